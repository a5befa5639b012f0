// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/accounttable.h"

#include "core/models/roworder.h"

#include <algorithm>

namespace imdesk {

namespace {

// About a millisecond under the lock.
constexpr int accountSlice = 2048;

constexpr AccountSources importSources = AccountSource::Entered | AccountSource::Imported;

std::optional<qint64> numberOfAccount(const AccountRow &row, AccountColumn column)
{
    const auto unlessZero = [](qint64 value) { return value == 0 ? std::nullopt : std::optional(value); };
    switch (column) {
    case AccountColumn::Groups:
        return unlessZero(row.groups);
    case AccountColumn::MutedUntil:
        return unlessZero(row.mutes.until());
    case AccountColumn::LastSeen:
        return unlessZero(row.lastSeen);
    case AccountColumn::KnownFrom:
        return unlessZero(row.sources.toInt());
    case AccountColumn::Standing:
        return unlessZero(static_cast<qint64>(row.standing));
    case AccountColumn::Checked:
        return unlessZero(row.checkedAt);
    case AccountColumn::FirstKnown:
        return unlessZero(row.firstKnown);
    default:
        return std::nullopt;
    }
}

} // namespace

bool AccountQuery::matches(const AccountRow &row) const
{
    if (!row.sources)
        return false;
    bool wanted = true;
    switch (which) {
    case Which::All:
        break;
    case Which::FromGroups:
        wanted = row.sources & AccountSource::Group;
        break;
    case Which::FromCallbacks:
        wanted = row.sources & AccountSource::Callback;
        break;
    case Which::FromImports:
        wanted = bool(row.sources & importSources);
        break;
    case Which::NotImported:
        wanted = row.standing == AccountStanding::NotImported;
        break;
    case Which::Unchecked:
        wanted = row.checkedAt == 0;
        break;
    case Which::WithNote:
        wanted = !row.staffNote.isEmpty();
        break;
    case Which::Muted:
        wanted = row.mutes.until() > 0;
        break;
    }
    if (!wanted || words.isEmpty())
        return wanted;
    const QString id = row.idText();
    const QString nick = row.nickText();
    const QString note = row.noteText();
    return std::ranges::all_of(words, [&](const QString &word) {
        return id.contains(word, Qt::CaseInsensitive) || nick.contains(word, Qt::CaseInsensitive) ||
               note.contains(word, Qt::CaseInsensitive);
    });
}

void AccountTable::append(const QList<AccountRow> &rows)
{
    const std::lock_guard lock(m_mutex);
    for (const AccountRow &row : rows) {
        const int record = m_records.value(row.id, -1);
        if (record < 0) {
            m_records.insert(row.id, size());
            m_rows.push_back(row);
            m_rows.back().mutes = m_mutes.value(row.id);
            continue;
        }
        AccountRow &mine = m_rows[static_cast<size_t>(record)];
        const AccountRow noted = mine;
        m_forgotten -= !noted.sources;
        mine = row;
        mine.mutes = noted.mutes;
        AccountNote note{row.idText(),    noted.sources,
                         noted.lastSeen,  noted.nick.isEmpty() ? QString() : noted.nickText(),
                         noted.checkedAt, noted.standing};
        if (!noted.staffNote.isEmpty())
            note.staffNote = noted.noteText();
        if (noted.groups > 0)
            note.groups = static_cast<int>(noted.groups);
        applyNote(mine, note);
    }
}

int AccountTable::note(const AccountNote &note, qint64 now)
{
    const std::lock_guard lock(m_mutex);
    const QByteArray id = note.id.toUtf8();
    int record = m_records.value(id, -1);
    if (record < 0) {
        record = size();
        m_records.insert(id, record);
        AccountRow row;
        row.id = id;
        row.firstKnown = static_cast<quint32>(now);
        m_rows.push_back(row);
        ++m_forgotten; // until its sources are set below
    }
    AccountRow &row = m_rows[static_cast<size_t>(record)];
    const bool wasForgotten = !row.sources;
    const bool changed = applyNote(row, note);
    m_forgotten -= wasForgotten && row.sources;
    if (wasForgotten)
        row.mutes = m_mutes.value(id);
    return changed ? record : -1;
}

QList<int> AccountTable::setMutes(const QHash<QByteArray, AccountMutes> &mutes)
{
    const std::lock_guard lock(m_mutex);
    QList<int> changed;
    const auto put = [&](const QByteArray &id) {
        const int record = m_records.value(id, -1);
        if (record < 0)
            return;
        AccountMutes &known = m_rows[static_cast<size_t>(record)].mutes;
        if (const AccountMutes now = mutes.value(id); !(known == now)) {
            known = now;
            changed << record;
        }
    };
    for (auto it = m_mutes.keyBegin(); it != m_mutes.keyEnd(); ++it) {
        if (!mutes.contains(*it))
            put(*it);
    }
    for (auto it = mutes.keyBegin(); it != mutes.keyEnd(); ++it)
        put(*it);
    m_mutes = mutes;
    return changed;
}

int AccountTable::forget(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    const int record = m_records.value(id.toUtf8(), -1);
    if (record < 0 || isForgotten(record))
        return -1;
    AccountRow &row = m_rows[static_cast<size_t>(record)];
    AccountRow empty;
    empty.id = row.id;
    row = empty;
    ++m_forgotten;
    return record;
}

AccountCounts AccountTable::counts() const
{
    AccountCounts counts;
    for (const AccountRow &row : m_rows) {
        if (!row.sources)
            continue;
        ++counts.known;
        counts.fromGroups += bool(row.sources & AccountSource::Group);
        counts.fromCallbacks += bool(row.sources & AccountSource::Callback);
        counts.fromImports += bool(row.sources & importSources);
        counts.notImported += row.standing == AccountStanding::NotImported;
        counts.unchecked += row.checkedAt == 0;
        if (row.checkedAt > 0 && (counts.oldestCheck == 0 || row.checkedAt < counts.oldestCheck))
            counts.oldestCheck = row.checkedAt;
    }
    return counts;
}

std::vector<int> AccountTable::run(const AccountQuery &query, int records, const std::function<bool()> &abandoned) const
{
    const bool byText =
        query.sort == AccountColumn::Id || query.sort == AccountColumn::Nick || query.sort == AccountColumn::StaffNote;
    SortKeys keys(query.sort.has_value(), byText);
    std::vector<int> found;
    for (int first = 0; first < records; first += accountSlice) {
        if (abandoned())
            return {};
        const std::lock_guard lock(m_mutex);
        const int end = std::min({records, size(), first + accountSlice});
        for (int record = first; record < end; ++record) {
            const AccountRow &row = at(record);
            if (!query.matches(row))
                continue;
            found.push_back(record);
            if (byText)
                keys.add(query.sort == AccountColumn::Id     ? row.idText()
                         : query.sort == AccountColumn::Nick ? row.nickText()
                                                             : row.noteText());
            else if (query.sort)
                keys.add(numberOfAccount(row, *query.sort));
        }
    }
    keys.sort(found, query.order, abandoned);
    return found;
}

QList<AccountRow> AccountTable::search(const QString &text, int limit) const
{
    QList<AccountRow> found;
    AccountQuery query;
    query.words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const int exact = find(text);
    if (exact >= 0 && !isForgotten(exact))
        found << at(exact);
    // The newest are the likeliest to be looked for.
    for (int record = size() - 1; record >= 0 && found.size() < limit; --record) {
        if (record != exact && query.matches(at(record)))
            found << at(record);
    }
    return found;
}

} // namespace imdesk
