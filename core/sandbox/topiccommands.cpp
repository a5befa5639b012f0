// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"
#include "core/sandbox/contentsafety.h"
#include "core/sandbox/groupflows.h"
#include "core/sandbox/groupjson.h"
#include "core/sandbox/hookverdict.h"

#include <algorithm>

namespace imdesk::sim {

namespace {

constexpr qsizetype topicIdBytes = 96;

QString topicMark() { return QStringLiteral("@TOPIC#_"); }

/// The community of a call about topics; answers the call and gives noGroup when it is none.
GroupIndex communityOf(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return noGroup;
    const Group &group = service.world.groupAt(index);
    if (group.type != GroupType::Community)
        call->fail(10007, QStringLiteral("only communities have topics"));
    else if (!group.supportTopic)
        call->fail(11000, QStringLiteral("the community was not created with SupportTopic"));
    else
        return index;
    return noGroup;
}

bool isTopicId(const Group &group, const QString &id)
{
    const QString head = group.id + topicMark();
    return id.startsWith(head) && id.size() > head.size() && id.toUtf8().size() <= topicIdBytes &&
           std::all_of(id.begin(), id.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7e; });
}

QString newTopicId(Service &service, GroupIndex index)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QString id;
    do {
        id = service.world.groupAt(index).id + QStringLiteral("@TOPIC#_@TOPIC#c");
        for (int i = 0; i < 12; ++i)
            id += QLatin1Char(digits[service.random.below(32)]);
    } while (service.world.topics.isTaken(index, id));
    return id;
}

/// Reads what create and import have in common.
Refusal readTopic(Service &service, const Call &call, GroupIndex index, int takenCode, Topic &topic)
{
    const QString from = call.text(QLatin1String("From_Account"));
    topic.id = call.text(QLatin1String("TopicId"));
    topic.name = call.text(QLatin1String("TopicName"));
    topic.faceUrl = call.text(QLatin1String("FaceUrl"));
    topic.notification = call.text(QLatin1String("Notification"));
    topic.introduction = call.text(QLatin1String("Introduction"));
    topic.customString = call.text(QLatin1String("CustomString"));
    topic.created = service.now();
    const bool copies = service.options.takesCopies;
    if (topic.name.isEmpty() && !copies)
        return {10004, QStringLiteral("TopicName is empty")};
    if (!from.isEmpty() && service.world.account(from) == nobody)
        return {10004, QStringLiteral("From_Account %1 does not exist").arg(from)};
    if (!topic.id.isEmpty() && !copies && !isTopicId(service.world.groupAt(index), topic.id))
        return {10004, QStringLiteral("a custom TopicId is the GroupId, @TOPIC#_ and an own part")};
    if (service.world.topics.isTaken(index, topic.id))
        return {takenCode, QStringLiteral("this topic id is already used")};
    return unsafeTexts(service, {topic.name, topic.introduction, topic.notification});
}

Origin topicOrigin(const CallPtr &call)
{
    const QString from = call->text(QLatin1String("From_Account"));
    return {call->peer, QStringLiteral("RESTAPI"), from.isEmpty() ? call->admin : from};
}

void createTopicCommand(Service &service, const CallPtr &call)
{
    const GroupIndex index = communityOf(service, call);
    if (index == noGroup)
        return;
    Topic topic;
    if (const Refusal refusal = readTopic(service, *call, index, 10025, topic)) {
        call->fail(refusal);
        return;
    }
    const Origin origin = topicOrigin(call);
    const QJsonObject event{{QStringLiteral("Operator_Account"), origin.account},
                            {QStringLiteral("Type"), typeName(GroupType::Community)},
                            {QStringLiteral("Name"), topic.name}};
    service.hooks.before(QStringLiteral("Group.CallbackBeforeCreateTopic"), event, origin,
                         [&service, call, index, topic, event, origin](const QJsonObject &answer) {
                             const HookVerdict verdict = judgeHook(answer, groupActionRules);
                             if (verdict.refusal) {
                                 ++service.counters.refused;
                                 call->fail(verdict.refusal);
                                 return;
                             }
                             const Group &group = service.world.groupAt(index);
                             if (!group.alive || service.world.topics.isTaken(index, topic.id)) {
                                 call->fail(group.alive ? 10025 : 10010,
                                            QStringLiteral("the community is gone or the topic id used"));
                                 return;
                             }
                             Topic made = topic;
                             if (made.id.isEmpty())
                                 made.id = newTopicId(service, index);
                             service.world.topics.add(index, made);
                             QJsonObject after = event;
                             after.insert(QStringLiteral("GroupId"), group.id);
                             after.insert(QStringLiteral("TopicId"), made.id);
                             after.insert(QStringLiteral("Owner_Account"), service.world.idOf(group.owner));
                             service.hooks.after(QStringLiteral("Group.CallbackAfterCreateTopic"), after, origin);
                             call->ok({{QStringLiteral("TopicId"), made.id}});
                         });
}

