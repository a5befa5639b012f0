// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>
#include <variant>

namespace imdesk {

/// A number that is a name (SDKAppID, group ID, account): never rounded, never shown in powers of ten.
struct IdText
{
    QString text;
    friend bool operator==(const IdText &, const IdText &) = default;
};

/// A piece of JSON: stands as it is in JSON files, as text elsewhere. Whoever makes one answers for its being valid.
struct RawJson
{
    QByteArray text;
    friend bool operator==(const RawJson &, const RawJson &) = default;
};

/// A moment that never comes, such as the end of a mute for ever: the service's number for it in JSON, words elsewhere.
struct Endless
{
    static constexpr qint64 seconds = 4294967295;
    friend bool operator==(const Endless &, const Endless &) = default;
};
QString endlessText();

/// One typed value of an exported table. std::monostate is "nothing known", which is not zero and not an empty text.
/// A list of texts is an array in JSON and joined by commas elsewhere; moments are written in the zone they carry.
using Cell = std::variant<std::monostate, bool, qint64, double, QString, QDate, QDateTime, IdText, QStringList, RawJson,
                          Endless>;

/// What a column holds, as far as it matters for redaction and for the zone of times.
enum class Holds {
    Plain,   ///< nothing of a person
    Moment,  ///< QDateTime
    Person,  ///< account IDs
    Name,    ///< what people or groups call themselves or each other
    Group,   ///< IDs of groups
    Address, ///< of a network
    Text,    ///< what somebody wrote
    Body     ///< JSON that may hold all of that
};

/// What a model answers for a file, where that is more than the text it shows: of data() a cellData(), of headerData()
/// a columnData(). Invalid where what is shown is all there is.
inline constexpr int cellRole = 0x0100 + 0x41;

/// Cells out of what people and the service keep: nothing for an empty text, and for a moment of 0.
Cell textCell(const QString &text);
Cell idCell(const QString &id);
Cell momentCell(qint64 seconds); ///< Unix seconds
Cell momentCellMs(qint64 ms);    ///< Unix milliseconds

/// One column of an exported table.
struct ExportColumn
{
    QString key;   ///< name in JSON, also the heading when API names are asked for
    QString title; ///< heading in CSV and XLSX
    int widthChars = 14;
    Holds holds = Holds::Plain;
};

QVariant cellData(const Cell &cell);
QVariant columnData(const ExportColumn &column);

/// A table whose rows are pulled one by one, so that a million of them pass through in constant memory. `next` is
/// called on the worker thread of an ExportJob: it must own or share what it reads. It fills `row` with one cell a
/// column and gives false after the last one; `trouble`, where there
/// is one, is asked then: an error fails the export.
struct TableSource
{
    QList<ExportColumn> columns;
    qint64 rowCount = -1; ///< for progress only; -1 when not known beforehand
    std::function<bool(QList<Cell> &row)> next;
    std::function<std::optional<ApiError>()> trouble;
};

/// A source over rows that are in memory already.
TableSource sourceOf(QList<ExportColumn> columns, QList<QList<Cell>> rows);

} // namespace imdesk
