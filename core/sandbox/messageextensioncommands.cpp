// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"
#include "core/sandbox/groupjson.h"

#include <algorithm>

namespace imdesk::sim {

namespace {

constexpr qsizetype pairsPerMessage = 300;
constexpr std::size_t pairsPerAnswer = 200;
constexpr qint64 changesPerMinute = 200;

enum class Operation : quint8 { Set = 1, Delete, Clear };

/// A group with extensions and its stored message; answers the call and gives null when there is none.
const GroupMessage *extensionMessage(Service &service, const CallPtr &call, GroupIndex &index)
{
    index = groupOf(service, call);
    if (index == noGroup)
        return nullptr;
    const Group &group = service.world.groupAt(index);
    if (isLive(group.type)) {
        call->fail(10008, QStringLiteral("this group type has no message extensions"));
        return nullptr;
    }
    const qint64 seq = call->number(QLatin1String("MsgSeq"));
    const GroupMessage *message = seq > 0 && seq < qint64(group.nextSeq) ? group.message(quint32(seq)) : nullptr;
    if (!message || message->system || message->cleared || message->recalled) {
        call->fail(23004, QStringLiteral("the message does not exist"));
        return nullptr;
    }
    return message;
}

QJsonObject pairJson(const QString &key, const ExtensionPair &pair)
{
    return {
        {QStringLiteral("Key"), key}, {QStringLiteral("Value"), pair.value}, {QStringLiteral("Seq"), qint64(pair.seq)}};
}

/// Carries one change out. The app admin's versions are not compared, and REST calls are the admin's.
QJsonArray changed(MessageExtension &extension, Operation operation, const QJsonArray &pairs)
{
    QJsonArray results;
    ++extension.latest;
    if (operation == Operation::Clear) {
        extension.pairs.clear();
        extension.cleared = extension.latest;
        return results;
    }
    for (const auto &item : pairs) {
        const QJsonObject given = item.toObject();
        const QString key = given.value(QLatin1String("Key")).toString();
        ExtensionPair pair{QString(), extension.latest};
        if (operation == Operation::Set) {
            pair.value = given.value(QLatin1String("Value")).toString();
            extension.pairs.insert(key, pair);
        } else {
            extension.pairs.remove(key);
        }
        results.append(
            QJsonObject{{QStringLiteral("ErrorCode"), 0}, {QStringLiteral("Extension"), pairJson(key, pair)}});
    }
    return results;
}

void groupSetKeyValues(Service &service, const CallPtr &call)
{
    GroupIndex index = noGroup;
    const GroupMessage *message = extensionMessage(service, call, index);
    if (!message)
        return;
    if (!message->extensible) {
        call->fail(23002, QStringLiteral("the message was not sent with SupportMessageExtension"));
        return;
    }
    const qint64 operation = call->number(QLatin1String("OperateType"));
    const QJsonArray pairs = call->body.value(QLatin1String("ExtensionList")).toArray();
    if (operation < 1 || operation > 3 || (operation != 3 && pairs.isEmpty())) {
        call->fail(10004, QStringLiteral("OperateType is 1, 2 or 3; 1 and 2 need ExtensionList"));
        return;
    }
    const auto isNamed = [](const QJsonValue &item) { return !item[QLatin1String("Key")].toString().isEmpty(); };
    if (operation != 3 && !std::all_of(pairs.begin(), pairs.end(), isNamed)) {
        call->fail(10004, QStringLiteral("a pair in ExtensionList has an empty Key"));
        return;
    }
    MessageExtension &extension = service.notes.extensionOf(index, message->seq);
    if (operation == 1) {
        QSet<QString> keys;
        for (auto it = extension.pairs.cbegin(); it != extension.pairs.cend(); ++it)
            keys.insert(it.key());
        for (const auto &item : pairs)
            keys.insert(item.toObject().value(QLatin1String("Key")).toString());
        if (keys.size() > pairsPerMessage) {
            call->fail(10004, QStringLiteral("a message carries at most %1 pairs").arg(pairsPerMessage));
            return;
        }
    }
    if (!extension.changes.admit(1, changesPerMinute, service.bothTimes())) {
        call->fail(23003, QStringLiteral("more than %1 changes of one message in a minute").arg(changesPerMinute));
        return;
    }
    call->ok({{QStringLiteral("ExtensionList"), changed(extension, Operation(operation), pairs)}});
}

void groupGetKeyValues(Service &service, const CallPtr &call)
{
    GroupIndex index = noGroup;
    const GroupMessage *message = extensionMessage(service, call, index);
    if (!message)
        return;
    const MessageExtension none;
    const MessageExtension *found = service.notes.extension(index, message->seq);
    const MessageExtension &extension = found ? *found : none;
    const qint64 start = call->number(QLatin1String("StartSeq"));
    std::vector<std::pair<quint32, QJsonObject>> pairs;
    for (auto it = extension.pairs.cbegin(); it != extension.pairs.cend(); ++it) {
        if (qint64(it->seq) >= start)
            pairs.emplace_back(it->seq, pairJson(it.key(), it.value()));
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(pairs.size(), pairsPerAnswer); ++i)
        list.append(pairs[i].second);
    call->ok({{QStringLiteral("ExtensionList"), list},
              {QStringLiteral("CompleteFlag"), pairs.size() <= pairsPerAnswer ? 1 : 0},
              {QStringLiteral("LatestSeq"), qint64(extension.latest)},
              {QStringLiteral("ClearSeq"), qint64(extension.cleared)}});
}

} // namespace

QList<CommandEntry> messageExtensionCommands()
{
    return {{"openim_msg_ext_http_svc/group_set_key_values", groupSetKeyValues},
            {"openim_msg_ext_http_svc/group_get_key_values", groupGetKeyValues}};
}

} // namespace imdesk::sim
