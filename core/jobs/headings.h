// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace imdesk {

/// Whether the first of these rows seems to hold the names of the columns: most of its words name one (of `known`, or
/// one that is common), or half of them, the first among them; or it stands above nothing but numbers. A row that looks
/// like those below it holds none, and none where it is in doubt: a row that is not carried out is missed by nobody.
bool seemHeadings(const QList<QStringList> &rows, const QStringList &known);

} // namespace imdesk
