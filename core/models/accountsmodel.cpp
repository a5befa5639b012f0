// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/accountsmodel.h"

#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/models/accountwords.h"
#include "core/models/groupquery.h"

#include <QLocale>
#include <QThreadPool>

#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace imdesk {

namespace {

QString isoMoment(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/// Some 100 ms of small pieces for a million accounts: elsewhere, for the window shall not wait.
struct GiveBack
{
    std::shared_ptr<void> what;

    void operator()()
    {
        what.reset();
#ifdef __GLIBC__
        ::malloc_trim(0); // by itself it does not go back to the system
#endif
    }
};

} // namespace

AccountsModel::AccountsModel(AccountService &service, AccountDirectory &directory, QObject *parent)
    : PagedModel(parent), m_service(service), m_directory(directory), m_time(isoMoment)
{
    m_countsSoon.setSingleShot(true);
    m_countsSoon.setInterval(200); // callbacks come in crowds, and each count walks over all rows
    connect(&m_countsSoon, &QTimer::timeout, this, &AccountsModel::countsChanged);
    m_dropSoon.setSingleShot(true);
    m_dropSoon.setInterval(dropAfterMs);
    connect(&m_dropSoon, &QTimer::timeout, this, [this] {
        if (!m_shown && isLoaded() && m_table.size() > m_few)
            drop();
    });
    connect(&m_directory, &AccountDirectory::rowsLoaded, this, &AccountsModel::onRows);
    connect(&m_directory, &AccountDirectory::loaded, this, &AccountsModel::onLoaded);
    connect(&m_directory, &AccountDirectory::noted, this, &AccountsModel::onNoted);
    connect(&m_directory, &AccountDirectory::forgotten, this, &AccountsModel::onForgotten);
    connect(this, &PagedModel::ordered, this, [this] {
        Q_EMIT countsChanged();
        lookAt(m_lookFirst, m_lookLast);
    });
}

AccountsModel::~AccountsModel() { stopOrdering(); }

void AccountsModel::wanted()
{
    if (isAway()) {
        m_stage = Stage::Loading;
        m_directory.load();
    }
    if (!m_shown)
        m_dropSoon.start();
}

void AccountsModel::setShown(bool shown)
{
    m_shown = shown;
    m_dropSoon.stop();
    if (shown || !isAway())
        wanted();
}

void AccountsModel::whenLoaded(QObject *context, const std::function<void()> &then)
{
    wanted();
    if (isLoaded())
        then();
    else
        connect(this, &AccountsModel::loaded, context, then, Qt::SingleShotConnection);
}

void AccountsModel::setDropping(int afterMs, int few)
{
    m_dropSoon.setInterval(afterMs);
    m_few = few;
}

/// Accounts that come while nobody looks may make a small list a large one.
void AccountsModel::waitForLooks()
{
    if (!m_shown && isLoaded() && m_table.size() > m_few && !m_dropSoon.isActive())
        m_dropSoon.start();
}

void AccountsModel::drop()
{
    m_countsBefore = counts();
    Q_EMIT recordsLeaving();
    m_stage = Stage::Away;
    m_states.clear();
    m_nicksAsked.clear();
    m_lookFirst = 0;
    m_lookLast = -1;
    m_countsSoon.stop();
    GiveBack room{m_table.clear()};
    recordsCleared();
    QThreadPool::globalInstance()->start(std::move(room));
}

void AccountsModel::onRows(const QList<AccountRow> &rows)
{
    if (m_stage != Stage::Loading)
        return;
    const bool first = m_table.size() == 0;
    if (m_forgottenMeanwhile.isEmpty()) {
        m_table.append(rows);
    } else {
        QList<AccountRow> known = rows;
        known.removeIf([this](const AccountRow &row) { return m_forgottenMeanwhile.contains(row.id); });
        m_table.append(known);
    }
    if (first && !isPlain())
        reorderNow(); // a filter or a sort of before does not hold up the first rows
    changed({}, true);
}

void AccountsModel::onLoaded()
{
    if (m_stage != Stage::Loading)
        return;
    m_stage = Stage::Loaded;
    m_forgottenMeanwhile.clear();
    m_countsBefore.reset();
    if (!isPlain())
        reorderNow();
    Q_EMIT loaded();
    Q_EMIT countsChanged();
    waitForLooks();
}

QByteArray AccountsModel::keyOf(int record) const
{
    return record >= 0 && record < m_table.size() ? m_table.id(record) : QByteArray();
}

void AccountsModel::changed(const QList<int> &records, bool grown)
{
    if (grown)
        recordsAppended();
    if (!records.isEmpty())
        recordsChanged(records, !isPlain());
    if (!m_countsSoon.isActive())
        m_countsSoon.start();
}

void AccountsModel::onNoted(const QList<AccountNote> &notes)
{
    if (isAway())
        return; // they are in the file when it is read
    const qint64 now = m_directory.clock().nowSeconds();
    const int before = m_table.size();
    const int forgottenBefore = m_table.forgotten();
    QList<int> records;
    for (const AccountNote &note : notes) {
        if (!note.sources && m_table.find(note.id) < 0)
            continue; // nobody of the list
        if (const int record = m_table.note(note, now); record >= 0 && record < before)
            records << record;
    }
    if (m_table.forgotten() != forgottenBefore)
        reorderSoon(300); // one that was forgotten is back
    changed(records, m_table.size() > before);
    waitForLooks();
}

void AccountsModel::onForgotten(const QStringList &ids)
{
    if (isAway())
        return;
    for (const QString &id : ids) {
        if (m_stage == Stage::Loading)
            m_forgottenMeanwhile.insert(id.toUtf8());
        if (const int record = m_table.forget(id); record >= 0)
            m_states.remove(record);
    }
    reorderNow();
    changed({}, false);
}

void AccountsModel::setQuery(const QString &text, AccountQuery::Which which)
{
    AccountQuery query = m_query;
    query.words = GroupQuery::wordsOf(text);
    query.which = which;
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT filterChanged();
    reorderNow();
}

void AccountsModel::sort(int column, Qt::SortOrder order)
{
    // The online state is known of a few rows only: an order by it would say nothing.
    const bool sortable = column >= 0 && column != static_cast<int>(AccountColumn::Online);
    m_query.sort = sortable ? std::optional(static_cast<AccountColumn>(column)) : std::nullopt;
    m_query.order = order;
    PagedModel::sort(column, order);
}

PagedModel::OrderJob AccountsModel::orderJob() const
{
    return [query = m_query, table = &m_table](int records, const std::function<bool()> &abandoned) {
        return table->run(query, records, abandoned);
    };
}

void AccountsModel::lookAt(int firstRow, int lastRow)
{
    m_lookFirst = firstRow;
    m_lookLast = lastRow;
    m_failed = false;
    askNicks();
    askStates();
}

void AccountsModel::refreshStates()
{
    for (int row = qMax(0, m_lookFirst); row <= qMin(m_lookLast, rowCount() - 1); ++row) {
        if (const auto found = m_states.find(recordAt(row)); found != m_states.end())
            found->at = 0;
    }
    m_failed = false;
    askStates();
}

void AccountsModel::askNicks()
{
    if (m_askingNicks || m_failed)
        return;
    QStringList accounts;
    for (int row = qMax(0, m_lookFirst);
         row <= qMin(m_lookLast, rowCount() - 1) && accounts.size() < AccountService::profilesPerCall; ++row) {
        const int record = recordAt(row);
        if (m_nicksAsked.contains(record) || m_table.at(record).standing == AccountStanding::NotImported)
            continue;
        m_nicksAsked.insert(record);
        accounts << m_table.at(record).idText();
    }
    if (accounts.isEmpty())
        return;
    m_askingNicks = true;
    const auto call = m_scope.latest(QStringLiteral("nicks"),
                                     m_service.profiles(accounts, {profilefields::nickTag}, Priority::Normal));
    whenDone(call, this, [this](const Result<api::PortraitGetReply> &reply) {
        m_askingNicks = false;
        if (!reply) {
            m_failed = true;
            if (reply.error().kind != ApiError::Kind::Cancelled)
                Q_EMIT lookFailed(reply.error());
            return;
        }
        QList<AccountNote> notes;
        for (const api::UserProfile &profile : reply->profiles) {
            if (profile.resultCode != 0 || profile.items.isEmpty())
                continue;
            AccountNote note;
            note.id = profile.account;
            note.nick = profile.items.first().value.toString();
            notes << note;
        }
        m_directory.note(notes);
        askNicks();
    });
}

void AccountsModel::askStates()
{
    if (m_askingStates || m_failed)
        return;
    const qint64 now = m_directory.clock().nowMs();
    QStringList accounts;
    for (int row = qMax(0, m_lookFirst);
         row <= qMin(m_lookLast, rowCount() - 1) && accounts.size() < AccountService::statesPerCall; ++row) {
        const int record = recordAt(row);
        const auto found = m_states.constFind(record);
        if ((found != m_states.constEnd() && now - found->at < stateAgeMs) ||
            m_table.at(record).standing == AccountStanding::NotImported)
            continue;
        m_states[record].at = now;
        accounts << m_table.at(record).idText();
    }
    if (accounts.isEmpty())
        return;
    m_askingStates = true;
    const auto call = m_scope.latest(QStringLiteral("states"), m_service.states(accounts, Priority::Normal));
    whenDone(call, this, [this](const Result<api::QueryStateReply> &reply) {
        m_askingStates = false;
        if (reply) {
            takeStates(reply->states);
            askStates();
            return;
        }
        // "None of the accounts exists" is an answer about them, not trouble.
        if (reply.error().code == api::noAccountExists || reply.error().kind == ApiError::Kind::Cancelled)
            return;
        m_failed = true;
        Q_EMIT lookFailed(reply.error());
    });
}

void AccountsModel::takeStates(const QList<api::OnlineState> &states)
{
    QList<int> records;
    for (const api::OnlineState &state : states) {
        const int record = m_table.find(state.account);
        if (record < 0)
            continue;
        m_states[record] = {state, m_directory.clock().nowMs()};
        records << record;
    }
    recordsChanged(records, false);
}

void AccountsModel::forgetStates(const QStringList &ids)
{
    QList<int> records;
    for (const QString &id : ids) {
        if (const int record = m_table.find(id); m_states.remove(record))
            records << record;
    }
    recordsChanged(records, false);
    askStates();
}

void AccountsModel::setMutes(const QHash<QByteArray, AccountMutes> &mutes)
{
    recordsChanged(m_table.setMutes(mutes), !isPlain());
}

std::optional<api::OnlineState> AccountsModel::stateOf(const QString &id) const
{
    const auto found = m_states.constFind(m_table.find(id));
    if (found == m_states.constEnd() || found->state.status.isEmpty())
        return std::nullopt;
    return found->state;
}

QString AccountsModel::statusOf(int record) const
{
    const auto found = m_states.constFind(record);
    return found == m_states.constEnd() ? QString() : found->state.status;
}

QString AccountsModel::idAt(int row) const
{
    const int record = recordAt(row);
    return record < 0 ? QString() : m_table.at(record).idText();
}

void AccountsModel::setTimeText(std::function<QString(qint64)> text, const QString &zone)
{
    m_time = std::move(text);
    m_zone = zone;
    textsChanged();
}

void AccountsModel::textsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(AccountColumn::Count);
}

