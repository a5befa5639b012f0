// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filter.h"
#include "core/callbacks/filternode.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace imdesk {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

struct FieldName
{
    const char *name;
    bool isCommand;
    LogRow::Field field;
};
constexpr auto filterFields = std::to_array<FieldName>({{"cmd", true, LogRow::Sender},
                                                        {"from", false, LogRow::Sender},
                                                        {"to", false, LogRow::Receivers},
                                                        {"group", false, LogRow::Group},
                                                        {"text", false, LogRow::Text},
                                                        {"ip", false, LogRow::Ip},
                                                        {"platform", false, LogRow::Platform}});

// The steps one row may cost: ordinary patterns need dozens, runaway ones get nowhere with millions.
constexpr char regexBounds[] = "(*LIMIT_MATCH=50000)(*LIMIT_DEPTH=5000)";
constexpr int nestingLimit = 64;
constexpr qsizetype filterLengthLimit = 4'000;

struct Token
{
    enum class Kind { Word, Quoted, Equals, Differs, Matches, MatchesNot, Not, Open, Close, End };
    Kind kind = Kind::End;
    QString text;
    qsizetype position = 0;
    qsizetype length = 0;
};

using Parsed = std::expected<std::unique_ptr<FilterNode>, FilterError>;

std::unexpected<FilterError> wrong(const Token &token, QString message)
{
    return std::unexpected(FilterError{token.position, token.length, std::move(message)});
}

// Input methods for Chinese type full-width signs; they mean the same.
bool isQuote(QChar c) { return c == u'"' || c == u'\u201C' || c == u'\u201D'; }
bool isOpen(QChar c) { return c == u'(' || c == u'\uFF08'; }
bool isClose(QChar c) { return c == u')' || c == u'\uFF09'; }
bool isEqual(QChar c) { return c == u'=' || c == u'\uFF1D'; }
bool isBang(QChar c) { return c == u'!' || c == u'\uFF01'; }
bool isTilde(QChar c) { return c == u'~' || c == u'\uFF5E'; }

class Lexer
{
  public:
    explicit Lexer(const QString &text) : m_text(text) {}

