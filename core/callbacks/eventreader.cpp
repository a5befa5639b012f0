// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventreader.h"

#include "core/callbacks/eventhandling.h"
#include "core/callbacks/eventschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace imdesk {

namespace {

struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(ReaderText)
};

CallbackEvent eventAt(const sqlite::Statement &row, bool withBody)
{
    CallbackEvent event;
    event.seq = row.integer(0);
    event.receivedAt = row.integer(1);
    event.command = row.text(2);
    event.sender = row.text(3);
    event.receivers = row.text(4);
    event.group = row.text(5);
    event.text = row.text(6);
    event.detail = row.text(7);
    event.ip = row.text(8);
    event.platform = row.text(9);
    event.requestTime = row.integer(10);
    event.sign = SignState(std::clamp<qint64>(row.integer(11), 0, qint64(SignState::Drifted)));
    event.httpStatus = int(row.integer(12));
    event.answerCode = int(row.integer(13));
    event.answerText = row.text(14);
    event.note = row.text(15);
    event.answerMore = row.bytes(16);
    event.rule = row.text(17);
    event.copyOf = row.integer(18);
    event.origin = row.integer(19) == 1 ? EventOrigin::Backfilled : EventOrigin::Received;
    if (withBody) {
        event.query = row.bytes(20);
        event.body = row.bytes(21);
    }
    return event;
}

} // namespace

int answerMs(qint64 answeredAt, qint64 receivedAt)
{
    return int(std::clamp<qint64>(answeredAt - receivedAt, 0, 3'600'000));
}

EventReader::EventReader(sqlite::Connection connection, qint64 version)
    : m_connection(std::move(connection)), m_version(version)
{
}

bool EventReader::isReplaced() const
{
    // Put elsewhere by hand, the log goes on over there.
    return m_connection.place() == sqlite::Connection::Place::Replaced;
}

Result<EventReader> EventReader::open(const QString &path, int busyMs)
{
    if (!QFileInfo(path).isFile()) {
        return fail(ApiError::Kind::Unreadable,
                    ReaderText::tr("There is no event log at %1.").arg(QDir::toNativeSeparators(path)));
    }
    Result<sqlite::Connection> connection = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadOnly, busyMs);
    if (!connection)
        return std::unexpected(connection.error());
    const Result<qint64> version = eventschema::checkForReading(*connection);
    if (!version)
        return std::unexpected(version.error());
    return EventReader(std::move(*connection), *version);
}

Result<std::vector<CallbackEvent>> EventReader::read(const QByteArray &condition, qint64 seq, int limit, Body body,
                                                     qsizetype mostBytes)
{
    const bool withBody = body == Body::With;
    const QByteArray sql = "SELECT " + eventschema::columnsOf(m_version) + (withBody ? ", query, body" : "") +
                           " FROM event WHERE " + condition + " LIMIT ?";
    Result<sqlite::Statement> statement = m_connection.prepare(sql.constData());
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, seq).bind(2, qint64(limit));
    std::vector<CallbackEvent> events;
    qsizetype bytes = 0;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        CallbackEvent event = eventAt(*statement, withBody);
        bytes += event.weight();
        if (bytes > mostBytes && !events.empty())
            break;
        events.push_back(std::move(event));
    }
    return events;
}

Result<std::vector<CallbackEvent>> EventReader::after(qint64 seq, int limit, Body body, qsizetype mostBytes)
{
    Result<std::vector<CallbackEvent>> events = read("seq > ? ORDER BY seq", seq, limit, body, mostBytes);
    if (events) {
        if (const Result<Done> filled = complete(*events, body); !filled)
            return std::unexpected(filled.error());
    }
    return events;
}

Result<std::vector<CallbackEvent>> EventReader::before(qint64 seq, int limit, Body body)
{
    Result<std::vector<CallbackEvent>> events = read("seq < ? ORDER BY seq DESC", seq, limit, body);
    if (events) {
        std::reverse(events->begin(), events->end());
        if (const Result<Done> filled = complete(*events, body); !filled)
            return std::unexpected(filled.error());
    }
    return events;
}

Result<std::optional<CallbackEvent>> EventReader::event(qint64 seq)
{
    Result<std::vector<CallbackEvent>> events = read("seq = ?", seq, 1, Body::With);
    if (!events)
        return std::unexpected(events.error());
    if (events->empty())
        return std::optional<CallbackEvent>();
    if (const Result<Done> filled = complete(*events, Body::With); !filled)
        return std::unexpected(filled.error());
    return std::optional(std::move(events->front()));
}

Result<qint64> EventReader::lastSeq() { return m_connection.number("SELECT coalesce(max(seq), 0) FROM event"); }

Result<qint64> EventReader::firstSeq() { return m_connection.number("SELECT coalesce(min(seq), 0) FROM event"); }

