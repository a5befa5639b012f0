// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/requestshape.h"
#include "core/api/requesttargets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;

/// The flat list of fields made into a tree, and what a request hits.
class TestRequestShape : public QObject
{
    Q_OBJECT

  private:
    Catalogue m_catalogue;

    static const RequestNode *nodeAt(const QList<RequestNode> &nodes, const QString &path)
    {
        for (const RequestNode &node : nodes) {
            if (node.path == path)
                return &node;
            if (const RequestNode *found = nodeAt(node.children, path))
                return found;
        }
        return nullptr;
    }
    static int count(const QList<RequestNode> &nodes)
    {
        int out = 0;
        for (const RequestNode &node : nodes)
            out += (node.field ? 1 : 0) + count(node.children);
        return out;
    }
    RequestNode::Kind kind(const QString &command, const QString &path) const
    {
        const QList<RequestNode> shape = requestShape(*m_catalogue.command(command));
        const RequestNode *node = nodeAt(shape, path);
        return node ? node->kind : RequestNode::Kind::Any;
    }

  private Q_SLOTS:
    void everyFieldOfEveryCommandIsInItsTree()
    {
        for (const CatalogueCommand &command : m_catalogue.commands()) {
            const QList<RequestNode> shape = requestShape(command);
            QCOMPARE(count(shape), command.request.size());
            for (const CatalogueField &field : command.request)
                QVERIFY2(nodeAt(shape, field.name), qPrintable(command.path + u": "_s + field.name));
        }
    }
    void kindsFollowTheTypes()
    {
        using Kind = RequestNode::Kind;
        QCOMPARE(kind(u"group_open_http_svc/create_group"_s, u"Type"_s), Kind::Choice);
        QCOMPARE(kind(u"group_open_http_svc/create_group"_s, u"Name"_s), Kind::Text);
        QCOMPARE(kind(u"group_open_http_svc/create_group"_s, u"MemberList"_s), Kind::ObjectList);
        QCOMPARE(kind(u"group_open_http_svc/create_group"_s, u"AppDefinedData"_s), Kind::ObjectList);
        QCOMPARE(kind(u"group_open_http_svc/create_group"_s, u"MemberList[].AppMemberDefinedData[].Key"_s), Kind::Text);
        QCOMPARE(kind(u"openim/sendmsg"_s, u"SyncOtherMachine"_s), Kind::IntegerChoice);
        QCOMPARE(kind(u"openim/sendmsg"_s, u"MsgRandom"_s), Kind::Integer);
        QCOMPARE(kind(u"openim/sendmsg"_s, u"MsgBody[].MsgContent"_s), Kind::Json);
        QCOMPARE(kind(u"openim/querystate"_s, u"To_Account"_s), Kind::TextList);
        QCOMPARE(kind(u"recentcontact/mark_contact"_s, u"MarkItem[].SetMark"_s), Kind::IntegerList);
        QCOMPARE(kind(u"group_open_http_svc/get_joined_group_list"_s, u"ResponseFilter"_s), Kind::Object);
        QCOMPARE(kind(u"profile/portrait_set"_s, u"ProfileItem[].Value"_s), Kind::Any);
    }
    void aParameterOfTheUrlIsKnown()
    {
        const QList<RequestNode> shape = requestShape(*m_catalogue.command(u"ConfigSvc/GetIPList"_s));
        QVERIFY(shape.first().inUrl());
    }

