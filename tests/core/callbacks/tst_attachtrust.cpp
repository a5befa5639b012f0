// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/attachclient.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <memory>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65'534;
const QByteArray rightSecret = "correct horse battery staple";

/// A socket that listens; of another user where root wants that. -1 for none.
int listeningAt(const QString &path, uid_t user)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (std::size_t(name.size()) >= sizeof address.sun_path)
        return -1;
    std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return -1;
    const uid_t self = ::geteuid();
    const bool changed = user == self || ::seteuid(user) == 0;
    const bool listens = changed && ::listen(socket, 5) == 0;
    if (user != self && changed && ::seteuid(self) != 0)
        return -1;
    return listens ? socket : -1;
}

/// Something that answers where a listener is looked for.
class SomeListener : public QObject
{
  public:
    SomeListener(const QString &path, uid_t user, bool asks, QByteArray secret = {})
        : m_asks(asks), m_secret(std::move(secret))
    {
        const int socket = listeningAt(path, user);
        m_isOpen = socket >= 0 && m_server.listen(qintptr(socket));
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            m_console = m_server.nextPendingConnection();
            connect(m_console, &QLocalSocket::readyRead, this, &SomeListener::read);
            m_nonce = attach::freshNonce();
            m_console->write(attach::line({{u"hello"_s, u"imdesk-listener"_s},
                                           {u"version"_s, attach::version},
                                           {u"nonce"_s, QString::fromLatin1(m_nonce)},
                                           {u"secret"_s, m_asks}}));
        });
    }
    bool isOpen() const { return m_isOpen; }
    QList<QJsonObject> heard;

  private:
    void read()
    {
        m_lines.add(m_console->readAll());
        for (auto request = m_lines.next(); request && *request; request = m_lines.next()) {
            heard << **request;
            if ((**request)["op"_L1] != "hello"_L1)
                continue;
            QJsonObject answer{{u"ok"_s, true}};
            if (!m_secret.isEmpty()) {
                answer.insert(u"proof"_s,
                              QString::fromLatin1(attach::proof(attach::Role::Listener, m_secret, m_nonce,
                                                                (**request)["nonce"_L1].toString().toLatin1(), {})));
            }
            m_console->write(attach::line(answer));
        }
    }

    const bool m_asks;
    const QByteArray m_secret;
    QByteArray m_nonce;
    QLocalServer m_server;
    QLocalSocket *m_console = nullptr;
    attach::LineCutter m_lines{attach::consoleLine};
    bool m_isOpen = false;
};

} // namespace

/// Whom a console believes to be the listener at a socket.
class TestAttachTrust : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    AttachTarget m_target;
    EventLog m_log;

  private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_target = {};
        m_target.socket = m_dir->filePath(u"door.sock"_s);
    }

    void whoProvesNothingIsNotBelieved()
    {
        for (const QByteArray &secret : {QByteArray(), QByteArray("another secret altogether")}) {
            QFile::remove(m_target.socket);
            const SomeListener stranger(m_target.socket, ::geteuid(), true, secret);
            QVERIFY(stranger.isOpen());
            m_target.secret = rightSecret;
            const AttachClient console(m_target, m_log);
            QTRY_COMPARE(console.state(), AttachClient::State::Failed);
            QVERIFY2(console.error().message.contains(u"does not know the secret"_s),
                     qPrintable(console.error().message));
            QCOMPARE(stranger.heard.size(), 1);
        }
    }

    void noProofIsShownToWhoHasNone()
    {
        const SomeListener stranger(m_target.socket, ::geteuid(), false);
        QVERIFY(stranger.isOpen());
        m_target.secret = rightSecret;
        const AttachClient console(m_target, m_log);
        QTRY_COMPARE(console.state(), AttachClient::State::Failed);
        QVERIFY2(console.error().message.contains(u"has no secret"_s), qPrintable(console.error().message));
        QVERIFY(stranger.heard.isEmpty());
    }

    void aProgramOfOnesOwnNeedsNoSecret()
    {
        const SomeListener listener(m_target.socket, ::geteuid(), false);
        QVERIFY(listener.isOpen());
        const AttachClient console(m_target, m_log);
        QTRY_COMPARE(console.state(), AttachClient::State::Attached);
    }

    void anotherUserHasToProveTheSecret()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can be two users.");
        {
            const SomeListener stranger(m_target.socket, nobody, false);
            QVERIFY(stranger.isOpen());
            const AttachClient console(m_target, m_log);
            QTRY_COMPARE(console.state(), AttachClient::State::Failed);
            QVERIFY2(console.error().message.contains(u"another user"_s), qPrintable(console.error().message));
            QVERIFY(stranger.heard.isEmpty());
        }
        QFile::remove(m_target.socket);
        const SomeListener service(m_target.socket, nobody, true, rightSecret);
        QVERIFY(service.isOpen());
        m_target.secret = rightSecret;
        const AttachClient console(m_target, m_log);
        QTRY_COMPARE(console.state(), AttachClient::State::Attached);
    }
};

QTEST_GUILESS_MAIN(TestAttachTrust)
#include "tst_attachtrust.moc"
