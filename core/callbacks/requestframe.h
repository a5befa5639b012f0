// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/chunkedbody.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace imdesk {

/// What a listener puts up with.
struct GuardLimits
{
    int connections = 512;
    int connectionsPerAddress = 256;
    int unansweredPerConnection = 64;
    int headerLines = 100;
    qsizetype headBytes = qsizetype(16) << 10;
    qsizetype bodyBytes = qsizetype(1) << 20;      ///< a callback is some KB
    qsizetype inFlightBytes = qsizetype(64) << 20; ///< that have come, of all requests not yet answered
    int headMs = 5'000; ///< from the first byte to the blank line; a TLS handshake may take as long
    int bodyMs = 10'000;
    int idleMs = 30'000;       ///< between requests
    int readAnswerMs = 10'000; ///< without the peer taking a byte of its answers
    int goodbyeMs = 2'000;     ///< for a refused peer to read why
    int freshMs = 1'500;       ///< for whoever has just come to ask for something, while the listener stops
    int stopMs = 1'500;        ///< for all that is owed, while the listener stops

    friend bool operator==(const GuardLimits &, const GuardLimits &) = default;
};

/// Reads the requests of one HTTP/1 connection in whatever pieces they come, and refuses what is too large, malformed
/// or not to be had. Holds one request at a time; what its accessors give is good until next().
class RequestFrame
{
  public:
    enum class Phase { Idle, Head, Body };
    struct Header
    {
        QByteArrayView name; ///< as sent
        QByteArrayView value;
    };

    explicit RequestFrame(const GuardLimits &limits) : m_limits(limits) {}

    struct Step
    {
        int refuse = 0;        ///< HTTP status to refuse with, 0 to go on
        qsizetype used = 0;    ///< of the bytes; the others are to be given again, or belong to the next request
        bool headDone = false; ///< the head was completed by this step, and nothing behind it was used
        bool complete = false; ///< the request was completed by this step
    };
    /// `bytes` begin where the last step ended.
    Step feed(QByteArrayView bytes);
    /// Starts over for the next request on the connection.
    void next();

    Phase phase() const { return m_phase; }
    // Of the current request, valid from headDone on.
    QByteArrayView method() const { return m_method; }
    QByteArrayView target() const { return m_target; }
    const std::vector<Header> &headers() const { return m_headers; }
    /// Lower case, empty for none.
    const QByteArray &contentEncoding() const { return m_encoding; }
    const QByteArray &body() const { return m_body; }
    /// What has come of it, in bytes.
    qsizetype weight() const { return m_head.size() + m_body.size(); }
    bool wantsClose() const { return m_wantsClose; }
    /// The header line that tells a peer what becomes of the connection, where that is not plain.
    QByteArray connectionHeader() const;
    bool wantsContinue() const { return m_wantsContinue; }

  private:
    Step feedHead(QByteArrayView bytes);
    Step feedBody(QByteArrayView bytes);
    int readHead();
    int readRequestLine(QByteArrayView line);
    int readHeader(QByteArrayView line);
    int readValue(const Header &header);

    GuardLimits m_limits;
    Phase m_phase = Phase::Idle;
    QByteArray m_head;
    QByteArrayView m_method, m_target; // into the head
    std::vector<Header> m_headers;
    QByteArray m_encoding;
    QByteArray m_body;
    std::optional<ChunkedBody> m_chunks; ///< where the body comes in some
    qsizetype m_bodyLength = 0;          ///< else
    qsizetype m_skipped = 0;
    bool m_hasLength = false;
    bool m_isOld = false; ///< HTTP/1.0
    bool m_wantsClose = false;
    bool m_wantsContinue = false;
};

} // namespace imdesk
