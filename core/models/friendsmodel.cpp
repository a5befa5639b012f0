// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/friendsmodel.h"

#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/models/accountwords.h"

#include <QJsonArray>

namespace imdesk {

namespace {

FriendEntry friendEntryOf(const api::FriendRow &row)
{
    FriendEntry entry;
    entry.account = row.account;
    entry.raw = row;
    for (const api::SnsItem &item : row.items) {
        if (item.tag == QLatin1String("Tag_SNS_IM_Remark")) {
            entry.remark = item.value.toString();
        } else if (item.tag == QLatin1String("Tag_SNS_IM_AddSource")) {
            entry.source = item.value.toString().section(QLatin1Char('_'), 2);
        } else if (item.tag == QLatin1String("Tag_SNS_IM_AddWording")) {
            entry.wording = item.value.toString();
        } else if (item.tag == QLatin1String("Tag_SNS_IM_AddTime")) {
            entry.addedAt = static_cast<qint64>(item.value.toDouble());
        } else if (item.tag == QLatin1String("Tag_SNS_IM_Group")) {
            const QJsonArray names = item.value.toArray();
            for (const auto &name : names)
                entry.groups << name.toString();
        } else if (item.tag.startsWith(QLatin1String("Tag_SNS_Custom_"))) {
            entry.customs << item;
        }
    }
    return entry;
}

} // namespace

FriendsModel::FriendsModel(FriendService &service, QObject *parent) : RelationListModel(service, parent) {}

void FriendsModel::dropRows()
{
    RelationListModel::dropRows();
    m_rows.clear();
    m_pages = FriendService::friends(m_account);
}

void FriendsModel::askPage()
{
    const auto call = m_scope.latest(pageKey(), m_service.client().page(m_pages));
    whenDone(call, this, [this, account = m_account](const Result<api::FriendGetReply> &reply) {
        if (account != m_account)
            return;
        if (!reply) {
            pageFailed(reply.error());
            return;
        }
        QStringList accounts;
        for (const api::FriendRow &row : m_pages.take(*reply))
            accounts << row.account;
        pageArrived(static_cast<int>(reply->friends.size()), m_pages.isComplete(), m_pages.total(), [&] {
            for (const api::FriendRow &row : reply->friends)
                m_rows << friendEntryOf(row);
        });
        for (qsizetype at = 0; at < accounts.size(); at += FriendService::itemsAtMost) {
            const QStringList some = accounts.mid(at, FriendService::itemsAtMost);
            hearRelations(some, m_service.friendRelations(m_account, some), BothWays);
        }
    });
}

int FriendsModel::rowOf(const QString &account) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].account == account)
            return static_cast<int>(row);
    }
    return -1;
}

QStringList FriendsModel::accounts() const
{
    QStringList ids;
    for (const FriendEntry &entry : m_rows)
        ids << entry.account;
    return ids;
}

Cell FriendsModel::fileCell(int row, int column) const
{
    const FriendEntry &entry = m_rows[row];
    switch (column) {
    case Account:
        return idCell(entry.account);
    case Remark:
        return textCell(entry.remark);
    case Groups:
        return entry.groups.isEmpty() ? Cell() : Cell(entry.groups);
    case BothWays:
        return textCell(relationTo(entry.account));
    case Added:
        return momentCell(entry.addedAt);
    case Source: // as it is written back, not in words for people
        return textCell(entry.source);
    default:
        return textCell(entry.wording);
    }
}

QVariant FriendsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FriendEntry &entry = m_rows[index.row()];
    if (role == IdRole)
        return entry.account;
    if (role == cellRole)
        return cellData(fileCell(index.row(), index.column()));
    if (role != Qt::DisplayRole)
        return {};
    const auto text = [](const QString &what) { return what.isEmpty() ? QStringLiteral("—") : visibleText(what, 200); };
    switch (index.column()) {
    case Account:
        return visibleText(entry.account);
    case Remark:
        return text(entry.remark);
    case Groups:
        return text(entry.groups.join(QStringLiteral(", ")));
    case BothWays: {
        const QString word = relationTo(entry.account);
        if (word.isEmpty())
            return QStringLiteral("—");
        return word == relation::bothWay ? tr("both lists") : tr("this list only");
    }
    case Added:
        return moment(entry.addedAt);
    case Source:
        return text(accountwords::friendSource(entry.source));
    case Wording:
        return text(entry.wording);
    default:
        return {};
    }
}

QVariant FriendsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static constexpr const char *ids[] = {"account", "remark", "groups", "both_ways", "added", "source", "wording"};
    if (role == ColumnIdRole)
        return QString::fromLatin1(ids[section]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    // The file says itself which zone it is in.
    if (role == cellRole && section == Added)
        return columnData({QString::fromLatin1(ids[section]), tr("Added"), 22, Holds::Moment});
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account:
        return tr("Friend");
    case Remark:
        return tr("Remark");
    case Groups:
        return tr("Friend groups");
    case BothWays:
        return tr("Stands in");
    case Added:
        return tr("Added (%1)").arg(m_zone);
    case Source:
        return tr("Source");
    case Wording:
        return tr("Words of the request");
    default:
        return {};
    }
}

} // namespace imdesk
