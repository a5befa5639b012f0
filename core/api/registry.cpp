// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/registry.h"

#include "core/api/accounts.h"
#include "core/api/friendlists.h"
#include "core/api/groupbans.h"
#include "core/api/grouphistory.h"
#include "core/api/groups.h"
#include "core/api/grouptransfer.h"
#include "core/api/liverooms.h"
#include "core/api/messages.h"
#include "core/api/muting.h"
#include "core/api/privatemessages.h"
#include "core/api/profiles.h"
#include "core/api/push.h"
#include "core/api/recentcontacts.h"
#include "core/api/statistics.h"
#include "core/api/topics.h"

namespace imdesk {

namespace {

template <class T>
Result<QJsonObject> roundTrip(const QJsonObject &json)
{
    const Result<T> value = decode<T>(json);
    if (!value)
        return std::unexpected(value.error());
    return encode(*value);
}

template <class Request, class Reply>
EndpointInfo infoOf(const Endpoint<Request, Reply> &endpoint)
{
    EndpointInfo info;
    info.path = QLatin1String(endpoint.path);
    info.dedupes = endpoint.dedupes;
    info.request = describe<Request>();
    info.reply = describe<Reply>();
    info.requestRoundTrip = roundTrip<Request>;
    info.replyRoundTrip = roundTrip<Reply>;
    return info;
}

template <class... Endpoints>
QList<EndpointInfo> infosOf(const Endpoints &...endpoints)
{
    return {infoOf(endpoints)...};
}

} // namespace

QList<EndpointInfo> allEndpoints()
{
    using namespace api;
    return infosOf(accountImport, multiaccountImport, accountCheck, accountDelete, kick, queryState, queryOnlineStatus,
                   portraitGet, portraitSet, groupList, groupInfo, createGroup, destroyGroup, modifyGroup, joinedGroups,
                   memberQuery, roleQuery, addMembers, deleteMembers, modifyMember, mute, mutedMembers, mutedAccounts,
                   sendGroupMsg, groupNotification, groupHistory, sendMsg, appInfo) +
           infosOf(batchSendMsg, importMsg, privateHistory, withdrawMsg, setMsgRead, unreadQuery, modifyMsg,
                   readReceipt, recallGroupMsg, withdrawBySender, importGroupMsg, clearGroupMsg, modifyGroupMsg,
                   sendBroadcast, groupReceipt, groupReceiptQuery, groupReceiptDetail, setExtension, getExtension,
                   messageLog) +
           infosOf(pushToAll, setPushAttributeNames, pushAttributeNames, setUserAttributes, userAttributes,
                   removeUserAttributes, addUserTags, userTags, removeUserTags, removeAllUserTags, ipList) +
           infosOf(importGroup, importMembers, setUnread, changeOwner, groupAttributes, setAttributes, modifyAttributes,
                   clearAttributes, deleteAttributes, updateCounters, groupCounters, deleteCounters, banMembers,
                   unbanMembers, bannedMembers, namedMembers, onlineNumber, liveMembers, checkLiveMembers,
                   markLiveMembers, modifyLiveAdmin, liveAdmins) +
           infosOf(friendAdd, friendImport, friendUpdate, friendDelete, friendDeleteAll, friendCheck, friendGet,
                   friendGetList, blackListAdd, blackListDelete, blackListGet, blackListCheck, friendGroupAdd,
                   friendGroupDelete, friendGroupGet, setNoSpeaking, getNoSpeaking, recentContacts, deleteRecentContact,
                   createContactGroup, deleteContactGroup, updateContactGroup, markContacts, markedContacts,
                   searchMarkedContacts) +
           infosOf(createTopic, topicInfo, modifyTopic, destroyTopics, importTopic, addPermissionMembers,
                   deletePermissionMembers);
}

} // namespace imdesk
