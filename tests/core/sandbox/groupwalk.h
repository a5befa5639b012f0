// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groupmodel.h"
#include "mutewalk.h"

namespace imdesk {

using namespace Qt::StringLiterals;

/// Random group commands, and the model beside them.
class GroupWalk : public MuteWalk
{
  public:
    using MuteWalk::MuteWalk;

    void step()
    {
        ++m_step;
        if (m_groups.isEmpty() || (m_groups.size() < mostGroups && m_random.chance(5))) {
            create();
            return;
        }
        ModelGroup &group = m_groups[qsizetype(m_random.below(quint32(m_groups.size())))];
        const quint32 dice = m_random.below(112);
        if (dice < 16)
            add(group);
        else if (dice < 26)
            remove(group);
        else if (dice < 36)
            mute(group);
        else if (dice < 42)
            modifyMember(group);
        else if (dice < 46)
            give(group);
        else if (dice < 51)
            ban(group);
        else if (dice < 66)
            say(group);
        else if (dice < 68)
            recall(group);
        else if (dice < 74)
            setUnread(group);
        else if (dice < 80)
            importMembers(group);
        else if (dice < 84)
            muteAll(group);
        else if (dice < 89)
            counters(group);
        else if (dice < 93)
            attributes(group);
        else if (dice < 98)
            advance(m_random.between(1, 90));
        else if (dice < 100)
            destroy(group);
        else if (dice < 104)
            muteMember(group);
        else if (dice < 108)
            muteEverywhere(member(group));
        else
            compareMutes(member(group));
        if (m_step % 4 == 0)
            compareSome();
    }

    void compareAll()
    {
        for (ModelGroup &group : m_groups) {
            compareGroup(group);
            compareHistory(group);
        }
        for (const QString &who : std::as_const(m_people)) {
            compareJoined(who);
            compareMutes(who);
        }
    }

  private:
    static constexpr int mostGroups = 12;

    /// A member more often than not.
    QString member(const ModelGroup &group)
    {
        return group.members.isEmpty() || m_random.chance(15)
                   ? somebody()
                   : group.members[qsizetype(m_random.below(quint32(group.members.size())))].account;
    }

    QJsonObject inGroup(const char *command, const QJsonObject &body, int code)
    {
        return call(QByteArray("group_open_http_svc/") + command, body, code);
    }
    static QJsonArray accounts(const QStringList &who)
    {
        QJsonArray out;
        for (const QString &one : who)
            out.append(QJsonObject{{u"Member_Account"_s, one}});
        return out;
    }
    static QList<int> resultsOf(const QJsonObject &reply)
    {
        QList<int> out;
        for (const auto &item : reply.value(QLatin1String("MemberList")).toArray())
            out << item.toObject().value(QLatin1String("Result")).toInt();
        return out;
    }

