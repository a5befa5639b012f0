// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/sanctionsmodel.h"
#include "tests/ui/panels/peoplebench.h"

#include <QLocale>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What a person's page tells of mutes in the topics of their communities.
class TestPersonSanctions : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void mutesInTopicsAreAskedFor()
    {
        PeopleBench bench;
        const QString topic = makeTopic(bench);
        // A community without topics is no gap.
        bench.world.call(u"create_group"_s, {{u"Type"_s, u"Community"_s},
                                             {u"GroupId"_s, u"@TGS#_plain"_s},
                                             {u"Name"_s, u"Plain"_s},
                                             {u"MemberList"_s, oneMember()}});
        askGroups(bench);
        auto *table = bench.find<QTableView>("sanctionsTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.board->isAsking(), 20'000);
        QStringList places;
        for (int row = 0; row < 2; ++row)
            places << table->model()->index(row, SanctionsModel::Where).data().toString();
        QVERIFY2(places.contains(topic), qPrintable(places.join(u' ')));
        QVERIFY(!bench.find<MessageBar>("sanctionsMessage")->isShowing());
    }

    void topicsThatCouldNotBeReadAreTold()
    {
        PeopleBench bench;
        makeTopic(bench);
        refuse(bench, u"million_group_open_http_svc/get_topic"_s, 10010);
        askGroups(bench);
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("sanctionsMessage"),
                                  u"The topics of 1 community(ies) could not be read: @TGS#_players"_s, 20'000);
    }

    void aCommunityOfAnotherTypeIsNoReasonForSilence()
    {
        PeopleBench bench;
        makeTopic(bench);
        refuse(bench, u"million_group_open_http_svc/get_topic"_s, 10007);
        askGroups(bench);
        QTRY_VERIFY_WITH_TIMEOUT(bench.message("sanctionsMessage").startsWith(u"The topics of 1 "_s), 20'000);
    }

    void gapsOfAFailedAskingAreNotToldOfTheNext()
    {
        PeopleBench bench;
        makeTopic(bench);
        openSanctions(bench);
        refuse(bench, u"million_group_open_http_svc/get_topic"_s, 10010);
        refuse(bench, u"openconfigsvr/getnospeaking"_s, 10004);
        bench.press("sanctionsGroups");
        QTRY_VERIFY_WITH_TIMEOUT(bench.find<MessageBar>("sanctionsMessage")->isShowing(), 20'000);
        QVERIFY(!bench.message("sanctionsMessage").startsWith(u"The topics of "_s));
        bench.world.sandbox.clearFaults();
        bench.press("sanctionsAsk");
        QTRY_VERIFY_WITH_TIMEOUT(bench.find<QPushButton>("sanctionsAsk")->isEnabled(), 20'000);
        QVERIFY(!bench.find<MessageBar>("sanctionsMessage")->isShowing());
    }

    void nothingElseIsAskedWhileTheGroupsAreRead()
    {
        PeopleBench bench;
        openSanctions(bench);
        SandboxFault slow;
        slow.kind = SandboxFault::Kind::Slow;
        slow.delayMs = 60'000;
        bench.world.sandbox.setFault(u"group_open_http_svc/get_joined_group_list"_s, slow);
        bench.press("sanctionsGroups");
        auto *again = bench.find<QPushButton>("sanctionsAsk");
        QVERIFY(!again->isEnabled());
        bench.press("personRefresh");
        QVERIFY(!bench.board->isAsking());
        bench.press("busyCancel", bench.find<QWidget>("sanctionsBusy"));
        QVERIFY(again->isEnabled());
        bench.press("sanctionsAsk");
        QVERIFY(bench.board->isAsking());
        QTRY_VERIFY_WITH_TIMEOUT(again->isEnabled(), 20'000);
        QVERIFY(!bench.find<MessageBar>("sanctionsMessage")->isShowing());
    }

  private:
    static void refuse(PeopleBench &bench, const QString &command, int code)
    {
        SandboxFault refused;
        refused.kind = SandboxFault::Kind::Refuse;
        refused.code = code;
        bench.world.sandbox.setFault(command, refused);
    }
    /// Asks once what is asked at first sight.
    static void openSanctions(PeopleBench &bench)
    {
        bench.raw(u"openconfigsvr/setnospeaking"_s,
                  {{u"Set_Account"_s, u"alice"_s}, {u"C2CmsgNospeakingTime"_s, 3600}});
        bench.openPerson(u"alice"_s, u"sanctions"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.find<QTableView>("sanctionsTable")->model()->rowCount(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.board->isAsking(), 20'000);
    }
    static void askGroups(PeopleBench &bench)
    {
        openSanctions(bench);
        bench.press("sanctionsGroups");
    }
    static QJsonArray oneMember() { return {QJsonObject{{u"Member_Account"_s, u"alice"_s}}}; }
    /// A community with alice in it and a topic in which she is muted.
    static QString makeTopic(PeopleBench &bench)
    {
        const QString community = u"@TGS#_players"_s;
        const QString topic = community + u"@TOPIC#_trade"_s;
        bench.world.call(u"create_group"_s, {{u"Type"_s, u"Community"_s},
                                             {u"GroupId"_s, community},
                                             {u"Name"_s, u"Players"_s},
                                             {u"SupportTopic"_s, 1},
                                             {u"MemberList"_s, oneMember()}});
        bench.raw(u"million_group_open_http_svc/create_topic"_s,
                  {{u"GroupId"_s, community}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"Trade"_s}});
        bench.world.call(u"forbid_send_msg"_s, {{u"GroupId"_s, community},
                                                {u"TopicId"_s, topic},
                                                {u"Members_Account"_s, QJsonArray{u"alice"_s}},
                                                {u"MuteTime"_s, 3600}});
        return topic;
    }
};

QTEST_MAIN(TestPersonSanctions)
#include "tst_personsanctions.moc"
