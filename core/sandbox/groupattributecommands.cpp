// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonvalue.h"
#include "core/sandbox/commands.h"
#include "core/sandbox/groupflows.h"
#include "core/sandbox/groupjson.h"

#include <limits>

namespace imdesk::sim {

namespace {

constexpr int mostAttributes = 16;
constexpr qsizetype attributeKeyBytes = 32;
constexpr qsizetype allValuesBytes = 16'000;
constexpr int attributeWritesPerSecond = 5; // a group, all ways of writing together
constexpr int mostCounters = 20;

using Attributes = QMap<QString, QString>;

/// The group of a call about attributes or counters; noGroup when the call has been answered.
GroupIndex groupWithExtras(Service &service, const CallPtr &call, bool counters)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return index;
    const GroupType type = service.world.groupAt(index).type;
    if (type == GroupType::BChatRoom || (counters && type == GroupType::Community)) {
        call->fail(10007, QStringLiteral("this group type does not support this"));
        return noGroup;
    }
    return index;
}

QJsonArray attributesJson(const Attributes &attributes)
{
    QJsonArray out;
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it)
        out.append(QJsonObject{{QStringLiteral("key"), it.key()}, {QStringLiteral("value"), it.value()}});
    return out;
}

void getGroupAttr(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupWithExtras(service, call, false);
    if (index == noGroup)
        return;
    const GroupState *state = service.world.groupAt(index).state();
    call->ok({{QStringLiteral("GroupAttrAry"), state ? attributesJson(state->attributes) : QJsonArray()}});
}

/// False when the call has been answered: too many writes in this second.
bool admitWrite(Service &service, const CallPtr &call, GroupIndex index)
{
    if (!service.options.enforceRates ||
        service.attributeRates[index].admit(attributeWritesPerSecond, service.realClock.nowMs()))
        return true;
    call->fail(
        10049,
        QStringLiteral("attributes of a group are written at most %1 times a second").arg(attributeWritesPerSecond));
    return false;
}

Refusal tooMuch(const Attributes &attributes)
{
    if (attributes.size() > mostAttributes)
        return {10047, QStringLiteral("a group has at most %1 attributes").arg(mostAttributes)};
    qsizetype bytes = 0;
    for (const QString &value : attributes)
        bytes += value.toUtf8().size();
    if (bytes > allValuesBytes)
        return {10048, QStringLiteral("all values together have at most %1 bytes").arg(allValuesBytes)};
    return {};
}

void attributesChanged(Service &service, const CallPtr &call, GroupIndex index, const QString &how,
                       const Attributes &concerned)
{
    QJsonObject event = groupEvent(service, service.world.groupAt(index));
    event.insert(QStringLiteral("Operator_Account"), call->admin);
    event.insert(QStringLiteral("OptionType"), how);
    event.insert(QStringLiteral("GroupAttr"), attributesJson(concerned));
    service.hooks.after(QStringLiteral("Group.CallbackAfterGroupAttrChanged"), event,
                        {call->peer, QStringLiteral("RESTAPI"), call->admin});
}

void writeAttributes(Service &service, const CallPtr &call, bool replaceAll)
{
    const GroupIndex index = groupWithExtras(service, call, false);
    if (index == noGroup)
        return;
    const QJsonValue list = call->body.value(QLatin1String("GroupAttr"));
    if (!list.isArray() || (list.toArray().isEmpty() && !replaceAll)) {
        call->fail(10004, QStringLiteral("GroupAttr is missing"));
        return;
    }
    Attributes given;
    const QJsonArray items = list.toArray();
    for (const auto &item : items) {
        const QString key = item.toObject().value(QLatin1String("key")).toString();
        if (key.isEmpty()) {
            call->fail(10004, QStringLiteral("the key of an attribute is empty"));
            return;
        }
        given.insert(key, item.toObject().value(QLatin1String("value")).toString());
    }
    GroupState &state = service.world.groupAt(index).stateOf();
    Attributes after = replaceAll ? Attributes() : state.attributes;
    after.insert(given);
    if (Refusal refusal = tooMuch(after)) {
        call->fail(refusal);
        return;
    }
    if (!admitWrite(service, call, index))
        return;
    state.attributes = after;
    attributesChanged(service, call, index, replaceAll ? QStringLiteral("set") : QStringLiteral("modify"), given);
    call->ok();
}

void setGroupAttr(Service &service, const CallPtr &call) { writeAttributes(service, call, true); }

void modifyGroupAttr(Service &service, const CallPtr &call) { writeAttributes(service, call, false); }

void clearGroupAttr(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupWithExtras(service, call, false);
    if (index == noGroup || !admitWrite(service, call, index))
        return;
    attributesChanged(service, call, index, QStringLiteral("clear"),
                      std::exchange(service.world.groupAt(index).stateOf().attributes, {}));
    call->ok();
}

