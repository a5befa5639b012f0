// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/groupexport.h"

#include "core/models/groupwords.h"

#include <QCoreApplication>

#include <memory>

namespace imdesk {

namespace {

struct GroupExportText
{
    Q_DECLARE_TR_FUNCTIONS(GroupExportText)
};

Cell countCell(quint32 value) { return value == GroupRow::unknown ? Cell() : Cell(static_cast<qint64>(value)); }

QString roleWire(MemberRole role)
{
    switch (role) {
    case MemberRole::Owner:
        return QStringLiteral("Owner");
    case MemberRole::Admin:
        return QStringLiteral("Admin");
    case MemberRole::Member:
        return QStringLiteral("Member");
    case MemberRole::Unknown:
        break;
    }
    return {};
}

QString onlineWire(OnlineState state)
{
    switch (state) {
    case OnlineState::Online:
        return QStringLiteral("Online");
    case OnlineState::Push:
        return QStringLiteral("PushOnline");
    case OnlineState::Offline:
        return QStringLiteral("Offline");
    case OnlineState::Unknown:
        break;
    }
    return {};
}

} // namespace

QJsonObject queryFacts(const GroupQuery &query)
{
    if (query.which == GroupQuery::Which::Gone)
        return {{QStringLiteral("which"), QStringLiteral("gone")}};
    if (query.which == GroupQuery::Which::OfKind)
        return {{QStringLiteral("type"), wireName(query.kind)}};
    return {};
}

QJsonObject queryFacts(const MemberQuery &query)
{
    QJsonObject facts;
    if (query.role)
        facts.insert(QStringLiteral("role"), roleWire(*query.role));
    if (query.mutedOnly)
        facts.insert(QStringLiteral("muted"), true);
    return facts;
}

TableSource groupExport(const GroupTable &table, const std::vector<int> &records)
{
    auto rows = std::make_shared<std::vector<GroupRow>>();
    rows->reserve(records.size());
    for (const int record : records)
        rows->push_back(table.at(record));
    TableSource source;
    source.columns = {{QStringLiteral("GroupId"), GroupExportText::tr("Group ID"), 28, Holds::Group},
                      {QStringLiteral("Name"), GroupExportText::tr("Name"), 28, Holds::Name},
                      {QStringLiteral("Type"), GroupExportText::tr("Type"), 12},
                      {QStringLiteral("Owner_Account"), GroupExportText::tr("Owner"), 18, Holds::Person},
                      {QStringLiteral("MemberNum"), GroupExportText::tr("Members"), 10},
                      {QStringLiteral("MaxMemberNum"), GroupExportText::tr("Members at most"), 10},
                      {QStringLiteral("LastMsgTime"), GroupExportText::tr("Last message"), 22, Holds::Moment},
                      {QStringLiteral("CreateTime"), GroupExportText::tr("Created"), 22, Holds::Moment},
                      {QStringLiteral("MuteAllMember"), GroupExportText::tr("Mute all"), 10},
                      {QStringLiteral("ApplyJoinOption"), GroupExportText::tr("Join rule"), 16},
                      {QStringLiteral("Introduction"), GroupExportText::tr("Introduction"), 40, Holds::Text},
                      {QStringLiteral("Notification"), GroupExportText::tr("Notice"), 40, Holds::Text},
                      {QStringLiteral("ErrorCode"), GroupExportText::tr("Error code"), 10},
                      {QStringLiteral("FetchedAt"), GroupExportText::tr("Details read at"), 22, Holds::Moment}};
    source.rowCount = static_cast<qint64>(rows->size());
    source.next = [rows, at = size_t{0}](QList<Cell> &cells) mutable {
        if (at >= rows->size())
            return false;
        const GroupRow &row = (*rows)[at++];
        const Cell mute = row.muteAll == GroupRow::Mute::Unknown ? Cell() : Cell(row.muteAll == GroupRow::Mute::On);
        cells = {IdText{row.id()},
                 textCell(row.text(GroupRow::Name)),
                 textCell(wireName(row.kind)),
                 row.bytes(GroupRow::Owner).isEmpty() ? Cell() : Cell(IdText{row.text(GroupRow::Owner)}),
                 countCell(row.members),
                 countCell(row.maxMembers),
                 momentCell(row.lastMessage),
                 momentCell(row.created),
                 mute,
                 textCell(wireName(row.join)),
                 textCell(row.text(GroupRow::Introduction)),
                 textCell(row.text(GroupRow::Notice)),
                 row.errorCode == 0 ? Cell() : Cell(static_cast<qint64>(row.errorCode)),
                 momentCell(row.fetchedAt)};
        return true;
    };
    return source;
}

TableSource memberExport(const MemberTable &table, const std::vector<int> &records, const QString &groupId,
                         const MemberQuery &query)
{
    auto rows = std::make_shared<std::vector<MemberRow>>();
    rows->reserve(records.size());
    for (const int record : records)
        rows->push_back(table.at(record));
    TableSource source;
    source.columns = {{QStringLiteral("GroupId"), GroupExportText::tr("Group ID"), 28, Holds::Group},
                      {QStringLiteral("Member_Account"), GroupExportText::tr("Account"), 20, Holds::Person},
                      {QStringLiteral("Nick"), GroupExportText::tr("Nickname"), 20, Holds::Name},
                      {QStringLiteral("Role"), GroupExportText::tr("Role"), 10},
                      {QStringLiteral("NameCard"), GroupExportText::tr("Name card"), 20, Holds::Name},
                      {QStringLiteral("JoinTime"), GroupExportText::tr("Joined"), 22, Holds::Moment},
                      {QStringLiteral("LastSendMsgTime"), GroupExportText::tr("Last message"), 22, Holds::Moment},
                      {QStringLiteral("MuteUntil"), GroupExportText::tr("Muted until"), 22, Holds::Moment},
                      {QStringLiteral("OnlineStatus"), GroupExportText::tr("Online"), 12},
                      {QStringLiteral("UnreadMsgNum"), GroupExportText::tr("Unread"), 10}};
    source.rowCount = static_cast<qint64>(rows->size());
    source.next = [rows, groupId, query, at = size_t{0}](QList<Cell> &cells) mutable {
        if (at >= rows->size())
            return false;
        const MemberRow &row = (*rows)[at++];
        const std::optional<qint64> unread = query.unread(row);
        cells = {IdText{groupId},
                 IdText{QString::fromUtf8(row.account)},
                 textCell(QString::fromUtf8(row.nick)),
                 textCell(roleWire(row.role)),
                 textCell(QString::fromUtf8(row.card)),
                 momentCell(row.joined),
                 momentCell(row.lastMessage),
                 row.muteUntil >= api::muteForEver ? Cell(Endless{}) : momentCell(row.muteUntil),
                 textCell(onlineWire(row.online)),
                 unread ? Cell(*unread) : Cell()};
        return true;
    };
    return source;
}

} // namespace imdesk
