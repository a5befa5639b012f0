// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/requesttargets.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace imdesk {

namespace {

constexpr qsizetype longestTarget = 128;

/// What a field names. In the order in which they are taken for what a call hits.
enum class TargetKind { Message, Person, Place, Detail, Owner, Actor, None };
constexpr size_t targetKinds = size_t(TargetKind::None);

/// Those of people and groups are taken in any capitals: clients write some of them so, and a protected ID must not
/// pass by another spelling.
TargetKind targetKindOf(const QString &key)
{
    static const QStringList people{QStringLiteral("UserID"), QStringLiteral("Identifier"), QStringLiteral("Accounts")};
    static const QStringList places{QStringLiteral("GroupId"),     QStringLiteral("ToGroupId"),
                                    QStringLiteral("TopicId"),     QStringLiteral("TopicIdList"),
                                    QStringLiteral("GroupIdList"), QStringLiteral("PermissionGroupId")};
    // Who does it is not what is hit, as long as something else is named.
    static const QStringList actors{QStringLiteral("From_Account"), QStringLiteral("Operator_Account"),
                                    QStringLiteral("Report_Account")};
    // Whom a group gets is less than the group.
    static const QStringList owners{QStringLiteral("Owner_Account"), QStringLiteral("NewOwner_Account")};
    static const QStringList details{QStringLiteral("GroupName"), QStringLiteral("Tags"), QStringLiteral("Attrs"),
                                     QStringLiteral("key"), QStringLiteral("GroupCounterKeys")};
    if (key == QLatin1String("MsgKey") || key == QLatin1String("MsgSeq"))
        return TargetKind::Message;
    if (actors.contains(key, Qt::CaseInsensitive))
        return TargetKind::Actor;
    if (owners.contains(key, Qt::CaseInsensitive))
        return TargetKind::Owner;
    if (people.contains(key, Qt::CaseInsensitive) || key.endsWith(QLatin1String("_Account"), Qt::CaseInsensitive))
        return TargetKind::Person;
    if (places.contains(key, Qt::CaseInsensitive))
        return TargetKind::Place;
    return details.contains(key) ? TargetKind::Detail : TargetKind::None;
}

bool endsIn(const QString &path, std::initializer_list<QLatin1String> commands)
{
    return std::ranges::any_of(commands, [&path](QLatin1String command) { return path.endsWith(command); });
}

struct TargetFinder
{
    bool bySequence = false;    ///< a message that is there already goes by its number; a new one only carries it
    QStringList things, actors; ///< lines
    std::array<QStringList, targetKinds> names, listed, alone; ///< listed: the longest list of them; alone: lines
    int depth = 0;                                             ///< of lists

    static QString scalar(const QJsonValue &value)
    {
        return value.isString() ? value.toString() : value.isDouble() ? QString::number(value.toInteger()) : QString();
    }
    void add(const QString &key, const QString &name)
    {
        const TargetKind kind = targetKindOf(key);
        if (name.isEmpty() || kind == TargetKind::None)
            return;
        const QString cut = name.size() > longestTarget ? name.left(longestTarget) + QChar(0x2026) : name;
        const QString line = QStringLiteral("%1: %2").arg(key, cut);
        (kind == TargetKind::Actor ? actors : things) << line;
        if (key == QLatin1String("MsgSeq") && !bySequence)
            return;
        names[size_t(kind)] << name;
        if (depth == 0)
            alone[size_t(kind)] << line;
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
            else
                add(it.key(), scalar(*it));
        }
    }
    void list(const QString &key, const QJsonArray &array)
    {
        std::array<qsizetype, targetKinds> before{};
        for (size_t kind = 0; kind < targetKinds; ++kind)
            before[kind] = names[kind].size();
        ++depth;
        for (const auto &item : array) {
            if (item.isObject())
                object(item.toObject());
            else
                add(key, scalar(item));
        }
        --depth;
        for (size_t kind = 0; kind < targetKinds; ++kind) {
            if (names[kind].size() - before[kind] > listed[kind].size())
                listed[kind] = names[kind].mid(before[kind]);
        }
    }
    bool has(TargetKind kind) const { return !names[size_t(kind)].isEmpty(); }
    bool lists(TargetKind kind) const { return !listed[size_t(kind)].isEmpty(); }
    TargetKind hit(bool makesGroup) const
    {
        if (makesGroup && has(TargetKind::Place))
            return TargetKind::Place;
        for (const TargetKind kind : {TargetKind::Message, TargetKind::Person}) {
            if (has(kind))
                return kind;
        }
        // Things in a list are of the group that stands beside it.
        for (const TargetKind kind : {TargetKind::Place, TargetKind::Detail}) {
            if (lists(kind))
                return kind;
        }
        for (const TargetKind kind : {TargetKind::Place, TargetKind::Detail, TargetKind::Owner, TargetKind::Actor}) {
            if (has(kind))
                return kind;
        }
        return TargetKind::None;
    }
};

} // namespace

RequestTargets requestTargets(const QJsonObject &body, const QString &path)
{
    TargetFinder finder;
    finder.bySequence = endsIn(path, {QLatin1String("/group_msg_recall"), QLatin1String("/modify_group_msg"),
                                      QLatin1String("/group_msg_receipt")});
    finder.object(body);
    RequestTargets out;
    out.lines = finder.things + finder.actors;
    const TargetKind kind = finder.hit(endsIn(path, {QLatin1String("/create_group"), QLatin1String("/import_group")}));
    const bool toAll = endsIn(path, {QLatin1String("/im_push"), QLatin1String("/send_broadcast_msg")});
    out.everybody = toAll && (kind == TargetKind::None || kind == TargetKind::Actor);
    if (kind == TargetKind::None || out.everybody)
        return out;
    if (finder.lists(kind)) {
        out.count = finder.listed[size_t(kind)].size();
        out.only = out.count == 1 ? finder.listed[size_t(kind)].first() : QString();
    } else {
        // Several fields that stand alone name one thing between them. Of places the inner one comes later by its name.
        const QStringList &names = finder.names[size_t(kind)];
        out.count = 1;
        out.only = kind == TargetKind::Place ? names.last() : names.first();
    }
    for (const TargetKind other : {TargetKind::Place, TargetKind::Person, TargetKind::Actor}) {
        for (const QString &line : finder.alone[size_t(other)]) {
            if (!line.endsWith(QStringLiteral(": ") + out.only) || other != kind)
                out.within << line;
        }
    }
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
