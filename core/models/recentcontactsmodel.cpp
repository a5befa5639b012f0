// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/recentcontactsmodel.h"

#include "core/api/contactmarks.h"
#include "core/base/plaintext.h"
#include "core/base/whendone.h"

#include <algorithm>

namespace imdesk {

RecentContactsModel::RecentContactsModel(FriendService &service, QObject *parent)
    : RemoteListModel(parent), m_service(service), m_groups(service.client())
{
}

void RecentContactsModel::dropRows()
{
    m_rows.clear();
    m_names.clear();
    m_pages = FriendService::conversations(m_account);
}

void RecentContactsModel::askPage()
{
    const auto call = m_scope.latest(pageKey(), m_service.client().page(m_pages));
    whenDone(call, this, [this, account = m_account](const Result<api::RecentGetReply> &reply) {
        if (account != m_account)
            return;
        if (!reply) {
            pageFailed(reply.error());
            return;
        }
        const QList<api::RecentSession> &sessions = m_pages.take(*reply);
        pageArrived(static_cast<int>(sessions.size()), m_pages.isComplete(), -1, [&] { m_rows += sessions; });
        if (!knowsNames())
            askNames(ContactGroupService::marked(m_account));
    });
}

bool RecentContactsModel::knowsNames() const
{
    return std::ranges::all_of(m_rows, [this](const api::RecentSession &session) {
        return std::ranges::all_of(session.contactGroupIds, [this](int id) { return m_names.contains(id); });
    });
}

void RecentContactsModel::askNames(api::MarkedConversationPages pages)
{
    // Without the names their numbers are shown, so a failure costs no more than that.
    const auto call = m_scope.latest(QStringLiteral("names"), m_groups.client().page(pages));
    whenDone(call, this, [this, pages, account = m_account](const Result<api::MarkedContactsReply> &reply) mutable {
        if (account != m_account || !reply)
            return;
        pages.take(*reply);
        for (const api::ContactGroup &group : reply->groups)
            m_names.insert(static_cast<int>(group.id), group.name);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Groups), index(rowCount() - 1, Groups));
        if (!pages.isComplete() && !knowsNames())
            askNames(pages);
    });
}

QString RecentContactsModel::key(int row) const { return ContactGroupService::keyOf(m_rows[row].type, peer(row)); }

QList<int> RecentContactsModel::marks(int row) const
{
    return api::contactmark::numbersIn(m_rows[row].standardMark.value_or(QString()));
}

QString RecentContactsModel::markWord(int mark)
{
    switch (mark) {
    case api::contactmark::star:
        return tr("star");
    case api::contactmark::unread:
        return tr("unread");
    case api::contactmark::folded:
        return tr("folded");
    case api::contactmark::hidden:
        return tr("hidden");
    default:
        return tr("mark %1").arg(mark);
    }
}

QString RecentContactsModel::markWireWord(int mark)
{
    switch (mark) {
    case api::contactmark::star:
        return QStringLiteral("star");
    case api::contactmark::unread:
        return QStringLiteral("unread");
    case api::contactmark::folded:
        return QStringLiteral("folded");
    case api::contactmark::hidden:
        return QStringLiteral("hidden");
    default:
        return QString::number(mark);
    }
}

QString RecentContactsModel::peer(int row) const
{
    const api::RecentSession &session = m_rows[row];
    return (isGroup(row) ? session.groupId : session.account).value_or(QString());
}

Cell RecentContactsModel::fileCell(int row, int column) const
{
    const api::RecentSession &session = m_rows[row];
    switch (column) {
    case Peer:
        return idCell(peer(row));
    case Kind:
        return isGroup(row) ? QStringLiteral("Group") : QStringLiteral("C2C");
    case LastMessage:
        return momentCell(session.msgTime);
    case Pinned:
        return session.topFlag != 0;
    case Marks: {
        QStringList words;
        for (const int mark : marks(row))
            words << markWireWord(mark);
        if (const QString custom = session.customMark.value_or(QString()); !custom.isEmpty())
            words << custom;
        return words.isEmpty() ? Cell() : Cell(words);
    }
    default: {
        QStringList names;
        for (const int id : session.contactGroupIds)
            names << m_names.value(id, QString::number(id));
        return names.isEmpty() ? Cell() : Cell(names);
    }
    }
}

QVariant RecentContactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::RecentSession &session = m_rows[index.row()];
    if (role == IdRole)
        return peer(index.row());
    if (role == cellRole)
        return cellData(fileCell(index.row(), index.column()));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Peer:
        return visibleText(peer(index.row()));
    case Kind:
        return isGroup(index.row()) ? tr("group") : tr("one-to-one");
    case LastMessage:
        return moment(session.msgTime);
    case Pinned:
        return session.topFlag != 0 ? tr("pinned") : QStringLiteral("—");
    case Marks: {
        QStringList words;
        for (const int mark : marks(index.row()))
            words << markWord(mark);
        if (const QString custom = session.customMark.value_or(QString()); !custom.isEmpty())
            words << visibleText(custom, 60);
        return words.isEmpty() ? QStringLiteral("—") : words.join(QStringLiteral(", "));
    }
    case Groups: {
        QStringList words;
        for (const int id : session.contactGroupIds)
            words << (m_names.contains(id) ? visibleText(m_names.value(id), 60) : tr("number %1").arg(id));
        return words.isEmpty() ? QStringLiteral("—") : words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant RecentContactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static constexpr const char *ids[] = {"peer", "kind", "last_message", "pinned", "marks", "groups"};
    if (role == ColumnIdRole)
        return QString::fromLatin1(ids[section]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    // Beside the service's own marks stand words of whoever set them.
    if (role == cellRole && section == Marks)
        return columnData({QString::fromLatin1(ids[section]), tr("Marks"), 20, Holds::Text});
    // The file says itself which zone it is in.
    if (role == cellRole && section == LastMessage)
        return columnData({QString::fromLatin1(ids[section]), tr("Last message"), 22, Holds::Moment});
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Peer:
        return tr("With");
    case Kind:
        return tr("Kind");
    case LastMessage:
        return tr("Last message (%1)").arg(m_zone);
    case Pinned:
        return tr("Pinned");
    case Marks:
        return tr("Marks");
    case Groups:
        return tr("In conversation groups");
    default:
        return {};
    }
}

} // namespace imdesk
