// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filterparser.h"

#include "core/callbacks/filterbound.h"
#include "core/callbacks/filtercomparison.h"
#include "core/callbacks/filterlexer.h"
#include "core/callbacks/filternode.h"
#include "core/callbacks/logrow.h"

#include <limits>

namespace imdesk {

namespace {

using Token = FilterToken;

constexpr int nestingLimit = 64;
constexpr qsizetype filterLengthLimit = 4'000;

class Parser
{
  public:
    Parser(const QString &text, const FilterMoment &moment) : m_lexer(text), m_moment(moment), m_comparison(moment) {}

    ParsedFilter parse()
    {
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        ParsedFilter node = parseOr(0);
        if (!node)
            return node;
        if (m_token.kind == Token::Kind::Close)
            return wrongToken(m_token, FilterText::tr("This bracket was never opened."));
        if (m_token.kind != Token::Kind::End)
            return wrongToken(m_token, FilterText::tr("A field must stand before “%1”.").arg(m_token.text));
        return node;
    }

  private:
    std::expected<bool, FilterError> advance()
    {
        auto next = m_lexer.checked();
        if (!next)
            return std::unexpected(next.error());
        m_token = std::move(*next);
        return true;
    }

    bool isKeyword(QLatin1String word) const { return m_token.isWord(word); }
    /// The token behind the next one; the end where it is no token at all, which advance() will tell.
    Token ahead() const
    {
        FilterLexer copy = m_lexer;
        return copy.next().value_or(Token());
    }
    bool atAnd() const
    {
        return isKeyword(QLatin1String("and")) || (m_token.kind == Token::Kind::Word && m_token.text == u"&&");
    }
    bool atOr() const
    {
        return isKeyword(QLatin1String("or")) || (m_token.kind == Token::Kind::Word && m_token.text == u"||");
    }
    bool atNot() const { return isKeyword(QLatin1String("not")) || m_token.kind == Token::Kind::Not; }
    bool atTerm() const
    {
        return !atOr() && !atAnd() &&
               (m_token.kind == Token::Kind::Word || m_token.kind == Token::Kind::Quoted ||
                m_token.kind == Token::Kind::Open || m_token.kind == Token::Kind::Not);
    }

    ParsedFilter parseOr(int depth)
    {
        std::vector<std::unique_ptr<const FilterNode>> parts;
        for (;;) {
            ParsedFilter part = parseAnd(depth);
            if (!part)
                return part;
            if (!atOr()) {
                if (parts.empty())
                    return part;
                parts.push_back(std::move(*part));
                return FilterNode::joined(FilterNode::Kind::Or, std::move(parts));
            }
            parts.push_back(std::move(*part));
            if (auto moved = advance(); !moved)
                return std::unexpected(moved.error());
        }
    }

    ParsedFilter parseAnd(int depth)
    {
        std::vector<std::unique_ptr<const FilterNode>> parts;
        for (;;) {
            ParsedFilter part = parseNot(depth);
            if (!part)
                return part;
            const bool explicitAnd = atAnd();
            if (explicitAnd) {
                if (auto moved = advance(); !moved)
                    return std::unexpected(moved.error());
            }
            if (!explicitAnd && !atTerm()) {
                if (parts.empty())
                    return part;
                parts.push_back(std::move(*part));
                return FilterNode::joined(FilterNode::Kind::And, std::move(parts));
            }
            parts.push_back(std::move(*part));
        }
    }

    ParsedFilter parseNot(int depth)
    {
        if (depth > nestingLimit)
            return wrongToken(m_token, FilterText::tr("Too many brackets or negations inside each other."));
        if (!atNot())
            return parseTerm(depth);
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        ParsedFilter part = parseNot(depth + 1);
        if (!part)
            return part;
        std::vector<std::unique_ptr<const FilterNode>> parts;
        parts.push_back(std::move(*part));
        return FilterNode::joined(FilterNode::Kind::Not, std::move(parts));
    }

    ParsedFilter parseTerm(int depth)
    {
        const Token token = m_token;
        if (token.kind == Token::Kind::End)
            return wrongToken(token, FilterText::tr("Something to look for is missing here."));
        if (token.kind == Token::Kind::Open) {
            if (auto moved = advance(); !moved)
                return std::unexpected(moved.error());
            ParsedFilter inner = parseOr(depth + 1);
            if (!inner)
                return inner;
            if (m_token.kind != Token::Kind::Close)
                return wrongToken(token, FilterText::tr("This bracket is never closed."));
            if (auto moved = advance(); !moved)
                return std::unexpected(moved.error());
            return inner;
        }
        if ((token.kind != Token::Kind::Word && token.kind != Token::Kind::Quoted) || atAnd() || atOr())
            return wrongToken(token, FilterText::tr("A word or a field must stand before “%1”.").arg(token.text));
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        if (token.kind == Token::Kind::Word && isComparison(token))
            return parseComparison(token);
        if (m_token.kind != Token::Kind::OpenSet && m_token.isSign())
            return wrongToken(token, FilterText::tr("A field must stand before “%1”.").arg(m_token.text));
        if (token.isWord(QLatin1String("last")) && m_token.kind == Token::Kind::Word && m_token.text.front().isDigit())
            return parseLast();
        if (token.isWord(QLatin1String("has")) && m_token.kind == Token::Kind::Word && !atAnd() && !atOr() && !atNot())
            return parseHas();
        if (token.text.isEmpty())
            return wrongToken(token, FilterText::tr("There is nothing between the quotation marks."));
        auto node = std::make_unique<FilterNode>();
        node->needle = foldedText(token.text);
        return node;
    }

