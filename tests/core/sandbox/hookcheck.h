// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonvalue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <algorithm>

namespace imdesk {

/// Holds the body of a callback against its documented fields, however deep: only documented names, the right types,
/// documented values, and everything that is not optional. Gives the offences in words.
class HookCheck
{
  public:
    /// The entry of the catalogue.
    explicit HookCheck(const QJsonObject &documented)
    {
        const QJsonArray fields = documented.value(QLatin1String("body")).toArray();
        for (const auto &item : fields) {
            const QJsonObject raw = item.toObject();
            const QString name = raw.value(QLatin1String("name")).toString();
            m_fields.append({name.endsWith(QLatin1String("[]")) ? name.chopped(2) : name,
                             raw.value(QLatin1String("type"))
                                 .toString()
                                 .replace(QLatin1String(" or "), QLatin1String("|"))
                                 .split(QLatin1Char('|')),
                             raw.value(QLatin1String("enum")).toArray(), raw.value(QLatin1String("optional")).toBool(),
                             // The field tables say Integer where the examples of groups print a quoted number.
                             raw.contains(QLatin1String("wire_note"))});
        }
    }

    QStringList problems(const QJsonObject &body)
    {
        m_problems.clear();
        if (m_fields.isEmpty())
            m_problems << QStringLiteral("no body is documented");
        object(QString(), body);
        return m_problems;
    }

  private:
    struct Field
    {
        QString name;
        QStringList types;
        QJsonArray values;
        bool optional = false;
        bool quoted = false;
    };

    const Field *find(const QString &name) const
    {
        const auto it =
            std::find_if(m_fields.cbegin(), m_fields.cend(), [&](const Field &field) { return field.name == name; });
        return it == m_fields.cend() ? nullptr : &*it;
    }

    void object(const QString &prefix, const QJsonObject &value)
    {
        for (auto it = value.constBegin(); it != value.constEnd(); ++it) {
            const QString name = prefix + it.key();
            const Field *field = find(name);
            if (!field) {
                m_problems << QStringLiteral("%1 is not documented").arg(name);
                continue;
            }
            if (!fits(*field, it.value()))
                m_problems << QStringLiteral("%1 is not of type %2").arg(name, field->types.join(QLatin1Char('|')));
            else if (!field->values.isEmpty() && !field->values.contains(it.value()))
                m_problems << QStringLiteral("%1 has a value that is not documented").arg(name);
            if (it.value().isObject() && !isFree(name))
                object(name + QLatin1Char('.'), it.value().toObject());
            const QJsonArray items = it.value().toArray();
            for (const auto &item : items) {
                if (item.isObject())
                    object(name + QStringLiteral("[]."), item.toObject());
            }
        }
        for (const Field &field : std::as_const(m_fields)) {
            const QString last = field.name.section(QLatin1Char('.'), -1);
            if (!field.optional && field.name == prefix + last && !value.contains(last))
                m_problems << QStringLiteral("%1 is missing").arg(field.name);
        }
    }

    /// What an element of a message holds depends on its kind, and of a refused one may be anything.
    static bool isFree(const QString &name) { return name.endsWith(QLatin1String("MsgContent")); }

    static bool fits(const Field &field, const QJsonValue &value)
    {
        if (field.quoted && value.isString()) {
            bool ok = false;
            (void)value.toString().toLongLong(&ok);
            return ok;
        }
        return std::any_of(field.types.cbegin(), field.types.cend(),
                           [&value](const QString &type) { return isOf(type, value); });
    }

    static bool isOf(const QString &type, const QJsonValue &value)
    {
        if (type == QLatin1String("string"))
            return value.isString();
        if (type == QLatin1String("integer"))
            return value.isDouble() && wholeNumber(value);
        if (type == QLatin1String("object"))
            return value.isObject();
        const QJsonArray items = value.toArray();
        const QString inner = type.section(QLatin1Char('<'), 1).chopped(type.contains(QLatin1Char('<')) ? 1 : 0);
        return type.startsWith(QLatin1String("array")) && value.isArray() &&
               (inner.isEmpty() || std::all_of(items.begin(), items.end(),
                                               [&inner](const QJsonValue &item) { return isOf(inner, item); }));
    }

    QList<Field> m_fields;
    QStringList m_problems;
};

} // namespace imdesk
