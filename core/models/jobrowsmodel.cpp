// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/jobrowsmodel.h"

#include "core/base/plaintext.h"

#include <QLocale>

namespace imdesk {

void JobRowsModel::setRows(const QList<JobRowEnd> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QString JobRowsModel::stateText(JobState state)
{
    switch (state) {
    case JobState::Pending:
        return tr("Waiting");
    case JobState::Done:
        return tr("Done");
    case JobState::Failed:
        return tr("Failed");
    case JobState::Skipped:
        return tr("Skipped");
    case JobState::Unknown:
        return tr("Unknown");
    case JobState::Sent:
        return tr("Under way");
    case JobState::Protected:
        return tr("Protected");
    }
    return {};
}

int JobRowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int JobRowsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant JobRowsModel::data(const QModelIndex &index, int role) const
{
    constexpr qsizetype longest = 300, whole = 4000;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JobRowEnd &row = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole && (index.column() == Number || index.column() == Code))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && (index.column() == Words || index.column() == What))
        return visibleText(index.column() == Words ? row.words : row.what, whole);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return QLocale().toString(row.number);
    case StateColumn:
        return stateText(row.state);
    case Code:
        return row.code == 0 ? QString() : QString::number(row.code);
    case Words:
        return visibleText(row.words, longest);
    case What:
        return visibleText(row.what, longest);
    case RequestId:
        return visibleText(row.requestId, longest);
    default:
        return {};
    }
}

QVariant JobRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Row");
    case StateColumn:
        return tr("State");
    case Code:
        return tr("Code");
    case Words:
        return tr("Why");
    case What:
        return tr("What it holds");
    case RequestId:
        return tr("Request ID");
    default:
        return {};
    }
}

} // namespace imdesk
