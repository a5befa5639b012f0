// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/accounttable.h"

#include "core/models/roworder.h"

#include <algorithm>
#include <array>

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

AccountRow AccountTable::view(int record) const
{
    const Stored &kept = stored(record);
    const char *nick = kept.texts + kept.idBytes;
    AccountRow row;
    row.id = QByteArray::fromRawData(kept.texts, qsizetype(kept.idBytes));
    row.nick = QByteArray::fromRawData(nick, qsizetype(kept.nickBytes));
    row.staffNote = QByteArray::fromRawData(nick + kept.nickBytes, qsizetype(kept.noteBytes));
    row.firstKnown = kept.firstKnown;
    row.lastSeen = kept.lastSeen;
    row.checkedAt = kept.checkedAt;
    row.groups = kept.groups;
    row.sources = AccountSources::fromInt(kept.sources);
    row.standing = static_cast<AccountStanding>(kept.standing);
    if (!m_mutes.isEmpty() && row.sources)
        row.mutes = m_mutes.value(row.id);
    return row;
}

AccountRow AccountTable::at(int record) const
{
    AccountRow row = view(record);
    for (QByteArray *text : {&row.id, &row.nick, &row.staffNote})
        *text = QByteArray(text->constData(), text->size());
    return row;
}

/// Texts that are as they were stay where they are; of others the old ones are lost room.
void AccountTable::put(int record, const AccountRow &row)
{
    Stored &kept = m_rows[static_cast<size_t>(record)];
    const std::array<QByteArrayView, 3> texts{row.id, row.nick, row.staffNote};
    const qsizetype room = row.id.size() + row.nick.size() + row.staffNote.size();
    const AccountRow was = kept.texts ? view(record) : AccountRow();
    if (!kept.texts || was.id != row.id || was.nick != row.nick || was.staffNote != row.staffNote) {
        char *at = m_texts.take(room);
        kept.texts = at;
        for (const QByteArrayView text : texts)
            at = std::copy(text.begin(), text.end(), at);
        kept.idBytes = quint32(row.id.size());
        kept.nickBytes = quint32(row.nick.size());
        kept.noteBytes = quint32(row.staffNote.size());
    }
    kept.firstKnown = row.firstKnown;
    kept.lastSeen = row.lastSeen;
    kept.checkedAt = row.checkedAt;
    kept.groups = row.groups;
    kept.sources = quint8(row.sources.toInt());
    kept.standing = quint8(row.standing);
}

int AccountTable::add(const AccountRow &row)
{
    const int record = size();
    m_rows.emplace_back();
    put(record, row);
    m_index.add(record, [this](int known) { return stored(known).id(); });
    return record;
}

int AccountTable::find(QByteArrayView id) const
{
    return m_index.find(id, [this](int known) { return stored(known).id(); });
}

void AccountTable::append(const QList<AccountRow> &rows)
{
    const std::lock_guard lock(m_lock);
    for (const AccountRow &row : rows) {
        const int record = find(QByteArrayView(row.id));
        if (record < 0) {
            add(row);
            continue;
        }
        const AccountRow noted = at(record);
        m_forgotten -= !noted.sources;
        AccountRow both = row;
        AccountNote note{row.idText(),    noted.sources,
                         noted.lastSeen,  noted.nick.isEmpty() ? QString() : noted.nickText(),
                         noted.checkedAt, noted.standing};
        if (!noted.staffNote.isEmpty())
            note.staffNote = noted.noteText();
        if (noted.groups > 0)
            note.groups = static_cast<int>(noted.groups);
        applyNote(both, note);
        put(record, both);
    }
}

int AccountTable::note(const AccountNote &note, qint64 now)
{
    const std::lock_guard lock(m_lock);
    const QByteArray id = note.id.toUtf8();
    int record = find(QByteArrayView(id));
    if (record < 0) {
        AccountRow row;
        row.id = id;
        row.firstKnown = static_cast<quint32>(now);
        applyNote(row, note);
        record = add(row);
        m_forgotten += !row.sources;
        return record;
    }
    AccountRow row = at(record);
    const bool wasForgotten = !row.sources;
    const bool changed = applyNote(row, note);
    if (!changed)
        return -1;
    put(record, row);
    m_forgotten -= wasForgotten && row.sources;
    return record;
}

QList<int> AccountTable::setMutes(const QHash<QByteArray, AccountMutes> &mutes)
{
    const std::lock_guard lock(m_lock);
    QList<int> changed;
    const auto look = [&](const QByteArray &id) {
        if (const int record = find(QByteArrayView(id)); record >= 0 && !(m_mutes.value(id) == mutes.value(id)))
            changed << record;
    };
    for (auto it = m_mutes.keyBegin(); it != m_mutes.keyEnd(); ++it) {
        if (!mutes.contains(*it))
            look(*it);
    }
    for (auto it = mutes.keyBegin(); it != mutes.keyEnd(); ++it)
        look(*it);
    m_mutes = mutes;
    return changed;
}

int AccountTable::forget(const QString &id)
{
    const std::lock_guard lock(m_lock);
    const int record = find(id);
    if (record < 0 || isForgotten(record))
        return -1;
    AccountRow empty;
    empty.id = at(record).id;
    put(record, empty);
    ++m_forgotten;
    return record;
}

std::shared_ptr<void> AccountTable::clear()
{
    struct Content
    {
        std::deque<Stored> rows;
        TextHeap texts;
        RecordIndex index;
    };
    auto left = std::make_shared<Content>();
    const std::lock_guard lock(m_lock); // a worker that reads slices finds no more of them
    std::swap(m_rows, left->rows);
    std::swap(m_texts, left->texts);
    std::swap(m_index, left->index);
    m_forgotten = 0;
    return left;
}

AccountCounts AccountTable::counts() const
{
    AccountCounts counts;
    for (const Stored &row : m_rows) {
        const AccountSources sources = AccountSources::fromInt(row.sources);
        if (!sources)
            continue;
        ++counts.known;
        counts.fromGroups += bool(sources & AccountSource::Group);
        counts.fromCallbacks += bool(sources & AccountSource::Callback);
        counts.fromImports += bool(sources & importSources);
        counts.notImported += row.standing == quint8(AccountStanding::NotImported);
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
        const TurnLock::Turn turn(m_lock);
        const int end = std::min({records, size(), first + accountSlice});
        for (int record = first; record < end; ++record) {
            const AccountRow row = view(record);
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

QList<AccountRow> AccountTable::exactly(const QString &id) const
{
    const int record = find(id);
    return record < 0 || isForgotten(record) ? QList<AccountRow>() : QList{at(record)};
}

int AccountTable::searchDown(const AccountQuery &query, int below, int records, int limit,
                             QList<AccountRow> &found) const
{
    int record = std::min(below, size());
    for (const int end = std::max(0, record - records); record > end && found.size() < limit;) {
        const AccountRow row = view(--record);
        if (query.matches(row) && (found.isEmpty() || found.first().id != row.id))
            found << at(record);
    }
    return found.size() < limit ? record : 0;
}

} // namespace imdesk
