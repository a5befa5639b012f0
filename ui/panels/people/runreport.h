// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/people/peopleparts.h"

#include <QObject>

namespace imdesk {

class BusyBar;
class MessageBar;

/// Follows a run over many accounts with a busy bar, and tells at the end what became of them: all done in a sentence,
/// some in a warning that names the others, none as the error it was. One run at a time.
class RunReport : public QObject
{
    Q_OBJECT

  public:
    using Outcomes = QList<ItemOutcome>;

    RunReport(const PeopleParts &parts, BusyBar *busy, MessageBar *message, QObject *parent);

    /// `words` say what is done ("Checking accounts"); `sentence` tells of the outcomes what was done.
    void start(const QString &words, qsizetype total, const std::function<void(ItemRun &)> &begin,
               std::function<QString(const Outcomes &)> sentence);
    /// What is said of a number of items that were not done; of accounts unless told otherwise.
    void setOpenWords(std::function<QString(int)> words) { m_openWords = std::move(words); }
    bool isRunning() const { return m_run.isRunning(); }
    void cancel() { m_run.cancel(); }
    /// IDs of those that were done.
    static QStringList doneIds(const Outcomes &outcomes);

  Q_SIGNALS:
    void runningChanged();
    void arrived(const QList<imdesk::ItemOutcome> &outcomes);
    void ended(const QList<imdesk::ItemOutcome> &outcomes, const QString &sentence);

  private:
    void onArrived(const Outcomes &outcomes);
    void onFinished();

    PeopleParts m_parts;
    BusyBar *m_busy;
    MessageBar *m_message;
    ItemRun m_run;
    QString m_words;
    std::function<QString(const Outcomes &)> m_sentence;
    std::function<QString(int)> m_openWords;
    Outcomes m_outcomes;
};

} // namespace imdesk
