// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/transport.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace imdesk;

namespace {

/// Answers when the request has only begun to come, with a part of what it promises, and hangs up when all of the
/// request has come.
class HastyServer : public QTcpServer
{
  public:
    HastyServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [socket, come = QByteArray()]() mutable {
                    if (come.isEmpty())
                        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"ErrorCode\":0");
                    come += socket->readAll();
                    if (come.endsWith("end\"}"))
                        socket->disconnectFromHost();
                });
            }
        });
    }
};

} // namespace

/// What becomes of an answer on its way.
class TestTransport : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void aPartOfAnAnswerIsNone_data();
    void aPartOfAnAnswerIsNone();
};

void TestTransport::aPartOfAnAnswerIsNone_data()
{
    QTest::addColumn<bool>("mayRepeat");
    QTest::newRow("sent once") << false;
    QTest::newRow("may be sent again") << true;
}

void TestTransport::aPartOfAnAnswerIsNone()
{
    QFETCH(const bool, mayRepeat);
    HastyServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Transport transport;
    PostOptions options;
    options.timeoutMs = 60'000;
    options.mayRepeat = mayRepeat;
    std::optional<std::expected<HttpAnswer, TransportFailure>> told;
    transport.post(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())),
                   "{\"a\":\"" + QByteArray(1'000'000, 'x') + "end\"}", options,
                   [&told](const std::expected<HttpAnswer, TransportFailure> &result) { told = result; });
    QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), 60'000);
    QVERIFY2(!told->has_value(), told->has_value() ? told->value().body.constData() : "");
    QCOMPARE(told->error().error.kind, ApiError::Kind::Network);
    QCOMPARE(told->error().delivery, Delivery::Unknown);
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
