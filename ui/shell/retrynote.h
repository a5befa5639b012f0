// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QString>

#include <optional>

namespace imdesk {

class BusyBar;
struct CallRetry;

/// What is told of a call that is tried again: a line for the drawer, and a note in the bars of those who wait for it.
class RetryNote
{
  public:
    /// Whether that is news: every finished call asks, and most bring none.
    bool set(const std::optional<CallRetry> &retry);
    const QString &line() const { return m_line; }
    /// In those of these bars that wait for the call, and in no others any more.
    void showIn(const QList<BusyBar *> &bars);

  private:
    QString m_line, m_note;
    QString m_command;                ///< of the note
    QList<QPointer<BusyBar>> m_shown; ///< that have the note
};

} // namespace imdesk
