// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/historyarchive.h"

#include "core/archive/archiveworker.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMap>

#include <optional>

namespace imdesk {

namespace {

struct HistoryTableText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::HistoryTable)
};

constexpr qsizetype exportPage = 500;

QList<ExportColumn> historyColumns()
{
    return {{QStringLiteral("Time"), HistoryTableText::tr("Time"), 22, Holds::Moment},
            {QStringLiteral("ChatType"), HistoryTableText::tr("Log"), 8},
            {QStringLiteral("From_Account"), HistoryTableText::tr("Sender"), 20, Holds::Person},
            {QStringLiteral("To_Account"), HistoryTableText::tr("Receiver"), 20, Holds::Person},
            {QStringLiteral("GroupId"), HistoryTableText::tr("Group"), 20, Holds::Group},
            {QStringLiteral("Text"), HistoryTableText::tr("Text"), 60, Holds::Text},
            {QStringLiteral("MsgSeq"), QStringLiteral("MsgSeq"), 14},
            {QStringLiteral("MsgRandom"), QStringLiteral("MsgRandom"), 14},
            {QStringLiteral("MsgTime"), HistoryTableText::tr("Hour (Beijing)"), 14},
            {QStringLiteral("MsgBody"), HistoryTableText::tr("Content as JSON"), 40, Holds::Body}};
}

QList<Cell> historyCells(const ArchivedMessage &message)
{
    const bool inGroup = message.talk.kind == ChatKind::Group;
    return {QDateTime::fromSecsSinceEpoch(message.time, Qt::UTC),
            chatWord(message.talk.kind),
            IdText{message.from},
            inGroup ? Cell() : Cell(IdText{message.to}),
            inGroup ? Cell(IdText{message.to}) : Cell(),
            message.text,
            IdText{QString::number(message.seq)},
            IdText{QString::number(message.random)},
            IdText{beijinghour::name(message.hour)},
            RawJson{QJsonDocument(message.body).toJson(QJsonDocument::Compact)}};
}

/// Reads page after page while rows are pulled: a conversation in the order of time, anything else newest hour first.
struct HistoryPuller
{
    QString folder;
    HistoryQuery query;
    std::optional<HistoryStore> store;
    QList<ArchivedMessage> page;
    qsizetype at = 0;
    HistoryCursor cursor;
    bool complete = false;
    qint64 left = -1; ///< rows still wanted; -1: all
    std::optional<ApiError> trouble;

    bool isTalk() const { return query.talk && query.text.isEmpty() && query.from == 0 && query.to == 0; }
    bool next(QList<Cell> &cells)
    {
        if (left == 0)
            return false;
        if (at >= page.size() && !complete)
            read();
        if (at >= page.size())
            return false;
        left -= left > 0 ? 1 : 0;
        cells = historyCells(page[at++]);
        return true;
    }
    void read()
    {
        at = 0;
        const qint64 last = page.isEmpty() ? 0 : page.last().id;
        page.clear();
        if (!store) {
            Result<HistoryStore> opened = HistoryStore::open(folder);
            if (!opened) {
                stop(opened.error());
                return;
            }
            store.emplace(std::move(*opened));
        }
        if (isTalk()) {
            Result<QList<ArchivedMessage>> more = store->talk(*query.talk, last, false, exportPage);
            if (!more) {
                stop(more.error());
                return;
            }
            page = std::move(*more);
            complete = page.size() < exportPage;
            return;
        }
        const Result<HistoryHits> hits = store->search(query, cursor, exportPage, [] { return false; });
        if (!hits) {
            stop(hits.error());
            return;
        }
        complete = hits->complete;
        page = hits->messages;
        cursor = hits->next;
    }
    void stop(const ApiError &error)
    {
        trouble = error;
        complete = true;
    }
};

} // namespace

struct HistoryArchive::Side
{
    QString folder;
    std::function<void(const HistoryMishap &)> onMoved;
    std::optional<HistoryStore> store;

    Result<Done> ready()
    {
        if (store)
            return Done{};
        HistoryMishap mishap;
        Result<HistoryStore> opened = HistoryStore::open(folder, &mishap);
        if (!mishap.movedTo.isEmpty())
            onMoved(mishap);
        if (!opened)
            return std::unexpected(opened.error());
        store.emplace(std::move(*opened));
        return Done{};
    }
    void close() { store.reset(); }
};

struct HistoryArchive::Workers
{
    Workers(std::shared_ptr<Side> forWriting, std::shared_ptr<Side> forReading)
        : writer(std::move(forWriting)), reader(std::move(forReading))
    {
    }
    ArchiveWorker<Side> writer, reader;
};

HistoryArchive::HistoryArchive(const QString &folder, const Clock &clock, QObject *parent)
    : QObject(parent), m_folder(folder), m_clock(clock), m_newestSearch(std::make_shared<std::atomic<quint64>>(0))
{
    auto writing = std::make_shared<Side>();
    auto reading = std::make_shared<Side>();
    m_workers = std::make_unique<Workers>(writing, reading);
    for (const auto &side : {writing, reading}) {
        side->folder = folder;
        side->onMoved = [this, thread = &m_workers->writer](const HistoryMishap &mishap) {
            thread->deliver([this, mishap] {
                Q_EMIT putAside(mishap.movedTo, mishap.keptDays);
                restore();
            });
        };
    }
}

