// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filterlexer.h"
#include "core/callbacks/filternode.h"
#include "core/callbacks/logrow.h"

#include <QCoreApplication>

#include <limits>

namespace imdesk {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

// The steps one row may cost: ordinary patterns need dozens, runaway ones get nowhere with millions.
constexpr char regexBounds[] = "(*LIMIT_MATCH=50000)(*LIMIT_DEPTH=5000)";
constexpr int nestingLimit = 64;
constexpr qsizetype filterLengthLimit = 4'000;

using Token = FilterToken;
using Parsed = std::expected<std::unique_ptr<FilterNode>, FilterError>;

std::unexpected<FilterError> wrong(const Token &token, QString message)
{
    return std::unexpected(FilterError{token.position, token.length, std::move(message)});
}

/// Pieces of text without which a regular expression cannot match, or nothing where that is not plain to see.
QStringList literalsOf(const QString &pattern)
{
    static const QString tooClever = QStringLiteral("\\()[]|#");
    QStringList out{QString()};
    for (const QChar c : pattern) {
        if (tooClever.contains(c))
            return {};
        if (c == u'?' || c == u'*' || c == u'{') {
            if (c == u'{')
                return {};
            QString &last = out.last(); // without the character that may be missing
            last.chop(last.isEmpty() ? 0 : last.back().isLowSurrogate() ? 2 : 1);
            out << QString();
        } else if (c == u'.' || c == u'^' || c == u'$' || c == u'+') {
            out << QString();
        } else {
            out.last() += c;
        }
    }
    return out;
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
        auto next = m_lexer.next();
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

    static std::unique_ptr<FilterNode> joined(FilterNode::Kind kind,
                                              std::vector<std::unique_ptr<const FilterNode>> parts)
    {
        auto node = std::make_unique<FilterNode>();
        node->kind = kind;
        node->children = std::move(parts);
        return node;
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
                return joined(FilterNode::Kind::Or, std::move(parts));
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
                return joined(FilterNode::Kind::And, std::move(parts));
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
        return joined(FilterNode::Kind::Not, std::move(parts));
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
        if (token.kind == Token::Kind::Word && isComparison())
            return parseComparison(token);
        if (m_token.kind != Token::Kind::OpenSet && isSign(m_token.kind))
            return wrong(token, FilterText::tr("A field must stand before “%1”.").arg(m_token.text));
        if (token.isWord(QLatin1String("last")) && m_token.kind == Token::Kind::Word)
            if (const auto length = filterDuration(m_token.text); length)
                return parseLast(*length);
        if (token.isWord(QLatin1String("has")) && m_token.kind == Token::Kind::Word && filterField(m_token.text))
            return parseHas();
        if (token.text.isEmpty())
            return wrong(token, FilterText::tr("There is nothing between the quotation marks."));
        auto node = std::make_unique<FilterNode>();
        node->needle = foldedText(token.text);
        return node;
    }

    static bool isSign(Token::Kind kind)
    {
        using Kind = Token::Kind;
        return kind == Kind::Equals || kind == Kind::Differs || kind == Kind::Matches || kind == Kind::MatchesNot ||
               kind == Kind::Less || kind == Kind::LessEqual || kind == Kind::Greater || kind == Kind::GreaterEqual;
    }

    /// Whether a comparison goes on at the present token; `in` and `contains` are free words elsewhere.
    bool isComparison() const
    {
        if (isSign(m_token.kind))
            return true;
        if (isKeyword(QLatin1String("in")))
            return ahead().kind == Token::Kind::OpenSet;
        if (isKeyword(QLatin1String("contains")))
            return ahead().isValue();
        if (!isKeyword(QLatin1String("not")))
            return false;
        FilterLexer copy = m_lexer;
        const Token first = copy.next().value_or(Token());
        const Token second = copy.next().value_or(Token());
        return first.isWord(QLatin1String("in")) && second.kind == Token::Kind::OpenSet;
    }

    Parsed parseLast(qint64 length)
    {
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        auto node = std::make_unique<FilterNode>();
        node->kind = FilterNode::Kind::Within;
        node->field = *filterField(QStringLiteral("time"));
        node->low = m_moment.nowMs - length;
        node->high = std::numeric_limits<qint64>::max();
        return node;
    }

    Parsed parseHas()
    {
        auto node = std::make_unique<FilterNode>();
        node->kind = FilterNode::Kind::Has;
        node->field = *filterField(m_token.text);
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
        return joined(FilterNode::Kind::Not, std::move(parts));
    }

    /// The value at the present token, which it passes.
    std::expected<Token, FilterError> value(const QString &behind)
    {
        Token token = m_token;
        if (!token.isValue() || atAnd() || atOr() || atNot())
            return wrong(token, FilterText::tr("A value is missing after “%1”.").arg(behind));
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        return token;
    }

    Parsed parseComparison(const Token &name)
    {
        const std::optional<FilterField> field = filterField(name.text);
        if (!field) {
            return wrong(name, FilterText::tr("“%1” is not a field. Fields are %2, the documented fields of a body "
                                              "such as Info.Action, or body. and a path; put other text in quotation "
                                              "marks.")
                                   .arg(name.text, shortFieldNames().join(QLatin1String(", "))));
        }
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
        for (int i = 0; i < 2; ++i) { // "in" and the bracket
            if (auto moved = advance(); !moved)
                return std::unexpected(moved.error());
        }
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
            return joined(FilterNode::Kind::Or, std::move(parts));
        }
    }

