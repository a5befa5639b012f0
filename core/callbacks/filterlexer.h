// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/filter.h"

namespace imdesk {

/// A word or a sign of a filter, with its place.
struct FilterToken
{
    enum class Kind {
        Word,
        Quoted,
        Equals, // from here to GreaterEqual: signs that compare
        Differs,
        Matches,
        MatchesNot,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Not,
        Open,
        Close,
        OpenSet,
        CloseSet,
        Comma,
        End
    };
    Kind kind = Kind::End;
    QString text;
    qsizetype position = 0;
    qsizetype length = 0;

    bool isValue() const { return kind == Kind::Word || kind == Kind::Quoted; }
    /// One that compares.
    bool isSign() const { return kind >= Kind::Equals && kind <= Kind::GreaterEqual; }
    bool isWord(QLatin1String word) const { return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0; }
};

/// Cuts the text of a filter into tokens; knows the full-width signs of Chinese input. Cheap to copy, to look ahead.
class FilterLexer
{
  public:
    explicit FilterLexer(const QString &text) : m_text(&text) {}
    std::expected<FilterToken, FilterError> next();
    /// The same, with an error for a sign outside of sets that people take for one that joins or parts, such as the
    /// bar in `from = a | from = b`: as a word it would make the filter find nothing.
    std::expected<FilterToken, FilterError> checked();

  private:
    std::expected<FilterToken, FilterError> cut();
    QChar peek(qsizetype ahead) const { return m_at + ahead < m_text->size() ? (*m_text)[m_at + ahead] : QChar(); }
    bool endsWord() const;
    FilterToken sign(FilterToken::Kind kind, qsizetype length);
    std::expected<FilterToken, FilterError> quoted();

    const QString *m_text;
    qsizetype m_at = 0;
    bool m_inSet = false;    ///< only there a comma parts words
    bool m_compared = false; ///< the last token compares, so that a value follows
};

} // namespace imdesk
