// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/logfile.h"

#include <QFile>
#include <QJsonDocument>

#include <zlib.h>

namespace imdesk {

namespace {

constexpr qsizetype unpackPiece = 256 * 1024;
constexpr int gzipOnly = 16; // added to the window bits

using Problem = HistoryHour::Problem;

std::unexpected<LogTrouble> logTrouble(Problem problem, const QString &detail = {})
{
    return std::unexpected(LogTrouble{problem, detail});
}

struct Inflater
{
    z_stream stream{};
    bool good = inflateInit2(&stream, MAX_WBITS + gzipOnly) == Z_OK;
    Inflater() = default;
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
    ~Inflater() { inflateEnd(&stream); }
};

} // namespace

LogResult<QByteArray> md5OfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Md5);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return logTrouble(Problem::Disk, file.errorString());
    return hash.result().toHex();
}

LogResult<QByteArray> unpackFile(const QString &path, qint64 bytes, const std::function<bool(QByteArrayView)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return logTrouble(Problem::Disk, file.errorString());
    Inflater inflater;
    if (!inflater.good)
        return logTrouble(Problem::Disk, QStringLiteral("zlib"));
    z_stream &stream = inflater.stream;
    QCryptographicHash hash(QCryptographicHash::Md5);
    QByteArray out(unpackPiece, Qt::Uninitialized);
    qint64 total = 0;
    int state = Z_OK;
    while (!file.atEnd()) {
        QByteArray in = file.read(unpackPiece);
        if (in.isEmpty())
            return logTrouble(Problem::Disk, file.errorString());
        stream.next_in = reinterpret_cast<Bytef *>(in.data());
        stream.avail_in = uInt(in.size());
        while (stream.avail_in > 0) {
            // A gzip file may hold several members one after the other.
            if (state == Z_STREAM_END && inflateReset(&stream) != Z_OK)
                return logTrouble(Problem::BadGzip);
            do {
                stream.next_out = reinterpret_cast<Bytef *>(out.data());
                stream.avail_out = uInt(out.size());
                state = inflate(&stream, Z_NO_FLUSH);
                if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
                    return logTrouble(Problem::BadGzip, QString::fromLatin1(stream.msg ? stream.msg : ""));
                const qsizetype made = out.size() - qsizetype(stream.avail_out);
                total += made;
                if (total > bytes)
                    return logTrouble(Problem::WrongSize);
                const QByteArrayView piece(out.constData(), made);
                hash.addData(piece);
                if (made > 0 && !take(piece))
                    return hash.result().toHex();
            } while (stream.avail_out == 0 && state != Z_STREAM_END);
        }
    }
    if (state != Z_STREAM_END)
        return logTrouble(Problem::BadGzip);
    if (total != bytes)
        return logTrouble(Problem::WrongSize);
    return hash.result().toHex();
}

bool LogReader::feed(QByteArrayView bytes)
{
    for (const char c : bytes) {
        switch (m_place) {
        case Place::Head:
            takeHead(c);
            break;
        case Place::Between:
            takeBetween(c);
            break;
        case Place::Row:
            takeRow(c);
            break;
        case Place::Tail:
            takeTail(c);
            break;
        case Place::Wrong:
            return false;
        }
    }
    return m_place != Place::Wrong;
}

void LogReader::takeHead(char c)
{
    m_text += c;
    if (m_text.size() > longestHead) {
        m_place = Place::Wrong;
    } else if (c == '[') {
        // What stands before the list is an object once the list is taken for empty.
        m_head = QJsonDocument::fromJson(m_text + "]}").object();
        m_place = m_head.value(QLatin1String("MsgList")).isArray() ? Place::Between : Place::Wrong;
        m_text.clear();
    }
}

void LogReader::takeBetween(char c)
{
    if (c == ']') {
        m_place = Place::Tail;
        return;
    }
    if (c == ',' || c == ' ' || c == '\n' || c == '\r' || c == '\t')
        return;
    m_place = Place::Row;
    m_depth = 0;
    m_inString = m_escaped = m_tooLong = false;
    m_text.clear();
    takeRow(c);
}

void LogReader::takeRow(char c)
{
    // A text outside of brackets ends where the next one, or the list, does.
    if (m_depth == 0 && !m_inString && (c == ',' || c == ']') && !m_text.isEmpty()) {
        endRow();
        m_place = c == ']' ? Place::Tail : Place::Between;
        return;
    }
    if (m_text.size() < longestRow)
        m_text += c;
    else
        m_tooLong = true;
    if (m_inString) {
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inString = false;
        return;
    }
    if (c == '"') {
        m_inString = true;
    } else if (c == '{' || c == '[') {
        m_tooLong = ++m_depth > deepestRow || m_tooLong;
    } else if (c == '}' || c == ']') {
        if (--m_depth == 0) {
            endRow();
            m_place = Place::Between;
        }
    }
}

void LogReader::endRow()
{
    const QJsonDocument row = m_tooLong ? QJsonDocument() : QJsonDocument::fromJson(m_text);
    if (row.isObject())
        m_row(row.object());
    else
        ++m_bad;
    m_text.clear();
}

void LogReader::takeTail(char c)
{
    if (c == '}' && !m_tailClosed)
        m_tailClosed = true;
    else if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
        m_place = Place::Wrong;
}

} // namespace imdesk
