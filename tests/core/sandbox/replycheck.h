// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"
#include "core/base/jsonvalue.h"

#include <QJsonArray>
#include <QSet>
#include <QStringList>

namespace imdesk {

/// Holds a reply against the documented response of its command: only documented names, the right types, and on success
/// everything that is required. Gives the offences in words.
class ReplyCheck
{
  public:
    explicit ReplyCheck(const CatalogueCommand &command) : m_command(command)
    {
        for (const CatalogueField &field : command.response) {
            QString prefix;
            const QStringList parts = field.name.split(QLatin1Char('.'));
            for (const QString &part : parts) {
                prefix += (prefix.isEmpty() ? QString() : QStringLiteral(".")) + part;
                m_known.insert(prefix.endsWith(QLatin1String("[]")) ? prefix.chopped(2) : prefix);
            }
        }
    }

    QStringList problems(const QJsonObject &reply)
    {
        m_problems.clear();
        const bool openConfig = m_command.path.startsWith(QLatin1String("openconfigsvr/"));
        if (reply.contains(QLatin1String("ActionStatus")) == openConfig)
            m_problems << QStringLiteral("ActionStatus is there or not against the documentation");
        const bool failed = reply.value(QLatin1String("ErrorCode")).toInt() != 0;
        const bool some = m_command.path == QLatin1String("openim/batchsendmsg") &&
                          !reply.value(QLatin1String("ErrorList")).toArray().isEmpty();
        if (!openConfig && reply.value(QLatin1String("ActionStatus")).toString() != QLatin1String(failed ? "FAIL"
                                                                                                  : some ? "SomeError"
                                                                                                         : "OK"))
            m_problems << QStringLiteral("ActionStatus does not fit ErrorCode");
        object(QString(), reply, !failed);
        return m_problems;
    }

  private:
    /// The mute's end has two names, of which a command documents one.
    QString twinOf(const QString &name) const
    {
        return name.endsWith(QLatin1String(".MuteUntil")) && !m_known.contains(name)
                   ? name.chopped(9) + QStringLiteral("ShutUpUntil")
                   : name;
    }

    const CatalogueField *find(const QString &name) const
    {
        for (const CatalogueField &field : m_command.response) {
            if (field.name == name)
                return &field;
        }
        return nullptr;
    }

    bool documents(const QString &prefix) const
    {
        for (const QString &known : m_known) {
            if (known.startsWith(prefix))
                return true;
        }
        return false;
    }

    void object(const QString &prefix, const QJsonObject &value, bool complete)
    {
        if (!prefix.isEmpty() && !documents(prefix))
            return; // free content, as of custom fields
        for (auto it = value.constBegin(); it != value.constEnd(); ++it) {
            const QString name = twinOf(prefix + it.key());
            if (!m_known.contains(name)) {
                m_problems << QStringLiteral("%1 is not documented").arg(name);
                continue;
            }
            const CatalogueField *field = find(name);
            if (field)
                type(*field, it.value());
            if (it.value().isObject())
                object(name + QLatin1Char('.'), it.value().toObject(), complete);
            const QJsonArray items = it.value().toArray();
            for (const auto &item : items) {
                if (item.isObject())
                    object(name + QStringLiteral("[]."), item.toObject(), complete);
            }
        }
        for (const CatalogueField &field : m_command.response) {
            const QString last = field.name.section(QLatin1Char('.'), -1);
            if (complete && field.required && field.name == prefix + last && !value.contains(last))
                m_problems << QStringLiteral("%1 is missing").arg(field.name);
        }
    }

    void type(const CatalogueField &field, const QJsonValue &value)
    {
        bool ok = true;
        if (field.type == QLatin1String("string"))
            ok = value.isString();
        else if (field.type == QLatin1String("integer"))
            ok = value.isDouble() && wholeNumber(value);
        else if (field.type.startsWith(QLatin1String("array")))
            ok = value.isArray();
        else if (field.type == QLatin1String("object"))
            ok = value.isObject();
        if (!ok)
            m_problems << QStringLiteral("%1 is not of type %2").arg(field.name, field.type);
    }

    const CatalogueCommand &m_command;
    QSet<QString> m_known;
    QStringList m_problems;
};

} // namespace imdesk
