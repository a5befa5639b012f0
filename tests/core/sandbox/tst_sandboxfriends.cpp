// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Friendships over REST: who may add whom, what is kept of a friend, and how lists are read.
class SandboxFriendsTest : public QObject
{
    Q_OBJECT

    struct People
    {
        explicit People(const QStringList &blockedWords = {})
            : desk([this, &blockedWords] {
                  SandboxOptions options = quietWorld(0, 0);
                  options.callbackUrl = hooks.url();
                  options.blockedWords = blockedWords;
                  return options;
              }())
        {
            desk.import({u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s});
        }
        void allow(const QString &who, const QString &type)
        {
            QCOMPARE(
                codeOf(desk.call("profile/portrait_set",
                                 {{u"From_Account"_s, who},
                                  {u"ProfileItem"_s, QJsonArray{QJsonObject{{u"Tag"_s, u"Tag_Profile_IM_AllowType"_s},
                                                                            {u"Value"_s, type}}}}})),
                0);
        }
        QJsonObject add(const QString &from, const QStringList &to, QJsonObject more = {})
        {
            QJsonArray items;
            for (const QString &id : to)
                items.append(QJsonObject{{u"To_Account"_s, id}, {u"AddSource"_s, u"AddSource_Type_XXXXXXXX"_s}});
            more.insert(u"From_Account"_s, from);
            more.insert(u"AddFriendItem"_s, items);
            return desk.call("sns/friend_add", more);
        }
        QString relation(const QString &from, const QString &to, const QString &type = u"CheckResult_Type_Both"_s)
        {
            return desk
                .call("sns/friend_check",
                      {{u"From_Account"_s, from}, {u"To_Account"_s, QJsonArray{to}}, {u"CheckType"_s, type}})
                .value(QLatin1String("InfoItem"))
                .toArray()[0]
                .toObject()
                .value(QLatin1String("Relation"))
                .toString();
        }
        QJsonObject page(const QString &from, int start = 0, int standard = 0, int custom = 0)
        {
            return desk.call("sns/friend_get", {{u"From_Account"_s, from},
                                                {u"StartIndex"_s, start},
                                                {u"StandardSequence"_s, standard},
                                                {u"CustomSequence"_s, custom}});
        }
        HookServer hooks;
        Desk desk;
    };

    static QList<int> codes(const QJsonObject &reply, const char *list = "ResultItem")
    {
        QList<int> out;
        const QJsonArray items = reply.value(QLatin1String(list)).toArray();
        for (const auto &item : items)
            out << item.toObject().value(QLatin1String("ResultCode")).toInt(-1);
        return out;
    }

    static QJsonValue valueOf(const QJsonArray &items, const QString &tag)
    {
        for (const auto &item : items) {
            if (item.toObject().value(QLatin1String("Tag")).toString() == tag)
                return item.toObject().value(QLatin1String("Value"));
        }
        return QJsonValue::Undefined;
    }

  private Q_SLOTS:
    void theOtherOneDecides()
    {
        People people;
        people.allow(u"bob"_s, u"AllowType_Type_AllowAny"_s);
        people.allow(u"carol"_s, u"AllowType_Type_NeedConfirm"_s);
        people.allow(u"dave"_s, u"AllowType_Type_DenyAny"_s);
        const QJsonObject reply = people.add(u"alice"_s, {u"bob"_s, u"carol"_s, u"dave"_s, u"nobody"_s});
        QCOMPARE(codeOf(reply), 0);
        QCOMPARE(reply.value(QLatin1String("ErrorDisplay")), QJsonValue(QString()));
        QCOMPARE(codes(reply), (QList<int>{0, 30539, 30516, 30003}));
        QCOMPARE(reply.value(QLatin1String("Fail_Account")).toArray(),
                 (QJsonArray{u"carol"_s, u"dave"_s, u"nobody"_s}));
        QVERIFY(!reply.contains(QLatin1String("Invalid_Account")));
        QCOMPARE(people.relation(u"alice"_s, u"bob"_s), u"CheckResult_Type_BothWay"_s);
        QCOMPARE(people.relation(u"alice"_s, u"carol"_s), u"CheckResult_Type_NoRelation"_s);
        // One-way needs no consent, and force none at all.
        const QJsonObject single = people.add(u"alice"_s, {u"dave"_s}, J({"AddType" : "Add_Type_Single"}));
        QCOMPARE(codes(single), QList<int>{0});
        QVERIFY(!single.contains(QLatin1String("Fail_Account")));
        QCOMPARE(people.relation(u"alice"_s, u"dave"_s), u"CheckResult_Type_AWithB"_s);
        QCOMPARE(people.relation(u"dave"_s, u"alice"_s), u"CheckResult_Type_BWithA"_s);
        QCOMPARE(people.relation(u"dave"_s, u"alice"_s, u"CheckResult_Type_Single"_s),
                 u"CheckResult_Type_NoRelation"_s);
        QCOMPARE(people.relation(u"alice"_s, u"dave"_s, u"CheckResult_Type_Single"_s), u"CheckResult_Type_AWithB"_s);
        QCOMPARE(codes(people.add(u"alice"_s, {u"carol"_s}, J({"ForceAddFlags" : 1}))), QList<int>{0});
        QCOMPARE(people.relation(u"alice"_s, u"carol"_s), u"CheckResult_Type_BothWay"_s);
        QCOMPARE(codeOf(people.add(u"nobody"_s, {u"bob"_s})), 30003);
    }