    void create()
    {
        static const QString types[] = {u"Public"_s, u"Private"_s, u"ChatRoom"_s, u"AVChatRoom"_s, u"Community"_s};
        static const QString newer[] = {u"Public"_s, u"Work"_s, u"Meeting"_s, u"AVChatRoom"_s, u"Community"_s};
        const quint32 kind = m_random.below(5);
        ModelGroup group;
        group.type = types[kind];
        group.created = now();
        group.active = !group.work();
        group.most = group.type == QLatin1String("Community") ? 100'000 : 2'000;
        const bool imported = m_random.chance(30);
        const QString owner = m_random.chance(85) ? somebody() : QString();
        QJsonObject body{{u"Type"_s, m_random.chance(50) ? types[kind] : newer[kind]}, {u"Name"_s, u"walk"_s}};
        if (!owner.isEmpty())
            body.insert(u"Owner_Account"_s, owner);
        if (m_random.chance(40) && !group.live()) {
            group.most = m_random.between(3, 8);
            body.insert(u"MaxMemberCount"_s, group.most);
        } else if (imported) {
            group.most = 2'000;
        }
        int code = 0;
        if (imported && m_random.chance(70)) {
            group.created = now() - m_random.between(1, 5'000);
            body.insert(u"CreateTime"_s, group.created);
        }
        QStringList first;
        if (!imported && m_random.chance(60)) {
            first = some(5);
            first.removeDuplicates();
            first.removeAll(owner);
            body.insert(u"MemberList"_s, accounts(first));
        }
        if (group.live() && (imported || !first.isEmpty()))
            code = 10007;
        else if (first.size() + (owner.isEmpty() ? 0 : 1) > group.most)
            code = 10038;
        const QJsonObject reply = inGroup(imported ? "import_group" : "create_group", body, code);
        if (code != 0)
            return;
        group.id = reply.value(QLatin1String("GroupId")).toString();
        if (!owner.isEmpty())
            group.join(owner, u"Owner"_s, group.created);
        for (const QString &one : std::as_const(first))
            group.join(one, u"Member"_s, now());
        m_groups.append(group);
    }

    void destroy(const ModelGroup &group)
    {
        const QString id = group.id;
        inGroup("destroy_group", {{u"GroupId"_s, id}}, 0);
        m_groups.removeIf([&](const ModelGroup &one) { return one.id == id; });
        inGroup("destroy_group", {{u"GroupId"_s, id}}, 10010);
    }

    void add(ModelGroup &group)
    {
        const QStringList who = some(4);
        const bool silent = m_random.chance(50);
        QJsonObject body{{u"GroupId"_s, group.id}, {u"MemberList"_s, accounts(who)}};
        if (silent)
            body.insert(u"Silence"_s, 1);
        int code = 0;
        const QList<int> results = group.add(who, silent, now(), code);
        const QJsonObject reply = inGroup("add_group_member", body, code);
        same(u"add to "_s + group.id, resultsOf(reply), results);
    }

    void remove(ModelGroup &group)
    {
        const QStringList who{member(group), member(group)};
        const bool silent = m_random.chance(50);
        const int code = group.remove(who, silent);
        inGroup("delete_group_member",
                {{u"GroupId"_s, group.id},
                 {u"Silence"_s, silent ? 1 : 0},
                 {u"MemberToDel_Account"_s, QJsonArray::fromStringList(who)}},
                code);
    }

    void mute(ModelGroup &group)
    {
        const QStringList who = some(3);
        const qint64 length = seconds();
        const int code = group.mute(who, length, now());
        inGroup("forbid_send_msg",
                {{u"GroupId"_s, group.id},
                 {u"Members_Account"_s, QJsonArray::fromStringList(who)},
                 {m_random.chance(50) ? u"ShutUpTime"_s : u"MuteTime"_s, length}},
                code);
    }

    /// The other way to mute in a group, one member at a time.
    void muteMember(ModelGroup &group)
    {
        const QString who = member(group);
        const qint64 length = seconds();
        const int code = group.muteMember(who, length, now());
        inGroup("modify_group_member_info",
                {{u"GroupId"_s, group.id},
                 {u"Member_Account"_s, who},
                 {m_random.chance(50) ? u"ShutUpTime"_s : u"MuteTime"_s, length}},
                code);
    }

    void modifyMember(ModelGroup &group)
    {
        const QString who = member(group);
        ModelMember *row = group.find(who);
        const QString role = m_random.chance(50) ? u"Admin"_s : u"Member"_s;
        const bool owner = row && row->role == QLatin1String("Owner");
        int code = 0;
        if (group.live() && !owner)
            code = 10007;
        else if (!row || owner)
            code = 10004;
        else if (group.work() && role == QLatin1String("Admin"))
            code = 10007;
        inGroup("modify_group_member_info", {{u"GroupId"_s, group.id}, {u"Member_Account"_s, who}, {u"Role"_s, role}},
                code);
        if (code == 0)
            row->role = role;
    }

    void give(ModelGroup &group)
    {
        const QString who = member(group);
        const int code = group.give(who);
        inGroup("change_group_owner", {{u"GroupId"_s, group.id}, {u"NewOwner_Account"_s, who}}, code);
    }

    void ban(ModelGroup &group)
    {
        const QStringList who{member(group)};
        if (m_random.chance(30)) {
            for (const QString &one : who)
                group.bans.remove(one);
            inGroup("unban_group_member",
                    {{u"GroupId"_s, group.id}, {u"Members_Account"_s, QJsonArray::fromStringList(who)}},
                    group.type == QLatin1String("Community") ? 10007 : 0);
            return;
        }
        const qint64 length = m_random.between(1, 500);
        const int code = group.ban(who, length, now());
        inGroup("ban_group_member",
                {{u"GroupId"_s, group.id},
                 {u"Members_Account"_s, QJsonArray::fromStringList(who)},
                 {u"Duration"_s, length}},
                code);
    }

    void say(ModelGroup &group)
    {
        const QString who = m_random.chance(15) || group.members.isEmpty()
                                ? QString()
                                : group.members[qsizetype(m_random.below(quint32(group.members.size())))].account;
        QJsonObject body{{u"GroupId"_s, group.id},
                         {u"Random"_s, m_step},
                         {u"MsgBody"_s, QJsonArray{J({"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "hi"}})}}};
        if (!who.isEmpty())
            body.insert(u"From_Account"_s, who);
        // Live rooms take neither.
        ModelGroup::Say how = ModelGroup::Say::Plain;
        if (!group.live() && m_random.chance(10)) {
            how = ModelGroup::Say::OnlineOnly;
            body.insert(u"OnlineOnlyFlag"_s, 1);
        } else if (!group.live() && m_random.chance(15)) {
            how = ModelGroup::Say::Uncounted;
            body.insert(u"SendMsgControl"_s, QJsonArray{u"NoUnread"_s});
        }
        const qint64 seq = how == ModelGroup::Say::OnlineOnly ? 0 : group.next;
        const int code = group.say(who, !who.isEmpty() && mutedEverywhere(who), now(), how);
        const QJsonObject reply = inGroup("send_group_msg", body, code);
        if (code != 0)
            return;
        same(u"MsgSeq"_s, reply.value(QLatin1String("MsgSeq")).toInteger(), seq);
        same(u"MsgTime"_s, reply.value(QLatin1String("MsgTime")).toInteger(), now());
    }

    void recall(ModelGroup &group)
    {
        const qint64 seq = m_random.between(1, group.next + 1);
        ModelMessage *message = group.messages.contains(seq) ? &group.messages[seq] : nullptr;
        // What the recall of a tip answers is not told.
        if (message && message->from.isEmpty())
            return;
        const QJsonObject reply =
            inGroup("group_msg_recall",
                    {{u"GroupId"_s, group.id}, {u"MsgSeqList"_s, QJsonArray{QJsonObject{{u"MsgSeq"_s, seq}}}}}, 0);
        // Nor is what a second one answers, only that it changes nothing. Live rooms have none by the older documents.
        if (!message || !message->recalled)
            same(u"recall %1 in "_s.arg(seq) + group.id,
                 firstOf(reply.value(QLatin1String("RecallRetList"))).value(QLatin1String("RetCode")).toInt(-1),
                 group.live() ? 10033
                 : message    ? 0
                              : 10030);
        if (message && !group.live())
            message->recalled = true;
    }

    /// Every number of the group, the newest first, in pages of twenty.
    void compareHistory(const ModelGroup &group)
    {
        if (group.live())
            return;
        QStringList rows;
        QStringList expected;
        for (qint64 from = group.next - 1; from >= 1; from -= 20) {
            const QJsonObject page = inGroup(
                "group_msg_get_simple", {{u"GroupId"_s, group.id}, {u"ReqMsgSeq"_s, from}, {u"ReqMsgNumber"_s, 20}}, 0);
            for (const auto &item : page.value(QLatin1String("RspMsgList")).toArray()) {
                const QJsonObject row = item.toObject();
                const int place = row.value(QLatin1String("IsPlaceMsg")).toInt(-1);
                rows << u"%1 %2 %3"_s.arg(row.value(QLatin1String("MsgSeq")).toInteger())
                            .arg(place)
                            .arg(place == 0 ? row.value(QLatin1String("From_Account")).toString() : QString());
            }
        }
        for (qint64 seq = group.next - 1; seq >= 1; --seq) {
            const ModelMessage &message = group.messages[seq];
            const int place = message.recalled ? 2 : message.from.isEmpty() ? 1 : 0;
            expected << u"%1 %2 %3"_s.arg(seq).arg(place).arg(place == 0 ? message.from : QString());
        }
        same(group.id + u" history"_s, rows, expected);
    }

    void setUnread(ModelGroup &group)
    {
        const QString who = member(group);
        const qint64 number = m_random.between(0, 20);
        ModelMember *row = group.find(who);
        const int code = row || !group.unread() ? 0 : 10004;
        if (row && group.unread())
            group.setUnread(*row, number);
        inGroup("set_unread_msg_num",
                {{u"GroupId"_s, group.id}, {u"Member_Account"_s, who}, {u"UnreadMsgNum"_s, number}}, code);
    }

    void importMembers(ModelGroup &group)
    {
        QJsonArray list;
        QList<int> results;
        const bool live = group.live();
        const QStringList wanted = some(3);
        for (const QString &who : wanted) {
            const qint64 when = m_random.between(group.created - 2, now() + 2);
            const qint64 number = m_random.between(0, 9);
            list.append(QJsonObject{{u"Member_Account"_s, who}, {u"JoinTime"_s, when}, {u"UnreadMsgNum"_s, number}});
            if (live)
                continue;
            if (group.find(who)) {
                results << 2;
                continue;
            }
            const bool fits = when > group.created && when < now() && !group.full() && !group.banned(who, now());
            results << (fits ? 1 : 0);
            if (!fits)
                continue;
            group.join(who, u"Member"_s, when);
            if (group.unread())
                group.setUnread(*group.find(who), number);
        }
        const QJsonObject reply =
            inGroup("import_group_member", {{u"GroupId"_s, group.id}, {u"MemberList"_s, list}}, live ? 10007 : 0);
        if (!live)
            same(u"import into "_s + group.id, resultsOf(reply), results);
    }

    void muteAll(ModelGroup &group)
    {
        const bool on = m_random.chance(40);
        const int code = group.work() && on ? 10007 : 0;
        inGroup("modify_group_base_info",
                {{u"GroupId"_s, group.id},
                 {m_random.chance(50) ? u"MuteAllMember"_s : u"ShutUpAllMember"_s, on ? u"On"_s : u"Off"_s}},
                code);
        if (code != 0)
            return;
        group.infoSeq += group.muteAll == on ? 0 : 1;
        group.muteAll = on;
    }

    void counters(ModelGroup &group)
    {
        static const QString modes[] = {u"Set"_s, u"Increase"_s, u"Decrease"_s};
        const bool refused = group.type == QLatin1String("Community");
        const int code = refused ? 10007 : 0;
        if (m_random.chance(10)) {
            inGroup("delete_group_counter", {{u"GroupId"_s, group.id}}, code);
            group.counters.clear();
            return;
        }
        const QString key = u"c%1"_s.arg(m_random.below(4));
        const QString mode = m_random.pick(modes);
        const qint64 value = m_random.between(-1'000'000'000'000, 1'000'000'000'000);
        inGroup("update_group_counter",
                {{u"GroupId"_s, group.id},
                 {u"Mode"_s, mode},
                 {u"GroupCounter"_s, QJsonArray{QJsonObject{{u"Key"_s, key}, {u"Value"_s, value}}}}},
                code);
        if (refused)
            return;
        qint64 &kept = group.counters[key];
        kept = mode == QLatin1String("Set") ? value : mode == QLatin1String("Increase") ? kept + value : kept - value;
    }

    void attributes(ModelGroup &group)
    {
        const QString key = u"k%1"_s.arg(m_random.below(5));
        const quint32 dice = m_random.below(10);
        if (dice < 3) {
            const int code = group.attributes.contains(key) ? 0 : 10050;
            group.attributes.remove(key);
            inGroup("delete_group_attr",
                    {{u"GroupId"_s, group.id}, {u"GroupAttr"_s, QJsonArray{QJsonObject{{u"key"_s, key}}}}}, code);
        } else if (dice < 4) {
            group.attributes.clear();
            inGroup("clear_group_attr", {{u"GroupId"_s, group.id}}, 0);
        } else {
            const QString value = QString::number(m_random.below(1'000));
            if (dice < 6)
                group.attributes.clear();
            group.attributes.insert(key, value);
            inGroup(dice < 6 ? "set_group_attr" : "modify_group_attr",
                    {{u"GroupId"_s, group.id},
                     {u"GroupAttr"_s, QJsonArray{QJsonObject{{u"key"_s, key}, {u"value"_s, value}}}}},
                    0);
        }
    }

    void compareSome()
    {
        if (!m_groups.isEmpty())
            compareGroup(m_groups[qsizetype(m_random.below(quint32(m_groups.size())))]);
        if (m_random.chance(25))
            compareJoined(somebody());
    }

    void compareGroup(ModelGroup &group)
    {
        const QJsonObject info = firstOf(
            inGroup("get_group_info", {{u"GroupIdList"_s, QJsonArray{group.id}}}, 0).value(QLatin1String("GroupInfo")));
        auto number = [&info](const char *name) { return info.value(QLatin1String(name)).toInteger(-1); };
        auto text = [&info](const char *name) { return info.value(QLatin1String(name)).toString(); };
        const QString where = group.id + QLatin1Char(' ');
        same(where + u"Type"_s, text("Type"), group.type);
        same(where + u"Owner"_s, text("Owner_Account"), group.owner);
        same(where + u"MemberNum"_s, number("MemberNum"), qint64(group.members.size()));
        same(where + u"NextMsgSeq"_s, number("NextMsgSeq"), group.next);
        same(where + u"CreateTime"_s, number("CreateTime"), group.created);
        same(where + u"InfoSeq"_s, number("InfoSeq"), group.infoSeq);
        same(where + u"MuteAllMember"_s, text("MuteAllMember"), group.muteAll ? u"On"_s : u"Off"_s);
        if (!group.live())
            same(where + u"MaxMemberNum"_s, number("MaxMemberNum"), group.most);
        QStringList rows;
        for (const auto &item : info.value(QLatin1String("MemberList")).toArray()) {
            const QJsonObject row = item.toObject();
            rows << u"%1 %2 %3 %4 %5"_s
                        .arg(row.value(QLatin1String("Member_Account")).toString(),
                             row.value(QLatin1String("Role")).toString())
                        .arg(row.value(QLatin1String("JoinTime")).toInteger())
                        .arg(row.value(QLatin1String("MsgSeq")).toInteger())
                        .arg(row.value(QLatin1String("ShutUpUntil")).toInteger());
        }
        QStringList expected;
        for (const ModelMember &row : std::as_const(group.members))
            expected << u"%1 %2 %3 %4 %5"_s.arg(row.account, row.role)
                            .arg(row.joined)
                            .arg(group.readOf(row))
                            .arg(group.muted(row.account, now()) ? group.mutes.value(row.account) : 0);
        same(where + u"members"_s, rows, expected);
        compareClocks(group, where);
        compareExtras(group, where);
    }

    void compareClocks(const ModelGroup &group, const QString &where)
    {
        auto running = [this](const QMap<QString, qint64> &clocks) {
            QMap<QString, qint64> out;
            for (auto it = clocks.cbegin(); it != clocks.cend(); ++it) {
                if (it.value() > now())
                    out.insert(it.key(), it.value());
            }
            return out;
        };
        QMap<QString, qint64> mutes;
        const QJsonObject muted = inGroup("get_group_shutted_uin", {{u"GroupId"_s, group.id}}, 0);
        for (const auto &item : muted.value(QLatin1String("ShuttedUinList")).toArray())
            mutes.insert(item.toObject().value(QLatin1String("Member_Account")).toString(),
                         item.toObject().value(QLatin1String("ShuttedUntil")).toInteger());
        same(where + u"mutes"_s, mutes, running(group.mutes));
        if (group.type == QLatin1String("Community"))
            return;
        QMap<QString, qint64> bans;
        qint64 offset = 0;
        do {
            const QJsonObject page =
                inGroup("get_group_ban_member", {{u"GroupId"_s, group.id}, {u"Limit"_s, 3}, {u"Offset"_s, offset}}, 0);
            for (const auto &item : page.value(QLatin1String("BannedAccountList")).toArray())
                bans.insert(item.toObject().value(QLatin1String("Member_Account")).toString(),
                            item.toObject().value(QLatin1String("BannedUntil")).toInteger());
            offset = page.value(QLatin1String("NextOffset")).toInteger();
        } while (offset != 0);
        same(where + u"bans"_s, bans, running(group.bans));
    }

    void compareExtras(const ModelGroup &group, const QString &where)
    {
        QMap<QString, QString> attributes;
        const QJsonObject kept = call("group_open_attr_http_svc/get_group_attr", {{u"GroupId"_s, group.id}}, 0);
        for (const auto &item : kept.value(QLatin1String("GroupAttrAry")).toArray())
            attributes.insert(item.toObject().value(QLatin1String("key")).toString(),
                              item.toObject().value(QLatin1String("value")).toString());
        same(where + u"attributes"_s, attributes, group.attributes);
        if (group.type == QLatin1String("Community"))
            return;
        QMap<QString, qint64> counters;
        const QJsonObject counted = inGroup("get_group_counter", {{u"GroupId"_s, group.id}}, 0);
        for (const auto &item : counted.value(QLatin1String("GroupCounter")).toArray())
            counters.insert(item.toObject().value(QLatin1String("Key")).toString(),
                            item.toObject().value(QLatin1String("Value")).toInteger());
        same(where + u"counters"_s, counters, group.counters);
    }

    void compareJoined(const QString &who)
    {
        const bool huge = m_random.chance(50);
        const bool inactive = m_random.chance(50);
        QJsonObject body{{u"Member_Account"_s, who}, {u"WithHugeGroups"_s, huge ? 1 : 0}};
        if (inactive)
            body.insert(u"WithNoActiveGroups"_s, 1);
        const QJsonObject reply = inGroup("get_joined_group_list", body, 0);
        QStringList ids;
        for (const auto &item : reply.value(QLatin1String("GroupIdList")).toArray())
            ids << item.toObject().value(QLatin1String("GroupId")).toString();
        QStringList expected;
        for (ModelGroup &group : m_groups) {
            if (group.find(who) && (huge || !group.live()) && (inactive || group.active))
                expected << group.id;
        }
        ids.sort();
        expected.sort();
        same(who + u" has joined"_s, ids, expected);
        same(who + u" TotalCount"_s, reply.value(QLatin1String("TotalCount")).toInt(), int(expected.size()));
    }

    QList<ModelGroup> m_groups;
};

} // namespace imdesk
