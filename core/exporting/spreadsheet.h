// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How spreadsheets take texts out of CSV, and the apostrophe that keeps a text from them: one rule for whoever writes
/// such a file and for whoever reads it.
namespace imdesk::spreadsheet {

/// It is run as a formula: it begins with = + - @, tab, CR or LF, half or full width.
bool runs(const QString &text);
/// A run of digits that is shown in powers of ten or loses its zeros.
bool rounds(const QString &text);
/// An ID that becomes a number, a date, a time or TRUE. In doubt it does, for the months of other languages are not
/// known here: what begins with a digit and is no short number.
bool changes(const QString &id);
/// It begins with an apostrophe that is taken off where it is read, so that one which is part of it needs another.
bool isMarked(const QString &text);
/// Without that apostrophe.
QString unmarked(const QString &text);

} // namespace imdesk::spreadsheet