HistoryArchive::~HistoryArchive() { ++*m_newestSearch; }

QFuture<Result<QList<HistoryHour>>> HistoryArchive::hours(qint64 from, qint64 to, std::optional<qint64> nowSeconds)
{
    const qint64 current = beijinghour::of(nowSeconds.value_or(m_clock.nowSeconds()));
    return m_workers->reader.ask<QList<HistoryHour>>(
        [from, to, current](Side &side, const std::stop_token &) -> Result<QList<HistoryHour>> {
            const Result<QList<HistoryHour>> known = side.store->hours(from, to);
            if (!known)
                return known;
            QMap<HourKey, HistoryHour> all;
            for (const ChatKind kind : {ChatKind::C2C, ChatKind::Group}) {
                for (qint64 hour = from; hour <= to; ++hour) {
                    HistoryHour blank;
                    blank.key = {kind, hour};
                    all.insert(blank.key, blank.seenAt(current));
                }
            }
            for (const HistoryHour &hour : *known)
                all.insert(hour.key, hour.seenAt(current));
            return all.values();
        });
}

QFuture<Result<Done>> HistoryArchive::note(const HistoryHour &hour)
{
    auto *thread = &m_workers->writer;
    return thread->ask<Done>([this, thread, hour](Side &side, const std::stop_token &) {
        Result<Done> done = side.store->note(hour);
        if (done)
            thread->deliver([this] { Q_EMIT changed(); });
        return done;
    });
}

QFuture<Result<HistoryHour>> HistoryArchive::take(const HourKey &key, const QList<HistoryFile> &files,
                                                  const std::shared_ptr<std::atomic<bool>> &cancelled)
{
    auto *thread = &m_workers->writer;
    return thread->ask<HistoryHour>(
        [this, thread, key, files, cancelled, now = m_clock.nowSeconds()](Side &side, const std::stop_token &) {
            Result<HistoryHour> hour = side.store->take(key, files, now, cancelled);
            if (hour && hour->state == HistoryHour::State::Have)
                thread->deliver([this] { Q_EMIT changed(); });
            return hour;
        });
}

QFuture<Result<HistoryHits>> HistoryArchive::search(const HistoryQuery &query, const HistoryCursor &from,
                                                    qsizetype limit)
{
    const quint64 mine = ++*m_newestSearch;
    return m_workers->reader.ask<HistoryHits>(
        [query, from, limit, mine, newest = m_newestSearch](Side &side, const std::stop_token &stop) {
            return side.store->search(query, from, limit, [&] { return stop.stop_requested() || *newest != mine; });
        });
}

QFuture<Result<QList<ArchivedMessage>>> HistoryArchive::talk(const ArchivedTalk &talk, qint64 messageId, bool older,
                                                             qsizetype limit)
{
    return m_workers->reader.ask<QList<ArchivedMessage>>(
        [talk, messageId, older, limit](Side &side, const std::stop_token &) {
            return side.store->talk(talk, messageId, older, limit);
        });
}

QFuture<Result<HistoryTotals>> HistoryArchive::totals()
{
    return m_workers->reader.ask<HistoryTotals>(
        [](Side &side, const std::stop_token &) { return side.store->totals(); });
}

QFuture<Result<Done>> HistoryArchive::setRetention(int days)
{
    return m_workers->writer.ask<Done>(
        [days](Side &side, const std::stop_token &) { return side.store->setRetention(days); });
}

QFuture<Result<HistoryWipe>> HistoryArchive::wipeBefore(qint64 hour)
{
    auto *thread = &m_workers->writer;
    return thread->ask<HistoryWipe>([this, thread, hour](Side &side, const std::stop_token &) {
        Result<HistoryWipe> wipe = side.store->wipeBefore(hour);
        thread->deliver([this] { Q_EMIT changed(); });
        return wipe;
    });
}

QFuture<Result<HistoryWipe>> HistoryArchive::keepRetention(std::optional<qint64> serviceSeconds)
{
    auto *thread = &m_workers->writer;
    return thread->ask<HistoryWipe>(
        [this, thread, serviceSeconds, now = m_clock.nowSeconds()](Side &side, const std::stop_token &) {
            Result<HistoryWipe> wipe = side.store->keepRetention(now, serviceSeconds);
            if (wipe && wipe->hours > 0)
                thread->deliver([this] { Q_EMIT changed(); });
            return wipe;
        });
}

QFuture<Result<qint64>> HistoryArchive::restore()
{
    auto *thread = &m_workers->writer;
    return thread->ask<qint64>([this, thread, now = m_clock.nowSeconds()](Side &side, const std::stop_token &stop) {
        Result<qint64> hours = side.store->restore(now, stop);
        if (hours && *hours > 0)
            thread->deliver([this] { Q_EMIT changed(); });
        return hours;
    });
}

TableSource HistoryArchive::table(const QString &folder, const HistoryQuery &query, qint64 atMost)
{
    TableSource source;
    source.columns = historyColumns();
    auto puller = std::make_shared<HistoryPuller>();
    puller->folder = folder;
    puller->query = query;
    puller->left = atMost;
    source.next = [puller](QList<Cell> &cells) { return puller->next(cells); };
    source.trouble = [puller] { return puller->trouble; };
    return source;
}

} // namespace imdesk
