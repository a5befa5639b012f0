// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"

#include <QByteArray>

namespace imdesk {

class AtomicFile;

struct CsvOptions
{
    char separator = ',';      ///< comma, semicolon or tab
    bool byteOrderMark = true; ///< Excel takes a file without one for the computer's old code page
    /// Long digit strings, those with a leading zero, and IDs that look like numbers, dates or truth values get an
    /// apostrophe, for a spreadsheet would change them.
    bool keepIds = true;
    /// For programs: every value stands as it is, without an apostrophe before anything. Spreadsheets spoil such a
    /// file.
    bool plain = false;
};

/// Comma-separated text after RFC 4180 in UTF-8 with CRLF. Unless it is plain, texts that a spreadsheet would run as a
/// formula (they begin with = + - @, tab, CR or LF, half or full width) get a leading apostrophe, as do those that
/// already have one which a reader would take for such a mark; typed numbers stay numbers.
class CsvWriter
{
  public:
    CsvWriter(AtomicFile &file, CsvOptions options);
    void begin(const QList<ExportColumn> &columns);
    void row(const QList<Cell> &cells);
    void finish() {}

    /// One field as it stands between two separators.
    static QByteArray field(const Cell &cell, const CsvOptions &options);

  private:
    AtomicFile &m_file;
    CsvOptions m_options;
};

} // namespace imdesk
