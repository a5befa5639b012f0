// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/historyreader.h"

#include "core/base/whendone.h"

#include <algorithm>
#include <type_traits>

namespace imdesk {

namespace {
// The service's clock may be ahead of this computer's; a message of this second must not be missed.
constexpr qint64 clockSlackSeconds = 3600;
const QString pageCall = QStringLiteral("page");
} // namespace

void HistoryReader::open(const Conversation &conversation, std::optional<qint64> until)
{
    m_scope.cancelAll();
    m_conversation = conversation;
    m_error = {};
    m_seek.reset();
    m_lastPage.clear();
    m_pageBefore.clear();
    if (conversation.isGroup())
        m_groupPages = ConversationService::groupPages(conversation.group);
    else
        m_privatePages = ConversationService::privatePages(
            conversation, until.value_or(m_service.client().serviceNowMs() / 1000 + clockSlackSeconds));
    if (until && conversation.isGroup())
        m_seek = Seek{*until, 1, 0};
    if (!conversation.isValid()) {
        becomes(State::Idle);
        return;
    }
    ask();
}

void HistoryReader::forget()
{
    m_scope.cancelAll();
    m_error = {};
    m_state = State::Idle;
}

void HistoryReader::older()
{
    if (isBusy() || m_state == State::Complete || !m_conversation.isValid())
        return;
    ask();
}

void HistoryReader::cancel()
{
    m_scope.cancelAll();
    if (isBusy())
        becomes(State::Idle);
}

void HistoryReader::knowChanged(const HistoryMessage &told, const QString &content)
{
    HistoryMessage changed = told;
    changed.content = content;
    for (QSet<QString> *page : {&m_lastPage, &m_pageBefore}) {
        if (page->contains(told.identity()))
            page->insert(changed.identity());
    }
}

void HistoryReader::becomes(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void HistoryReader::fails(const ApiError &error)
{
    m_error = error;
    becomes(State::Failed);
}

template <class Pages>
void HistoryReader::askNext(Pages &pages)
{
    becomes(State::Loading);
    const auto call = m_scope.latest(pageCall, m_service.client().page(pages));
    whenDone(call, this, [this, &pages](const auto &reply) {
        if (m_state != State::Loading)
            return;
        if (!reply) {
            fails(reply.error());
            return;
        }
        QList<HistoryMessage> messages;
        for (const auto &message : pages.take(*reply))
            messages << historyMessage(message);
        if constexpr (std::is_same_v<Pages, api::GroupMessagePages>)
            std::ranges::sort(messages, {}, &HistoryMessage::seq);
        takePage(std::move(messages), pages.isComplete());
    });
}

void HistoryReader::ask()
{
    if (m_seek)
        seek();
    else if (m_conversation.isGroup())
        askNext(m_groupPages);
    else
        askNext(m_privatePages);
}

void HistoryReader::takePage(QList<HistoryMessage> messages, bool complete)
{
    QSet<QString> page;
    messages.removeIf([&](const HistoryMessage &message) {
        const QString id = message.identity();
        const bool known = page.contains(id) || m_lastPage.contains(id) || m_pageBefore.contains(id);
        page.insert(id);
        return known;
    });
    m_pageBefore = std::exchange(m_lastPage, page);
    m_state = complete ? State::Complete : State::Idle;
    Q_EMIT pageArrived(messages);
    Q_EMIT stateChanged();
}

void HistoryReader::seek()
{
    becomes(State::Seeking);
    const bool first = m_seek->high == 0;
    const std::optional<qint64> from = first ? std::nullopt : std::optional((m_seek->low + m_seek->high) / 2);
    const auto call =
        m_scope.latest(pageCall, m_service.client().page(ConversationService::groupPages(m_conversation.group, from)));
    whenDone(call, this, [this](const Result<api::GroupHistoryReply> &reply) {
        if (m_state != State::Seeking)
            return;
        if (reply)
            takeSeek(*reply);
        else
            fails(reply.error());
    });
}

void HistoryReader::takeSeek(const api::GroupHistoryReply &reply)
{
    qint64 newest = 0;     // of the page, placeholders without a time counted
    qint64 notLater = 0;   // the last number that is not later than sought
    qint64 firstLater = 0; // the first number that is
    for (const api::GroupHistoryMsg &message : reply.messages) {
        newest = std::max(newest, message.seq);
        if (message.time <= 0)
            continue;
        if (message.time <= m_seek->until)
            notLater = std::max(notLater, message.seq);
        else
            firstLater = firstLater == 0 ? message.seq : std::min(firstLater, message.seq);
    }
    const bool first = m_seek->high == 0;
    const qint64 asked = first ? newest : (m_seek->low + m_seek->high) / 2;
    if (first)
        m_seek->high = newest;
    // What has expired tells no time and is older than everything that does.
    if (firstLater == 0)
        m_seek->low = asked + 1;
    else
        m_seek->high = firstLater - 1;
    if (notLater > 0)
        m_seek->low = std::max(m_seek->low, notLater + 1);
    if (m_seek->low <= m_seek->high) {
        seek();
        return;
    }
    const qint64 found = m_seek->high;
    m_seek.reset();
    if (found < 1) {
        takePage({}, true);
        return;
    }
    m_groupPages = ConversationService::groupPages(m_conversation.group, found);
    askNext(m_groupPages);
}

} // namespace imdesk
