// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/problemsmodel.h"

#include "core/base/plaintext.h"

namespace imdesk {

ProblemsModel::ProblemsModel(QObject *parent) : QAbstractTableModel(parent) {}

int ProblemsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ProblemsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &problem = m_rows.at(index.row());
    if (role == timeRole)
        return problem.at;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return problem.at;
    case Title:
        return problem.count > 1 ? tr("%1 (%2 times)").arg(problem.title).arg(problem.count) : problem.title;
    case Details:
        return visibleText(problem.details, 300);
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Title:
        return tr("What failed");
    case Details:
        return tr("Details");
    default:
        return {};
    }
}

void ProblemsModel::add(qint64 atMs, const QString &title, const QString &details, const QString &way)
{
    const QString same = way.isEmpty() ? details : way;
    if (!m_rows.isEmpty() && m_rows.first().title == title && m_rows.first().way == same) {
        m_rows.first().at = atMs;
        m_rows.first().details = details;
        ++m_rows.first().count;
        Q_EMIT dataChanged(index(0, 0), index(0, ColumnCount - 1));
        return;
    }
    if (m_rows.size() >= maxRows) {
        beginRemoveRows({}, int(m_rows.size()) - 1, int(m_rows.size()) - 1);
        m_rows.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_rows.prepend({atMs, title, details, 1, same});
    endInsertRows();
}

void ProblemsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void ProblemsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole});
}

} // namespace imdesk