Result<std::vector<CallbackEvent>> EventReader::events(std::span<const qint64> seqs, Body body)
{
    std::vector<CallbackEvent> out;
    while (!seqs.empty()) {
        // Neighbours come with one question, strays with one each.
        std::size_t count = 1;
        while (count < seqs.size() && seqs[count] - seqs[0] < 2 * qint64(count) + 8)
            ++count;
        const std::span<const qint64> run = seqs.first(count);
        Result<std::vector<CallbackEvent>> found = after(run.front() - 1, int(run.back() - run.front() + 1), body);
        if (!found)
            return found;
        for (CallbackEvent &event : *found) {
            if (std::binary_search(run.begin(), run.end(), event.seq))
                out.push_back(std::move(event));
        }
        seqs = seqs.subspan(count);
    }
    return out;
}

Result<QByteArray> EventReader::identity()
{
    if (m_version < 3)
        return QByteArray();
    Result<sqlite::Statement> query = m_connection.prepare("SELECT id FROM identity");
    if (!query)
        return std::unexpected(query.error());
    const Result<bool> row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? query->bytes(0) : QByteArray();
}

Result<EventRemarks> EventReader::remarks()
{
    EventRemarks out;
    if (m_version < 3)
        return out;
    Result<sqlite::Statement> query = m_connection.prepare("SELECT seq, marked, words FROM remark");
    if (!query)
        return std::unexpected(query.error());
    const Result<Done> read = query->each([&] {
        if (query->integer(1) != 0)
            out.marks.insert(query->integer(0));
        if (const QString words = query->text(2); !words.isEmpty())
            out.notes.insert(query->integer(0), words);
    });
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<std::vector<std::pair<qint64, qint64>>> EventReader::listened()
{
    std::vector<std::pair<qint64, qint64>> out;
    if (m_version < 3)
        return out;
    Result<sqlite::Statement> query = m_connection.prepare("SELECT since, until FROM listening ORDER BY since");
    if (!query)
        return std::unexpected(query.error());
    const Result<Done> read = query->each([&] { out.emplace_back(query->integer(0), query->integer(1)); });
    if (!read)
        return std::unexpected(read.error());
    for (std::size_t i = 0; i < out.size(); ++i) {
        const qint64 next = i + 1 < out.size() ? out[i + 1].first : std::numeric_limits<qint64>::max();
        if (next <= out[i].second)
            continue;
        const Result<std::optional<Received>> last = lastReceivedBefore(next);
        if (!last)
            return std::unexpected(last.error());
        if (*last)
            out[i].second = qMax(out[i].second, (*last)->at);
    }
    return out;
}

// Events lie in the order they came in, so that few are looked at.
Result<std::optional<EventReader::Received>> EventReader::lastReceivedBefore(qint64 ms)
{
    const Result<qint64> first = firstSeq();
    const Result<qint64> last = lastSeq();
    if (!first || !last)
        return std::unexpected(!first ? first.error() : last.error());
    // What was read out of a history has the moment of its message.
    Result<sqlite::Statement> query = m_connection.prepare(
        "SELECT received_at, seq FROM event WHERE seq <= ? AND origin = 0 ORDER BY seq DESC LIMIT 1");
    if (!query)
        return std::unexpected(query.error());
    std::optional<Received> found;
    for (qint64 low = *first, high = *last; low <= high;) {
        const qint64 middle = low + (high - low) / 2;
        query->reset();
        const Result<bool> row = query->bind(1, middle).step();
        if (!row)
            return std::unexpected(row.error());
        if (*row && query->integer(0) >= ms) {
            high = middle - 1;
        } else {
            if (*row)
                found = Received{query->integer(1), query->integer(0)};
            low = middle + 1;
        }
    }
    return found;
}

Result<std::vector<SequenceHole>> EventReader::explained()
{
    std::vector<SequenceHole> out;
    if (m_version < 3)
        return out;
    Result<sqlite::Statement> query = m_connection.prepare("SELECT grp, first, last FROM explained");
    if (!query)
        return std::unexpected(query.error());
    const Result<Done> read =
        query->each([&] { out.push_back({query->text(0), query->integer(1), query->integer(2), 0, 0}); });
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<Done> EventReader::complete(std::vector<CallbackEvent> &events, Body body)
{
    const Result<Done> answered = fillAnswers(events);
    return answered && body == Body::With ? eventhandling::fill(m_connection, events) : answered;
}

Result<Done> EventReader::fillAnswers(std::vector<CallbackEvent> &events)
{
    if (events.empty())
        return Done{};
    Result<sqlite::Statement> query =
        m_connection.prepare("SELECT first, last, at FROM answered WHERE first >= coalesce((SELECT max(first) FROM "
                             "answered WHERE first <= ?1), 0)"
                             " AND first <= ?2 ORDER BY first");
    if (!query)
        return std::unexpected(query.error());
    query->bind(1, events.front().seq).bind(2, events.back().seq);
    auto next = events.begin();
    return query->each([&] {
        const qint64 first = query->integer(0);
        const qint64 last = query->integer(1);
        const qint64 at = query->integer(2);
        while (next != events.end() && next->seq < first)
            ++next;
        for (; next != events.end() && next->seq <= last; ++next) {
            if (next->origin == EventOrigin::Received)
                next->answeredInMs = answerMs(at, next->receivedAt);
        }
    });
}

} // namespace imdesk