    /// Whether a comparison goes on at the present token. Behind anything but a field, `in` and `contains` are free
    /// words unless what they need follows; behind a field nobody means words, so what lacks there is told. Fields of
    /// bodies that are words of everyday, such as Request or Data, are words again: `request in progress`.
    bool isComparison(const Token &before) const
    {
        const auto isField = [&before] {
            const auto field = filterField(before.text);
            return field && !field->isEverydayWord();
        };
        if (m_token.isSign())
            return true;
        if (isKeyword(QLatin1String("in")))
            return ahead().kind == Token::Kind::OpenSet || isField();
        if (isKeyword(QLatin1String("contains")))
            return ahead().isValue() || isField();
        if (!isKeyword(QLatin1String("not")))
            return false;
        FilterLexer copy = m_lexer;
        const Token first = copy.next().value_or(Token());
        const Token second = copy.next().value_or(Token());
        return first.isWord(QLatin1String("in")) && (second.kind == Token::Kind::OpenSet || isField());
    }

    /// last 5m, also in pieces: last 5 m, last 1h 30m, last 1 h 30 m
    ParsedFilter parseLast()
    {
        Token length = m_token;
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        while (m_token.kind == Token::Kind::Word && m_token.text.front().isDigit() != length.text.back().isDigit()) {
            // The unit of a number may stand apart from it.
            const Token unit = ahead();
            const bool alone = filterDuration(length.text + m_token.text).has_value();
            if (!alone && (unit.kind != Token::Kind::Word || !filterDuration(length.text + m_token.text + unit.text)))
                break;
            for (int pieces = alone ? 1 : 2; pieces > 0; --pieces) {
                length.text += m_token.text;
                length.length = m_token.position + m_token.length - length.position;
                if (auto moved = advance(); !moved)
                    return std::unexpected(moved.error());
            }
        }
        const auto ms = filterDuration(length.text);
        if (!ms)
            return wrongToken(length,
                              FilterText::tr("“%1” is no length of time; write 30s, 5m, 1h30m or 7d, or put the "
                                             "words in quotation marks.")
                                  .arg(length.text));
        if (m_token.kind == Token::Kind::Word && isPieceOfDuration(m_token.text))
            return wrongToken(m_token,
                              FilterText::tr("“%1” is only a piece of a length of time; write 30s, 5m, 1h30m or 7d, "
                                             "or put it in quotation marks.")
                                  .arg(m_token.text));
        auto node = std::make_unique<FilterNode>();
        node->kind = FilterNode::Kind::Within;
        node->field = *filterField(QStringLiteral("time"));
        node->isRelative = true;
        node->low = m_moment.nowMs - *ms;
        node->high = std::numeric_limits<qint64>::max();
        return node;
    }

    ParsedFilter parseHas()
    {
        const std::optional<FilterField> field = filterField(m_token.text);
        if (!field)
            return wrongToken(m_token, notAField(m_token));
        auto node = std::make_unique<FilterNode>();
        node->kind = FilterNode::Kind::Has;
        node->field = *field;
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        return node;
    }

    /// The value at the present token, which it passes.
    std::expected<Token, FilterError> value(const QString &behind)
    {
        Token token = m_token;
        if (!token.isValue() || atAnd() || atOr() || atNot()) {
            const bool begun = token.isSign() || token.kind == Token::Kind::Not || token.kind == Token::Kind::Open ||
                               token.kind == Token::Kind::OpenSet;
            return wrongToken(token, begun ? FilterText::tr("A value is missing after “%1”; one with brackets or signs "
                                                            "stands in quotation marks.")
                                                 .arg(behind)
                                           : FilterText::tr("A value is missing after “%1”.").arg(behind));
        }
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        // a(b|c): nobody means two conditions.
        if (token.kind == Token::Kind::Word && m_token.kind == Token::Kind::Open &&
            m_token.position == token.position + token.length)
            return wrongToken(m_token, FilterText::tr("A value with brackets or signs stands in quotation marks."));
        return token;
    }

