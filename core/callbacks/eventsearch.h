// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventreader.h"
#include "core/callbacks/filter.h"
#include "core/callbacks/findindex.h"
#include "core/callbacks/logrow.h"

#include <future>

namespace imdesk {

class SearchRow;
struct FilterNode;

/// Runs a filter over a whole event log on disk, a chunk a step, so that the caller may stop, show progress and take
/// the first hits before the rest is known. The index names candidates where there is one; every candidate is decided
/// by the same matcher as rows in memory. For one thread at a time; where chunks take long, another core looks at the
/// next one meanwhile.
class EventSearch
{
  public:
    enum class Order { NewestFirst, OldestFirst };
    struct Options
    {
        Order order = Order::NewestFirst;
        /// A copy whose first is found, too, is left out, unless the filter asks for copies.
        bool hideCopies = false;
        std::optional<qint64> beyond; ///< only numbers behind this one in that order
        bool useIndex = true;
    };
    struct Step
    {
        std::vector<qint64> hits; ///< in the order asked for
        bool finished = false;
    };

    static Result<EventSearch> open(const QString &path);
    EventSearch(EventSearch &&) noexcept;
    EventSearch &operator=(EventSearch &&) noexcept;
    ~EventSearch();

    /// Begins; what is written later is not searched.
    Result<Done> start(const Filter &filter, const Options &options);
    /// Looks at one chunk at most and tells at most `limit` hits of it.
    Result<Step> step(std::size_t limit);

    /// Numbers passed so far, and all of them.
    qint64 passed() const { return m_passed; }
    qint64 total() const { return m_last - m_first + 1; }
    /// The last number passed, in the order asked for.
    qint64 reached() const
    {
        return m_options.order == Order::NewestFirst ? m_last - m_passed + 1 : m_first + m_passed - 1;
    }
    qint64 gaveUp() const { return (m_matcher ? m_matcher->gaveUp() : 0) + m_helperGaveUp; }
    EventReader &reader() { return m_reader; }

  private:
    struct Range
    {
        qint64 chunk, from, to;
        friend bool operator==(const Range &, const Range &) = default;
    };
    /// What was found in a range, and the last number looked at.
    struct Found
    {
        std::vector<qint64> hits;
        qint64 reached = 0;
    };
    /// What another core found.
    struct Ahead
    {
        Result<Found> found;
        qint64 gaveUp; ///< by the helper so far
    };
    using Row = SearchRow;
    struct Candidates;

    explicit EventSearch(EventReader reader, std::optional<FindIndex> index);
    Range rangeFrom(qint64 seq) const;
    bool isOver(qint64 seq) const { return seq < m_first || seq > m_last; }
    qint64 behind(qint64 seq) const { return seq + (m_options.order == Order::NewestFirst ? -1 : 1); }
    void startAhead(const Range &range);
    Result<Found> nextFound(std::size_t limit);
    Result<Found> lookAt(const Range &range, std::size_t limit);
    void dropIndex(const ApiError &error);
    void collectTerms(const FilterNode &node);
    Result<Candidates> candidates(const FilterNode &node, const Range &range,
                                  const std::optional<FindIndex::ChunkTimes> &times);
    Result<Candidates> standing(const FilterNode &node, const Range &range, bool indexed);
    Result<Done> prepareRows();
    Result<Done> loadReplays(qint64 from, qint64 to, Row &into);
    Result<Done> loadAnswers(qint64 from, qint64 to, Row &into);
    Result<Done> look(const Range &range, const Candidates &which, std::size_t limit, Found &out);
    Result<bool> takes(const sqlite::Statement &row);
    Result<bool> finds(qint64 seq);

    EventReader m_reader;
    std::optional<FindIndex> m_index;
    std::optional<FilterMatcher> m_matcher;
    EventRemarksPtr m_remarks;
    Options m_options;
    std::unique_ptr<CommandNames> m_names; ///< stays where it is when this moves
    std::unique_ptr<Row> m_row;
    QHash<const FilterNode *, findindex::Terms> m_terms;
    std::unique_ptr<Row> m_original; ///< of a copy that is looked at
    sqlite::Statement m_span, m_single, m_copied, m_answers;
    qint64 m_first = 1, m_last = 0;
    qint64 m_next = 0; ///< the number to look at next
    qint64 m_passed = 0;
    Found m_found;
    std::size_t m_told = 0;   ///< hits of it
    bool m_worthHelp = false; ///< the last chunk took long
    qint64 m_helperGaveUp = 0;
    std::unique_ptr<EventSearch> m_helper; ///< the same search with a connection of its own
    Range m_aheadRange{};
    std::future<Ahead> m_ahead; ///< ends first
};

} // namespace imdesk
