// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// A receiver that answers the first request of a connection and hangs up without announcing it: at once, or when it
/// has read the next one.
class RudeReceiver
{
  public:
    explicit RudeReceiver(bool readsOneMore)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, readsOneMore] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket, readsOneMore, bytes = QByteArray(), read = 0]() mutable {
                                 bytes += socket->readAll();
                                 const qsizetype head = bytes.indexOf("\r\n\r\n");
                                 static const QRegularExpression length(u"Content-Length: (\\d+)"_s);
                                 const qsizetype body = length.match(QString::fromLatin1(bytes)).captured(1).toInt();
                                 if (head < 0 || bytes.size() < head + 4 + body)
                                     return;
                                 bytes.clear();
                                 ++requests;
                                 if (++read == 1)
                                     socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
                                 if (read == 2 || !readsOneMore)
                                     socket->disconnectFromHost();
                             });
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/cb"_s.arg(m_server.serverPort())); }
    int requests = 0;

  private:
    QTcpServer m_server;
};

} // namespace

/// Answers that go wrong on demand, and starting and stopping.
class SandboxFaultsTest : public QObject
{
    Q_OBJECT

    static Desk::Raw list(Desk &desk)
    {
        return desk.post(desk.url(u"group_open_http_svc/get_appid_group_list"_s), "{}");
    }

  private Q_SLOTS:
    void everyFault()
    {
        Desk desk;
        const QString path = u"group_open_http_svc/get_appid_group_list"_s;
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::BadGateway;
        desk.sandbox->setFault(path, fault);
        QCOMPARE(list(desk).status, 502);
        fault.kind = SandboxFault::Kind::NotJson;
        desk.sandbox->setFault(path, fault);
        QVERIFY(list(desk).body.startsWith("<html>"));
        fault.kind = SandboxFault::Kind::Truncated;
        desk.sandbox->setFault(path, fault);
        // Where an answer begins to come before Qt takes the request for sent, it may tell no error.
        bool told = false;
        for (int i = 0; i < 10 && !told; ++i)
            told = list(desk).error != QNetworkReply::NoError;
        QVERIFY(told);
        fault.kind = SandboxFault::Kind::CutOff;
        desk.sandbox->setFault(path, fault);
        QVERIFY(list(desk).error != QNetworkReply::NoError);
        fault.kind = SandboxFault::Kind::Huge;
        fault.bytes = 3'000'000;
        desk.sandbox->setFault(path, fault);
        QCOMPARE(list(desk).body.size(), 3'000'000);
        fault.kind = SandboxFault::Kind::Refuse;
        fault.code = 10002;
        fault.message = u"practice"_s;
        desk.sandbox->setFault(path, fault);
        QCOMPARE(codeOf(desk.group("get_appid_group_list")), 10002);
        fault.kind = SandboxFault::Kind::Slow;
        fault.delayMs = 300;
        desk.sandbox->setFault(path, fault);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(codeOf(desk.group("get_appid_group_list")), 0);
        QVERIFY(timer.elapsed() >= 295);
        desk.sandbox->setFault(path, {});
        QCOMPARE(codeOf(desk.group("get_appid_group_list")), 0);
    }

    void aFaultForSomeCallsOfAnyCommand()
    {
        Desk desk;
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Refuse;
        fault.code = 60008;
        fault.times = 2;
        desk.sandbox->setFault({}, fault);
        QCOMPARE(codeOf(desk.group("get_appid_group_list")), 60008);
        QCOMPARE(codeOf(desk.call("openconfigsvr/getappinfo")), 60008);
        QCOMPARE(codeOf(desk.group("get_appid_group_list")), 0);
    }

    void aCutOffWriteWasCarriedOut()
    {
        Desk desk(quietWorld(0, 0));
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::CutOff;
        fault.times = 1;
        desk.sandbox->setFault(u"im_open_login_svc/account_import"_s, fault);
        // The caller's own retry may already find the fault gone; the account is there either way.
        desk.post(desk.url(u"im_open_login_svc/account_import"_s), Text({"UserID" : "ghost"}));
        const QJsonObject check =
            desk.call("im_open_login_svc/account_check", J({"CheckItem" : [ {"UserID" : "ghost"} ]}));
        QCOMPARE(check.value(QLatin1String("ResultItem"))
                     .toArray()[0]
                     .toObject()
                     .value(QLatin1String("AccountStatus"))
                     .toString(),
                 u"Imported"_s);
    }

