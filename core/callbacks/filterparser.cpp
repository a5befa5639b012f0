// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filterparser.h"

#include "core/callbacks/event.h"
#include "core/callbacks/filterbound.h"
#include "core/callbacks/filterlexer.h"
#include "core/callbacks/filternode.h"
#include "core/callbacks/filterpattern.h"
#include "core/callbacks/logrow.h"

#include <QCoreApplication>

#include <limits>

namespace imdesk {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

constexpr int nestingLimit = 64;
constexpr qsizetype filterLengthLimit = 4'000;

using Token = FilterToken;
using Parsed = std::expected<std::unique_ptr<FilterNode>, FilterError>;

std::unexpected<FilterError> wrong(const Token &token, QString message)
{
    return std::unexpected(FilterError{token.position, token.length, std::move(message)});
}

class Parser
{
  public:
    Parser(const QString &text, const FilterMoment &moment) : m_lexer(text), m_moment(moment) {}

    Parsed parse()
    {
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        Parsed node = parseOr(0);
        if (!node)
            return node;
        if (m_token.kind == Token::Kind::Close)
            return wrong(m_token, FilterText::tr("This bracket was never opened."));
        if (m_token.kind != Token::Kind::End)
            return wrong(m_token, FilterText::tr("A field must stand before “%1”.").arg(m_token.text));
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

    Parsed parseOr(int depth)
    {
        std::vector<std::unique_ptr<const FilterNode>> parts;
        for (;;) {
            Parsed part = parseAnd(depth);
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

    Parsed parseAnd(int depth)
    {
        std::vector<std::unique_ptr<const FilterNode>> parts;
        for (;;) {
            Parsed part = parseNot(depth);
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

    Parsed parseNot(int depth)
    {
        if (depth > nestingLimit)
            return wrong(m_token, FilterText::tr("Too many brackets or negations inside each other."));
        if (!atNot())
            return parseTerm(depth);
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        Parsed part = parseNot(depth + 1);
        if (!part)
            return part;
        std::vector<std::unique_ptr<const FilterNode>> parts;
        parts.push_back(std::move(*part));
        return FilterNode::joined(FilterNode::Kind::Not, std::move(parts));
    }

    Parsed parseTerm(int depth)
    {
        const Token token = m_token;
        if (token.kind == Token::Kind::End)
            return wrong(token, FilterText::tr("Something to look for is missing here."));
        if (token.kind == Token::Kind::Open) {
            if (auto moved = advance(); !moved)
                return std::unexpected(moved.error());
            Parsed inner = parseOr(depth + 1);
            if (!inner)
                return inner;
            if (m_token.kind != Token::Kind::Close)
                return wrong(token, FilterText::tr("This bracket is never closed."));
            if (auto moved = advance(); !moved)
                return std::unexpected(moved.error());
            return inner;
        }
        if ((token.kind != Token::Kind::Word && token.kind != Token::Kind::Quoted) || atAnd() || atOr())
            return wrong(token, FilterText::tr("A word or a field must stand before “%1”.").arg(token.text));
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        if (token.kind == Token::Kind::Word && isComparison(token))
            return parseComparison(token);
        if (m_token.kind != Token::Kind::OpenSet && m_token.isSign())
            return wrong(token, FilterText::tr("A field must stand before “%1”.").arg(m_token.text));
        if (token.isWord(QLatin1String("last")) && m_token.kind == Token::Kind::Word && m_token.text.front().isDigit())
            return parseLast();
        if (token.isWord(QLatin1String("has")) && m_token.kind == Token::Kind::Word && !atAnd() && !atOr() && !atNot())
            return parseHas();
        if (token.text.isEmpty())
            return wrong(token, FilterText::tr("There is nothing between the quotation marks."));
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
    Parsed parseLast()
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
            return wrong(length, FilterText::tr("“%1” is no length of time; write 30s, 5m, 1h30m or 7d, or put the "
                                                "words in quotation marks.")
                                     .arg(length.text));
        if (m_token.kind == Token::Kind::Word && isPieceOfDuration(m_token.text))
            return wrong(m_token,
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

    Parsed parseHas()
    {
        const std::optional<FilterField> field = filterField(m_token.text);
        if (!field)
            return wrong(m_token, notAField(m_token));
        auto node = std::make_unique<FilterNode>();
        node->kind = FilterNode::Kind::Has;
        node->field = *field;
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        return node;
    }

    static Parsed negated(Parsed node)
    {
        if (!node)
            return node;
        std::vector<std::unique_ptr<const FilterNode>> parts;
        parts.push_back(std::move(*node));
        return FilterNode::joined(FilterNode::Kind::Not, std::move(parts));
    }

    /// The value at the present token, which it passes.
    std::expected<Token, FilterError> value(const QString &behind)
    {
        Token token = m_token;
        if (!token.isValue() || atAnd() || atOr() || atNot()) {
            const bool begun = token.isSign() || token.kind == Token::Kind::Not || token.kind == Token::Kind::Open ||
                               token.kind == Token::Kind::OpenSet;
            return wrong(token, begun ? FilterText::tr("A value is missing after “%1”; one with brackets or signs "
                                                       "stands in quotation marks.")
                                            .arg(behind)
                                      : FilterText::tr("A value is missing after “%1”.").arg(behind));
        }
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        // a(b|c): nobody means two conditions.
        if (token.kind == Token::Kind::Word && m_token.kind == Token::Kind::Open &&
            m_token.position == token.position + token.length)
            return wrong(m_token, FilterText::tr("A value with brackets or signs stands in quotation marks."));
        return token;
    }

    static QString notAField(const Token &name)
    {
        return FilterText::tr("“%1” is not a field. Fields are %2, the documented fields of a body such as "
                              "Info.Action, or body. and a path; put other text in quotation marks.")
            .arg(name.text, shortFieldNames().join(QLatin1String(", ")));
    }

    Parsed parseComparison(const Token &name)
    {
        const std::optional<FilterField> field = filterField(name.text);
        if (!field)
            return wrong(name, notAField(name));
        const Token sign = m_token;
        if (sign.isWord(QLatin1String("not"))) {
            if (auto moved = advance(); !moved)
                return std::unexpected(moved.error());
            return negated(parseSet(*field));
        }
        if (sign.isWord(QLatin1String("in")))
            return parseSet(*field);
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        const auto token = value(sign.text);
        if (!token)
            return std::unexpected(token.error());
        if (sign.kind == Token::Kind::Differs)
            return negated(compared(*field, Token::Kind::Equals, sign, *token));
        if (sign.kind == Token::Kind::MatchesNot)
            return negated(compared(*field, Token::Kind::Matches, sign, *token));
        return compared(*field, sign.kind, sign, *token);
    }

    /// in {a, b, 3..5}
    Parsed parseSet(const FilterField &field)
    {
        const Token in = m_token;
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        if (m_token.kind != Token::Kind::OpenSet)
            return wrong(m_token, FilterText::tr("The values after “%1” stand in braces: {a, b} or {1..5}. Put other "
                                                 "text in quotation marks.")
                                      .arg(in.text));
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        std::vector<std::unique_ptr<const FilterNode>> parts;
        for (;;) {
            Parsed part = parseSetItem(field, in);
            if (!part)
                return part;
            parts.push_back(std::move(*part));
            if (m_token.kind == Token::Kind::Comma) {
                if (auto moved = advance(); !moved)
                    return std::unexpected(moved.error());
                continue;
            }
            if (m_token.kind != Token::Kind::CloseSet)
                return wrong(m_token, FilterText::tr("A comma or a closing brace is missing here."));
            if (auto moved = advance(); !moved)
                return std::unexpected(moved.error());
            return FilterNode::joined(FilterNode::Kind::Or, std::move(parts));
        }
    }

    Parsed parseSetItem(const FilterField &field, const Token &in)
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
            return wrong(*token, words);
        if (!ranges || (at < 0 && !follow))
            return compared(field, Token::Kind::Equals, in, *token);
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
                return compared(field, Token::Kind::Equals, in, *token);
            if (at == 0)
                return wrong(*token, FilterText::tr("A range has two ends: write 1..5, or compare with <= or >=."));
        } else if (auto moved = advance(); !moved) {
            return std::unexpected(moved.error());
        }
        if (second.text.isEmpty()) { // the other end stands for itself: "a".."b"
            const auto alone = value(dots);
            if (!alone)
                return std::unexpected(alone.error());
            second = *alone;
        }
        return isBody ? bodyRange(field, first, second) : range(field, in, first, second);
    }

    Parsed range(const FilterField &field, const Token &in, const Token &first, const Token &second)
    {
        Parsed low = compared(field, Token::Kind::GreaterEqual, in, first);
        if (!low)
            return low;
        Parsed high = compared(field, Token::Kind::LessEqual, in, second);
        if (!high)
            return high;
        (*low)->high = (*high)->high;
        (*low)->isRelative |= (*high)->isRelative;
        if ((*low)->low > (*low)->high && isFixed(field, first.text) && isFixed(field, second.text))
            return emptyRange(first, second);
        return low;
    }

    static std::unexpected<FilterError> emptyRange(const Token &first, const Token &second)
    {
        return wrong(first, FilterText::tr("Nothing lies from “%1” to “%2”: the smaller one stands first.")
                                .arg(first.text, second.text));
    }

    /// One node for both ends: of a list of values in a body, one must lie between them.
    Parsed bodyRange(const FilterField &field, const Token &first, const Token &second)
    {
        const auto low = boundOf(field, first);
        if (!low)
            return std::unexpected(low.error());
        const auto high = boundOf(field, second);
        if (!high)
            return std::unexpected(high.error());
        auto node = std::make_unique<FilterNode>();
        node->kind = FilterNode::Kind::Between;
        node->field = field;
        node->asTime = low->time || high->time;
        node->isRelative = !isFixed(field, first.text) || !isFixed(field, second.text);
        if (&first == &second) // one time, not two ends
            node->hole = low->hole;
        // Where one end is a time, a number at the other is one too, in the unit it has.
        node->bound = node->asTime && !low->time ? inMilliseconds(low->low) : low->low;
        node->upper = node->asTime && !high->time ? inMilliseconds(high->high) : high->high;
        if (node->bound > node->upper && isFixed(field, first.text) && isFixed(field, second.text))
            return emptyRange(first, second);
        return node;
    }

    std::expected<FilterBound, FilterError> boundOf(const FilterField &field, const Token &token) const
    {
        if (const auto bound = bodyBound(field, token.text, m_moment))
            return *bound;
        return wrong(token, isBodyTime(field) ? noTimeWords(token.text, m_moment)
                                              : FilterText::tr("“%1” is not a number.").arg(token.text));
    }

    Parsed compared(const FilterField &field, Token::Kind sign, const Token &signToken, const Token &token)
    {
        const bool contains = signToken.isWord(QLatin1String("contains"));
        const bool orders = sign == Token::Kind::Less || sign == Token::Kind::LessEqual ||
                            sign == Token::Kind::Greater || sign == Token::Kind::GreaterEqual;
        auto node = std::make_unique<FilterNode>();
        node->field = field;
        switch (field.kind) {
        case FilterField::Kind::Number:
        case FilterField::Kind::Time:
            if (contains || sign == Token::Kind::Matches)
                return wrong(signToken, FilterText::tr("“%1” is compared with =, <, > or in.").arg(field.name));
            return bounded(std::move(node), sign, token);
        case FilterField::Kind::Yes:
            return flag(std::move(node), sign, signToken, token);
        case FilterField::Kind::Phase:
            if (sign != Token::Kind::Equals)
                return wrong(signToken, FilterText::tr("“%1” is compared with = before or = after.").arg(field.name));
            if (const QByteArray word = foldedText(token.text); word != FilterNode::before && word != FilterNode::after)
                return wrong(token, FilterText::tr("“%1” is before or after.").arg(field.name));
            break;
        case FilterField::Kind::Body:
            if (orders)
                return orderedBody(std::move(node), sign, token);
            // A time that is written as one is never what a body holds.
            if (sign == Token::Kind::Equals && isBodyTime(field) && !FilterNumber::parse(token.text.toUtf8()) &&
                bodyBound(field, token.text, m_moment))
                return bodyRange(field, token, token);
            break;
        case FilterField::Kind::Column:
            if (const QStringList words = allSignWords();
                field.column == FilterRow::Sign && sign == Token::Kind::Equals && !words.contains(token.text.toLower()))
                return wrong(token,
                             FilterText::tr("“%1” is one of %2.").arg(field.name, words.join(QLatin1String(", "))));
            [[fallthrough]];
        case FilterField::Kind::Command:
        case FilterField::Kind::Note:
            if (orders)
                return wrong(signToken,
                             FilterText::tr("“%1” is text: compare it with =, ~, contains or in.").arg(field.name));
            break;
        }
        if (sign == Token::Kind::Matches && !contains)
            return expression(std::move(node), token);
        node->kind = contains ? FilterNode::Kind::Contains : FilterNode::Kind::Equals;
        node->needle = foldedText(token.text);
        node->value = FilterNumber::parse(token.text.toUtf8());
        return node;
    }

    Parsed flag(std::unique_ptr<FilterNode> node, Token::Kind sign, const Token &signToken, const Token &token)
    {
        const QString word = token.text.toLower();
        const bool yes = word == QLatin1String("yes") || word == QLatin1String("true") || word == QLatin1String("1");
        const bool no = word == QLatin1String("no") || word == QLatin1String("false") || word == QLatin1String("0");
        if (sign != Token::Kind::Equals)
            return wrong(signToken, FilterText::tr("“%1” is compared with = yes or = no.").arg(node->field.name));
        if (!yes && !no)
            return wrong(token, FilterText::tr("“%1” is yes or no.").arg(node->field.name));
        node->kind = FilterNode::Kind::Has;
        return yes ? Parsed(std::move(node)) : negated(std::move(node));
    }

    Parsed orderedBody(std::unique_ptr<FilterNode> node, Token::Kind sign, const Token &token)
    {
        const auto bound = boundOf(node->field, token);
        if (!bound)
            return std::unexpected(bound.error());
        const bool fromLow = sign == Token::Kind::Less || sign == Token::Kind::GreaterEqual;
        node->bound = fromLow ? bound->low : bound->high;
        node->asTime = bound->time;
        node->isRelative = !isFixed(node->field, token.text);
        const bool below = sign == Token::Kind::Less || sign == Token::Kind::LessEqual;
        node->kind = below ? FilterNode::Kind::Below : FilterNode::Kind::Above;
        node->orEqual = sign == Token::Kind::LessEqual || sign == Token::Kind::GreaterEqual;
        return node;
    }

    Parsed expression(std::unique_ptr<FilterNode> node, const Token &token)
    {
        node->kind = FilterNode::Kind::Matches;
        node->needle = token.text.toUtf8();
        node->pattern = filterPattern(token.text);
        if (!node->pattern.isValid())
            return wrong(token,
                         FilterText::tr("The regular expression is wrong: %1.").arg(node->pattern.errorString()));
        node->required = requiredPieces(token.text);
        return node;
    }

    /// What a number or a time is compared with: from the first value it covers to the last.
    std::expected<RowBound, FilterError> covered(const FilterField &field, const Token &token) const
    {
        if (const auto span = rowBound(field, token.text, m_moment))
            return *span;
        if (field.kind == FilterField::Kind::Time)
            return wrong(token, noTimeWords(token.text, m_moment));
        if (field.number == FilterRow::Latency)
            return wrong(token, FilterText::tr("“%1” is no length of time; write whole milliseconds such as 500, or "
                                               "500ms, 2s, 1s500ms.")
                                    .arg(token.text));
        return wrong(token, FilterText::tr("“%1” is not a whole number.").arg(token.text));
    }

    Parsed bounded(std::unique_ptr<FilterNode> node, Token::Kind sign, const Token &token)
    {
        const auto span = covered(node->field, token);
        if (!span)
            return std::unexpected(span.error());
        using Limits = std::numeric_limits<qint64>;
        node->kind = FilterNode::Kind::Within;
        node->isRelative = !isFixed(node->field, token.text);
        // A latency that is not known is neither small nor large.
        node->low = node->field.number == FilterRow::Latency ? 0 : Limits::min();
        node->high = Limits::max();
        switch (sign) {
        case Token::Kind::Less:
            if (span->low == Limits::min())
                return wrong(token, FilterText::tr("Nothing is less than that."));
            node->high = span->low - 1;
            break;
        case Token::Kind::LessEqual:
            node->high = span->high;
            break;
        case Token::Kind::Greater:
            if (span->high == Limits::max())
                return wrong(token, FilterText::tr("Nothing is greater than that."));
            node->low = qMax(node->low, span->high + 1);
            break;
        case Token::Kind::GreaterEqual:
            node->low = qMax(node->low, span->low);
            break;
        default:
            node->low = qMax(node->low, span->low);
            node->high = span->high;
            node->hole = span->hole;
        }
        return node;
    }

    FilterLexer m_lexer;
    const FilterMoment &m_moment;
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