    void targetsAreCounted_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("word");
        QTest::newRow("one group") << QByteArray(R"({"GroupId":"night"})") << 1 << u"night"_s;
        QTest::newRow("members of a group")
            << QByteArray(R"({"GroupId":"night","MemberToDel_Account":["a","b","c"],"Reason":"x"})") << 3 << u"3"_s;
        QTest::newRow("objects in a list")
            << QByteArray(R"({"DeleteItem":[{"UserID":"a"},{"UserID":"b"}]})") << 2 << u"2"_s;
        QTest::newRow("one in a list") << QByteArray(R"({"DeleteItem":[{"UserID":"a"}]})") << 1 << u"a"_s;
        QTest::newRow("a message") << QByteArray(R"({"From_Account":"a","To_Account":"b","MsgKey":"k"})") << 1
                                   << u"k"_s;
        QTest::newRow("a sender of a group")
            << QByteArray(R"({"GroupId":"night","Sender_Account":"a"})") << 1 << u"a"_s;
        QTest::newRow("a new message") << QByteArray(
                                              R"({"From_Account":"a","MsgRandom":5,"MsgSeq":7,"To_Account":"b"})")
                                       << 1 << u"b"_s;
        QTest::newRow("friends and their groups")
            << QByteArray(R"({"AddFriendItem":[{"GroupName":"x","To_Account":"b"},{"To_Account":"c"}]})") << 2
            << u"2"_s;
        QTest::newRow("only who acts") << QByteArray(R"({"From_Account":"a"})") << 1 << u"a"_s;
        QTest::newRow("nothing") << QByteArray(R"({"Limit":3})") << 0 << u"0"_s;
        QTest::newRow("names in a message do not count")
            << QByteArray(R"({"GroupId":"g","MsgBody":[{"To_Account":"x"},{"To_Account":"y"}]})") << 1 << u"g"_s;
    }
    void targetsAreCounted()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, count);
        QFETCH(const QString, word);
        const RequestTargets targets = requestTargets(QJsonDocument::fromJson(body).object());
        QCOMPARE(int(targets.count), count);
        QCOMPARE(targets.word(), word);
    }
    void whatStandsBesideIsNamed()
    {
        const auto within = [](const QByteArray &body) {
            return requestTargets(QJsonDocument::fromJson(body).object()).within;
        };
        QCOMPARE(within(R"({"GroupId":"night","Member_Account":"bob"})"), QStringList{u"GroupId: night"_s});
        QCOMPARE(within(R"({"From_Account":"ann","To_Account":["bob","cid"]})"), QStringList{u"From_Account: ann"_s});
        QCOMPARE(within(R"({"GroupId":"night"})"), QStringList());
        QCOMPARE(within(R"({"From_Account":"ann"})"), QStringList());
    }
    void aWriteHitsNeitherItsNumbersNorItsActor()
    {
        // What people are, and all of their friends, is theirs who are named as actors.
        const QStringList ownThings{u"profile/portrait_set"_s, u"sns/friend_delete_all"_s};
        const QStringList toAll{u"all_member_push/im_push"_s, u"group_open_http_svc/send_broadcast_msg"_s};
        const QStringList byNumber{u"group_open_http_svc/group_msg_recall"_s, u"openim/modify_group_msg"_s,
                                   u"group_open_http_svc/group_msg_receipt"_s};
        for (const CatalogueCommand &command : m_catalogue.commands()) {
            const QJsonObject example = command.raw.value(u"example"_s).toObject().value(u"request"_s).toObject();
            if (command.access == CatalogueCommand::Access::Read || example.isEmpty())
                continue;
            const RequestTargets targets = requestTargets(example, command.path);
            const QString told = command.path + u" hits "_s + targets.word();
            QCOMPARE(targets.everybody, toAll.contains(command.path));
            for (const QString &key : {u"MsgSeq"_s, u"MsgRandom"_s, u"Random"_s}) {
                const QJsonValue number = example.value(key);
                QVERIFY2(number.isUndefined() || byNumber.contains(command.path) ||
                             targets.only != QString::number(number.toInteger()),
                         qPrintable(told));
            }
            if (!ownThings.contains(command.path)) {
                for (const QString &key : {u"From_Account"_s, u"Operator_Account"_s, u"Report_Account"_s})
                    QVERIFY2(targets.only.isEmpty() || targets.only != example.value(key).toString(), qPrintable(told));
            }
            const QJsonValue to = example.value(u"To_Account"_s);
            if (to.isString() && !example.contains(u"MsgKey"_s))
                QCOMPARE(targets.only, to.toString());
            if (to.isArray())
                QCOMPARE(targets.count, to.toArray().size());
        }
        const auto example = [this](const QString &path) {
            const CatalogueCommand *command = m_catalogue.command(path);
            return command ? requestTargets(command->raw.value(u"example"_s).toObject().value(u"request"_s).toObject(),
                                            path)
                           : RequestTargets();
        };
        QCOMPARE(example(u"sns/friend_add"_s).count, 3);
        QCOMPARE(example(u"all_member_push/im_add_tag"_s).only, u"xiaojun012"_s);
        QCOMPARE(example(u"group_open_http_svc/create_group"_s).only, u"MyFirstGroup"_s);
        QCOMPARE(example(u"group_open_http_svc/change_group_owner"_s).only, u"@TGS#1NVTZEAE4"_s);
        QCOMPARE(example(u"group_open_http_svc/group_msg_recall"_s).count, 2);
        QCOMPARE(example(u"openim/modify_group_msg"_s).only, u"23"_s);
        const RequestTargets push = example(u"all_member_push/im_push"_s);
        QVERIFY(push.only.isEmpty() && push.count == 0 && push.lines.contains(u"From_Account: admin"_s));
    }
    void whatIsLeftOutMayMeanAll()
    {
        const CatalogueCommand *command = m_catalogue.command(u"group_open_http_svc/delete_group_counter"_s);
        QVERIFY(command);
        const QJsonObject group{{u"GroupId"_s, u"night"_s}};
        QCOMPARE(leftOutForAll(*command, group), QStringList{u"GroupCounterKeys"_s});
        QJsonObject one = group;
        one.insert(u"GroupCounterKeys"_s, QJsonArray{u"like"_s});
        QCOMPARE(leftOutForAll(*command, one), QStringList());
        const CatalogueCommand *clear = m_catalogue.command(u"group_open_http_svc/clear_group_msg"_s);
        QVERIFY(clear);
        QCOMPARE(leftOutForAll(*clear, group), QStringList{u"MsgSeq"_s});
        const CatalogueCommand *tell = m_catalogue.command(u"group_open_http_svc/send_group_system_notification"_s);
        QVERIFY(tell);
        QCOMPARE(leftOutForAll(*tell, group), QStringList{u"ToMembers_Account"_s});
        const CatalogueCommand *read = m_catalogue.command(u"group_open_http_svc/get_group_counter"_s);
        QVERIFY(read);
        QCOMPARE(leftOutForAll(*read, group), QStringList());
    }
    void everyHarmNamesWhatItHits()
    {
        for (const CatalogueCommand &command : m_catalogue.commands()) {
            if (command.access != CatalogueCommand::Access::Destructive)
                continue;
            const QJsonObject example = command.raw.value(u"example"_s).toObject().value(u"request"_s).toObject();
            const RequestTargets targets = requestTargets(example);
            QVERIFY2(targets.count > 0 && !targets.lines.isEmpty(), qPrintable(command.path));
            const QString inverse = inverseCommand(command.path);
            QVERIFY2(inverse.isEmpty() || m_catalogue.command(inverse), qPrintable(inverse));
        }
    }
};

} // namespace imdesk

QTEST_GUILESS_MAIN(imdesk::TestRequestShape)
#include "tst_requestshape.moc"
