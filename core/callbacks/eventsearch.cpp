// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventsearch.h"

#include "core/base/logging.h"
#include "core/callbacks/eventhandling.h"
#include "core/callbacks/filternode.h"
#include "core/callbacks/searchrow.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace imdesk {

namespace {

using findindex::chunkEvents;
using findindex::Places;

// Fewer candidates than this in a chunk are looked up one by one.
constexpr std::size_t fewCandidates = 400;
// A chunk that takes longer than this is worth a thread for the next one.
constexpr auto worthHelp = std::chrono::milliseconds(2);

/// What of the bodies a filter looks at, in SQL.
QByteArray bodyFor(const Filter &filter)
{
    if (filter.asksBody())
        return "body";
    if (!filter.asksCutColumns())
        return "x''";
    // Of a text SQLite counts the characters, and only up to a zero byte.
    const auto isLong = [](const QByteArray &column, FilterRow::Field field) {
        return "length(CAST(" + column + " AS BLOB)) > " + QByteArray::number(FilterRow::surelyWhole(field));
    };
    return "CASE WHEN " + isLong("sender", FilterRow::Sender) + " OR " + isLong("receivers", FilterRow::Receivers) +
           " OR " + isLong("text", FilterRow::Text) + " THEN body ELSE x'' END";
}

} // namespace

/// Which places of a chunk may hold hits.
struct EventSearch::Candidates
{
    bool all = true;
    Places places; ///< where not all
};

EventSearch::EventSearch(EventReader reader, std::optional<FindIndex> index)
    : m_reader(std::move(reader)), m_index(std::move(index))
{
}
EventSearch::EventSearch(EventSearch &&) noexcept = default;
EventSearch &EventSearch::operator=(EventSearch &&) noexcept = default;
EventSearch::~EventSearch() = default;

Result<EventSearch> EventSearch::open(const QString &path)
{
    Result<EventReader> reader = EventReader::open(path);
    if (!reader)
        return std::unexpected(reader.error());
    const Result<QByteArray> identity = reader->identity();
    if (!identity)
        return std::unexpected(identity.error());
    return EventSearch(std::move(*reader), FindIndex::openForReading(path, *identity));
}

Result<Done> EventSearch::start(const Filter &filter, const Options &options)
{
    m_options = options;
    const Result<qint64> first = m_reader.firstSeq();
    const Result<qint64> last = m_reader.lastSeq();
    Result<EventRemarks> remarks = m_reader.remarks();
    if (!first || !last || !remarks)
        return std::unexpected(!first ? first.error() : !last ? last.error() : remarks.error());
    m_first = *first;
    m_last = *last;
    if (options.beyond && options.order == Order::NewestFirst)
        m_last = qMin(m_last, *options.beyond - 1);
    if (options.beyond && options.order == Order::OldestFirst)
        m_first = qMax(m_first, *options.beyond + 1);
    m_next = options.order == Order::NewestFirst ? m_last : m_first;
    m_passed = 0;
    m_remarks = std::make_shared<const EventRemarks>(std::move(*remarks));
    m_matcher.emplace(filter, m_remarks);
    m_names = std::make_unique<CommandNames>();
    m_row = std::make_unique<Row>(*m_names);
    m_original = std::make_unique<Row>(*m_names);
    m_terms.clear();
    m_ahead = {};
    m_helper.reset();
    m_helperGaveUp = 0;
    m_worthHelp = false;
    m_found = {};
    m_told = 0;
    if (filter.root())
        collectTerms(*filter.root());
    return prepareRows();
}

