// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/itemfaults.h"

#include "core/base/jsonvalue.h"

#include <QJsonArray>
#include <QStringList>

#include <optional>

namespace imdesk {

namespace {

constexpr qint64 friendHasToConfirm = 30539;

struct ResultList
{
    const char *name;
    const char *code; ///< 0 is good
};

constexpr ResultList resultLists[] = {
    {"ResultItem", "ResultCode"},         {"UserProfileItem", "ResultCode"},   {"InfoItem", "ResultCode"},
    {"BlackListCheckItem", "ResultCode"}, {"ContactResultItem", "ResultCode"}, {"RecallRetList", "RetCode"},
    {"ImportMsgResult", "Result"},        {"GroupInfo", "ErrorCode"},          {"DestroyResultItem", "ErrorCode"},
    {"TopicAndSelfInfo", "ErrorCode"},    {"ExtensionList", "ErrorCode"},      {"GroupMsgReceiptList", "Code"},
};

void lookAtItems(const QJsonObject &in, ItemFaults &out)
{
    QStringList waiting;
    for (const ResultList &list : resultLists) {
        const QJsonArray items = in.value(QLatin1String(list.name)).toArray();
        for (const auto &item : items) {
            const QJsonObject result = item.toObject();
            const qint64 code = wholeNumber(result.value(QLatin1String(list.code))).value_or(0);
            if (code == friendHasToConfirm)
                waiting << result.value(QLatin1String("To_Account")).toString();
            else
                (code != 0 ? out.failed : out.done) = true;
        }
    }
    // Of members that are added, 0 says that one was not and 3 that he is invited.
    const QJsonArray members = in.value(QLatin1String("MemberList")).toArray();
    for (const auto &item : members) {
        const std::optional<qint64> result = wholeNumber(item.toObject().value(QLatin1String("Result")));
        out.failed = out.failed || result == 0;
        out.waiting = out.waiting || result == 3;
        out.done = out.done || (result && *result != 0 && *result != 3);
    }
    // Who is named here failed, but for those whose friendship only waits.
    for (const char *name : {"Fail_Account", "FailAccounts", "Invalid_Account", "ErrorList"}) {
        const QJsonArray named = in.value(QLatin1String(name)).toArray();
        for (const auto &one : named)
            out.failed = out.failed || !waiting.contains(one.toString());
        out.named = qMax(out.named, named.size());
    }
    out.waiting = out.waiting || !waiting.isEmpty();
}

} // namespace

ItemFaults itemFaults(const QJsonObject &reply)
{
    ItemFaults out;
    lookAtItems(reply, out);
    // The groups of conversations tell theirs further in.
    lookAtItems(reply.value(QLatin1String("UpdateGroupResult")).toObject(), out);
    const QJsonArray groups = reply.value(QLatin1String("GroupResultItem")).toArray();
    for (const auto &group : groups)
        lookAtItems(group.toObject(), out);
    return out;
}

} // namespace imdesk
