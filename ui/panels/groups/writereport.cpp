// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/writereport.h"

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

void WriteReport::begin(const QString &doing)
{
    ++m_open;
    m_message->clear();
    m_busy->start(doing, false);
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
            m_busy->setProgress(batch->outcomes.size(), batch->total);
            m_busy->setText(
                tr("%1: %2 of %3")
                    .arg(batch->doing, QLocale().toString(batch->outcomes.size()), QLocale().toString(batch->total)));
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
        words += QLatin1Char(' ') + tr("%n were members already.", nullptr, already);
    if (waiting > 0)
        words +=
            QLatin1Char(' ') + tr("%n were invited and are members once they or an admin accept.", nullptr, waiting);
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
                           const QString &words, const std::function<void(bool)> &then)
{
    begin(tr("Undoing"));
    whenDone(writes.takeBack(groupId, entries), this, [this, words, then](const Result<QStringList> &losses) {
        end();
        if (losses) {
            Q_EMIT toast(words, {}, 1);
            Q_EMIT statusMessage((QStringList{words} + *losses).join(QLatin1Char(' ')));
        } else {
            fail(losses.error());
        }
        if (then)
            then(losses.has_value());
    });
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
