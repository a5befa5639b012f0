// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exporting/atomicfile.h"
#include "core/exporting/cell.h"
#include "core/exporting/csvwriter.h"

#include <QJsonObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace imdesk {

enum class ExportFormat { Csv, Xlsx, Json, JsonLines };

struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;
    CsvOptions csv;
    bool prettyJson = true;
    QString sheetName;
    QStringList notes; ///< what the columns mean, in their order: comments at the headings of a workbook
    AtomicFile::Existing existing = AtomicFile::Existing::Replace;
    /// When set, a `<file>.manifest.json` is written beside the file: these facts (source, range, zone, profile, ...)
    /// and what is known here: file name, format, of CSV whether it is for Excel or plain, rows, of a workbook with
    /// more than one its sheets, columns, size, SHA-256, time of writing. When not, that of an older file of this name
    /// is removed.
    std::optional<QJsonObject> manifest;
    std::optional<qint64> rowsOfSheet = {}; ///< of a workbook, for tests: fewer than a sheet holds
};

/// What an export has written.
struct ExportSummary
{
    qint64 rows = 0;
    int columns = 0;
    QString path;
    qint64 bytes = 0;
    QString manifestPath; ///< empty when none was asked for
    qint64 cutCells = 0;  ///< texts shortened because the format allows no longer ones
    int sheets = 0;       ///< of a workbook: the rows that one does not hold stand on the next

    friend bool operator==(const ExportSummary &, const ExportSummary &) = default;
};

/// Writes a table in the calling thread. Nothing is left behind after a failure or a stop (Kind::Cancelled). `progress`
/// hears the rows written so far every few hundred rows.
Result<ExportSummary> writeExport(const TableSource &source, const ExportOptions &options, const QString &path,
                                  const std::function<void(qint64)> &progress = {}, std::stop_token stop = {});

/// Where the manifest of a file lies.
QString manifestOf(const QString &path);
/// Whether a CSV file was written plain, as the manifest beside it says: an apostrophe is then part of its value.
bool isPlainCsv(const QString &path);

/// "csv", "xlsx", "json", "jsonl".
QString suffixOf(ExportFormat format);
/// The format a file name or a suffix tells; nothing for an unknown one.
std::optional<ExportFormat> formatOf(const QString &fileName);

} // namespace imdesk
