// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/attachserver.h"

#include "core/callbacks/attachforms.h"
#include "core/callbacks/attachpeer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSslServer>
#include <QSslSocket>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace imdesk {

namespace {

struct AttachText
{
    Q_DECLARE_TR_FUNCTIONS(AttachText)
};

constexpr int pumpDelayMs = 50; // what is committed within it travels together
constexpr int statusMs = 1'000;
constexpr int aliveMs = 500;
constexpr qsizetype waitingPlaces = 64; // for those that have not greeted
constexpr int handshakePlaces = 256;    // Qt has 30, which silence of as many takes

/// Whether something other than a socket is at the place of one, which whoever named it did not mean to lose.
bool isTakenByOther(const QString &socket)
{
    const QString path = QDir::isAbsolutePath(socket) ? socket : QDir::temp().filePath(socket);
    struct stat found = {};
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0)
        return errno != ENOENT && errno != ENOTDIR;
    return !S_ISSOCK(found.st_mode);
}

} // namespace

AttachServer::AttachServer(const AttachOptions &options, const AttachHost &host)
    : m_options(options),
      m_host(host),
      m_mailbox([](std::vector<Letter> letters) {
          for (const Letter &letter : letters)
              letter();
      }),
      m_desk(host.store.options().path)
{
    m_way->mailbox = &m_mailbox;
    m_pump.setSingleShot(true);
    m_pump.setInterval(pumpDelayMs);
    connect(&m_pump, &QTimer::timeout, this, [this] {
        for (AttachPeer *peer : QList(m_peers))
            peer->pump();
    });
    connect(&m_tick, &QTimer::timeout, this, &AttachServer::tick);
    m_tick.start(statusMs);
}

AttachServer::~AttachServer()
{
    const std::lock_guard lock(m_way->mutex);
    m_way->mailbox = nullptr;
}

Result<std::unique_ptr<AttachServer>> AttachServer::listen(const AttachOptions &options, const AttachHost &host)
{
    if (!options.secret.isEmpty() && options.secret.size() < attach::minSecretBytes) {
        return fail(ApiError::Kind::Usage,
                    AttachText::tr("The secret for consoles has to be at least %1 characters long.")
                        .arg(attach::minSecretBytes));
    }
    std::unique_ptr<AttachServer> server(new AttachServer(options, host));
    Result<Done> opened = Done{};
    if (!options.socket.isEmpty())
        opened = server->openSocket();
    if (opened && options.port >= 0)
        opened = server->openPort();
    if (!opened)
        return std::unexpected(opened.error());
    return server;
}

Result<Done> AttachServer::openSocket()
{
    QLocalSocket alive;
    alive.connectToServer(m_options.socket);
    if (alive.waitForConnected(aliveMs)) {
        return fail(ApiError::Kind::Busy, AttachText::tr("Another listener has the socket %1.").arg(m_options.socket));
    }
    if (isTakenByOther(m_options.socket)) {
        return fail(ApiError::Kind::Usage,
                    AttachText::tr("%1 is no socket, and stays as it is. Name another path for the "
                                   "socket.")
                        .arg(QDir::toNativeSeparators(m_options.socket)));
    }
    // Left behind by one that was killed.
    QLocalServer::removeServer(m_options.socket);
    m_local = std::make_unique<QLocalServer>();
    m_local->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_local->listen(m_options.socket)) {
        return fail(ApiError::Kind::Storage,
                    AttachText::tr("The socket %1 cannot be made: %2").arg(m_options.socket, m_local->errorString()));
    }
    connect(m_local.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_local->nextPendingConnection()) {
            if (attach::isOwnUser(*socket))
                welcome(socket, !m_options.secret.isEmpty());
            else
                delete socket;
        }
    });
    return Done{};
}

