// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackclient.h"
#include "receiverrig.h"
#include "testcertificates.h"

#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

using namespace imdesk;
using namespace imdesk::testing;

namespace {

/// Hands on what a client and a port say to each other, but not that the client has closed its connection.
class Relay
{
  public:
    explicit Relay(quint16 target)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, target] {
            QTcpSocket *client = m_server.nextPendingConnection();
            m_target.connectToHost(QHostAddress(QHostAddress::LocalHost), target);
            m_target.waitForConnected(20'000);
            QObject::connect(client, &QTcpSocket::readyRead, &m_target,
                             [this, client] { m_target.write(client->readAll()); });
            QObject::connect(&m_target, &QTcpSocket::readyRead, client, [this, client] {
                const QByteArray bytes = m_target.readAll();
                bytesBack += bytes.size();
                if (client->state() == QAbstractSocket::ConnectedState)
                    client->write(bytes);
            });
            QObject::connect(&m_target, &QTcpSocket::disconnected, client, [this] { m_hasEnded = true; });
        });
    }
    quint16 port() const { return m_server.serverPort(); }
    /// Whether the port has closed the connection.
    bool hasEnded() const { return m_hasEnded; }

    qsizetype bytesBack = 0; ///< from the port

  private:
    bool m_hasEnded = false;
    QTcpServer m_server;
    QTcpSocket m_target;
};

} // namespace

