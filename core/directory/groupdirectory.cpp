// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/groupdirectory.h"

#include <QJsonDocument>

namespace imdesk {

struct GroupDirectory::Side
{
    explicit Side(const QString &path) : store(path) {}
    GroupStore store;
    qint64 listing = 0;
    bool told = false; ///< the disk refused and that was said: once is enough
};

GroupDirectory::GroupDirectory(const QString &path, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_thread(std::make_unique<WorkThread>())
{
    m_thread->post([this, path](const std::stop_token &) -> WorkThread::Outcome {
        m_side = std::make_shared<Side>(path);
        const std::optional<CacheTrouble> trouble = m_side->store.open();
        const QStringList keys = m_side->store.meta(QStringLiteral("custom_keys"))
                                     .value_or(QString())
                                     .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        return [this, trouble, keys] {
            m_customKeys = keys + m_customKeys;
            m_customKeys.removeDuplicates();
            if (trouble)
                Q_EMIT troubled(*trouble);
        };
    });
}

GroupDirectory::~GroupDirectory()
{
    // SQLite connections end in the thread that made them.
    m_thread->post([this](const std::stop_token &) -> WorkThread::Outcome {
        m_side.reset();
        return {};
    });
    m_thread.reset();
}

template <class Work>
void GroupDirectory::write(Work work)
{
    m_thread->post([this, work = std::move(work)](const std::stop_token &) -> WorkThread::Outcome {
        const Result<Done> done = work(*m_side);
        if (done)
            return {};
        const CacheTrouble trouble = m_side->store.recover(done.error());
        if (trouble.kind != CacheTrouble::Kind::Unwritable || !m_side->told) {
            m_side->told = m_side->told || trouble.kind == CacheTrouble::Kind::Unwritable;
            return [this, trouble] { Q_EMIT troubled(trouble); };
        }
        return {};
    });
}

void GroupDirectory::load()
{
    m_thread->post([this, thread = m_thread.get()](const std::stop_token &stop) -> WorkThread::Outcome {
        GroupStore &store = m_side->store;
        const Result<CacheFacts> facts = store.facts();
        if (!facts) {
            const CacheTrouble trouble = store.recover(facts.error());
            return [this, trouble] {
                Q_EMIT troubled(trouble);
                Q_EMIT loaded({});
            };
        }
        thread->deliver([this, facts = *facts] { Q_EMIT found(facts); });
        QList<GroupRow> gathered;
        // A screenful first: it is to be seen before the others are read.
        qsizetype enough = firstChunk;
        const auto give = [&] {
            thread->deliver([this, rows = std::exchange(gathered, {})] { Q_EMIT rowsLoaded(rows); });
        };
        const Result<Done> done = store.read(firstChunk, [&](const QList<GroupRow> &rows) {
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
            return [this, facts = *facts] { Q_EMIT loaded(facts); };
        const CacheTrouble trouble = store.recover(done.error());
        return [this, trouble] {
            Q_EMIT troubled(trouble);
            Q_EMIT loaded({});
        };
    });
}

void GroupDirectory::beginListing()
{
    write([](Side &side) -> Result<Done> {
        const auto number = side.store.beginListing();
        if (!number)
            return std::unexpected(number.error());
        side.listing = *number;
        return Done{};
    });
}

void GroupDirectory::noteIds(const QStringList &ids)
{
    write([ids](Side &side) { return side.store.noteIds(ids, side.listing); });
}

void GroupDirectory::finishListing()
{
    write([at = m_clock.nowSeconds()](Side &side) -> Result<Done> {
        const auto gone = side.store.finishListing(side.listing, at);
        return gone ? Result<Done>(Done{}) : std::unexpected(gone.error());
    });
}

void GroupDirectory::keep(const QList<api::GroupInfo> &infos)
{
    write([infos, at = m_clock.nowSeconds()](Side &side) {
        QList<GroupRow> rows;
        QList<QByteArray> json;
        for (const api::GroupInfo &info : infos) {
            rows.append(GroupRow(info, at));
            json.append(info.errorCode == 0 ? detailsJson(info) : QByteArray());
        }
        return side.store.keep(rows, json);
    });
    Q_EMIT kept(infos);
}

void GroupDirectory::details(const QString &id, const std::function<void(std::optional<StoredDetails>)> &then)
{
    m_thread->post([this, id, then](const std::stop_token &) -> WorkThread::Outcome {
        auto found = m_side->store.details(id);
        return [then, found = found ? *found : std::nullopt] { then(found); };
    });
}

void GroupDirectory::learnCustomKeys(const QStringList &keys)
{
    const qsizetype before = m_customKeys.size();
    m_customKeys += keys;
    m_customKeys.removeDuplicates();
    if (m_customKeys.size() == before)
        return;
    write([all = m_customKeys.join(QLatin1Char('\n'))](Side &side) {
        return side.store.setMeta(QStringLiteral("custom_keys"), all);
    });
}

void GroupDirectory::whenIdle(const std::function<void()> &then)
{
    m_thread->post([then](const std::stop_token &) -> WorkThread::Outcome { return then; });
}

QByteArray detailsJson(api::GroupInfo info)
{
    info.members.clear();
    return QJsonDocument(encode(info)).toJson(QJsonDocument::Compact);
}

} // namespace imdesk
