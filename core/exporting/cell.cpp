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

Cell textCell(const QString &text) { return text.isEmpty() ? Cell() : Cell(text); }

Cell idCell(const QString &id) { return id.isEmpty() ? Cell() : Cell(IdText{id}); }

Cell momentCell(qint64 seconds) { return momentCellMs(seconds * 1000); }

Cell momentCellMs(qint64 ms) { return ms <= 0 ? Cell() : Cell(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)); }

QVariant cellData(const Cell &cell) { return QVariant::fromValue(cell); }

QVariant columnData(const ExportColumn &column) { return QVariant::fromValue(column); }

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