Result<Done> EventSearch::prepareRows()
{
    const QByteArray extra = m_reader.version() < 2 ? "''" : "rule";
    const QByteArray newest = m_reader.version() < 3 ? "0, 0" : "copy_of, origin";
    const QByteArray columns =
        "SELECT seq, received_at, command, sender, receivers, grp, text, ip, platform, detail, note, " + extra +
        ", answer_text, sign, http_status, answer_code, " + newest + ", " + bodyFor(m_matcher->filter()) +
        " FROM event WHERE ";
    const QByteArray order = m_options.order == Order::NewestFirst ? " ORDER BY seq DESC" : " ORDER BY seq";
    Result<sqlite::Statement> span =
        m_reader.connection().prepare(QByteArray(columns + "seq BETWEEN ? AND ?" + order).constData());
    Result<sqlite::Statement> single = m_reader.connection().prepare(QByteArray(columns + "seq = ?").constData());
    Result<sqlite::Statement> copied = m_reader.connection().prepare(QByteArray(columns + "seq = ?").constData());
    Result<sqlite::Statement> answers = m_reader.connection().prepare(
        "SELECT first, last, at FROM answered WHERE first >= coalesce((SELECT max(first) FROM answered WHERE first <= "
        "?1), 0) AND first <= ?2 ORDER BY first");
    for (const auto *statement : {&span, &single, &copied, &answers}) {
        if (!*statement)
            return std::unexpected(statement->error());
    }
    m_span = std::move(*span);
    m_single = std::move(*single);
    m_copied = std::move(*copied);
    m_answers = std::move(*answers);
    return Done{};
}

void EventSearch::collectTerms(const FilterNode &node)
{
    for (const auto &child : node.children)
        collectTerms(*child);
    const bool column = node.field.kind == FilterField::Kind::Column && node.field.column != FilterRow::Sign;
    const bool command = node.field.kind == FilterField::Kind::Command;
    if (!column && !command)
        return;
    findindex::Terms terms;
    switch (node.kind) {
    case FilterNode::Kind::Equals:
        if (!node.needle.isEmpty() && !node.needle.contains('\n') &&
            (command || findindex::hasValues(node.field.column))) {
            terms.push_back(
                findindex::valueTerm(command ? std::nullopt : std::optional(node.field.column), node.needle));
            break;
        }
        findindex::addPieces(node.needle, terms);
        break;
    case FilterNode::Kind::Word:
    case FilterNode::Kind::Contains:
        findindex::addPieces(node.needle, terms);
        break;
    case FilterNode::Kind::Matches: {
        for (const QByteArray &literal : node.required)
            findindex::addPieces(literal, terms);
        break;
    }
    default:
        return;
    }
    if (!terms.empty())
        m_terms.insert(&node, terms);
}

EventSearch::Range EventSearch::rangeFrom(qint64 seq) const
{
    const qint64 chunk = seq / chunkEvents;
    if (m_options.order == Order::NewestFirst)
        return {chunk, qMax(m_first, chunk * chunkEvents), seq};
    return {chunk, seq, qMin(m_last, (chunk + 1) * chunkEvents - 1)};
}

Result<EventSearch::Candidates> EventSearch::standing(const FilterNode &node, const Range &range, bool indexed)
{
    Candidates out;
    const auto terms = m_terms.constFind(&node);
    if (!indexed || terms == m_terms.constEnd())
        return out;
    out.all = false;
    out.places.set();
    for (const qint64 term : *terms) {
        const Result<bool> left = m_index->narrow(range.chunk, term, out.places);
        if (!left)
            return std::unexpected(left.error());
        if (!*left)
            break;
    }
    if (node.asksCutColumns()) {
        // The index has not seen all that is there.
        Places cut;
        cut.set();
        if (const Result<bool> any = m_index->narrow(range.chunk, findindex::cutColumnTerm, cut); !any)
            return std::unexpected(any.error());
        out.places |= cut;
    }
    return out;
}

Result<EventSearch::Candidates> EventSearch::candidates(const FilterNode &node, const Range &range,
                                                        const std::optional<FindIndex::ChunkTimes> &times)
{
    Candidates out;
    switch (node.kind) {
    case FilterNode::Kind::And:
        for (const auto &child : node.children) {
            const Result<Candidates> part = candidates(*child, range, times);
            if (!part)
                return part;
            if (part->all)
                continue;
            out.places = out.all ? part->places : out.places & part->places;
            out.all = false;
            if (out.places.none())
                return out;
        }
        return out;
    case FilterNode::Kind::Or:
        out.all = false;
        for (const auto &child : node.children) {
            const Result<Candidates> part = candidates(*child, range, times);
            if (!part || part->all)
                return part;
            out.places |= part->places;
        }
        return out;
    case FilterNode::Kind::Within: {
        const bool time = node.field.number == FilterRow::Received;
        if (time && times)
            out.all = times->until >= node.low && times->from <= node.high;
        else if (node.field.number == FilterRow::Seq)
            out.all = range.to >= node.low && range.from <= node.high;
        return out;
    }
    case FilterNode::Kind::Has:
        if (node.field.kind == FilterField::Kind::Yes) {
            const bool marks = node.field.flag == FilterFlag::Mark;
            if (!marks && node.field.flag != FilterFlag::Replay)
                return out;
            out.all = false;
            for (const qint64 seq : marks ? m_remarks->marks : m_row->replays()) {
                if (seq / chunkEvents == range.chunk)
                    out.places.set(std::size_t(seq % chunkEvents));
            }
        }
        return out;
    case FilterNode::Kind::Not:
        return out;
    case FilterNode::Kind::Word:
    case FilterNode::Kind::Equals:
    case FilterNode::Kind::Contains:
    case FilterNode::Kind::Matches:
    case FilterNode::Kind::Below:
    case FilterNode::Kind::Above:
    case FilterNode::Kind::Between:
        return standing(node, range, times.has_value());
    }
    return out;
}

