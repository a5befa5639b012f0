// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/accountfeed.h"

#include "core/api/accounts.h"
#include "core/api/profiles.h"
#include "core/services/accountlist.h"
#include "core/services/profilefields.h"

namespace imdesk {

AccountFeed::AccountFeed(AccountDirectory &accounts, const GroupDirectory &groupCache, const GroupService &groups,
                         CallbackHub &hub, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_hub(hub)
{
    connect(&groupCache, &GroupDirectory::rowsLoaded, this, [this](const QList<GroupRow> &rows) {
        QStringList owners;
        for (const GroupRow &row : rows)
            owners << row.text(GroupRow::Owner);
        takeOwners(owners);
    });
    connect(&groupCache, &GroupDirectory::kept, this, [this](const QList<api::GroupInfo> &infos) {
        QStringList owners;
        for (const api::GroupInfo &info : infos)
            owners << info.owner;
        takeOwners(owners);
    });
    connect(&groups, &GroupService::membersRead, this, [this](const QString &group, const QList<api::Member> &members) {
        QList<AccountNote> notes;
        QList<AccountGroups> seen;
        for (const api::Member &member : members) {
            if (!isAccountId(member.account))
                continue;
            seen << AccountGroups{member.account, {group}};
            AccountNote note;
            note.id = member.account;
            note.sources = AccountSource::Group;
            note.seenAt = member.lastSendMsgTime.value_or(0);
            notes << note;
        }
        m_accounts.note(notes);
        m_accounts.noteGroups(seen);
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AccountFeed::takeEvents);
    m_timer.start(waitMs);
}

void AccountFeed::takeOwners(const QStringList &owners)
{
    QStringList fresh;
    for (const QString &owner : owners) {
        if (isAccountId(owner) && !m_owners.contains(owner)) {
            m_owners.insert(owner);
            fresh << owner;
        }
    }
    m_accounts.noteIds(fresh, AccountSource::Group);
}

void AccountFeed::noteStanding(const QStringList &accounts, AccountStanding standing)
{
    QList<AccountNote> notes;
    for (const QString &account : accounts) {
        AccountNote note;
        note.id = account;
        if (standing == AccountStanding::Imported)
            note.sources = AccountSource::Imported;
        note.checkedAt = m_accounts.clock().nowSeconds();
        note.standing = standing;
        notes << note;
    }
    m_accounts.note(notes);
}

void AccountFeed::hearWrite(const WrittenCall &call)
{
    const auto is = [&call](const char *path) { return call.command == QLatin1String(path); };
    if (is(api::accountImport.path)) {
        if (const auto asked = decode<api::AccountImport>(call.body))
            noteStanding({asked->userId}, AccountStanding::Imported);
    } else if (is(api::multiaccountImport.path)) {
        const auto asked = decode<api::MultiaccountImport>(call.body);
        const auto told = decode<api::MultiaccountImportReply>(call.reply);
        if (!asked || !told)
            return;
        QStringList imported;
        for (const api::AccountToImport &account : asked->accounts) {
            if (!told->failed.contains(account.userId))
                imported << account.userId;
        }
        noteStanding(imported, AccountStanding::Imported);
    } else if (is(api::accountDelete.path)) {
        const auto told = decode<api::AccountDeleteReply>(call.reply);
        if (!told)
            return;
        QStringList deleted;
        for (const api::AccountDeleteResult &item : told->items) {
            if (item.resultCode == 0)
                deleted << item.userId;
        }
        noteStanding(deleted, AccountStanding::NotImported);
    } else if (is(api::portraitSet.path)) {
        if (const auto asked = decode<api::PortraitSet>(call.body))
            noteNick(*asked);
    }
}

void AccountFeed::noteNick(const api::PortraitSet &asked)
{
    for (const api::ProfileItem &item : asked.items) {
        if (item.tag != profilefields::nickTag)
            continue;
        AccountNote note;
        note.id = asked.account;
        const QString nick = item.value.toString();
        note.nick = nick.isEmpty() ? QStringLiteral("") : nick; // a null one would leave what is known
        m_accounts.note({note});
    }
}

void AccountFeed::takeEvents()
{
    // Until the log is whole, older rows still come in before those that were taken.
    if (!m_hub.isLoaded() || m_hub.log().lastSeq() <= m_seen) {
        m_timer.start(waitMs);
        return;
    }
    const auto rows = m_hub.log().newerThan(m_seen, eventsPerTurn);
    QHash<QString, qint64> people;
    for (const EventLog::Row &row : rows) {
        m_seen = row->seq();
        const CallbackEvent event = row->toEvent();
        // The sender has done something; a receiver was only named.
        for (const QString &id : event.sender.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (isAccountId(id))
                people[id] = qMax(people.value(id), event.receivedAt / 1000);
        }
        for (const QString &id : event.receiverList()) {
            if (isAccountId(id))
                people[id] = people.value(id);
        }
    }
    QList<AccountNote> notes;
    for (auto it = people.cbegin(); it != people.cend(); ++it) {
        AccountNote note;
        note.id = it.key();
        note.sources = AccountSource::Callback;
        note.seenAt = it.value();
        notes << note;
    }
    m_accounts.note(notes);
    m_timer.start(qsizetype(rows.size()) < eventsPerTurn ? waitMs : 0);
}

} // namespace imdesk