    std::expected<Token, FilterError> next()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        Token token;
        token.position = m_at;
        if (m_at >= m_text.size())
            return token;
        const QChar c = m_text[m_at];
        if (isQuote(c))
            return quoted();
        if (isOpen(c))
            return sign(Token::Kind::Open, 1);
        if (isClose(c))
            return sign(Token::Kind::Close, 1);
        if (isEqual(c))
            return sign(Token::Kind::Equals, isEqual(peek(1)) ? 2 : 1);
        if (isTilde(c))
            return sign(Token::Kind::Matches, 1);
        if (isBang(c) && isEqual(peek(1)))
            return sign(Token::Kind::Differs, 2);
        if (isBang(c) && isTilde(peek(1)))
            return sign(Token::Kind::MatchesNot, 2);
        if (isBang(c))
            return sign(Token::Kind::Not, 1);
        token.kind = Token::Kind::Word;
        while (m_at < m_text.size() && !endsWord())
            token.text += m_text[m_at++];
        token.length = m_at - token.position;
        return token;
    }

  private:
    QChar peek(qsizetype ahead) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }

    bool endsWord() const
    {
        const QChar c = m_text[m_at];
        return c.isSpace() || isQuote(c) || isOpen(c) || isClose(c) || isEqual(c) || isTilde(c) ||
               (isBang(c) && (isEqual(peek(1)) || isTilde(peek(1))));
    }

    Token sign(Token::Kind kind, qsizetype length)
    {
        Token token{kind, m_text.sliced(m_at, length), m_at, length};
        m_at += length;
        return token;
    }

    std::expected<Token, FilterError> quoted()
    {
        Token token;
        token.kind = Token::Kind::Quoted;
        token.position = m_at++;
        while (m_at < m_text.size() && !isQuote(m_text[m_at])) {
            // Only quotes and backslashes are escaped, so that a regular expression reads as it is: "\d+".
            if (m_text[m_at] == u'\\' && (isQuote(peek(1)) || peek(1) == u'\\'))
                ++m_at;
            token.text += m_text[m_at++];
        }
        if (m_at >= m_text.size()) {
            token.length = 1;
            return wrong(token, FilterText::tr("This quotation mark has no partner."));
        }
        token.length = ++m_at - token.position;
        return token;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

class Parser
{
  public:
    explicit Parser(const QString &text) : m_lexer(text) {}

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

    bool isKeyword(QLatin1String word) const
    {
        return m_token.kind == Token::Kind::Word && m_token.text.compare(word, Qt::CaseInsensitive) == 0;
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
        const Token::Kind sign = m_token.kind;
        if (sign == Token::Kind::Equals || sign == Token::Kind::Differs || sign == Token::Kind::Matches ||
            sign == Token::Kind::MatchesNot)
            return parseComparison(token);
        if (token.text.isEmpty())
            return wrong(token, FilterText::tr("There is nothing between the quotation marks."));
        auto node = std::make_unique<FilterNode>();
        node->needle = foldedText(token.text);
        return node;
    }

    Parsed parseComparison(const Token &name)
    {
        const FieldName *field = nullptr;
        for (const FieldName &known : filterFields) {
            if (name.kind == Token::Kind::Word &&
                name.text.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0)
                field = &known;
        }
        if (!field) {
            return wrong(name,
                         FilterText::tr("“%1” is not a field. The fields are %2; put other text in quotation marks.")
                             .arg(name.text, Filter::fieldNames().join(QLatin1String(", "))));
        }
        const Token sign = m_token;
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());
        const Token value = m_token;
        if ((value.kind != Token::Kind::Word && value.kind != Token::Kind::Quoted) || atAnd() || atOr() || atNot())
            return wrong(value, FilterText::tr("A value is missing after “%1”.").arg(sign.text));
        if (auto moved = advance(); !moved)
            return std::unexpected(moved.error());

        auto node = std::make_unique<FilterNode>();
        node->isCommand = field->isCommand;
        node->field = field->field;
        if (sign.kind == Token::Kind::Equals || sign.kind == Token::Kind::Differs) {
            node->kind = FilterNode::Kind::Equals;
            node->needle = foldedText(value.text);
        } else {
            node->kind = FilterNode::Kind::Matches;
            node->pattern =
                QRegularExpression(QLatin1String(regexBounds) + value.text,
                                   QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption |
                                       QRegularExpression::UseUnicodePropertiesOption);
            if (!node->pattern.isValid()) {
                return wrong(value,
                             FilterText::tr("The regular expression is wrong: %1.").arg(node->pattern.errorString()));
            }
        }
        if (sign.kind == Token::Kind::Differs || sign.kind == Token::Kind::MatchesNot) {
            std::vector<std::unique_ptr<const FilterNode>> parts;
            parts.push_back(std::move(node));
            return joined(FilterNode::Kind::Not, std::move(parts));
        }
        return node;
    }

    Lexer m_lexer;
    Token m_token;
};

} // namespace

std::expected<Filter, FilterError> Filter::parse(const QString &text)
{
    Filter filter;
    filter.m_text = text.trimmed();
    if (filter.m_text.isEmpty())
        return filter;
    if (text.size() > filterLengthLimit) {
        return std::unexpected(FilterError{
            filterLengthLimit, 0,
            FilterText::tr("A filter may be at most %n character(s) long.", nullptr, int(filterLengthLimit))});
    }
    Parsed root = Parser(text).parse();
    if (!root)
        return std::unexpected(root.error());
    filter.m_root = std::move(*root);
    return filter;
}

QStringList Filter::fieldNames()
{
    QStringList names;
    for (const FieldName &field : filterFields)
        names << QLatin1String(field.name);
    return names;
}

QString Filter::quoted(const QString &value)
{
    QString out = value;
    out.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + out + QLatin1Char('"');
}

} // namespace imdesk
