// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/requestframe.h"

#include <algorithm>
#include <cctype>

namespace imdesk {

namespace {

constexpr qsizetype blanksBefore = 64; // some clients send a line too many between two requests

QByteArrayView withoutCr(QByteArrayView line) { return line.endsWith('\r') ? line.chopped(1) : line; }

bool isTokenText(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f && c != ':'; });
}

} // namespace

void RequestFrame::next()
{
    m_phase = Phase::Idle;
    m_head.clear();
    m_method.clear();
    m_target.clear();
    m_encoding.clear();
    m_bodyLength = m_bodyLeft = m_skipped = 0;
    m_hasLength = m_wantsClose = m_wantsContinue = false;
}

RequestFrame::Step RequestFrame::feed(QByteArrayView bytes, qsizetype available)
{
    Step step;
    if (bytes.isEmpty())
        return step;
    if (m_phase == Phase::Idle)
        m_phase = Phase::Head;
    if (m_phase == Phase::Head) {
        qsizetype skipped = 0;
        if (m_head.isEmpty()) {
            while (skipped < bytes.size() && (std::isspace(static_cast<unsigned char>(bytes[skipped])) != 0))
                ++skipped;
            m_skipped += skipped;
            if (m_skipped > blanksBefore) {
                step.refuse = 400;
                return step;
            }
        }
        const qsizetype before = m_head.size();
        m_head += bytes.sliced(skipped);
        const qsizetype from = std::max<qsizetype>(0, before - 3);
        const qsizetype crlf = m_head.indexOf("\n\r\n", from);
        const qsizetype lf = m_head.indexOf("\n\n", from);
        if (crlf < 0 && lf < 0) {
            if (m_head.size() > m_limits.headBytes)
                step.refuse = 431;
            return step;
        }
        const bool useLf = crlf < 0 || (lf >= 0 && lf < crlf);
        m_head.truncate(useLf ? lf + 2 : crlf + 3);
        if (m_head.size() > m_limits.headBytes) {
            step.refuse = 431;
            return step;
        }
        step.refuse = readHead();
        if (step.refuse)
            return step;
        step.headDone = true;
        m_bodyLeft = m_bodyLength;
        m_phase = Phase::Body;
        available -= skipped + m_head.size() - before;
    }
    m_bodyLeft -= std::min(available, m_bodyLeft);
    step.complete = m_bodyLeft == 0;
    return step;
}

int RequestFrame::readHead()
{
    int lines = 0;
    QByteArrayView rest(m_head);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = withoutCr(rest.first(end));
        rest = rest.sliced(end + 1);
        if (line.isEmpty())
            break;
        if (lines > m_limits.headerLines)
            return 431;
        const int refuse = lines++ == 0 ? readRequestLine(line) : readHeader(line);
        if (refuse)
            return refuse;
    }
    return m_bodyLength > m_limits.bodyBytes ? 413 : 0;
}

int RequestFrame::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = first < 0 ? -1 : line.indexOf(' ', first + 1);
    if (second < 0)
        return 400;
    const QByteArrayView version = line.sliced(second + 1);
    m_method = line.first(first).toByteArray();
    m_target = line.sliced(first + 1, second - first - 1).toByteArray();
    if (!isTokenText(m_method) || m_target.isEmpty())
        return 400;
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return version.startsWith("HTTP/") ? 505 : 400;
    m_wantsClose = version == "HTTP/1.0";
    return 0;
}

int RequestFrame::readHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    // A name with blanks, or a line continued the old way, is read differently by different parsers: none of it.
    if (colon < 0 || !isTokenText(line.first(colon)))
        return 400;
    const QByteArray name = line.first(colon).toByteArray().toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
    if (name == "content-length") {
        const bool digits =
            !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (m_hasLength || !digits)
            return 400;
        m_hasLength = true;
        if (value.size() > 18)
            return 413;
        m_bodyLength = value.toLongLong();
    } else if (name == "transfer-encoding") {
        // The service sends lengths; and Qt 6.4 reads chunks that arrive in pieces wrongly.
        return value.toLower() == "chunked" ? 411 : 501;
    } else if (name == "content-encoding") {
        m_encoding = value.toLower();
    } else if (name == "connection") {
        const QByteArray words = value.toLower();
        m_wantsClose = words.contains("close") || (m_wantsClose && !words.contains("keep-alive"));
        if (words.contains("upgrade"))
            return 400;
    } else if (name == "expect") {
        if (value.toLower() != "100-continue")
            return 417;
        m_wantsContinue = true;
    }
    return 0;
}

} // namespace imdesk
