// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/standins.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSet>

#include <utility>

namespace imdesk {

namespace {

struct StandInText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::StandIns)
};

// 28 signs without vowels, zero and one: no words, nothing to misread. Ten of them are 48 bits: among a million people
// two the same come once in 560 files.
constexpr char standInSigns[] = "23456789BCDFGHJKLMNPQRSTVWXZ";
constexpr int standInLength = 10;

const char *standInWord(Holds holds)
{
    switch (holds) {
    case Holds::Person:
        return "person-";
    case Holds::Group:
        return "group-";
    case Holds::Address:
        return "address-";
    default:
        return "name-";
    }
}

// Fields whose texts are words of the protocol or numbers of a message, never of a person.
const QSet<QString> &protocolFields()
{
    static const QSet<QString> fields = [] {
        QSet<QString> out;
        for (const char *name : {"CallbackCommand",
                                 "MsgType",
                                 "Type",
                                 "OptPlatform",
                                 "Platform",
                                 "PlatForm",
                                 "ForwardPlatform",
                                 "Action",
                                 "GroupType",
                                 "EventType",
                                 "Role",
                                 "ApplyJoinOption",
                                 "InviteJoinOption",
                                 "JoinType",
                                 "ExitType",
                                 "SdkAppid",
                                 "SdkAppId",
                                 "MsgKey",
                                 "MsgPriority",
                                 "MuteAllMember",
                                 "ActionStatus",
                                 "ErrorCode",
                                 "RequestId",
                                 "Kind",
                                 "State",
                                 "Status",
                                 "status",
                                 "AddSource",
                                 "AddType",
                                 "DeleteType",
                                 "KickType",
                                 "CallbackType",
                                 "IsPlaceMsg",
                                 "MsgFrom",
                                 "AccountStatus",
                                 "OnlineStatus",
                                 "MsgFlag",
                                 "kind",
                                 "state",
                                 "type",
                                 "role",
                                 "join",
                                 "online",
                                 "standing",
                                 "known_from",
                                 "mute_all",
                                 "both_ways",
                                 "blocks_back",
                                 "receives",
                                 "pinned",
                                 "marks",
                                 "code",
                                 "server",
                                 "MsgSeq",
                                 "MsgRandom",
                                 "number",
                                 "seq",
                                 "command",
                                 "event_kind",
                                 "platform",
                                 "sign",
                                 "http_status",
                                 "answer_code",
                                 "request",
                                 "RequestID",
                                 "attempts",
                                 "elapsed",
                                 "time",
                                 "Sources",
                                 "joined",
                                 "last_message",
                                 "since",
                                 "endsat",
                                 "endsin",
                                 "last_seen",
                                 "checked",
                                 "first_known",
                                 "added",
                                 "created",
                                 "mute_until",
                                 "members",
                                 "source",
                                 "ms",
                                 "count",
                                 "answer"})
            out.insert(QLatin1String(name));
        return out;
    }();
    return fields;
}

const QHash<QString, Holds> &personalFields()
{
    static const QHash<QString, Holds> fields = [] {
        QHash<QString, Holds> out;
        const auto put = [&out](Holds holds, std::initializer_list<const char *> names) {
            for (const char *name : names)
                out.insert(QLatin1String(name), holds);
        };
        put(Holds::Person, {"UserID", "UserId", "Identifier", "Accounts", "account", "owner", "sender", "peer", "from",
                            "to", "by", "operator", "person", "people", "id"});
        put(Holds::Group,
            {"GroupId", "GroupID", "NewGroupId", "TopicId", "group", "ToGroupId", "group_id", "topic", "where"});
        put(Holds::Name, {"Nick", "Name", "NameCard", "GroupName", "TopicName", "nick", "name", "card", "Remark",
                          "remark", "groups", "Operator", "FaceUrl", "OwnerNick"});
        put(Holds::Address, {"ClientIP", "ip", "LoginIp"});
        put(Holds::Body, {"MsgBody", "body", "handling", "raw"});
        return out;
    }();
    return fields;
}

} // namespace

Holds holdsOf(const QString &field)
{
    if (const auto found = personalFields().constFind(field); found != personalFields().constEnd())
        return *found;
    if (field.endsWith(QLatin1String("_Account")))
        return Holds::Person;
    return protocolFields().contains(field) ? Holds::Plain : Holds::Text;
}

StandIns::StandIns(QByteArray key) : m_key(std::move(key)) {}

QByteArray StandIns::newKey()
{
    QByteArray key(keyLength, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key;
}

QString StandIns::of(Holds holds, const QString &text) const
{
    if (text.isEmpty() || holds == Holds::Plain || holds == Holds::Moment)
        return text;
    if (holds == Holds::Text || holds == Holds::Body)
        return StandInText::tr("[%n character(s)]", nullptr, int(text.size()));
    const char *word = standInWord(holds);
    const QByteArray digest = QMessageAuthenticationCode::hash(word + text.toUtf8(), m_key, QCryptographicHash::Sha256);
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = number << 8 | static_cast<unsigned char>(digest.at(i));
    QString out = QLatin1String(word);
    for (int i = 0; i < standInLength; ++i) {
        out += QLatin1Char(standInSigns[number % (sizeof(standInSigns) - 1)]);
        number /= sizeof(standInSigns) - 1;
    }
    return out;
}

Cell StandIns::of(Holds holds, const Cell &cell) const
{
    if (holds == Holds::Plain || holds == Holds::Moment)
        return cell;
    if (const auto *id = std::get_if<IdText>(&cell))
        return IdText{of(holds, id->text)};
    if (const auto *text = std::get_if<QString>(&cell))
        return of(holds, *text);
    if (const auto *list = std::get_if<QStringList>(&cell)) {
        QStringList out;
        for (const QString &text : *list)
            out << of(holds, text);
        return out;
    }
    if (const auto *json = std::get_if<RawJson>(&cell)) {
        const QJsonDocument document = QJsonDocument::fromJson(json->text);
        if (document.isObject())
            return RawJson{QJsonDocument(of(document.object()).toObject()).toJson(QJsonDocument::Compact)};
        if (document.isArray())
            return RawJson{QJsonDocument(of(document.array()).toArray()).toJson(QJsonDocument::Compact)};
        return of(Holds::Text, QString::fromUtf8(json->text));
    }
    if (const auto *number = std::get_if<qint64>(&cell); number && holds == Holds::Person)
        return IdText{of(holds, QString::number(*number))};
    return cell;
}

QJsonValue StandIns::of(const QJsonValue &json, const QString &field) const
{
    switch (json.type()) {
    case QJsonValue::Object: {
        QJsonObject out;
        const QJsonObject object = json.toObject();
        // Names of fields are the service's own; an attribute's key is what somebody wrote and stands under "key".
        for (auto it = object.begin(); it != object.end(); ++it)
            out.insert(it.key(), of(it.value(), it.key()));
        return out;
    }
    case QJsonValue::Array: {
        QJsonArray out;
        const QJsonArray array = json.toArray();
        for (const auto &item : array)
            out.append(of(item, field));
        return out;
    }
    case QJsonValue::String: {
        const Holds holds = holdsOf(field);
        return of(holds == Holds::Body ? Holds::Text : holds, json.toString());
    }
    default:
        return json;
    }
}

} // namespace imdesk
