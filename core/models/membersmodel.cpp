// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/membersmodel.h"

#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/models/groupquery.h"
#include "core/models/groupwords.h"

#include <QLocale>

namespace imdesk {

namespace {

constexpr int rowsAhead = 100; ///< the next page is asked this many rows before the end is seen

QString roleWord(MemberRole role)
{
    switch (role) {
    case MemberRole::Owner:
        return groupwords::role(QStringLiteral("Owner"));
    case MemberRole::Admin:
        return groupwords::role(QStringLiteral("Admin"));
    case MemberRole::Member:
        return groupwords::role(QStringLiteral("Member"));
    case MemberRole::Unknown:
        break;
    }
    return QStringLiteral("—");
}

QString utcTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

MembersModel::MembersModel(GroupService &service, QObject *parent)
    : PagedModel(parent), m_service(service), m_time(utcTime)
{
    connect(this, &PagedModel::ordered, this, &MembersModel::progressChanged);
}

MembersModel::~MembersModel() { stopOrdering(); }

void MembersModel::setGroup(const QString &id, GroupKind kind, Source source)
{
    m_scope.cancelAll();
    Q_EMIT recordsLeaving();
    m_group = id;
    m_kind = kind;
    m_source = source;
    m_pages = GroupService::memberPages(id);
    m_wholeRoles.clear();
    m_total = -1;
    m_started = false;
    m_loadAll = false;
    m_busyMs = 0;
    m_nicksAsked = false;
    m_nickError.reset();
    m_error = {};
    m_lookLast = -1;
    m_query.lastSeq = -1;
    m_table.clear();
    recordsCleared();
    becomes(State::Idle);
}

void MembersModel::setNextMessage(std::optional<qint64> number)
{
    const qint64 last = number && *number > 0 ? *number - 1 : -1;
    if (last == m_query.lastSeq)
        return;
    m_query.lastSeq = last;
    if (rowCount() > 0) {
        const int column = static_cast<int>(MemberColumn::Unread);
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
    if (m_query.sort == MemberColumn::Unread)
        reorderNow();
}

QByteArray MembersModel::keyOf(int record) const
{
    return record >= 0 && record < m_table.size() ? m_table.at(record).account : QByteArray();
}

void MembersModel::becomes(State state)
{
    m_state = state;
    if (state != State::Loading && state != State::Idle)
        m_loadAll = false;
    Q_EMIT progressChanged();
}

bool MembersModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_started && m_state == State::Idle && isPlain();
}

void MembersModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

void MembersModel::start()
{
    if (m_started || m_group.isEmpty())
        return;
    m_started = true;
    ask();
}

void MembersModel::loadAll()
{
    if (m_state == State::Complete || m_group.isEmpty())
        return;
    m_started = true;
    m_loadAll = true;
    if (m_state == State::Loading)
        Q_EMIT progressChanged();
    else
        ask();
}

void MembersModel::cancel()
{
    m_loadAll = false;
    m_scope.cancel(QStringLiteral("page"));
    if (m_state == State::Loading)
        becomes(State::Idle);
}

void MembersModel::retry()
{
    if (m_state == State::Failed)
        ask();
}

void MembersModel::reload()
{
    const bool started = m_started;
    const qint64 last = m_query.lastSeq;
    setGroup(m_group, m_kind, m_source);
    m_query.lastSeq = last;
    if (started)
        start();
}

void MembersModel::reread(const QStringList &accounts)
{
    if (!m_started)
        return;
    QStringList known;
    for (const QString &account : accounts) {
        if (m_table.find(account) >= 0)
            known << account;
    }
    if (m_source == Source::Muted || !typeFacts(m_kind).listsMembers || known.size() > GroupService::namedPerCall) {
        reload();
        return;
    }
    if (known.isEmpty())
        return;
    const auto call = m_scope.latest(QStringLiteral("named"), m_service.named(m_group, known));
    whenDone(call, this, [this, group = m_group](const Result<api::NamedMembersReply> &reply) {
        if (group != m_group)
            return;
        if (!reply) {
            reload();
            return;
        }
        QList<int> changed;
        for (const api::Member &member : reply->members) {
            if (const int record = m_table.put(member); record >= 0)
                changed << record;
        }
        recordsChanged(changed, !isPlain());
        Q_EMIT progressChanged();
    });
}

void MembersModel::ask()
{
    m_pace.start();
    becomes(State::Loading);
    if (m_source == Source::Muted) {
        askMuted();
        return;
    }
    const auto call = m_scope.latest(QStringLiteral("page"), m_service.page(m_pages));
    whenDone(call, this, [this, group = m_group](const Result<api::MemberQueryReply> &reply) {
        if (group == m_group && m_state == State::Loading)
            take(reply);
    });
}

void MembersModel::askRole()
{
    if (!m_query.role || isFilterWhole() || m_source != Source::Members || !m_started ||
        (*m_query.role != MemberRole::Owner && *m_query.role != MemberRole::Admin))
        return;
    const MemberRole role = *m_query.role;
    const QString word = role == MemberRole::Owner ? QStringLiteral("Owner") : QStringLiteral("Admin");
    askRole(role, GroupService::memberPages(m_group, {word}));
}

void MembersModel::askRole(MemberRole role, api::MemberPages pages)
{
    const auto call = m_scope.latest(QStringLiteral("role"), m_service.page(pages));
    whenDone(call, this, [this, group = m_group, role, pages](const Result<api::MemberQueryReply> &reply) mutable {
        // Without an answer the list stays what it says it is: a part.
        if (group != m_group || m_query.role != role || !reply)
            return;
        m_table.append(pages.take(*reply));
        recordsAppended();
        if (!pages.isComplete()) {
            askRole(role, pages);
            return;
        }
        m_wholeRoles.insert(role);
        Q_EMIT progressChanged();
    });
}

void MembersModel::askMuted()
{
    const auto call = m_scope.latest(QStringLiteral("page"), m_service.muted(m_group));
    whenDone(call, this, [this, group = m_group](const Result<api::MutedReply> &reply) {
        if (group != m_group || m_state != State::Loading)
            return;
        if (!reply) {
            m_error = reply.error();
            becomes(State::Failed);
            return;
        }
        QList<api::Member> members;
        for (const api::MutedMember &muted : reply->members) {
            api::Member member;
            member.account = muted.account;
            member.muteUntil = muted.until;
            members << member;
        }
        m_table.append(members);
        m_service.tellMembers(m_group, members);
        m_service.tellMuted(m_group, reply->members);
        m_total = members.size();
        recordsAppended();
        becomes(State::Complete);
    });
}

void MembersModel::take(const Result<api::MemberQueryReply> &reply)
{
    m_busyMs += m_pace.elapsed();
    if (!reply) {
        m_error = reply.error();
        becomes(State::Failed);
        return;
    }
    m_table.append(m_pages.take(*reply));
    m_total = m_pages.total();
    m_service.tellMembers(m_group, reply->members);
    recordsAppended();
    if (m_pages.isComplete()) {
        becomes(State::Complete);
    } else if (m_loadAll) {
        ask();
    } else {
        becomes(State::Idle);
        lookAt(m_lookFirst, m_lookLast);
    }
}

int MembersModel::secondsLeft() const
{
    if (m_total <= 0 || loaded() == 0 || m_busyMs == 0)
        return -1;
    const double perMember = static_cast<double>(m_busyMs) / loaded();
    return static_cast<int>(perMember * static_cast<double>(qMax<qint64>(0, m_total - loaded())) / 1000.0) + 1;
}

void MembersModel::setFilter(const QString &text, std::optional<MemberRole> role, bool mutedOnly)
{
    const QStringList words = GroupQuery::wordsOf(text);
    const bool differs = words != m_query.words || role != m_query.role || mutedOnly != m_query.mutedOnly;
    m_query.words = words;
    m_query.role = role;
    m_query.mutedOnly = mutedOnly;
    m_query.now = m_service.serviceNow();
    if (differs)
        Q_EMIT filterChanged();
    reorderNow();
    m_scope.cancel(QStringLiteral("role"));
    askRole();
    Q_EMIT progressChanged();
}

void MembersModel::sort(int column, Qt::SortOrder order)
{
    m_query.sort = column < 0 ? std::nullopt : std::optional(static_cast<MemberColumn>(column));
    m_query.order = order;
    m_query.now = m_service.serviceNow();
    PagedModel::sort(column, order);
    Q_EMIT progressChanged();
}

PagedModel::OrderJob MembersModel::orderJob() const
{
    return [query = m_query, table = &m_table](int records, const std::function<bool()> &abandoned) {
        return table->run(query, records, abandoned);
    };
}

void MembersModel::lookAt(int firstRow, int lastRow)
{
    m_lookFirst = firstRow;
    m_lookLast = lastRow;
    if (lastRow >= rowCount() - rowsAhead && rowCount() > 0 && canFetchMore({}))
        ask();
    askNicks();
}

void MembersModel::askNicks()
{
    if (m_nicksAsked || m_nickError)
        return;
    QStringList accounts;
    for (int row = qMax(0, m_lookFirst);
         row <= qMin(m_lookLast, rowCount() - 1) && accounts.size() < GroupService::nicksPerCall; ++row) {
        const int record = recordAt(row);
        if (!m_table.at(record).nickAsked) {
            m_table.markAsked(record);
            accounts << QString::fromUtf8(m_table.at(record).account);
        }
    }
    if (accounts.isEmpty())
        return;
    m_nicksAsked = true;
    const auto call = m_scope.latest(QStringLiteral("nicks"), m_service.nicks(accounts));
    whenDone(call, this, [this, group = m_group](const Result<api::PortraitGetReply> &reply) {
        if (group != m_group)
            return;
        m_nicksAsked = false;
        if (!reply) {
            m_nickError = reply.error();
            Q_EMIT progressChanged();
            return;
        }
        QList<int> changed;
        for (const api::UserProfile &profile : reply->profiles) {
            const int record = m_table.find(profile.account);
            if (record < 0 || profile.items.isEmpty())
                continue;
            m_table.setNick(record, profile.items.first().value.toString());
            changed << record;
        }
        recordsChanged(changed, m_query.sort == MemberColumn::Nick || !m_query.words.isEmpty());
        askNicks();
    });
}

QString MembersModel::accountAt(int row) const
{
    const int record = recordAt(row);
    return record < 0 ? QString() : QString::fromUtf8(m_table.at(record).account);
}

void MembersModel::setTimeText(std::function<QString(qint64)> text, const QString &zone)
{
    m_time = std::move(text);
    m_zone = zone;
    textsChanged();
}

void MembersModel::textsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(MemberColumn::Count);
}

QString MembersModel::muteText(qint64 until) const
{
    if (until >= api::muteForEver)
        return tr("for ever");
    return until > m_service.serviceNow() ? m_time(until) : QStringLiteral("—");
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MemberRow &row = m_table.at(recordAt(index.row()));
    const auto column = static_cast<MemberColumn>(index.column());
    if (role == AccountRole)
        return QString::fromUtf8(row.account);
    if (role == NumberRole) {
        switch (column) {
        case MemberColumn::Role:
            return static_cast<int>(row.role);
        case MemberColumn::Joined:
            return row.joined;
        case MemberColumn::LastMessage:
            return row.lastMessage;
        case MemberColumn::MuteUntil:
            return row.muteUntil;
        case MemberColumn::Online:
            return static_cast<int>(row.online);
        case MemberColumn::Unread:
            return m_query.unread(row).value_or(-1);
        default:
            return {};
        }
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const QString none = QStringLiteral("—");
    const auto text = [&none](const QByteArray &utf8) {
        return utf8.isEmpty() ? none : visibleText(QString::fromUtf8(utf8), 200);
    };
    switch (column) {
    case MemberColumn::Account:
        return text(row.account);
    case MemberColumn::Nick:
        return text(row.nick);
    case MemberColumn::Role:
        return roleWord(row.role);
    case MemberColumn::Card:
        return text(row.card);
    case MemberColumn::Joined:
        return row.joined == 0 ? none : m_time(row.joined);
    case MemberColumn::LastMessage:
        return row.lastMessage == 0 ? none : m_time(row.lastMessage);
    case MemberColumn::MuteUntil:
        return muteText(row.muteUntil);
    case MemberColumn::Online:
        switch (row.online) {
        case OnlineState::Online:
            return tr("Online");
        case OnlineState::Push:
            return tr("Reachable by push");
        case OnlineState::Offline:
            return tr("Offline");
        case OnlineState::Unknown:
            break;
        }
        return none;
    case MemberColumn::Unread:
        if (const std::optional<qint64> unread = m_query.unread(row))
            return QLocale().toString(*unread);
        return none;
    case MemberColumn::Count:
        break;
    }
    return {};
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    static constexpr const char *ids[] = {"account",      "nick",       "role",   "card",  "joined",
                                          "last_message", "mute_until", "online", "unread"};
    if (role == ColumnIdRole)
        return QString::fromLatin1(ids[section]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<MemberColumn>(section)) {
    case MemberColumn::Account:
        return tr("Account");
    case MemberColumn::Nick:
        return tr("Nickname");
    case MemberColumn::Role:
        return tr("Role");
    case MemberColumn::Card:
        return tr("Name card");
    case MemberColumn::Joined:
        return tr("Joined (%1)").arg(m_zone);
    case MemberColumn::LastMessage:
        return tr("Last message (%1)").arg(m_zone);
    case MemberColumn::MuteUntil:
        return tr("Muted until (%1)").arg(m_zone);
    case MemberColumn::Online:
        return tr("Online");
    case MemberColumn::Unread:
        return tr("Unread");
    case MemberColumn::Count:
        break;
    }
    return {};
}

} // namespace imdesk
