// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/registry.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace imdesk::testing {

/// An example with the fields that were renamed under the names of today.
inline QJsonValue renamed(const QHash<QString, QString> &names, const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonArray array = value.toArray(); const auto &item : array)
            out.append(renamed(names, item));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(names.value(it.key(), it.key()), renamed(names, *it));
    return out;
}

inline QJsonObject withCurrentNames(const QList<FieldShape> &shapes, const QJsonValue &example)
{
    QHash<QString, QString> names;
    for (const FieldShape &shape : shapes) {
        if (!shape.older.isEmpty())
            names.insert(shape.older.section(QLatin1Char('.'), -1), shape.path.section(QLatin1Char('.'), -1));
    }
    return renamed(names, example).toObject();
}

/// The frame of an answer is read before the table sees the rest.
inline QJsonObject withoutFrame(QJsonObject reply)
{
    for (const char *name : {"ActionStatus", "ErrorCode", "ErrorInfo", "ErrorDisplay"})
        reply.remove(QLatin1String(name));
    return reply;
}

inline bool isEmpty(const QJsonValue &value)
{
    return value == QJsonValue(QString()) || (value.isArray() && value.toArray().isEmpty()) ||
           (value.isObject() && value.toObject().isEmpty());
}

/// The service tells some numbers as texts too.
inline bool isSameNumber(const QJsonValue &one, const QJsonValue &other)
{
    return one.isDouble() && other.isString() && QString::number(one.toInteger()) == other.toString();
}

/// What `one` holds and `other` does not, by path. Empty and absent are the same.
inline void missing(const QString &at, const QJsonValue &one, const QJsonValue &other, QStringList &out)
{
    if (one.isObject() && other.isObject()) {
        const QJsonObject left = one.toObject();
        for (auto it = left.begin(); it != left.end(); ++it)
            missing(at + QLatin1Char('.') + it.key(), *it, other.toObject().value(it.key()), out);
    } else if (one.isArray() && other.isArray() && one.toArray().size() == other.toArray().size()) {
        for (qsizetype i = 0; i < one.toArray().size(); ++i)
            missing(at + QStringLiteral("[]"), one.toArray()[i], other.toArray()[i], out);
    } else if (one != other && !(isEmpty(one) && other.isUndefined()) && !isSameNumber(one, other) &&
               !out.contains(at)) {
        out << at;
    }
}

/// What the client's table of a command loses of a reply: the paths that do not come back when it is decoded and
/// encoded again.
inline QStringList lostInTable(const QString &path, const QJsonObject &reply)
{
    static const QHash<QString, EndpointInfo> endpoints = [] {
        QHash<QString, EndpointInfo> out;
        for (const EndpointInfo &endpoint : allEndpoints())
            out.insert(endpoint.path, endpoint);
        return out;
    }();
    const auto endpoint = endpoints.constFind(path);
    if (endpoint == endpoints.cend())
        return {};
    const Result<QJsonObject> again = endpoint->replyRoundTrip(reply);
    if (!again)
        return {again.error().message};
    QStringList out;
    missing(QString(), withoutFrame(withCurrentNames(endpoint->reply, reply)), withoutFrame(*again), out);
    return out;
}

} // namespace imdesk::testing
