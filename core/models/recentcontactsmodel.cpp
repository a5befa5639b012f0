// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/recentcontactsmodel.h"

#include "core/base/plaintext.h"
#include "core/base/whendone.h"

namespace imdesk {

RecentContactsModel::RecentContactsModel(FriendService &service, QObject *parent)
    : RemoteListModel(parent), m_service(service)
{
}

void RecentContactsModel::dropRows()
{
    m_rows.clear();
    m_position = {};
}

void RecentContactsModel::askPage()
{
    m_position.owner = m_account;
    const auto call = m_scope.latest(pageKey(), m_service.conversations(m_position));
    whenDone(call, this, [this, account = m_account](const Result<api::RecentGetReply> &reply) {
        if (account != m_account)
            return;
        if (!reply) {
            pageFailed(reply.error());
            return;
        }
        m_position.timeStamp = reply->timeStamp;
        m_position.startIndex = reply->startIndex;
        m_position.topTimeStamp = reply->topTimeStamp;
        m_position.topStartIndex = reply->topStartIndex;
        pageArrived(static_cast<int>(reply->sessions.size()), reply->completeFlag != 0, -1,
                    [&] { m_rows += reply->sessions; });
    });
}

QString RecentContactsModel::peer(int row) const
{
    const api::RecentSession &session = m_rows[row];
    return (isGroup(row) ? session.groupId : session.account).value_or(QString());
}

QVariant RecentContactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::RecentSession &session = m_rows[index.row()];
    if (role == IdRole)
        return peer(index.row());
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
        // The first four marks belong to the service, the rest to the app.
        const QString bits = session.standardMark.value_or(QString());
        const QString names[] = {tr("star"), tr("important"), tr("folded"), tr("hidden")};
        QStringList words;
        for (qsizetype bit = 0; bit < bits.size(); ++bit) {
            if (bits[bit] == QLatin1Char('1'))
                words << (bit < 4 ? names[bit] : tr("mark %1").arg(bit + 1));
        }
        if (const QString custom = session.customMark.value_or(QString()); !custom.isEmpty())
            words << visibleText(custom, 60);
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
    static constexpr const char *ids[] = {"peer", "kind", "last_message", "pinned", "marks"};
    if (role == ColumnIdRole)
        return QString::fromLatin1(ids[section]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
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
    default:
        return {};
    }
}

} // namespace imdesk
