// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/attachforms.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What consoles and listeners hand each other arrives as it was.
class TestAttachForms : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void figuresOfAnswersArrive()
    {
        BudgetFigures figures;
        figures.answers = 40;
        figures.p50 = 11;
        figures.p95 = 1'625;
        figures.p99 = 1'800;
        figures.slowest = 2'300;
        figures.late = 2;
        figures.lateMs = 2'300;
        figures.lateAt = 1'700'000'000'000;
        figures.lateCommand = u"Group.CallbackBeforeSendMsg"_s;
        const QJsonObject form = attach::budgetOut(figures);
        QCOMPARE(attach::budgetIn(form), figures);
        QCOMPARE(form.keys(), (QStringList{u"answers"_s, u"late"_s, u"late_at"_s, u"late_command"_s, u"late_ms"_s,
                                           u"p50_ms"_s, u"p95_ms"_s, u"p99_ms"_s, u"slowest_ms"_s}));
    }

    void figuresOfTargetsArrive()
    {
        TargetReport report{u"dead"_s, {}};
        report.figures.sent = 283;
        report.figures.succeeded = 280;
        report.figures.p95 = 90;
        report.figures.queued = 7;
        report.figures.queuedBytes = 1'000'000;
        report.figures.givenUp = 3;
        report.figures.resting = true;
        report.figures.lastTrouble = u"Connection refused"_s;
        const QJsonArray form = attach::targetsOut({report});
        QCOMPARE(attach::targetsIn(form), QList<TargetReport>{report});
        QCOMPARE(form.at(0).toObject().keys(),
                 (QStringList{u"given_up"_s, u"name"_s, u"p95_ms"_s, u"resting"_s, u"sent"_s, u"succeeded"_s,
                              u"trouble"_s, u"waiting"_s, u"waiting_bytes"_s}));
        report.figures.lastTrouble = QString(2'000, u'x');
        const QList<TargetReport> cut = attach::targetsIn(attach::targetsOut({report}));
        QVERIFY(cut.first().figures.lastTrouble.size() <= 501);
    }

    void whatIsOfAnotherTypeIsAsIfItWereNotThere()
    {
        const TargetReport report =
            attach::targetsIn({QJsonObject{{u"name"_s, u"one"_s}, {u"sent"_s, QJsonArray()}, {u"waiting"_s, 4}}})
                .first();
        QCOMPARE(report.name, u"one"_s);
        QCOMPARE(report.figures.sent, 0);
        QCOMPARE(report.figures.queued, 4);
        QCOMPARE(report.figures.p95, -1);
    }

    void aReportOfRulesArrives()
    {
        RehearsalReport report;
        report.looked = 9;
        report.undecided = 1;
        report.firstAt = 5;
        report.lastAt = 6;
        report.slowestMicroseconds = 70;
        RehearsalReport::Part part;
        part.decided = 4;
        part.refused = 3;
        part.dropped = 2;
        part.changed = 1;
        part.missed = 8;
        part.gaveUp = 7;
        RehearsalReport::Sample sample;
        sample.event.seq = 12;
        sample.verdict.rule = 2;
        sample.verdict.code = 10100;
        sample.verdict.info = u"no"_s;
        sample.verdict.more = {{u"RefusedMembers_Account"_s, QJsonArray{u"a"_s}}};
        part.samples = {sample};
        sample.event.seq = 13;
        part.missedSamples = {sample};
        report.rules = {part};
        const RehearsalReport arrived = attach::reportIn(attach::reportOut(report));
        QCOMPARE(arrived.rules.size(), 1);
        const RehearsalReport::Part &there = arrived.rules.first();
        QCOMPARE(there.samples.size(), 1);
        QCOMPARE(there.samples.first().event.seq, 12);
        QCOMPARE(there.samples.first().verdict, sample.verdict);
        QCOMPARE(there.missedSamples.size(), 1);
        QCOMPARE(there.missedSamples.first().event.seq, 13);
        // The rest to the letter: samples come without their bodies.
        part.samples = there.samples;
        part.missedSamples = there.missedSamples;
        report.rules = {part};
        QVERIFY(arrived == report);
    }

    void aPageOfASearchArrives()
    {
        SearchPage page;
        page.reached = 3;
        page.left = 4;
        page.total = 7;
        page.gaveUp = 1;
        page.finished = true;
        page.events.resize(2);
        page.events[0].seq = 8;
        page.events[1].seq = 8; // does not ascend
        const SearchPage arrived = attach::pageIn(attach::pageOut(page));
        QCOMPARE(arrived.reached, 3);
        QCOMPARE(arrived.left, 4);
        QCOMPARE(arrived.total, 7);
        QCOMPARE(arrived.gaveUp, 1);
        QVERIFY(arrived.finished);
        QCOMPARE(arrived.events.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestAttachForms)
#include "tst_attachforms.moc"
