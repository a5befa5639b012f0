// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/chunkedbody.h"

#include <algorithm>

namespace imdesk {

namespace {

constexpr qsizetype lineLimit = 512;
constexpr qsizetype trailersLimit = 4'096;
constexpr qsizetype sizeDigits = 8;

bool isSizeDigit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// Of the line that begins a chunk; -1 for one that is none.
qsizetype sizeIn(QByteArrayView line)
{
    const auto end = std::ranges::find_if_not(line, isSizeDigit);
    const qsizetype digits = end - line.begin();
    const QByteArrayView behind = line.sliced(digits).trimmed();
    if (digits == 0 || digits > sizeDigits || (!behind.isEmpty() && !behind.startsWith(';')))
        return -1;
    return line.first(digits).toByteArray().toLongLong(nullptr, 16);
}

} // namespace

ChunkedBody::Step ChunkedBody::feed(QByteArrayView bytes, QByteArray &body, qsizetype limit)
{
    Step step;
    while (step.used < bytes.size() && !m_isComplete && step.refuse == 0) {
        const QByteArrayView rest = bytes.sliced(step.used);
        if (m_place == Place::Data) {
            const qsizetype taken = std::min(rest.size(), m_left);
            body.append(rest.first(taken));
            step.used += taken;
            m_left -= taken;
            if (m_left == 0)
                m_place = Place::DataEnd;
            continue;
        }
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView piece = end < 0 ? rest : rest.first(end + 1);
        // Whatever the pieces it comes in, a line too long is seen at the same byte.
        const qsizetype room = lineLimit - m_line.size();
        m_line.append(piece.first(std::min(piece.size(), room)));
        step.used += piece.size();
        if (piece.size() > room)
            step.refuse = 400;
        else if (end >= 0)
            step.refuse = endLine(limit - body.size());
    }
    step.complete = m_isComplete;
    return step;
}

/// Gives the status to refuse with; `room` is what the body may still take.
int ChunkedBody::endLine(qsizetype room)
{
    if (!m_line.endsWith("\r\n"))
        return 400; // to some a bare line feed is an end, to others not
    const QByteArray line = m_line.chopped(2);
    m_line.clear();
    if (line.contains('\r'))
        return 400;
    switch (m_place) {
    case Place::Size:
        m_left = sizeIn(line);
        if (m_left < 0)
            return 400;
        m_place = m_left == 0 ? Place::Trailer : Place::Data;
        return m_left > room ? 413 : 0;
    case Place::DataEnd:
        m_place = Place::Size;
        return line.isEmpty() ? 0 : 400;
    case Place::Trailer:
        m_trailers += line.size() + 2;
        m_isComplete = line.isEmpty();
        return m_trailers > trailersLimit ? 431 : 0;
    case Place::Data:
        break;
    }
    return 0;
}

} // namespace imdesk
