// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace imdesk {

/// A pasted or read table.
struct Sheet
{
    /// Each with as many cells as columns were asked for, trimmed, empty where missing; without blank ones.
    QList<QStringList> rows;
    /// The first line of what follows the rows, where a quote in it does not end: nobody can tell what belongs to it.
    QString unended;
};

/// Reads a table. `columns` are the names each column may have in a heading, in lower case; the first column must be
/// there. With a heading it is CSV with commas, semicolons or tabs; without one the columns stand in order, with tabs
/// between them. Nothing when the text is no table.
std::optional<Sheet> readSheet(const QString &text, const QList<QStringList> &columns);

} // namespace imdesk
