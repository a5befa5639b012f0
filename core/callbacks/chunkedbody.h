// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace imdesk {

/// Puts a body together that comes in chunks (RFC 9112, 7.1), as proxies and tunnels send what they pass on. Strict: a
/// chunk that another reader could take for something else ends the request. Extensions and trailers are passed over.
class ChunkedBody
{
  public:
    struct Step
    {
        int refuse = 0;     ///< HTTP status to refuse with, 0 to go on
        qsizetype used = 0; ///< of the bytes; what is behind the end is left
        bool complete = false;
    };
    /// Appends to `body`, which grows to `limit` bytes at most.
    Step feed(QByteArrayView bytes, QByteArray &body, qsizetype limit);

  private:
    enum class Place { Size, Data, DataEnd, Trailer };
    int endLine(qsizetype room);

    Place m_place = Place::Size;
    QByteArray m_line; ///< so far
    qsizetype m_left = 0;
    qsizetype m_trailers = 0;
    bool m_isComplete = false;
};

} // namespace imdesk
