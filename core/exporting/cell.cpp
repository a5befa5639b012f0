// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/cell.h"

#include <QCoreApplication>

#include <memory>

namespace imdesk {

namespace {

struct CellText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::Export)
};

} // namespace

QString endlessText() { return CellText::tr("for ever"); }

TableSource sourceOf(QList<ExportColumn> columns, QList<QList<Cell>> rows)
{
    TableSource source;
    source.columns = std::move(columns);
    source.rowCount = rows.size();
    auto position = std::make_shared<qsizetype>(0);
    source.next = [rows = std::move(rows), position](QList<Cell> &row) {
        if (*position >= rows.size())
            return false;
        row = rows[(*position)++];
        return true;
    };
    return source;
}

} // namespace imdesk
