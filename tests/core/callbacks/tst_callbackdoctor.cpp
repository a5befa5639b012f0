// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend.h"
#include "callbackclient.h"
#include "receiverrig.h"
#include "testcertificates.h"

#include "core/callbacks/answertrace.h"
#include "core/callbacks/callbackdoctor.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/callbacksign.h"
#include "tests/support/silentport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// The doctor at a real receiver and at addresses where something is wrong.
class TestCallbackDoctor : public QObject
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
        ReceiverOptions receiver;
        receiver.token = "t0ken";
        receiver.sdkAppId = 1400000000;
        m_hub->configure(receiver);
        m_hub->start();
        QTRY_COMPARE(m_hub->state(), CallbackHub::State::Listening);
        m_doctor = std::make_unique<CallbackDoctor>(m_catalogue, m_clock);
        m_doctor->setSeen([this](const QString &account) {
            std::optional<SignState> seen;
            for (const EventLog::Row &row : m_hub->log().newerThan(0, 100)) {
                if (const CallbackEvent event = row->toEvent(); event.sender == account)
                    seen = event.sign;
            }
            return seen;
        });
    }
    void cleanup()
    {
        m_doctor.reset();
        m_hub.reset();
    }

    void aReceiverInReachIsWell()
    {
        const DoctorFinding verdict = diagnose(known());
        QCOMPARE(markOf("receiver"), u"good"_s);
        QCOMPARE(markOf("url"), u"good"_s);
        QCOMPARE(markOf("reach"), u"good"_s);
        QCOMPARE(markOf("arrival"), u"good"_s);
        QCOMPARE(markOf("address"), u"warning"_s); // a loopback address
        QCOMPARE(markOf("switch"), u"unknown"_s);
        QCOMPARE(markWord(verdict.mark), u"warning"_s);
    }
    void anotherTokenIsTold()
    {
        DoctorCase question = known();
        question.token = "other";
        const DoctorFinding verdict = diagnose(question);
        QCOMPARE(markOf("token"), u"bad"_s);
        QCOMPARE(markWord(verdict.mark), u"bad"_s);
        QVERIFY2(verdict.fix.contains(u"token"), qPrintable(verdict.fix));
    }
    void aSampleThatCannotBeSignedBlamesNobody()
    {
        DoctorCase question = known();
        question.token.clear();
        const DoctorFinding verdict = diagnose(question);
        QCOMPARE(markOf("token"), u"warning"_s);
        QCOMPARE(markWord(verdict.mark), u"warning"_s);
        QCOMPARE(verdict.words, wordsOf("token"));
        QVERIFY2(!verdict.words.contains(u"webhook authentication"_s), qPrintable(verdict.words));
        QVERIFY2(verdict.fix.startsWith(u"Enter the token"_s), qPrintable(verdict.fix));
    }
    void anotherAppAndAnotherPathAreTold()
    {
        DoctorCase question = known();
        question.sdkAppId = 1;
        diagnose(question);
        QCOMPARE(markOf("token"), u"bad"_s);
        QVERIFY(!of("token")->fix.contains(u"--sdkappid"));
        question.sdkAppId = 0;
        diagnose(question);
        QVERIFY2(of("token")->fix.contains(u"--sdkappid"), qPrintable(of("token")->fix));
        question = known();
        question.url.setPath(u"/elsewhere"_s);
        diagnose(question);
        QCOMPARE(markOf("reach"), u"bad"_s);
    }
    void nobodyAnswersThere()
    {
        const SilentPort silent;
        DoctorCase question = known();
        question.url = QUrl(u"http://127.0.0.1:%1/cb"_s.arg(silent.port()));
        const DoctorFinding verdict = diagnose(question);
        QCOMPARE(markOf("reach"), u"bad"_s);
        QCOMPARE(verdict.words, wordsOf("reach"));
    }
    void anotherProgramAnswers()
    {
        const Backend other;
        DoctorCase question = known();
        question.url = QUrl(other.url());
        diagnose(question);
        QCOMPARE(markOf("reach"), u"good"_s);
        QCOMPARE(markOf("arrival"), u"bad"_s);
        QCOMPARE(other.count(), 1);
        // A backend can tell it from a real one.
        QVERIFY(other.requests().first().head.toLower().contains("x-imdesk-replay: doctor\r\n"));
    }
    void theSampleIsPassedOnToNobody()
    {
        Backend backend;
        ForwardTarget target;
        target.id = target.name = u"backend"_s;
        target.url = backend.url();
        m_hub->setForward({u"rules"_s, {target}});
        diagnose(known());
        QCOMPARE(markOf("arrival"), u"good"_s);
        // What comes behind it is, so that it had its time.
        CallbackClient client(quint16(m_hub->url().port()));
        const QByteArray time = QByteArray::number(m_clock.nowSeconds());
        QCOMPARE(client
                     .post(callbackTarget("Group.CallbackAfterSendMsg",
                                          "&RequestTime=" + time + "&Sign=" + callbackSign("t0ken", time)),
                           messageBody("hi"))
                     .status,
                 200);
        QTRY_COMPARE(m_hub->targetFigures(u"backend"_s).succeeded, 1);
        QTRY_COMPARE(m_hub->targetFigures(u"backend"_s).queued, 0);
        QCOMPARE(backend.count(), 1);
        QVERIFY(backend.requests().first().body.contains("hi"));
    }
    void aReceiverThatChecksNoSignIsTold()
    {
        m_hub->stop();
        QTRY_COMPARE(m_hub->state(), CallbackHub::State::Off);
        m_hub->configure({});
        m_hub->start();
        QTRY_COMPARE(m_hub->state(), CallbackHub::State::Listening);
        const DoctorFinding verdict = diagnose(known());
        QCOMPARE(markOf("arrival"), u"good"_s);
        QCOMPARE(markOf("token"), u"warning"_s);
        QVERIFY2(verdict.words.contains(wordsOf("token")), qPrintable(verdict.words));
        // Nobody expects it to where nothing is signed.
        DoctorCase question = known();
        question.token.clear();
        diagnose(question);
        QCOMPARE(markOf("token"), u"none"_s);
    }
    void aPlainServerHasNoCertificate()
    {
        const Backend other;
        DoctorCase question = known();
        question.url = QUrl(QString(other.url()).replace(u"http:"_s, u"https:"_s));
        diagnose(question);
        QCOMPARE(markOf("certificate"), u"bad"_s);
        QVERIFY2(wordsOf("certificate").contains(u"plain HTTP is answered"), qPrintable(wordsOf("certificate")));
        QCOMPARE(markOf("reach"), u"bad"_s);
    }
    void plainHttpAtATlsPortIsTold()
    {
        TestCertificates certificates;
        QVERIFY(certificates.isMade());
        QVERIFY(certificates.sign(u"server"_s, u"ca"_s, u"subjectAltName=IP:127.0.0.1"_s));
        ReceiverOptions options;
        options.tls = {certificates.file(u"server.pem"_s), certificates.file(u"server.key"_s), {}};
        const ReceiverRig rig(options);
        QVERIFY2(!rig.urls.isEmpty(), qPrintable(rig.failure));
        DoctorCase question = known();
        question.url = rig.urls.first();
        question.url.setScheme(u"http"_s);
        const DoctorFinding verdict = diagnose(question);
        QCOMPARE(markOf("reach"), u"bad"_s);
        QVERIFY2(wordsOf("reach").contains(u"TLS is spoken"), qPrintable(wordsOf("reach")));
        QVERIFY2(verdict.fix.contains(u"https://"), qPrintable(verdict.fix));
    }
    void aSandboxReachesThisComputer()
    {
        DoctorCase question = known();
        question.serviceIsHere = true;
        const DoctorFinding verdict = diagnose(question);
        QCOMPARE(markOf("address"), u"good"_s);
        QCOMPARE(markOf("certificate"), u"none"_s);
        QCOMPARE(markWord(verdict.mark), u"good"_s);
    }
    void aServerWithoutAHandshakeIsTold()
    {
        // As one does that cannot use its certificate.
        QTcpServer broken;
        QVERIFY(broken.listen(QHostAddress::LocalHost));
        connect(&broken, &QTcpServer::newConnection, &broken, [&broken] {
            QTcpSocket *socket = broken.nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->disconnectFromHost(); });
        });
        DoctorCase question = known();
        question.url = QUrl(u"https://127.0.0.1:%1/cb"_s.arg(broken.serverPort()));
        diagnose(question);
        QCOMPARE(markOf("certificate"), u"bad"_s);
        QVERIFY2(wordsOf("certificate").contains(u"something takes connections"), qPrintable(wordsOf("certificate")));
        const SilentPort silent;
        question.url.setPort(silent.port());
        diagnose(question);
        QCOMPARE(markOf("certificate"), u"bad"_s);
        QVERIFY2(!wordsOf("certificate").contains(u"takes connections"), qPrintable(wordsOf("certificate")));
    }
    void twoMinutesAreCounted()
    {
        QCOMPARE(CallbackDoctor::waitingLeft(0, 5), 0);
        QCOMPARE(CallbackDoctor::waitingLeft(1'000, 31'000), 90'000);
        QCOMPARE(CallbackDoctor::waitingLeft(1'000, 200'000), 0);
        DoctorCase question = known();
        question.changedAt = m_clock.nowMs() - 30'000;
        const DoctorFinding verdict = diagnose(question);
        QCOMPARE(markOf("waiting"), u"bad"_s);
        QCOMPARE(verdict.words, wordsOf("waiting"));
    }
    void aMutedSenderExplainsSilence()
    {
        DoctorCase question = known();
        question.sender = u"spam_88"_s;
        diagnose(question);
        QCOMPARE(markOf("muted"), u"unknown"_s);
        m_doctor->setMuteCheck(
            [](const QString &account, const auto &then) { then({true, account == u"spam_88", u"muted for ever"_s}); });
        const DoctorFinding verdict = diagnose(question);
        QCOMPARE(markOf("muted"), u"bad"_s);
        QCOMPARE(verdict.words, u"muted for ever"_s);
        question.sender = u"alice"_s;
        diagnose(question);
        QCOMPARE(markOf("muted"), u"good"_s);
    }
    void aSenderThatDoesNotExistExplainsSilence()
    {
        ApiError error;
        error.kind = ApiError::Kind::Service;
        error.code = 130003;
        QVERIFY(CallbackDoctor::isMissingAccount(error));
        m_doctor->setMuteCheck([error](const QString &, const auto &then) {
            then({false, false, u"Get_Account is not valid"_s, CallbackDoctor::isMissingAccount(error)});
        });
        DoctorCase question = known();
        question.sender = u"Alise"_s;
        const DoctorFinding verdict = diagnose(question);
        QCOMPARE(markOf("muted"), u"bad"_s);
        QVERIFY2(verdict.words.contains(u"no account Alise"), qPrintable(verdict.words));
        error.code = 60007;
        QVERIFY(!CallbackDoctor::isMissingAccount(error));
    }
    void troubleOfLateIsTold()
    {
        DoctorCase question = known();
        ReceiverProblem problem;
        problem.kind = ReceiverProblem::Kind::MissingSign;
        problem.at = m_clock.nowMs() - 1'000;
        question.problems = {problem, problem};
        const DoctorFinding verdict = diagnose(question);
        QCOMPARE(markOf("token"), u"warning"_s);
        QVERIFY2(wordsOf("token").contains(u'2'), qPrintable(wordsOf("token")));
        QVERIFY2(verdict.words.contains(wordsOf("token")), qPrintable(verdict.words));
        // What surely explains the silence comes first.
        question.changedAt = m_clock.nowMs() - 30'000;
        const DoctorFinding waiting = diagnose(question);
        QCOMPARE(waiting.words, wordsOf("waiting"));
        // It did not keep a later callback from coming.
        question.lastEventAt = m_clock.nowMs() - 500;
        diagnose(question);
        QCOMPARE(markOf("token"), u"none"_s);
    }
    void onlyWhatTheServiceSentShowsThatCallbacksCome()
    {
        CommandNames names;
        CallbackEvent event;
        event.command = u"Group.CallbackAfterSendMsg"_s;
        event.sender = u"alice"_s;
        AnswerTrace trace;
        trace.headers = {u"Content-Type: application/json"_s};
        event.handling = trace.toBytes();
        const auto isOfService = [&names](const CallbackEvent &one) {
            return CallbackDoctor::isOfService(LogRow(one, names));
        };
        QVERIFY(isOfService(event));
        CallbackEvent other = event;
        trace.headers << u"x-imdesk-replay: 0"_s;
        other.handling = trace.toBytes();
        QVERIFY(!isOfService(other));
        other = event;
        other.origin = EventOrigin::Backfilled;
        QVERIFY(!isOfService(other));
        other = event;
        other.httpStatus = 401;
        QVERIFY(!isOfService(other));
        other = event;
        other.command.clear();
        QVERIFY(!isOfService(other));
        other = event;
        other.sender = CallbackDoctor::probePrefix + u"1"_s;
        QVERIFY(!isOfService(other));
        // A name in a text is no header.
        other = event;
        trace.headers = {u"Note: X-Imdesk-Replay: 0"_s};
        other.handling = trace.toBytes();
        QVERIFY(isOfService(other));
    }
    void samplesOfOursAreNoTrouble()
    {
        DoctorCase question = known();
        question.url.setPath(u"/elsewhere"_s);
        diagnose(question);
        QTRY_COMPARE(m_hub->problems().size(), 1);
        question = known();
        question.problems = m_hub->problems();
        diagnose(question);
        QCOMPARE(markOf("trouble"), u"none"_s);
    }
    void urlsFollowTheRulesOfTheConsole_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("good");
        QTest::newRow("https") << u"https://im.example.com/imcallback"_s << true;
        QTest::newRow("address") << u"http://203.0.113.7:8080/cb"_s << true;
        QTest::newRow("query") << u"https://im.example.com/cb?a=1"_s << false;
        QTest::newRow("blank") << u"https://im.example.com/im callback"_s << false;
        QTest::newRow("exclamation mark") << u"https://im.example.com/cb!"_s << false;
        QTest::newRow("dollar") << u"https://im.example.com/$cb"_s << false;
        QTest::newRow("ampersand") << u"https://im.example.com/a&b"_s << false;
        QTest::newRow("fragment") << u"https://im.example.com/cb#a"_s << false;
        QTest::newRow("encoded blank") << u"https://im.example.com/a%20b"_s << true;
        QTest::newRow("scheme") << u"ftp://im.example.com/"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
        QTest::newRow("hyphens") << u"https://im--a.example.com/"_s << false;
        QTest::newRow("last hyphen") << u"https://im-.example.com/"_s << false;
        QTest::newRow("underscore") << u"https://im_a.example.com/"_s << false;
        QTest::newRow("long") << u"https://%1.example.com/"_s.arg(QString(60, u'a')) << false;
    }
    void urlsFollowTheRulesOfTheConsole()
    {
        QFETCH(QString, url);
        QFETCH(bool, good);
        const QStringList problems = callbackUrlProblems(QUrl(url, QUrl::StrictMode), url);
        QVERIFY2(problems.isEmpty() == good, qPrintable(problems.join(u' ')));
    }
    void portsThatBeginAlikeClash()
    {
        DoctorCase question = known();
        question.previousUrl = question.url;
        question.previousUrl.setPort(question.url.port() / 10);
        diagnose(question);
        QCOMPARE(markOf("port"), u"bad"_s);
    }

  private:
    DoctorCase known() const
    {
        DoctorCase question;
        question.url = question.receiverUrl = m_hub->url();
        question.token = "t0ken";
        question.sdkAppId = 1400000000;
        question.listening = true;
        return question;
    }
    DoctorFinding diagnose(const DoctorCase &question)
    {
        std::optional<DoctorFinding> verdict;
        const auto connection = connect(m_doctor.get(), &CallbackDoctor::finished, this,
                                        [&](const DoctorFinding &finding) { verdict = finding; });
        m_doctor->start(question);
        const bool ended = QTest::qWaitFor([&] { return verdict.has_value(); }, 60'000);
        disconnect(connection);
        return ended ? *verdict : DoctorFinding();
    }
    const DoctorFinding *of(const char *what) const
    {
        const auto found = std::ranges::find(m_doctor->findings(), QLatin1String(what), &DoctorFinding::what);
        return found == m_doctor->findings().end() ? nullptr : &*found;
    }
    QString markOf(const char *what) const { return of(what) ? markWord(of(what)->mark) : u"none"_s; }
    QString wordsOf(const char *what) const { return of(what) ? of(what)->words : QString(); }

    const Catalogue m_catalogue;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<CallbackHub> m_hub;
    std::unique_ptr<CallbackDoctor> m_doctor;
};

QTEST_GUILESS_MAIN(TestCallbackDoctor)
#include "tst_callbackdoctor.moc"
