// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/personwrites.h"

#include <QJsonArray>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Which lists of a person a write makes old.
class TestPersonWrites : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void aWriteOutdatesWhatItNames()
    {
        WrittenCall call;
        call.command = u"sns/black_list_add"_s;
        call.body = {{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, QJsonArray{u"bob"_s}}};
        const PersonParts both = PersonPart::Blacklist | PersonPart::Friends;
        QCOMPARE(changedParts(call, u"alice"_s), both);
        QCOMPARE(changedParts(call, u"bob"_s), both);
        QCOMPARE(changedParts(call, u"carol"_s), PersonParts());
        QCOMPARE(changedParts(call, QString()), PersonParts());
        call.command = u"profile/portrait_set"_s;
        QCOMPARE(changedParts(call, u"alice"_s), PersonParts(PersonPart::Profile));
        call.command = u"im_open_login_svc/kick"_s;
        QCOMPARE(changedParts(call, u"alice"_s), PersonParts());
        call.command = u"group_open_http_svc/add_group_member"_s;
        call.body = {{u"GroupId"_s, u"night"_s},
                     {u"MemberList"_s, QJsonArray{QJsonObject{{u"Member_Account"_s, u"alice"_s}}}}};
        QVERIFY(changedParts(call, u"alice"_s).testFlag(PersonPart::Groups));
        QCOMPARE(changedParts(call, u"bob"_s), PersonParts());
    }

    void whatNamesNobodyOutdatesEverybody()
    {
        WrittenCall call;
        call.command = u"group_open_http_svc/destroy_group"_s;
        call.body = {{u"GroupId"_s, u"night"_s}};
        QVERIFY(changedParts(call, u"alice"_s).testFlag(PersonPart::Groups));
        call.command = u"sns/friend_delete_all"_s;
        call.body = {{u"From_Account"_s, u"bob"_s}};
        QCOMPARE(changedParts(call, u"alice"_s), PersonParts(PersonPart::Friends));
    }
};

QTEST_GUILESS_MAIN(TestPersonWrites)
#include "tst_personwrites.moc"