Result<Done> EventSearch::loadReplays(qint64 from, qint64 to, Row &into)
{
    if (!m_matcher->filter().asksReplays())
        return Done{};
    Result<QSet<qint64>> found = eventhandling::replays(m_reader.connection(), from, to);
    if (!found)
        return std::unexpected(found.error());
    into.replays() = std::move(*found);
    return Done{};
}

Result<Done> EventSearch::loadAnswers(qint64 from, qint64 to, Row &into)
{
    std::vector<Row::AnsweredSpan> &spans = into.answers();
    spans.clear();
    m_answers.bind(1, from).bind(2, to);
    for (;;) {
        const Result<bool> row = m_answers.step();
        if (!row || !*row) {
            m_answers.reset();
            return row ? Result<Done>(Done{}) : std::unexpected(row.error());
        }
        spans.push_back({m_answers.integer(0), m_answers.integer(1), m_answers.integer(2)});
    }
}

Result<bool> EventSearch::takes(const sqlite::Statement &row)
{
    m_row->setRow(&row);
    if (!m_matcher->matches(*m_row))
        return false;
    const qint64 original = m_row->number(FilterRow::CopyOf);
    if (original == 0 || !m_options.hideCopies || m_matcher->filter().asksCopies())
        return true;
    const Result<bool> found = finds(original);
    return found ? Result<bool>(!*found) : found;
}

Result<bool> EventSearch::finds(qint64 seq)
{
    if (m_matcher->filter().asksLatency()) {
        if (const Result<Done> loaded = loadAnswers(seq, seq, *m_original); !loaded)
            return std::unexpected(loaded.error());
    }
    if (const Result<Done> loaded = loadReplays(seq, seq, *m_original); !loaded)
        return std::unexpected(loaded.error());
    Result<bool> row = m_copied.bind(1, seq).step();
    if (row && *row) {
        m_original->setRow(&m_copied);
        row = m_matcher->matches(*m_original);
    }
    m_copied.reset();
    return row;
}

Result<Done> EventSearch::look(const Range &range, const Candidates &which, std::size_t limit, Found &out)
{
    const bool down = m_options.order == Order::NewestFirst;
    const bool few = !which.all && which.places.count() <= fewCandidates;
    if (!few) {
        m_span.bind(1, range.from).bind(2, range.to);
        for (;;) {
            const Result<bool> row = m_span.step();
            if (!row || !*row)
                return row ? Result<Done>(Done{}) : std::unexpected(row.error());
            const qint64 seq = m_span.integer(Row::SeqPlace);
            if (!which.all && !which.places.test(std::size_t(seq % chunkEvents)))
                continue;
            const Result<bool> taken = takes(m_span);
            if (!taken)
                return std::unexpected(taken.error());
            if (!*taken)
                continue;
            out.hits.push_back(seq);
            if (out.hits.size() >= limit) {
                out.reached = seq;
                return Done{};
            }
        }
    }
    for (qint64 seq = down ? range.to : range.from; seq >= range.from && seq <= range.to; seq += down ? -1 : 1) {
        if (!which.places.test(std::size_t(seq % chunkEvents)))
            continue;
        Result<bool> taken = m_single.bind(1, seq).step();
        if (taken && *taken)
            taken = takes(m_single);
        m_single.reset();
        if (!taken)
            return std::unexpected(taken.error());
        if (!*taken)
            continue;
        out.hits.push_back(seq);
        if (out.hits.size() >= limit) {
            out.reached = seq;
            return Done{};
        }
    }
    return Done{};
}

