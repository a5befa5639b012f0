// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/namedid.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

class TestNamedId : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void fieldsNameAccountsAndGroups()
    {
        for (const QString &field : {u"From_Account"_s, u"Members_Account"_s, u"UserID"_s, u"UserIdList"_s})
            QCOMPARE(idKindOf(field), NamedId::Kind::Account);
        for (const QString &field : {u"GroupId"_s, u"GroupIdList"_s, u"TopicId"_s, u"ToGroupId"_s})
            QCOMPARE(idKindOf(field), NamedId::Kind::Group);
        for (const QString &field : {u"GroupName"_s, u"PermissionGroupId"_s, u"MsgKey"_s, u"AccountList"_s, u""_s})
            QCOMPARE(idKindOf(field), std::nullopt);
    }

    void documentsAreLookedThrough()
    {
        const QJsonObject document{
            {u"From_Account"_s, u"ann"_s},
            {u"GroupId"_s, u"night"_s},
            {u"MemberList"_s, QJsonArray{QJsonObject{{u"Member_Account"_s, u"ben"_s}, {u"Nick"_s, u"night"_s}},
                                         QJsonObject{{u"Member_Account"_s, u"ann"_s}}}},
            {u"To_Account"_s, QJsonArray{u"cid"_s, 7, u""_s}}};
        QCOMPARE(idsIn(document), (QList{NamedId::account(u"ann"_s), NamedId::group(u"night"_s),
                                         NamedId::account(u"ben"_s), NamedId::account(u"cid"_s)}));
        QCOMPARE(idsIn(u"ann"_s), QList<NamedId>());
        QCOMPARE(idsIn(u"ann"_s, u"UserID"_s), QList{NamedId::account(u"ann"_s)});
        QCOMPARE(idsIn(QJsonArray{u"ann"_s}, u"To_Account"_s), QList{NamedId::account(u"ann"_s)});
    }

    void aLineOfADocumentIsRead()
    {
        const QStringList lines{u"{"_s,
                                u"  \"From_Account\": \"ann\", \"GroupId\": \"night\","_s,
                                u"  \"To_Account\": ["_s,
                                u"    \"ben\","_s,
                                u"    \"cid\""_s,
                                u"  ]"_s,
                                u"}"_s};
        QCOMPARE(idsOnLine(lines, 1), (QList{NamedId::account(u"ann"_s), NamedId::group(u"night"_s)}));
        QCOMPARE(idsOnLine(lines, 3), QList{NamedId::account(u"ben"_s)});
        QCOMPARE(idsOnLine(lines, 4), QList{NamedId::account(u"cid"_s)});
        for (const qsizetype none : {-1, 0, 2, 5, 6, 7})
            QCOMPARE(idsOnLine(lines, none), QList<NamedId>());
        QCOMPARE(idsOnLine({u"{\"GroupId\": \"night\"}"_s}, 0), QList{NamedId::group(u"night"_s)});
        QCOMPARE(idsOnLine({u"\"ann\""_s}, 0), QList<NamedId>());
    }

    void linesOfTheAuditAreRead()
    {
        QCOMPARE(idsInLines({u"GroupId: night: shift"_s, u"To_Account: bob"_s, u"MsgSeq: 4"_s, u"GroupId: "_s}),
                 (QList{NamedId::group(u"night: shift"_s), NamedId::account(u"bob"_s)}));
    }
};

QTEST_GUILESS_MAIN(TestNamedId)
#include "tst_namedid.moc"
