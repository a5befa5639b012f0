// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/joinedgroupsmodel.h"

#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/models/groupwords.h"

#include <QLocale>

namespace imdesk {

JoinedGroupsModel::JoinedGroupsModel(AccountService &service, QObject *parent)
    : RemoteListModel(parent), m_service(service)
{
}

void JoinedGroupsModel::askPage()
{
    const auto call = m_scope.latest(pageKey(), m_service.client().page(m_pages));
    whenDone(call, this, [this, account = m_account](const Result<api::JoinedGroupsReply> &reply) {
        if (account != m_account)
            return;
        if (!reply) {
            pageFailed(reply.error());
            return;
        }
        const QList<api::JoinedGroup> &groups = m_pages.take(*reply);
        pageArrived(static_cast<int>(groups.size()), m_pages.isComplete(), m_pages.total(),
                    [&] { m_groups += groups; });
    });
}

Cell JoinedGroupsModel::fileCell(int row, int column) const
{
    const api::JoinedGroup &group = m_groups[row];
    const api::JoinedSelf self = group.self.value_or(api::JoinedSelf());
    switch (column) {
    case Id:
        return idCell(group.groupId);
    case Name:
        return textCell(group.name);
    case Type:
        return textCell(group.type);
    case OwnRole:
        return textCell(self.role);
    case Joined:
        return momentCell(self.joinTime.value_or(0));
    case Members:
        return group.memberNum ? Cell(*group.memberNum) : Cell();
    case Receives:
        return textCell(self.msgFlag.value_or(QString()));
    default:
        return momentCell(group.lastMsgTime.value_or(0));
    }
}

QVariant JoinedGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::JoinedGroup &group = m_groups[index.row()];
    if (role == IdRole)
        return group.groupId;
    if (role == cellRole)
        return cellData(fileCell(index.row(), index.column()));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((index.column() == Members ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const QString none = QStringLiteral("—");
    const api::JoinedSelf self = group.self.value_or(api::JoinedSelf());
    switch (index.column()) {
    case Id:
        return visibleText(group.groupId);
    case Name:
        return group.name.isEmpty() ? none : visibleText(group.name, 200);
    case Type:
        return groupwords::kind(groupKind(group.type));
    case OwnRole:
        return self.role.isEmpty() ? none : groupwords::role(self.role);
    case Joined:
        return moment(self.joinTime.value_or(0));
    case Members:
        return group.memberNum ? QLocale().toString(*group.memberNum) : none;
    case Receives:
        if (self.msgFlag == QLatin1String("AcceptAndNotify"))
            return tr("with a note");
        if (self.msgFlag == QLatin1String("AcceptNotNotify"))
            return tr("without a note");
        if (self.msgFlag == QLatin1String("AcceptNotNotifyExceptAt"))
            return tr("with a note when mentioned");
        if (self.msgFlag == QLatin1String("Discard"))
            return tr("not at all");
        return self.msgFlag.value_or(QString()).isEmpty() ? none : visibleText(*self.msgFlag, 40);
    case LastMessage:
        return moment(group.lastMsgTime.value_or(0));
    default:
        return {};
    }
}

QVariant JoinedGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static constexpr const char *ids[] = {"id",     "name",    "type",     "role",
                                          "joined", "members", "receives", "last_message"};
    if (role == ColumnIdRole)
        return QString::fromLatin1(ids[section]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == Members ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == cellRole && section == Id)
        return columnData({QString::fromLatin1(ids[section]), tr("Group ID"), 28, Holds::Group});
    // The file says itself which zone it is in.
    if (role == cellRole && section == Joined)
        return columnData({QString::fromLatin1(ids[section]), tr("Joined"), 22, Holds::Moment});
    if (role == cellRole && section == LastMessage)
        return columnData({QString::fromLatin1(ids[section]), tr("Last message"), 22, Holds::Moment});
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("Group ID");
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case OwnRole:
        return tr("Role there");
    case Joined:
        return tr("Joined (%1)").arg(m_zone);
    case Members:
        return tr("Members");
    case Receives:
        return tr("Messages");
    case LastMessage:
        return tr("Last message (%1)").arg(m_zone);
    default:
        return {};
    }
}

} // namespace imdesk