    void onlyRealFriendshipsAreTold()
    {
        People people;
        people.allow(u"carol"_s, u"AllowType_Type_NeedConfirm"_s);
        people.add(u"alice"_s, {u"carol"_s});
        people.add(u"alice"_s, {u"bob"_s, u"dave"_s});
        people.add(u"bob"_s, {u"carol"_s}, J({"AddType" : "Add_Type_Single", "ForceAddFlags" : 1}));
        QTRY_COMPARE(people.hooks.of("Sns.CallbackFriendAdd").size(), 2);
        const QJsonObject both = people.hooks.of("Sns.CallbackFriendAdd").first().body;
        QCOMPARE(both.value(QLatin1String("PairList")).toArray(),
                 (QJsonArray{J({"From_Account" : "alice", "To_Account" : "bob", "Initiator_Account" : "alice"}),
                             J({"From_Account" : "bob", "To_Account" : "alice", "Initiator_Account" : "alice"}),
                             J({"From_Account" : "alice", "To_Account" : "dave", "Initiator_Account" : "alice"}),
                             J({"From_Account" : "dave", "To_Account" : "alice", "Initiator_Account" : "alice"})}));
        QCOMPARE(both.value(QLatin1String("ClientCmd")).toString(), u"friend_add"_s);
        QCOMPARE(both.value(QLatin1String("Admin_Account")).toString(), u"administrator"_s);
        QCOMPARE(both.value(QLatin1String("ForceFlag")), QJsonValue(0));
        const QJsonObject forced = people.hooks.of("Sns.CallbackFriendAdd").last().body;
        QCOMPARE(forced.value(QLatin1String("ForceFlag")), QJsonValue(1));
        QCOMPARE(forced.value(QLatin1String("PairList")).toArray().size(), 1);
        // Neither an import nor the app admin's wish is asked or told.
        QCOMPARE(codeOf(people.desk.call(
                     "sns/friend_import", J({
                         "From_Account" : "dave",
                         "AddFriendItem" : [ {"To_Account" : "carol", "AddSource" : "AddSource_Type_Web"} ]
                     }))),
                 0);
        QCOMPARE(codeOf(people.desk.call(
                     "sns/friend_delete",
                     J({"From_Account" : "alice", "To_Account" : ["bob"], "DeleteType" : "Delete_Type_Both"}))),
                 0);
        QTRY_COMPARE(people.hooks.of("Sns.CallbackFriendDelete").size(), 1);
        QCOMPARE(people.hooks.of("Sns.CallbackFriendDelete").first().body.value(QLatin1String("PairList")).toArray(),
                 (QJsonArray{J({"From_Account" : "alice", "To_Account" : "bob"}),
                             J({"From_Account" : "bob", "To_Account" : "alice"})}));
        QCOMPARE(people.hooks.of("Sns.CallbackFriendAdd").size(), 2);
        QVERIFY(people.hooks.of("Sns.CallbackPrevFriendAdd").isEmpty());
    }

