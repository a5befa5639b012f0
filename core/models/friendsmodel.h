// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"
#include "core/models/relationlistmodel.h"

namespace imdesk {

/// What one account notes of a friend.
struct FriendEntry
{
    QString account, remark, source, wording;
    QStringList groups;
    qint64 addedAt = 0;          ///< Unix seconds, 0 = not told
    QList<api::SnsItem> customs; ///< Tag_SNS_Custom_*
    api::FriendRow raw;
};

/// The friends of an account. Whether a friendship is mutual the list does not tell: it is asked after each page.
class FriendsModel : public RelationListModel
{
    Q_OBJECT

  public:
    enum Column { Account, Remark, Groups, BothWays, Added, Source, Wording, ColumnCount };

    explicit FriendsModel(FriendService &service, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    const FriendEntry &entry(int row) const { return m_rows[row]; }
    int rowOf(const QString &account) const;
    QStringList accounts() const;

  protected:
    void askPage() override;
    int count() const override { return static_cast<int>(m_rows.size()); }
    void dropRows() override;

  private:
    Cell fileCell(int row, int column) const;

    QList<FriendEntry> m_rows;
    api::FriendPages m_pages;
};

} // namespace imdesk
