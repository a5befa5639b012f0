// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/runreport.h"

#include "ui/widgets/busybar.h"
#include "ui/widgets/messagebar.h"

#include <QLocale>

namespace imdesk {

RunReport::RunReport(const PeopleParts &parts, BusyBar *busy, MessageBar *message, QObject *parent)
    : QObject(parent), m_parts(parts), m_busy(busy), m_message(message), m_run(parts.accounts.client())
{
    connect(m_busy, &BusyBar::cancelRequested, &m_run, &ItemRun::cancel);
    connect(&m_run, &ItemRun::arrived, this, &RunReport::onArrived);
    connect(&m_run, &ItemRun::finished, this, &RunReport::onFinished);
}

void RunReport::start(const QString &words, qsizetype total, const std::function<void(ItemRun &)> &begin,
                      std::function<QString(const Outcomes &)> sentence)
{
    if (m_run.isRunning())
        return;
    m_words = words;
    m_sentence = std::move(sentence);
    m_outcomes.clear();
    m_message->clear();
    m_busy->start(words);
    m_busy->setProgress(0, total);
    begin(m_run);
    Q_EMIT runningChanged();
}

QStringList RunReport::doneIds(const Outcomes &outcomes)
{
    QStringList ids;
    for (const ItemOutcome &outcome : outcomes) {
        if (outcome.state == ItemOutcome::State::Done)
            ids << outcome.id;
    }
    return ids;
}

void RunReport::onArrived(const Outcomes &outcomes)
{
    m_outcomes += outcomes;
    m_busy->setProgress(m_run.told(), m_run.total());
    m_busy->setText(tr("%1: %2 of %3", "what is done, done, all")
                        .arg(m_words, QLocale().toString(m_run.told()), QLocale().toString(m_run.total())));
    Q_EMIT arrived(outcomes);
}

void RunReport::onFinished()
{
    m_busy->finish();
    for (const ItemOutcome &outcome : std::as_const(m_outcomes))
        m_parts.refusals->learn(outcome.error);
    const auto done = static_cast<int>(doneIds(m_outcomes).size());
    const int open = static_cast<int>(m_outcomes.size()) - done;
    QString sentence = m_sentence(m_outcomes);
    const ApiError first = m_run.firstError();
    if (open > 0 && done == 0 && (open == 1 || hitsEveryItem(first))) {
        m_message->showError(m_parts.errors.explain(first, QLocale().name()));
        sentence = m_message->title();
    } else if (open > 0) {
        m_message->showMessage(MessageBar::Kind::Warning, sentence,
                               m_openWords ? m_openWords(open)
                                           : tr("%Ln account(s) not done; the details name them.", nullptr, open),
                               {}, failureLines(m_outcomes, m_parts.errors));
    } else {
        m_message->showMessage(MessageBar::Kind::Ok, sentence);
    }
    Q_EMIT runningChanged();
    Q_EMIT ended(m_outcomes, sentence);
}

} // namespace imdesk
