// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filterfield.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace imdesk {

namespace {

struct ShortName
{
    const char *name;
    FilterField::Kind kind;
    FilterRow::Field column = FilterRow::Sender;
    FilterRow::Number number = FilterRow::Seq;
    FilterFlag flag = FilterFlag::Mark;
};

using Kind = FilterField::Kind;

constexpr ShortName columnName(const char *name, FilterRow::Field column) { return {name, Kind::Column, column}; }
constexpr ShortName numberName(const char *name, FilterRow::Number number)
{
    return {name, Kind::Number, FilterRow::Sender, number};
}
constexpr ShortName flagName(const char *name, FilterFlag flag)
{
    return {name, Kind::Yes, FilterRow::Sender, FilterRow::Seq, flag};
}

constexpr auto shortNames = std::to_array<ShortName>({
    {"cmd", Kind::Command},
    columnName("from", FilterRow::Sender),
    columnName("to", FilterRow::Receivers),
    columnName("group", FilterRow::Group),
    columnName("text", FilterRow::Text),
    columnName("ip", FilterRow::Ip),
    columnName("platform", FilterRow::Platform),
    columnName("kind", FilterRow::Detail),
    {"phase", Kind::Phase},
    {"time", Kind::Time, FilterRow::Sender, FilterRow::Received},
    numberName("seq", FilterRow::Seq),
    numberName("latency", FilterRow::Latency),
    numberName("answer", FilterRow::Answer),
    columnName("answertext", FilterRow::AnswerText),
    columnName("rule", FilterRow::Rule),
    numberName("http", FilterRow::Http),
    numberName("size", FilterRow::Size),
    columnName("sign", FilterRow::Sign),
    columnName("problem", FilterRow::Problem),
    flagName("mark", FilterFlag::Mark),
    {"note", Kind::Note},
    flagName("copy", FilterFlag::Copy),
    flagName("backfilled", FilterFlag::Backfilled),
    flagName("replay", FilterFlag::Replay),
});

// Every documented field of a body; a test holds it against the catalogue.
constexpr auto bodyNames = std::to_array<const char *>({"AddType",
                                                        "Admin_Account",
                                                        "AtRobots_Account",
                                                        "CallbackCommand",
                                                        "ClientCmd",
                                                        "CloudCustomData",
                                                        "Command",
                                                        "ContactItem",
                                                        "ContentType",
                                                        "CreateGroupNum",
                                                        "CreatedGroupNum",
                                                        "CtxcbKeywords",
                                                        "CtxcbLabel",
                                                        "CtxcbRequestId",
                                                        "CtxcbResult",
                                                        "CtxcbSuggestion",
                                                        "Data",
                                                        "DestinationMembers",
                                                        "DestinationMembers.Member_Account",
                                                        "ErrCode",
                                                        "ErrInfo",
                                                        "ErrorCode",
                                                        "ErrorInfo",
                                                        "EventCause",
                                                        "EventTime",
                                                        "EventType",
                                                        "ExitMemberList",
                                                        "ExitMemberList.Member_Account",
                                                        "ExitType",
                                                        "ExtensionList",
                                                        "ExtensionList.Key",
                                                        "ExtensionList.Seq",
                                                        "ExtensionList.Value",
                                                        "FaceUrl",
                                                        "FileURL",
                                                        "FollowList",
                                                        "FollowList.To_Account",
                                                        "ForceAddFlags",
                                                        "ForceFlag",
                                                        "FriendItem",
                                                        "FriendItem.AddSource",
                                                        "FriendItem.AddWording",
                                                        "FriendItem.GroupName",
                                                        "FriendItem.Remark",
                                                        "FriendItem.To_Account",
                                                        "From_Account",
                                                        "GroupAttr",
                                                        "GroupAttr.key",
                                                        "GroupAttr.value",
                                                        "GroupID",
                                                        "GroupId",
                                                        "GroupMsgReceiptList",
                                                        "GroupMsgReceiptList.MsgSeq",
                                                        "GroupMsgReceiptList.ReadNum",
                                                        "GroupMsgReceiptList.ReadReceiptMembers",
                                                        "GroupMsgReceiptList.ReadReceiptMembers.Member_Account",
                                                        "GroupMsgReceiptList.UnreadNum",
                                                        "Info",
                                                        "Info.Action",
                                                        "Info.Reason",
                                                        "Info.To_Account",
                                                        "Introduction",
                                                        "JoinType",
                                                        "KickedDevice",
                                                        "KickedDevice.Platform",
                                                        "LastReadTime",
                                                        "Limit",
                                                        "MemberList",
                                                        "MemberList.Member_Account",
                                                        "Member_Account",
                                                        "MsgBody",
                                                        "MsgBody.MsgContent",
                                                        "MsgBody.MsgContent.Text",
                                                        "MsgBody.MsgType",
                                                        "MsgID",
                                                        "MsgId",
                                                        "MsgKey",
                                                        "MsgRandom",
                                                        "MsgSeq",
                                                        "MsgSeqList",
                                                        "MsgSeqList.MsgSeq",
                                                        "MsgTime",
                                                        "Name",
                                                        "NameCard",
                                                        "NewMemberList",
                                                        "NewMemberList.Member_Account",
                                                        "NewOwner_Account",
                                                        "Notification",
                                                        "Official_Account",
                                                        "OldOwner_Account",
                                                        "OnlineOnlyFlag",
                                                        "OperateType",
                                                        "Operator_Account",
                                                        "OptionType",
                                                        "Organization",
                                                        "Owner_Account",
                                                        "PairList",
                                                        "PairList.From_Account",
                                                        "PairList.Initiator_Account",
                                                        "PairList.To_Account",
                                                        "Peer_Account",
                                                        "ProfileItem",
                                                        "ProfileItem.Tag",
                                                        "ProfileItem.Value",
                                                        "PushPlatform",
                                                        "PushStage",
                                                        "Quota",
                                                        "QuotaUsed",
                                                        "Random",
                                                        "Report_Account",
                                                        "Request",
                                                        "Requester_Account",
                                                        "Requestor_Account",
                                                        "ResponseFriendItem",
                                                        "ResponseFriendItem.Remark",
                                                        "ResponseFriendItem.ResponseAction",
                                                        "ResponseFriendItem.TagName",
                                                        "ResponseFriendItem.To_Account",
                                                        "Role",
                                                        "Scene",
                                                        "SendMsgResult",
                                                        "Seq",
                                                        "ServiceName",
                                                        "SubscribeAccountList",
                                                        "SubscribeAccountList.Subscriber_Account",
                                                        "TaskId",
                                                        "TaskTime",
                                                        "TextContent",
                                                        "To_Account",
                                                        "TopicId",
                                                        "TopicIdList",
                                                        "Type",
                                                        "UnreadMsgNum",
                                                        "UserDefinedDataList",
                                                        "UserDefinedDataList.Key",
                                                        "UserDefinedDataList.Value"});

// Names of the URL query that stand in columns.
constexpr auto queryNames =
    std::to_array<std::pair<const char *, const char *>>({{"ClientIP", "ip"}, {"OptPlatform", "platform"}});

QByteArrayList pathOf(const QString &name) { return QString(name).remove(QLatin1String("[]")).toUtf8().split('.'); }

FilterField bodyField(const QString &name, const QString &path)
{
    FilterField field;
    field.kind = Kind::Body;
    field.name = name;
    field.path = pathOf(path);
    return field;
}

/// The documented field of that name, letter by letter: GroupID and GroupId, MsgID and MsgId are two, and Seq is none
/// of the short names.
std::optional<FilterField> documentedField(const QString &name)
{
    static const QSet<QString> names = [] {
        const QStringList all = bodyFieldNames();
        return QSet<QString>(all.begin(), all.end());
    }();
    return names.contains(name) ? std::optional(bodyField(name, name)) : std::nullopt;
}

/// The one that differs in upper and lower case only; of two the last in the list.
std::optional<FilterField> alikeField(const QString &name)
{
    static const QHash<QString, QString> map = [] {
        QHash<QString, QString> out;
        for (const char *known : bodyNames)
            out.insert(QLatin1String(known).toString().toCaseFolded(), QLatin1String(known));
        return out;
    }();
    const auto known = map.constFind(name.toCaseFolded());
    return known == map.constEnd() ? std::nullopt : std::optional(bodyField(*known, *known));
}

} // namespace

