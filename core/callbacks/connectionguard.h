// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/requestframe.h"

#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>

namespace imdesk {

class ConnectionGuard;

/// One connection under guard: watches what comes in before the HTTP parser does, and sends answers in the order of the
/// requests however late each of them is known.
class GuardedConnection : public QObject
{
    Q_OBJECT

  public:
    GuardedConnection(ConnectionGuard &guard, QTcpSocket &socket);
    ~GuardedConnection() override;

    const RequestFrame &frame() const { return m_frame; }
    QTcpSocket &socket() const { return m_socket; }
    /// Opens the place of an answer for the request just completed.
    quint64 openAnswer();
    /// Fills a place; it goes out as soon as all places before it have.
    void answer(quint64 place, const QByteArray &bytes);
    /// A place whose bytes the HTTP server writes itself.
    void answeredElsewhere(quint64 place);
    qsizetype unanswered() const { return qsizetype(m_answers.size()); }
    /// Answers with a status and closes, gently enough that the peer can read the answer.
    void refuse(int status);
    void sweep();
    /// Ends the connection unless an answer is still owed.
    void closeIfIdle();

  private:
    struct Answer
    {
        QByteArray bytes;
        qsizetype weight = 0;
        bool ready = false;
        bool last = false;
    };
    void look();
    void sendReady();
    void sayGoodbye();
    void drain();

    QPointer<ConnectionGuard> m_guard; // sockets may die after it
    QTcpSocket &m_socket;
    RequestFrame m_frame;
    std::deque<Answer> m_answers;
    quint64 m_firstPlace = 0;
    QElapsedTimer m_phaseSince;
    QElapsedTimer m_writingSince;
    qint64 m_toWrite = 0;
    qsizetype m_reserved = 0; ///< of the request being received
    qsizetype m_drained = 0;
    bool m_closing = false;
    bool m_shutDown = false;
};

/// A TCP server that makes QHttpServer fit for strangers: it limits connections, heads, bodies, bytes in flight and
/// time, and recovers from a lack of file descriptors.
class ConnectionGuard : public QTcpServer
{
    Q_OBJECT

  public:
    explicit ConnectionGuard(const GuardLimits &limits, QObject *parent = nullptr);
    ~ConnectionGuard() override;

    const GuardLimits &limits() const { return m_limits; }
    qsizetype connections() const { return m_connections.size(); }
    GuardedConnection *of(const QTcpSocket *socket) const { return m_connections.value(socket); }
    GuardedConnection *from(const QHostAddress &address, quint16 port) const;
    void closeIdle();

  Q_SIGNALS:
    /// A peer was sent away with an HTTP status before its request reached anybody.
    void refused(int status, const QHostAddress &peer);

  protected:
    void incomingConnection(qintptr descriptor) override;

  private:
    friend class GuardedConnection;
    void sweep();
    bool reserve(qsizetype bytes);
    void release(qsizetype bytes) { m_inFlight -= bytes; }
    void forget(const QTcpSocket *socket, const QHostAddress &address);
    void turnAway(qintptr descriptor);

    GuardLimits m_limits;
    QTimer m_sweepTimer;
    QHash<const QTcpSocket *, GuardedConnection *> m_connections;
    QHash<QHostAddress, int> m_perAddress;
    qsizetype m_inFlight = 0;
};

/// A whole HTTP/1.1 answer.
QByteArray httpAnswer(int status, const QByteArray &contentType, const QByteArray &body,
                      const QByteArray &moreHeaders = {});

} // namespace imdesk
