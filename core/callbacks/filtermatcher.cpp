// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/bodyscan.h"
#include "core/callbacks/commandtable.h"
#include "core/callbacks/eventdecoder.h"
#include "core/callbacks/eventpeople.h"
#include "core/callbacks/filter.h"
#include "core/callbacks/filterbound.h"
#include "core/callbacks/filternode.h"
#include "core/callbacks/logrow.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace imdesk {

namespace {

constexpr std::size_t commandsRemembered = 4'096;
// A unit of UTF-16 is a byte at least.
static_assert(FilterRow::surelyWhole(FilterRow::Text) < eventTextLimit);

bool holdsBytes(QByteArrayView haystack, QByteArrayView needle)
{
    // Where nothing is there may be no memory either, which memmem() does not take.
    if (haystack.size() < needle.size() || needle.isEmpty())
        return needle.isEmpty();
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

bool holdsRequired(const FilterNode &node, QByteArrayView folded)
{
    return std::ranges::all_of(node.required, [folded](const QByteArray &piece) { return holdsBytes(folded, piece); });
}

/// Whether a text holds what the pattern of a node cannot do without. Found at the speed of memory, where the pattern
/// costs a microsecond.
bool mayMatch(const FilterNode &node, QByteArrayView folded)
{
    // The columns of a row are cut when they are long, and folded ones not always at the same place.
    constexpr qsizetype surelyWhole = 3'000;
    return folded.size() > surelyWhole || holdsRequired(node, folded);
}

/// Whether events of that command never have anything in the column.
bool lacksColumn(const QString &command, FilterRow::Field column)
{
    const CommandRule *rule = ruleOf(command);
    switch (column) {
    case FilterRow::Sender:
        return *rule->sender == '\0';
    case FilterRow::Receivers:
        return *rule->receivers == '\0';
    case FilterRow::Group:
        return *rule->group == '\0';
    case FilterRow::Text:
        return *rule->text == '\0';
    case FilterRow::Detail:
        return *rule->detail == '\0';
    default:
        return false;
    }
}

} // namespace

bool FilterMatcher::matches(const FilterRow &row)
{
    m_scannedPath = nullptr;
    for (std::optional<Whole> &whole : m_wholes)
        whole.reset();
    return m_filter.isEmpty() || test(*m_filter.root(), row);
}

std::optional<bool> FilterMatcher::decides(const FilterRow &row)
{
    const qint64 before = m_gaveUp;
    if (matches(row))
        return true;
    if (m_gaveUp == before)
        return false;
    // Once more, as if all that gave up had found what it takes to match.
    m_unknown = true;
    const bool couldMatch = matches(row);
    m_unknown = false;
    return couldMatch ? std::nullopt : std::optional(false);
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
        answer = node.field.kind == FilterField::Kind::Phase
                     ? (node.needle == FilterNode::before) == isBeforeCommand(command->name)
                     : command->folded == node.needle || command->alias == node.needle;
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
    case FilterNode::Kind::Between:
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
        return m_unknown;
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

const FilterMatcher::Whole *FilterMatcher::cutColumn(FilterRow::Field column, const FilterRow &row)
{
    if (!FilterRow::isReadWhole(column) || !row.mayBeCut(column))
        return nullptr;
    std::optional<Whole> &whole = m_wholes[column == FilterRow::Text ? 2u : std::size_t(column)];
    if (!whole) {
        const QString &command = row.command()->name;
        whole.emplace();
        whole->plain = column == FilterRow::Text ? wholeTextOf(command, row.body()).toUtf8().replace(rowSeparator, '?')
                                                 : peopleOf(command, row.body(), column);
        whole->folded = foldedUtf8(whole->plain);
    }
    return whole->plain.isEmpty() ? nullptr : &*whole;
}

bool FilterMatcher::testPeople(const FilterNode &node, const Whole &people)
{
    if (node.kind != FilterNode::Kind::Matches)
        return testText(node, people.folded, [&] { return people.plain; });
    if (!holdsRequired(node, people.folded))
        return false;
    // One by one, so that those in front do not use up what the expression may try.
    for (qsizetype from = 0; from <= people.plain.size();) {
        const qsizetype found = people.plain.indexOf('\n', from);
        const qsizetype end = found < 0 ? people.plain.size() : found;
        if (testRegex(node, QString::fromUtf8(QByteArrayView(people.plain).sliced(from, end - from))))
            return true;
        from = end + 1;
    }
    return false;
}

bool FilterMatcher::testValue(const FilterNode &node, const BodyValue &value)
{
    const bool object = value.kind == BodyValue::Kind::Object;
    switch (node.kind) {
    case FilterNode::Kind::Has:
        return !value.text.isEmpty();
    case FilterNode::Kind::Equals:
        // A text is itself only: the people 7, 007 and 7.0 are three.
        return !object && (foldsTo(value.text, node.needle) || (node.value && value.kind == BodyValue::Kind::Number &&
                                                                FilterNumber::parse(value.text) == node.value));
    case FilterNode::Kind::Contains:
        return holdsBytes(foldedUtf8(value.text), node.needle);
    case FilterNode::Kind::Matches:
        return testRegex(node, QString::fromUtf8(value.text));
    case FilterNode::Kind::Below:
    case FilterNode::Kind::Above:
    case FilterNode::Kind::Between: {
        // Also of texts, for the service writes some of its numbers in quotes.
        std::optional<FilterNumber> number = object ? std::nullopt : FilterNumber::parse(value.text);
        if (!number)
            return false;
        if (node.asTime)
            number = inMilliseconds(*number);
        if (node.kind == FilterNode::Kind::Between) {
            const bool inHole = node.hole.until > node.hole.from && *number >= FilterNumber::of(node.hole.from) &&
                                *number < FilterNumber::of(node.hole.until);
            return *number >= node.bound && *number <= node.upper && !inHole;
        }
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
    case FilterFlag::Replay:
        return row.isReplay();
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
    case FilterField::Kind::Phase:
        return testCommand(node, row.command());
    case FilterField::Kind::Column:
        if (const Whole *whole = cutColumn(node.field.column, row)) {
            return FilterRow::isPeople(node.field.column) ? testPeople(node, *whole)
                                                          : testText(node, whole->folded, [&] { return whole->plain; });
        }
        return testText(node, row.folded(node.field.column), [&] { return row.field(node.field.column); });
    case FilterField::Kind::Number:
    case FilterField::Kind::Time: {
        const qint64 number = row.number(node.field.number);
        if (node.kind == FilterNode::Kind::Has)
            return node.field.number == FilterRow::Latency ? number >= 0 : number != 0;
        return number >= node.low && number <= node.high && !node.hole.holds(number);
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
    case FilterNode::Kind::Not: {
        // What is not known must not match by being denied.
        m_unknown = !m_unknown;
        const bool inner = test(*node.children.front(), row);
        m_unknown = !m_unknown;
        return !inner;
    }
    case FilterNode::Kind::Word:
        if (holdsBytes(row.foldedAll(), node.needle) || testCommand(node, row.command()))
            return true;
        return std::ranges::any_of(std::array{FilterRow::Sender, FilterRow::Receivers, FilterRow::Text},
                                   [&](FilterRow::Field column) {
                                       const Whole *whole = cutColumn(column, row);
                                       return whole && holdsBytes(whole->folded, node.needle);
                                   });
    case FilterNode::Kind::Equals:
    case FilterNode::Kind::Contains:
    case FilterNode::Kind::Matches:
    case FilterNode::Kind::Within:
    case FilterNode::Kind::Below:
    case FilterNode::Kind::Above:
    case FilterNode::Kind::Between:
    case FilterNode::Kind::Has:
        return testField(node, row);
    }
    return false;
}

bool FilterMatcher::mayBeOf(const QString &command)
{
    CommandNames names;
    const CommandNamePtr name = names.get(command);
    return m_filter.isEmpty() || testCommandAlone(*m_filter.root(), name).value_or(true);
}

std::optional<bool> FilterMatcher::testCommandAlone(const FilterNode &node, const CommandNamePtr &command)
{
    switch (node.kind) {
    case FilterNode::Kind::And:
    case FilterNode::Kind::Or: {
        const bool decisive = node.kind == FilterNode::Kind::Or;
        bool known = true;
        for (const auto &child : node.children) {
            const std::optional<bool> one = testCommandAlone(*child, command);
            if (one == decisive)
                return decisive;
            known = known && one.has_value();
        }
        return known ? std::optional(!decisive) : std::nullopt;
    }
    case FilterNode::Kind::Not: {
        const std::optional<bool> one = testCommandAlone(*node.children.front(), command);
        return one ? std::optional(!*one) : std::nullopt;
    }
    case FilterNode::Kind::Word:
        return std::nullopt;
    default:
        break;
    }
    if (node.field.kind == FilterField::Kind::Command || node.field.kind == FilterField::Kind::Phase)
        return testCommand(node, command);
    if (node.field.kind == FilterField::Kind::Column && lacksColumn(command->name, node.field.column))
        return testText(node, {}, [] { return QByteArrayView(); });
    return std::nullopt;
}

} // namespace imdesk
