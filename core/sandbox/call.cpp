// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/call.h"

#include "core/base/jsonvalue.h"

#include <QJsonDocument>

#include <utility>

namespace imdesk::sim {

namespace {

/// Profiles, friends, and those commands of conversations whose samples have it.
bool hasErrorDisplay(const QString &path)
{
    static const QStringList without{QStringLiteral("recentcontact/del_contact_group"),
                                     QStringLiteral("recentcontact/update_contact_group"),
                                     QStringLiteral("recentcontact/get_contact_group")};
    return path.startsWith(QLatin1String("profile/")) || path.startsWith(QLatin1String("sns/")) ||
           (path.startsWith(QLatin1String("recentcontact/")) && !without.contains(path));
}

} // namespace

QJsonObject enveloped(const QString &path, const Refusal &refusal, QJsonObject fields)
{
    if (!path.startsWith(QLatin1String("openconfigsvr/")) && !fields.contains(QStringLiteral("ActionStatus")))
        fields.insert(QStringLiteral("ActionStatus"), refusal ? QStringLiteral("FAIL") : QStringLiteral("OK"));
    fields.insert(QStringLiteral("ErrorCode"), refusal.code);
    if (!fields.contains(QStringLiteral("ErrorInfo")))
        fields.insert(QStringLiteral("ErrorInfo"), refusal.info);
    // The one answer whose published sample has no ErrorInfo.
    if (!refusal && path == QLatin1String("group_open_http_svc/get_group_shutted_uin"))
        fields.remove(QStringLiteral("ErrorInfo"));
    if (hasErrorDisplay(path))
        fields.insert(QStringLiteral("ErrorDisplay"), QString());
    return fields;
}

void Call::ok(QJsonObject fields)
{
    if (!m_send)
        return;
    const Send send = std::exchange(m_send, nullptr);
    // The cap is on what travels.
    if (command.path.startsWith(QLatin1String("group_open_http_svc/")) &&
        QJsonDocument(fields).toJson(QJsonDocument::Compact).size() > groupAnswerLimit) {
        send(enveloped(path, {10018, QStringLiteral("the response is larger than 1 MB, ask for less")}));
        return;
    }
    send(enveloped(path, {}, std::move(fields)));
}

void Call::fail(int code, const QString &info)
{
    if (m_send)
        std::exchange(m_send, nullptr)(enveloped(path, {code, info}));
}

QJsonValue Call::either(QLatin1String newer, QLatin1String older) const
{
    const QJsonValue value = body.value(newer);
    return value.isUndefined() ? body.value(older) : value;
}

qint64 Call::number(QLatin1String key, qint64 missing) const { return wholeNumber(body.value(key)).value_or(missing); }

} // namespace imdesk::sim
