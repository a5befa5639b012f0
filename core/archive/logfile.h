// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/historyhour.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QJsonObject>

#include <functional>

namespace imdesk {

/// What went wrong with a file, and the words of whoever noticed.
struct LogTrouble
{
    HistoryHour::Problem problem = HistoryHour::Problem::None;
    QString detail;
};
template <class T>
using LogResult = std::expected<T, LogTrouble>;

/// MD5 of a file in hex; trouble is of the disk.
LogResult<QByteArray> md5OfFile(const QString &path);

/// Unpacks a gzip file in pieces of 256 KiB and hands them on. Stops where more than `bytes` would come out, so that a
/// file that unpacks to terabytes does no harm; less is told too. `take` gives false to stop without trouble.
/// Gives the MD5 of what came out.
LogResult<QByteArray> unpackFile(const QString &path, qint64 bytes, const std::function<bool(QByteArrayView)> &take);

/// Cuts the rows out of a message log as it comes in pieces:
/// {"SdkAppId":..,"ChatType":"C2C","MsgTime":"YYYYMMDDHH","MsgList":[ row, row ]}. Rows need not lie on lines of their
/// own. Holds one row at a time.
class LogReader
{
  public:
    static constexpr qsizetype longestRow = 1 << 20; ///< the service takes messages of 12 KB
    static constexpr qsizetype longestHead = 4'096;
    static constexpr int deepestRow = 64;

    explicit LogReader(std::function<void(const QJsonObject &)> row) : m_row(std::move(row)) {}

    /// False once the text cannot be a message log.
    bool feed(QByteArrayView bytes);
    /// The list was closed as it must be.
    bool isComplete() const { return m_place == Place::Tail && m_tailClosed; }
    /// All before the list, with the list left out: SdkAppId, ChatType, MsgTime.
    QJsonObject head() const { return m_head; }
    /// Texts in the list that are no object, too long, too deep or no JSON.
    qint64 badRows() const { return m_bad; }

  private:
    enum class Place { Head, Between, Row, Tail, Wrong };
    void takeHead(char c);
    void takeBetween(char c);
    void takeRow(char c);
    void takeTail(char c);
    void endRow();

    std::function<void(const QJsonObject &)> m_row;
    Place m_place = Place::Head;
    QByteArray m_text;
    QJsonObject m_head;
    int m_depth = 0;
    bool m_inString = false, m_escaped = false, m_tooLong = false, m_tailClosed = false;
    qint64 m_bad = 0;
};

} // namespace imdesk
