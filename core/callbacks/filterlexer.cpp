// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filterlexer.h"

#include <QCoreApplication>

namespace imdesk {

namespace {

struct FilterLexerText
{
    Q_DECLARE_TR_FUNCTIONS(FilterLexerText)
};

// Input methods for Chinese type full-width signs; they mean the same.
bool isQuote(QChar c) { return c == u'"' || c == u'\u201C' || c == u'\u201D'; }
bool isOpen(QChar c) { return c == u'(' || c == u'\uFF08'; }
bool isClose(QChar c) { return c == u')' || c == u'\uFF09'; }
bool isOpenSet(QChar c) { return c == u'{' || c == u'\uFF5B'; }
bool isCloseSet(QChar c) { return c == u'}' || c == u'\uFF5D'; }
bool isComma(QChar c) { return c == u',' || c == u'\uFF0C' || c == u'\u3001'; }
bool isEqual(QChar c) { return c == u'=' || c == u'\uFF1D'; }
bool isLess(QChar c) { return c == u'<' || c == u'\uFF1C'; }
bool isGreater(QChar c) { return c == u'>' || c == u'\uFF1E'; }
bool isBang(QChar c) { return c == u'!' || c == u'\uFF01'; }
bool isTilde(QChar c) { return c == u'~' || c == u'\uFF5E'; }

bool isJoining(QChar c) { return isComma(c) || c == u'|' || c == u'\uFF5C' || c == u';' || c == u'\uFF1B'; }

} // namespace

std::expected<FilterToken, FilterError> FilterLexer::next()
{
    auto token = cut();
    m_compared = token && token->isSign();
    return token;
}

std::expected<FilterToken, FilterError> FilterLexer::checked()
{
    const bool isValue = m_compared;
    auto token = next();
    if (!token || token->kind != FilterToken::Kind::Word || m_inSet || token->text == u"||")
        return token;
    const QString &text = token->text;
    qsizetype at = -1;
    if (isJoining(text.front()) || text == u"&")
        at = 0;
    else if (isValue && isJoining(text.back())) // words that are looked for may end in a comma
        at = text.size() - 1;
    if (at < 0)
        return token;
    return std::unexpected(
        FilterError{token->position + at, 1,
                    FilterLexerText::tr(
                        "“%1” joins nothing here: write and or or, put several values as in {a, b}, or put the text "
                        "in quotation marks.")
                        .arg(text.at(at))});
}

std::expected<FilterToken, FilterError> FilterLexer::cut()
{
    using Kind = FilterToken::Kind;
    while (m_at < m_text->size() && (*m_text)[m_at].isSpace())
        ++m_at;
    FilterToken token;
    token.position = m_at;
    if (m_at >= m_text->size())
        return token;
    const QChar c = (*m_text)[m_at];
    if (isQuote(c))
        return quoted();
    if (isOpen(c))
        return sign(Kind::Open, 1);
    if (isClose(c))
        return sign(Kind::Close, 1);
    if (isOpenSet(c)) {
        m_inSet = true;
        return sign(Kind::OpenSet, 1);
    }
    if (isCloseSet(c)) {
        m_inSet = false;
        return sign(Kind::CloseSet, 1);
    }
    if (m_inSet && isComma(c))
        return sign(Kind::Comma, 1);
    if (isEqual(c))
        return sign(Kind::Equals, isEqual(peek(1)) ? 2 : 1);
    if (isLess(c))
        return isEqual(peek(1)) ? sign(Kind::LessEqual, 2) : sign(Kind::Less, 1);
    if (isGreater(c))
        return isEqual(peek(1)) ? sign(Kind::GreaterEqual, 2) : sign(Kind::Greater, 1);
    if (isTilde(c))
        return sign(Kind::Matches, 1);
    if (isBang(c) && isEqual(peek(1)))
        return sign(Kind::Differs, 2);
    if (isBang(c) && isTilde(peek(1)))
        return sign(Kind::MatchesNot, 2);
    if (isBang(c))
        return sign(Kind::Not, 1);
    token.kind = Kind::Word;
    while (m_at < m_text->size() && !endsWord())
        token.text += (*m_text)[m_at++];
    token.length = m_at - token.position;
    return token;
}

bool FilterLexer::endsWord() const
{
    const QChar c = (*m_text)[m_at];
    return c.isSpace() || isQuote(c) || isOpen(c) || isClose(c) || isOpenSet(c) || isCloseSet(c) || isEqual(c) ||
           isLess(c) || isGreater(c) || isTilde(c) || (isBang(c) && (isEqual(peek(1)) || isTilde(peek(1)))) ||
           (m_inSet && isComma(c));
}

FilterToken FilterLexer::sign(FilterToken::Kind kind, qsizetype length)
{
    FilterToken token{kind, m_text->sliced(m_at, length), m_at, length};
    m_at += length;
    return token;
}

std::expected<FilterToken, FilterError> FilterLexer::quoted()
{
    FilterToken token;
    token.kind = FilterToken::Kind::Quoted;
    token.position = m_at++;
    while (m_at < m_text->size() && !isQuote((*m_text)[m_at])) {
        // Only quotes and backslashes are escaped, so that a regular expression reads as it is: "\d+".
        if ((*m_text)[m_at] == u'\\' && (isQuote(peek(1)) || peek(1) == u'\\'))
            ++m_at;
        token.text += (*m_text)[m_at++];
    }
    if (m_at >= m_text->size())
        return std::unexpected(
            FilterError{token.position, 1, FilterLexerText::tr("This quotation mark has no partner.")});
    token.length = ++m_at - token.position;
    return token;
}

} // namespace imdesk
