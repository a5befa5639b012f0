// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an undo would overwrite that was set after the entry.
#include "core/api/callredaction.h"
#include "core/audit/snapshotreader.h"
#include "core/audit/stateafter.h"
#include "core/audit/undo.h"
#include "core/audit/undoreads.h"

#include <QJsonArray>
#include <QSet>
#include <QTimer>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;

/// Commands that put values where others may put some too. What is added, taken off or runs out by itself is none: its
/// inverse leaves alone what others have done, or the clock has changed it.
bool setsValues(const QString &path)
{
    static const QSet<QString> paths{
        u"group_open_http_svc/modify_group_base_info"_s,
        u"group_open_http_svc/modify_group_member_info"_s,
        u"group_open_http_svc/change_group_owner"_s,
        u"group_open_http_svc/set_group_attr"_s,
        u"group_open_http_svc/modify_group_attr"_s,
        u"group_open_http_svc/delete_group_attr"_s,
        u"group_open_http_svc/clear_group_attr"_s,
        u"group_open_http_svc/update_group_counter"_s,
        u"group_open_http_svc/delete_group_counter"_s,
        u"million_group_open_http_svc/modify_topic"_s,
        u"profile/portrait_set"_s,
        u"all_member_push/im_set_attr"_s,
        u"all_member_push/im_remove_attr"_s,
        u"sns/friend_update"_s,
    };
    return paths.contains(path);
}

/// The answer where all is well, as far as the state after it depends on one.
QJsonObject goodReply(const QJsonObject &request)
{
    QJsonObject reply;
    if (request.value("Mode"_L1) == "Set"_L1)
        reply.insert(u"GroupCounter"_s, request.value("GroupCounter"_L1));
    QJsonArray friends;
    for (const auto &item : request.value("UpdateItem"_L1).toArray())
        friends << QJsonObject{{u"To_Account"_s, item["To_Account"_L1]}, {u"ResultCode"_s, 0}};
    if (!friends.isEmpty())
        reply.insert(u"ResultItem"_s, friends);
    return reply;
}

/// How an entry has left things; nothing where that is not known.
QJsonObject leftBy(const AuditRecord &record, const QString &path)
{
    const bool answered = record.end && record.end->result == "done"_L1;
    if (answered && !record.end->after.isEmpty() && !AuditEntry::isHash(record.end->after))
        return record.end->after;
    return stateAfter(path, record.entry, answered ? record.end->reply : goodReply(record.entry.request),
                      record.entry.timeMs / 1000);
}

/// How things would stand after the calls of an undo.
QJsonObject stateWith(const UndoPlan &plan, const QJsonObject &now)
{
    QJsonObject state = now;
    for (const UndoCall &call : plan.calls) {
        AuditEntry entry;
        entry.before = state;
        entry.request = call.body;
        if (const QJsonObject next = stateAfter(call.path, entry, goodReply(call.body), 0); !next.isEmpty())
            state = next;
    }
    return state;
}

} // namespace

void UndoRun::findLater(const AuditRecord &record, const UndoPlan &plan, const Later &then)
{
    const CatalogueCommand *command = m_client.catalogue().command(record.entry.command);
    const QString path = command ? command->path : record.entry.command;
    const QJsonObject left = setsValues(path) ? leftBy(record, path) : QJsonObject();
    const QList<SnapshotCall> calls =
        left.isEmpty() ? QList<SnapshotCall>() : readsBefore(path, record.entry.request, m_client.profile().admin);
    if (calls.isEmpty()) {
        QTimer::singleShot(0, this, [then] { then(QStringList()); });
        return;
    }
    auto *reader = new SnapshotReader(m_client);
    reader->setParent(this);
    reader->read(calls, {}, [reader, left, plan, then](const QList<SnapshotReply> &pages) {
        reader->deleteLater();
        QList<QJsonObject> replies;
        for (const SnapshotReply &page : pages) {
            if (page.error && !tellsOfNothing(page.call, *page.error)) {
                then(std::unexpected(*page.error));
                return;
            }
            replies << page.reply;
        }
        const QJsonObject now = redactedState(joined(replies));
        then(overwritten(left, now, stateWith(plan, now)));
    });
}

} // namespace imdesk
