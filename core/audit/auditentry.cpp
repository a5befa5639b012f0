// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditentry.h"

namespace imdesk {

QString AuditRecord::outcome() const
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
    const QString word = outcome();
    return word == QLatin1String("done") || word == QLatin1String("unknown") || word == QLatin1String("open");
}

QJsonObject AuditRecord::toJson() const
{
    QJsonObject json = encode(entry, Dialect::Current);
    json.remove(QStringLiteral("of"));
    if (end) {
        const QJsonObject last = encode(*end, Dialect::Current);
        for (const QString &key : {QStringLiteral("result"), QStringLiteral("code"), QStringLiteral("message"),
                                   QStringLiteral("request_id"), QStringLiteral("reply")})
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
