// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenu;
class QTableView;
class QWidget;

namespace imdesk {

class Settings;

/// Makes a table look and work like all others: rows of 36 px (30 compact), no grid, thin lines, hover, Ctrl+C copies
/// the selected rows as tab-separated text, right click on the header chooses columns and exports the table, what a
/// column cuts is told whole under the pointer, and no tip of a cell is read as markup. `name` is where its header
/// state is kept once rememberHeader() was called; `accessibleName` is for screen readers. Call it after setModel().
void setupTable(QTableView *table, const QString &name, const QString &accessibleName);

/// Widens a column so that its cells can be read whole, as the first rows tell, up to `most`; never makes it narrower.
void widenToCells(QTableView *table, int column, int most);

/// Role of horizontal headerData that gives a column its stable id.
inline constexpr int columnIdRole = 0x0100 + 0x40;

/// Fills a menu with one check mark per column; used by the header and by a button.
void fillColumnMenu(QMenu *menu, QTableView *table);
/// The selected rows as text, visible columns only, in visual order.
QString selectedRowsAsText(const QTableView *table);
/// Restores widths, order and hidden columns from the settings and keeps them there from now on, by column id
/// (headerData with columnIdRole, else the position).
void rememberHeader(QTableView *table, Settings &settings);
/// The same for every table below `root` that setupTable() has seen.
void rememberTables(QWidget *root, Settings &settings);

} // namespace imdesk
