// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/spreadsheet.h"

#include <QRegularExpression>

#include <algorithm>

namespace imdesk::spreadsheet {

namespace {

/// Spreadsheets show more digits in powers of ten, and keep 15 of them.
constexpr qsizetype fewDigits = 11;
/// No number, date or time is longer.
constexpr qsizetype longestValue = 64;

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                          [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

/// What is changed though it begins with no digit: truth values, months before digits (also SEPT2, the name of a gene),
/// amounts of money, ".5" and "(5)", which is minus five.
bool hasOtherForm(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:true|false"
                       "|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                       "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[ .,/'-]*[0-9][0-9 .,:/'-]*"
                       "|[$\u20AC\u00A3\u00A5\uFFE5]? ?[.,]?[0-9][0-9.,]*%?"
                       "|\\([0-9.,]+\\))$"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

} // namespace

bool runs(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !text.isEmpty() && starts.contains(text.front());
}

bool rounds(const QString &text)
{
    const QString bare = text.trimmed();
    return isDigits(bare) && (bare.size() > fewDigits || (bare.size() > 1 && bare.front() == QLatin1Char('0')));
}

bool changes(const QString &id)
{
    if (rounds(id))
        return true;
    const QString bare = id.trimmed();
    if (bare.isEmpty() || bare.size() > longestValue || isDigits(bare))
        return false;
    if (!bare.front().isDigit())
        return hasOtherForm(bare);
    // These stand in no number and in no date.
    static const QString inNoValue = QStringLiteral("_@#");
    return std::none_of(bare.begin(), bare.end(), [](QChar c) { return inNoValue.contains(c); });
}

bool isMarked(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == QLatin1Char('\''))
        ++at;
    if (at == 0 || at == text.size())
        return false;
    const QString rest = text.mid(at);
    return rest.front().isDigit() || runs(rest) || changes(rest);
}

QString unmarked(const QString &text) { return isMarked(text) ? text.mid(1) : text; }

} // namespace imdesk::spreadsheet
