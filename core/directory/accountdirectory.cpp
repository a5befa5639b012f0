// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/accountdirectory.h"

#include <utility>

namespace imdesk {

namespace {
const QLatin1String customFieldsKey("custom_fields");
} // namespace

struct AccountDirectory::Side
{
    explicit Side(const QString &path) : store(path) {}
    AccountStore store;
    bool told = false; ///< the disk refused and that was said: once is enough
};

AccountDirectory::AccountDirectory(const QString &path, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_thread(std::make_unique<WorkThread>())
{
    m_thread->post([this, path](const std::stop_token &) -> WorkThread::Outcome {
        m_side = std::make_shared<Side>(path);
        const std::optional<CacheTrouble> trouble = m_side->store.open();
        const QStringList names =
            m_side->store.meta(customFieldsKey).value_or(QString()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        return [this, trouble, names] {
            if (!names.isEmpty() && m_customFields.isEmpty()) {
                m_customFields = names;
                Q_EMIT customFieldsChanged();
            }
            if (trouble)
                Q_EMIT troubled(*trouble);
        };
    });
}

AccountDirectory::~AccountDirectory()
{
    // SQLite connections end in the thread that made them.
    m_thread->post([this](const std::stop_token &) -> WorkThread::Outcome {
        m_side.reset();
        return {};
    });
    m_thread.reset();
}

template <class Work>
void AccountDirectory::write(Work work)
{
    m_thread->post([this, work = std::move(work)](const std::stop_token &) -> WorkThread::Outcome {
        const Result<Done> done = work(m_side->store);
        if (done)
            return {};
        const CacheTrouble trouble = m_side->store.recover(done.error());
        // Nobody else has these rows: they go into what is open now.
        (void)work(m_side->store);
        if (trouble.kind == CacheTrouble::Kind::Unwritable && std::exchange(m_side->told, true))
            return {};
        return [this, trouble] { Q_EMIT troubled(trouble); };
    });
}

void AccountDirectory::load()
{
    m_thread->post([this, thread = m_thread.get()](const std::stop_token &stop) -> WorkThread::Outcome {
        QList<AccountRow> gathered;
        // A screenful first: it is to be seen before the others are read.
        qsizetype enough = firstChunk;
        const auto give = [&] {
            thread->deliver([this, rows = std::exchange(gathered, {})] { Q_EMIT rowsLoaded(rows); });
        };
        const Result<Done> done = m_side->store.read(firstChunk, [&](const QList<AccountRow> &rows) {
            gathered += rows;
            if (gathered.size() >= enough) {
                give();
                enough = chunk;
            }
            return !stop.stop_requested();
        });
        if (!gathered.isEmpty())
            give();
        if (done)
            return [this] { Q_EMIT loaded(); };
        const CacheTrouble trouble = m_side->store.recover(done.error());
        return [this, trouble] {
            Q_EMIT troubled(trouble);
            Q_EMIT loaded();
        };
    });
}

void AccountDirectory::newest(int limit, const std::function<void(const QStringList &)> &then)
{
    m_thread->post([this, limit, then](const std::stop_token &) -> WorkThread::Outcome {
        return [then, ids = m_side->store.newest(limit)] { then(ids); };
    });
}

void AccountDirectory::note(const QList<AccountNote> &notes)
{
    if (notes.isEmpty())
        return;
    write([notes, at = m_clock.nowSeconds()](AccountStore &store) { return store.note(notes, at); });
    Q_EMIT noted(notes);
}

void AccountDirectory::noteIds(const QStringList &ids, AccountSource source)
{
    QList<AccountNote> notes;
    notes.reserve(ids.size());
    for (const QString &id : ids) {
        AccountNote note;
        note.id = id;
        note.sources = source;
        notes << note;
    }
    this->note(notes);
}

void AccountDirectory::setStaffNote(const QStringList &ids, const QString &text)
{
    QList<AccountNote> notes;
    for (const QString &id : ids) {
        AccountNote note;
        note.id = id;
        note.sources = AccountSource::Entered;
        note.staffNote = text.isEmpty() ? QString(QLatin1String("")) : text.left(staffNoteLetters);
        notes << note;
    }
    this->note(notes);
}

void AccountDirectory::noteGroups(const QList<AccountGroups> &seen)
{
    if (seen.isEmpty())
        return;
    m_thread->post([this, seen](const std::stop_token &) -> WorkThread::Outcome {
        Result<QList<AccountNote>> counts = m_side->store.noteGroups(seen);
        if (!counts) {
            const CacheTrouble trouble = m_side->store.recover(counts.error());
            counts = m_side->store.noteGroups(seen);
            if (trouble.kind != CacheTrouble::Kind::Unwritable || !std::exchange(m_side->told, true))
                return [this, trouble] { Q_EMIT troubled(trouble); };
        }
        if (!counts)
            return {};
        return [this, notes = *counts] { Q_EMIT noted(notes); };
    });
}

void AccountDirectory::forget(const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    write([ids](AccountStore &store) { return store.forget(ids); });
    Q_EMIT forgotten(ids);
}

void AccountDirectory::setCustomFields(const QStringList &names)
{
    if (names == m_customFields)
        return;
    m_customFields = names;
    write([all = names.join(QLatin1Char('\n'))](AccountStore &store) { return store.setMeta(customFieldsKey, all); });
    Q_EMIT customFieldsChanged();
}

void AccountDirectory::whenIdle(const std::function<void()> &then)
{
    m_thread->post([then](const std::stop_token &) -> WorkThread::Outcome { return then; });
}

} // namespace imdesk
