// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/connectionguard.h"

#include "core/base/logging.h"
#include "core/callbacks/httpanswer.h"

#include <QSslError>
#include <QSslSocket>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace imdesk {

namespace {

constexpr int sweepMs = 500;
constexpr int acceptAgainMs = 250;
constexpr qsizetype drainBytes = qsizetype(4) << 20;
constexpr int backlog = 512;
constexpr int turnedAwayReads = 4; // pieces of what a peer had sent before it was sent away
constexpr std::size_t pieceBytes = 16'384;
constexpr qint64 bufferBytes = 4 * qint64(pieceBytes);
constexpr qint64 unreadAnswerBytes = qint64(256) << 10; // a peer that reads none is read no further
constexpr int mostKept = 128;                           // descriptors that are kept from one request to the next
constexpr int keptIdleMs = 1'000;                       // for so long after the last one

QHostAddress peerOf(int descriptor)
{
    sockaddr_storage peer{};
    socklen_t length = sizeof peer;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &length) != 0)
        return {};
    return QHostAddress(reinterpret_cast<const sockaddr *>(&peer));
}

/// Whether bytes have come that nobody has looked at yet. Closed on them, the connection would be reset.
bool hasUnheard(qintptr descriptor)
{
    char byte = 0;
    return descriptor >= 0 && ::recv(int(descriptor), &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
}

} // namespace

GuardedConnection::GuardedConnection(ConnectionGuard &guard, QTcpSocket &socket, const QHostAddress &address,
                                     bool encrypted)
    : QObject(&socket),
      m_guard(&guard),
      m_socket(socket),
      m_address(address),
      m_peer(address.toString()),
      m_frame(guard.limits()),
      m_encrypted(encrypted),
      m_handshaking(encrypted)
{
    m_bornSince.start();
    m_phaseSince.start();
    m_writingSince.start();
    socket.setReadBufferSize(bufferBytes);
    connect(&socket, &QTcpSocket::readyRead, this, &GuardedConnection::read);
    const auto written = [this] {
        m_writingSince.restart();
        if (m_paused)
            read();
    };
    connect(&socket, &QTcpSocket::bytesWritten, this, written);
    if (encrypted)
        connect(static_cast<QSslSocket *>(&socket), &QSslSocket::encryptedBytesWritten, this, written);
}

GuardedConnection::~GuardedConnection()
{
    dropDescriptor();
    if (!m_guard)
        return;
    m_guard->release(m_reserved);
    for (const Answer &answer : m_answers)
        m_guard->release(answer.weight);
}

qint64 GuardedConnection::toWrite() const
{
    const auto *tls = m_encrypted ? static_cast<const QSslSocket *>(&m_socket) : nullptr;
    return m_socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void GuardedConnection::encrypted()
{
    m_handshaking = false;
    m_phaseSince.restart();
}

void GuardedConnection::read()
{
    std::array<char, pieceBytes> piece;
    while (!m_closing && !m_isLast) {
        m_paused = toWrite() > unreadAnswerBytes;
        if (m_paused)
            return;
        const qint64 got = m_socket.read(piece.data(), piece.size());
        if (got <= 0 || !take(QByteArrayView(piece.data(), qsizetype(got))))
            return;
    }
}

/// Gives false when nothing more is to be read.
bool GuardedConnection::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_frame.phase() == RequestFrame::Phase::Idle)
            m_phaseSince.restart();
        const RequestFrame::Step step = m_frame.feed(bytes);
        if (step.refuse) {
            refuse(step.refuse);
            return false;
        }
        bytes = bytes.sliced(step.used);
        if (step.headDone && !beginBody(step.complete || !bytes.isEmpty()))
            return false;
        if (m_frame.phase() == RequestFrame::Phase::Body && !reserveWhatCame())
            return false;
        if (step.complete) {
            m_served = true;
            Q_EMIT m_guard->requested(*this);
            if (!m_answers.empty())
                keepDescriptor(); // what was answered on the spot needs none
            if (m_closing || m_isLast)
                return false;
        }
    }
    return true;
}

