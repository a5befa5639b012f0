// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend.h"
#include "callbackclient.h"

#include "core/callbacks/answertrace.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/callbacksign.h"
#include "core/callbacks/forwardrace.h"
#include "core/callbacks/replyjudge.h"
#include "tests/support/machinepulse.h"
#include "tests/support/silentport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// Before-events are asked about at real backends, within the two seconds of the service.
class TestForwardRace : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_hub = std::make_unique<CallbackHub>(m_clock);
        StoreOptions options;
        options.path = m_dir->filePath(u"events.db"_s);
        m_hub->openStore(options);
    }
    void cleanup() { m_hub.reset(); }

    void theAnswerOfATargetIsUsedAndStored();
    void theFirstUsableAnswerInOrderWins();
    void ruleOrTargetWinsAsWished();
    void aHangingTargetIsCutOff();
    void aDeadTargetIsToldAndRests();
    void whoRefusesConnectionsRestsShortly();
    void rubbishIsNotUsed_data();
    void rubbishIsNotUsed();
    void aHangingTargetDelaysNobodyElse();
    void copiesAreNotWaitedFor();
    void aFilterThatGivesUpIsNoWayPast();
    void aFilterAsksForNothingThatIsNotThereYet();
    void aTargetGetsItsOwnSign();
    void theSignIsKept();
    void headersArePassedOn();
    void replaysAreAskedAboutOnlyWhereThatIsWished();
    void aCodeTheServiceDoesNotKnowIsRemarked();
    void slowRulesAreCutOff();
    void percentilesAndLateOnes();

  private:
    ForwardTarget target(const QString &name, const QString &url) const
    {
        ForwardTarget target;
        target.id = target.name = name;
        target.url = url;
        target.after = false;
        target.timeoutMs = 1'700; // near the two seconds, lest a loaded machine is taken for a slow target
        return target;
    }
    void listen(const ForwardList &list, const QByteArray &token = {})
    {
        ReceiverOptions options;
        options.token = token;
        m_hub->configure(options);
        m_hub->setForward(list);
        m_hub->start();
        QTRY_COMPARE(m_hub->state(), CallbackHub::State::Listening);
    }
    QJsonObject say(const QByteArray &text, const QByteArray &more = {}, const QByteArray &headers = {})
    {
        CallbackClient client(quint16(m_hub->url().port()));
        QByteArray body = messageBody(text);
        body.replace("AfterSendMsg", "BeforeSendMsg");
        m_took.start();
        const HttpReply reply = client.post(callbackTarget("Group.CallbackBeforeSendMsg", more), body, headers);
        m_ms = m_took.elapsed();
        return QJsonDocument::fromJson(reply.body).object();
    }
    static int codeOf(const QJsonObject &answer) { return answer.value("ErrorCode"_L1).toInt(-1); }
    /// The newest event as the store has it.
    CallbackEvent newest()
    {
        qint64 seq = 0;
        const auto arrived = [&] { return (seq = m_hub->log().lastSeq()) > m_seen; };
        if (!QTest::qWaitFor(arrived, 20'000))
            return {};
        m_seen = seq;
        std::optional<CallbackEvent> found;
        bool told = false;
        m_hub->fetch(seq, this, [&](const Result<std::optional<CallbackEvent>> &event) {
            told = true;
            if (event)
                found = *event;
        });
        if (!QTest::qWaitFor([&] { return told; }, 20'000) || !found)
            return {};
        return *found;
    }
    AnswerTrace trace() { return AnswerTrace::fromBytes(newest().handling); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<CallbackHub> m_hub;
    QElapsedTimer m_took;
    qint64 m_ms = 0;
    qint64 m_seen = 0;
};

void TestForwardRace::theAnswerOfATargetIsUsedAndStored()
{
    m_seen = 0;
    Backend backend;
    backend.answer(Backend::verdict(10123, "no links", ",\"CloudCustomData\":\"x\""));
    listen({u"rules"_s, {target(u"moderation"_s, backend.url())}});
    const QJsonObject answer = say("see http://x.example");
    QCOMPARE(codeOf(answer), 10123);
    QCOMPARE(answer.value("ErrorInfo"_L1).toString(), u"no links"_s);
    QCOMPARE(answer.value("CloudCustomData"_L1).toString(), u"x"_s);
    QCOMPARE(backend.count(), 1);
    const Backend::Request request = backend.requests().first();
    QVERIFY(request.target.startsWith("/cb?SdkAppid=1400000000&CallbackCommand=Group.CallbackBeforeSendMsg"));
    QVERIFY(request.body.contains("see http://x.example"));
    const CallbackEvent event = newest();
    QCOMPARE(event.answerCode, 10123);
    QCOMPARE(event.answerText, u"no links"_s);
    const AnswerTrace trace = AnswerTrace::fromBytes(event.handling);
    QCOMPARE(trace.targets.size(), 1);
    QCOMPARE(trace.targets.first().target, u"moderation"_s);
    QCOMPARE(trace.targets.first().outcome, u"answered"_s);
    QVERIFY(trace.targets.first().won);
    QVERIFY(trace.forwardMs >= 0 && trace.forwardMs < answerBudgetMs);
    QVERIFY(!trace.safeDefault);
    const TargetFigures figures = m_hub->targetFigures(u"moderation"_s);
    QCOMPARE(figures.sent, 1);
    QCOMPARE(figures.succeeded, 1);
    QVERIFY(figures.p95 >= 0);
    // Events that are over are not asked about.
    CallbackClient client(quint16(m_hub->url().port()));
    QCOMPARE(client.post(callbackTarget("Group.CallbackAfterSendMsg"), messageBody("hi")).status, 200);
    QCOMPARE(backend.count(), 1);
}

void TestForwardRace::theFirstUsableAnswerInOrderWins()
{
    m_seen = 0;
    Backend first, second;
    first.answer(Backend::verdict(10111));
    first.delay(300);
    second.answer(Backend::verdict(10122));
    listen({u"rules"_s, {target(u"first"_s, first.url()), target(u"second"_s, second.url())}});
    QCOMPARE(codeOf(say("hello")), 10111);
    AnswerTrace known = trace();
    QVERIFY(known.targets.at(0).won);
    QVERIFY(!known.targets.at(1).won);
    QCOMPARE(known.targets.at(1).code, 10122);
    first.answer("{}", 500);
    QCOMPARE(codeOf(say("hello")), 10122);
    known = trace();
    QCOMPARE(known.targets.at(0).outcome, u"refused"_s);
    QCOMPARE(known.targets.at(0).status, 500);
    QVERIFY(known.targets.at(1).won);
}

void TestForwardRace::ruleOrTargetWinsAsWished()
{
    m_seen = 0;
    Backend backend;
    backend.answer(Backend::verdict(10122));
    ReplyRule rule;
    rule.id = rule.name = u"links"_s;
    rule.filter = u"text ~ \"http\""_s;
    rule.action = u"refuse"_s;
    rule.code = 10101;
    m_hub->setRules({rule});
    ForwardList list{u"rules"_s, {target(u"b"_s, backend.url())}};
    listen(list);
    QCOMPARE(codeOf(say("http://x")), 10101);
    CallbackEvent event = newest();
    QCOMPARE(event.rule, u"links"_s);
    QVERIFY(AnswerTrace::fromBytes(event.handling).rulesUs >= 0);
    QCOMPARE(AnswerTrace::fromBytes(event.handling).targets.first().outcome, u"copied"_s);
    QTRY_COMPARE(backend.count(), 1);
    QCOMPARE(codeOf(say("hello")), 10122);
    newest();
    list.winner = u"targets"_s;
    m_hub->setForward(list);
    // Each try is an event of its own, and is read before the next is sent.
    const auto targetWins = [&] {
        const int code = codeOf(say("http://x"));
        event = newest();
        return code == 10122;
    };
    QVERIFY(QTest::qWaitFor(targetWins, 20'000));
    QVERIFY(event.rule.isEmpty());
    // Where the target fails, the rule stands.
    backend.answer("no json");
    QCOMPARE(codeOf(say("http://x")), 10101);
    event = newest();
    QCOMPARE(event.rule, u"links"_s);
    QVERIFY(!AnswerTrace::fromBytes(event.handling).safeDefault);
}

void TestForwardRace::aHangingTargetIsCutOff()
{
    m_seen = 0;
    const MachinePulse pulse;
    Backend backend;
    backend.delay(-1);
    ForwardTarget slow = target(u"slow"_s, backend.url());
    slow.timeoutMs = 400;
    QStringList problems;
    connect(m_hub.get(), &CallbackHub::problemFound, this,
            [&](const ReceiverProblem &problem) { problems << problem.words; });
    listen({u"rules"_s, {slow}});
    QCOMPARE(codeOf(say("hello")), 0);
    QVERIFY2(m_ms >= 350 && m_ms < pulse.grown(answerBudgetMs), qPrintable(QString::number(m_ms)));
    const AnswerTrace known = trace();
    QVERIFY(known.safeDefault);
    QCOMPARE(known.targets.first().outcome, u"slow"_s);
    QVERIFY(known.forwardMs >= 350);
    QTRY_VERIFY(!problems.isEmpty());
    QVERIFY2(problems.first().contains(u"slow"), qPrintable(problems.first()));
    QVERIFY(m_hub->budget().p95 >= 350);
}

void TestForwardRace::aDeadTargetIsToldAndRests()
{
    m_seen = 0;
    SilentPort dead;
    listen({u"rules"_s, {target(u"dead"_s, u"http://127.0.0.1:%1/"_s.arg(dead.port()))}});
    for (int i = 0; i < ForwardRace::failuresBeforeRest; ++i) {
        QCOMPARE(codeOf(say("hello")), 0);
        QCOMPARE(trace().targets.first().outcome, u"failed"_s);
    }
    QCOMPARE(codeOf(say("hello")), 0);
    const AnswerTrace known = trace();
    QCOMPARE(known.targets.first().outcome, u"resting"_s);
    QVERIFY(known.safeDefault);
    const TargetFigures figures = m_hub->targetFigures(u"dead"_s);
    QVERIFY(figures.resting);
    QCOMPARE(figures.skipped, 1);
    QVERIFY(!figures.lastTrouble.isEmpty());
    // It is tried again, and comes back.
    Backend backend(dead.listen());
    backend.answer(Backend::verdict(10150));
    QVERIFY(QTest::qWaitFor([&] { return codeOf(say("hello")) == 10150; }, 30'000));
    QVERIFY(!m_hub->targetFigures(u"dead"_s).resting);
}

void TestForwardRace::whoRefusesConnectionsRestsShortly()
{
    const SilentPort away;
    ManualClock clock;
    ForwardRace race(std::make_shared<ForwardStats>(), clock);
    race.setTargets({u"rules"_s, {target(u"away"_s, u"http://127.0.0.1:%1/"_s.arg(away.port()))}}, {});
    CallbackEvent event;
    event.command = u"Group.CallbackBeforeSendMsg"_s;
    event.body = messageBody("hello");
    // It costs nobody any time, however long it lasts.
    for (int i = 0; i < ForwardRace::failuresBeforeRest + 8; ++i) {
        QString outcome;
        race.run(event, {}, true, 1'700,
                 [&outcome](const ForwardRace::Outcome &known) { outcome = known.answers.first().outcome; });
        QTRY_COMPARE(outcome, u"failed"_s);
        clock.advance(2'001);
    }
}

void TestForwardRace::rubbishIsNotUsed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no json") << QByteArray("<html>502</html>");
    QTest::newRow("list") << QByteArray("[1]");
    QTest::newRow("no code") << QByteArray("{\"ActionStatus\":\"OK\"}");
    QTest::newRow("code as text") << QByteArray("{\"ErrorCode\":\"1\"}");
    // It refuses, and must not be heard as if it allowed.
    QTest::newRow("code too large") << QByteArray("{\"ErrorCode\":4294967296}");
    QTest::newRow("code with a fraction") << QByteArray("{\"ErrorCode\":1.5}");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too large") << QByteArray(TargetLine::maxReplyBytes + 1, ' ');
}

void TestForwardRace::rubbishIsNotUsed()
{
    m_seen = 0;
    QFETCH(QByteArray, body);
    Backend backend;
    backend.answer(body);
    listen({u"rules"_s, {target(u"b"_s, backend.url())}});
    QCOMPARE(codeOf(say("hello")), 0);
    const AnswerTrace known = trace();
    QCOMPARE(known.targets.first().outcome, u"garbage"_s);
    QVERIFY(!known.targets.first().words.isEmpty());
    QVERIFY(known.safeDefault);
}

void TestForwardRace::aHangingTargetDelaysNobodyElse()
{
    m_seen = 0;
    const MachinePulse pulse;
    Backend hanging, quick;
    hanging.delay(-1);
    quick.answer(Backend::verdict(10155));
    ForwardTarget first = target(u"hanging"_s, hanging.url());
    first.filter = u"text = slow"_s;
    first.timeoutMs = 1'500;
    ForwardTarget second = target(u"quick"_s, quick.url());
    second.filter = u"text = quick"_s;
    listen({u"rules"_s, {first, second}});
    std::vector<std::unique_ptr<CallbackClient>> waiting;
    for (int i = 0; i < 40; ++i) {
        waiting.push_back(std::make_unique<CallbackClient>(quint16(m_hub->url().port())));
        QByteArray body = messageBody("slow");
        body.replace("AfterSendMsg", "BeforeSendMsg");
        waiting.back()->sendRaw(CallbackClient::request(callbackTarget("Group.CallbackBeforeSendMsg"), body));
    }
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(codeOf(say("quick")), 10155);
        QVERIFY2(m_ms < pulse.grown(1'000), qPrintable(QString::number(m_ms)));
    }
    for (const auto &client : waiting)
        QCOMPARE(client->read().status, 200);
}

void TestForwardRace::copiesAreNotWaitedFor()
{
    m_seen = 0;
    const MachinePulse pulse;
    Backend backend;
    backend.delay(-1);
    ForwardTarget copy = target(u"copy"_s, backend.url());
    copy.answers = false;
    listen({u"rules"_s, {copy}});
    QCOMPARE(codeOf(say("hello")), 0);
    QVERIFY2(m_ms < pulse.grown(1'000), qPrintable(QString::number(m_ms)));
    const AnswerTrace known = trace();
    QCOMPARE(known.targets.first().outcome, u"copied"_s);
    QVERIFY(!known.safeDefault);
    QTRY_COMPARE(backend.count(), 1);
}

void TestForwardRace::aFilterThatGivesUpIsNoWayPast()
{
    m_seen = 0;
    Backend backend;
    backend.answer(Backend::verdict(10155));
    ForwardTarget links = target(u"links"_s, backend.url());
    links.filter = u"text ~ \"(\\w+ ?)+://\""_s;
    listen({u"rules"_s, {links}});
    QCOMPARE(codeOf(say(QByteArray(60, 'a') + "! http://x.example")), 10155);
    QCOMPARE(codeOf(say("no link")), 0);
    QCOMPARE(backend.count(), 1);
}

void TestForwardRace::aFilterAsksForNothingThatIsNotThereYet()
{
    ForwardTarget asked = target(u"asked"_s, u"http://127.0.0.1:9/cb"_s);
    QCOMPARE(asked.problem(), QString());
    for (const char *filter : {"time > 10:00", "last 5m", "latency > 5", "mark = yes", "has note", "seq > 4"}) {
        asked.filter = QLatin1String(filter);
        QVERIFY2(!asked.problem().isEmpty(), filter);
    }
    // What the rules answered is known, and that a before-event is no copy.
    for (const char *filter : {"time > 2026-01-02", "answer != 0", "rule = links", "copy = no"}) {
        asked.filter = QLatin1String(filter);
        QVERIFY2(asked.problem().isEmpty(), filter);
    }
    asked.filter = u"seq > 4"_s;
    asked.before = false;
    asked.after = true;
    QCOMPARE(asked.problem(), QString()); // stored events have numbers
    asked.filter = u"latency > 5"_s;
    QVERIFY(!asked.problem().isEmpty());
}

void TestForwardRace::aTargetGetsItsOwnSign()
{
    m_seen = 0;
    Backend backend;
    ForwardTarget other = target(u"other"_s, backend.url(u"/cb?tenant=7"_s));
    other.sign = u"anew"_s;
    other.token = "their-token";
    listen({u"rules"_s, {other}}, "our-token");
    const QByteArray time = QByteArray::number(m_clock.nowSeconds() - 20);
    QCOMPARE(codeOf(say("hi", "&Sign=" + callbackSign("our-token", time) + "&RequestTime=" + time)), 0);
    QCOMPARE(backend.count(), 1);
    const QUrlQuery query = backend.requests().first().query();
    const QByteArray theirs = query.queryItemValue(u"RequestTime"_s).toUtf8();
    QVERIFY(theirs.toLongLong() >= time.toLongLong() + 20);
    QCOMPARE(query.allQueryItemValues(u"RequestTime"_s).size(), 1);
    QCOMPARE(query.allQueryItemValues(u"Sign"_s),
             QStringList{QString::fromLatin1(callbackSign("their-token", theirs))});
    QCOMPARE(query.queryItemValue(u"tenant"_s), u"7"_s);
    QCOMPARE(query.queryItemValue(u"ClientIP"_s), u"203.0.113.7"_s);
}

void TestForwardRace::theSignIsKept()
{
    m_seen = 0;
    Backend backend;
    listen({u"rules"_s, {target(u"same"_s, backend.url())}}, "our-token");
    const QByteArray time = QByteArray::number(m_clock.nowSeconds() - 20);
    const QByteArray sign = callbackSign("our-token", time);
    QCOMPARE(codeOf(say("hi", "&Sign=" + sign + "&RequestTime=" + time)), 0);
    const QUrlQuery query = backend.requests().first().query();
    QCOMPARE(query.queryItemValue(u"RequestTime"_s).toUtf8(), time);
    QCOMPARE(query.queryItemValue(u"Sign"_s).toUtf8(), sign);
}

void TestForwardRace::headersArePassedOn()
{
    m_seen = 0;
    Backend backend;
    listen({u"rules"_s, {target(u"b"_s, backend.url())}});
    say("hi", {}, "X-Request-Id: abc 1\r\nCookie: secret=1\r\nAuthorization: Basic eA==\r\n");
    const QByteArray head = backend.requests().first().head.toLower();
    QVERIFY(head.contains("x-request-id: abc 1\r\n"));
    QVERIFY(!head.contains("secret=1"));
    QVERIFY(!head.contains("basic ea=="));
    QVERIFY(head.contains("content-type: application/json\r\n"));
    const AnswerTrace known = trace();
    QCOMPARE(known.headers.size(), 1);
    QCOMPARE(known.headers.first().toLower(), u"x-request-id: abc 1"_s);
}

void TestForwardRace::replaysAreAskedAboutOnlyWhereThatIsWished()
{
    m_seen = 0;
    Backend one, other;
    for (Backend *backend : {&one, &other})
        backend->answer(Backend::verdict(10123));
    listen({u"rules"_s, {target(u"one"_s, one.url()), target(u"the other"_s, other.url())}});
    QCOMPARE(codeOf(say("hi", {}, "X-Imdesk-Replay: 7\r\n")), 0);
    const AnswerTrace kept = trace();
    QVERIFY(kept.targets.isEmpty());
    QVERIFY(!kept.safeDefault);
    QCOMPARE(codeOf(say("hi", {}, "x-imdesk-replay: doctor\r\nX-Imdesk-Pass-On: nobody,the%20other\r\n")), 10123);
    QCOMPARE(trace().targets.size(), 1);
    QCOMPARE(other.count(), 1);
    // What is wished of this receiver is none of the next one's.
    const QByteArray head = other.requests().first().head.toLower();
    QVERIFY2(head.contains("x-imdesk-replay: doctor\r\n"), head.constData());
    QVERIFY2(!head.contains("pass-on"), head.constData());
    QCOMPARE(one.count(), 0);
    QCOMPARE(codeOf(say("hi")), 10123);
    QCOMPARE(one.count(), 1);
}

void TestForwardRace::aCodeTheServiceDoesNotKnowIsRemarked()
{
    m_seen = 0;
    Backend backend;
    backend.answer(Backend::verdict(10150));
    listen({u"rules"_s, {target(u"b"_s, backend.url())}});
    const auto answerTo = [this](const QByteArray &command) {
        QByteArray body = messageBody("hi");
        body.replace("Group.CallbackAfterSendMsg", command);
        CallbackClient client(quint16(m_hub->url().port()));
        const bool answered = client.post(callbackTarget(command), body).status == 200;
        return answered ? trace().targets.value(0) : TargetAnswer();
    };
    const TargetAnswer direct = answerTo("C2C.CallbackBeforeSendMsg");
    QVERIFY(direct.won);
    QVERIFY2(direct.words.contains(u"120001 to 130000"), qPrintable(direct.words));
    const TargetAnswer group = answerTo("Group.CallbackBeforeSendMsg");
    QVERIFY(group.won);
    QVERIFY2(group.words.isEmpty(), qPrintable(group.words));
    const TargetAnswer friends = answerTo("Sns.CallbackPrevFriendAdd");
    QVERIFY2(friends.words.contains(u"ResultItem"), qPrintable(friends.words));
    backend.answer(R"({"ActionStatus":"FAIL","ErrorCode":0})");
    const TargetAnswer failed = answerTo("Group.CallbackBeforeSendMsg");
    QVERIFY(failed.won);
    QVERIFY2(failed.words.contains(u"ActionStatus"), qPrintable(failed.words));
    backend.answer(R"({"ActionStatus":"OK","ErrorCode":0})");
    const TargetAnswer allowed = answerTo("Group.CallbackBeforeSendMsg");
    QVERIFY2(allowed.words.isEmpty(), qPrintable(allowed.words));
}

void TestForwardRace::slowRulesAreCutOff()
{
    ReplyRule rule;
    rule.id = rule.name = u"all"_s;
    rule.action = u"refuse"_s;
    rule.code = 10101;
    ReplyJudge judge({rule});
    CallbackEvent event;
    event.command = u"Group.CallbackBeforeSendMsg"_s;
    event.body = "{}";
    QCOMPARE(judge.decide(event).rule, 0);
    judge.setPatience(0);
    const ReplyVerdict verdict = judge.decide(event);
    QCOMPARE(verdict.rule, -1);
    QCOMPARE(verdict.cutOff, 0);
    QCOMPARE(verdict.code, 0);
}

void TestForwardRace::percentilesAndLateOnes()
{
    BudgetMeter meter;
    QCOMPARE(meter.figures(0).answers, 0);
    for (int i = 1; i <= 100; ++i)
        meter.add(u"a"_s, i * 10, 1'000);
    BudgetFigures figures = meter.figures(2'000);
    QCOMPARE(figures.answers, 100);
    QCOMPARE(figures.p50, 500);
    QCOMPARE(figures.p95, 950);
    QCOMPARE(figures.p99, 990);
    QCOMPARE(figures.slowest, 1'000);
    QCOMPARE(figures.late, 0);
    QVERIFY(!figures.isTight());
    for (int i = 0; i < 10; ++i)
        meter.add(u"b"_s, 2'100, 2'000);
    figures = meter.figures(2'000);
    QVERIFY(figures.isTight());
    QCOMPARE(figures.late, 10);
    QCOMPARE(figures.lateMs, 2'100);
    QCOMPARE(figures.lateCommand, u"b"_s);
    // Old ones count no longer, but that some were late is kept.
    figures = meter.figures(3'600'000);
    QCOMPARE(figures.answers, 0);
    QCOMPARE(figures.late, 10);
}

QTEST_GUILESS_MAIN(TestForwardRace)
#include "tst_forwardrace.moc"
