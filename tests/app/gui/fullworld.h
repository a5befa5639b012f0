// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profilesession.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

namespace imdesk::testing {

using namespace Qt::StringLiterals;

/// Somebody ("ann") with friends, blocks, conversations and mutes, a group ("every") with something of everything and a
/// community with topics. Gives a live room of the world with people in it; what goes wrong is noted.
inline QString prepareWorld(ProfileSession &session, const std::function<void(const QString &)> &note)
{
    const QString ann = u"ann"_s, group = u"every"_s;
    const auto call = [&session, &note](const QString &path, const QJsonObject &body) {
        std::optional<Result<QJsonObject>> reply;
        CallOptions quiet{Priority::Background};
        session.client().callRaw(path, body, quiet).then([&reply](const Result<QJsonObject> &told) { reply = told; });
        [&reply] { QTRY_VERIFY_WITH_TIMEOUT(reply.has_value(), 20'000); }();
        if (!reply || !*reply)
            note(path + u": "_s + (reply ? reply->error().message : QString()));
        return reply && *reply ? **reply : QJsonObject();
    };
    const auto named = [](const QString &key, const QStringList &names) {
        QJsonArray list;
        for (const QString &name : names)
            list << QJsonObject{{key, name}};
        return list;
    };
    const QStringList others{u"ben"_s, u"cid"_s, u"dot"_s, u"eve"_s, u"fay"_s, u"gil"_s};
    call(u"im_open_login_svc/multiaccount_import"_s,
         {{u"AccountList"_s, named(u"UserID"_s, others + QStringList{ann})}});
    QJsonArray friends;
    for (const QString &name : {u"ben"_s, u"cid"_s})
        friends << QJsonObject{{u"To_Account"_s, name}, {u"AddSource"_s, u"AddSource_Type_Test"_s}};
    call(u"sns/friend_add"_s, {{u"From_Account"_s, ann}, {u"ForceAddFlags"_s, 1}, {u"AddFriendItem"_s, friends}});
    call(u"sns/black_list_add"_s, {{u"From_Account"_s, ann}, {u"To_Account"_s, QJsonArray{u"dot"_s, u"eve"_s}}});
    call(u"group_open_http_svc/create_group"_s,
         {{u"Type"_s, u"Public"_s},
          {u"Name"_s, u"Everything"_s},
          {u"GroupId"_s, group},
          {u"Owner_Account"_s, ann},
          {u"MemberList"_s, named(u"Member_Account"_s, {u"ben"_s, u"cid"_s, u"dot"_s, u"eve"_s})}});
    qint64 serial = 1;
    for (const QString &name : {u"ben"_s, u"cid"_s}) {
        const QJsonArray words{QJsonObject{{u"MsgType"_s, u"TIMTextElem"_s},
                                           {u"MsgContent"_s, QJsonObject{{u"Text"_s, u"Hello from "_s + name}}}}};
        call(u"openim/sendmsg"_s,
             {{u"From_Account"_s, name}, {u"To_Account"_s, ann}, {u"MsgRandom"_s, ++serial}, {u"MsgBody"_s, words}});
        call(u"group_open_http_svc/send_group_msg"_s,
             {{u"GroupId"_s, group}, {u"From_Account"_s, name}, {u"Random"_s, ++serial}, {u"MsgBody"_s, words}});
    }
    call(u"openconfigsvr/setnospeaking"_s,
         {{u"Set_Account"_s, ann}, {u"C2CmsgNospeakingTime"_s, 3600}, {u"GroupmsgNospeakingTime"_s, 3600}});
    call(u"group_open_http_svc/forbid_send_msg"_s,
         {{u"GroupId"_s, group}, {u"Members_Account"_s, QJsonArray{u"ben"_s, u"cid"_s}}, {u"ShutUpTime"_s, 3600}});
    QJsonArray attributes;
    for (const QString &key : {u"colour"_s, u"place"_s})
        attributes << QJsonObject{{u"key"_s, key}, {u"value"_s, u"1"_s}};
    QJsonArray counters;
    for (const QString &key : {u"likes"_s, u"views"_s})
        counters << QJsonObject{{u"Key"_s, key}, {u"Value"_s, 3}};
    call(u"group_open_http_svc/update_group_counter"_s,
         {{u"GroupId"_s, group}, {u"GroupCounter"_s, counters}, {u"Mode"_s, u"Set"_s}});
    const QString live =
        call(u"group_open_http_svc/get_appid_group_list"_s, {{u"GroupType"_s, u"AVChatRoom"_s}, {u"Limit"_s, 1}})
            .value(u"GroupIdList"_s)
            .toArray()
            .at(0)
            .toObject()
            .value(u"GroupId"_s)
            .toString();
    call(u"group_open_http_svc/ban_group_member"_s,
         {{u"GroupId"_s, group}, {u"Members_Account"_s, QJsonArray{u"fay"_s, u"gil"_s}}, {u"Duration"_s, 3600}});
    call(u"group_open_http_svc/create_group"_s, {{u"Type"_s, u"Community"_s},
                                                 {u"Name"_s, u"City"_s},
                                                 {u"GroupId"_s, u"@TGS#_city"_s},
                                                 {u"Owner_Account"_s, ann},
                                                 {u"SupportTopic"_s, 1}});
    for (const QString &name : {u"News"_s, u"Market"_s})
        call(u"million_group_open_http_svc/create_topic"_s,
             {{u"GroupId"_s, u"@TGS#_city"_s}, {u"TopicName"_s, name}, {u"From_Account"_s, ann}});
    call(u"group_open_http_svc/set_group_attr"_s, {{u"GroupId"_s, group}, {u"GroupAttr"_s, attributes}});
    return live;
}

} // namespace imdesk::testing
