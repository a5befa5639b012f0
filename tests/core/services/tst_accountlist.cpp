// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accountlist.h"
#include "core/services/profilefields.h"
#include "core/services/sheet.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Lists of accounts as people paste them, and the fields of a profile.
class TestAccountList : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void plainIdsOneALine()
    {
        const AccountList list = readAccounts(u"alice\r\nbob, carol\nalice"_s);
        QCOMPARE(list.accounts.size(), 3);
        QCOMPARE(list.accounts[1].userId, u"bob"_s);
        QCOMPARE(list.duplicates, 1);
        QVERIFY(!list.hasProfiles);
    }
    void csvWithHeadingInAnyOrder()
    {
        const AccountList list = readAccounts(QChar(0xFEFF) + u"Nick;UserID\n\"B; \"\"Bob\"\"\";bob\n;carol"_s);
        QCOMPARE(list.accounts.size(), 2);
        QCOMPARE(list.accounts[0].userId, u"bob"_s);
        QCOMPARE(list.accounts[0].nick.value_or(QString()), u"B; \"Bob\""_s);
        QVERIFY(!list.accounts[1].nick);
        QVERIFY(list.hasProfiles);
    }
    void tabsWithoutHeading()
    {
        const AccountList list = readAccounts(u"alice\tAlice\thttps://example.com/a.png\nbob"_s);
        QCOMPARE(list.accounts.size(), 2);
        QCOMPARE(list.accounts[0].faceUrl.value_or(QString()), u"https://example.com/a.png"_s);
    }
    void whatCannotBeIsNamed()
    {
        const AccountList list =
            readAccounts(u"UserID,Nick\nthis-id-is-longer-than-32-bytes-by-far,x\nok,"_s + QString(501, u'n'));
        QCOMPARE(list.accounts.size(), 0);
        QCOMPARE(list.leftOut.size(), 2);
        QVERIFY2(list.leftOut[0].why.contains(u"1 to 32 bytes"_s), qPrintable(list.leftOut[0].why));
        // Each has its own reason.
        QCOMPARE(list.leftOut[1].what, u"ok"_s);
        QCOMPARE(list.leftOut[1].why, u"The nickname has 501 bytes; the service takes up to 500."_s);
        QVERIFY(!isAccountId(u"a\u202Eb"_s));
        QVERIFY(isAccountId(u"用户"_s));
        QVERIFY(!isAccountId(QString(11, QChar(0x7528)))); // 33 bytes
    }
    void friendsWithGroupsAndTimes()
    {
        const FriendList list = readFriends(
            u"UserID,Remark,GroupName,AddTime\nbob,Bob,work; night,1700000000\ncarol,,,soon\nbob,,,"_s, u"Old"_s);
        QCOMPARE(list.friends.size(), 1);
        QCOMPARE(list.friends[0].groupNames, QStringList({u"work"_s, u"night"_s}));
        QCOMPARE(list.friends[0].addTime.value_or(0), 1'700'000'000);
        QCOMPARE(list.friends[0].addSource, u"AddSource_Type_Old"_s);
        QCOMPARE(list.leftOut, (QList{LeftOut{u"carol"_s, u"The time of adding is no number of seconds."_s}}));
        QCOMPARE(list.duplicates, 1);
        QCOMPARE(readFriends(u"bob carol"_s, u"Old"_s).friends.size(), 2);
        const FriendList long1 = readFriends(
            u"UserID,Remark,GroupName\ndan,,short;"_s + QString(40, u'g') + u"\nq3,"_s + QString(200, u'r'), u"Old"_s);
        QCOMPARE(long1.leftOut.size(), 2);
        QVERIFY2(long1.leftOut[0].why.startsWith(u"The name of a friend group has 40 bytes"_s),
                 qPrintable(long1.leftOut[0].why));
        QVERIFY2(long1.leftOut[1].why.startsWith(u"The remark has 200 bytes"_s), qPrintable(long1.leftOut[1].why));
    }
    void aLineBreakInQuotesBelongsToTheCell()
    {
        for (const QString &end : {u"\n"_s, u"\r\n"_s}) {
            QString text = u"UserID,Nick\nq4,\"line\nbreak\"\n\nq5,five\n"_s;
            text.replace(u"\n"_s, end);
            const AccountList list = readAccounts(text);
            QCOMPARE(list.accounts.size(), 2);
            QCOMPARE(list.accounts[0].userId, u"q4"_s);
            QCOMPARE(list.accounts[0].nick.value_or(QString()), u"line"_s + end + u"break"_s);
            QCOMPARE(list.accounts[1].userId, u"q5"_s);
            QVERIFY(list.leftOut.isEmpty());
        }
        const FriendList friends = readFriends(u"UserID,Remark,GroupName\nq1,\"two\nlines\",Family\nq2,,"_s, u"Old"_s);
        QCOMPARE(friends.friends.size(), 2);
        QCOMPARE(friends.friends[0].remark.value_or(QString()), u"two\nlines"_s);
        QCOMPARE(friends.friends[0].groupNames, QStringList{u"Family"_s});
        // As a spreadsheet puts its cells on the clipboard.
        const AccountList pasted = readAccounts(u"q6\t\"a\nb\"\nq7\tseven"_s);
        QCOMPARE(pasted.accounts.size(), 2);
        QCOMPARE(pasted.accounts[0].nick.value_or(QString()), u"a\nb"_s);
    }
    void nothingIsTakenFromAQuoteThatDoesNotEnd()
    {
        const AccountList list = readAccounts(u"UserID,Nick\nq1,one\nq2,\"two\nq3,three\n"_s);
        QCOMPARE(list.accounts.size(), 1);
        QCOMPARE(list.accounts[0].userId, u"q1"_s);
        QCOMPARE(list.leftOut.size(), 1);
        QCOMPARE(list.leftOut[0].what, u"q2,\"two"_s);
        QVERIFY2(list.leftOut[0].why.contains(u"does not end"_s), qPrintable(list.leftOut[0].why));
    }
    void noSheetWithoutHeadingOrTab()
    {
        QVERIFY(!readSheet(u"a,b\nc,d"_s, {{u"id"_s}, {u"name"_s}}));
        QVERIFY(!readSheet(QString(), {{u"id"_s}}));
        QCOMPARE(readSheet(u"ID,other\n1,2"_s, {{u"id"_s}, {u"name"_s}}).value().rows,
                 (QList<QStringList>{{u"1"_s, QString()}}));
    }

    void onlyChangesAreWritten()
    {
        const QList<ProfileField> &fields = profilefields::standard();
        QCOMPARE(fields.size(), 12);
        const ProfileValues before{{u"Tag_Profile_IM_Nick"_s, u"A"_s}, {u"Tag_Profile_IM_Level"_s, 3}};
        ProfileValues after = before;
        QVERIFY(profilefields::changes(fields, before, after).isEmpty());
        // What was never set and what holds its empty value are the same.
        after.insert(u"Tag_Profile_IM_Gender"_s, u"Gender_Type_Unknown"_s);
        QVERIFY(profilefields::changes(fields, before, after).isEmpty());
        after.insert(u"Tag_Profile_IM_Nick"_s, u"B"_s);
        after.remove(u"Tag_Profile_IM_Level"_s);
        const QList<api::ProfileItem> items = profilefields::changes(fields, before, after);
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].value, QJsonValue(u"B"_s));
        QCOMPARE(items[1].value, QJsonValue(0));
        // What the console decides is none of the words, so that the first of them is a change too.
        after = before;
        after.insert(u"Tag_Profile_IM_AllowType"_s, u"AllowType_Type_NeedConfirm"_s);
        QCOMPARE(profilefields::changes(fields, before, after).size(), 1);
        QVERIFY(profilefields::changes(fields, after, before).isEmpty());
    }
    void customNames()
    {
        QCOMPARE(profilefields::custom(u"Team"_s)->tag, u"Tag_Profile_Custom_Team"_s);
        QCOMPARE(profilefields::custom(u"Tag_Profile_Custom_Team"_s)->tag, u"Tag_Profile_Custom_Team"_s);
        QVERIFY(!profilefields::custom(u"TooLongName"_s));
        QVERIFY(!profilefields::custom(u"no1"_s));
        QCOMPARE(profilefields::dateOf(19'900'504), QDate(1990, 5, 4));
        QVERIFY(!profilefields::dateOf(0).isValid());
    }
};

QTEST_GUILESS_MAIN(TestAccountList)
#include "tst_accountlist.moc"
