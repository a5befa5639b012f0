// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/groupsmodel.h"

#include "core/base/plaintext.h"
#include "core/models/groupwords.h"

#include <QLocale>

namespace imdesk {

namespace {
constexpr int idsPerTurn = 2000;
constexpr int rowsAround = 40; ///< looked after above and below the screen, so that scrolling meets loaded rows

QString isoTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}
} // namespace

GroupsModel::GroupsModel(GroupService &service, GroupDirectory &directory, QObject *parent)
    : PagedModel(parent),
      m_service(service),
      m_directory(directory),
      m_listing(service),
      m_kindListing(service),
      m_hydrator(service),
      m_time(isoTime)
{
    m_freshSince = directory.clock().nowSeconds();
    m_parts.setInterval(0);
    connect(&m_parts, &QTimer::timeout, this, &GroupsModel::takePart);
    connect(&m_listing, &GroupListing::pageArrived, this, &GroupsModel::onPage);
    connect(&m_listing, &GroupListing::finished, this, &GroupsModel::onListed);
    connect(&m_kindListing, &GroupListing::pageArrived, this, [this](const QStringList &ids) {
        m_kindPending += ids;
        m_parts.start();
    });
    connect(&m_kindListing, &GroupListing::finished, this, &GroupsModel::onKindListed);
    connect(&m_hydrator, &GroupHydrator::arrived, this, [this](const QList<api::GroupInfo> &infos) {
        m_directory.keep(infos);
        take(infos);
    });
    connect(&m_hydrator, &GroupHydrator::failed, this, [this](const ApiError &error) {
        m_fillFailed = true;
        Q_EMIT detailsFailed(error);
        Q_EMIT countsChanged();
    });
    connect(&m_hydrator, &GroupHydrator::backgroundFinished, this, &GroupsModel::countsChanged);
    connect(&m_directory, &GroupDirectory::found, this, [this](const CacheFacts &facts) {
        m_found = facts;
        m_listedAt = facts.listedAt;
        Q_EMIT countsChanged();
    });
    connect(&m_directory, &GroupDirectory::rowsLoaded, this, [this](const QList<GroupRow> &rows) {
        m_rowsRead += rows.size();
        m_table.append(rows);
        recordsAppended();
        Q_EMIT countsChanged();
    });
    connect(&m_directory, &GroupDirectory::loaded, this, &GroupsModel::onCacheLoaded);
    connect(this, &PagedModel::ordered, this, [this] {
        Q_EMIT countsChanged();
        lookAt(m_lookFirst, m_lookLast);
    });
}

GroupsModel::~GroupsModel() { stopOrdering(); }

void GroupsModel::load()
{
    if (m_cache != Cache::Unread)
        return;
    m_cache = Cache::Reading;
    m_directory.load();
}

void GroupsModel::onCacheLoaded(const CacheFacts &facts)
{
    m_cache = Cache::Read;
    m_listedAt = facts.listedAt;
    if (m_table.gone() > 0)
        reorderNow();
    Q_EMIT cacheLoaded();
    Q_EMIT countsChanged();
    if (std::exchange(m_listAfterCache, false))
        refresh();
    fill();
}

void GroupsModel::listOnce()
{
    if (m_state == Listing::Running || m_state == Listing::Complete)
        return;
    load();
    refresh();
}

void GroupsModel::cancelListing()
{
    m_listAfterCache = false;
    m_listing.cancel();
}

void GroupsModel::outdate()
{
    forgetKinds();
    if (m_state == Listing::Running) {
        refresh();
        return;
    }
    if (m_state != Listing::Complete && m_state != Listing::Failed)
        return;
    m_state = Listing::Never;
    m_listedAt = 0;
    Q_EMIT listingChanged();
    Q_EMIT countsChanged();
}

void GroupsModel::refresh()
{
    // What the listing does not name is gone: a row that came later would stay.
    if (isReading()) {
        m_listAfterCache = true;
        return;
    }
    m_freshSince = m_directory.clock().nowSeconds();
    m_fillFailed = false;
    m_stopped = false;
    forgetKinds();
    m_pending.clear();
    m_result.reset();
    m_seen.assign(static_cast<size_t>(m_table.size()), false);
    m_state = Listing::Running;
    m_directory.beginListing();
    m_hydrator.setCustomKeys(m_directory.customKeys());
    m_listing.start();
    Q_EMIT listingChanged();
    lookAt(m_lookFirst, m_lookLast);
}

void GroupsModel::onPage(const QStringList &ids)
{
    m_directory.noteIds(ids);
    m_pending += ids;
    m_parts.start();
}

