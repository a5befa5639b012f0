// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/bodyscan.h"
#include "core/callbacks/filter.h"
#include "core/callbacks/filternode.h"
#include "core/callbacks/logrow.h"

#include <algorithm>
#include <cstring>
#include <optional>

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

/// Whether a text holds what the pattern of a node cannot do without. Found at the speed of memory, where the pattern
/// costs a microsecond.
bool mayMatch(const FilterNode &node, QByteArrayView folded)
{
    // The columns of a row are cut when they are long, and folded ones not always at the same place.
    constexpr qsizetype surelyWhole = 3'000;
    return folded.size() > surelyWhole ||
           std::ranges::all_of(node.required, [folded](const QByteArray &piece) { return holdsBytes(folded, piece); });
}

/// The text as a number, if it is one.
std::optional<double> numberOf(QByteArrayView text)
{
    // Nearly all are plain whole numbers, which a double holds exactly up to 15 digits.
    constexpr qsizetype exactDigits = 15;
    qint64 whole = 0;
    bool plain = !text.isEmpty() && text.size() <= exactDigits;
    for (qsizetype i = 0; plain && i < text.size(); ++i) {
        plain = text[i] >= '0' && text[i] <= '9';
        whole = whole * 10 + (text[i] - '0');
    }
    if (plain)
        return double(whole);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

bool FilterMatcher::matches(const FilterRow &row)
{
    m_scannedPath = nullptr;
    return m_filter.isEmpty() || test(*m_filter.root(), row);
}

bool FilterMatcher::testCommand(const FilterNode &node, const CommandNamePtr &command)
{
    const std::pair key(&node, command.get());
    if (const auto it = m_commandAnswers.constFind(key); it != m_commandAnswers.constEnd())
        return *it;
    bool answer = false;
    switch (node.kind) {
    case FilterNode::Kind::Word:
    case FilterNode::Kind::Contains:
        answer = holdsBytes(command->folded, node.needle) || holdsBytes(command->alias, node.needle);
        break;
    case FilterNode::Kind::Equals:
        answer = command->folded == node.needle || command->alias == node.needle;
        break;
    case FilterNode::Kind::Matches:
        answer = node.pattern.match(command->name).hasMatch() ||
                 node.pattern.match(QString::fromUtf8(command->alias)).hasMatch();
        break;
    case FilterNode::Kind::Has:
        answer = !command->name.isEmpty();
        break;
    case FilterNode::Kind::And:
    case FilterNode::Kind::Or:
    case FilterNode::Kind::Not:
    case FilterNode::Kind::Within:
    case FilterNode::Kind::Below:
    case FilterNode::Kind::Above:
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

bool FilterMatcher::testRegex(const FilterNode &node, const QString &text)
{
    const QRegularExpressionMatch match = node.pattern.match(text);
    if (!match.isValid()) {
        ++m_gaveUp;
        return false;
    }
    return match.hasMatch();
}

template <class Plain>
bool FilterMatcher::testText(const FilterNode &node, QByteArrayView folded, Plain plain)
{
    switch (node.kind) {
    case FilterNode::Kind::Equals:
        return anyLineIs(folded, node.needle);
    case FilterNode::Kind::Contains:
        return holdsBytes(folded, node.needle);
    case FilterNode::Kind::Matches:
        return mayMatch(node, folded) && testRegex(node, QString::fromUtf8(plain()));
    default:
        return !folded.isEmpty(); // has
    }
}

bool FilterMatcher::testValue(const FilterNode &node, const BodyValue &value)
{
    const bool object = value.kind == BodyValue::Kind::Object;
    switch (node.kind) {
    case FilterNode::Kind::Has:
        return !value.text.isEmpty();
    case FilterNode::Kind::Equals:
        return !object && (foldsTo(value.text, node.needle) || (node.value && numberOf(value.text) == node.value));
    case FilterNode::Kind::Contains:
        return holdsBytes(foldedUtf8(value.text), node.needle);
    case FilterNode::Kind::Matches:
        return testRegex(node, QString::fromUtf8(value.text));
    case FilterNode::Kind::Below:
    case FilterNode::Kind::Above: {
        const std::optional<double> number = object ? std::nullopt : numberOf(value.text);
        if (!number)
            return false;
        const bool strictly = node.kind == FilterNode::Kind::Below ? *number < node.bound : *number > node.bound;
        return strictly || (node.orEqual && *number == node.bound);
    }
    case FilterNode::Kind::And:
    case FilterNode::Kind::Or:
    case FilterNode::Kind::Not:
    case FilterNode::Kind::Word:
    case FilterNode::Kind::Within:
        break;
    }
    return false;
}

bool FilterMatcher::testBody(const FilterNode &node, QByteArrayView body)
{
    if (!m_scannedPath || *m_scannedPath != node.field.path) {
        m_scannedPath = &node.field.path;
        m_scanned.clear();
        scanBody(body, node.field.path, [this](BodyValue &&value) {
            m_scanned.push_back(std::move(value));
            return true;
        });
    }
    return std::ranges::any_of(m_scanned, [&](const BodyValue &value) { return testValue(node, value); });
}

bool FilterMatcher::testFlag(FilterFlag flag, const FilterRow &row) const
{
    switch (flag) {
    case FilterFlag::Mark:
        return m_remarks && m_remarks->marks.contains(row.number(FilterRow::Seq));
    case FilterFlag::Copy:
        return row.number(FilterRow::CopyOf) != 0;
    case FilterFlag::Backfilled:
        return row.number(FilterRow::Origin) != 0;
    }
    return false;
}

QString FilterMatcher::noteOf(const FilterRow &row) const
{
    return m_remarks ? m_remarks->notes.value(row.number(FilterRow::Seq)) : QString();
}

bool FilterMatcher::testField(const FilterNode &node, const FilterRow &row)
{
    switch (node.field.kind) {
    case FilterField::Kind::Command:
        return testCommand(node, row.command());
    case FilterField::Kind::Column:
        return testText(node, row.folded(node.field.column), [&] { return row.field(node.field.column); });
    case FilterField::Kind::Number:
    case FilterField::Kind::Time: {
        const qint64 number = row.number(node.field.number);
        if (node.kind == FilterNode::Kind::Has)
            return node.field.number == FilterRow::Latency ? number >= 0 : number != 0;
        return number >= node.low && number <= node.high;
    }
    case FilterField::Kind::Yes:
        return testFlag(node.field.flag, row);
    case FilterField::Kind::Note: {
        const QString note = noteOf(row);
        return !note.isEmpty() && testText(node, foldedText(note), [&] { return note.toUtf8(); });
    }
    case FilterField::Kind::Body:
        return testBody(node, row.body());
    }
    return false;
}

bool FilterMatcher::test(const FilterNode &node, const FilterRow &row)
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
    case FilterNode::Kind::Contains:
    case FilterNode::Kind::Matches:
    case FilterNode::Kind::Within:
    case FilterNode::Kind::Below:
    case FilterNode::Kind::Above:
    case FilterNode::Kind::Has:
        return testField(node, row);
    }
    return false;
}

} // namespace imdesk
