// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"
#include "core/models/relationlistmodel.h"

namespace imdesk {

/// Whom an account has blocked, since when, and whether the other one blocks back, which is asked after each page.
class BlockedModel : public RelationListModel
{
    Q_OBJECT

  public:
    enum Column { Account, Since, BlocksBack, ColumnCount };

    explicit BlockedModel(FriendService &service, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    const api::BlackListRow &entry(int row) const { return m_rows[row]; }

  protected:
    void askPage() override;
    int count() const override { return static_cast<int>(m_rows.size()); }
    void dropRows() override;

  private:
    Cell fileCell(int row, int column) const;

    QList<api::BlackListRow> m_rows;
    api::BlockedPages m_pages;
};

} // namespace imdesk
