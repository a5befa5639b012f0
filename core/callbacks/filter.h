// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/bodyscan.h"
#include "core/callbacks/filterrow.h"
#include "core/callbacks/filtertime.h"

#include <QString>
#include <QStringList>

#include <array>
#include <expected>
#include <memory>
#include <optional>
#include <vector>

namespace imdesk {

/// What is wrong with the text of a filter, and where: UTF-16 units from its start.
struct FilterError
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString message;
};

struct FilterNode;

/// A filter of the event log, parsed and checked. The language:
///
///     alice "red packet"                       rows that hold both, in any of wordFieldNames()
///     cmd = after-group-message                short or full name of a command
///     phase = before                           the service waits for the answer; after: it does not
///     from in {alice, bob} or to = alice       one of the people is alice
///     text ~ "https?://" and not group = vip   a regular expression; `contains` for plain text
///     latency > 500 and answer != 0            numbers; also seq in {100..200}, MsgSeq in {1..50}
///     last 1h30m   time >= "2026-01-02 10:00"     time, in the zone shown or as "... +08:00", "... UTC", "... Beijing"
///     Info.Action = Login   has TopicId        any documented field of a body, body.Any.Path for others
///     mark = yes   note contains refund        what staff added
///     replay = no                              what the service itself sent
///
/// filterField() knows the fields. Words side by side mean `and`; `not` binds tightest, then `and`, then `or`. Case is
/// ignored everywhere. Immutable; copies are cheap and may be used from any thread through a FilterMatcher.
class Filter
{
  public:
    /// The empty filter, which keeps every row.
    Filter() = default;
    /// Relative times are counted from `moment`.
    static std::expected<Filter, FilterError> parse(const QString &text, const FilterMoment &moment = {});

    bool isEmpty() const { return !m_root; }
    const QString &text() const { return m_text; }
    /// When and where it was read.
    const FilterMoment &moment() const { return m_moment; }
    const FilterNode *root() const { return m_root.get(); }
    /// Whether it asks for the bodies of events, for people or text (and so for the body where their column was cut),
    /// for latencies, for copies, for replays, for moments, or for what staff added.
    bool asksBody() const { return m_asksBody; }
    bool asksCutColumns() const { return m_asksCutColumns; }
    bool asksLatency() const { return m_asksLatency; }
    bool asksCopies() const { return m_asksCopies; }
    bool asksReplays() const { return m_asksReplays; }
    bool asksTimes() const { return m_asksTimes; }
    bool asksRemarks() const { return m_asksRemarks; }
    /// A value in quotes where the language needs them.
    static QString quoted(const QString &value);
    /// The condition for what happened in a group, or in a topic: events name its community and the topic apart.
    static QString ofGroup(const QString &id);

  private:
    QString m_text;
    FilterMoment m_moment{0, {}};
    std::shared_ptr<const FilterNode> m_root;
    bool m_asksBody = false;
    bool m_asksCutColumns = false;
    bool m_asksLatency = false;
    bool m_asksCopies = false;
    bool m_asksReplays = false;
    bool m_asksTimes = false;
    bool m_asksRemarks = false;
};

/// Applies a filter to rows, on one thread. A regular expression may try a bounded number of steps on a row; a row it
/// gives up on does not match and is counted.
class FilterMatcher
{
  public:
    explicit FilterMatcher(Filter filter, EventRemarksPtr remarks = {})
        : m_filter(std::move(filter)), m_remarks(std::move(remarks))
    {
    }
    bool matches(const FilterRow &row);
    /// The same; nothing where it depends on what an expression that gave up would have found.
    std::optional<bool> decides(const FilterRow &row);
    /// Whether a row of that command could match, as far as the command alone tells.
    bool mayBeOf(const QString &command);
    const Filter &filter() const { return m_filter; }
    qint64 gaveUp() const { return m_gaveUp; }

  private:
    /// All of a column that was cut, as the body has it.
    struct Whole
    {
        QByteArray plain, folded;
    };
    bool test(const FilterNode &node, const FilterRow &row);
    bool testField(const FilterNode &node, const FilterRow &row);
    /// Nothing where it takes the row to know.
    std::optional<bool> testCommandAlone(const FilterNode &node, const CommandNamePtr &command);
    bool testCommand(const FilterNode &node, const CommandNamePtr &command);
    /// `plain` gives the text as it is, for the few that need it.
    template <class Plain>
    bool testText(const FilterNode &node, QByteArrayView folded, Plain plain);
    /// Null where the row holds all of the column, or the body does not tell.
    const Whole *cutColumn(FilterRow::Field column, const FilterRow &row);
    bool testPeople(const FilterNode &node, const Whole &people);
    bool testBody(const FilterNode &node, QByteArrayView body);
    bool testValue(const FilterNode &node, const BodyValue &value);
    bool testFlag(FilterFlag flag, const FilterRow &row) const;
    QString noteOf(const FilterRow &row) const;
    bool testRegex(const FilterNode &node, const QString &text);

    Filter m_filter;
    EventRemarksPtr m_remarks;
    // What a node says about a command, so that each command is looked at once; holds the names alive.
    QHash<std::pair<const FilterNode *, const CommandName *>, bool> m_commandAnswers;
    std::vector<CommandNamePtr> m_commandsSeen;
    // Values of the row being looked at, for a list of wanted ones asks for the same again and again.
    const QByteArrayList *m_scannedPath = nullptr;
    std::vector<BodyValue> m_scanned;
    std::array<std::optional<Whole>, 3> m_wholes; ///< senders, receivers and text of that row
    qint64 m_gaveUp = 0;
    bool m_unknown = false; ///< what an expression that gives up is taken for here
};

} // namespace imdesk