void importTopicCommand(Service &service, const CallPtr &call)
{
    const QString type = call->text(QLatin1String("Type"));
    if (!type.isEmpty() && typeFrom(type) != GroupType::Community) {
        call->fail(10004, QStringLiteral("Type must be Community"));
        return;
    }
    const GroupIndex index = communityOf(service, call);
    if (index == noGroup)
        return;
    Topic topic;
    if (const Refusal refusal = readTopic(service, *call, index, 10021, topic)) {
        call->fail(refusal);
        return;
    }
    const qint64 created = call->number(QLatin1String("CreateTime"));
    if (created < 0 || created > qint64(service.now())) {
        call->fail(10004, QStringLiteral("CreateTime is not a time of the past"));
        return;
    }
    if (created > 0)
        topic.created = quint32(created);
    if (topic.id.isEmpty())
        topic.id = newTopicId(service, index);
    const QString id = topic.id;
    service.world.topics.add(index, std::move(topic));
    call->ok({{QStringLiteral("TopicId"), id}});
}

QJsonObject topicJson(const Group &group, const Topic &topic, const Filter &filter)
{
    const QJsonObject all{
        {QStringLiteral("TopicName"), topic.name},
        {QStringLiteral("FaceUrl"), topic.faceUrl},
        {QStringLiteral("NextMsgSeq"), qint64(topic.nextSeq)},
        {QStringLiteral("Notification"), topic.notification},
        {QStringLiteral("Introduction"), topic.introduction},
        {QStringLiteral("CreateTime"), qint64(topic.created)},
        {QStringLiteral("LastMsgTime"), qint64(topic.lastMsg)},
        {QStringLiteral("MuteAllMember"), topic.muteAll ? QStringLiteral("On") : QStringLiteral("Off")},
        {QStringLiteral("CustomString"), topic.customString}};
    QJsonObject out;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (!filter || filter->contains(it.key()))
            out.insert(it.key(), *it);
    }
    // These two come whatever is asked for.
    out.insert(QStringLiteral("TopicId"), topic.id);
    out.insert(QStringLiteral("GroupID"), group.id);
    return out;
}

QJsonObject selfJson(const Service &service, const Topic &topic, const Member &member)
{
    const quint32 end = topic.mutes.value(member.account);
    return {{QStringLiteral("ShutUpTime"), end > service.now() ? qint64(end) : 0},
            {QStringLiteral("MsgSeq"), qint64(topic.readThrough(topic.readSeqs.value(member.account)))},
            {QStringLiteral("MsgFlag"), flagName(member.flag)}};
}

void getTopicCommand(Service &service, const CallPtr &call)
{
    const GroupIndex index = communityOf(service, call);
    if (index == noGroup)
        return;
    const AccountIndex who = service.world.account(call->text(QLatin1String("From_Account")));
    if (who == nobody) {
        call->fail(10004, QStringLiteral("From_Account does not exist"));
        return;
    }
    const Group &group = service.world.groupAt(index);
    const Member *member = group.find(who);
    const Filter filter = filterFrom(call->body.value(QLatin1String("ResponseFilter")));
    QStringList wanted = stringsOf(call->body.value(QLatin1String("TopicIdList")));
    if (wanted.isEmpty()) {
        for (const Topic &topic : service.world.topics.of(index))
            wanted << topic.id;
    }
    QJsonArray rows;
    for (const QString &id : std::as_const(wanted)) {
        const Topic *topic = service.world.topics.find(index, id);
        QJsonObject row{{QStringLiteral("ErrorCode"), topic ? 0 : 110003},
                        {QStringLiteral("ErrorInfo"),
                         topic ? QStringLiteral("ok") : QStringLiteral("the topic does not exist or was dissolved")},
                        {QStringLiteral("TopicInfo"),
                         topic ? topicJson(group, *topic, filter)
                               : QJsonObject{{QStringLiteral("TopicId"), id}, {QStringLiteral("GroupID"), group.id}}}};
        if (topic && member)
            row.insert(QStringLiteral("SelfInfo"), selfJson(service, *topic, *member));
        rows.append(row);
    }
    call->ok({{QStringLiteral("ErrorInfo"), QStringLiteral("ok")}, {QStringLiteral("TopicAndSelfInfo"), rows}});
}

