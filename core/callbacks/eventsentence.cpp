// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventsentence.h"

#include "core/base/plaintext.h"
#include "core/callbacks/commandtable.h"
#include "core/callbacks/replyform.h"

#include <QCoreApplication>
#include <QHash>

#include <array>
#include <utility>

namespace imdesk {

namespace {

struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

/// A sentence for one kind of a command; `detail` is an exact value, "*" any value, "" the rest. Of {is|are} the second
/// word is taken where several people are the sender, of {to:a friend|friends} where several are the receivers.
struct Sentence
{
    const char *command;
    const char *detail;
    const char *words;
};

constexpr auto sentences = std::to_array<Sentence>({
    {"State.StateChange", "Login", QT_TRANSLATE_NOOP("EventText", "{from} signed in")},
    {"State.StateChange", "Logout", QT_TRANSLATE_NOOP("EventText", "{from} signed out")},
    {"State.StateChange", "Disconnect", QT_TRANSLATE_NOOP("EventText", "{from} lost the connection")},
    {"State.StateChange", "", QT_TRANSLATE_NOOP("EventText", "The online state of {from} changed")},
    {"Sns.CallbackFriendAdd", "", QT_TRANSLATE_NOOP("EventText", "{from} added {to} as {to:a friend|friends}")},
    {"Sns.CallbackFriendDelete", "", QT_TRANSLATE_NOOP("EventText", "{from} removed {to} from the friends")},
    {"Sns.CallbackBlackListAdd", "", QT_TRANSLATE_NOOP("EventText", "{from} blocked {to}")},
    {"Sns.CallbackBlackListDelete", "", QT_TRANSLATE_NOOP("EventText", "{from} unblocked {to}")},
    {"C2C.CallbackBeforeSendMsg", "", QT_TRANSLATE_NOOP("EventText", "{from} {is|are} about to write to {to}: {text}")},
    {"C2C.CallbackAfterSendMsg", "0", QT_TRANSLATE_NOOP("EventText", "{from} wrote to {to}: {text}")},
    {"C2C.CallbackAfterSendMsg", "*", QT_TRANSLATE_NOOP("EventText", "{from} could not write to {to}: {text}")},
    {"C2C.CallbackAfterSendMsg", "", QT_TRANSLATE_NOOP("EventText", "{from} wrote to {to}: {text}")},
    {"Group.CallbackBeforeCreateGroup", "",
     QT_TRANSLATE_NOOP("EventText", "{from} {is|are} about to create the group “{text}”")},
    {"Group.CallbackAfterCreateGroup", "", QT_TRANSLATE_NOOP("EventText", "{from} created the group {group} “{text}”")},
    {"Group.CallbackBeforeApplyJoinGroup", "", QT_TRANSLATE_NOOP("EventText", "{from} {asks|ask} to join {group}")},
    {"Group.CallbackBeforeInviteJoinGroup", "",
     QT_TRANSLATE_NOOP("EventText", "{from} {is|are} about to bring {to} into {group}")},
    {"Group.CallbackAfterNewMemberJoin", "Invited", QT_TRANSLATE_NOOP("EventText", "{from} brought {to} into {group}")},
    {"Group.CallbackAfterNewMemberJoin", "", QT_TRANSLATE_NOOP("EventText", "{to} joined {group}")},
    {"Group.CallbackAfterMemberExit", "Kicked", QT_TRANSLATE_NOOP("EventText", "{from} removed {to} from {group}")},
    {"Group.CallbackAfterMemberExit", "", QT_TRANSLATE_NOOP("EventText", "{to} left {group}")},
    {"Group.CallbackBeforeSendMsg", "",
     QT_TRANSLATE_NOOP("EventText", "{from} {is|are} about to write in {group}: {text}")},
    {"Group.CallbackAfterSendMsg", "", QT_TRANSLATE_NOOP("EventText", "{from} wrote in {group}: {text}")},
    {"Group.CallbackAfterGroupFull", "", QT_TRANSLATE_NOOP("EventText", "{group} is full")},
    {"Group.CallbackAfterGroupDestroyed", "",
     QT_TRANSLATE_NOOP("EventText", "The group {group} “{text}” of {from} was disbanded")},
    {"Group.CallbackAfterGroupInfoChanged", "",
     QT_TRANSLATE_NOOP("EventText", "{from} changed the profile of {group}: {text}")},
    {"Sns.CallbackPrevFriendAdd", "", QT_TRANSLATE_NOOP("EventText", "{from} {asks|ask} {to} to become friends")},
    {"Sns.CallbackPrevFriendResponse", "",
     QT_TRANSLATE_NOOP("EventText", "{from} {answers|answer} the friend request of {to}")},
    {"Profile.CallbackPortraitSet", "", QT_TRANSLATE_NOOP("EventText", "{from} changed the profile of {to}: {text}")},
    {"C2C.CallbackAfterMsgReport", "", QT_TRANSLATE_NOOP("EventText", "{from} read the messages of {to}")},
    {"C2C.CallbackAfterMsgWithDraw", "", QT_TRANSLATE_NOOP("EventText", "{from} recalled a message to {to}")},
    {"C2C.CallbackAfterC2CMsgExtension", "",
     QT_TRANSLATE_NOOP("EventText", "{from} extended a message with {to}: {text}")},
    {"Group.CallbackAfterRecallMsg", "",
     QT_TRANSLATE_NOOP("EventText", "{from} recalled messages in {group}: no. {text}")},
    {"Group.CallbackOnMemberStateChange", "Offline", QT_TRANSLATE_NOOP("EventText", "{to} went offline in {group}")},
    {"Group.CallbackOnMemberStateChange", "Online", QT_TRANSLATE_NOOP("EventText", "{to} came back to {group}")},
    {"Group.CallbackOnMemberStateChange", "", QT_TRANSLATE_NOOP("EventText", "The state of {to} in {group} changed")},
    {"Group.CallbackSendMsgException", "", QT_TRANSLATE_NOOP("EventText", "{from} could not write in {group}: {text}")},
    {"Group.CallbackBeforeCreateTopic", "",
     QT_TRANSLATE_NOOP("EventText", "{from} {is|are} about to create the topic “{text}”")},
    {"Group.CallbackAfterCreateTopic", "",
     QT_TRANSLATE_NOOP("EventText", "{from} created the topic “{text}” in {group}")},
    {"Group.CallbackAfterTopicDestroyed", "", QT_TRANSLATE_NOOP("EventText", "Topics of {group} were deleted: {text}")},
    {"Group.CallbackAfterTopicInfoChanged", "",
     QT_TRANSLATE_NOOP("EventText", "{from} changed a topic of {group}: {text}")},
    {"Group.CallbackAfterMemberFieldChanged", "",
     QT_TRANSLATE_NOOP("EventText", "{from} changed the member {to} of {group}: {text}")},
    {"Group.CallbackAfterGroupAttrChanged", "",
     QT_TRANSLATE_NOOP("EventText", "{from} changed attributes of {group}: {text}")},
    {"Group.CallbackAfterReadReceipt", "", QT_TRANSLATE_NOOP("EventText", "{to} read messages in {group}")},
    {"Group.CallbackAfterChangeGroupOwner", "",
     QT_TRANSLATE_NOOP("EventText", "{from} handed {group} from {text} to {to}")},
    {"Group.CallbackOnDailyGroupQuotaAlarm", "",
     QT_TRANSLATE_NOOP("EventText", "{text} of {detail} new groups of today are used up")},
    {"Follow.CallbackAfterFollowAdd", "", QT_TRANSLATE_NOOP("EventText", "{from} {follows|follow} {to}")},
    {"Follow.CallbackAfterFollowDelete", "", QT_TRANSLATE_NOOP("EventText", "{from} no longer {follows|follow} {to}")},
    {"Bot.OnC2CMessage", "", QT_TRANSLATE_NOOP("EventText", "{from} wrote to the chatbot {to}: {text}")},
    {"Bot.OnGroupMessage", "", QT_TRANSLATE_NOOP("EventText", "{from} mentioned the chatbot {to} in {group}: {text}")},
    {"Chatbot.OnC2CSignalMessage", "", QT_TRANSLATE_NOOP("EventText", "{from} sent data to the chatbot {to}: {text}")},
    {"Alert.RequestOverLimit", "", QT_TRANSLATE_NOOP("EventText", "Too many calls of {text}: {detail} a second")},
    {"ContentCallback.ResultNotify", "",
     QT_TRANSLATE_NOOP("EventText", "Moderation says {detail} about {from}: {text}")},
    {"OfficialAccount.CallbackBeforeCreateOfficialAccount", "",
     QT_TRANSLATE_NOOP("EventText", "{from} {is|are} about to create the official account “{text}”")},
    {"OfficialAccount.CallbackAfterCreateOfficialAccount", "",
     QT_TRANSLATE_NOOP("EventText", "{from} created the official account {to} “{text}”")},
    {"OfficialAccount.CallbackAfterOfficialAccountInfoChanged", "",
     QT_TRANSLATE_NOOP("EventText", "{from} changed the official account {to}: {text}")},
    {"OfficialAccount.CallbackAfterOfficialAccountDestroyed", "",
     QT_TRANSLATE_NOOP("EventText", "The official account {to} “{text}” of {from} was removed")},
    {"OfficialAccount.CallbackBeforeAddSubscriber", "",
     QT_TRANSLATE_NOOP("EventText", "{from} {is|are} about to subscribe to {to}")},
    {"OfficialAccount.CallbackAfterAddSubscriber", "", QT_TRANSLATE_NOOP("EventText", "{from} subscribed to {to}")},
    {"OfficialAccount.CallbackAfterOfficialAccountFull", "",
     QT_TRANSLATE_NOOP("EventText", "The official account {to} is full")},
    {"OfficialAccount.CallbackAfterDeleteSubscriber", "",
     QT_TRANSLATE_NOOP("EventText", "{from} unsubscribed from {to}")},
    {"OfficialAccount.CallbackBeforeSendMsg", "",
     QT_TRANSLATE_NOOP("EventText", "The official account {from} is about to write: {text}")},
    {"OfficialAccount.CallbackAfterSendMsg", "",
     QT_TRANSLATE_NOOP("EventText", "The official account {from} wrote: {text}")},
    {"OfficialAccount.CallbackAfterMsgWithDraw", "",
     QT_TRANSLATE_NOOP("EventText", "The official account {from} recalled a message")},
    {"Push.OfflinePush", "", QT_TRANSLATE_NOOP("EventText", "Push to {to}, stage {detail}: {text}")},
    {"Push.AllMemberPush", "", QT_TRANSLATE_NOOP("EventText", "Push to everyone, {to}, stage {detail}: {text}")},
});

constexpr Sentence unknownSentence{"", "", QT_TRANSLATE_NOOP("EventText", "Unknown callback {command}")};

/// Both ways at once, the event names each of the two as sender and as receiver.
const char *mutualWords(const CallbackEvent &event)
{
    const bool add = event.command == QLatin1String("Sns.CallbackFriendAdd");
    if (!add && event.command != QLatin1String("Sns.CallbackFriendDelete"))
        return nullptr;
    QStringList from = event.sender.split(QLatin1Char('\n'));
    QStringList to = event.receivers.split(QLatin1Char('\n'));
    from.sort();
    to.sort();
    if (from.size() < 2 || from != to)
        return nullptr;
    return add ? QT_TRANSLATE_NOOP("EventText", "{from} are friends now")
               : QT_TRANSLATE_NOOP("EventText", "{from} are no longer friends");
}

const char *wordsFor(const CallbackEvent &event)
{
    if (const char *mutual = mutualWords(event))
        return mutual;
    static const QMultiHash<QString, const Sentence *> byCommand = [] {
        QMultiHash<QString, const Sentence *> out;
        for (const Sentence &sentence : sentences)
            out.insert(QLatin1String(sentence.command), &sentence);
        return out;
    }();
    const Sentence *best = nullptr;
    for (auto [it, end] = byCommand.equal_range(event.command); it != end; ++it) {
        const QLatin1String detail((*it)->detail);
        if (!detail.isEmpty() && detail == event.detail)
            return (*it)->words;
        if (detail == QLatin1String("*") && !event.detail.isEmpty())
            best = *it;
        else if (detail.isEmpty() && !best)
            best = *it;
    }
    return (best ? best : &unknownSentence)->words;
}

constexpr qsizetype sentencePartLimit = 160;
// As long as the service lets an ID be: a stranger's longer one must not push what happened out of the row.
constexpr qsizetype accountInSentence = 32;
constexpr qsizetype groupInSentence = 48;
constexpr QLatin1String receiversWords("to:");
// Rows cut people at 3,500 bytes, where a body may name thousands.
constexpr qsizetype surelyEverybody = 3'490;

QString peopleUpTo(const QString &lines, qsizetype limit)
{
    const QStringList people = lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const auto person = [&](qsizetype index) { return visibleText(people.at(index), limit); };
    switch (people.size()) {
    case 0:
        return {};
    case 1:
        return person(0);
    case 2:
        return EventText::tr("%1 and %2", "two people").arg(person(0), person(1));
    default:
        // The last one may be cut as well.
        if (utf8Bytes(lines) > surelyEverybody)
            return EventText::tr("%1, %2 and more than %n others", "people", int(people.size() - 3))
                .arg(person(0), person(1));
        return EventText::tr("%1, %2 and %n more", "people", int(people.size() - 2)).arg(person(0), person(1));
    }
}

QString partOf(QStringView key, const CallbackEvent &event)
{
    if (key == QLatin1String("from")) {
        const QString people = peopleUpTo(event.sender, accountInSentence);
        return people.isEmpty() ? EventText::tr("somebody") : people;
    }
    if (key == QLatin1String("to")) {
        const QString people = peopleUpTo(event.receivers, accountInSentence);
        return people.isEmpty() ? EventText::tr("somebody") : people;
    }
    if (key == QLatin1String("group"))
        return event.group.isEmpty() ? EventText::tr("a group") : visibleText(event.group, groupInSentence);
    if (key == QLatin1String("text"))
        return event.text.isEmpty() ? EventText::tr("(no text)") : visibleText(event.text, sentencePartLimit);
    if (key == QLatin1String("detail"))
        return event.detail.isEmpty() ? EventText::tr("(unknown)") : visibleText(event.detail, sentencePartLimit);
    if (const qsizetype bar = key.indexOf(QLatin1Char('|')); bar >= 0) {
        const bool toward = key.startsWith(receiversWords);
        const QString &people = toward ? event.receivers : event.sender;
        const bool several = people.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size() > 1;
        return (several ? key.sliced(bar + 1) : key.first(bar).sliced(toward ? receiversWords.size() : 0)).toString();
    }
    return event.command.isEmpty() ? EventText::tr("(without a command)")
                                   : visibleText(event.command, sentencePartLimit);
}

} // namespace

QString peopleText(const QString &lines) { return peopleUpTo(lines, sentencePartLimit); }

bool isUnreadable(const CallbackEvent &event)
{
    constexpr int notUnderstood = 400; // of all answers of the receiver's only those to such requests
    return event.origin == EventOrigin::Received && event.httpStatus == notUnderstood && !event.note.isEmpty();
}

QString eventSentence(const CallbackEvent &event)
{
    if (isUnreadable(event))
        return EventText::tr("A callback that could not be read: %1").arg(visibleText(event.note, sentencePartLimit));
    // One pass over the template, so that braces inside names and messages are never taken for places to fill.
    const QString words = EventText::tr(wordsFor(event));
    QString out;
    qsizetype from = 0;
    for (qsizetype open = words.indexOf(QLatin1Char('{')); open >= 0; open = words.indexOf(QLatin1Char('{'), from)) {
        const qsizetype close = words.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        out += QStringView(words).sliced(from, open - from);
        out += partOf(QStringView(words).sliced(open + 1, close - open - 1), event);
        from = close + 1;
    }
    out += QStringView(words).sliced(from);
    return out;
}

QString answerWords(const CallbackEvent &event) { return answerWords(event, refusalOf(event)); }

QString answerWords(const CallbackEvent &event, const AnswerRefusal &refusal)
{
    if (event.origin == EventOrigin::Backfilled)
        return EventText::tr("from history"); // nobody asked, so nobody answered
    if (event.httpStatus != 200)
        return EventText::tr("not taken (HTTP %1)").arg(event.httpStatus);
    // The sender of a message is told that it was sent.
    const ReplyForm *form = replyFormOf(event.command);
    if (refusal.code == 2 && (!form || form->drop))
        return EventText::tr("dropped");
    if (refusal.code != 0)
        return EventText::tr("refused (%1)").arg(refusal.code);
    if (refusal.people > 0)
        return EventText::tr("refused for %n of the people", nullptr, refusal.people);
    return isBeforeCommand(event.command) ? EventText::tr("allowed") : EventText::tr("accepted");
}

QString signWords(SignState state)
{
    switch (state) {
    case SignState::NotChecked:
        return EventText::tr("not checked: no token is set");
    case SignState::Valid:
        return EventText::tr("valid");
    case SignState::Missing:
        return EventText::tr("missing");
    case SignState::Wrong:
        return EventText::tr("wrong");
    case SignState::Drifted:
        return EventText::tr("right token, but outside the time window");
    }
    return {};
}

} // namespace imdesk