void deleteGroupAttr(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupWithExtras(service, call, false);
    if (index == noGroup)
        return;
    const QJsonArray items = call->body.value(QLatin1String("GroupAttr")).toArray();
    if (items.isEmpty()) {
        call->fail(10004, QStringLiteral("GroupAttr is missing"));
        return;
    }
    Attributes &attributes = service.world.groupAt(index).stateOf().attributes;
    Attributes gone;
    for (const auto &item : items) {
        const QString key = item.toObject().value(QLatin1String("key")).toString();
        if (key.toUtf8().size() > attributeKeyBytes) {
            call->fail(10045, QStringLiteral("the key of an attribute has at most %1 bytes").arg(attributeKeyBytes));
            return;
        }
        if (!attributes.contains(key)) {
            call->fail(10050, QStringLiteral("there is no attribute %1").arg(key));
            return;
        }
        gone.insert(key, attributes.value(key));
    }
    if (!admitWrite(service, call, index))
        return;
    for (auto it = gone.cbegin(); it != gone.cend(); ++it)
        attributes.remove(it.key());
    attributesChanged(service, call, index, QStringLiteral("delete"), gone);
    call->ok();
}

QJsonObject counterJson(const QString &key, qint64 value)
{
    return {{QStringLiteral("Key"), key}, {QStringLiteral("Value"), value}};
}

/// Null when the sum has no room in 64 bits.
std::optional<qint64> added(qint64 value, qint64 step)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(value, step, &sum))
        return std::nullopt;
    return sum;
}

void updateGroupCounter(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupWithExtras(service, call, true);
    if (index == noGroup)
        return;
    const QJsonArray items = call->body.value(QLatin1String("GroupCounter")).toArray();
    if (items.isEmpty()) {
        call->fail(10004, QStringLiteral("GroupCounter is empty"));
        return;
    }
    const QString mode = call->text(QLatin1String("Mode"));
    GroupState &state = service.world.groupAt(index).stateOf();
    QMap<QString, qint64> counters = state.counters;
    QJsonArray results;
    for (const auto &item : items) {
        const QString key = item.toObject().value(QLatin1String("Key")).toString();
        const qint64 step = wholeNumber(item.toObject().value(QLatin1String("Value"))).value_or(0);
        std::optional<qint64> value = step;
        if (mode == QLatin1String("Increase"))
            value = added(counters.value(key), step);
        else if (mode == QLatin1String("Decrease"))
            value = step == std::numeric_limits<qint64>::min() ? std::nullopt : added(counters.value(key), -step);
        if (key.isEmpty() || !value) {
            call->fail(10004, key.isEmpty() ? QStringLiteral("the key of a counter is empty")
                                            : QStringLiteral("counter %1 has no room for this").arg(key));
            return;
        }
        counters.insert(key, *value);
        results.append(counterJson(key, *value));
    }
    if (counters.size() > mostCounters) {
        call->fail(10063, QStringLiteral("a group has at most %1 counters").arg(mostCounters));
        return;
    }
    state.counters = counters;
    call->ok({{QStringLiteral("GroupCounter"), results}});
}

void getGroupCounter(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupWithExtras(service, call, true);
    if (index == noGroup)
        return;
    const GroupState *state = service.world.groupAt(index).state();
    const Filter keys = filterFrom(call->body.value(QLatin1String("GroupCounterKeys")));
    QJsonArray out;
    if (state) {
        for (auto it = state->counters.cbegin(); it != state->counters.cend(); ++it) {
            if (!keys || keys->contains(it.key()))
                out.append(counterJson(it.key(), it.value()));
        }
    }
    call->ok({{QStringLiteral("GroupCounter"), out}});
}

void deleteGroupCounter(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupWithExtras(service, call, true);
    if (index == noGroup)
        return;
    QMap<QString, qint64> &counters = service.world.groupAt(index).stateOf().counters;
    // No keys means all of them; that an empty list means the same is a choice.
    if (const Filter keys = filterFrom(call->body.value(QLatin1String("GroupCounterKeys")))) {
        for (const QString &key : *keys)
            counters.remove(key);
    } else {
        counters.clear();
    }
    call->ok();
}

} // namespace

QList<CommandEntry> groupAttributeCommands()
{
    return {{"group_open_attr_http_svc/get_group_attr", getGroupAttr},
            {"group_open_http_svc/set_group_attr", setGroupAttr},
            {"group_open_http_svc/modify_group_attr", modifyGroupAttr},
            {"group_open_http_svc/clear_group_attr", clearGroupAttr},
            {"group_open_http_svc/delete_group_attr", deleteGroupAttr},
            {"group_open_http_svc/update_group_counter", updateGroupCounter},
            {"group_open_http_svc/get_group_counter", getGroupCounter},
            {"group_open_http_svc/delete_group_counter", deleteGroupCounter}};
}

} // namespace imdesk::sim
