// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/messageblockers.h"

#include "core/api/accounts.h"
#include "core/api/friendlists.h"
#include "core/api/liverooms.h"
#include "core/api/muting.h"
#include "core/api/profiles.h"
#include "core/api/topics.h"
#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/services/notificationids.h"

#include <QDateTime>

#include <algorithm>

namespace imdesk {

namespace {

using Effect = Blocker::Effect;

const QString blockersCall = QStringLiteral("ask");
const QString notMember = QStringLiteral("NotMember");
const QString ownerRole = QStringLiteral("Owner");
constexpr qsizetype shownId = 64;

QJsonValue tagOf(const api::PortraitGetReply &reply, const QString &account, QLatin1String tag)
{
    for (const api::UserProfile &profile : reply.profiles) {
        if (profile.account != account)
            continue;
        for (const api::ProfileItem &item : profile.items) {
            if (item.tag == tag)
                return item.value;
        }
    }
    return {};
}

bool tellsOutside(const Blocker &blocker)
{
    return blocker.what == QLatin1String("not-a-member") || blocker.what == QLatin1String("not-in-live-room");
}

} // namespace

std::optional<ApiError> MessageBlockers::problem(const MessageQuestion &question)
{
    if (question.sender.isEmpty())
        return makeError(ApiError::Kind::Usage, tr("Name the account that cannot send."));
    if (question.receiver.isEmpty() == question.group.isEmpty())
        return makeError(ApiError::Kind::Usage, tr("Name one account or one group that is not reached."));
    if (question.sender == question.receiver)
        return makeError(ApiError::Kind::Usage, tr("Sender and receiver are the same account."));
    return std::nullopt;
}

bool MessageBlockers::isBlocked(const QList<Blocker> &blockers)
{
    return std::ranges::any_of(blockers, [](const Blocker &blocker) { return blocker.effect == Effect::Blocks; });
}

QString MessageBlockers::sender() const { return visibleText(m_question.sender, shownId); }
QString MessageBlockers::receiver() const { return visibleText(m_question.receiver, shownId); }
QString MessageBlockers::group() const { return visibleText(m_place.groupId, shownId); }
QString MessageBlockers::topic() const { return visibleText(m_place.topicId.value_or(QString()), shownId); }

QString MessageBlockers::time(qint64 ms) const
{
    return m_timeText ? m_timeText(ms) : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QString MessageBlockers::until(qint64 unixSeconds) const
{
    return unixSeconds >= api::muteForEver ? tr("for ever") : tr("until %1").arg(time(unixSeconds * 1000));
}

void MessageBlockers::add(const QString &what, Effect effect, const QString &sentence, const QString &fix,
                          const QString &fixText)
{
    m_found.append({what, effect, sentence, fix, fixText, 0});
}

void MessageBlockers::check(const MessageQuestion &question)
{
    cancel();
    m_question = question;
    m_place = api::groupPlace(question.group);
    m_found.clear();
    m_kind = GroupKind::Unknown;
    m_role.clear();
    m_muteAll = m_friends = false;
    m_running = true;
    if (const auto wrong = problem(question)) {
        m_running = false;
        Q_EMIT failed(*wrong);
        return;
    }
    using Self = MessageBlockers;
    if (question.group.isEmpty())
        m_steps = {&Self::askAccounts,   &Self::askGlobalMute, &Self::askBlacklists,
                   &Self::askFriendship, &Self::askProfiles,   &Self::askRefusals};
    else
        m_steps = {&Self::askAccounts,       &Self::askGroup,   &Self::askGlobalMute, &Self::askMembership,
                   &Self::askLiveMembership, &Self::askBan,     &Self::askGroupMutes, &Self::askMuteAll,
                   &Self::askTopic,          &Self::askRefusals};
    next();
}

void MessageBlockers::cancel()
{
    m_running = false;
    m_steps.clear();
    m_scope.cancelAll();
}

void MessageBlockers::next()
{
    if (!m_running)
        return;
    if (m_steps.isEmpty()) {
        end();
        return;
    }
    (this->*m_steps.takeFirst())();
}

void MessageBlockers::end()
{
    m_running = false;
    m_steps.clear();
    Q_EMIT finished(m_found);
}

template <HasTable Request, HasTable Reply, class Take>
void MessageBlockers::ask(const Endpoint<Request, Reply> &endpoint, const Request &request, const QString &topic,
                          Take take)
{
    whenDone(m_scope.latest(blockersCall, m_client.call(endpoint, request)), this,
             [this, topic, take](const Result<Reply> &reply) {
                 if (!m_running)
                     return;
                 if (reply) {
                     take(*reply);
                 } else if (reply.error().kind == ApiError::Kind::Service && !topic.isEmpty()) {
                     // One thing the service will not tell of this group or app is no reason to leave the rest unasked.
                     add(QStringLiteral("unchecked"), Effect::Unchecked,
                         tr("%1 could not be checked: error %2 %3")
                             .arg(topic)
                             .arg(reply.error().code)
                             .arg(visibleText(reply.error().message, 200)));
                     next();
                 } else {
                     cancel();
                     Q_EMIT failed(reply.error());
                 }
             });
}

void MessageBlockers::askAccounts()
{
    api::AccountCheck request;
    request.items << api::UserIdItem{m_question.sender};
    if (!m_question.receiver.isEmpty())
        request.items << api::UserIdItem{m_question.receiver};
    ask(api::accountCheck, request, {}, [this](const api::AccountCheckReply &reply) {
        for (const api::AccountCheckResult &item : reply.items) {
            if (item.resultCode == 0 && item.status == QLatin1String("Imported"))
                continue;
            const bool isSender = item.userId == m_question.sender;
            const QString shown = isSender ? sender() : receiver();
            const QString what = isSender ? QStringLiteral("sender-missing") : QStringLiteral("receiver-missing");
            if (readAccountIds(quotedId(item.userId)).ids.isEmpty()) {
                add(what, Effect::Blocks,
                    tr("%1 is no account: an ID has at most 32 bytes, and all of it can be seen.").arg(shown));
                continue;
            }
            add(what, Effect::Blocks,
                tr("%1 is no account of this app. Check the spelling, and whether it belongs to another app.")
                    .arg(shown),
                isSender ? QStringLiteral("import-sender") : QStringLiteral("import-receiver"),
                tr("Import %1").arg(shown));
        }
        // Nothing else is told of accounts that do not exist.
        if (m_found.isEmpty())
            next();
        else
            end();
    });
}

void MessageBlockers::askGlobalMute()
{
    ask(api::getNoSpeaking, api::GetNoSpeaking{m_question.sender}, tr("The mute in the whole app"),
        [this](const api::GetNoSpeakingReply &reply) {
            const bool groupClock = !m_question.group.isEmpty();
            addGlobalMute(groupClock ? reply.groupSeconds : reply.c2cSeconds, groupClock);
            next();
        });
}

void MessageBlockers::addGlobalMute(qint64 seconds, bool groupClock)
{
    if (seconds <= 0)
        return;
    const QString end =
        until(seconds >= api::muteForEver ? api::muteForEver : m_client.serviceNowMs() / 1000 + seconds);
    const QString sentence = groupClock
                                 ? tr("%1 is muted %2 in all groups of the app. No callback is sent for muted senders.")
                                 : tr("%1 is muted %2 for all one-to-one messages. No callback is sent for muted "
                                      "senders.");
    add(groupClock ? QStringLiteral("global-group-mute") : QStringLiteral("global-private-mute"), Effect::Blocks,
        sentence.arg(sender(), end),
        groupClock ? QStringLiteral("lift-global-group-mute") : QStringLiteral("lift-global-private-mute"),
        (groupClock ? tr("Lift the mute of %1 in all groups") : tr("Lift the mute of %1")).arg(sender()));
}

void MessageBlockers::askBlacklists()
{
    const api::RelationCheck request{
        m_question.sender, {m_question.receiver}, QStringLiteral("BlackCheckResult_Type_Both")};
    ask(api::blackListCheck, request, tr("The blacklists"), [this](const api::BlackListCheckReply &reply) {
        for (const api::RelationResult &item : reply.results) {
            const bool both = item.relation.endsWith(QLatin1String("_BothWay"));
            if (both || item.relation.endsWith(QLatin1String("_BWithA")))
                add(QStringLiteral("receiver-blocks-sender"), Effect::Blocks,
                    tr("%1 has blocked %2. By default the sender's client says that the message was sent, although "
                       "nothing arrives.")
                        .arg(receiver(), sender()),
                    QStringLiteral("unblock-sender"), tr("Take %1 off the blacklist of %2").arg(sender(), receiver()));
            if (both || item.relation.endsWith(QLatin1String("_AWithB")))
                add(QStringLiteral("sender-blocks-receiver"), Effect::Informs,
                    tr("%1 has blocked %2: messages still go out, but %2 cannot answer.").arg(sender(), receiver()),
                    QStringLiteral("unblock-receiver"),
                    tr("Take %1 off the blacklist of %2").arg(receiver(), sender()));
        }
        next();
    });
}

void MessageBlockers::askFriendship()
{
    const api::RelationCheck request{m_question.sender, {m_question.receiver}, QStringLiteral("CheckResult_Type_Both")};
    ask(api::friendCheck, request, tr("The friendship"), [this](const api::FriendCheckReply &reply) {
        for (const api::RelationResult &item : reply.results) {
            m_friends = item.relation.endsWith(QLatin1String("_BothWay"));
            if (m_friends)
                continue;
            QString sentence = tr("%1 and %2 are not friends.");
            if (item.relation.endsWith(QLatin1String("_AWithB")))
                sentence = tr("%2 is a friend of %1, but not the other way round.");
            else if (item.relation.endsWith(QLatin1String("_BWithA")))
                sentence = tr("%1 is a friend of %2, but not the other way round.");
            add(QStringLiteral("not-friends"), Effect::MayBlock,
                joinSentences({sentence.arg(sender(), receiver()),
                               tr("This stops messages only where the app's console has the check of friendship "
                                  "switched on (errors 20009, 20010, 20011).")}),
                QStringLiteral("befriend"), tr("Make %1 and %2 friends").arg(sender(), receiver()));
        }
        next();
    });
}

void MessageBlockers::askProfiles()
{
    const QLatin1String allow("Tag_Profile_IM_AllowType");
    const QLatin1String forbid("Tag_Profile_IM_AdminForbidType");
    const QLatin1String receives("Tag_Profile_IM_MsgSettings");
    const api::PortraitGet request{{m_question.sender, m_question.receiver}, {allow, forbid, receives}};
    ask(api::portraitGet, request, tr("The profiles"), [this, allow, forbid, receives](const auto &reply) {
        // Bit 0 of an older setting; the newest documents no longer name it.
        m_receiverSettings = tagOf(reply, m_question.receiver, receives).toInteger();
        if (m_receiverSettings & 1)
            add(QStringLiteral("receiver-takes-none"), Effect::MayBlock,
                tr("The profile of %1 says that it receives no messages (an older setting).").arg(receiver()),
                QStringLiteral("receive-again"), tr("Let %1 receive messages").arg(receiver()));
        if (!m_friends &&
            tagOf(reply, m_question.sender, forbid).toString() == QLatin1String("AdminForbid_Type_SendOut"))
            add(QStringLiteral("sender-may-not-add"), Effect::Informs,
                tr("%1 may not send friend requests, by order of an administrator. This is about adding friends, not "
                   "about messages.")
                    .arg(sender()),
                QStringLiteral("allow-adding"), tr("Let %1 send friend requests").arg(sender()));
        if (!m_friends &&
            tagOf(reply, m_question.receiver, allow).toString() == QLatin1String("AllowType_Type_DenyAny"))
            add(QStringLiteral("receiver-denies-requests"), Effect::Informs,
                tr("%1 refuses all friend requests. This is about adding friends, not about messages.")
                    .arg(receiver()));
        next();
    });
}

void MessageBlockers::askGroup()
{
    api::GroupInfoQuery request;
    request.groupIds = {m_place.groupId};
    request.filter = api::GroupFilter{{QStringLiteral("Type"), QStringLiteral("Owner_Account"),
                                       m_client.profile().dialect() == Dialect::Seed ? QStringLiteral("ShutUpAllMember")
                                                                                     : QStringLiteral("MuteAllMember")},
                                      {},
                                      {},
                                      {}};
    ask(api::groupInfo, request, {}, [this](const api::GroupInfoReply &reply) {
        const bool known = !reply.groups.isEmpty() && reply.groups.first().errorCode == 0;
        if (!known) {
            add(QStringLiteral("group-missing"), Effect::Blocks,
                tr("There is no group %1 here. It may have been disbanded, or belong to another app.").arg(group()));
            end();
            return;
        }
        m_kind = groupKind(reply.groups.first().type);
        m_muteAll = reply.groups.first().muteAllMember == QLatin1String("On");
        if (m_kind == GroupKind::LiveRoom && reply.groups.first().owner == m_question.sender)
            m_role = ownerRole; // nobody else tells roles there
        if (m_kind == GroupKind::Broadcast && !isAppAdmin()) {
            add(QStringLiteral("broadcast-only"), Effect::Blocks,
                tr("%1 is a broadcast group (BChatRoom): only the app admin writes there.").arg(group()));
            end();
            return;
        }
        next();
    });
}

void MessageBlockers::askMembership()
{
    // Of these the service tells no roles.
    if (m_kind == GroupKind::LiveRoom || m_kind == GroupKind::Broadcast || isAppAdmin()) {
        next();
        return;
    }
    ask(api::roleQuery, api::RoleQuery{m_place.groupId, {m_question.sender}}, tr("The membership"),
        [this](const api::RoleReply &reply) {
            m_role = reply.roles.isEmpty() ? notMember : reply.roles.first().role;
            if (m_role == notMember)
                add(QStringLiteral("not-a-member"), Effect::Blocks,
                    tr("%1 is not in the group %2, and only members may write there.").arg(sender(), group()),
                    QStringLiteral("add-to-group"), tr("Add %1 to the group").arg(sender()));
            next();
        });
}

void MessageBlockers::askLiveMembership()
{
    if (m_kind != GroupKind::LiveRoom || isAppAdmin()) {
        next();
        return;
    }
    ask(api::checkLiveMembers, api::CheckLiveMembers{m_place.groupId, {m_question.sender}}, tr("The membership"),
        [this](const api::CheckLiveMembersReply &reply) {
            if (!reply.accounts.contains(m_question.sender))
                add(QStringLiteral("not-in-live-room"), Effect::Blocks,
                    tr("%1 is not in the live room %2 now. People come in by themselves; nobody can add them.")
                        .arg(sender(), group()));
            next();
        });
}

void MessageBlockers::askBan()
{
    if (std::ranges::none_of(m_found, &tellsOutside) || m_kind == GroupKind::Community) {
        next();
        return;
    }
    askBanPage(api::BanPages({m_place.groupId, 100, 0}));
}

void MessageBlockers::askBanPage(const api::BanPages &asked)
{
    ask(asked.endpoint(), asked.request(), tr("The bans"), [this, asked](const api::BanReply &reply) {
        api::BanPages pages = asked;
        for (const api::BannedMember &member : pages.take(reply)) {
            if (member.account != m_question.sender)
                continue;
            addBan(member.until);
            next();
            return;
        }
        if (pages.isComplete())
            next();
        else
            askBanPage(pages);
    });
}

void MessageBlockers::addBan(qint64 end)
{
    const Blocker ban{QStringLiteral("banned"),
                      Effect::Blocks,
                      tr("%1 is banned from the group %2 and cannot join.").arg(sender(), until(end)),
                      QStringLiteral("unban"),
                      tr("Lift the ban of %1").arg(sender()),
                      0};
    // Nobody who is banned can be added or come in: the ban goes first, and only then the rest is mended.
    const auto outside = std::ranges::find_if(m_found, &tellsOutside);
    if (outside != m_found.end()) {
        outside->fix.clear();
        outside->fixText.clear();
    }
    m_found.insert(outside, ban);
}

void MessageBlockers::askGroupMutes()
{
    if (m_kind == GroupKind::Work || m_kind == GroupKind::Broadcast) { // know no mutes
        next();
        return;
    }
    ask(api::mutedList(m_client.profile().dialect()), api::MutedQuery{m_place.groupId}, tr("The mutes of the group"),
        [this](const api::MutedReply &reply) {
            for (const api::MutedMember &member : reply.members) {
                if (member.account == m_question.sender) // only mutes that run are listed
                    add(QStringLiteral("muted-in-group"), Effect::Blocks,
                        tr("%1 is muted in the group %2 %3. Leaving and joining again does not end it.")
                            .arg(sender(), group(), until(member.until)),
                        QStringLiteral("lift-group-mute"), tr("Lift the mute of %1 in this group").arg(sender()));
            }
            next();
        });
}

bool MessageBlockers::leads() const { return m_role == ownerRole || m_role == QLatin1String("Admin"); }

/// Who writes in every group without being in it, and whom no mute of all people holds.
bool MessageBlockers::isAppAdmin() const { return m_question.sender == m_client.profile().admin; }

void MessageBlockers::askMuteAll()
{
    if (!m_muteAll || leads() || isAppAdmin()) {
        next();
        return;
    }
    if (m_kind != GroupKind::LiveRoom) {
        addMuteAll();
        return;
    }
    ask(api::liveAdmins, api::OfGroup{m_place.groupId}, tr("The admins of the live room"),
        [this](const api::LiveAdminsReply &reply) {
            if (std::ranges::find(reply.admins, m_question.sender, &api::LiveAdmin::account) == reply.admins.end())
                addMuteAll();
            else
                next();
        });
}

void MessageBlockers::addMuteAll()
{
    add(QStringLiteral("all-muted"), Effect::Blocks,
        tr("Everyone in the group %1 is muted but its owner and admins.").arg(group()), QStringLiteral("lift-mute-all"),
        tr("Let everyone in the group write"));
    next();
}

void MessageBlockers::askTopic()
{
    if (!m_place.topicId) {
        next();
        return;
    }
    ask(api::topicInfo, api::TopicGet{m_place.groupId, m_question.sender, {*m_place.topicId}, {}}, tr("The topic"),
        [this](const api::TopicGetReply &reply) {
            const api::TopicAndSelf found = reply.topics.value(0);
            if (!found.topic || found.errorCode != 0) {
                add(QStringLiteral("topic-missing"), Effect::Blocks,
                    tr("There is no topic %1 in the community %2.").arg(topic(), group()));
                next();
                return;
            }
            const qint64 end = found.self ? found.self->shutUpTime.value_or(0) : 0;
            if (end > m_client.serviceNowMs() / 1000)
                add(QStringLiteral("muted-in-topic"), Effect::Blocks,
                    tr("%1 is muted in the topic %2 %3.").arg(sender(), topic(), until(end)),
                    QStringLiteral("lift-topic-mute"), tr("Lift the mute of %1 in this topic").arg(sender()));
            if (found.topic->muteAllMember == QLatin1String("On") && !leads() && !isAppAdmin())
                add(QStringLiteral("topic-all-muted"), Effect::Blocks,
                    tr("Everyone in the topic %1 is muted but owner and admins.").arg(topic()),
                    QStringLiteral("lift-topic-mute-all"), tr("Let everyone in the topic write"));
            next();
        });
}

void MessageBlockers::askRefusals()
{
    if (const auto refusal = m_refusals ? m_refusals(m_question) : std::nullopt) {
        const QString sentence =
            refusal->rule.isEmpty()
                ? tr("The app's own callback server refused such a message at %1 with code %2.")
                : tr("The app's own callback server refused such a message at %1 with code %2, by the rule %3.");
        const QString told = sentence.arg(time(refusal->atMs)).arg(refusal->code);
        add(QStringLiteral("callback-refused"), Effect::MayBlock,
            refusal->rule.isEmpty() ? told : told.arg(visibleText(refusal->rule, shownId)),
            QStringLiteral("show-event"), tr("Show the callback"));
        m_found.last().event = refusal->event;
    }
    next();
}

} // namespace imdesk
