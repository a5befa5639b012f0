// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/notificationreceivers.h"

#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/exporting/cell.h"
#include "core/models/groupwords.h"

#include <QLocale>

#include <algorithm>
#include <utility>

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
    m_fill.setSingleShot(true);
    m_ask.setSingleShot(true);
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellMs);
    connect(&m_fill, &QTimer::timeout, this, [this] {
        fill();
        tell();
    });
    connect(&m_ask, &QTimer::timeout, this, [this] {
        ask();
        tell();
    });
    connect(&m_tell, &QTimer::timeout, this, [this] {
        m_hasNews = false;
        Q_EMIT detailsChanged();
    });
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

bool NotificationReceivers::choose(const QString &id)
{
    if (m_index.contains(id))
        return false;
    m_index.insert(id, int(m_ids.size()));
    m_ids << id;
    return true;
}

const GroupRow *NotificationReceivers::knownRow(const QString &id) const
{
    const GroupRow *known = m_known ? m_known(id) : nullptr;
    return known && known->hasDetails() && !known->gone ? known : nullptr;
}

void NotificationReceivers::put(int row, const GroupRow &group)
{
    count(m_rows.at(row), -1);
    m_rows[row] = group;
    count(group, 1);
    m_hasNews = true;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

/// Makes the next rows: so many that the window stays at hand.
void NotificationReceivers::fill()
{
    const qsizetype from = m_rows.size();
    const qsizetype until = qMin(m_ids.size(), from + rowsATurn);
    if (from == until)
        return;
    QList<GroupRow> news;
    beginInsertRows({}, int(from), int(until) - 1);
    for (qsizetype i = from; i < until; ++i) {
        const QString &id = m_ids.at(i);
        if (const GroupRow *known = knownRow(id)) {
            m_rows.append(*known);
            news.append(*known);
        } else {
            m_rows.append(GroupRow(id));
            m_toAsk << id;
        }
        count(m_rows.last(), 1);
    }
    endInsertRows();
    if (until < m_ids.size())
        m_fill.start();
    if (isAsking())
        m_ask.start();
    if (news.isEmpty())
        return;
    m_hasNews = true;
    Q_EMIT learnt(news);
}

int NotificationReceivers::add(const QStringList &ids)
{
    const bool isFilling = m_rows.size() < m_ids.size();
    int added = 0;
    m_index.reserve(m_index.size() + ids.size());
    for (const QString &id : ids)
        added += choose(id);
    if (added == 0)
        return 0;
    if (!isFilling)
        fill();
    Q_EMIT chosenChanged();
    return added;
}

void NotificationReceivers::add(const GroupRow &row)
{
    if (m_rows.size() < m_ids.size() || !row.hasDetails()) {
        add(QStringList{row.id()});
        return;
    }
    if (!choose(row.id()))
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows.append(row);
    count(row, 1);
    endInsertRows();
    Q_EMIT learnt({row});
    Q_EMIT chosenChanged();
}

void NotificationReceivers::remove(const QList<int> &rows)
{
    constexpr qsizetype fewRows = 20;
    QList<int> order = rows;
    std::ranges::sort(order, std::greater());
    order.erase(std::unique(order.begin(), order.end()), order.end());
    if (order.isEmpty() || order.first() >= m_ids.size() || order.last() < 0)
        return;
    if (order.size() <= fewRows && order.first() < m_rows.size()) {
        for (const int row : std::as_const(order)) {
            beginRemoveRows({}, row, row);
            count(m_rows.at(row), -1);
            m_rows.removeAt(row);
            m_ids.removeAt(row);
            endRemoveRows();
        }
        reindex();
    } else {
        // Row by row, many would take as long as their square.
        beginResetModel();
        const QStringList idsBefore = std::exchange(m_ids, {});
        const QList<GroupRow> rowsBefore = std::exchange(m_rows, {});
        m_counts = {};
        for (int row = 0; row < int(idsBefore.size()); ++row) {
            if (!order.isEmpty() && order.last() == row) {
                order.removeLast();
                continue;
            }
            m_ids << idsBefore.at(row);
            if (row < rowsBefore.size()) {
                m_rows << rowsBefore.at(row);
                count(m_rows.last(), 1);
            }
        }
        reindex();
        endResetModel();
    }
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
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): it may be the own list
    const QStringList wanted = ids;
    beginResetModel();
    m_ids.clear();
    m_rows.clear();
    m_index.clear();
    m_counts = {};
    forgetCalls();
    m_index.reserve(wanted.size());
    for (const QString &id : wanted)
        choose(id);
    endResetModel();
    fill();
    Q_EMIT chosenChanged();
}

void NotificationReceivers::forgetCalls()
{
    // An answer may be on its way already: the turn tells it from those to come.
    ++m_turn;
    m_scope.cancelAll();
    m_flying = 0;
    m_toAsk.clear();
    m_askFrom = 0;
    m_alone.clear();
}

