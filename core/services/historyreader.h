// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/requestscope.h"
#include "core/services/conversationservice.h"

#include <QSet>

namespace imdesk {

/// Reads a history backwards, page by page, behind one interface for pairs and groups. A pair's next page begins at the
/// oldest message of the last one; a group's by its number, which rises by one. A date in a group is found by halving,
/// for the service only knows numbers there.
class HistoryReader : public QObject
{
    Q_OBJECT

  public:
    enum class State { Idle, Seeking, Loading, Complete, Failed };

    explicit HistoryReader(ConversationService &service, QObject *parent = nullptr)
        : QObject(parent), m_service(service)
    {
    }

    /// Begins anew: at the newest message, or at the last one of `until` (Unix seconds) or before.
    void open(const Conversation &conversation, std::optional<qint64> until = {});
    /// Stops the call under way and knows of no failure any more.
    void forget();
    /// The next older page; nothing while one is read or after the oldest. After a failure the same page again.
    void older();
    /// Stops the call under way.
    void cancel();
    /// A message that was told has been given another content: told once more with it, it is no new one.
    void knowChanged(const HistoryMessage &told, const QString &content);

    State state() const { return m_state; }
    bool isBusy() const { return m_state == State::Seeking || m_state == State::Loading; }
    const ApiError &error() const { return m_error; }
    const Conversation &conversation() const { return m_conversation; }

  Q_SIGNALS:
    /// Oldest first; none of them told before.
    void pageArrived(const QList<imdesk::HistoryMessage> &messages);
    void stateChanged();

  private:
    struct Seek
    {
        qint64 until = 0;
        qint64 low = 0, high = 0; ///< the number sought lies between; high 0 = the newest is not known yet
    };

    void ask();
    /// The page behind those that were read.
    template <class Pages>
    void askNext(Pages &pages);
    void seek();
    void takeSeek(const api::GroupHistoryReply &reply);
    void takePage(QList<HistoryMessage> messages, bool complete);
    void becomes(State state);
    void fails(const ApiError &error);

    ConversationService &m_service;
    Conversation m_conversation;
    State m_state = State::Idle;
    ApiError m_error;
    api::PrivateMessagePages m_privatePages;
    api::GroupMessagePages m_groupPages;
    std::optional<Seek> m_seek;
    /// Pages overlap where messages share a second, so the last two are enough to know a repeat.
    QSet<QString> m_lastPage, m_pageBefore;
    RequestScope m_scope; ///< last: cancelled first
};

} // namespace imdesk