/// Damaged, it is as good as none: everything is still found, only slower.
void EventSearch::dropIndex(const ApiError &error)
{
    qCWarning(logCallbacks, "a search goes on without its index: %ls", qUtf16Printable(error.message));
    m_index.reset();
}

Result<EventSearch::Found> EventSearch::lookAt(const Range &range, std::size_t limit)
{
    std::optional<FindIndex::ChunkTimes> times;
    if (m_index && m_options.useIndex) {
        const Result<std::optional<FindIndex::ChunkTimes>> found = m_index->chunk(range.chunk);
        if (!found)
            dropIndex(found.error());
        times = found.value_or(std::nullopt);
    }
    if (const Result<Done> loaded = loadReplays(range.from, range.to, *m_row); !loaded)
        return std::unexpected(loaded.error());
    Candidates which;
    if (m_matcher->filter().root()) {
        const Result<Candidates> found = candidates(*m_matcher->filter().root(), range, times);
        if (!found)
            dropIndex(found.error());
        which = found.value_or(Candidates());
    }
    Found out;
    out.reached = m_options.order == Order::NewestFirst ? range.from : range.to;
    if (!which.all && which.places.none())
        return out;
    if (m_matcher->filter().asksLatency()) {
        if (const Result<Done> loaded = loadAnswers(range.from, range.to, *m_row); !loaded)
            return std::unexpected(loaded.error());
    }
    const Result<Done> looked = look(range, which, limit, out);
    m_span.reset();
    if (!looked)
        return std::unexpected(looked.error());
    return out;
}

void EventSearch::startAhead(const Range &range)
{
    if (!m_helper) {
        Result<EventSearch> helper = open(m_reader.connection().path());
        if (!helper || !helper->start(m_matcher->filter(), m_options))
            return; // this one finds everything, too
        m_helper = std::make_unique<EventSearch>(std::move(*helper));
    }
    m_aheadRange = range;
    m_ahead = std::async(std::launch::async, [helper = m_helper.get(), range] {
        Result<Found> found = helper->lookAt(range, std::size_t(chunkEvents));
        return Ahead{std::move(found), helper->gaveUp()};
    });
}

Result<EventSearch::Found> EventSearch::nextFound(std::size_t limit)
{
    const Range range = rangeFrom(m_next);
    if (m_ahead.valid() && m_aheadRange == range) {
        Ahead ahead = m_ahead.get();
        m_helperGaveUp = ahead.gaveUp;
        return std::move(ahead.found);
    }
    const qint64 next = behind(m_options.order == Order::NewestFirst ? range.from : range.to);
    if (m_worthHelp && !m_ahead.valid() && !isOver(next))
        startAhead(rangeFrom(next));
    const auto began = std::chrono::steady_clock::now();
    // The first hits are waited for; later on a chunk is done at once, as the one ahead is.
    Result<Found> found = lookAt(range, m_worthHelp ? std::size_t(chunkEvents) : limit);
    const auto took = std::chrono::steady_clock::now() - began;
    const qint64 looked = found ? qAbs(found->reached - m_next) + 1 : chunkEvents;
    m_worthHelp = took * chunkEvents > worthHelp * looked && std::thread::hardware_concurrency() > 1;
    return found;
}

Result<EventSearch::Step> EventSearch::step(std::size_t limit)
{
    Step out;
    if (isOver(m_next)) {
        out.finished = true;
        return out;
    }
    if (m_told == m_found.hits.size()) {
        Result<Found> found = nextFound(limit);
        if (!found)
            return std::unexpected(found.error());
        m_found = std::move(*found);
        m_told = 0;
    }
    const std::size_t count = std::min(limit, m_found.hits.size() - m_told);
    const auto from = m_found.hits.begin() + std::ptrdiff_t(m_told);
    out.hits.assign(from, from + std::ptrdiff_t(count));
    m_told += count;
    const qint64 reached = m_told == m_found.hits.size() ? m_found.reached : out.hits.back();
    m_next = behind(reached);
    m_passed = m_options.order == Order::NewestFirst ? m_last - reached + 1 : reached - m_first + 1;
    out.finished = isOver(m_next);
    return out;
}

} // namespace imdesk
