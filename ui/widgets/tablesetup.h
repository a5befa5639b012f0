// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenu;
class QTableView;

namespace imdesk {

/// Makes a table look and work like all others: rows of 36 px (30 compact), no grid, thin lines, hover, Ctrl+C copies the
/// selected rows as tab-separated text, right click on the header chooses columns, header state is kept by column id
/// (headerData with columnIdRole, else the position) under `name`. Call it after setModel(). `accessibleName` is for
/// screen readers.
void setupTable(QTableView *table, const QString &name, const QString &accessibleName);

/// Role of horizontal headerData that gives a column its stable id.
inline constexpr int columnIdRole = 0x0100 + 0x40;

/// Fills a menu with one check mark per column; used by the header and by a button.
void fillColumnMenu(QMenu *menu, QTableView *table);
/// The selected rows as text, visible columns only, in visual order.
QString selectedRowsAsText(const QTableView *table);
/// Keeps and restores widths, order and hidden columns in the settings of the window.
void saveHeader(const QTableView *table);
void restoreHeader(QTableView *table);

} // namespace imdesk