    Parsed parseSetItem(const FilterField &field, const Token &in)
    {
        const auto token = value(in.text);
        if (!token)
            return std::unexpected(token.error());
        const QLatin1String dots("..");
        const bool ranges = field.kind == FilterField::Kind::Number || field.kind == FilterField::Kind::Time;
        if (ranges && token->kind == Token::Kind::Word && token->text.contains(dots) && token->text != dots) {
            const qsizetype at = token->text.indexOf(dots);
            Token first = *token, second = *token;
            first.text = token->text.first(at);
            second.text = token->text.sliced(at + dots.size());
            return range(field, in, first, second);
        }
        if (ranges && m_token.isWord(dots)) {
            if (auto moved = advance(); !moved)
                return std::unexpected(moved.error());
            const auto second = value(dots);
            if (!second)
                return std::unexpected(second.error());
            return range(field, in, *token, *second);
        }
        return compared(field, Token::Kind::Equals, in, *token);
    }

    Parsed range(const FilterField &field, const Token &in, const Token &first, const Token &second)
    {
        Parsed low = compared(field, Token::Kind::GreaterEqual, in, first);
        if (!low)
            return low;
        Parsed high = compared(field, Token::Kind::LessEqual, in, second);
        if (high)
            (*low)->high = (*high)->high;
        return high ? std::move(low) : std::move(high);
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
        case FilterField::Kind::Body:
            if (orders)
                return orderedBody(std::move(node), sign, token);
            break;
        case FilterField::Kind::Command:
        case FilterField::Kind::Column:
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
        const std::optional<FilterNumber> bound = FilterNumber::parse(token.text.toUtf8());
        if (!bound)
            return wrong(token, FilterText::tr("“%1” is not a number.").arg(token.text));
        node->bound = *bound;
        const bool below = sign == Token::Kind::Less || sign == Token::Kind::LessEqual;
        node->kind = below ? FilterNode::Kind::Below : FilterNode::Kind::Above;
        node->orEqual = sign == Token::Kind::LessEqual || sign == Token::Kind::GreaterEqual;
        return node;
    }

    Parsed expression(std::unique_ptr<FilterNode> node, const Token &token)
    {
        node->kind = FilterNode::Kind::Matches;
        node->needle = token.text.toUtf8();
        node->pattern =
            QRegularExpression(QLatin1String(regexBounds) + token.text,
                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption |
                                   QRegularExpression::UseUnicodePropertiesOption);
        if (!node->pattern.isValid())
            return wrong(token,
                         FilterText::tr("The regular expression is wrong: %1.").arg(node->pattern.errorString()));
        const QStringList literals = literalsOf(token.text);
        for (const QString &literal : literals) {
            if (!literal.isEmpty())
                node->required << foldedText(literal);
        }
        return node;
    }

