// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about a blocker; how blockers are found is in messageblockers.cpp.
#include "core/services/messageblockers.h"

#include "core/api/accounts.h"
#include "core/api/friendlists.h"
#include "core/api/friends.h"
#include "core/api/groupbans.h"
#include "core/api/groupmembers.h"
#include "core/api/groups.h"
#include "core/api/muting.h"
#include "core/api/profiles.h"
#include "core/api/topics.h"

namespace imdesk {

namespace {

const QString blockersFix = QStringLiteral("fix");

std::optional<ApiError> failureOf(int code, const QString &message)
{
    if (code == 0)
        return std::nullopt;
    ApiError error = makeError(ApiError::Kind::Service, message);
    error.code = code;
    return error;
}

} // namespace

template <HasTable Request, HasTable Reply, class Verdict>
void MessageBlockers::mend(const QString &what, const Endpoint<Request, Reply> &endpoint, const Request &request,
                           Verdict verdict)
{
    whenDone(m_scope.latest(blockersFix, m_client.call(endpoint, request)), this,
             [this, what, verdict](const Result<Reply> &reply) {
                 const std::optional<ApiError> error = reply ? verdict(*reply) : std::optional(reply.error());
                 if (error)
                     Q_EMIT fixFailed(what, *error);
                 else
                     Q_EMIT fixed(what);
             });
}

bool MessageBlockers::mendPeople(const Blocker &blocker)
{
    const QString &sender = m_question.sender;
    const QString &receiver = m_question.receiver;
    const auto nothing = [](const EmptyReply &) { return std::optional<ApiError>(); };
    const auto firstFailure = [](const api::SnsResults &reply) -> std::optional<ApiError> {
        for (const api::SnsResult &item : reply.results) {
            if (const auto failure = failureOf(item.resultCode, item.resultInfo))
                return failure;
        }
        return std::nullopt;
    };
    const auto setTag = [&](const QString &account, const char *tag, const QJsonValue &value) {
        mend(blocker.what, api::portraitSet, api::PortraitSet{account, {{QLatin1String(tag), value}}}, nothing);
    };
    if (blocker.fix == QLatin1String("import-sender") || blocker.fix == QLatin1String("import-receiver")) {
        const QString account = blocker.fix == QLatin1String("import-sender") ? sender : receiver;
        mend(blocker.what, api::accountImport, api::AccountImport{account, {}, {}}, nothing);
    } else if (blocker.fix == QLatin1String("unblock-sender")) {
        mend(blocker.what, api::blackListDelete, api::BlackListChange{receiver, {sender}}, firstFailure);
    } else if (blocker.fix == QLatin1String("unblock-receiver")) {
        mend(blocker.what, api::blackListDelete, api::BlackListChange{sender, {receiver}}, firstFailure);
    } else if (blocker.fix == QLatin1String("befriend")) {
        api::FriendAdd request{sender, {}, QStringLiteral("Add_Type_Both"), 1};
        api::FriendToAdd whom;
        whom.account = receiver;
        whom.addSource = QStringLiteral("AddSource_Type_Admin");
        request.friends << whom;
        mend(blocker.what, api::friendAdd, request, firstFailure);
    } else if (blocker.fix == QLatin1String("receive-again")) {
        setTag(receiver, "Tag_Profile_IM_MsgSettings", m_receiverSettings & ~qint64(1));
    } else if (blocker.fix == QLatin1String("allow-adding")) {
        setTag(sender, "Tag_Profile_IM_AdminForbidType", QStringLiteral("AdminForbid_Type_None"));
    } else if (blocker.fix == QLatin1String("lift-global-private-mute")) {
        mend(blocker.what, api::setNoSpeaking, api::SetNoSpeaking{sender, 0, {}}, nothing);
    } else {
        return false;
    }
    return true;
}

bool MessageBlockers::mendGroup(const Blocker &blocker)
{
    const QString &sender = m_question.sender;
    const QString &group = m_place.groupId;
    const auto nothing = [](const EmptyReply &) { return std::optional<ApiError>(); };
    if (blocker.fix == QLatin1String("lift-global-group-mute")) {
        mend(blocker.what, api::setNoSpeaking, api::SetNoSpeaking{sender, {}, 0}, nothing);
    } else if (blocker.fix == QLatin1String("lift-group-mute")) {
        mend(blocker.what, api::mute, api::Mute{group, {sender}, 0}, nothing);
    } else if (blocker.fix == QLatin1String("lift-topic-mute")) {
        mend(blocker.what, api::mute, api::Mute{group, {sender}, 0, m_place.topicId}, nothing);
    } else if (blocker.fix == QLatin1String("lift-topic-mute-all")) {
        api::TopicChange request{group, m_place.topicId.value_or(QString()), {}, {}, {}, {}, {}, {}, {}};
        request.muteAllMember = QStringLiteral("Off");
        mend(blocker.what, api::modifyTopic, request, nothing);
    } else if (blocker.fix == QLatin1String("lift-mute-all")) {
        api::ModifyGroup request;
        request.groupId = group;
        request.muteAllMember = QStringLiteral("Off");
        mend(blocker.what, api::modifyGroup, request, nothing);
    } else if (blocker.fix == QLatin1String("unban")) {
        mend(blocker.what, api::unbanMembers, api::UnbanMembers{group, {sender}}, nothing);
    } else if (blocker.fix == QLatin1String("add-to-group")) {
        mend(blocker.what, api::addMembers, api::AddMembers{group, {}, {{sender}}},
             [](const api::AddMembersReply &reply) -> std::optional<ApiError> {
                 const int result = reply.members.isEmpty() ? 0 : reply.members.first().result;
                 if (result == 1 || result == 2)
                     return std::nullopt;
                 ApiError error = makeError(ApiError::Kind::Service,
                                            result == 3 ? tr("The person has to accept the invitation first.")
                                                        : tr("The service did not add the person."));
                 if (result != 3)
                     error.command = QLatin1String(api::addMembers.path); // what is documented of such a refusal
                 return error;
             });
    } else {
        return false;
    }
    return true;
}

void MessageBlockers::fix(const Blocker &blocker)
{
    if (!mendPeople(blocker) && !mendGroup(blocker))
        Q_EMIT fixFailed(blocker.what,
                         makeError(ApiError::Kind::Usage, tr("Nothing can be done about this from here.")));
}

} // namespace imdesk
