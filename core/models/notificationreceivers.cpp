// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/notificationreceivers.h"

#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/exporting/cell.h"
#include "core/models/groupwords.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace imdesk {

namespace {

char foldedAscii(char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; }

/// Where the folded word begins in the text, -1 for nowhere. Copies nothing: a list may hold 200,000 groups.
qsizetype foldedIndex(QByteArrayView text, QByteArrayView word)
{
    const auto found = std::search(text.begin(), text.end(), word.begin(), word.end(),
                                   [](char a, char b) { return foldedAscii(a) == b; });
    return found == text.end() && !word.isEmpty() ? -1 : found - text.begin();
}

} // namespace

QList<GroupRow> searchGroups(const GroupTable &table, const QString &text, int limit)
{
    QByteArray wanted = text.trimmed().toUtf8();
    std::transform(wanted.cbegin(), wanted.cend(), wanted.begin(), foldedAscii);
    QList<GroupRow> first;
    QList<GroupRow> later;
    for (int record = 0; record < table.size() && first.size() < limit; ++record) {
        const GroupRow &row = table.at(record);
        if (row.gone)
            continue;
        const qsizetype inId = foldedIndex(row.bytes(GroupRow::Id), wanted);
        const qsizetype inName = foldedIndex(row.bytes(GroupRow::Name), wanted);
        if (inId == 0 || inName == 0)
            first << row;
        else if (later.size() < limit && (inId > 0 || inName > 0))
            later << row;
    }
    return (first + later).mid(0, limit);
}

NotificationReceivers::NotificationReceivers(GroupService &service, QObject *parent)
    : QAbstractTableModel(parent), m_service(service)
{
    m_ask.setSingleShot(true);
    m_ask.setInterval(0);
    connect(&m_ask, &QTimer::timeout, this, &NotificationReceivers::ask);
}

int NotificationReceivers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NotificationReceivers::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant NotificationReceivers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GroupRow &row = m_rows.at(index.row());
    const bool missing = isGoneCode(row.errorCode);
    if (role == IdRole)
        return row.id();
    if (role == ProblemRole)
        return missing;
    if (role == Qt::TextAlignmentRole && index.column() == Members)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == cellRole) {
        switch (index.column()) {
        case Name:
            return cellData(missing ? Cell() : textCell(row.text(GroupRow::Name)));
        case Id:
            return cellData(idCell(row.id()));
        case Type:
            return cellData(row.hasDetails() ? textCell(wireName(row.kind)) : Cell());
        default:
            return cellData(row.hasDetails() && row.members != GroupRow::unknown ? Cell(qint64(row.members)) : Cell());
        }
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        if (missing)
            return tr("Not found in this app");
        return row.hasDetails() ? visibleText(row.text(GroupRow::Name)) : QStringLiteral("…");
    case Id:
        return visibleText(row.id());
    case Type:
        return row.hasDetails() ? groupwords::kind(row.kind) : QString();
    case Members:
        return row.hasDetails() && row.members != GroupRow::unknown ? QLocale().toString(row.members) : QString();
    default:
        return {};
    }
}

QVariant NotificationReceivers::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static constexpr const char *ids[ColumnCount] = {"name", "id", "type", "members"};
    if (role == ColumnIdRole)
        return QLatin1String(ids[section]);
    if (role == cellRole && section == Id)
        return columnData({QLatin1String(ids[section]), tr("Group ID"), 28, Holds::Group});
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Id:
        return tr("Group ID");
    case Type:
        return tr("Type");
    default:
        return tr("Members");
    }
}

bool NotificationReceivers::append(const GroupRow &row)
{
    const QString id = row.id();
    if (m_index.contains(id))
        return false;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_index.insert(id, int(m_rows.size()));
    m_rows.append(row);
    endInsertRows();
    if (!row.hasDetails()) {
        m_toAsk << id;
        m_ask.start();
    }
    return true;
}

int NotificationReceivers::add(const QStringList &ids)
{
    int added = 0;
    for (const QString &id : ids)
        added += append(GroupRow(id));
    if (added > 0)
        Q_EMIT chosenChanged();
    return added;
}

void NotificationReceivers::add(const GroupRow &row)
{
    if (append(row))
        Q_EMIT chosenChanged();
}