Result<Done> AttachServer::openPort()
{
    if (m_options.secret.isEmpty()) {
        return fail(ApiError::Kind::Usage,
                    AttachText::tr("A port for consoles needs a secret: anybody on this computer could open it."));
    }
    const Result<QSslConfiguration> tls = serverTls(m_options.tls);
    if (!tls)
        return std::unexpected(tls.error());
    m_certificateDigest = tls->localCertificate().digest(QCryptographicHash::Sha256);
    m_tls = std::make_unique<QSslServer>();
    m_tls->setSslConfiguration(*tls);
    m_tls->setHandshakeTimeout(m_options.greetingMs);
    m_tls->setMaxPendingConnections(handshakePlaces);
    if (!m_tls->listen(QHostAddress::LocalHost, quint16(m_options.port))) {
        return fail(ApiError::Kind::Port, AttachText::tr("Port %1 for consoles cannot be listened on: %2")
                                              .arg(m_options.port)
                                              .arg(m_tls->errorString()));
    }
    connect(m_tls.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_tls->nextPendingConnection())
            welcome(socket, true);
    });
    return Done{};
}

void AttachServer::welcome(QIODevice *device, bool needsSecret)
{
    // Whoever has said nothing for longest makes room.
    if (m_peers.size() - consoles() >= waitingPlaces)
        (*std::ranges::find_if_not(m_peers, &AttachPeer::isTrusted))->end();
    m_peers << new AttachPeer(*this, device, needsSecret);
}

qsizetype AttachServer::consoles() const { return std::ranges::count_if(m_peers, &AttachPeer::isTrusted); }

void AttachServer::committed()
{
    if (!m_peers.isEmpty() && !m_pump.isActive())
        m_pump.start();
}

void AttachServer::tell(const ReceiverProblem &problem)
{
    for (AttachPeer *peer : QList(m_peers))
        peer->tell(attach::problemOut(problem));
}

void AttachServer::tellRules()
{
    const QList<ReplyRule> rules = m_host.rules();
    QJsonObject push = encode(ReplyRuleList{rules});
    push.insert(QStringLiteral("push"), QStringLiteral("rules"));
    push.insert(QStringLiteral("base"), attach::rulesBase(rules));
    sendAll(push);
}

void AttachServer::sendAll(const QJsonObject &push)
{
    for (AttachPeer *peer : QList(m_peers)) {
        if (peer->isTrusted())
            peer->send(push);
    }
}

void AttachServer::keep(EventStore::Errand errand, const DoneReply &reply)
{
    m_host.store.run(std::move(errand), [way = m_way, reply](const Result<Done> &done) {
        const std::lock_guard lock(way->mutex);
        if (way->mailbox)
            way->mailbox->post([reply, done] { reply(done); });
    });
}

void AttachServer::tellRemark(const EventRemark &remark)
{
    sendAll({{QStringLiteral("push"), QStringLiteral("remarks")},
             {QStringLiteral("remarks"), QJsonArray{attach::remarkOut(remark)}}});
}

void AttachServer::tellExplained(const SequenceHole &hole)
{
    QJsonObject push = attach::ledgerOut({{}, {hole}});
    push.insert(QStringLiteral("push"), QStringLiteral("explained"));
    sendAll(push);
}

void AttachServer::tick()
{
    if (m_peers.isEmpty())
        return;
    const QJsonObject status = this->status();
    for (AttachPeer *peer : QList(m_peers))
        peer->tell(status);
    committed();
}

/// With the time here, which is the one of the events: clocks differ, and are set.
QJsonObject AttachServer::status() const
{
    QJsonObject status = m_host.status();
    status.insert(QStringLiteral("push"), QStringLiteral("status"));
    status.insert(QStringLiteral("now"), m_host.clock.nowMs());
    return status;
}

QJsonObject AttachServer::place() const
{
    QJsonObject out;
    if (m_local)
        out.insert(QStringLiteral("attach_socket"), m_local->fullServerName());
    if (m_tls) {
        out.insert(QStringLiteral("attach_port"), m_tls->serverPort());
        out.insert(QStringLiteral("attach_fingerprint"), QString::fromLatin1(m_certificateDigest.toHex()));
    }
    return out;
}

} // namespace imdesk
