// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/namedid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace imdesk {

namespace {

constexpr int valuesLookedAt = 20'000; ///< a menu waits for it
constexpr qsizetype idsAtMost = 200;

constexpr QLatin1String accountFields[] = {QLatin1String("UserID"), QLatin1String("UserIdList"),
                                           QLatin1String("Identifier"), QLatin1String("Accounts"),
                                           QLatin1String("FailAccounts")};
constexpr QLatin1String groupFields[] = {QLatin1String("GroupId"),     QLatin1String("GroupID"),
                                         QLatin1String("GroupIdList"), QLatin1String("ToGroupId"),
                                         QLatin1String("TopicId"),     QLatin1String("TopicIdList")};

void collectIds(const QJsonValue &value, const QString &field, int &left, QList<NamedId> &out)
{
    if (--left < 0 || out.size() >= idsAtMost)
        return;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end() && left > 0; ++it)
            collectIds(it.value(), it.key(), left, out);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && left > 0; ++i)
            collectIds(array[i], field, left, out);
    } else if (const auto kind = idKindOf(field); kind && value.isString()) {
        const NamedId one{*kind, value.toString()};
        if (!one.id.isEmpty() && !out.contains(one))
            out << one;
    }
}

} // namespace

std::optional<NamedId::Kind> idKindOf(QStringView field)
{
    const auto is = [field](QLatin1String name) { return field == name; };
    if (field.endsWith(QLatin1String("_Account")) || std::ranges::any_of(accountFields, is))
        return NamedId::Kind::Account;
    if (std::ranges::any_of(groupFields, is))
        return NamedId::Kind::Group;
    return std::nullopt;
}

QList<NamedId> idsIn(const QJsonValue &value, const QString &field)
{
    QList<NamedId> out;
    int left = valuesLookedAt;
    collectIds(value, field, left, out);
    return out;
}

QList<NamedId> idsOnLine(const QStringList &lines, qsizetype number)
{
    QString line = lines.value(number).trimmed();
    if (line.endsWith(QLatin1Char(',')))
        line.chop(1);
    for (const QString &text : {QStringLiteral("{%1}").arg(line), line}) {
        if (const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object(); !object.isEmpty())
            return idsIn(object);
    }
    const QJsonArray item = QJsonDocument::fromJson('[' + line.toUtf8() + ']').array();
    if (item.size() != 1 || !item.first().isString())
        return {};
    for (qsizetype above = number - 1; above >= 0; --above) {
        const QString head = lines[above].trimmed();
        if (head.endsWith(QLatin1Char('[')))
            return idsIn(item, QJsonDocument::fromJson('{' + head.toUtf8() + "]}").object().keys().value(0));
    }
    return {};
}

QList<NamedId> idsInLines(const QStringList &lines)
{
    QList<NamedId> out;
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(QLatin1String(": "));
        const auto kind = colon > 0 ? idKindOf(QStringView(line).first(colon)) : std::nullopt;
        if (kind && line.size() > colon + 2 && !out.contains(NamedId{*kind, line.mid(colon + 2)}))
            out << NamedId{*kind, line.mid(colon + 2)};
    }
    return out;
}

} // namespace imdesk
