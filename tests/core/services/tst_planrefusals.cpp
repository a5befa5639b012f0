// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/grouprules.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

const QString app = u"1400000001@console.tim.qq.com"_s;

ApiError refusal(int code)
{
    ApiError error = makeError(ApiError::Kind::Service, {});
    error.code = code;
    return error;
}

} // namespace

/// What a plan refuses is known after a restart.
class TestPlanRefusals : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_files = 0;
    QString file() const { return m_dir.filePath(u"profile/refusals%1.json"_s.arg(m_files)); }
    std::shared_ptr<PlanRefusals> open(const QString &of = app) const
    {
        return std::make_shared<PlanRefusals>(file(), of);
    }

  private Q_SLOTS:
    void init() { ++m_files; }

    void outlivesTheProgram()
    {
        {
            const auto refusals = open();
            QVERIFY(refusals->learn(refusal(71000)));
            QVERIFY(refusals->learn(refusal(51013)));
            QVERIFY(!refusals->learn(refusal(70107)));
            GroupRules rules(Profile(), refusals);
            QVERIFY(rules.learn(GroupAct::Counters, refusal(10059)));
            QVERIFY(rules.learn(GroupAct::Ban, refusal(10007)));
        }
        const auto again = open();
        QCOMPARE(again->codeOf(PlanRefusals::deleteAccounts), 71000);
        QCOMPARE(again->codeOf(PlanRefusals::contactGroups), 51013);
        GroupRules rules(Profile(), again);
        QVERIFY(rules.isClosed(GroupAct::Counters) && rules.isClosed(GroupAct::Ban));
        QVERIFY(!rules.isClosed(GroupAct::Attributes));
        QVERIFY(rules.verdict(GroupKind::Public, GroupAct::Counters).reason.contains(u"10059"_s));
        QVERIFY(rules.verdict(GroupKind::Public, GroupAct::Ban).reason.contains(u"10007"_s));
        // What a type refuses of itself is told as that.
        QCOMPARE(rules.verdict(GroupKind::Community, GroupAct::Ban).reason, u"Communities know no bans."_s);
    }

    void whatIsTriedAgainIsForgotten()
    {
        const auto refusals = open();
        QSignalSpy changed(refusals.get(), &PlanRefusals::changed);
        GroupRules rules(Profile(), refusals);
        rules.learn(GroupAct::Counters, refusal(10059));
        rules.learn(GroupAct::Counters, refusal(10059)); // nothing new
        QCOMPARE(changed.size(), 1);
        rules.forget(GroupAct::Counters);
        QCOMPARE(changed.size(), 2);
        QVERIFY(!rules.isClosed(GroupAct::Counters));
        QVERIFY(!GroupRules(Profile(), open()).isClosed(GroupAct::Counters));
    }

    void anotherAppHasItsOwn()
    {
        open()->learn(refusal(71000));
        QCOMPARE(open(u"1400000002@console.tim.qq.com"_s)->codeOf(PlanRefusals::deleteAccounts), 0);
        const auto refusals = open();
        QCOMPARE(refusals->codeOf(PlanRefusals::deleteAccounts), 71000);
        refusals->setApp(u"1400000002@console.tim.qq.com"_s);
        QCOMPARE(refusals->codeOf(PlanRefusals::deleteAccounts), 0);
        QCOMPARE(open()->codeOf(PlanRefusals::deleteAccounts), 0);
    }

    void onlyTheOwnerMayReadIt()
    {
        open()->learn(refusal(71000));
        QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void troubleIsToldAndHarmsNothing()
    {
        QFile broken(m_dir.filePath(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("[1, {") > 0);
        broken.close();
        PlanRefusals fresh(broken.fileName(), app);
        QVERIFY(fresh.learn(refusal(71000)));
        QCOMPARE(PlanRefusals(broken.fileName(), app).codeOf(PlanRefusals::deleteAccounts), 71000);

        // Where a file stands in place of the folder nothing can be written.
        PlanRefusals nowhere(broken.fileName() + u"/refusals.json"_s, app);
        QSignalSpy troubled(&nowhere, &PlanRefusals::troubled);
        QVERIFY(nowhere.learn(refusal(51013)));
        QCOMPARE(troubled.size(), 1);
        QCOMPARE(nowhere.codeOf(PlanRefusals::contactGroups), 51013);
    }
};

QTEST_GUILESS_MAIN(TestPlanRefusals)
#include "tst_planrefusals.moc"
