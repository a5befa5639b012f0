// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/people/runreport.h"

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
    /// The words of a button that kicks so many accounts; with dots where it asks first.
    QString kickWords(qsizetype count) const;
    /// Asks first, always: it cannot be undone. On production the number, for one account its ID, is to be typed.
    void remove(const QStringList &accounts);
    bool isRunning() const { return m_report.isRunning(); }

  Q_SIGNALS:
    void runningChanged();
    void statusMessage(const QString &text);
    void kicked(const QStringList &accounts);
    void removed(const QStringList &accounts);

  private:
    bool asksToKick(qsizetype count) const { return count > 1 || m_parts.isProduction(); }
    void take(const QList<ItemOutcome> &outcomes);

    PeopleParts m_parts;
    QWidget *m_widget;
    RunReport m_report;
    /// What the outcomes of the deed under way tell of an account's standing.
    std::function<std::optional<AccountStanding>(const ItemOutcome &)> m_standing;
    std::function<void(const QStringList &)> m_afterwards;
};

} // namespace imdesk
