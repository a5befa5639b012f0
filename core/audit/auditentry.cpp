// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditentry.h"

#include "core/api/itemfaults.h"

namespace imdesk {

namespace {

/// Commands that make something besides what they do to the items they answer for.
bool makesBesides(const QString &command)
{
    return command == QLatin1String("sns/group_add") || command == QLatin1String("recentcontact/create_contact_group");
}

/// Whether the service did none of what the call asked for.
bool refusedAll(const ItemFaults &faults, const AuditEntry &entry)
{
    if (!faults.failed || faults.done || faults.waiting || makesBesides(entry.command))
        return false;
    // A list of failures alone says nothing of the others.
    return faults.named == 0 || (entry.objectCount > 0 && faults.named >= entry.objectCount);
}

} // namespace

template <>
FieldTable fieldsOf<AuditEntry>()
{
    return {field("kind", &AuditEntry::kind, Need::Required),
            field("time", &AuditEntry::timeMs, Need::Required),
            field("os_user", &AuditEntry::osUser),
            field("operator", &AuditEntry::operatorName),
            field("host", &AuditEntry::host),
            field("program", &AuditEntry::program),
            field("profile", &AuditEntry::profile),
            field("app", &AuditEntry::app),
            field("command", &AuditEntry::command),
            field("objects", &AuditEntry::objects),
            field("object_count", &AuditEntry::objectCount),
            field("request", &AuditEntry::request),
            field("body_sha256", &AuditEntry::bodyHash),
            field("before", &AuditEntry::before),
            field("reason", &AuditEntry::reason),
            field("job", &AuditEntry::job),
            field("snapshot", &AuditEntry::snapshot),
            field("snapshot_sha256", &AuditEntry::snapshotHash),
            field("undoes", &AuditEntry::undoes),
            field("undoes_all", &AuditEntry::undoesAll),
            field("undoes_part", &AuditEntry::undoesPart),
            field("of", &AuditEntry::of),
            field("result", &AuditEntry::result),
            field("code", &AuditEntry::code),
            field("message", &AuditEntry::message),
            field("request_id", &AuditEntry::requestId),
            field("reply", &AuditEntry::reply),
            field("after", &AuditEntry::after),
            field("clocks_apart", &AuditEntry::apartMs),
            field("words_sha256", &AuditEntry::wordHashes)};
}

QString AuditRecord::outcome() const
{
    QString call = callOutcome();
    if (call != QLatin1String("done") || !end || entry.kind != QLatin1String("write"))
        return call;
    const ItemFaults faults = itemFaults(end->reply);
    if (!faults.failed)
        return call;
    return refusedAll(faults, entry) ? QStringLiteral("failed") : QStringLiteral("partly");
}

QString AuditRecord::callOutcome() const
{
    if (end)
        return end->result;
    if (!entry.result.isEmpty())
        return entry.result;
    return entry.kind == QLatin1String("write") || entry.kind == QLatin1String("read") ? QStringLiteral("open")
                                                                                       : QString();
}

bool AuditEntry::isHash(const QJsonObject &json)
{
    return json.value(QLatin1String("bytes")).isDouble() && json.value(QLatin1String("sha256")).isString();
}

bool AuditRecord::mayBeDone() const
{
    const QString word = callOutcome();
    return word == QLatin1String("done") || word == QLatin1String("unknown") || word == QLatin1String("open");
}

QJsonObject AuditRecord::toJson() const
{
    QJsonObject json = encode(entry, Dialect::Current);
    json.remove(QStringLiteral("of"));
    if (end) {
        const QJsonObject last = encode(*end, Dialect::Current);
        for (const QString &key : {QStringLiteral("result"), QStringLiteral("code"), QStringLiteral("message"),
                                   QStringLiteral("request_id"), QStringLiteral("reply"), QStringLiteral("after")})
            json.insert(key, last.value(key));
        json.insert(QStringLiteral("ended"), end->timeMs);
    }
    json.insert(QStringLiteral("result"), outcome());
    if (undoneBy > 0)
        json.insert(QStringLiteral("undone_by"), undoneBy);
    if (partlyUndoneBy > 0)
        json.insert(QStringLiteral("partly_undone_by"), partlyUndoneBy);
    json.insert(QStringLiteral("seq"), seq);
    return json;
}

} // namespace imdesk
