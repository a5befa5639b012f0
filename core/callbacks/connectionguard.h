// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/addresslist.h"
#include "core/callbacks/requestframe.h"

#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

namespace imdesk {

class ConnectionGuard;
class GuardedConnection;

/// What the guards of one receiver share, however many ports it has.
struct GuardShares
{
    GuardLimits limits;
    AddressList allowed;
    std::optional<QSslConfiguration> tls;
    qsizetype connections = 0;           ///< handshakes included
    QHash<QHostAddress, int> perAddress; ///< by their shareAddress()
    QSet<GuardedConnection *> open;
    qsizetype inFlight = 0; ///< bytes that have come
    int kept = 0;           ///< sockets that are open once more, see GuardedConnection::keepDescriptor()
};

/// One HTTP connection under guard: reads its requests within the limits and sends answers in the order of the
/// requests, however late each of them is known.
class GuardedConnection : public QObject
{
    Q_OBJECT

  public:
    GuardedConnection(ConnectionGuard &guard, QTcpSocket &socket, const QHostAddress &address, bool encrypted);
    ~GuardedConnection() override;

    /// The request that has just been read, while ConnectionGuard::requested is told.
    const RequestFrame &request() const { return m_frame; }
    QTcpSocket &socket() const { return m_socket; }
    const QHostAddress &address() const { return m_address; }
    const QString &peer() const { return m_peer; }
    /// Opens the place of an answer for the request just read, once for each.
    quint64 openAnswer();
    /// Fills a place; it goes out as soon as all places before it have.
    void answer(quint64 place, const QByteArray &bytes);
    /// Answers with a status and closes, gently enough that the peer can read the answer.
    void refuse(int status);
    void sweep();
    /// Ends the connection unless an answer is still owed, or the peer has only just come and asks for one soon.
    void closeIfIdle();
    /// Ends it at once.
    void leave();
    /// The socket has closed. True when it stays open underneath: the peer, which only sends no more, is owed answers.
    bool linger();
    /// How little it hurts to end it for another one: not at all before its first whole request, or between two while
    /// nothing is owed. Other connections are not ended.
    enum class Worth { Nothing, Idle, Kept };
    Worth worth() const;
    /// Nanoseconds it has been worth that.
    qint64 idleNs() const { return (m_served ? m_phaseSince : m_bornSince).nsecsElapsed(); }
    /// Bytes of the request that is being received.
    qsizetype reserved() const { return m_reserved; }
    /// The TLS handshake is over.
    void encrypted();
    bool isHandshaking() const { return m_handshaking; }
    /// The peer, though connected, has said that it sends no more. It is let go once it has all its answers.
    void knowAllHeard() { m_heardAll = true; }

  private:
    struct Answer
    {
        QByteArray bytes;
        qsizetype weight = 0;
        bool ready = false;
        bool last = false;
    };
    void read();
    bool take(QByteArrayView bytes);
    bool beginBody(bool hasCome);
    bool reserveWhatCame();
    void write(const QByteArray &bytes);
    void writeLate();
    void keepDescriptor();
    void spareDescriptor();
    void dropDescriptor();
    void sendReady();
    void sayGoodbye();
    void drain();
    qint64 toWrite() const;

    QPointer<ConnectionGuard> m_guard; // sockets may die after it
    QTcpSocket &m_socket;
    const QHostAddress m_address;
    const QString m_peer;
    RequestFrame m_frame;
    std::deque<Answer> m_answers;
    quint64 m_firstPlace = 0;
    QElapsedTimer m_bornSince;
    QElapsedTimer m_phaseSince;
    QElapsedTimer m_writingSince;
    qsizetype m_reserved = 0; ///< of the request being received
    qsizetype m_drained = 0;
    int m_kept = -1;   ///< the socket once more while answers are owed, for Qt closes its own with the peer's last byte
    QByteArray m_late; ///< answers to be written after that
    const bool m_encrypted;
    bool m_handshaking;
    bool m_isLast = false; ///< nothing is read behind the request just read
    bool m_paused = false; ///< until the peer has read answers
    bool m_closing = false;
    bool m_shutDown = false;
    bool m_lingers = false;
    bool m_heardAll = false;
    bool m_served = false; ///< a whole request has come
};

/// An HTTP server for strangers on one port: it limits connections, heads, bodies, bytes in flight and time, and
/// recovers from a lack of file descriptors. Whole requests are told by requested(). QHttpServer has no such limits,
/// and with it an event cost twice the CPU time.
class ConnectionGuard : public QTcpServer
{
    Q_OBJECT

  public:
    explicit ConnectionGuard(std::shared_ptr<GuardShares> shares, QObject *parent = nullptr);
    ~ConnectionGuard() override;

    const GuardLimits &limits() const { return m_shares->limits; }
    /// Ends what is idle; asked again and again until nobody is left.
    void closeIdle();

  Q_SIGNALS:
    /// Whoever takes it opens an answer before returning.
    void requested(imdesk::GuardedConnection &connection);
    /// A peer was sent away with an HTTP status before its request reached anybody.
    void refused(int status, const QHostAddress &peer);
    /// A peer whose address is not on the list.
    void forbidden(const QHostAddress &peer);
    void handshakeFailed(const QHostAddress &peer, const QString &words);

  protected:
    void incomingConnection(qintptr descriptor) override;

  private:
    friend class GuardedConnection;
    void sweep();
    bool reserve(GuardedConnection &connection, qsizetype bytes);
    void release(qsizetype bytes) { m_shares->inFlight -= bytes; }
    void forget(QTcpSocket *socket, const QHostAddress &address);
    bool makeRoom();
    void turnAway(qintptr descriptor, int status, const QByteArray &words);
    void shakeHands(QTcpSocket &socket, GuardedConnection &connection, const QHostAddress &address);

    std::shared_ptr<GuardShares> m_shares;
    QTimer m_sweepTimer;
    QHash<QTcpSocket *, GuardedConnection *> m_connections;
};

} // namespace imdesk
