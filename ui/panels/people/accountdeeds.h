// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/people/peopleparts.h"

#include <QObject>

class QWidget;

namespace imdesk {

class BusyBar;
class MessageBar;

/// What is done to accounts, from the list and from a person's page alike: check, kick, delete, with the question
/// before, the progress meanwhile and the outcome of each afterwards. One deed at a time.
class AccountDeeds : public QObject
{
    Q_OBJECT

  public:
    /// `busy` and `message` show the deeds.
    AccountDeeds(const PeopleParts &parts, BusyBar *busy, MessageBar *message, QWidget *parent);

    void check(const QStringList &accounts);
    void kick(const QStringList &accounts);
    /// Asks first, always: it cannot be undone. On production the number, for one account its ID, is to be typed.
    void remove(const QStringList &accounts);
    bool isRunning() const { return m_run.isRunning(); }

  Q_SIGNALS:
    void runningChanged();
    void statusMessage(const QString &text);
    void kicked(const QStringList &accounts);
    void removed(const QStringList &accounts);

  private:
    enum class Deed { Check, Kick, Remove };
    void begin(Deed deed, const QStringList &accounts, const QString &words);
    void onArrived(const QList<ItemOutcome> &outcomes);
    void onFinished();
    QStringList doneIds() const;

    PeopleParts m_parts;
    BusyBar *m_busy;
    MessageBar *m_message;
    QWidget *m_widget;
    ItemRun m_run;
    Deed m_deed = Deed::Check;
    QString m_words;
    QStringList m_accounts;
    QList<ItemOutcome> m_outcomes;
};

} // namespace imdesk