void NotificationReceivers::remove(const QList<int> &rows)
{
    QList<int> order = rows;
    std::ranges::sort(order, std::greater());
    for (int row : order) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    reindex();
    Q_EMIT chosenChanged();
}

void NotificationReceivers::remove(const QStringList &ids)
{
    QList<int> rows;
    for (const QString &id : ids) {
        if (const auto it = m_index.constFind(id); it != m_index.cend())
            rows << *it;
    }
    if (!rows.isEmpty())
        remove(rows);
}

void NotificationReceivers::setIds(const QStringList &ids)
{
    beginResetModel();
    QHash<QString, GroupRow> known;
    for (const GroupRow &row : std::as_const(m_rows))
        known.insert(row.id(), row);
    m_rows.clear();
    QSet<QString> seen;
    for (const QString &id : ids) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        m_rows.append(known.contains(id) ? known.value(id) : GroupRow(id));
        if (!m_rows.last().hasDetails())
            m_toAsk << id;
    }
    reindex();
    endResetModel();
    if (!m_toAsk.isEmpty())
        m_ask.start();
    Q_EMIT chosenChanged();
}

void NotificationReceivers::reindex()
{
    m_index.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_index.insert(m_rows[i].id(), int(i));
}

void NotificationReceivers::ask()
{
    while (!m_toAsk.isEmpty()) {
        const QStringList ids = m_toAsk.mid(0, GroupService::detailsPerCall);
        m_toAsk = m_toAsk.mid(ids.size());
        ++m_asked;
        whenDone(m_scope.latest(QString::number(m_calls++), m_service.details(ids, {}, Priority::Normal)), this,
                 [this, ids](const Result<api::GroupInfoReply> &reply) { take(reply, ids); });
    }
}

void NotificationReceivers::take(const Result<api::GroupInfoReply> &reply, const QStringList &ids)
{
    --m_asked;
    if (reply) {
        keep(reply->groups);
        return;
    }
    if (reply.error().kind != ApiError::Kind::Service || !isGoneCode(reply.error().code)) {
        Q_EMIT lookupFailed(reply.error());
        Q_EMIT detailsChanged();
        return;
    }
    if (ids.size() == 1) {
        api::GroupInfo gone;
        gone.groupId = ids.first();
        gone.errorCode = reply.error().code;
        keep({gone});
        return;
    }
    // One unknown ID has failed the whole call, so the groups are asked for one by one.
    for (const QString &id : ids) {
        ++m_asked;
        whenDone(m_scope.latest(QString::number(m_calls++), m_service.details({id}, {}, Priority::Normal)), this,
                 [this, id](const Result<api::GroupInfoReply> &one) { take(one, {id}); });
    }
}

void NotificationReceivers::keep(const QList<api::GroupInfo> &infos)
{
    for (const api::GroupInfo &info : infos) {
        const auto it = m_index.constFind(info.groupId);
        if (it == m_index.cend())
            continue;
        m_rows[*it] = GroupRow(info, 1);
        Q_EMIT dataChanged(index(*it, 0), index(*it, ColumnCount - 1));
    }
    Q_EMIT detailsChanged();
}

QStringList NotificationReceivers::ids() const
{
    QStringList out;
    out.reserve(m_rows.size());
    for (const GroupRow &row : m_rows)
        out << row.id();
    return out;
}

QString NotificationReceivers::nameOf(const QString &id) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.cend() ? QString() : m_rows.at(*it).text(GroupRow::Name);
}

int NotificationReceivers::everyoneOnly() const
{
    return int(std::ranges::count_if(m_rows, [](const GroupRow &row) {
        return row.kind == GroupKind::LiveRoom || row.kind == GroupKind::Broadcast;
    }));
}

int NotificationReceivers::notFound() const
{
    return int(std::ranges::count_if(m_rows, [](const GroupRow &row) { return isGoneCode(row.errorCode); }));
}

qint64 NotificationReceivers::knownMembers() const
{
    qint64 sum = 0;
    for (const GroupRow &row : m_rows)
        sum += row.members != GroupRow::unknown ? row.members : 0;
    return sum;
}

int NotificationReceivers::unknownSizes() const
{
    return int(std::ranges::count_if(
        m_rows, [](const GroupRow &row) { return row.members == GroupRow::unknown && !isGoneCode(row.errorCode); }));
}

void NotificationReceivers::textsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

} // namespace imdesk