void GroupsModel::takePart()
{
    if (m_pending.isEmpty() && !m_kindPending.isEmpty()) {
        takeKinds();
        return;
    }
    if (m_pending.isEmpty()) {
        m_parts.stop();
        if (m_result)
            endListing();
        return;
    }
    const QStringList ids = m_pending.mid(0, idsPerTurn);
    m_pending.remove(0, ids.size());
    QList<GroupRow> rows;
    bool returned = false;
    for (const QString &id : ids) {
        const int record = m_table.find(id);
        if (record < 0) {
            rows.append(GroupRow(id));
            continue;
        }
        if (static_cast<size_t>(record) < m_seen.size())
            m_seen[static_cast<size_t>(record)] = true;
        if (m_table.at(record).gone) {
            m_table.setGone(record, false);
            returned = true;
        }
    }
    m_table.append(rows);
    recordsAppended();
    if (returned)
        reorderSoon(300);
    fill();
    Q_EMIT countsChanged();
}

void GroupsModel::onListed(const Result<qint64> &result)
{
    m_result = result;
    m_parts.start();
}

void GroupsModel::endListing()
{
    const Result<qint64> result = *std::exchange(m_result, std::nullopt);
    if (result) {
        m_state = Listing::Complete;
        m_listedAt = m_directory.clock().nowSeconds();
        m_directory.finishListing();
        bool changed = false;
        // New ones lie behind m_seen: the listing itself has named them.
        for (size_t record = 0; record < m_seen.size(); ++record) {
            if (!m_seen[record] && !m_table.at(static_cast<int>(record)).gone) {
                m_table.setGone(static_cast<int>(record), true);
                changed = true;
            }
        }
        if (changed)
            reorderNow();
    } else {
        m_error = result.error();
        m_state = m_error.kind == ApiError::Kind::Cancelled ? Listing::Cancelled : Listing::Failed;
    }
    fill();
    Q_EMIT listingChanged();
    Q_EMIT countsChanged();
}

void GroupsModel::setQuery(const QString &text, GroupQuery::Which which, GroupKind kind)
{
    GroupQuery query = m_query;
    query.words = GroupQuery::wordsOf(text);
    query.which = which;
    query.kind = kind;
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT filterChanged();
    m_stopped = false;
    if (m_query.which != GroupQuery::Which::OfKind || m_query.kind != m_kindAsked)
        m_kindListing.cancel();
    m_hydrator.setBackground({}); // another filter may want details of other groups
    reorderNow();
    fill();
}

void GroupsModel::sort(int column, Qt::SortOrder order)
{
    m_query.sort = column < 0 ? std::nullopt : std::optional(static_cast<GroupColumn>(column));
    m_query.order = order;
    PagedModel::sort(column, order);
}

PagedModel::OrderJob GroupsModel::orderJob() const
{
    return [query = m_query, table = &m_table](int records, const std::function<bool()> &abandoned) {
        return runQuery(*table, records, query, abandoned);
    };
}

void GroupsModel::lookAt(int firstRow, int lastRow)
{
    m_lookFirst = firstRow;
    m_lookLast = lastRow;
    if (lastRow < firstRow)
        return;
    QStringList wanted;
    const auto want = [&](int from, int to) {
        for (int row = qMax(0, from); row <= qMin(to, rowCount() - 1); ++row) {
            const GroupRow &group = m_table.at(recordAt(row));
            if (group.fetchedAt < m_freshSince && !(m_fillFailed && group.fetchedAt != 0))
                wanted << group.id();
        }
    };
    want(firstRow, lastRow);
    want(lastRow + 1, lastRow + rowsAround);
    want(firstRow - rowsAround, firstRow - 1);
    m_hydrator.setVisible(wanted);
}

void GroupsModel::take(const QList<api::GroupInfo> &infos)
{
    const qint64 now = m_directory.clock().nowSeconds();
    QList<int> records;
    const int before = m_table.size();
    const int goneBefore = m_table.gone();
    for (const api::GroupInfo &info : infos) {
        if (const int record = m_table.put(GroupRow(info, now)); record >= 0)
            records << record;
    }
    if (m_table.size() > before)
        recordsAppended();
    recordsChanged(records, !isPlain());
    if (m_table.gone() != goneBefore)
        reorderSoon(300);
    Q_EMIT countsChanged();
}

void GroupsModel::takeGone(const QString &id, int code)
{
    const int record = m_table.find(id);
    if (record < 0 || m_table.at(record).gone)
        return;
    api::GroupInfo info;
    info.groupId = id;
    info.errorCode = code;
    m_directory.keep({info});
    take({info});
}

GroupsModel::Counts GroupsModel::counts() const
{
    Counts counts;
    counts.known = m_table.present();
    counts.detailed = m_table.detailed();
    counts.refused = m_table.refused();
    counts.gone = m_table.gone();
    if (isReading()) {
        // How far the reading has come says nothing about the app.
        counts.known = static_cast<int>(m_found.groups - m_found.gone);
        counts.detailed = static_cast<int>(m_found.details);
        counts.refused = 0;
        counts.gone = static_cast<int>(m_found.gone);
    }
    counts.unread = counts.known - counts.detailed - counts.refused;
    counts.shown = rowCount();
    counts.listed = m_listing.seen();
    counts.total = m_listing.total();
    counts.listedAt = m_listedAt;
    return counts;
}

