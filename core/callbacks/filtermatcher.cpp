// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filter.h"
#include "core/callbacks/filternode.h"

#include <cstring>

namespace imdesk {

namespace {

constexpr std::size_t commandsRemembered = 4'096;

bool holdsBytes(QByteArrayView haystack, QByteArrayView needle)
{
    return ::memmem(haystack.data(), std::size_t(haystack.size()), needle.data(), std::size_t(needle.size())) !=
           nullptr;
}

bool anyLineIs(QByteArrayView lines, QByteArrayView wanted)
{
    if (lines.size() == wanted.size())
        return lines == wanted;
    qsizetype from = 0;
    for (;;) {
        const qsizetype end = lines.indexOf('\n', from);
        const QByteArrayView line = end < 0 ? lines.sliced(from) : lines.sliced(from, end - from);
        if (line == wanted && !(wanted.isEmpty() && !lines.isEmpty()))
            return true;
        if (end < 0)
            return false;
        from = end + 1;
    }
}

} // namespace

bool FilterMatcher::matches(const LogRow &row) { return m_filter.isEmpty() || test(*m_filter.root(), row); }

bool FilterMatcher::testCommand(const FilterNode &node, const CommandNamePtr &command)
{
    const std::pair key(&node, command.get());
    if (const auto it = m_commandAnswers.constFind(key); it != m_commandAnswers.constEnd())
        return *it;
    bool answer = false;
    switch (node.kind) {
    case FilterNode::Kind::Word:
        answer = holdsBytes(command->folded, node.needle) || holdsBytes(command->alias, node.needle);
        break;
    case FilterNode::Kind::Equals:
        answer = command->folded == node.needle || command->alias == node.needle;
        break;
    case FilterNode::Kind::Matches:
        answer = node.pattern.match(command->name).hasMatch() ||
                 node.pattern.match(QString::fromUtf8(command->alias)).hasMatch();
        break;
    case FilterNode::Kind::And:
    case FilterNode::Kind::Or:
    case FilterNode::Kind::Not:
        break;
    }
    if (m_commandsSeen.size() >= commandsRemembered) {
        m_commandsSeen.clear();
        m_commandAnswers.clear();
    }
    m_commandsSeen.push_back(command);
    m_commandAnswers.insert(key, answer);
    return answer;
}

bool FilterMatcher::testRegex(const FilterNode &node, const LogRow &row)
{
    const QRegularExpressionMatch match = node.pattern.match(QString::fromUtf8(row.field(node.field)));
    if (!match.isValid()) {
        ++m_gaveUp;
        return false;
    }
    return match.hasMatch();
}

bool FilterMatcher::test(const FilterNode &node, const LogRow &row)
{
    switch (node.kind) {
    case FilterNode::Kind::And:
        for (const auto &child : node.children) {
            if (!test(*child, row))
                return false;
        }
        return true;
    case FilterNode::Kind::Or:
        for (const auto &child : node.children) {
            if (test(*child, row))
                return true;
        }
        return false;
    case FilterNode::Kind::Not:
        return !test(*node.children.front(), row);
    case FilterNode::Kind::Word:
        return holdsBytes(row.foldedAll(), node.needle) || testCommand(node, row.command());
    case FilterNode::Kind::Equals:
        return node.isCommand ? testCommand(node, row.command()) : anyLineIs(row.folded(node.field), node.needle);
    case FilterNode::Kind::Matches:
        return node.isCommand ? testCommand(node, row.command()) : testRegex(node, row);
    }
    return false;
}

} // namespace imdesk
