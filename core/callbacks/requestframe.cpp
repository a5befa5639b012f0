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

/// Whether none of it could begin a line of its own with whoever reads it next.
bool isPlainText(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7f; });
}

} // namespace

void RequestFrame::next()
{
    m_phase = Phase::Idle;
    m_head.resize(0); // its room serves the next one
    m_headers.clear();
    m_method = m_target = {};
    m_encoding.clear();
    m_body.clear();
    m_chunks.reset();
    m_bodyLength = m_skipped = 0;
    m_hasLength = m_isOld = m_wantsClose = m_wantsContinue = false;
}

QByteArray RequestFrame::connectionHeader() const
{
    if (m_wantsClose)
        return "Connection: close\r\n";
    return m_isOld ? "Connection: keep-alive\r\n" : "";
}

RequestFrame::Step RequestFrame::feed(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    if (m_phase == Phase::Idle)
        m_phase = Phase::Head;
    return m_phase == Phase::Head ? feedHead(bytes) : feedBody(bytes);
}

RequestFrame::Step RequestFrame::feedBody(QByteArrayView bytes)
{
    Step step;
    if (m_chunks) {
        const ChunkedBody::Step chunks = m_chunks->feed(bytes, m_body, m_limits.bodyBytes);
        return {chunks.refuse, chunks.used, false, chunks.complete};
    }
    step.used = std::min(bytes.size(), m_bodyLength - m_body.size());
    // What a head promises is not believed before it comes; the first piece nearly always is all of it.
    m_body.append(bytes.first(step.used));
    step.complete = m_body.size() == m_bodyLength;
    return step;
}

RequestFrame::Step RequestFrame::feedHead(QByteArrayView bytes)
{
    Step step;
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
    // One byte over the limit is enough to see that it is too long.
    m_head += bytes.sliced(skipped, std::min(bytes.size() - skipped, m_limits.headBytes + 1 - before));
    const qsizetype from = std::max<qsizetype>(0, before - 3);
    qsizetype end = -1;
    for (qsizetype at = m_head.indexOf('\n', from); at >= 0 && end < 0; at = m_head.indexOf('\n', at + 1)) {
        if (m_head.size() > at + 1 && m_head.at(at + 1) == '\n')
            end = at + 2;
        else if (m_head.size() > at + 2 && m_head.at(at + 1) == '\r' && m_head.at(at + 2) == '\n')
            end = at + 3;
    }
    if (end < 0) {
        step.used = bytes.size();
        if (m_head.size() > m_limits.headBytes)
            step.refuse = 431;
        return step;
    }
    m_head.truncate(end);
    step.used = skipped + end - before;
    if (m_head.size() > m_limits.headBytes) {
        step.refuse = 431;
        return step;
    }
    step.refuse = readHead();
    if (step.refuse)
        return step;
    m_phase = Phase::Body;
    step.headDone = true;
    step.complete = m_bodyLength == 0 && !m_chunks;
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
    // A body with two lengths, or in chunks to a peer that may not know them, ends elsewhere for different readers.
    if (m_chunks && (m_hasLength || m_isOld))
        return 400;
    return m_bodyLength > m_limits.bodyBytes ? 413 : 0;
}

int RequestFrame::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = first < 0 ? -1 : line.indexOf(' ', first + 1);
    if (second < 0)
        return 400;
    const QByteArrayView version = line.sliced(second + 1);
    m_method = line.first(first);
    m_target = line.sliced(first + 1, second - first - 1);
    if (!isTokenText(m_method) || m_target.isEmpty() || !isPlainText(m_target))
        return 400;
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return version.startsWith("HTTP/") ? 505 : 400;
    m_isOld = m_wantsClose = version == "HTTP/1.0";
    return 0;
}

int RequestFrame::readHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    // A name with blanks, or a line continued the old way, is read differently by different parsers: none of it.
    if (colon < 0 || !isTokenText(line.first(colon)) || !isPlainText(line.sliced(colon + 1)))
        return 400;
    m_headers.push_back({line.first(colon), line.sliced(colon + 1).trimmed()});
    return readValue(m_headers.back());
}

int RequestFrame::readValue(const Header &header)
{
    const auto is = [&header](QByteArrayView name) {
        return header.name.size() == name.size() && header.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    const QByteArrayView value = header.value;
    const auto lower = [value] { return value.toByteArray().toLower(); };
    if (is("content-length")) {
        const bool digits =
            !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (m_hasLength || !digits)
            return 400;
        m_hasLength = true;
        if (value.size() > 18)
            return 413;
        m_bodyLength = value.toLongLong();
    } else if (is("transfer-encoding")) {
        // The service sends lengths, what stands between it and us may not.
        if (m_chunks || lower() != "chunked")
            return 501;
        m_chunks.emplace();
    } else if (is("content-encoding")) {
        m_encoding = lower();
    } else if (is("connection")) {
        const QByteArray words = lower();
        m_wantsClose = words.contains("close") || (m_wantsClose && !words.contains("keep-alive"));
        if (words.contains("upgrade"))
            return 400;
    } else if (is("expect")) {
        if (lower() != "100-continue")
            return 417;
        m_wantsContinue = true;
    }
    return 0;
}

} // namespace imdesk