bool FilterField::isEverydayWord() const
{
    return kind == Kind::Body &&
           std::all_of(name.begin() + 1, name.end(), [](QChar letter) { return letter.isLower(); });
}

std::optional<FilterField> filterField(const QString &name)
{
    // Only what nobody spells like that is looked for in other letters.
    const QString spelled = QString(name).remove(QLatin1String("[]"));
    if (auto exact = documentedField(spelled))
        return exact;
    QString plain = name;
    for (const auto &[queryName, shortName] : queryNames) {
        if (name.compare(QLatin1String(queryName), Qt::CaseInsensitive) == 0)
            plain = QLatin1String(shortName);
    }
    for (const ShortName &known : shortNames) {
        if (plain.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0)
            return FilterField{known.kind, known.column, known.number, known.flag, QLatin1String(known.name), {}};
    }
    const QLatin1String bodyPrefix("body.");
    if (name.startsWith(bodyPrefix, Qt::CaseInsensitive)) {
        const QString path = name.sliced(bodyPrefix.size());
        if (path.isEmpty() || pathOf(path).contains(QByteArray()))
            return {};
        return bodyField(name, path);
    }
    return alikeField(spelled);
}

QStringList shortFieldNames()
{
    QStringList names;
    for (const ShortName &known : shortNames)
        names << QLatin1String(known.name);
    return names;
}

QStringList wordFieldNames()
{
    QStringList names;
    for (const ShortName &known : shortNames) {
        if (known.kind == Kind::Command || (known.kind == Kind::Column && known.column != FilterRow::Sign))
            names << QLatin1String(known.name);
    }
    return names;
}

QStringList bodyFieldNames()
{
    QStringList names;
    for (const char *name : bodyNames)
        names << QLatin1String(name);
    return names;
}

} // namespace imdesk