QString AccountsModel::standingText(const AccountRow &row) const
{
    switch (row.standing) {
    case AccountStanding::Imported:
        return tr("imported");
    case AccountStanding::NotImported:
        return tr("not imported");
    case AccountStanding::Unasked:
        break;
    }
    return tr("not checked");
}

QString AccountsModel::mutesText(const AccountMutes &mutes) const
{
    constexpr quint32 forEver = 4294967295;
    const auto end = [this](quint32 until) { return until == forEver ? tr("for ever") : m_time(until); };
    const qint64 now = m_service.client().serviceNowMs() / 1000;
    QStringList words;
    if (mutes.inPrivate > now && mutes.inPrivate == mutes.inGroups) {
        words << tr("everywhere: %1").arg(end(mutes.inPrivate));
    } else {
        if (mutes.inPrivate > now)
            words << tr("one-to-one: %1").arg(end(mutes.inPrivate));
        if (mutes.inGroups > now)
            words << tr("groups: %1").arg(end(mutes.inGroups));
    }
    if (words.isEmpty())
        return QStringLiteral("—");
    return mutes.toldAt == 0 ? words.join(QStringLiteral(" · "))
                             : tr("%1 (as of %2)").arg(words.join(QStringLiteral(" · ")), m_time(mutes.toldAt));
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int record = recordAt(index.row());
    const AccountRow row = m_table.at(record);
    const auto column = static_cast<AccountColumn>(index.column());
    const QString none = QStringLiteral("—");
    if (role == IdRole)
        return row.idText();
    if (role == OnlineRole)
        return statusOf(record);
    if (role == NumberRole) {
        switch (column) {
        case AccountColumn::Groups:
            return row.groups;
        case AccountColumn::MutedUntil:
            return row.mutes.until();
        case AccountColumn::LastSeen:
            return row.lastSeen;
        case AccountColumn::KnownFrom:
            return row.sources.toInt();
        case AccountColumn::Standing:
            return static_cast<int>(row.standing);
        case AccountColumn::Checked:
            return row.checkedAt;
        case AccountColumn::FirstKnown:
            return row.firstKnown;
        default:
            return {};
        }
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    // These are often longer than their column.
    if (role == Qt::ToolTipRole && column == AccountColumn::MutedUntil && row.mutes.until() > 0)
        return mutesText(row.mutes);
    if (role == Qt::ToolTipRole && column == AccountColumn::Online) {
        const auto found = m_states.constFind(record);
        return found == m_states.constEnd() || found->state.devices.isEmpty()
                   ? QVariant()
                   : accountwords::onlineWithDevices(found->state);
    }
    if (role == Qt::ToolTipRole && column == AccountColumn::StaffNote && !row.staffNote.isEmpty())
        return row.noteText();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case AccountColumn::Id:
        return visibleText(row.idText());
    case AccountColumn::Groups:
        return row.groups == 0 ? none : QLocale().toString(row.groups);
    case AccountColumn::MutedUntil:
        return mutesText(row.mutes);
    case AccountColumn::StaffNote:
        return row.staffNote.isEmpty() ? none : visibleText(row.noteText(), 200);
    case AccountColumn::Nick:
        return row.nick.isEmpty() ? none : visibleText(row.nickText(), 200);
    case AccountColumn::Online: {
        const auto found = m_states.constFind(record);
        return found == m_states.constEnd() || found->state.status.isEmpty()
                   ? none
                   : accountwords::onlineWithDevices(found->state);
    }
    case AccountColumn::LastSeen:
        return row.lastSeen == 0 ? none : m_time(row.lastSeen);
    case AccountColumn::KnownFrom:
        return accountwords::sources(row.sources);
    case AccountColumn::Standing:
        return standingText(row);
    case AccountColumn::Checked:
        return row.checkedAt == 0 ? none : m_time(row.checkedAt);
    case AccountColumn::FirstKnown:
        return row.firstKnown == 0 ? none : m_time(row.firstKnown);
    case AccountColumn::Count:
        break;
    }
    return {};
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    static constexpr const char *ids[] = {"id",        "nick",       "online",   "groups",  "muted_until", "note",
                                          "last_seen", "known_from", "standing", "checked", "first_known"};
    if (role == ColumnIdRole)
        return QString::fromLatin1(ids[section]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole) {
        switch (static_cast<AccountColumn>(section)) {
        case AccountColumn::Groups:
            return tr("Groups in which this console has seen the account: it may be in more, and may have left some. "
                      "Its page asks for all.");
        case AccountColumn::MutedUntil:
            return tr("Mutes in all chats that were set here or asked for in Moderation or on the person's page.");
        case AccountColumn::StaffNote:
            return tr("Kept on this computer only.");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<AccountColumn>(section)) {
    case AccountColumn::Id:
        return tr("Account");
    case AccountColumn::Groups:
        return tr("Groups known");
    case AccountColumn::MutedUntil:
        return tr("Muted until (%1)").arg(m_zone);
    case AccountColumn::StaffNote:
        return tr("Note");
    case AccountColumn::Nick:
        return tr("Nickname");
    case AccountColumn::Online:
        return tr("Online");
    case AccountColumn::LastSeen:
        return tr("Last seen (%1)").arg(m_zone);
    case AccountColumn::KnownFrom:
        return tr("Known from");
    case AccountColumn::Standing:
        return tr("At the service");
    case AccountColumn::Checked:
        return tr("Checked (%1)").arg(m_zone);
    case AccountColumn::FirstKnown:
        return tr("Known since (%1)").arg(m_zone);
    case AccountColumn::Count:
        break;
    }
    return {};
}

} // namespace imdesk