QString GroupsModel::idAt(int row) const
{
    const int record = recordAt(row);
    return record < 0 ? QString() : m_table.at(record).id();
}

void GroupsModel::setTimeText(std::function<QString(qint64)> text, const QString &zone)
{
    m_time = std::move(text);
    m_zone = zone;
    textsChanged();
}

void GroupsModel::textsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int GroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(GroupColumn::Count);
}

QVariant GroupsModel::display(const GroupRow &row, GroupColumn column) const
{
    if (column == GroupColumn::Id)
        return visibleText(row.id());
    if (row.fetchedAt == 0) {
        if (column == GroupColumn::Type && row.kind != GroupKind::Unknown)
            return groupwords::kind(row.kind);
        return column == GroupColumn::Name ? tr("not loaded yet") : QString();
    }
    const bool empty = row.errorCode != 0 && row.text(GroupRow::Name).isEmpty();
    if (empty)
        return column == GroupColumn::Name ? tr("could not be read (%1)").arg(row.errorCode) : QString();
    const QString none = QStringLiteral("—");
    const auto text = [&](GroupRow::Text which) {
        const QString value = visibleText(row.text(which), 200);
        return value.isEmpty() ? none : value;
    };
    const auto count = [&](quint32 value) { return value == GroupRow::unknown ? none : QLocale().toString(value); };
    switch (column) {
    case GroupColumn::Name:
        return text(GroupRow::Name);
    case GroupColumn::Type:
        return groupwords::kind(row.kind);
    case GroupColumn::Owner:
        return text(GroupRow::Owner);
    case GroupColumn::Members:
        return row.maxMembers == GroupRow::unknown || row.maxMembers == 0
                   ? count(row.members)
                   : tr("%1 of %2", "members, at most").arg(count(row.members), count(row.maxMembers));
    case GroupColumn::LastMessage:
        return row.lastMessage == 0 ? none : m_time(row.lastMessage);
    case GroupColumn::Created:
        return row.created == 0 ? none : m_time(row.created);
    case GroupColumn::MuteAll:
        return groupwords::muteAll(row.muteAll);
    case GroupColumn::Join:
        return groupwords::join(row.join);
    case GroupColumn::Introduction:
        return text(GroupRow::Introduction);
    case GroupColumn::Notice:
        return text(GroupRow::Notice);
    default:
        return {};
    }
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GroupRow &row = m_table.at(recordAt(index.row()));
    const auto column = static_cast<GroupColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column == GroupColumn::Members ? Qt::AlignRight | Qt::AlignVCenter
                                                                                : Qt::AlignLeft | Qt::AlignVCenter));
    case KnownRole:
        return row.hasDetails();
    case ErrorRole:
        return row.errorCode;
    case IdRole:
        return row.id();
    case FreshRole:
        return row.fetchedAt >= m_freshSince;
    case NumberRole:
        switch (column) {
        case GroupColumn::Type:
            return static_cast<int>(row.kind);
        case GroupColumn::Members:
            return row.members == GroupRow::unknown ? QVariant() : QVariant(row.members);
        case GroupColumn::LastMessage:
            return row.lastMessage;
        case GroupColumn::Created:
            return row.created;
        case GroupColumn::MuteAll:
            return static_cast<int>(row.muteAll);
        case GroupColumn::Join:
            return static_cast<int>(row.join);
        default:
            return {};
        }
    default:
        return {};
    }
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    static constexpr const char *ids[] = {"id",      "name",     "type", "owner",        "members", "last_message",
                                          "created", "mute_all", "join", "introduction", "notice"};
    if (role == ColumnIdRole)
        return QString::fromLatin1(ids[section]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == static_cast<int>(GroupColumn::Members)
                                                     ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<GroupColumn>(section)) {
    case GroupColumn::Id:
        return tr("Group ID");
    case GroupColumn::Name:
        return tr("Name");
    case GroupColumn::Type:
        return tr("Type");
    case GroupColumn::Owner:
        return tr("Owner");
    case GroupColumn::Members:
        return tr("Members");
    case GroupColumn::LastMessage:
        return tr("Last message (%1)").arg(m_zone);
    case GroupColumn::Created:
        return tr("Created (%1)").arg(m_zone);
    case GroupColumn::MuteAll:
        return tr("Mute all");
    case GroupColumn::Join:
        return tr("Join rule");
    case GroupColumn::Introduction:
        return tr("Introduction");
    case GroupColumn::Notice:
        return tr("Notice");
    case GroupColumn::Count:
        break;
    }
    return {};
}

} // namespace imdesk
