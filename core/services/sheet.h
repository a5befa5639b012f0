// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace imdesk {

/// Rows of a pasted or read table, each with as many cells as columns were asked for, trimmed, empty where missing.
using SheetRows = QList<QStringList>;

/// Reads a table. `columns` are the names each column may have in a heading, in lower case; the first column must be
/// there. With a heading it is CSV with commas, semicolons or tabs; without one the columns stand in order, with tabs
/// between them. Nothing when the text is no table.
std::optional<SheetRows> readSheet(const QString &text, const QList<QStringList> &columns);

} // namespace imdesk
