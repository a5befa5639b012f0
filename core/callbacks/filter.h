// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/logrow.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <memory>

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
///     alice "red packet"                       rows that hold both, in any column, upper and lower case alike
///     cmd = after-group-message                short or full name of a command
///     from = alice or to = alice               one of the people is alice
///     text ~ "https?://" and not group = vip   a regular expression
///     (ip = 203.0.113.7 or platform != Web)
///
/// Fields: cmd, from, to, group, text, ip, platform. Words side by side mean `and`; `not` binds tightest, then `and`,
/// then `or`. Case is ignored everywhere. Immutable; copies are cheap and may be used from any thread through a
/// FilterMatcher.
class Filter
{
  public:
    /// The empty filter, which keeps every row.
    Filter() = default;
    static std::expected<Filter, FilterError> parse(const QString &text);

    bool isEmpty() const { return !m_root; }
    const QString &text() const { return m_text; }
    const FilterNode *root() const { return m_root.get(); }
    static QStringList fieldNames();
    /// A value in quotes where the language needs them.
    static QString quoted(const QString &value);

  private:
    QString m_text;
    std::shared_ptr<const FilterNode> m_root;
};

/// Applies a filter to rows, on one thread. A regular expression may try a bounded number of steps on a row; a row it
/// gives up on does not match and is counted.
class FilterMatcher
{
  public:
    explicit FilterMatcher(Filter filter) : m_filter(std::move(filter)) {}
    bool matches(const LogRow &row);
    qint64 gaveUp() const { return m_gaveUp; }

  private:
    bool test(const FilterNode &node, const LogRow &row);
    bool testRegex(const FilterNode &node, const LogRow &row);

    Filter m_filter;
    // What a node says about a command, so that each command is looked at once; holds the names alive.
    QHash<std::pair<const FilterNode *, const CommandName *>, bool> m_commandAnswers;
    std::vector<CommandNamePtr> m_commandsSeen;
    bool testCommand(const FilterNode &node, const CommandNamePtr &command);
    qint64 m_gaveUp = 0;
};

} // namespace imdesk