void modifyTopicCommand(Service &service, const CallPtr &call)
{
    const GroupIndex index = communityOf(service, call);
    if (index == noGroup)
        return;
    Topic *topic = service.world.topics.find(index, call->text(QLatin1String("TopicId")));
    if (!topic) {
        call->fail(10015, QStringLiteral("there is no such topic"));
        return;
    }
    const auto given = [&call](const char *name) { return call->body.contains(QLatin1String(name)); };
    if (given("TopicName") && call->text(QLatin1String("TopicName")).isEmpty()) {
        call->fail(10004, QStringLiteral("TopicName is empty"));
        return;
    }
    if (const Refusal refusal =
            unsafeTexts(service, {call->text(QLatin1String("TopicName")), call->text(QLatin1String("Introduction")),
                                  call->text(QLatin1String("Notification"))})) {
        call->fail(refusal);
        return;
    }
    const Origin origin = topicOrigin(call);
    QJsonObject event{{QStringLiteral("GroupId"), service.world.groupAt(index).id},
                      {QStringLiteral("Type"), typeName(GroupType::Community)},
                      {QStringLiteral("Operator_Account"), origin.account}};
    const qsizetype bare = event.size();
    const auto put = [&](const char *name, const char *told, QString &target) {
        const QString text = call->text(QLatin1String(name));
        // What is set to what it was is no change, as with groups.
        if (!given(name) || text == target)
            return;
        target = text;
        if (told)
            event.insert(QLatin1String(told), target);
    };
    put("TopicName", "Name", topic->name);
    put("Introduction", "Introduction", topic->introduction);
    put("Notification", "Notification", topic->notification);
    put("FaceUrl", "FaceUrl", topic->faceUrl);
    put("CustomString", nullptr, topic->customString);
    if (given("MuteAllMember"))
        topic->muteAll = call->text(QLatin1String("MuteAllMember")) == QLatin1String("On");
    if (event.size() > bare)
        service.hooks.after(QStringLiteral("Group.CallbackAfterTopicInfoChanged"), event, origin);
    call->ok({{QStringLiteral("ErrorInfo"), QStringLiteral("ok")}});
}

void destroyTopicCommand(Service &service, const CallPtr &call)
{
    const GroupIndex index = communityOf(service, call);
    if (index == noGroup)
        return;
    QJsonArray rows;
    QJsonArray gone;
    for (const QString &id : stringsOf(call->body.value(QLatin1String("TopicIdList")))) {
        const bool removed = service.world.topics.remove(index, id);
        if (removed)
            gone.append(id);
        rows.append(QJsonObject{
            {QStringLiteral("ErrorCode"), removed ? 0 : 110003},
            {QStringLiteral("ErrorInfo"), removed ? QStringLiteral("ok") : QStringLiteral("the topic was dissolved")},
            {QStringLiteral("TopicId"), id}});
    }
    if (!gone.isEmpty())
        service.hooks.after(QStringLiteral("Group.CallbackAfterTopicDestroyed"),
                            {{QStringLiteral("GroupId"), service.world.groupAt(index).id},
                             {QStringLiteral("Type"), typeName(GroupType::Community)},
                             {QStringLiteral("TopicIdList"), gone}},
                            {call->peer, QStringLiteral("RESTAPI"), call->admin});
    call->ok({{QStringLiteral("ErrorInfo"), QStringLiteral("ok")}, {QStringLiteral("DestroyResultItem"), rows}});
}

} // namespace

QList<CommandEntry> topicCommands()
{
    return {{"million_group_open_http_svc/create_topic", createTopicCommand},
            {"million_group_open_http_svc/get_topic", getTopicCommand},
            {"million_group_open_http_svc/modify_topic", modifyTopicCommand},
            {"million_group_open_http_svc/destroy_topic", destroyTopicCommand},
            {"group_open_http_svc/import_topic", importTopicCommand}};
}

} // namespace imdesk::sim
