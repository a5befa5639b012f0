// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sendersweep.h"

#include <algorithm>

namespace imdesk {

SenderSweep::SenderSweep(ConversationService &service, QObject *parent) : QObject(parent), m_reader(service)
{
    connect(&m_reader, &HistoryReader::pageArrived, this, [this](const QList<HistoryMessage> &messages) {
        QList<HistoryMessage> mine;
        if (!messages.isEmpty())
            m_newest = std::max(m_newest, messages.last().seq); // only the first page raises it
        for (const HistoryMessage &message : messages) {
            if (message.from == m_sender && message.isRecallable() && message.seq > m_newest - reach)
                mine << message;
        }
        m_read += messages.size();
        m_found = mine + m_found;
        Q_EMIT progressed(std::min(m_read, reach), m_found.size());
    });
    connect(&m_reader, &HistoryReader::stateChanged, this, [this] {
        if (!m_running)
            return;
        if (m_reader.state() == HistoryReader::State::Failed)
            end(std::unexpected(m_reader.error()));
        else if (m_reader.state() == HistoryReader::State::Complete || (!m_reader.isBusy() && m_read >= reach))
            end(Done{});
        else if (!m_reader.isBusy())
            m_reader.older();
    });
}

void SenderSweep::start(const QString &group, const QString &sender)
{
    m_sender = sender;
    m_found.clear();
    m_newest = m_read = 0;
    m_running = true;
    m_reader.open(Conversation::ofGroup(group));
}

void SenderSweep::cancel()
{
    if (!m_running)
        return;
    m_running = false;
    m_reader.cancel();
    Q_EMIT finished(fail(ApiError::Kind::Cancelled, QString()));
}

void SenderSweep::end(const Result<Done> &result)
{
    m_running = false;
    Q_EMIT finished(result);
}

} // namespace imdesk
