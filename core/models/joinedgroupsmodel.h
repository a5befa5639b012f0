// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"
#include "core/models/remotelistmodel.h"
#include "core/services/accountservice.h"

namespace imdesk {

/// The groups an account is in, with its role in each.
class JoinedGroupsModel : public RemoteListModel
{
    Q_OBJECT

  public:
    enum Column { Id, Name, Type, OwnRole, Joined, Members, Receives, LastMessage, ColumnCount };

    explicit JoinedGroupsModel(AccountService &service, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    const QList<api::JoinedGroup> &groups() const { return m_groups; }

  protected:
    void askPage() override;
    int count() const override { return static_cast<int>(m_groups.size()); }
    void dropRows() override
    {
        m_groups.clear();
        m_pages = AccountService::joinedGroups(m_account);
    }

  private:
    Cell fileCell(int row, int column) const;

    AccountService &m_service;
    QList<api::JoinedGroup> m_groups;
    api::JoinedGroupPages m_pages;
};

} // namespace imdesk