    static QString notAField(const Token &name)
    {
        return FilterText::tr("“%1” is not a field. Fields are %2, the documented fields of a body such as "
                              "Info.Action, or body. and a path; put other text in quotation marks.")
            .arg(name.text, shortFieldNames().join(QLatin1String(", ")));
    }

    ParsedFilter parseComparison(const Token &name)
    {
        const std::optional<FilterField> field = filterField(name.text);
        if (!field)
            return wrongToken(name, notAField(name));
        const Token sign = m_token;
        if (sign.isWord(QLatin1String("not"))) {
            if (auto moved = advance(); !moved)
                return std::unexpected(moved.error());
            return negatedFilter(parseSet(*field));
        }
        if (sign.isWord(QLatin1String("in")))
            return parseSet(*field);
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        const auto token = value(sign.text);
        if (!token)
            return std::unexpected(token.error());
        if (sign.kind == Token::Kind::Differs)
            return negatedFilter(m_comparison.make(*field, Token::Kind::Equals, sign, *token));
        if (sign.kind == Token::Kind::MatchesNot)
            return negatedFilter(m_comparison.make(*field, Token::Kind::Matches, sign, *token));
        return m_comparison.make(*field, sign.kind, sign, *token);
    }

    /// in {a, b, 3..5}
    ParsedFilter parseSet(const FilterField &field)
    {
        const Token in = m_token;
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        if (m_token.kind != Token::Kind::OpenSet)
            return wrongToken(m_token,
                              FilterText::tr("The values after “%1” stand in braces: {a, b} or {1..5}. Put other "
                                             "text in quotation marks.")
                                  .arg(in.text));
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        std::vector<std::unique_ptr<const FilterNode>> parts;
        for (;;) {
            ParsedFilter part = parseSetItem(field, in);
            if (!part)
                return part;
            parts.push_back(std::move(*part));
            if (m_token.kind == Token::Kind::Comma) {
                if (auto moved = advance(); !moved)
                    return std::unexpected(moved.error());
                continue;
            }
            if (m_token.kind != Token::Kind::CloseSet)
                return wrongToken(m_token, FilterText::tr("A comma or a closing brace is missing here."));
            if (auto moved = advance(); !moved)
                return std::unexpected(moved.error());
            return FilterNode::joined(FilterNode::Kind::Or, std::move(parts));
        }
    }

    ParsedFilter parseSetItem(const FilterField &field, const Token &in)
    {
        const auto token = value(in.text);
        if (!token)
            return std::unexpected(token.error());
        const QLatin1String dots("..");
        const bool isBody = field.kind == FilterField::Kind::Body;
        const bool ranges = isBody || field.kind == FilterField::Kind::Number || field.kind == FilterField::Kind::Time;
        const qsizetype at =
            token->kind == Token::Kind::Word && token->text != dots ? token->text.indexOf(dots) : qsizetype(-1);
        const bool follow = m_token.kind == Token::Kind::Word && m_token.text.startsWith(dots);
        if (const QString words = ranges || at < 0 ? QString() : noRangeWords(field, token->text); !words.isEmpty())
            return wrongToken(*token, words);
        if (!ranges || (at < 0 && !follow))
            return m_comparison.make(field, Token::Kind::Equals, in, *token);
        Token first = *token;
        Token second = at < 0 ? m_token : *token;
        const qsizetype behind = at < 0 ? dots.size() : at + dots.size();
        second.text = second.text.sliced(behind);
        second.position += behind;
        second.length -= behind;
        if (at >= 0) {
            first.text = first.text.first(at);
            first.length = at;
            // A text of a body may hold dots of its own.
            if (isBody && !bodyBound(field, first.text, m_moment) && !bodyBound(field, second.text, m_moment))
                return m_comparison.make(field, Token::Kind::Equals, in, *token);
            if (at == 0)
                return wrongToken(*token,
                                  FilterText::tr("A range has two ends: write 1..5, or compare with <= or >=."));
        } else if (auto moved = advance(); !moved) {
            return std::unexpected(moved.error());
        }
        if (second.text.isEmpty()) { // the other end stands for itself: "a".."b"
            const auto alone = value(dots);
            if (!alone)
                return std::unexpected(alone.error());
            second = *alone;
        }
        return m_comparison.range(field, in, first, second);
    }

    FilterLexer m_lexer;
    const FilterMoment &m_moment;
    const FilterComparison m_comparison;
    Token m_token;
};

} // namespace

std::expected<std::unique_ptr<FilterNode>, FilterError> parseFilter(const QString &text, const FilterMoment &moment)
{
    if (text.size() > filterLengthLimit) {
        return std::unexpected(FilterError{
            filterLengthLimit, 0,
            FilterText::tr("A filter may be at most %n character(s) long.", nullptr, int(filterLengthLimit))});
    }
    return Parser(text, moment).parse();
}

} // namespace imdesk
