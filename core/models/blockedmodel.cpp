// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/blockedmodel.h"

#include "core/base/plaintext.h"
#include "core/base/whendone.h"

namespace imdesk {

BlockedModel::BlockedModel(FriendService &service, QObject *parent) : RelationListModel(service, parent) {}

void BlockedModel::dropRows()
{
    RelationListModel::dropRows();
    m_rows.clear();
    m_pages = FriendService::blocked(m_account);
}

void BlockedModel::askPage()
{
    const auto call = m_scope.latest(pageKey(), m_service.client().page(m_pages));
    whenDone(call, this, [this, account = m_account](const Result<api::BlackListGetReply> &reply) {
        if (account != m_account)
            return;
        if (!reply) {
            pageFailed(reply.error());
            return;
        }
        QStringList accounts;
        for (const api::BlackListRow &row : m_pages.take(*reply))
            accounts << row.account;
        pageArrived(static_cast<int>(reply->rows.size()), m_pages.isComplete(), -1, [&] { m_rows += reply->rows; });
        if (!accounts.isEmpty())
            hearRelations(accounts, m_service.blockRelations(m_account, accounts), BlocksBack);
    });
}

Cell BlockedModel::fileCell(int row, int column) const
{
    const api::BlackListRow &entry = m_rows[row];
    if (column == Account)
        return idCell(entry.account);
    if (column == Since)
        return momentCell(entry.addBlackTimeStamp);
    const QString word = relationTo(entry.account);
    return word.isEmpty() ? Cell() : Cell(word == relation::bothWay);
}

QVariant BlockedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::BlackListRow &entry = m_rows[index.row()];
    if (role == IdRole)
        return entry.account;
    if (role == cellRole)
        return cellData(fileCell(index.row(), index.column()));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Account:
        return visibleText(entry.account);
    case Since:
        return moment(entry.addBlackTimeStamp);
    case BlocksBack: {
        const QString word = relationTo(entry.account);
        if (word.isEmpty())
            return QStringLiteral("—");
        return word == relation::bothWay ? tr("yes") : tr("no");
    }
    default:
        return {};
    }
}

QVariant BlockedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static constexpr const char *ids[] = {"account", "since", "blocks_back"};
    if (role == ColumnIdRole)
        return QString::fromLatin1(ids[section]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    // The file says itself which zone it is in.
    if (role == cellRole && section == Since)
        return columnData({QString::fromLatin1(ids[section]), tr("Since"), 22, Holds::Moment});
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account:
        return tr("Blocked account");
    case Since:
        return tr("Since (%1)").arg(m_zone);
    case BlocksBack:
        return tr("Blocks back");
    default:
        return {};
    }
}

} // namespace imdesk