/// Who may talk to the receiver, where, and how it is encrypted.
class TestReceiverAccess : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCertificates> m_certificates;

    QString file(const char *name) const { return m_certificates->file(QString::fromLatin1(name)); }

    TlsFiles tls(const char *clientCa = nullptr) const
    {
        return {file("server.pem"), file("server.key"), clientCa ? file(clientCa) : QString()};
    }

    /// The status of one callback over TLS; 0 when there is no answer. `identity` is the client's own certificate.
    int statusOverTls(quint16 port, const char *authority, const char *identity = nullptr)
    {
        QSslSocket socket;
        QSslConfiguration setup = QSslConfiguration::defaultConfiguration();
        setup.setCaCertificates(QSslCertificate::fromPath(file(authority)));
        if (identity) {
            setup.setLocalCertificate(
                QSslCertificate::fromPath(file(QByteArray(QByteArray(identity) + ".pem").constData())).first());
            QFile key(file(QByteArray(QByteArray(identity) + ".key").constData()));
            if (!key.open(QIODevice::ReadOnly))
                return -1;
            setup.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        }
        socket.setSslConfiguration(setup);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        if (!socket.waitForEncrypted(20'000))
            return 0;
        socket.write(CallbackClient::request(callbackTarget("State.StateChange"), "{}"));
        QByteArray answer;
        while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(20'000))
            answer += socket.readAll();
        return answer.mid(9, 3).toInt();
    }

  private Q_SLOTS:
    void initTestCase()
    {
        m_certificates = std::make_unique<TestCertificates>();
        QVERIFY(m_certificates->isMade());
        QVERIFY(m_certificates->sign(QStringLiteral("server"), QStringLiteral("ca"),
                                     QStringLiteral("subjectAltName=IP:127.0.0.1")));
        QVERIFY(m_certificates->sign(QStringLiteral("client"), QStringLiteral("ca"),
                                     QStringLiteral("extendedKeyUsage=clientAuth")));
        QVERIFY(m_certificates->sign(QStringLiteral("stranger"), QStringLiteral("other-ca"),
                                     QStringLiteral("extendedKeyUsage=clientAuth")));
    }

    void addressLists_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("admitted");
        const auto row = [](const char *list, const char *address, bool admitted) {
            QTest::addRow("%s in %s", address, list)
                << QString::fromLatin1(list) << QString::fromLatin1(address) << admitted;
        };
        row("", "203.0.113.7", true);
        row("203.0.113.7", "203.0.113.7", true);
        row("203.0.113.7", "203.0.113.8", false);
        row("203.0.113.0/24", "203.0.113.255", true);
        row("203.0.113.0/24", "203.0.114.0", false);
        row("203.0.113.0/24", "::ffff:203.0.113.9", true);
        row("10.0.0.0/8, 192.168.0.0/16", "192.168.4.4", true);
        row("2001:db8::/32", "2001:db8:1::1", true);
        row("2001:db8::/32", "2001:db9::1", false);
        row("2001:db8::/32", "203.0.113.7", false);
        row("::1", "::1", true);
        row("0.0.0.0/0", "198.51.100.1", true);
        row("0.0.0.0/0", "2001:db8::1", false);
        row("203.0.113.128/25", "203.0.113.127", false);
        row("::ffff:203.0.113.7", "203.0.113.7", true);
        row("::ffff:203.0.113.7", "::ffff:203.0.113.7", true);
        row("::ffff:203.0.113.0/120", "203.0.113.9", true);
        row("::ffff:203.0.113.0/120", "203.0.114.9", false);
        row("::/0", "203.0.113.7", false);
    }

    void addressLists()
    {
        QFETCH(QString, list);
        QFETCH(QString, address);
        QFETCH(bool, admitted);
        const Result<AddressList> parsed = AddressList::parse(list);
        QVERIFY2(parsed, qPrintable(list));
        QCOMPARE(parsed->contains(QHostAddress(address)), admitted);
        QCOMPARE(AddressList::parse(parsed->text())->contains(QHostAddress(address)), admitted);
    }

    void wrongAddressListsAreExplained()
    {
        for (const char *text : {"10", "10.1", "203.0.113.7/33", "2001:db8::/129", "203.0.113.0/-1", "example.com",
                                 "203.0.113.0/x", "fe80::1%eth0", "1.2.3.4/"}) {
            const Result<AddressList> parsed = AddressList::parse(QString::fromLatin1(text));
            QVERIFY2(!parsed, text);
            QVERIFY2(parsed.error().message.contains(QString::fromLatin1(text)), text);
        }
    }

    void strangersAreSentAway()
    {
        ReceiverOptions options;
        options.allowed = AddressList::parse(QStringLiteral("203.0.113.0/24, 2001:db8::/32")).value();
        ReceiverRig rig(options);
        CallbackClient stranger(rig.port());
        QCOMPARE(stranger.post(callbackTarget("State.StateChange"), "{}").status, 403);
        QVERIFY(stranger.waitForEnd(20'000));
        QTRY_VERIFY(rig.hasProblem(ReceiverProblem::Kind::Forbidden));
        QCOMPARE(rig.receiver->counters().requests.load(), 0);
        QVERIFY(rig.events().empty());
        options.allowed = AddressList::parse(QStringLiteral("127.0.0.0/8")).value();
        ReceiverRig open(options);
        QCOMPARE(CallbackClient(open.port()).post(callbackTarget("State.StateChange"), "{}").status, 200);
    }

    void severalPortsShareTheirLimits()
    {
        ReceiverOptions options;
        options.morePorts = {0, 0};
        options.limits.connections = 3;
        ReceiverRig rig(options);
        QCOMPARE(rig.urls.size(), 3);
        QVERIFY(rig.port(0) != rig.port(1) && rig.port(1) != rig.port(2));
        std::vector<std::unique_ptr<CallbackClient>> clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<CallbackClient>(rig.port(i)));
            QCOMPARE(clients.back()->post(callbackTarget("State.StateChange"), "{}").status, 200);
        }
        // The one that is idle for longest makes room, at whichever port.
        CallbackClient fourth(rig.port(1));
        QCOMPARE(fourth.post(callbackTarget("State.StateChange"), "{}").status, 200);
        QVERIFY(clients.front()->waitForEnd(20'000));
        QCOMPARE(clients.back()->post(callbackTarget("State.StateChange"), "{}").status, 200);
        QCOMPARE(rig.events().size(), std::size_t(5));
    }

    void aBusySecondPortFailsTheWhole()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        ReceiverOptions options;
        options.morePorts = {other.serverPort()};
        ReceiverRig rig(options);
        QVERIFY(rig.urls.isEmpty());
        QVERIFY2(rig.failure.contains(QString::number(other.serverPort())), qPrintable(rig.failure));
    }

    void aPortNamedTwiceIsOne()
    {
        ReceiverOptions options;
        {
            QTcpServer free;
            QVERIFY(free.listen(QHostAddress::LocalHost));
            options.port = free.serverPort();
        }
        options.morePorts = {options.port};
        ReceiverRig rig(options);
        QVERIFY2(rig.failure.isEmpty(), qPrintable(rig.failure));
        QCOMPARE(rig.urls.size(), 1);
        QCOMPARE(CallbackClient(rig.port()).post(callbackTarget("State.StateChange"), "{}").status, 200);
    }

    void tlsWithOwnCertificate()
    {
        ReceiverOptions options;
        options.tls = tls();
        ReceiverRig rig(options);
        QVERIFY2(!rig.urls.isEmpty(), qPrintable(rig.failure));
        QCOMPARE(rig.urls.first().scheme(), QStringLiteral("https"));
        QCOMPARE(statusOverTls(rig.port(), "ca.pem"), 200);
        // Whoever does not trust the authority hangs up; the receiver tells.
        QCOMPARE(statusOverTls(rig.port(), "other-ca.pem"), 0);
        QTRY_VERIFY(rig.hasProblem(ReceiverProblem::Kind::Handshake));
        // Plain HTTP at a TLS port gets no answer, and others are served.
        CallbackClient plain(rig.port());
        QCOMPARE(plain.post(callbackTarget("State.StateChange"), "{}").status, 0);
        QCOMPARE(statusOverTls(rig.port(), "ca.pem"), 200);
        QCOMPARE(rig.events().size(), std::size_t(2));
    }

    void whoSaysThatItSendsNoMoreIsAnsweredAndLetGo()
    {
        ReceiverOptions options;
        options.tls = tls();
        ReceiverRig rig(options);
        QVERIFY2(!rig.urls.isEmpty(), qPrintable(rig.failure));
        Relay relay(rig.port());
        QSslSocket client;
        QSslConfiguration setup = QSslConfiguration::defaultConfiguration();
        setup.setCaCertificates(QSslCertificate::fromPath(file("ca.pem")));
        setup.setProtocol(QSsl::TlsV1_2); // in TLS 1.3 tickets come behind the handshake, which look like an answer
        client.setSslConfiguration(setup);
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), relay.port());
        QTRY_VERIFY(client.isEncrypted());
        relay.bytesBack = 0;
        // The request and, with it, the end of what is sent.
        client.write(CallbackClient::request(callbackTarget("State.StateChange"), "{}"));
        client.disconnectFromHost();
        QTRY_VERIFY(relay.hasEnded());
        QVERIFY2(relay.bytesBack > 100, qPrintable(QString::number(relay.bytesBack)));
        QCOMPARE(rig.receiver->counters().stored.load(), 1);
    }

    void clientCertificatesAreChecked()
    {
        ReceiverOptions options;
        options.tls = tls("ca.pem");
        ReceiverRig rig(options);
        QVERIFY2(!rig.urls.isEmpty(), qPrintable(rig.failure));
        QCOMPARE(statusOverTls(rig.port(), "ca.pem", "client"), 200);
        QCOMPARE(statusOverTls(rig.port(), "ca.pem"), 0);
        QCOMPARE(statusOverTls(rig.port(), "ca.pem", "stranger"), 0);
        QTRY_VERIFY(rig.hasProblem(ReceiverProblem::Kind::Handshake));
        QCOMPARE(rig.events().size(), std::size_t(1));
    }

    void handshakesAreCountedAndTimed()
    {
        ReceiverOptions options;
        options.tls = tls();
        options.limits.headMs = 3'000; // all ten are there before the first is ended
        options.limits.connections = 10;
        ReceiverRig rig(options);
        std::vector<std::unique_ptr<CallbackClient>> silent;
        for (int i = 0; i < 10; ++i) {
            silent.push_back(std::make_unique<CallbackClient>(rig.port()));
            QVERIFY(silent.back()->isConnected());
        }
        QCOMPARE(statusOverTls(rig.port(), "ca.pem"), 200); // in the place of the oldest
        for (const auto &client : silent)
            QVERIFY(client->waitForEnd(20'000));
        QCOMPARE(statusOverTls(rig.port(), "ca.pem"), 200);
    }

    void wrongTlsFilesAreExplained()
    {
        const auto failureOf = [](const TlsFiles &files) {
            ReceiverOptions options;
            options.tls = files;
            return ReceiverRig(options).failure;
        };
        QVERIFY(failureOf({file("none.pem"), file("server.key"), {}}).contains(QLatin1String("none.pem")));
        QVERIFY(failureOf({file("server.key"), file("server.key"), {}}).contains(QLatin1String("server.key")));
        QVERIFY(failureOf({file("server.pem"), file("server.pem"), {}}).contains(QLatin1String("server.pem")));
        QVERIFY(!failureOf({file("server.pem"), {}, {}}).isEmpty());
        // A key of the same kind and length, but of another certificate.
        const QString mixed = failureOf({file("server.pem"), file("client.key"), {}});
        QVERIFY2(mixed.contains(QLatin1String("client.key")) && mixed.contains(QLatin1String("server.pem")),
                 qPrintable(mixed));
        QVERIFY(
            failureOf({file("server.pem"), file("server.key"), file("none.pem")}).contains(QLatin1String("none.pem")));
    }

    void silenceMakesRoom()
    {
        ReceiverOptions options;
        options.limits.connections = 2;
        ReceiverRig rig(options);
        const QByteArray target = callbackTarget("State.StateChange");
        CallbackClient first(rig.port());
        QCOMPARE(first.post(target, "{}").status, 200);
        CallbackClient silent(rig.port());
        QVERIFY(silent.isConnected());
        CallbackClient next(rig.port());
        QCOMPARE(next.post(target, "{}").status, 200);
        QVERIFY(silent.waitForEnd(20'000));
        // Whoever is in the middle of a request stays.
        for (CallbackClient *client : {&first, &next}) {
            client->sendRaw("POST " + target + " HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
            QCOMPARE(client->read().status, 100);
        }
        QCOMPARE(CallbackClient(rig.port()).read().status, 503);
        for (CallbackClient *client : {&first, &next}) {
            client->sendRaw("{}");
            QCOMPARE(client->read().status, 200);
        }
    }

    void whoAsksForNothingHasAsLongAsForAHead()
    {
        ReceiverOptions options;
        options.limits.headMs = 500;
        options.limits.idleMs = 300'000;
        ReceiverRig rig(options);
        CallbackClient served(rig.port());
        QCOMPARE(served.post(callbackTarget("State.StateChange"), "{}").status, 200);
        CallbackClient silent(rig.port());
        QVERIFY(silent.waitForEnd(60'000));
        QCOMPARE(served.post(callbackTarget("State.StateChange"), "{}").status, 200);
    }

    void aHostHasOneShareHoweverManyAddresses()
    {
        const auto share = [](const char *address) {
            return shareAddress(QHostAddress(QLatin1String(address))).toString();
        };
        QCOMPARE(share("2001:db8:1:2::3"), share("2001:db8:1:2:ffff::9"));
        QVERIFY(share("2001:db8:1:2::3") != share("2001:db8:1:3::3"));
        QCOMPARE(share("::ffff:203.0.113.7"), QStringLiteral("203.0.113.7"));
        QVERIFY(share("203.0.113.7") != share("203.0.113.8"));
    }

    void aSocketSomebodyElseOpenedIsServed()
    {
        QTcpServer manager;
        QVERIFY(manager.listen(QHostAddress::LocalHost));
        ReceiverOptions options;
        options.descriptors = {::dup(int(manager.socketDescriptor()))};
        manager.pauseAccepting();
        ReceiverRig rig(options);
        QVERIFY2(!rig.urls.isEmpty(), qPrintable(rig.failure));
        QCOMPARE(rig.port(), manager.serverPort());
        QCOMPARE(CallbackClient(rig.port()).post(callbackTarget("State.StateChange"), "{}").status, 200);
    }

    void whoWasLetInIsHeardWhileItStops()
    {
        ReceiverOptions options;
        for (int GuardLimits::*patience : {&GuardLimits::freshMs, &GuardLimits::stopMs, &GuardLimits::headMs})
            options.limits.*patience = 60'000; // however busy the computer is
        ReceiverRig rig(options);
        CallbackClient early(rig.port());
        QVERIFY(early.isConnected());
        // They are let in in the order they come, so the one before is, too.
        QCOMPARE(CallbackClient(rig.port()).post(callbackTarget("State.StateChange"), "{}").status, 200);
        rig.receiver->stop();
        while (CallbackClient(rig.port()).isConnected())
            QTest::qWait(1);
        // Nobody else is let in any more.
        QCOMPARE(early.post(callbackTarget("State.StateChange"), "{}").status, 200);
        QVERIFY(early.waitForEnd(20'000));
        QCOMPARE(rig.events().size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestReceiverAccess)
#include "tst_receiveraccess.moc"
