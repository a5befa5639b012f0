// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/requesttargets.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace imdesk {

namespace {

constexpr qsizetype longestTarget = 128;

/// Fields that name a person, a group, a topic, a message or another thing that can be lost. Those of people and groups
/// are taken in any capitals: clients write some of them so, and a protected ID must not pass by another spelling.
bool namesThing(const QString &key)
{
    static const QStringList peopleAndGroups{
        QStringLiteral("UserID"),      QStringLiteral("Identifier"),  QStringLiteral("Accounts"),
        QStringLiteral("GroupId"),     QStringLiteral("ToGroupId"),   QStringLiteral("TopicId"),
        QStringLiteral("TopicIdList"), QStringLiteral("GroupIdList"), QStringLiteral("PermissionGroupId")};
    static const QStringList others{
        QStringLiteral("MsgKey"), QStringLiteral("MsgSeq"), QStringLiteral("GroupName"),       QStringLiteral("Tags"),
        QStringLiteral("Attrs"),  QStringLiteral("key"),    QStringLiteral("GroupCounterKeys")};
    return others.contains(key) || peopleAndGroups.contains(key, Qt::CaseInsensitive) ||
           key.endsWith(QLatin1String("_Account"), Qt::CaseInsensitive);
}

/// Who does it is not what is hit, as long as something else is named.
bool namesActor(const QString &key)
{
    static const QStringList actors{QStringLiteral("From_Account"), QStringLiteral("Operator_Account"),
                                    QStringLiteral("Report_Account")};
    return actors.contains(key, Qt::CaseInsensitive);
}

struct TargetFinder
{
    QStringList things, actors; ///< lines
    QStringList thingNames, actorNames;
    QStringList listed; ///< names that stand in the longest list

    static QString scalar(const QJsonValue &value)
    {
        return value.isString() ? value.toString() : value.isDouble() ? QString::number(value.toInteger()) : QString();
    }
    void add(const QString &key, const QString &name)
    {
        if (name.isEmpty())
            return;
        const QString cut = name.size() > longestTarget ? name.left(longestTarget) + QChar(0x2026) : name;
        (namesActor(key) ? actors : things) << QStringLiteral("%1: %2").arg(key, cut);
        (namesActor(key) ? actorNames : thingNames) << name;
    }
    void object(const QJsonObject &body)
    {
        for (auto it = body.begin(); it != body.end(); ++it) {
            // What a message says hits nobody.
            if (it.key() == QLatin1String("MsgBody"))
                continue;
            if (it->isObject())
                object(it->toObject());
            else if (it->isArray())
                list(it.key(), it->toArray());
            else if (namesThing(it.key()))
                add(it.key(), scalar(*it));
        }
    }
    void list(const QString &key, const QJsonArray &array)
    {
        const qsizetype before = thingNames.size();
        for (const auto &item : array) {
            if (item.isObject())
                object(item.toObject());
            else if (namesThing(key))
                add(key, scalar(item));
        }
        const QStringList found = thingNames.mid(before);
        if (found.size() > listed.size())
            listed = found;
    }
};

} // namespace

RequestTargets requestTargets(const QJsonObject &body)
{
    TargetFinder finder;
    finder.object(body);
    RequestTargets out;
    out.lines = finder.things + finder.actors;
    const QStringList &names = !finder.listed.isEmpty()       ? finder.listed
                               : !finder.thingNames.isEmpty() ? finder.thingNames
                                                              : finder.actorNames;
    // Several fields that stand alone name one thing between them: a message by its sender, receiver and key.
    out.count = finder.listed.isEmpty() ? qMin<qsizetype>(names.size(), 1) : names.size();
    if (out.count == 1)
        out.only = names.first();
    return out;
}

QStringList leftOutForAll(const CatalogueCommand &command, const QJsonObject &body)
{
    // "omit = delete ALL", "empty/absent = everyone".
    static const QRegularExpression form(
        QStringLiteral("\\b(omit|absent)\\b *= *[a-z ]*\\b(all|everything|everyone|everybody)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList out;
    if (command.access == CatalogueCommand::Access::Read)
        return out;
    for (const CatalogueField &field : command.request) {
        const QJsonValue given = body.value(field.name);
        const bool leftOut = given.isUndefined() || (given.isArray() && given.toArray().isEmpty());
        if (leftOut && !field.name.contains(QLatin1Char('.')) && form.match(field.constraint).hasMatch())
            out << field.name;
    }
    return out;
}

QString inverseCommand(const QString &path)
{
    static const QHash<QString, QString> table{
        {QStringLiteral("group_open_http_svc/ban_group_member"),
         QStringLiteral("group_open_http_svc/unban_group_member")},
        {QStringLiteral("group_open_http_svc/delete_permission_group_member"),
         QStringLiteral("group_open_http_svc/add_permission_group_member")},
        {QStringLiteral("all_member_push/im_remove_tag"), QStringLiteral("all_member_push/im_add_tag")},
    };
    return table.value(path);
}

} // namespace imdesk