void NotificationReceivers::lookAgain()
{
    // Calls that hang would leave no room for those asked for now.
    forgetCalls();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (!m_rows.at(row).hasDetails())
            m_toAsk << m_ids.at(row);
    }
    ask();
    tell();
}

void NotificationReceivers::reindex()
{
    m_index.clear();
    m_index.reserve(m_ids.size());
    for (qsizetype i = 0; i < m_ids.size(); ++i)
        m_index.insert(m_ids.at(i), int(i));
}

void NotificationReceivers::count(const GroupRow &row, int by)
{
    const bool missing = isGoneCode(row.errorCode);
    const bool sized = row.members != GroupRow::unknown;
    m_counts.notFound += missing ? by : 0;
    m_counts.sized += sized || missing ? by : 0;
    m_counts.typed += row.hasDetails() || row.kind != GroupKind::Unknown || missing ? by : 0;
    m_counts.everyoneOnly += row.kind == GroupKind::LiveRoom || row.kind == GroupKind::Broadcast ? by : 0;
    m_counts.members += sized ? by * qint64(row.members) : 0;
}

QStringList NotificationReceivers::nextToAsk()
{
    if (!m_alone.isEmpty())
        return {m_alone.takeFirst()};
    QStringList ids;
    QList<GroupRow> news;
    for (int looked = 0; looked < rowsATurn && m_askFrom < m_toAsk.size() && ids.size() < GroupService::detailsPerCall;
         ++looked, ++m_askFrom) {
        const QString &id = m_toAsk.at(m_askFrom);
        const auto it = m_index.constFind(id);
        if (it == m_index.cend() || *it >= m_rows.size() || m_rows.at(*it).hasDetails())
            continue;
        // Somebody else may have read it meanwhile.
        if (const GroupRow *known = knownRow(id)) {
            news << *known;
            put(*it, news.last());
        } else {
            ids << id;
        }
    }
    if (!news.isEmpty())
        Q_EMIT learnt(news);
    if (m_askFrom >= m_toAsk.size()) {
        m_toAsk.clear();
        m_askFrom = 0;
    }
    return ids;
}

void NotificationReceivers::ask()
{
    // Many of them leave the app's call limit to others.
    const Priority priority = m_ids.size() > rowsATurn ? Priority::Background : Priority::Normal;
    while (m_flying < callsAtOnce) {
        const QStringList ids = nextToAsk();
        if (ids.isEmpty()) {
            if (isAsking())
                m_ask.start(); // looked at as many as one turn may
            return;
        }
        ++m_flying;
        const QString key = QString::number(m_calls++);
        whenDone(m_scope.latest(key, m_service.details(ids, {}, priority)), this,
                 [this, ids, key, turn = m_turn](const Result<api::GroupInfoReply> &reply) {
                     if (turn != m_turn)
                         return;
                     m_scope.cancel(key); // done: only forgotten
                     --m_flying;
                     take(reply, ids);
                     ask();
                     tell();
                 });
    }
}

/// Many answers come one after the other, and whoever hears of them looks at much.
void NotificationReceivers::tell()
{
    if (!isLooking()) {
        m_tell.stop();
        m_hasNews = false;
        Q_EMIT detailsChanged();
    } else if (m_hasNews && !m_tell.isActive()) {
        m_tell.start();
    }
}

void NotificationReceivers::take(const Result<api::GroupInfoReply> &reply, const QStringList &ids)
{
    constexpr int answerTooLarge = 10018;
    if (reply) {
        keep(reply->groups);
        return;
    }
    const ApiError &error = reply.error();
    const bool isGone = error.kind == ApiError::Kind::Service && isGoneCode(error.code);
    if (isGone && ids.size() == 1) {
        api::GroupInfo gone;
        gone.groupId = ids.first();
        gone.errorCode = error.code;
        keep({gone});
    } else if (ids.size() > 1 && (isGone || error.code == answerTooLarge)) {
        m_alone << ids; // one unknown ID fails the whole call
    } else {
        // The next call would most likely fail as well; whoever wants it looks again.
        m_toAsk.clear();
        m_askFrom = 0;
        m_alone.clear();
        Q_EMIT lookupFailed(error);
    }
}

void NotificationReceivers::keep(const QList<api::GroupInfo> &infos)
{
    QList<GroupRow> news;
    for (const api::GroupInfo &info : infos) {
        const auto it = m_index.constFind(info.groupId);
        if (it == m_index.cend() || *it >= m_rows.size())
            continue;
        news << GroupRow(info, 1);
        put(*it, news.last());
    }
    if (!news.isEmpty())
        Q_EMIT learnt(news);
}

QString NotificationReceivers::nameOf(const QString &id) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.cend() || *it >= m_rows.size() ? QString() : m_rows.at(*it).text(GroupRow::Name);
}

void NotificationReceivers::textsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

} // namespace imdesk
