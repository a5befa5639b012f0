// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace imdesk {

namespace {

QJsonArray load(const QString &name)
{
    QFile file(QStringLiteral(":/catalogue/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The embedded catalogue file %s is missing", qPrintable(name));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray())
        qFatal("The embedded catalogue file %s is broken: %s", qPrintable(name), qPrintable(error.errorString()));
    return document.array();
}

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        out << (item.isObject() ? item.toObject().value(QLatin1String("command")).toString() : item.toString());
    return out;
}

std::optional<qint64> number(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

CatalogueField fieldFrom(const QJsonObject &object)
{
    CatalogueField out;
    out.name = object.value(QLatin1String("name")).toString();
    out.type = object.value(QLatin1String("type")).toString();
    out.required = object.value(QLatin1String("required")).toBool();
    out.alternative = object.value(QLatin1String("alternative")).toString();
    out.minimum = number(object, "min");
    out.maximum = number(object, "max");
    out.minItems = number(object, "minItems");
    out.maxItems = number(object, "maxItems");
    out.maxBytes = number(object, "maxBytes");
    out.values = strings(object.value(QLatin1String("values")));
    const QJsonArray numbers = object.value(QLatin1String("numbers")).toArray();
    for (const auto &item : numbers)
        out.numbers << item.toInteger();
    out.constraint = object.value(QLatin1String("constraint")).toString();
    out.meaning = object.value(QLatin1String("meaning")).toString();
    return out;
}

QList<CatalogueField> fieldsFrom(const QJsonValue &value)
{
    QList<CatalogueField> out;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        out << fieldFrom(item.toObject());
    return out;
}

CatalogueCommand commandFrom(const QJsonObject &object)
{
    CatalogueCommand out;
    out.path = object.value(QLatin1String("path")).toString();
    out.aliases = strings(object.value(QLatin1String("aliases")));
    out.title = object.value(QLatin1String("title")).toString();
    const QString access = object.value(QLatin1String("access")).toString();
    out.access = access == QLatin1String("read")    ? CatalogueCommand::Access::Read
                 : access == QLatin1String("write") ? CatalogueCommand::Access::Write
                                                    : CatalogueCommand::Access::Destructive;
    out.callsPerSecond = object.value(QLatin1String("rate")).toInt(200);
    out.request = fieldsFrom(object.value(QLatin1String("request")));
    out.response = fieldsFrom(object.value(QLatin1String("response")));
    out.callbacks = strings(object.value(QLatin1String("callbacks")));
    out.raw = object;
    return out;
}

/// The error areas that speak for a service, best first.
QStringList areasOf(const QString &path)
{
    const QString service = path.section(QLatin1Char('/'), 0, 0);
    if (service == QLatin1String("openim"))
        return {QStringLiteral("c2c"), QStringLiteral("message")};
    if (service == QLatin1String("sns"))
        return {QStringLiteral("sns")};
    if (service == QLatin1String("profile"))
        return {QStringLiteral("profile")};
    if (service == QLatin1String("openconfigsvr"))
        return {QStringLiteral("mute")};
    if (service == QLatin1String("recentcontact"))
        return {QStringLiteral("recentcontact")};
    if (service == QLatin1String("im_open_login_svc"))
        return {QStringLiteral("account"), QStringLiteral("usersig")};
    if (service == QLatin1String("all_member_push"))
        return {QStringLiteral("push")};
    if (service == QLatin1String("open_msg_svc"))
        return {QStringLiteral("history")};
    return {QStringLiteral("group"), QStringLiteral("community")};
}

} // namespace

const CatalogueField *CatalogueCommand::requestField(const QString &name) const
{
    for (const CatalogueField &field : request) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

Catalogue::Catalogue()
{
    const QJsonArray commands = load(QStringLiteral("commands.json"));
    for (const auto &item : commands) {
        m_commands << commandFrom(item.toObject());
        m_byPath.insert(m_commands.last().path, m_commands.size() - 1);
        for (const QString &alias : std::as_const(m_commands.last().aliases))
            m_byPath.insert(alias, m_commands.size() - 1);
    }
    const QJsonArray callbacks = load(QStringLiteral("callbacks.json"));
    for (const auto &item : callbacks) {
        const QString command = item.toObject().value(QLatin1String("command")).toString();
        m_callbacks.insert(command, item.toObject());
        m_callbackOrder << command;
    }
    const QJsonArray errors = load(QStringLiteral("errors.json"));
    for (const auto &item : errors) {
        const QJsonObject object = item.toObject();
        const int code = object.value(QLatin1String("code")).toInt();
        m_errors << CatalogueError{code,
                                   object.value(QLatin1String("area")).toString(),
                                   object.value(QLatin1String("meaning")).toString(),
                                   object.value(QLatin1String("fix")).toString(),
                                   object.value(QLatin1String("retryable")).toBool(),
                                   object.value(QLatin1String("code_to")).toInt(code)};
    }
}

const CatalogueCommand *Catalogue::command(const QString &path) const
{
    const auto it = m_byPath.find(path);
    return it == m_byPath.end() ? nullptr : &m_commands[it.value()];
}

QJsonObject Catalogue::callback(const QString &command) const { return m_callbacks.value(command); }

const CatalogueError *Catalogue::error(int code, const QString &path) const
{
    const CatalogueError *first = nullptr;
    const CatalogueError *range = nullptr;
    const QStringList areas = areasOf(path);
    for (const CatalogueError &entry : m_errors) {
        if (!entry.covers(code))
            continue;
        if (entry.isRange()) {
            range = &entry; // they do not overlap
            continue;
        }
        if (areas.contains(entry.area))
            return &entry;
        if (!first)
            first = &entry;
    }
    return first ? first : range;
}

} // namespace imdesk
