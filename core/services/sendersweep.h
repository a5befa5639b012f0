// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/historyreader.h"

namespace imdesk {

/// Finds what one sender said among the newest 1,000 messages of a group, which is what recalling by sender touches:
/// the service tells neither how many there are nor what they were.
class SenderSweep : public QObject
{
    Q_OBJECT

  public:
    static constexpr qint64 reach = 1000; ///< delete_group_msg_by_sender

    explicit SenderSweep(ConversationService &service, QObject *parent = nullptr);

    void start(const QString &group, const QString &sender);
    void cancel();
    bool isRunning() const { return m_running; }
    const QString &group() const { return m_reader.conversation().group; }
    const QString &sender() const { return m_sender; }
    /// Recallable ones, oldest first.
    const QList<HistoryMessage> &found() const { return m_found; }

  Q_SIGNALS:
    void progressed(qint64 read, qint64 found);
    void finished(const imdesk::Result<imdesk::Done> &result);

  private:
    void end(const Result<Done> &result);

    HistoryReader m_reader;
    QString m_sender;
    QList<HistoryMessage> m_found;
    qint64 m_newest = 0, m_read = 0;
    bool m_running = false;
};

} // namespace imdesk
