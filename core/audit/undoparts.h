// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the inverses of several services are made with.
#pragma once

#include "core/api/callredaction.h"
#include "core/audit/undo.h"
#include "core/base/jsonvalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace imdesk::undoparts {

struct UndoText
{
    Q_DECLARE_TR_FUNCTIONS(UndoText)
};

/// What an inverse is made of.
struct Known
{
    const QJsonObject &request;
    const QJsonObject &before;
    const QJsonObject &reply;
    qint64 thenS, nowS;
    /// Whether the answer is there; without one only request and state before tell what may have been done.
    bool answered = true;
    /// Of two commands that share an inverse, the one that puts something there.
    bool adds = false;
};

/// Whether something in it was left out when it was noted down.
inline bool isMarked(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::ranges::any_of(array, [](const QJsonValue &item) { return isMarked(item); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return object.contains(QString(redactedMark)) ||
               std::ranges::any_of(object, [](const QJsonValue &item) { return isMarked(item); });
    }
    return value.toString() == redactedMark;
}

/// The service's "for ever", as a duration and as a moment.
constexpr qint64 forEver = 4294967295;

/// Seconds that are left of what ends at a moment.
inline qint64 leftUntil(qint64 until, qint64 nowS)
{
    return until >= forEver ? forEver : qMax<qint64>(0, until - nowS);
}

inline void stays(const QString &what, UndoPlan &plan)
{
    plan.losses << UndoText::tr("%1 stays as it is: how it stood before is not known.").arg(what);
}

inline qint64 number(const QJsonValue &value) { return wholeNumber(value).value_or(0); }

inline QList<QJsonObject> objectsOf(const QJsonObject &json, QLatin1String key)
{
    QList<QJsonObject> out;
    const QJsonArray array = json.value(key).toArray();
    for (const auto &item : array)
        out << item.toObject();
    return out;
}

inline QStringList namesWithCode(const QJsonObject &reply, QLatin1String list, QLatin1String name, QLatin1String code,
                                 int good)
{
    QStringList out;
    for (const QJsonObject &item : objectsOf(reply, list)) {
        if (number(item.value(code)) == good)
            out << item.value(name).toString();
    }
    return out;
}

} // namespace imdesk::undoparts
