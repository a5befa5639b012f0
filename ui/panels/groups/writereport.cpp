// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/writereport.h"

#include "core/base/sentences.h"
#include "core/services/groupwrites.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/failurelines.h"
#include "ui/widgets/messagebar.h"

#include <QLocale>
#include <QPointer>

namespace imdesk {

/// What is known of some runs that belong together.
struct WriteReport::Batch
{
    QList<QPointer<ItemRun>> runs;
    QList<ItemOutcome> outcomes;
    QList<qint64> entries;
    qsizetype total = 0;
    int open = 0;
    QString doing;
    std::function<QString(int)> words;
    Undo undo;
};

WriteReport::WriteReport(const ErrorText &errors, BusyBar *busy, MessageBar *message, QObject *parent)
    : QObject(parent), m_errors(errors), m_busy(busy), m_message(message)
{
}

void WriteReport::begin(const QString &doing, bool cancellable)
{
    ++m_open;
    m_message->clear();
    m_busy->start(doing, cancellable);
}

void WriteReport::showProgress(const QString &doing, qint64 done, qint64 total)
{
    m_busy->setProgress(done, total);
    m_busy->setText(tr("%1: %2 of %3").arg(doing, QLocale().toString(done), QLocale().toString(total)));
}

void WriteReport::end()
{
    if (--m_open == 0)
        m_busy->finish();
}

void WriteReport::follow(const QList<ItemRun *> &runs, const QString &doing, const std::function<QString(int)> &words,
                         const Undo &undo)
{
    const auto batch = std::make_shared<Batch>();
    batch->doing = doing;
    batch->words = words;
    batch->undo = undo;
    batch->open = static_cast<int>(runs.size());
    ++m_open;
    m_message->clear();
    m_busy->start(doing);
    for (ItemRun *run : runs) {
        batch->runs << run;
        connect(run, &ItemRun::arrived, this, [this, batch](const QList<ItemOutcome> &some) {
            batch->outcomes += some;
            batch->total = 0;
            for (const auto &each : std::as_const(batch->runs))
                batch->total += each ? each->total() : 0;
            showProgress(batch->doing, batch->outcomes.size(), batch->total);
        });
        connect(run, &ItemRun::finished, this, [this, batch, run] {
            batch->entries += run->entries();
            if (--batch->open == 0)
                finish(batch);
        });
        connect(m_busy, &BusyBar::cancelRequested, run, &ItemRun::cancel);
    }
}

void WriteReport::finish(const std::shared_ptr<Batch> &batch)
{
    end();
    QStringList done;
    int already = 0;
    int waiting = 0;
    for (const ItemOutcome &outcome : std::as_const(batch->outcomes)) {
        if (outcome.state != ItemOutcome::State::Done)
            continue;
        // Who was there already has not been brought in, and must not be taken out by Undo; nor has who is only
        // invited.
        if (outcome.word == QLatin1String("Already"))
            ++already;
        else if (outcome.word == QLatin1String("Waiting"))
            ++waiting;
        else
            done << outcome.id;
    }
    const int count = static_cast<int>(done.size());
    QString words = batch->words(count);
    if (already > 0)
        words = joinSentences({words, tr("%Ln were members already.", nullptr, already)});
    if (waiting > 0)
        words = joinSentences(
            {words, tr("%Ln were invited and are members once they or an admin accept.", nullptr, waiting)});
    const auto undo = batch->undo && count > 0 && !batch->entries.isEmpty()
                          ? std::function<void()>([batch, done] { batch->undo(done, batch->entries); })
                          : std::function<void()>();
    if (const ApiError *first = showFailures(m_message, batch->outcomes, m_errors)) {
        Q_EMIT statusMessage(m_message->title());
        Q_EMIT refused(*first);
        if (undo || waiting > 0)
            Q_EMIT toast(words, undo, count);
        return;
    }
    succeed(words, undo, count);
}

void WriteReport::takeBack(GroupWrites &writes, const QString &groupId, const QList<qint64> &entries,
                           const std::function<QString(int)> &words, const std::function<void()> &then)
{
    begin(tr("Undoing"), true);
    UndoFollow follow;
    follow.stop = std::make_shared<bool>(false);
    follow.progress = [guard = QPointer<WriteReport>(this)](qint64 done, qint64 total) {
        if (guard && total > 1)
            guard->showProgress(tr("Undoing"), done, total);
    };
    const auto cancelling = connect(m_busy, &BusyBar::cancelRequested, this, [stop = follow.stop] { *stop = true; });
    whenDone(writes.takeBack(groupId, entries, follow), this,
             [this, words, then, cancelling](const Result<TakenBack> &taken) {
                 disconnect(cancelling);
                 end();
                 if (taken)
                     tellTaken(*taken, words);
                 else
                     fail(taken.error());
                 if (then)
                     then();
             });
}

void WriteReport::tellTaken(const TakenBack &taken, const std::function<QString(int)> &words)
{
    constexpr qsizetype lossesInToast = 2;
    const int count = static_cast<int>(taken.accounts().size());
    const QList<ItemOutcome> outcomes = undoOutcomes(taken);
    const ApiError *first = showFailures(m_message, outcomes, m_errors);
    if (first) {
        Q_EMIT statusMessage(m_message->title());
        Q_EMIT refused(*first);
    }
    // Without accounts there is no part of it that the words would be true of.
    if (first && count == 0)
        return;
    const QString sentence = joinSentences(QStringList{words(count)} + taken.losses.mid(0, lossesInToast));
    Q_EMIT toast(sentence, {}, qMax(1, count));
    if (first)
        return;
    Q_EMIT statusMessage(sentence);
    if (taken.losses.size() > lossesInToast)
        m_message->showMessage(MessageBar::Kind::Info, tr("Not everything comes back"), {}, {},
                               taken.losses.join(QLatin1Char('\n')));
}

void WriteReport::succeed(const QString &words, const std::function<void()> &undo, int items)
{
    Q_EMIT toast(words, undo, items);
    Q_EMIT statusMessage(words);
}

void WriteReport::fail(const ApiError &error)
{
    const ErrorExplanation words = explain(error);
    m_message->showError(words);
    Q_EMIT statusMessage(words.title);
    Q_EMIT refused(error);
}

ErrorExplanation WriteReport::explain(const ApiError &error) const { return m_errors.explain(error, QLocale().name()); }

} // namespace imdesk
