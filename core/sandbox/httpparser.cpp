// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/httpparser.h"

#include <algorithm>

namespace imdesk::sim {

namespace {

constexpr qsizetype headLimit = 32'768;
constexpr qsizetype lineLimit = 1024;

} // namespace

HttpParser::State HttpParser::fail(int status)
{
    m_failure = status;
    m_state = State::Failed;
    return m_state;
}

void HttpParser::reset()
{
    m_state = State::Head;
    m_failure = 0;
    m_headSeen = 0;
    m_first.clear();
    m_headers.clear();
    m_body.clear();
    m_left = 0;
}

HttpParser::State HttpParser::feed(QByteArray &buffer)
{
    bool more = true;
    while (more) {
        switch (m_state) {
        case State::Head:
            more = readHead(buffer);
            break;
        case State::Body:
            more = takeBody(buffer);
            break;
        case State::ChunkSize:
            more = readChunkSize(buffer);
            break;
        case State::ChunkData:
            more = readChunkData(buffer);
            break;
        case State::Trailer:
            more = readTrailer(buffer);
            break;
        case State::UntilClose:
            m_body += buffer;
            buffer.clear();
            more = false;
            if (m_body.size() > m_bodyLimit)
                fail(413);
            break;
        case State::Done:
        case State::Failed:
            more = false;
            break;
        }
    }
    return m_state;
}

HttpParser::State HttpParser::finish()
{
    if (m_state == State::UntilClose)
        m_state = State::Done;
    return m_state;
}

bool HttpParser::readHead(QByteArray &buffer)
{
    while (m_headSeen == 0 && (buffer.startsWith("\r\n") || buffer.startsWith('\n')))
        buffer.remove(0, buffer.startsWith('\n') ? 1 : 2);
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        m_headSeen = buffer.size();
        if (m_headSeen > headLimit)
            fail(431);
        return false;
    }
    if (end > headLimit) {
        fail(431);
        return false;
    }
    const QByteArray head = buffer.left(end);
    buffer.remove(0, end + 4);
    return parseHead(head);
}

bool HttpParser::parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    m_first = lines.first().trimmed().split(' ');
    const QByteArray version = m_first.value(m_kind == Kind::Request ? 2 : 0);
    if (m_first.size() < (m_kind == Kind::Request ? 3 : 2) || !version.startsWith("HTTP/1.")) {
        fail(400);
        return false;
    }
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0) {
            fail(400);
            return false;
        }
        m_headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    // An interim answer is no answer yet.
    if (m_kind == Kind::Response && status() >= 100 && status() < 200) {
        reset();
        return true;
    }
    const QByteArray coding = header("transfer-encoding").toLower();
    const QByteArray length = header("content-length");
    if (!coding.isEmpty()) {
        if (coding != "chunked" || !length.isEmpty()) {
            fail(coding == "chunked" ? 400 : 501);
            return false;
        }
        m_state = State::ChunkSize;
        return true;
    }
    bool ok = true;
    m_left = length.isEmpty() ? 0 : length.toLongLong(&ok);
    if (!ok || m_left < 0) {
        fail(400);
        return false;
    }
    if (m_left > m_bodyLimit) {
        fail(413);
        return false;
    }
    const bool openEnd = m_kind == Kind::Response && length.isEmpty() && status() != 204 && status() != 304;
    m_state = openEnd ? State::UntilClose : m_left > 0 ? State::Body : State::Done;
    return true;
}

bool HttpParser::takeBody(QByteArray &buffer)
{
    const qsizetype take = std::min(m_left, buffer.size());
    m_body += buffer.left(take);
    buffer.remove(0, take);
    m_left -= take;
    if (m_left > 0)
        return false;
    m_state = State::Done;
    return true;
}

bool HttpParser::readChunkSize(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n");
    if (end < 0) {
        if (buffer.size() > lineLimit)
            fail(400);
        return false;
    }
    bool ok = false;
    m_left = buffer.left(end).split(';').first().trimmed().toLongLong(&ok, 16);
    buffer.remove(0, end + 2);
    if (!ok || m_left < 0) {
        fail(400);
        return false;
    }
    if (m_left > m_bodyLimit - m_body.size()) {
        fail(413);
        return false;
    }
    m_state = m_left == 0 ? State::Trailer : State::ChunkData;
    return true;
}

bool HttpParser::readChunkData(QByteArray &buffer)
{
    if (buffer.size() < m_left + 2)
        return false;
    m_body += buffer.left(m_left);
    buffer.remove(0, m_left + 2);
    m_state = State::ChunkSize;
    return true;
}

bool HttpParser::readTrailer(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n");
    if (end < 0) {
        if (buffer.size() > lineLimit)
            fail(400);
        return false;
    }
    buffer.remove(0, end + 2);
    if (end == 0)
        m_state = State::Done;
    return true;
}

QByteArray HttpParser::header(const QByteArray &lowerName) const
{
    for (const auto &[name, value] : m_headers) {
        if (name == lowerName)
            return value;
    }
    return {};
}

bool HttpParser::wantsClose() const
{
    const QByteArray connection = header("connection").toLower();
    const QByteArray version = m_first.value(m_kind == Kind::Request ? 2 : 0);
    return connection == "close" || (version == "HTTP/1.0" && connection != "keep-alive");
}

bool HttpParser::expectsContinue() const { return header("expect").toLower() == "100-continue"; }

} // namespace imdesk::sim
