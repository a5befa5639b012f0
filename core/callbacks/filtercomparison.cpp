// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filtercomparison.h"

#include "core/callbacks/event.h"
#include "core/callbacks/filterpattern.h"
#include "core/callbacks/logrow.h"

#include <limits>
#include <utility>

namespace imdesk {

namespace {

using Token = FilterToken;

std::unexpected<FilterError> emptyRange(const Token &first, const Token &second)
{
    return wrongToken(
        first,
        FilterText::tr("Nothing lies from “%1” to “%2”: the smaller one stands first.").arg(first.text, second.text));
}

ParsedFilter flag(std::unique_ptr<FilterNode> node, Token::Kind sign, const Token &signToken, const Token &token)
{
    const QString word = token.text.toLower();
    const bool yes = word == QLatin1String("yes") || word == QLatin1String("true") || word == QLatin1String("1");
    const bool no = word == QLatin1String("no") || word == QLatin1String("false") || word == QLatin1String("0");
    if (sign != Token::Kind::Equals)
        return wrongToken(signToken, FilterText::tr("“%1” is compared with = yes or = no.").arg(node->field.name));
    if (!yes && !no)
        return wrongToken(token, FilterText::tr("“%1” is yes or no.").arg(node->field.name));
    node->kind = FilterNode::Kind::Has;
    return yes ? ParsedFilter(std::move(node)) : negatedFilter(std::move(node));
}

ParsedFilter expression(std::unique_ptr<FilterNode> node, const Token &token)
{
    node->kind = FilterNode::Kind::Matches;
    node->needle = token.text.toUtf8();
    node->pattern = filterPattern(token.text);
    if (!node->pattern.isValid())
        return wrongToken(token,
                          FilterText::tr("The regular expression is wrong: %1.").arg(node->pattern.errorString()));
    node->required = requiredPieces(token.text);
    return node;
}

} // namespace

std::unexpected<FilterError> wrongToken(const FilterToken &token, QString message)
{
    return std::unexpected(FilterError{token.position, token.length, std::move(message)});
}

ParsedFilter negatedFilter(ParsedFilter node)
{
    if (!node)
        return node;
    std::vector<std::unique_ptr<const FilterNode>> parts;
    parts.push_back(std::move(*node));
    return FilterNode::joined(FilterNode::Kind::Not, std::move(parts));
}

ParsedFilter FilterComparison::make(const FilterField &field, Token::Kind sign, const Token &signToken,
                                    const Token &token) const
{
    const bool contains = signToken.isWord(QLatin1String("contains"));
    const bool orders = sign == Token::Kind::Less || sign == Token::Kind::LessEqual || sign == Token::Kind::Greater ||
                        sign == Token::Kind::GreaterEqual;
    auto node = std::make_unique<FilterNode>();
    node->field = field;
    switch (field.kind) {
    case FilterField::Kind::Number:
    case FilterField::Kind::Time:
        if (contains || sign == Token::Kind::Matches)
            return wrongToken(signToken, FilterText::tr("“%1” is compared with =, <, > or in.").arg(field.name));
        return bounded(std::move(node), sign, token);
    case FilterField::Kind::Yes:
        return flag(std::move(node), sign, signToken, token);
    case FilterField::Kind::Phase:
        if (sign != Token::Kind::Equals)
            return wrongToken(signToken, FilterText::tr("“%1” is compared with = before or = after.").arg(field.name));
        if (const QByteArray word = foldedText(token.text); word != FilterNode::before && word != FilterNode::after)
            return wrongToken(token, FilterText::tr("“%1” is before or after.").arg(field.name));
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
            return wrongToken(token,
                              FilterText::tr("“%1” is one of %2.").arg(field.name, words.join(QLatin1String(", "))));
        [[fallthrough]];
    case FilterField::Kind::Command:
    case FilterField::Kind::Note:
        if (orders)
            return wrongToken(signToken,
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

ParsedFilter FilterComparison::range(const FilterField &field, const Token &in, const Token &first,
                                     const Token &second) const
{
    if (field.kind == FilterField::Kind::Body)
        return bodyRange(field, first, second);
    ParsedFilter low = make(field, Token::Kind::GreaterEqual, in, first);
    if (!low)
        return low;
    ParsedFilter high = make(field, Token::Kind::LessEqual, in, second);
    if (!high)
        return high;
    (*low)->high = (*high)->high;
    (*low)->isRelative |= (*high)->isRelative;
    if ((*low)->low > (*low)->high && isFixed(field, first.text) && isFixed(field, second.text))
        return emptyRange(first, second);
    return low;
}

/// One node for both ends: of a list of values in a body, one must lie between them.
ParsedFilter FilterComparison::bodyRange(const FilterField &field, const Token &first, const Token &second) const
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

std::expected<FilterBound, FilterError> FilterComparison::boundOf(const FilterField &field, const Token &token) const
{
    if (const auto bound = bodyBound(field, token.text, m_moment))
        return *bound;
    return wrongToken(token, isBodyTime(field) ? noTimeWords(token.text, m_moment)
                                               : FilterText::tr("“%1” is not a number.").arg(token.text));
}

ParsedFilter FilterComparison::orderedBody(std::unique_ptr<FilterNode> node, Token::Kind sign, const Token &token) const
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

/// What a number or a time is compared with: from the first value it covers to the last.
std::expected<RowBound, FilterError> FilterComparison::covered(const FilterField &field, const Token &token) const
{
    if (const auto span = rowBound(field, token.text, m_moment))
        return *span;
    if (field.kind == FilterField::Kind::Time)
        return wrongToken(token, noTimeWords(token.text, m_moment));
    if (field.number == FilterRow::Latency)
        return wrongToken(token, FilterText::tr("“%1” is no length of time; write whole milliseconds such as 500, or "
                                                "500ms, 2s, 1s500ms.")
                                     .arg(token.text));
    return wrongToken(token, FilterText::tr("“%1” is not a whole number.").arg(token.text));
}

ParsedFilter FilterComparison::bounded(std::unique_ptr<FilterNode> node, Token::Kind sign, const Token &token) const
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
            return wrongToken(token, FilterText::tr("Nothing is less than that."));
        node->high = span->low - 1;
        break;
    case Token::Kind::LessEqual:
        node->high = span->high;
        break;
    case Token::Kind::Greater:
        if (span->high == Limits::max())
            return wrongToken(token, FilterText::tr("Nothing is greater than that."));
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

} // namespace imdesk
