// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/exportfile.h"
#include "core/exporting/jsontable.h"
#include "core/exporting/tableshape.h"

class QCommandLineParser;

namespace imdesk {

class Ctl;

/// The rows that a command prints, written into a file with --output instead: CSV, XLSX, JSON or JSON Lines.
class TableOutput
{
  public:
    /// Commands that print rows and so take --output.
    static bool fits(const QString &command);
    static void addOptions(QCommandLineParser &parser);
    /// How CSV is written: --no-bom and --plain-csv; part of addOptions().
    static void addCsvOptions(QCommandLineParser &parser);
    static CsvOptions csvOptions(const QCommandLineParser &parser);
    /// Null where no file is wanted; an error for options that cannot be right.
    static Result<std::unique_ptr<TableOutput>> fromOptions(Ctl &ctl, const QString &command);

    /// For commands that do nothing else; null after the program was told to end.
    static std::unique_ptr<TableOutput> needed(Ctl &ctl, const QString &command);

    /// Facts for the manifest; those that name people are left out where people are.
    void addFacts(const QJsonObject &facts);
    void add(const QJsonObject &row) { m_rows.add(row); }
    Result<ExportSummary> write() { return write(m_rows.source()); }
    /// Other rows than those added.
    Result<ExportSummary> write(Result<TableSource> source);

  private:
    Ctl *m_ctl = nullptr;
    QString m_path;
    ExportOptions m_options;
    TableShape m_shape;
    JsonTable m_rows;
};

} // namespace imdesk
