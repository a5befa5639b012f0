// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/messageimporter.h"

#include "core/api/grouphistory.h"
#include "core/api/groupplace.h"
#include "core/api/messageelements.h"
#include "core/api/privatemessages.h"
#include "core/base/plaintext.h"

namespace imdesk {

namespace {
constexpr int asHistory = 2; // SyncFromOldSystem
constexpr int asUnread = 5;
} // namespace

MessageImporter::MessageImporter(ApiClient &client, const Clock &clock, QObject *parent)
    : Deliveries(clock, parent), m_client(client), m_run(client)
{
    connect(&m_run, &ItemRun::arrived, this, &MessageImporter::take);
    connect(&m_run, &ItemRun::finished, this, &MessageImporter::next);
}

Result<Done> MessageImporter::import(const ImportPlan &plan, bool unread)
{
    if (isRunning())
        return fail(ApiError::Kind::Usage, tr("Messages are being imported. Wait for it or cancel it."));
    if (plan.items.isEmpty())
        return fail(ApiError::Kind::Usage, tr("There is no message to import."));
    m_unread = unread;
    m_items.clear();
    QList<MessageDelivery> rows;
    QStringList ids;
    for (const ImportItem &item : plan.items) {
        MessageDelivery row;
        row.id = QString::number(item.line);
        row.what = QStringLiteral("%1 → %2: %3")
                       .arg(visibleText(item.from, 40), visibleText(item.isGroup() ? item.group : item.to, 48),
                            api::messageSummary(item.body, 120));
        row.ids = {NamedId::account(item.from),
                   item.isGroup() ? NamedId::group(item.group) : NamedId::account(item.to)};
        m_items.insert(row.id, item);
        ids << row.id;
        rows << row;
    }
    begin(std::move(rows));
    start(ids);
    return Done{};
}

Result<Done> MessageImporter::retry()
{
    if (isRunning())
        return fail(ApiError::Kind::Usage, tr("Messages are being imported. Wait for it or cancel it."));
    const QStringList again = reopen();
    if (again.isEmpty())
        return fail(ApiError::Kind::Usage, tr("Everything is imported."));
    start(again);
    return Done{};
}

void MessageImporter::clear()
{
    if (!isRunning())
        forget();
}

void MessageImporter::cancel()
{
    if (!isRunning())
        return;
    m_runs.clear();
    m_run.cancel(); // tells finished()
}

void MessageImporter::start(const QStringList &ids)
{
    m_reason = m_client.reason();
    m_runs.clear();
    QString last;
    for (const QString &id : ids) {
        const QString group = m_items.value(id).group;
        if (m_runs.isEmpty() || group != last)
            m_runs << QStringList();
        m_runs.last() << id;
        last = group;
    }
    next();
}

void MessageImporter::next()
{
    if (m_runs.isEmpty()) {
        giveUp(makeError(ApiError::Kind::Cancelled, QString())); // only what a cancel has left waiting
        end();
        return;
    }
    const QStringList ids = m_runs.takeFirst();
    m_run.setReason(m_reason);
    const QString group = m_items.value(ids.first()).group;
    if (group.isEmpty())
        importPrivate(ids);
    else
        importGroup(group, ids);
}

void MessageImporter::importPrivate(const QStringList &ids)
{
    m_run.start<api::ImportMsg, EmptyReply>(
        api::importMsg, ids, {1, 1, {}},
        [this](const QStringList &some) {
            const ImportItem item = m_items.value(some.first());
            api::ImportMsg request;
            request.kind = m_unread ? asUnread : asHistory;
            request.from = item.from;
            request.to = item.to;
            request.seq = item.seq;
            request.random = item.random;
            request.time = item.time;
            request.body = item.body;
            if (!item.cloudData.isEmpty())
                request.cloudData = item.cloudData;
            return request;
        },
        [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); });
}

void MessageImporter::importGroup(const QString &group, const QStringList &ids)
{
    m_run.start<api::ImportGroupMsg, api::ImportGroupMsgReply>(
        api::importGroupMsg, ids, {groupPerCall, 1, {}},
        [this, group](const QStringList &some) {
            api::ImportGroupMsg request;
            const api::GroupPlace place = api::groupPlace(group);
            request.groupId = place.groupId;
            request.topicId = place.topicId;
            for (const QString &id : some) {
                const ImportItem item = m_items.value(id);
                request.messages << api::GroupMsgToImport{item.from, item.time, item.random, item.body, {}};
            }
            return request;
        },
        [](const QStringList &some, const api::ImportGroupMsgReply &reply) {
            // Results come in the order of the request and name no line.
            QList<ItemOutcome> outcomes;
            for (qsizetype at = 0; at < qMin(some.size(), reply.results.size()); ++at) {
                const api::ImportGroupMsgResult &result = reply.results[at];
                outcomes << ItemOutcome::byCode(some[at], result.code, QString(),
                                                result.code == 0 ? QString::number(result.seq) : QString());
                if (result.code != 0)
                    outcomes.last().error.command = QLatin1String(api::importGroupMsg.path);
            }
            return outcomes;
        });
}

} // namespace imdesk
