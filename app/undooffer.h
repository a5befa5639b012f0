// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/commandwords.h"
#include "core/audit/auditguard.h"
#include "core/audit/undo.h"

#include <QElapsedTimer>
#include <QTimer>

namespace imdesk {

class MainWindow;

/// Offers to take back what has just been written from the window, in a note at its foot. Groups, Moderation and the
/// profile of a person have notes of their own, which take back in the same way. What is written within a moment is
/// taken back together.
class UndoOffer : public QObject
{
    Q_OBJECT

  public:
    UndoOffer(ApiClient &client, AuditGuard &guard, MainWindow &window);

  private:
    void take(const AuditRecord &record);
    void offer();
    void undo(const QList<qint64> &entries);
    void onUndone(const Result<TakenBack> &taken);

    ApiClient &m_client;
    MainWindow &m_window;
    CommandWords m_words;
    QTimer m_timer;
    /// A record with the words of the button that has asked for it; empty where none has named it.
    struct Noted
    {
        AuditRecord record;
        QString deed;
    };
    QList<Noted> m_records;
    QElapsedTimer m_sinceLast; ///< record that was taken
};

} // namespace imdesk
