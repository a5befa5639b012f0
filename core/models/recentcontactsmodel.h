// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"
#include "core/models/remotelistmodel.h"
#include "core/services/contactgroupservice.h"
#include "core/services/friendservice.h"

namespace imdesk {

/// The recent conversations of an account: with whom or in which group, when the last message was, whether it is
/// pinned, its marks and conversation groups. The service keeps the newest 100 unless the app has ordered more.
class RecentContactsModel : public RemoteListModel
{
    Q_OBJECT

  public:
    enum Column { Peer, Kind, LastMessage, Pinned, Marks, Groups, ColumnCount };
    static constexpr int groupType = 2;

    explicit RecentContactsModel(FriendService &service, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool isGroup(int row) const { return m_rows[row].type == groupType; }
    /// The other account, or the group.
    QString peer(int row) const;
    /// Its key in ContactGroupService.
    QString key(int row) const;
    QList<int> marks(int row) const;
    QString customMark(int row) const { return m_rows[row].customMark.value_or(QString()); }
    /// Standard marks in words: those of the service by name, those of the app by number.
    static QString markWord(int mark);
    /// In a file, the same in every language.
    static QString markWireWord(int mark);

  protected:
    void askPage() override;
    int count() const override { return static_cast<int>(m_rows.size()); }
    void dropRows() override;

  private:
    void askNames(api::MarkedConversationPages pages);
    bool knowsNames() const;
    Cell fileCell(int row, int column) const;

    FriendService &m_service;
    ContactGroupService m_groups;
    QHash<int, QString> m_names; ///< of conversation groups: the list tells their numbers only
    QList<api::RecentSession> m_rows;
    api::ConversationPages m_pages;
};

} // namespace imdesk
