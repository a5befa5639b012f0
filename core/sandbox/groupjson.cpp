// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/groupjson.h"

#include <QRegularExpression>

#include <algorithm>

namespace imdesk::sim {

namespace {

/// Puts a field in when the filter lets it.
class Fields
{
  public:
    explicit Fields(const Filter &filter) : m_filter(filter) {}
    bool wants(QLatin1String name) const { return !m_filter || m_filter->contains(name); }
    void put(QLatin1String name, const QJsonValue &value)
    {
        if (wants(name))
            out.insert(name, value);
    }
    QJsonObject out;

  private:
    const Filter &m_filter;
};

} // namespace

QStringList stringsOf(const QJsonValue &value)
{
    QStringList out;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        out << item.toString();
    return out;
}

Filter filterFrom(const QJsonValue &value)
{
    QStringList names = stringsOf(value);
    if (names.isEmpty())
        return std::nullopt;
    return names;
}

Refusal unknownGroup(const QString &id)
{
    const bool possible = !id.isEmpty() && id.size() <= 96 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() <= 0x7e;
    });
    if (!possible)
        return {10015, QStringLiteral("group id is invalid")};
    return {10010, QStringLiteral("this group does not exist")};
}

GroupIndex groupOf(Service &service, const CallPtr &call)
{
    const QString id = call->text(QLatin1String("GroupId"));
    const GroupIndex index = service.world.groupIndex(id);
    if (index == noGroup)
        call->fail(unknownGroup(id));
    return index;
}

bool isTopicOf(const Group &group, const QString &topicId)
{
    return group.type == GroupType::Community && topicId.startsWith(group.id + QLatin1String("@TOPIC#"));
}

QJsonArray customJson(const QMap<QString, QString> &custom, const Filter &filter)
{
    QJsonArray out;
    for (auto it = custom.cbegin(); it != custom.cend(); ++it) {
        if (!filter || filter->contains(it.key()))
            out.append(QJsonObject{{QStringLiteral("Key"), it.key()}, {QStringLiteral("Value"), it.value()}});
    }
    return out;
}

QString readCustom(const QJsonValue &value, int mostKeys, int mostBytes, QMap<QString, QString> &out)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_]{1,16}$"));
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        const QString key = item.toObject().value(QLatin1String("Key")).toString();
        const QJsonValue text = item.toObject().value(QLatin1String("Value"));
        if (!form.match(key).hasMatch())
            return QStringLiteral("the key of a custom field is letters, digits and _, at most 16 bytes");
        if (!text.isString() || text.toString().toUtf8().size() > mostBytes)
            return QStringLiteral("the value of custom field %1 must be a string of at most %2 bytes")
                .arg(key)
                .arg(mostBytes);
        out.insert(key, text.toString());
    }
    return out.size() > mostKeys ? QStringLiteral("at most %1 custom fields are allowed").arg(mostKeys) : QString();
}

QJsonObject groupBaseJson(const Service &service, const Group &group, const Filter &filter)
{
    Fields fields(filter);
    const QString mute = group.muteAll ? QStringLiteral("On") : QStringLiteral("Off");
    fields.put(QLatin1String("Type"), typeName(group.type));
    fields.put(QLatin1String("Name"), group.name);
    fields.put(QLatin1String("Introduction"), group.introduction);
    fields.put(QLatin1String("Notification"), group.notification);
    fields.put(QLatin1String("FaceUrl"), group.faceUrl);
    fields.put(QLatin1String("Owner_Account"), service.world.idOf(group.owner));
    fields.put(QLatin1String("CreateTime"), qint64(group.created));
    fields.put(QLatin1String("InfoSeq"), qint64(group.infoSeq));
    fields.put(QLatin1String("LastInfoTime"), qint64(group.lastInfo));
    fields.put(QLatin1String("LastMsgTime"), qint64(group.lastMsg));
    fields.put(QLatin1String("NextMsgSeq"), qint64(group.nextSeq));
    fields.put(QLatin1String("MemberNum"), group.memberCount());
    fields.put(QLatin1String("MaxMemberNum"), group.maxMembers);
    fields.put(QLatin1String("ApplyJoinOption"), applyName(group.apply));
    fields.put(QLatin1String("ShutUpAllMember"), mute);
    fields.put(QLatin1String("MuteAllMember"), mute);
    return fields.out;
}

QJsonObject memberJson(const Service &service, const Group &group, const Member &member, const Filter &filter,
                       const Filter &custom)
{
    Fields fields(filter);
    const MemberNote *note = group.note(member.account);
    const qint64 until = group.mutedUntil(member.account, service.now());
    fields.out.insert(QStringLiteral("Member_Account"), service.world.idOf(member.account));
    // Admins of a live room are named apart from its members.
    const bool liveAdmin = member.role == Role::Member && group.isLiveAdmin(member.account);
    fields.put(QLatin1String("Role"), roleName(liveAdmin ? Role::Admin : member.role));
    fields.put(QLatin1String("JoinTime"), qint64(member.joined));
    fields.put(QLatin1String("MsgSeq"), qint64(group.readThrough(member.readSeq)));
    fields.put(QLatin1String("MsgFlag"), flagName(member.flag));
    fields.put(QLatin1String("LastSendMsgTime"), qint64(member.lastSent));
    fields.put(QLatin1String("ShutUpUntil"), until);
    fields.put(QLatin1String("MuteUntil"), until);
    fields.put(QLatin1String("NameCard"), note ? note->nameCard : QString());
    if (filter && filter->contains(QLatin1String("OnlineStatus"))) {
        const Account &account = service.world.at(member.account);
        fields.out.insert(QStringLiteral("OnlineStatus"), account.online       ? QStringLiteral("Online")
                                                          : account.pushOnline ? QStringLiteral("PushOnline")
                                                                               : QStringLiteral("Offline"));
    }
    if (note && !note->custom.isEmpty() && (custom || !filter)) {
        const QJsonArray items = customJson(note->custom, custom);
        if (!items.isEmpty())
            fields.out.insert(QStringLiteral("AppMemberDefinedData"), items);
    }
    return fields.out;
}

} // namespace imdesk::sim
