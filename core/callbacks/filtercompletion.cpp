// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filtercompletion.h"

#include "core/callbacks/bodyscan.h"
#include "core/callbacks/commandtable.h"
#include "core/callbacks/filterfield.h"
#include "core/callbacks/filterlexer.h"
#include "core/callbacks/filternode.h"

#include <algorithm>
#include <ranges>

namespace imdesk {

namespace {

// The newest rows are looked through for values while a person types: a few milliseconds.
constexpr qsizetype rowsForValues = 2'000;
constexpr qsizetype longestChoice = 60;

QString spelled(const QString &value)
{
    for (const QChar c : value) {
        if (!c.isLetterOrNumber() && !QStringLiteral("@#_-./:").contains(c))
            return Filter::quoted(value);
    }
    return value.contains(QLatin1String("..")) ? Filter::quoted(value) : value;
}

QStringList valuesOf(const FilterField &field, const EventLog &log)
{
    QHash<QString, int> counts;
    const auto add = [&counts](const QString &value) {
        if (!value.isEmpty() && value.size() <= longestChoice)
            ++counts[value];
    };
    if (field.kind == FilterField::Kind::Yes)
        return {QStringLiteral("yes"), QStringLiteral("no")};
    if (field.kind == FilterField::Kind::Phase)
        return {QString::fromLatin1(FilterNode::before), QString::fromLatin1(FilterNode::after)};
    if (field.kind == FilterField::Kind::Time)
        return {QStringLiteral("today"), QStringLiteral("yesterday"), QStringLiteral("now")};
    const std::vector<EventLog::Row> rows = log.olderThan(std::numeric_limits<qint64>::max(), rowsForValues);
    for (const EventLog::Row &row : rows) {
        switch (field.kind) {
        case FilterField::Kind::Command:
            add(QString::fromUtf8(row->command()->alias));
            break;
        case FilterField::Kind::Column: {
            const QStringList lines = QString::fromUtf8(row->field(field.column)).split(QLatin1Char('\n'));
            for (const QString &line : lines)
                add(line);
            break;
        }
        case FilterField::Kind::Number:
            if (field.number == FilterRow::Answer || field.number == FilterRow::Http)
                add(QString::number(row->number(field.number)));
            break;
        case FilterField::Kind::Body:
            scanBody(row->body(), field.path, [&add](const BodyValue &value) {
                if (value.kind != BodyValue::Kind::Object)
                    add(QString::fromUtf8(value.text));
                return true;
            });
            break;
        case FilterField::Kind::Time:
        case FilterField::Kind::Yes:
        case FilterField::Kind::Phase:
        case FilterField::Kind::Note:
            break;
        }
    }
    QStringList values = counts.keys();
    std::ranges::sort(values, [&counts](const QString &a, const QString &b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    if (field.kind == FilterField::Kind::Command) {
        for (const CommandRule &rule : commandRules()) {
            if (const QString alias = QLatin1String(rule.alias); !values.contains(alias))
                values << alias;
        }
    }
    return values;
}

bool isComparison(const FilterToken &token)
{
    using Kind = FilterToken::Kind;
    switch (token.kind) {
    case Kind::Equals:
    case Kind::Differs:
    case Kind::Matches:
    case Kind::MatchesNot:
    case Kind::Less:
    case Kind::LessEqual:
    case Kind::Greater:
    case Kind::GreaterEqual:
        return true;
    default:
        return token.isWord(QLatin1String("contains"));
    }
}

/// The signs and words that may follow a field, as the language itself has it.
QStringList comparisonsOf(const QString &field)
{
    QStringList out;
    for (const char *sign : {"=", "!=", "~", "in {", "contains", ">", "<"}) {
        const QString words = field + QLatin1Char(' ') + QLatin1String(sign) + QLatin1Char(' ');
        const QLatin1String end(words.endsWith(QLatin1String("{ ")) ? "}" : "");
        for (const QString &value : {QStringLiteral("1"), QStringLiteral("yes"), QStringLiteral("today"),
                                     QString::fromLatin1(FilterNode::before), signWord(SignState::Valid)}) {
            if (Filter::parse(words + value + end)) {
                out << QLatin1String(sign);
                break;
            }
        }
    }
    return out;
}

/// Whether the last word is what `has` asks for: nothing is compared with it.
bool isBehindHas(const std::vector<FilterToken> &tokens)
{
    const std::size_t count = tokens.size();
    return count >= 2 && tokens[count - 2].isWord(QLatin1String("has")) &&
           (count < 3 || !isComparison(tokens[count - 3]));
}

/// Where the value ends that begins there; nothing where none does.
std::optional<qsizetype> endOfValue(const QString &text, qsizetype from)
{
    FilterLexer lexer(text);
    for (;;) {
        const auto token = lexer.next();
        if (!token || token->kind == FilterToken::Kind::End || token->position > from)
            return {};
        if (token->position < from)
            continue;
        const bool joins = token->isWord(QLatin1String("and")) || token->isWord(QLatin1String("or")) ||
                           token->isWord(QLatin1String("not"));
        return token->isValue() && !joins ? std::optional(from + token->length) : std::nullopt;
    }
}

/// The field whose value the cursor stands in: "from = al", "from in {bob, al".
std::optional<FilterField> fieldBefore(const std::vector<FilterToken> &tokens)
{
    std::size_t at = tokens.size();
    if (at >= 2 && isComparison(tokens[at - 1]))
        return filterField(tokens[at - 2].text);
    while (at > 0 && (tokens[at - 1].isValue() || tokens[at - 1].kind == FilterToken::Kind::Comma))
        --at;
    if (at < 3 || tokens[at - 1].kind != FilterToken::Kind::OpenSet || !tokens[at - 2].isWord(QLatin1String("in")))
        return {};
    at -= 3;
    if (tokens[at].isWord(QLatin1String("not")) && at > 0)
        --at;
    return filterField(tokens[at].text);
}

} // namespace

FilterCompletion FilterCompletion::at(const QString &text, qsizetype cursor, const EventLog &log)
{
    const QString before = text.first(qBound<qsizetype>(0, cursor, text.size()));
    std::vector<FilterToken> tokens;
    FilterLexer lexer(before);
    FilterCompletion out;
    QString begun;
    out.from = before.size();
    for (;;) {
        const auto token = lexer.next();
        if (!token) {
            // A quotation that is not closed yet is what is being typed.
            out.from = token.error().position;
            begun = before.sliced(out.from + 1);
            break;
        }
        if (token->kind == FilterToken::Kind::End)
            break;
        tokens.push_back(*token);
    }
    if (begun.isEmpty() && !tokens.empty() && tokens.back().kind == FilterToken::Kind::Word &&
        tokens.back().position + tokens.back().length == before.size()) {
        begun = tokens.back().text;
        out.from = tokens.back().position;
        tokens.pop_back();
    }
    QStringList candidates;
    const std::optional<FilterField> field = fieldBefore(tokens);
    out.to = qMax(before.size(), out.from < before.size() || field ? endOfValue(text, out.from).value_or(0) : 0);
    if (field) {
        for (const QString &value : valuesOf(*field, log))
            candidates << value;
    } else if (!tokens.empty() && tokens.back().kind == FilterToken::Kind::Word && filterField(tokens.back().text) &&
               !isBehindHas(tokens)) {
        candidates = comparisonsOf(tokens.back().text);
    } else if (!begun.isEmpty()) {
        candidates = shortFieldNames() +
                     QStringList{QStringLiteral("and"),     QStringLiteral("or"),      QStringLiteral("not"),
                                 QStringLiteral("last 5m"), QStringLiteral("last 1h"), QStringLiteral("has")} +
                     bodyFieldNames();
    }
    const auto take = [&](bool atStart) {
        for (const QString &candidate : candidates) {
            const bool fits = atStart ? candidate.startsWith(begun, Qt::CaseInsensitive)
                                      : candidate.indexOf(begun, 1, Qt::CaseInsensitive) > 0;
            const QString choice = field ? spelled(candidate) : candidate;
            if (fits && candidate != begun && !out.choices.contains(choice) && out.choices.size() < most)
                out.choices << choice;
        }
    };
    take(true);
    if (!begun.isEmpty())
        take(false);
    return out;
}

} // namespace imdesk
