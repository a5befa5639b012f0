// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace imdesk {

/// Whether the first of these rows seems to hold the names of the columns: it has a word that names one (of `known`, or
/// one that is common), or stands above nothing but numbers. A row that looks like those below it holds none.
/// `otherwise` is for rows that say neither.
bool seemHeadings(const QList<QStringList> &rows, const QStringList &known, bool otherwise);

} // namespace imdesk
