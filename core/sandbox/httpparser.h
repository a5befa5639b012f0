// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace imdesk::sim {

/// Reads one HTTP/1.x message out of bytes as they come; a request or a response, with Content-Length, chunks or, for a
/// response, an end at the close of the connection. Limits: head 32 KiB, body as given.
class HttpParser
{
  public:
    enum class Kind { Request, Response };
    enum class State { Head, Body, ChunkSize, ChunkData, Trailer, UntilClose, Done, Failed };

    explicit HttpParser(Kind kind, qsizetype bodyLimit) : m_kind(kind), m_bodyLimit(bodyLimit) {}

    /// Takes what belongs to the message off the front of the buffer.
    State feed(QByteArray &buffer);
    /// The connection has ended: completes a response that has no other end.
    State finish();
    void reset();

    State state() const { return m_state; }
    bool idle() const { return m_state == State::Head && m_headSeen == 0; }
    /// HTTP status that says why it failed: 400, 413, 431, 501.
    int failure() const { return m_failure; }
    QByteArray method() const { return m_first.value(0); }
    QByteArray target() const { return m_first.value(1); }
    int status() const { return m_first.value(1).toInt(); }
    QByteArray header(const QByteArray &lowerName) const;
    bool wantsClose() const;
    bool expectsContinue() const;
    bool headDone() const { return m_state != State::Head && m_state != State::Failed; }
    const QByteArray &body() const { return m_body; }

  private:
    State fail(int status);
    bool readHead(QByteArray &buffer);
    bool parseHead(const QByteArray &head);
    bool readChunkSize(QByteArray &buffer);
    bool readChunkData(QByteArray &buffer);
    bool readTrailer(QByteArray &buffer);
    bool takeBody(QByteArray &buffer);

    Kind m_kind;
    qsizetype m_bodyLimit;
    State m_state = State::Head;
    int m_failure = 0;
    qsizetype m_headSeen = 0;
    QList<QByteArray> m_first;
    QList<QPair<QByteArray, QByteArray>> m_headers;
    QByteArray m_body;
    qsizetype m_left = 0;
};

} // namespace imdesk::sim
