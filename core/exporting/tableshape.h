// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/standins.h"

#include <QJsonObject>
#include <QTimeZone>

#include <optional>

namespace imdesk {

/// What becomes of what a person could be known by.
enum class Redaction {
    None,
    StandIns, ///< the same stand-in for the same person each time
    Drop      ///< such columns are left out
};
/// "none", "stand-ins", "drop".
QString redactionWord(Redaction redaction);
std::optional<Redaction> redactionFrom(const QString &word);

/// How a table goes into a file: which columns in which order, times in which zone, people named or not.
struct TableShape
{
    QStringList columns; ///< keys; empty: all, unknown ones are passed over
    QTimeZone zone = QTimeZone::utc();
    Redaction redaction = Redaction::None;
    QByteArray standInKey;
    bool keyHeadings = false; ///< the names of the API stand above the columns, not words
};

/// The columns that will be in the file.
QList<ExportColumn> shapedColumns(const QList<ExportColumn> &columns, const TableShape &shape);
/// The table in that shape, still pulled row by row.
TableSource shaped(TableSource source, const TableShape &shape);
/// Facts of the shape for a manifest; where people are redacted, of `facts` only what names nobody, with words in the
/// place of what is left out.
QJsonObject shapedFacts(QJsonObject facts, const TableShape &shape);
/// Whether any column names people.
bool holdsPeople(const QList<ExportColumn> &columns);

} // namespace imdesk