    void anEventIsSentOnce()
    {
        {
            RudeReceiver receiver(true);
            SandboxOptions options = quietWorld(0, 0);
            options.callbackUrl = receiver.url();
            Desk desk(options);
            QVERIFY(!desk.create("Public", {}, {}).isEmpty());
            QTRY_COMPARE(desk.sandbox->counters().callbacksLost, 1);
            QTest::qWait(100); // a second sending would come at once
            QCOMPARE(receiver.requests, 2);
        }
        // What a connection ended before it got there goes over another one.
        RudeReceiver receiver(false);
        SandboxOptions options = quietWorld(0, 0);
        options.callbackUrl = receiver.url();
        Desk desk(options);
        for (int i = 1; i <= 20; ++i) {
            QVERIFY(!desk.create("Public", {}, {}).isEmpty());
            QTRY_COMPARE(receiver.requests, 2 * i);
        }
        QCOMPARE(desk.sandbox->counters().callbacksLost, 0);
    }

    void startAndStop()
    {
        Sandbox sandbox(quietWorld());
        QVERIFY(!sandbox.isRunning());
        QCOMPARE(sandbox.secretKey().size(), 64);
        QSignalSpy started(&sandbox, &Sandbox::started);
        QSignalSpy stopped(&sandbox, &Sandbox::stopped);
        QVERIFY(sandbox.start().has_value());
        QVERIFY(sandbox.baseUrl().toString().startsWith(u"http://127.0.0.1:"_s));
        QTRY_COMPARE(started.size(), 1);

        SandboxOptions taken = quietWorld();
        taken.port = quint16(sandbox.baseUrl().port());
        Sandbox second(taken);
        QSignalSpy failed(&second, &Sandbox::failed);
        const Result<Done> outcome = second.start();
        QVERIFY(!outcome);
        QVERIFY(outcome.error().message.contains(QString::number(taken.port)));
        second.startAsync();
        QTRY_VERIFY(!failed.isEmpty());

        sandbox.stop();
        QCOMPARE(stopped.size(), 1);
        QVERIFY(!sandbox.isRunning());
        QVERIFY(sandbox.start().has_value());
    }

    void stoppedWithCallsUnderWay()
    {
        HookServer hooks;
        hooks.silent.insert(u"Group.CallbackBeforeCreateGroup"_s);
        SandboxOptions options = quietWorld(0, 0);
        options.callbackUrl = hooks.url();
        Desk desk(options);
        QNetworkReply *reply =
            desk.begin(desk.url(u"group_open_http_svc/create_group"_s), Text({"Type" : "Public", "Name" : "x"}));
        QTRY_COMPARE(hooks.hooks.size(), 1);
        desk.sandbox->stop();
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(reply->error() != QNetworkReply::NoError);
        reply->deleteLater();
    }

    void rubbishOnTheWire_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400;
        QTest::newRow("long head") << "POST / HTTP/1.1\r\nX: " + QByteArray(40'000, 'x') << 431;
        QTest::newRow("large body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n") << 413;
        QTest::newRow("bad length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n") << 400;
        QTest::newRow("coding") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n") << 501;
        QTest::newRow("two lengths")
            << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n") << 400;
    }
    void rubbishOnTheWire()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        Desk desk(quietWorld(0, 0));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(desk.sandbox->baseUrl().port()));
        QVERIFY(socket.waitForConnected(20'000));
        socket.write(bytes);
        QByteArray answer;
        while (!answer.contains('\n') && socket.waitForReadyRead(20'000))
            answer += socket.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status)), answer.constData());
        QCOMPARE(codeOf(desk.group("get_appid_group_list")), 0);
    }
};

QTEST_GUILESS_MAIN(SandboxFaultsTest)
#include "tst_sandboxfaults.moc"