bool GuardedConnection::beginBody(bool hasCome)
{
    m_phaseSince.restart();
    if (qsizetype(m_answers.size()) >= m_guard->limits().unansweredPerConnection) {
        refuse(503);
        return false;
    }
    if (m_frame.wantsContinue() && !hasCome && m_answers.empty())
        write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

/// What a head promises takes no room before it comes.
bool GuardedConnection::reserveWhatCame()
{
    const qsizetype fresh = m_frame.weight() - m_reserved;
    if (fresh > 0 && !m_guard->reserve(*this, fresh)) {
        refuse(503);
        return false;
    }
    m_reserved += qMax<qsizetype>(0, fresh);
    return true;
}

void GuardedConnection::write(const QByteArray &bytes)
{
    if (m_lingers) {
        m_late += bytes;
        return;
    }
    qsizetype sent = 0;
    // Straight into the kernel where nothing waits: a turn of the event loop for each answer costs more than the
    // answer.
    if (!m_encrypted && m_socket.bytesToWrite() == 0) {
        const qintptr descriptor = m_socket.socketDescriptor(); // gone with the connection
        if (descriptor >= 0) {
            sent = std::max<qsizetype>(
                0, ::send(int(descriptor), bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT));
        }
        m_writingSince.restart();
    }
    if (sent < bytes.size())
        m_socket.write(bytes.sliced(sent));
}

void GuardedConnection::keepDescriptor()
{
    // Encrypted, a peer that says it sends no more (close_notify) is answered like any other. Not so where it ends its
    // side of TCP, too: QSslSocket then gives up the session, without which nothing can be encrypted, and has no way to
    // be kept from it. Without a descriptor to spare the peer has to listen on.
    if (m_kept >= 0 || m_encrypted)
        return;
    m_kept = ::fcntl(int(m_socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    m_guard->m_shares->kept += m_kept >= 0 ? 1 : 0;
}

/// Nothing is owed any more. Under traffic the next request will want it again, and to open and close it for each is a
/// tenth of what an event costs; but descriptors are few.
void GuardedConnection::spareDescriptor()
{
    if (m_guard->m_shares->kept > mostKept)
        dropDescriptor();
}

void GuardedConnection::dropDescriptor()
{
    if (m_kept < 0)
        return;
    ::close(std::exchange(m_kept, -1));
    if (m_guard)
        m_guard->m_shares->kept -= 1;
}

bool GuardedConnection::linger()
{
    // What Qt had still to write is lost with its descriptor, and nothing can follow on half an answer.
    m_lingers = m_kept >= 0 && !m_answers.empty() && m_socket.bytesToWrite() == 0 &&
                m_socket.error() == QAbstractSocket::RemoteHostClosedError;
    m_writingSince.restart();
    return m_lingers;
}

void GuardedConnection::writeLate()
{
    const ssize_t sent = ::send(m_kept, m_late.constData(), std::size_t(m_late.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    const bool isFull = sent < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
    if (sent > 0) {
        m_late.remove(0, sent);
        m_writingSince.restart();
    }
    const bool gone = sent < 0 && !isFull;
    if (gone || (m_late.isEmpty() && m_answers.empty()) || m_writingSince.hasExpired(m_guard->limits().readAnswerMs))
        m_guard->forget(&m_socket, m_address);
}

quint64 GuardedConnection::openAnswer()
{
    Answer answer;
    answer.weight = std::exchange(m_reserved, 0);
    answer.last = m_isLast = m_frame.wantsClose();
    m_answers.push_back(std::move(answer));
    m_frame.next();
    m_phaseSince.restart();
    return m_firstPlace + m_answers.size() - 1;
}

void GuardedConnection::answer(quint64 place, const QByteArray &bytes)
{
    if (place < m_firstPlace || place - m_firstPlace >= m_answers.size())
        return;
    Answer &answer = m_answers[place - m_firstPlace];
    answer.bytes = bytes;
    answer.ready = true;
    sendReady();
}

void GuardedConnection::sendReady()
{
    while (!m_answers.empty() && m_answers.front().ready) {
        const Answer answer = std::move(m_answers.front());
        m_answers.pop_front();
        ++m_firstPlace;
        m_guard->release(answer.weight);
        m_phaseSince.restart();
        write(answer.bytes);
        if (answer.last) {
            for (const Answer &rest : m_answers)
                m_guard->release(rest.weight);
            m_answers.clear();
            if (!m_lingers)
                sayGoodbye();
        }
    }
    if (m_lingers)
        writeLate();
    else if (m_answers.empty())
        spareDescriptor();
}

void GuardedConnection::refuse(int status)
{
    if (m_closing)
        return;
    Q_EMIT m_guard->refused(status, m_socket.peerAddress());
    const QByteArray words = QByteArray(httpStatusWords(status)) + '\n';
    // Behind whatever is still owed; nothing after it is read.
    m_closing = true;
    m_guard->release(std::exchange(m_reserved, 0));
    m_frame.next(); // with what had come of a body
    QObject::disconnect(&m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    Answer answer;
    answer.bytes = httpAnswer(status, "text/plain", words, "Connection: close\r\n");
    answer.ready = answer.last = true;
    m_answers.push_back(std::move(answer));
    sendReady();
}

void GuardedConnection::sayGoodbye()
{
    m_closing = true;
    m_phaseSince.restart();
    QObject::disconnect(&m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    connect(&m_socket, &QTcpSocket::readyRead, this, &GuardedConnection::drain);
    m_socket.flush();
    drain();
}

void GuardedConnection::drain()
{
    m_drained += m_socket.readAll().size();
    if (m_drained > drainBytes) {
        m_socket.abort();
        return;
    }
    // Closing outright with unread bytes resets the connection, and the reset may overtake the answer.
    if (!m_shutDown && toWrite() == 0 && m_socket.state() == QAbstractSocket::ConnectedState) {
        m_shutDown = true;
        ::shutdown(int(m_socket.socketDescriptor()), SHUT_WR);
    }
}

void GuardedConnection::closeIfIdle()
{
    // Who was let in is to be heard: the peer does not know that nobody listens any more.
    if (!m_served && !m_bornSince.hasExpired(m_guard->limits().freshMs))
        return;
    if (m_handshaking) {
        m_socket.abort();
        return;
    }
    const bool isIdle = m_answers.empty() && !m_closing && m_frame.phase() == RequestFrame::Phase::Idle;
    if (isIdle && (m_paused || !hasUnheard(m_socket.socketDescriptor())))
        m_socket.disconnectFromHost();
}

GuardedConnection::Worth GuardedConnection::worth() const
{
    if (!m_answers.empty() || m_lingers || (m_served && toWrite() > 0))
        return Worth::Kept;
    if (!m_served)
        return Worth::Nothing;
    return m_frame.phase() == RequestFrame::Phase::Idle ? Worth::Idle : Worth::Kept;
}

void GuardedConnection::leave()
{
    ConnectionGuard *guard = m_guard;
    m_socket.disconnect(this); // it says no more, and nobody is to be told of it
    m_socket.abort();
    guard->forget(&m_socket, m_address);
}

void GuardedConnection::sweep()
{
    const GuardLimits &limits = m_guard->limits();
    if (m_lingers) {
        writeLate();
        return;
    }
    if (m_handshaking) {
        if (m_phaseSince.hasExpired(limits.headMs))
            m_socket.abort();
        return;
    }
    const qint64 toWrite = this->toWrite();
    if (m_heardAll && !m_closing && m_answers.empty() && toWrite == 0 && m_socket.bytesAvailable() == 0) {
        m_socket.disconnectFromHost();
        return;
    }
    if (toWrite > 0 && m_writingSince.hasExpired(limits.readAnswerMs)) {
        m_socket.abort();
        return;
    }
    if (m_closing) {
        if (!m_answers.empty())
            return;
        drain();
        if (m_phaseSince.hasExpired(limits.goodbyeMs) && toWrite == 0)
            m_socket.abort();
        return;
    }
    switch (m_frame.phase()) {
    case RequestFrame::Phase::Head:
        if (m_phaseSince.hasExpired(limits.headMs))
            refuse(408);
        break;
    case RequestFrame::Phase::Body:
        if (m_phaseSince.hasExpired(limits.bodyMs))
            refuse(408);
        break;
    case RequestFrame::Phase::Idle:
        if (m_answers.empty() && m_phaseSince.hasExpired(keptIdleMs))
            dropDescriptor();
        // Whoever has asked for nothing yet has as long as for a head.
        if (m_answers.empty() && toWrite == 0 &&
            m_phaseSince.hasExpired(m_served ? limits.idleMs : std::min(limits.headMs, limits.idleMs)))
            m_socket.disconnectFromHost();
        break;
    }
}

ConnectionGuard::ConnectionGuard(std::shared_ptr<GuardShares> shares, QObject *parent)
    : QTcpServer(parent), m_shares(std::move(shares))
{
    const GuardLimits &limits = m_shares->limits;
    setMaxPendingConnections(limits.connections);
    setListenBacklogSize(backlog);
    m_sweepTimer.setInterval(std::clamp(std::min(limits.headMs, limits.idleMs) / 4, 20, sweepMs));
    connect(&m_sweepTimer, &QTimer::timeout, this, &ConnectionGuard::sweep);
    m_sweepTimer.start();
    // Out of file descriptors QTcpServer stops accepting for good; some of them come back.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(logCallbacks, "a connection could not be accepted: %ls", qUtf16Printable(errorString()));
        QTimer::singleShot(acceptAgainMs, this, [this] { resumeAccepting(); });
    });
}

ConnectionGuard::~ConnectionGuard()
{
    // Sockets would die after this object's members.
    const auto open = m_connections;
    for (GuardedConnection *connection : open) {
        QTcpSocket *socket = &connection->socket();
        forget(socket, connection->address());
        delete connection;
        socket->abort();
    }
}

void ConnectionGuard::incomingConnection(qintptr descriptor)
{
    const GuardLimits &limits = m_shares->limits;
    // Of a stranger not even a Qt socket is made.
    const QHostAddress address = peerOf(int(descriptor));
    if (!m_shares->allowed.contains(address)) {
        turnAway(descriptor, 403, "This address is not allowed here\n");
        Q_EMIT forbidden(address);
        return;
    }
    const QHostAddress share = shareAddress(address);
    if (m_shares->perAddress.value(share) >= limits.connectionsPerAddress) {
        turnAway(descriptor, 503, "Too many connections\n");
        Q_EMIT refused(503, address);
        return;
    }
    if (m_shares->connections >= limits.connections && !makeRoom()) {
        turnAway(descriptor, 503, "Too many connections\n");
        Q_EMIT refused(503, QHostAddress());
        return;
    }
    QTcpSocket *socket = m_shares->tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        ::close(int(descriptor));
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    ++m_shares->connections;
    m_shares->perAddress[share] += 1;
    auto *connection = new GuardedConnection(*this, *socket, address, m_shares->tls.has_value());
    m_connections.insert(socket, connection);
    m_shares->open.insert(connection);
    connect(socket, &QTcpSocket::disconnected, connection, [this, socket, connection, address] {
        if (!connection->linger())
            forget(socket, address);
    });
    if (m_shares->tls)
        shakeHands(*socket, *connection, address);
}

void ConnectionGuard::shakeHands(QTcpSocket &socket, GuardedConnection &connection, const QHostAddress &address)
{
    auto &tls = static_cast<QSslSocket &>(socket);
    tls.setSslConfiguration(*m_shares->tls);
    connect(&tls, &QSslSocket::encrypted, &connection, &GuardedConnection::encrypted);
    const auto failed = [this, address, &connection](const QString &words) {
        if (connection.isHandshaking())
            Q_EMIT handshakeFailed(address, words);
    };
    connect(&tls, &QSslSocket::errorOccurred, &connection,
            [failed, &tls, &connection](QAbstractSocket::SocketError error) {
                failed(tls.errorString());
                if (error == QAbstractSocket::RemoteHostClosedError)
                    connection.knowAllHeard();
            });
    tls.startServerEncryption();
}

void ConnectionGuard::forget(QTcpSocket *socket, const QHostAddress &address)
{
    GuardedConnection *connection = m_connections.take(socket);
    if (!connection)
        return;
    m_shares->open.remove(connection);
    --m_shares->connections;
    const QHostAddress share = shareAddress(address);
    if (--m_shares->perAddress[share] <= 0)
        m_shares->perAddress.remove(share);
    socket->deleteLater(); // and the connection with it
}

/// Ends the connection that is worth least: silence must not keep out whoever has something to say. False where all of
/// them are at work.
bool ConnectionGuard::makeRoom()
{
    GuardedConnection *least = nullptr;
    for (GuardedConnection *connection : std::as_const(m_shares->open)) {
        if (connection->worth() == GuardedConnection::Worth::Kept)
            continue;
        if (!least || connection->worth() < least->worth() ||
            (connection->worth() == least->worth() && connection->idleNs() > least->idleNs()))
            least = connection;
    }
    if (!least)
        return false;
    least->leave();
    return true;
}

void ConnectionGuard::turnAway(qintptr descriptor, int status, const QByteArray &words)
{
    const int fd = int(descriptor);
    // A peer that waits for a TLS handshake would not understand it.
    if (!m_shares->tls) {
        const QByteArray answer = httpAnswer(status, "text/plain", words, "Connection: close\r\n");
        (void)::send(fd, answer.constData(), std::size_t(answer.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    }
    ::shutdown(fd, SHUT_WR);
    // Closing on unread bytes resets the connection, which may overtake the answer. A peer that goes on sending would
    // have all of this thread, and has to do without.
    std::array<char, pieceBytes> scrap;
    for (int i = 0; i < turnedAwayReads && ::recv(fd, scrap.data(), scrap.size(), MSG_DONTWAIT) > 0; ++i) {
    }
    ::close(fd);
}

bool ConnectionGuard::reserve(GuardedConnection &connection, qsizetype bytes)
{
    while (m_shares->inFlight + bytes > m_shares->limits.inFlightBytes) {
        // Whoever has sent most of a request without its end gives way: a few large bodies that never end must not
        // keep out all small ones.
        const auto &open = std::as_const(m_shares->open);
        const auto largest = std::ranges::max_element(open, {}, &GuardedConnection::reserved);
        if (largest == open.end() || (*largest)->reserved() <= connection.reserved() + bytes)
            return false;
        (*largest)->refuse(503);
    }
    m_shares->inFlight += bytes;
    return true;
}

void ConnectionGuard::sweep()
{
    const auto connections = m_connections.values();
    for (GuardedConnection *connection : connections)
        connection->sweep();
}

void ConnectionGuard::closeIdle()
{
    const auto connections = m_connections.values();
    for (GuardedConnection *connection : connections)
        connection->closeIfIdle();
}

} // namespace imdesk