    /// What a number or a time is compared with: from the first value it covers to the last.
    std::expected<std::pair<qint64, qint64>, FilterError> covered(const FilterField &field, const Token &token) const
    {
        if (field.kind == FilterField::Kind::Time) {
            const auto span = filterTime(token.text, m_moment);
            if (!span)
                return wrong(token, FilterText::tr("“%1” is not a time; write 2026-01-02, \"2026-01-02 10:00\" or "
                                                   "\"2026-01-02 10:00 +08:00\".")
                                        .arg(token.text));
            return std::pair(span->from, span->until - 1);
        }
        bool whole = false;
        qint64 number = token.text.toLongLong(&whole);
        if (!whole && field.number == FilterRow::Latency) {
            const auto length = filterDuration(token.text);
            whole = length.has_value();
            number = length.value_or(0);
        }
        if (!whole)
            return wrong(token, FilterText::tr("“%1” is not a whole number.").arg(token.text));
        return std::pair(number, number);
    }

    Parsed bounded(std::unique_ptr<FilterNode> node, Token::Kind sign, const Token &token)
    {
        const auto span = covered(node->field, token);
        if (!span)
            return std::unexpected(span.error());
        using Limits = std::numeric_limits<qint64>;
        node->kind = FilterNode::Kind::Within;
        // A latency that is not known is neither small nor large.
        node->low = node->field.number == FilterRow::Latency ? 0 : Limits::min();
        node->high = Limits::max();
        switch (sign) {
        case Token::Kind::Less:
            if (span->first == Limits::min())
                return wrong(token, FilterText::tr("Nothing is less than that."));
            node->high = span->first - 1;
            break;
        case Token::Kind::LessEqual:
            node->high = span->second;
            break;
        case Token::Kind::Greater:
            if (span->second == Limits::max())
                return wrong(token, FilterText::tr("Nothing is greater than that."));
            node->low = qMax(node->low, span->second + 1);
            break;
        case Token::Kind::GreaterEqual:
            node->low = qMax(node->low, span->first);
            break;
        default:
            node->low = qMax(node->low, span->first);
            node->high = span->second;
        }
        return node;
    }

    FilterLexer m_lexer;
    const FilterMoment &m_moment;
    Token m_token;
};

} // namespace

std::expected<Filter, FilterError> Filter::parse(const QString &text, const FilterMoment &moment)
{
    Filter filter;
    filter.m_text = text.trimmed();
    filter.m_moment = moment;
    if (filter.m_text.isEmpty())
        return filter;
    if (text.size() > filterLengthLimit) {
        return std::unexpected(FilterError{
            filterLengthLimit, 0,
            FilterText::tr("A filter may be at most %n character(s) long.", nullptr, int(filterLengthLimit))});
    }
    Parsed root = Parser(text, moment).parse();
    if (!root)
        return std::unexpected(root.error());
    filter.m_root = std::move(*root);
    const auto look = [&filter](const auto &self, const FilterNode &node) -> void {
        const FilterField &field = node.field;
        const bool number = field.kind == FilterField::Kind::Number;
        filter.m_asksBody |= field.kind == FilterField::Kind::Body || (number && field.number == FilterRow::Size);
        filter.m_asksPeople |= node.asksPeople();
        filter.m_asksLatency |= number && field.number == FilterRow::Latency;
        filter.m_asksCopies |= field.kind == FilterField::Kind::Yes && field.flag == FilterFlag::Copy;
        filter.m_asksRemarks |= field.kind == FilterField::Kind::Note ||
                                (field.kind == FilterField::Kind::Yes && field.flag == FilterFlag::Mark);
        for (const auto &child : node.children)
            self(self, *child);
    };
    look(look, *filter.m_root);
    return filter;
}

QString Filter::quoted(const QString &value)
{
    QString out = value;
    out.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + out + QLatin1Char('"');
}

} // namespace imdesk
