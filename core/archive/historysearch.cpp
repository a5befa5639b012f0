// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/historyintake.h"
#include "core/archive/historystore.h"

#include <algorithm>
#include <limits>

namespace imdesk {

QStringList HistoryQuery::words() const
{
    QStringList out;
    QString word;
    bool quoted = false;
    const auto take = [&] {
        if (!word.isEmpty())
            out << word.toCaseFolded();
        word.clear();
    };
    for (const QChar c : text) {
        if (c == QLatin1Char('"')) {
            take();
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            take();
        } else {
            word += c;
        }
    }
    take();
    return out;
}

Result<HistoryHits> HistoryStore::search(const HistoryQuery &query, const HistoryCursor &from, qsizetype limit,
                                         const std::function<bool()> &stopped)
{
    HistoryHits hits;
    hits.next = from;
    QList<QByteArray> needles;
    textindex::Terms terms;
    for (const QString &word : query.words()) {
        needles << word.toUtf8();
        textindex::addPieces(needles.last(), terms);
    }
    std::sort(terms.begin(), terms.end());
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    qint64 talkWanted = 0;
    if (query.talk) {
        const Result<qint64> id = talkId(*query.talk);
        if (!id)
            return std::unexpected(id.error());
        talkWanted = *id;
        if (talkWanted == 0) {
            hits.complete = true;
            return hits;
        }
    }
    Result<sqlite::Statement> chunks = m_connection.prepare(
        "SELECT id, hour, first, last FROM chunk WHERE hour BETWEEN ?1 AND ?2 AND (?3 < 0 OR kind = ?3)"
        " AND (?4 = 0 OR (hour, id) <= (?5, ?6)) ORDER BY hour DESC, id DESC");
    Result<sqlite::Statement> places = m_connection.prepare("SELECT places FROM post WHERE chunk = ?1 AND term = ?2");
    Result<sqlite::Statement> rows =
        m_connection.prepare("SELECT id, talk, sender, receiver, time, text FROM message WHERE id = ?1");
    for (const auto *statement : {&chunks, &places, &rows}) {
        if (!*statement)
            return std::unexpected(statement->error());
    }
    // A message may lie in the file of the hour after it was written.
    chunks->bind(1, query.from > 0 ? beijinghour::of(query.from) : 0);
    chunks->bind(2, query.to > 0 ? beijinghour::of(query.to) + 1 : std::numeric_limits<qint64>::max());
    chunks->bind(3, query.kind ? qint64(*query.kind) : -1);
    chunks->bind(4, qint64(from.begun)).bind(5, from.hour).bind(6, from.chunk);
    for (;;) {
        const Result<bool> chunk = chunks->step();
        if (!chunk)
            return std::unexpected(chunk.error());
        if (!*chunk) {
            hits.complete = true;
            return hits;
        }
        if (stopped())
            return fail(ApiError::Kind::Cancelled, {});
        const qint64 id = chunks->integer(0);
        const qint64 hour = chunks->integer(1);
        const qint64 first = chunks->integer(2);
        textindex::Places candidates;
        candidates.set();
        for (const qint64 term : terms) {
            textindex::Places here;
            const Result<bool> row = places->bind(1, id).bind(2, term).step();
            if (row && *row)
                textindex::unpackPlaces(places->view(0), here);
            places->reset();
            if (!row)
                return std::unexpected(row.error());
            candidates &= here;
            if (candidates.none())
                break;
        }
        const bool goesOn = from.begun && from.hour == hour && from.chunk == id;
        const qint64 top = goesOn ? from.place - 1 : chunks->integer(3) - first;
        for (qint64 place = top; place >= 0; --place) {
            if (!candidates.test(std::size_t(place)))
                continue;
            const Result<bool> row = rows->bind(1, first + place).step();
            if (!row)
                return std::unexpected(row.error());
            bool fits = *row;
            qint64 messageId = 0;
            if (fits) {
                messageId = rows->integer(0);
                const qint64 time = rows->integer(4);
                fits = (talkWanted == 0 || rows->integer(1) == talkWanted) && (query.from <= 0 || time >= query.from) &&
                       (query.to <= 0 || time < query.to);
                if (fits && !needles.isEmpty()) {
                    const QByteArray folded = Intake::foldedOf(rows->text(2), rows->text(3), rows->text(5));
                    fits = std::ranges::all_of(needles, [&](const QByteArray &word) { return folded.contains(word); });
                }
            }
            rows->reset();
            if (!fits)
                continue;
            const auto found = message(messageId);
            if (!found)
                return std::unexpected(found.error());
            if (*found)
                hits.messages.append(**found);
            if (hits.messages.size() >= limit) {
                hits.next = {hour, id, place, true};
                return hits;
            }
        }
    }
}

} // namespace imdesk
