// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace imdesk {

/// What a listener puts up with.
struct GuardLimits
{
    int connections = 512;
    int connectionsPerAddress = 256;
    int unansweredPerConnection = 64;
    int headerLines = 100; ///< QHttpServer of Qt 6.4 drops all headers past this, silently
    qsizetype headBytes = qsizetype(16) << 10;
    qsizetype bodyBytes = qsizetype(1) << 20;      ///< a callback is some KB
    qsizetype inFlightBytes = qsizetype(64) << 20; ///< of all requests not yet answered
    int headMs = 5'000; ///< from the first byte to the blank line; a TLS handshake may take as long
    int bodyMs = 10'000;
    int idleMs = 30'000;       ///< between requests
    int readAnswerMs = 10'000; ///< without the peer taking a byte of its answers
    int goodbyeMs = 2'000;     ///< for a refused peer to read why
};

/// Follows the framing of HTTP/1 requests on one connection, to refuse what is too large, malformed or not to be had
/// before a parser without limits sees it. Keeps the head, never the body.
class RequestFrame
{
  public:
    enum class Phase { Idle, Head, Body };

    explicit RequestFrame(const GuardLimits &limits) : m_limits(limits) {}

    struct Step
    {
        int refuse = 0;        ///< HTTP status to refuse with, 0 to go on
        bool headDone = false; ///< the head was completed by this step
        bool complete = false; ///< the request was completed by this step
    };
    /// `bytes` begin where the last step ended; `available` may be larger when only the front of it was looked at.
    /// Never looks past the end of the current request.
    Step feed(QByteArrayView bytes, qsizetype available);
    /// Starts over for the next request on the connection.
    void next();

    Phase phase() const { return m_phase; }
    // Of the current request, valid from headDone on.
    const QByteArray &method() const { return m_method; }
    const QByteArray &target() const { return m_target; }
    const QByteArray &contentEncoding() const { return m_encoding; }
    qsizetype bodyLength() const { return m_bodyLength; }
    qsizetype weight() const { return m_head.size() + m_bodyLength; }
    bool wantsClose() const { return m_wantsClose; }
    bool wantsContinue() const { return m_wantsContinue; }

  private:
    int readHead();
    int readRequestLine(QByteArrayView line);
    int readHeader(QByteArrayView line);

    GuardLimits m_limits;
    Phase m_phase = Phase::Idle;
    QByteArray m_head;
    QByteArray m_method, m_target, m_encoding;
    qsizetype m_bodyLength = 0;
    qsizetype m_bodyLeft = 0;
    qsizetype m_skipped = 0;
    bool m_hasLength = false;
    bool m_wantsClose = false;
    bool m_wantsContinue = false;
};

} // namespace imdesk
