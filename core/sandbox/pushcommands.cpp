// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"
#include "core/sandbox/messagebody.h"
#include "core/sandbox/service.h"

#include <QJsonArray>

namespace imdesk::sim {

namespace {

constexpr qsizetype maxPushWordBytes = 50; // a tag, an attribute's name or value
constexpr qsizetype maxTagsPerEntry = 10;
constexpr qsizetype maxTagsPerUser = 100;
constexpr qsizetype maxAttributeNames = 10;
constexpr int pushesADay = 100;
constexpr quint32 pushMemory = 7 * 86'400;

/// Index of an account, or a refusal through `call`.
bool findAccount(Service &service, const CallPtr &call, const QString &id, AccountIndex &index)
{
    index = service.world.account(id);
    if (index == nobody)
        call->fail(90048, QStringLiteral("the account %1 does not exist").arg(id));
    return index != nobody;
}

bool isAttributeValue(const QJsonValue &value)
{
    return value.isDouble() || (value.isString() && value.toString().toUtf8().size() <= maxPushWordBytes);
}

Refusal checkTags(const QStringList &tags, int tooLong)
{
    if (tags.size() > maxTagsPerEntry)
        return {90032, QStringLiteral("more than %1 tags").arg(maxTagsPerEntry)};
    for (const QString &tag : tags) {
        if (tag.isEmpty())
            return {90040, QStringLiteral("a tag is empty")};
        if (tag.toUtf8().size() > maxPushWordBytes)
            return {tooLong, QStringLiteral("a tag is longer than %1 bytes").arg(maxPushWordBytes)};
    }
    return {};
}

QStringList texts(const QJsonValue &array)
{
    QStringList out;
    const QJsonArray items = array.toArray();
    for (const auto &item : items)
        out << item.toString();
    return out;
}

void setAttributeNames(Service &service, const CallPtr &call)
{
    const QJsonObject names = call->body.value(QLatin1String("AttrNames")).toObject();
    QMap<QString, QString> out = service.push.attributeNames;
    for (auto it = names.begin(); it != names.end(); ++it) {
        if (it.key().size() != 1 || !it.key().front().isDigit() || !it.value().isString() ||
            it.value().toString().isEmpty() || it.value().toString().toUtf8().size() > maxPushWordBytes) {
            call->fail(90001, QStringLiteral("AttrNames takes the keys \"0\" to \"9\" and names of at most 50 bytes"));
            return;
        }
        out.insert(it.key(), it.value().toString());
    }
    if (names.isEmpty() || names.size() > maxAttributeNames) {
        call->fail(90001, QStringLiteral("AttrNames holds 1 to 10 names"));
        return;
    }
    service.push.attributeNames = out;
    call->ok();
}

void getAttributeNames(Service &service, const CallPtr &call)
{
    QJsonObject names;
    for (auto it = service.push.attributeNames.cbegin(); it != service.push.attributeNames.cend(); ++it)
        names.insert(it.key(), it.value());
    call->ok({{QStringLiteral("AttrNames"), names}});
}

void setAttributes(Service &service, const CallPtr &call)
{
    const QJsonArray users = call->body.value(QLatin1String("UserAttrs")).toArray();
    for (const auto &user : users) {
        AccountIndex index = nobody;
        if (!findAccount(service, call, user[QLatin1String("To_Account")].toString(), index))
            return;
        const QJsonObject attributes = user[QLatin1String("Attrs")].toObject();
        for (auto it = attributes.begin(); it != attributes.end(); ++it) {
            if (!service.push.isAttribute(it.key()) || !isAttributeValue(it.value())) {
                call->fail(90033, QStringLiteral("invalid attribute %1").arg(it.key()));
                return;
            }
        }
    }
    for (const auto &user : users) {
        QMap<QString, QJsonValue> &kept =
            service.push.attributes[service.world.account(user[QLatin1String("To_Account")].toString())];
        const QJsonObject attributes = user[QLatin1String("Attrs")].toObject();
        for (auto it = attributes.begin(); it != attributes.end(); ++it)
            kept.insert(it.key(), it.value());
    }
    call->ok();
}

void getAttributes(Service &service, const CallPtr &call)
{
    QJsonArray out;
    const QStringList ids = texts(call->body.value(QLatin1String("To_Account")));
    for (const QString &id : ids) {
        AccountIndex index = nobody;
        if (!findAccount(service, call, id, index))
            return;
        QJsonObject attributes;
        const auto kept = service.push.attributes.value(index);
        for (auto it = kept.cbegin(); it != kept.cend(); ++it)
            attributes.insert(it.key(), it.value());
        out.append(QJsonObject{{QStringLiteral("To_Account"), id}, {QStringLiteral("Attrs"), attributes}});
    }
    call->ok({{QStringLiteral("UserAttrs"), out}});
}

void removeAttributes(Service &service, const CallPtr &call)
{
    const QJsonArray users = call->body.value(QLatin1String("UserAttrs")).toArray();
    for (const auto &user : users) {
        AccountIndex index = nobody;
        if (!findAccount(service, call, user[QLatin1String("To_Account")].toString(), index))
            return;
        const QStringList names = texts(user[QLatin1String("Attrs")]);
        for (const QString &name : names) {
            if (!service.push.isAttribute(name)) {
                call->fail(90033, QStringLiteral("invalid attribute %1").arg(name));
                return;
            }
        }
    }
    for (const auto &user : users) {
        const QStringList names = texts(user[QLatin1String("Attrs")]);
        for (const QString &name : names)
            service.push.attributes[service.world.account(user[QLatin1String("To_Account")].toString())].remove(name);
    }
    call->ok();
}

void addTags(Service &service, const CallPtr &call)
{
    const QJsonArray users = call->body.value(QLatin1String("UserTags")).toArray();
    QHash<AccountIndex, QStringList> changed;
    for (const auto &user : users) {
        AccountIndex index = nobody;
        if (!findAccount(service, call, user[QLatin1String("To_Account")].toString(), index))
            return;
        const QStringList tags = texts(user[QLatin1String("Tags")]);
        if (const Refusal refusal = checkTags(tags, 90034)) {
            call->fail(refusal);
            return;
        }
        QStringList &all = changed.contains(index) ? changed[index] : changed[index] = service.push.tags.value(index);
        for (const QString &tag : tags) {
            if (!all.contains(tag))
                all << tag;
        }
        if (all.size() > maxTagsPerUser) {
            call->fail(90032, QStringLiteral("a user holds at most %1 tags").arg(maxTagsPerUser));
            return;
        }
    }
    service.push.tags.insert(changed);
    call->ok();
}

void getTags(Service &service, const CallPtr &call)
{
    QJsonArray out;
    const QStringList ids = texts(call->body.value(QLatin1String("To_Account")));
    for (const QString &id : ids) {
        AccountIndex index = nobody;
        if (!findAccount(service, call, id, index))
            return;
        out.append(QJsonObject{{QStringLiteral("To_Account"), id},
                               {QStringLiteral("Tags"), QJsonArray::fromStringList(service.push.tags.value(index))}});
    }
    call->ok({{QStringLiteral("UserTags"), out}});
}

void removeTags(Service &service, const CallPtr &call)
{
    const QJsonArray users = call->body.value(QLatin1String("UserTags")).toArray();
    for (const auto &user : users) {
        AccountIndex index = nobody;
        if (!findAccount(service, call, user[QLatin1String("To_Account")].toString(), index))
            return;
    }
    for (const auto &user : users) {
        QStringList &tags = service.push.tags[service.world.account(user[QLatin1String("To_Account")].toString())];
        const QStringList gone = texts(user[QLatin1String("Tags")]);
        for (const QString &tag : gone)
            tags.removeAll(tag);
    }
    call->ok();
}

void removeAllTags(Service &service, const CallPtr &call)
{
    const QStringList ids = texts(call->body.value(QLatin1String("To_Account")));
    AccountIndex index = nobody;
    for (const QString &id : ids) {
        if (!findAccount(service, call, id, index))
            return;
    }
    for (const QString &id : ids)
        service.push.tags.remove(service.world.account(id));
    call->ok();
}

Refusal checkCondition(const PushData &data, const QJsonObject &condition)
{
    const QStringList all = texts(condition.value(QLatin1String("TagsAnd")));
    const QStringList any = texts(condition.value(QLatin1String("TagsOr")));
    QJsonObject attributes = condition.value(QLatin1String("AttrsAnd")).toObject();
    const QJsonObject anyAttributes = condition.value(QLatin1String("AttrsOr")).toObject();
    for (auto it = anyAttributes.begin(); it != anyAttributes.end(); ++it)
        attributes.insert(it.key(), it.value());
    if (!attributes.isEmpty() && !(all.isEmpty() && any.isEmpty()))
        return {90039, QStringLiteral("a push takes tags or attributes, not both")};
    for (const QStringList &tags : {all, any}) {
        if (const Refusal refusal = checkTags(tags, 90020))
            return refusal;
    }
    for (const QString &tag : all) {
        if (any.contains(tag))
            return {90022, QStringLiteral("TagsOr and TagsAnd both hold the tag %1").arg(tag)};
    }
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        if (!data.isAttribute(it.key()) || !isAttributeValue(it.value()))
            return {90033, QStringLiteral("invalid attribute %1").arg(it.key())};
    }
    return {};
}

void pushToAll(Service &service, const CallPtr &call)
{
    const QString problem = messageBodyProblem(call->body.value(QLatin1String("MsgBody")).toArray());
    if (!problem.isEmpty()) {
        call->fail(90002, problem);
        return;
    }
    const QString from = call->text(QLatin1String("From_Account"));
    if (AccountIndex sender = nobody; !from.isEmpty() && !findAccount(service, call, from, sender))
        return;
    if (const Refusal refusal = checkCondition(service.push, call->body.value(QLatin1String("Condition")).toObject())) {
        call->fail(refusal);
        return;
    }
    const qint64 random = call->number(QLatin1String("MsgRandom"));
    const QByteArray key = "push " + QByteArray::number(random);
    if (const SeenMessage *before = service.seen(key, pushMemory)) {
        call->ok({{QStringLiteral("TaskId"), before->key}});
        return;
    }
    // The second between two pushes is the gate's matter, as with every other rate.
    PushData &data = service.push;
    const quint32 now = service.now();
    const bool isHeld = data.heldDay.hasLasted(service.bothTimes(), 86'400'000);
    if (const quint32 day = now / 86'400; isHeld || day != data.day) {
        data.day = day;
        data.today = 0;
    }
    if (data.today >= pushesADay) {
        call->fail(90047, QStringLiteral("the %1 pushes of this day are used up").arg(pushesADay));
        return;
    }
    ++data.today;
    const QString task =
        QStringLiteral("%1_%2_%3_%4").arg(service.options.sdkAppId).arg(now).arg(random).arg(data.today);
    service.remember(key, {now, 0, task});
    call->ok({{QStringLiteral("TaskId"), task}});
}

} // namespace

QList<CommandEntry> pushCommands()
{
    return {{"all_member_push/im_push", pushToAll},
            {"all_member_push/im_set_attr_name", setAttributeNames},
            {"all_member_push/im_get_attr_name", getAttributeNames},
            {"all_member_push/im_set_attr", setAttributes},
            {"all_member_push/im_get_attr", getAttributes},
            {"all_member_push/im_remove_attr", removeAttributes},
            {"all_member_push/im_add_tag", addTags},
            {"all_member_push/im_get_tag", getTags},
            {"all_member_push/im_remove_tag", removeTags},
            {"all_member_push/im_remove_all_tags", removeAllTags}};
}

} // namespace imdesk::sim