    void whatStandsInTheWay()
    {
        People people;
        QCOMPARE(codeOf(people.desk.call("sns/black_list_add", J({"From_Account" : "alice", "To_Account" : ["bob"]}))),
                 0);
        QCOMPARE(codes(people.add(u"alice"_s, {u"bob"_s})), QList<int>{30515});
        QCOMPARE(codes(people.add(u"bob"_s, {u"alice"_s})), QList<int>{30525});
        QCOMPARE(codes(people.add(u"alice"_s, {u"alice"_s})), QList<int>{30001});
        QCOMPARE(
            codeOf(people.desk.call(
                "profile/portrait_set", J({
                    "From_Account" : "carol",
                    "ProfileItem" : [ {"Tag" : "Tag_Profile_IM_AdminForbidType", "Value" : "AdminForbid_Type_SendOut"} ]
                }))),
            0);
        QCOMPARE(codes(people.add(u"carol"_s, {u"dave"_s})), QList<int>{30009});
    }

    void aBadItemFailsAlone_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("fine");
        QTest::newRow("no source") << u"AddSource"_s << QJsonValue(QJsonValue::Undefined) << false;
        QTest::newRow("source without prefix") << u"AddSource"_s << QJsonValue(u"Web"_s) << false;
        QTest::newRow("long source") << u"AddSource"_s << QJsonValue(u"AddSource_Type_Elevenletters"_s) << false;
        QTest::newRow("long remark") << u"Remark"_s << QJsonValue(QString(97, u'x')) << false;
        QTest::newRow("longest remark") << u"Remark"_s << QJsonValue(QString(96, u'x')) << true;
        QTest::newRow("long group") << u"GroupName"_s << QJsonValue(QString(31, u'x')) << false;
        QTest::newRow("nameless group") << u"GroupName"_s << QJsonValue(u""_s) << false;
        QTest::newRow("longest group") << u"GroupName"_s << QJsonValue(QString(30, u'x')) << true;
        QTest::newRow("long words") << u"AddWording"_s << QJsonValue(QString(257, u'x')) << false;
        QTest::newRow("longest words") << u"AddWording"_s << QJsonValue(QString(256, u'x')) << true;
    }
    void aBadItemFailsAlone()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(bool, fine);
        People people;
        for (const char *command : {"sns/friend_add", "sns/friend_import"}) {
            const bool imports = QLatin1String(command) == QLatin1String("sns/friend_import");
            const QString from = imports ? u"dave"_s : u"alice"_s;
            QJsonObject odd = J({"To_Account" : "carol", "AddSource" : "AddSource_Type_Web"});
            odd.remove(field);
            if (!value.isUndefined())
                odd.insert(field, imports && field == u"GroupName"_s ? QJsonValue(QJsonArray{value}) : value);
            const QJsonObject good = J({"To_Account" : "bob", "AddSource" : "AddSource_Type_Web"});
            const QJsonObject reply =
                people.desk.call(command, {{u"From_Account"_s, from}, {u"AddFriendItem"_s, QJsonArray{odd, good}}});
            QCOMPARE(codeOf(reply), 0);
            QCOMPARE(codes(reply), (QList<int>{fine ? 0 : 30001, 0}));
            QCOMPARE(reply.value(QLatin1String("Fail_Account")).toArray(),
                     fine ? QJsonArray() : QJsonArray{u"carol"_s});
            QCOMPARE(people.page(from).value(QLatin1String("FriendNum")).toInt(), fine ? 2 : 1);
            // What is of the wrong type is no item at all.
            const QJsonArray broken{good, J({"To_Account" : "carol", "AddSource" : 7})};
            QCOMPARE(codeOf(people.desk.call(command, {{u"From_Account"_s, from}, {u"AddFriendItem"_s, broken}})),
                     30001);
        }
    }

    void contentSafetyReadsWhatIsSaidOfFriends()
    {
        People people(QStringList{u"forbidden"_s});
        const QString bad = u"a Forbidden word"_s;
        for (const char *command : {"sns/friend_add", "sns/friend_import"}) {
            const bool imports = QLatin1String(command) == QLatin1String("sns/friend_import");
            const QString from = imports ? u"dave"_s : u"alice"_s;
            for (const QString &field : {u"Remark"_s, u"AddWording"_s, u"GroupName"_s}) {
                QJsonObject odd = J({"To_Account" : "bob", "AddSource" : "AddSource_Type_Web"});
                odd.insert(field, imports && field == u"GroupName"_s ? QJsonValue(QJsonArray{bad}) : QJsonValue(bad));
                const QJsonArray items{odd, J({"To_Account" : "carol", "AddSource" : "AddSource_Type_Web"})};
                const QJsonObject reply =
                    people.desk.call(command, {{u"From_Account"_s, from}, {u"AddFriendItem"_s, items}});
                QCOMPARE(codeOf(reply), 0);
                QCOMPARE(codes(reply), (QList<int>{30005, 0}));
                QCOMPARE(people.page(from).value(QLatin1String("FriendNum")).toInt(), 1);
            }
        }
        auto update = [&](const QString &tag, const QJsonValue &value) {
            const QJsonArray fields{QJsonObject{{u"Tag"_s, tag}, {u"Value"_s, value}}};
            const QJsonArray items{QJsonObject{{u"To_Account"_s, u"carol"_s}, {u"SnsItem"_s, fields}}};
            return codes(
                people.desk.call("sns/friend_update", {{u"From_Account"_s, u"alice"_s}, {u"UpdateItem"_s, items}}));
        };
        QCOMPARE(update(u"Tag_SNS_IM_Remark"_s, bad), QList<int>{30005});
        QCOMPARE(update(u"Tag_SNS_IM_Group"_s, QJsonArray{bad}), QList<int>{30005});
        QCOMPARE(codeOf(people.desk.call("sns/group_add",
                                         {{u"From_Account"_s, u"alice"_s}, {u"GroupName"_s, QJsonArray{bad}}})),
                 30005);
        QCOMPARE(people.desk.call("sns/group_get", J({"From_Account" : "alice", "LastSequence" : 0}))
                     .value(QLatin1String("ResultItem"))
                     .toArray(),
                 QJsonArray());
    }

    void importsUpdatesAndReads()
    {
        People people;
        const QJsonObject reply =
            people.desk.call("sns/friend_import", J({
                                 "From_Account" : "alice",
                                 "AddFriendItem" : [
                                     {
                                         "To_Account" : "bob",
                                         "Remark" : "remark1",
                                         "RemarkTime" : 1420000001,
                                         "GroupName" : [ "Friends", "Club" ],
                                         "AddSource" : "AddSource_Type_XXXXXXXX",
                                         "AddWording" : "I'm Test1",
                                         "AddTime" : 1420000001,
                                         "CustomItem" : [
                                             {"Tag" : "Tag_SNS_Custom_XXXX", "Value" : "Test"},
                                             {"Tag" : "Tag_SNS_Custom_YYYY", "Value" : 0}
                                         ]
                                     },
                                     {"To_Account" : "nobody", "AddSource" : "AddSource_Type_Web"},
                                     {"To_Account" : "carol", "AddSource" : "AddSource_Type_Web"}
                                 ]
                             }));
        QCOMPARE(codes(reply), (QList<int>{0, 30003, 0}));
        QCOMPARE(reply.value(QLatin1String("Fail_Account")).toArray(), QJsonArray{u"nobody"_s});
        QCOMPARE(people.relation(u"alice"_s, u"bob"_s), u"CheckResult_Type_AWithB"_s);

        const QJsonObject page = people.page(u"alice"_s);
        QCOMPARE(page.value(QLatin1String("FriendNum")), QJsonValue(2));
        QCOMPARE(page.value(QLatin1String("CompleteFlag")), QJsonValue(1));
        QCOMPARE(page.value(QLatin1String("NextStartIndex")), QJsonValue(0));
        const QJsonArray rows = page.value(QLatin1String("UserDataItem")).toArray();
        QCOMPARE(rows[0].toObject(), J({
                     "To_Account" : "bob",
                     "ValueItem" : [
                         {"Tag" : "Tag_SNS_IM_AddSource", "Value" : "AddSource_Type_XXXXXXXX"},
                         {"Tag" : "Tag_SNS_IM_AddWording", "Value" : "I'm Test1"},
                         {"Tag" : "Tag_SNS_IM_Remark", "Value" : "remark1"},
                         {"Tag" : "Tag_SNS_IM_Group", "Value" : [ "Friends", "Club" ]},
                         {"Tag" : "Tag_SNS_IM_AddTime", "Value" : 1420000001},
                         {"Tag" : "Tag_SNS_Custom_XXXX", "Value" : "Test"}, {"Tag" : "Tag_SNS_Custom_YYYY", "Value" : 0}
                     ]
                 }));
        const QJsonArray lean = rows[1].toObject().value(QLatin1String("ValueItem")).toArray();
        QCOMPARE(lean.size(), 2); // no remark, no groups: not even empty ones
        QVERIFY(valueOf(lean, u"Tag_SNS_IM_AddTime"_s).isDouble());

        const QJsonObject update = people.desk.call(
            "sns/friend_update", J({
                "From_Account" : "alice",
                "UpdateItem" : [
                    {
                        "To_Account" : "bob",
                        "SnsItem" : [
                            {"Tag" : "Tag_SNS_IM_Remark", "Value" : ""},
                            {"Tag" : "Tag_SNS_IM_Group", "Value" : ["New"]},
                            {"Tag" : "Tag_SNS_Custom_XXXX", "Value" : "changed"}
                        ]
                    },
                    {
                        "To_Account" : "carol",
                        "SnsItem" : [ {"Tag" : "Tag_SNS_IM_AddSource", "Value" : "AddSource_Type_Web"} ]
                    },
                    {"To_Account" : "dave", "SnsItem" : [ {"Tag" : "Tag_SNS_IM_Remark", "Value" : "x"} ]},
                    {"To_Account" : "nobody", "SnsItem" : [ {"Tag" : "Tag_SNS_IM_Remark", "Value" : "x"} ]}
                ]
            }));
        QCOMPARE(codes(update), (QList<int>{0, 30001, 30001, 30003}));
        const QJsonObject list = people.desk.call("sns/friend_get_list", J({
                                                      "From_Account" : "alice",
                                                      "To_Account" : [ "bob", "dave" ],
                                                      "TagList" : [
                                                          "Tag_Profile_IM_Nick", "Tag_Profile_IM_Image",
                                                          "Tag_SNS_Custom_XXXX", "Tag_SNS_IM_Remark", "Tag_SNS_IM_Group"
                                                      ]
                                                  }));
        const QJsonArray info = list.value(QLatin1String("InfoItem")).toArray();
        QCOMPARE(info[0].toObject().value(QLatin1String("SnsProfileItem")).toArray(),
                 (QJsonArray{J({"Tag" : "Tag_Profile_IM_Nick", "Value" : "bob"}),
                             J({"Tag" : "Tag_SNS_Custom_XXXX", "Value" : "changed"}),
                             J({"Tag" : "Tag_SNS_IM_Group", "Value" : ["New"]})}));
        QCOMPARE(
            info[1].toObject(),
            J({"To_Account" : "dave", "ResultCode" : 30001, "ResultInfo" : "Err_SNS_FriendGetList_Friend_Not_Exist"}));
        QCOMPARE(list.value(QLatin1String("Fail_Account")).toArray(), QJsonArray{u"dave"_s});
        QCOMPARE(
            codeOf(people.desk.call("sns/friend_get_list",
                                    J({"From_Account" : "alice", "To_Account" : ["bob"], "TagList" : ["Tag_Shoe"]}))),
            30001);
    }

    void anImportedTimeOfZeroIsNow()
    {
        People people;
        QCOMPARE(codes(people.desk.call("sns/friend_import", J({
                                            "From_Account" : "alice",
                                            "AddFriendItem" : [ {
                                                "To_Account" : "bob",
                                                "AddSource" : "AddSource_Type_Web",
                                                "AddTime" : 0,
                                                "Remark" : "Bobby",
                                                "RemarkTime" : 0
                                            } ]
                                        }))),
                 QList<int>{0});
        const QJsonArray items = people.desk
                                     .call("sns/friend_get_list", J({
                                               "From_Account" : "alice",
                                               "To_Account" : ["bob"],
                                               "TagList" : [ "Tag_SNS_IM_AddTime", "Tag_SNS_IM_RemarkTime" ]
                                           }))
                                     .value(QLatin1String("InfoItem"))
                                     .toArray()[0]
                                     .toObject()
                                     .value(QLatin1String("SnsProfileItem"))
                                     .toArray();
        const qint64 now = SystemClock().nowSeconds();
        for (const QString &tag : {u"Tag_SNS_IM_AddTime"_s, u"Tag_SNS_IM_RemarkTime"_s})
            QVERIFY2(qAbs(valueOf(items, tag).toInteger() - now) < 600, qPrintable(tag));
    }

    void deletionsSayZero()
    {
        People people;
        people.add(u"alice"_s, {u"bob"_s, u"carol"_s, u"dave"_s});
        const QJsonObject reply =
            people.desk.call("sns/friend_delete", J({"From_Account" : "alice", "To_Account" : [ "bob", "nobody" ]}));
        QCOMPARE(codes(reply), (QList<int>{0, 30003}));
        QVERIFY(!reply.contains(QLatin1String("Fail_Account")));
        QCOMPARE(reply.value(QLatin1String("ErrorInfo")).toString(), u"0"_s);
        QCOMPARE(people.relation(u"alice"_s, u"bob"_s), u"CheckResult_Type_BWithA"_s);
        QCOMPARE(codes(people.desk.call("sns/friend_delete", J({"From_Account" : "alice", "To_Account" : ["bob"]}))),
                 QList<int>{31704});
        QCOMPARE(codeOf(people.desk.call("sns/friend_delete_all", J({"From_Account" : "alice"}))), 0);
        QCOMPARE(people.relation(u"alice"_s, u"carol"_s), u"CheckResult_Type_BWithA"_s);
        people.add(u"alice"_s, {u"carol"_s}, J({"ForceAddFlags" : 1}));
        QCOMPARE(codeOf(people.desk.call("sns/friend_delete_all",
                                         J({"From_Account" : "alice", "DeleteType" : "Delete_Type_Both"}))),
                 0);
        QCOMPARE(people.relation(u"alice"_s, u"carol"_s), u"CheckResult_Type_NoRelation"_s);
        QCOMPARE(people.page(u"alice"_s).value(QLatin1String("UserDataItem")).toArray(), QJsonArray());
        // A deleted account is in nobody's list.
        people.add(u"alice"_s, {u"carol"_s}, J({"AddType" : "Add_Type_Single"}));
        QCOMPARE(
            codeOf(people.desk.call("im_open_login_svc/account_delete", J({"DeleteItem" : [ {"UserID" : "carol"} ]}))),
            0);
        QCOMPARE(people.page(u"alice"_s).value(QLatin1String("FriendNum")), QJsonValue(0));
    }

    void pagesAndSequences()
    {
        People people;
        QJsonArray accounts;
        QJsonArray items;
        for (int i = 0; i < 230; ++i) {
            accounts.append(QJsonObject{{u"UserID"_s, u"f%1"_s.arg(i)}});
            items.append(QJsonObject{{u"To_Account"_s, u"f%1"_s.arg(i)}, {u"AddSource"_s, u"AddSource_Type_Web"_s}});
        }
        for (int i = 0; i < 230; i += 100) {
            QJsonArray part;
            for (int k = i; k < std::min(i + 100, 230); ++k)
                part.append(accounts[k]);
            QCOMPARE(codeOf(people.desk.call("im_open_login_svc/multiaccount_import", {{u"AccountList"_s, part}})), 0);
        }
        QCOMPARE(codeOf(people.desk.call("sns/friend_import",
                                         {{u"From_Account"_s, u"alice"_s}, {u"AddFriendItem"_s, items}})),
                 0);
        QStringList seen;
        int start = 0;
        QJsonObject page;
        do {
            page = people.page(u"alice"_s, start);
            QCOMPARE(page.value(QLatin1String("FriendNum")), QJsonValue(230));
            const QJsonArray rows = page.value(QLatin1String("UserDataItem")).toArray();
            QVERIFY(!rows.isEmpty());
            for (const auto &row : rows)
                seen << row.toObject().value(QLatin1String("To_Account")).toString();
            start = page.value(QLatin1String("NextStartIndex")).toInt();
        } while (page.value(QLatin1String("CompleteFlag")).toInt() == 0);
        QCOMPARE(start, 0);
        QCOMPARE(seen.size(), 230);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 230);

        const int standard = page.value(QLatin1String("StandardSequence")).toInt();
        const int custom = page.value(QLatin1String("CustomSequence")).toInt();
        QVERIFY(people.page(u"alice"_s, 0, standard, custom).value(QLatin1String("UserDataItem")).toArray().isEmpty());
        // The sequences of the first page go along to the next ones, which they do not empty.
        page = people.page(u"alice"_s, 0);
        start = page.value(QLatin1String("NextStartIndex")).toInt();
        page = people.page(u"alice"_s, start, standard, custom);
        QCOMPARE(
            page.value(QLatin1String("UserDataItem")).toArray().at(0).toObject().value(QLatin1String("To_Account")),
            QJsonValue(seen[start]));
        QCOMPARE(page.value(QLatin1String("CompleteFlag")).toInt(-1), 0);
        QCOMPARE(codeOf(people.desk.call(
                     "sns/friend_update", J({
                         "From_Account" : "alice",
                         "UpdateItem" :
                             [ {"To_Account" : "f0", "SnsItem" : [ {"Tag" : "Tag_SNS_Custom_Test", "Value" : "x"} ]} ]
                     }))),
                 0);
        page = people.page(u"alice"_s, 0, standard, custom);
        QCOMPARE(page.value(QLatin1String("StandardSequence")).toInt(), standard);
        QVERIFY(page.value(QLatin1String("CustomSequence")).toInt() > custom);
        QCOMPARE(page.value(QLatin1String("UserDataItem")).toArray()[0].toObject(),
                 J({"To_Account" : "f0", "ValueItem" : [ {"Tag" : "Tag_SNS_Custom_Test", "Value" : "x"} ]}));
        QCOMPARE(codeOf(people.desk.call("sns/friend_get", J({"From_Account" : "alice", "StartIndex" : -1}))), 30001);
    }

    void checksNameWhatFailed()
    {
        People people;
        const QJsonObject reply = people.desk.call(
            "sns/friend_check",
            J({"From_Account" : "alice", "To_Account" : [ "bob", "nobody" ], "CheckType" : "CheckResult_Type_Both"}));
        QCOMPARE(codes(reply, "InfoItem"), (QList<int>{0, 30003}));
        QCOMPARE(reply.value(QLatin1String("Fail_Account")).toArray(), QJsonArray{u"nobody"_s});
        QCOMPARE(
            codeOf(people.desk.call(
                "sns/friend_check",
                J({"From_Account" : "alice", "To_Account" : ["bob"], "CheckType" : "BlackCheckResult_Type_Both"}))),
            30001);
        QCOMPARE(codeOf(people.desk.call("sns/friend_check", J({"From_Account" : "alice", "To_Account" : ["bob"]}))),
                 30001);
    }

    void listsHaveAnEnd()
    {
        People people;
        for (int block = 0; block < 31; ++block) {
            QJsonArray accounts;
            QJsonArray items;
            for (int i = 0; i < 100; ++i) {
                const QString id = u"n%1"_s.arg(block * 100 + i);
                accounts.append(QJsonObject{{u"UserID"_s, id}});
                items.append(QJsonObject{{u"To_Account"_s, id}, {u"AddSource"_s, u"AddSource_Type_Web"_s}});
            }
            people.desk.call("im_open_login_svc/multiaccount_import", {{u"AccountList"_s, accounts}});
            const QList<int> results = codes(
                people.desk.call("sns/friend_import", {{u"From_Account"_s, u"alice"_s}, {u"AddFriendItem"_s, items}}));
            QCOMPARE(results.size(), 100);
            QCOMPARE(results.first(), block < 30 ? 0 : 30010);
            QCOMPARE(results.last(), block < 30 ? 0 : 30010);
        }
        QCOMPARE(codes(people.add(u"alice"_s, {u"bob"_s})), QList<int>{30010});
        QCOMPARE(codes(people.add(u"bob"_s, {u"alice"_s})), QList<int>{30014});
        QCOMPARE(codes(people.add(u"bob"_s, {u"alice"_s}, J({"AddType" : "Add_Type_Single"}))), QList<int>{0});
    }
};

QTEST_GUILESS_MAIN(SandboxFriendsTest)
#include "tst_sandboxfriends.moc"
