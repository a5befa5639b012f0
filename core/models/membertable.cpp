// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/membertable.h"

#include "core/models/roworder.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace imdesk {

namespace {

// About a millisecond under the lock.
constexpr int memberSlice = 2048;

quint32 momentOf(const std::optional<qint64> &value)
{
    return static_cast<quint32>(std::clamp<qint64>(value.value_or(0), 0, std::numeric_limits<quint32>::max()));
}

MemberRole roleOf(const QString &name)
{
    if (name == QLatin1String("Owner"))
        return MemberRole::Owner;
    if (name == QLatin1String("Admin"))
        return MemberRole::Admin;
    return name == QLatin1String("Member") ? MemberRole::Member : MemberRole::Unknown;
}

OnlineState onlineOf(const QString &name)
{
    if (name.compare(QLatin1String("Online"), Qt::CaseInsensitive) == 0)
        return OnlineState::Online;
    if (name.compare(QLatin1String("PushOnline"), Qt::CaseInsensitive) == 0)
        return OnlineState::Push;
    return name.compare(QLatin1String("Offline"), Qt::CaseInsensitive) == 0 ? OnlineState::Offline
                                                                            : OnlineState::Unknown;
}

std::optional<qint64> numberOfMember(const MemberRow &row, const MemberQuery &query)
{
    const auto unlessZero = [](qint64 value) { return value == 0 ? std::nullopt : std::optional(value); };
    switch (*query.sort) {
    case MemberColumn::Role:
        return unlessZero(static_cast<qint64>(row.role));
    case MemberColumn::Joined:
        return unlessZero(row.joined);
    case MemberColumn::LastMessage:
        return unlessZero(row.lastMessage);
    case MemberColumn::MuteUntil:
        return unlessZero(row.muteUntil > query.now ? row.muteUntil : 0);
    case MemberColumn::Online:
        return unlessZero(static_cast<qint64>(row.online));
    case MemberColumn::Unread:
        return query.unread(row);
    default:
        return std::nullopt;
    }
}

const QByteArray *textOfMember(const MemberRow &row, MemberColumn column)
{
    switch (column) {
    case MemberColumn::Account:
        return &row.account;
    case MemberColumn::Nick:
        return &row.nick;
    case MemberColumn::Card:
        return &row.card;
    default:
        return nullptr;
    }
}

} // namespace

MemberRow::MemberRow(const api::Member &member)
    : account(member.account.toUtf8()),
      card(member.nameCard.toUtf8()),
      readSeq(member.msgSeq.value_or(-1)),
      muteUntil(member.muteUntil.value_or(0)),
      joined(momentOf(member.joinTime)),
      lastMessage(momentOf(member.lastSendMsgTime)),
      role(roleOf(member.role)),
      online(onlineOf(member.onlineStatus.value_or(QString())))
{
    api::Member rest = member;
    rest.joinTime = rest.lastSendMsgTime = rest.muteUntil = rest.msgSeq = std::nullopt;
    QJsonObject object = encode(rest);
    for (const char *known : {"Member_Account", "NameCard"})
        object.remove(QLatin1String(known));
    for (const char *maybe : {"Role", "OnlineStatus", "MsgFlag"}) {
        if (object.value(QLatin1String(maybe)).toString().isEmpty())
            object.remove(QLatin1String(maybe));
    }
    extra = QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool MemberQuery::matches(const MemberRow &row) const
{
    if (role && row.role != *role)
        return false;
    if (mutedOnly && row.muteUntil <= now)
        return false;
    if (words.isEmpty())
        return true;
    const QString account = QString::fromUtf8(row.account);
    const QString nick = QString::fromUtf8(row.nick);
    const QString card = QString::fromUtf8(row.card);
    return std::ranges::all_of(words, [&](const QString &word) {
        return account.contains(word, Qt::CaseInsensitive) || nick.contains(word, Qt::CaseInsensitive) ||
               card.contains(word, Qt::CaseInsensitive);
    });
}

std::optional<qint64> MemberQuery::unread(const MemberRow &row) const
{
    if (lastSeq < 0 || row.readSeq < 0)
        return std::nullopt;
    return std::max<qint64>(0, lastSeq - row.readSeq); // more may have been read since the group was
}

int MemberTable::append(const QList<api::Member> &members)
{
    const std::lock_guard lock(m_lock);
    const int before = size();
    for (const api::Member &member : members) {
        MemberRow row(member);
        if (m_records.contains(row.account))
            continue;
        m_records.insert(row.account, size());
        m_rows.push_back(std::move(row));
    }
    return size() - before;
}

int MemberTable::put(const api::Member &member)
{
    const int record = find(member.account);
    if (record < 0)
        return -1;
    MemberRow row(member);
    const MemberRow &old = at(record);
    row.nick = old.nick;
    row.nickAsked = old.nickAsked;
    if (row.online == OnlineState::Unknown)
        row.online = old.online;
    const std::lock_guard lock(m_lock);
    m_rows[static_cast<size_t>(record)] = std::move(row);
    return record;
}

void MemberTable::setNick(int record, const QString &nick)
{
    const std::lock_guard lock(m_lock);
    m_rows[static_cast<size_t>(record)].nick = nick.toUtf8();
}

void MemberTable::markAsked(int record)
{
    const std::lock_guard lock(m_lock);
    m_rows[static_cast<size_t>(record)].nickAsked = true;
}

void MemberTable::clear()
{
    const std::lock_guard lock(m_lock);
    m_rows.clear();
    m_records.clear();
}

std::vector<int> MemberTable::run(const MemberQuery &query, int records, const std::function<bool()> &abandoned) const
{
    const bool byText = query.sort && textOfMember(MemberRow(), *query.sort);
    SortKeys keys(query.sort.has_value(), byText);
    std::vector<int> found;
    for (int first = 0; first < records; first += memberSlice) {
        if (abandoned())
            return {};
        const TurnLock::Turn turn(m_lock);
        for (int record = first; record < std::min({first + memberSlice, records, size()}); ++record) {
            const MemberRow &row = at(record);
            if (!query.matches(row))
                continue;
            found.push_back(record);
            if (byText)
                keys.add(QString::fromUtf8(*textOfMember(row, *query.sort)));
            else if (query.sort)
                keys.add(numberOfMember(row, query));
        }
    }
    keys.sort(found, query.order, abandoned);
    return found;
}

QJsonObject MemberTable::json(int record) const
{
    const MemberRow &row = at(record);
    QJsonObject object = QJsonDocument::fromJson(row.extra).object();
    object.insert(QStringLiteral("Member_Account"), QString::fromUtf8(row.account));
    object.insert(QStringLiteral("NameCard"), QString::fromUtf8(row.card));
    object.insert(QStringLiteral("JoinTime"), static_cast<qint64>(row.joined));
    object.insert(QStringLiteral("LastSendMsgTime"), static_cast<qint64>(row.lastMessage));
    object.insert(QStringLiteral("MuteUntil"), row.muteUntil);
    if (row.readSeq >= 0)
        object.insert(QStringLiteral("MsgSeq"), row.readSeq);
    return object;
}

} // namespace imdesk
