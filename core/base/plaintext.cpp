// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaintext.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace imdesk {

namespace {

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        // Joiners are part of emoji sequences and of several scripts; alone they hide nothing that matters.
        return c != 0x200D && c != 0x200C;
    default:
        return false;
    }
}

QString markFor(char32_t c)
{
    if (c < 0x20)
        return QString(QChar(char16_t(0x2400 + c)));
    if (c == 0x7F)
        return QStringLiteral("\u2421");
    return QStringLiteral("\u2039U+%1\u203A").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
}

/// Letters and symbols by their category that show nothing.
bool isFiller(char32_t c) { return c == 0x115F || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xFFA0; }

QString asTyped(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_C);
    plain.removeIf([](QChar c) { return c == QChar(0x200C) || c == QChar(0x200D); });
    return plain.simplified();
}

} // namespace

bool isTypeable(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::ranges::any_of(points, [](uint c) {
        return (QChar::isLetterOrNumber(c) || QChar::isPunct(c) || QChar::isSymbol(c)) && !isFiller(c);
    });
}

bool isTypedAs(const QString &typed, const QString &wanted)
{
    const QString text = asTyped(typed);
    return !text.isEmpty() && (text == asTyped(wanted) || text == asTyped(visibleText(wanted)));
}

QString visibleText(const QString &text) { return visibleText(text, text.size()); }

QString visibleText(const QString &text, qsizetype limit)
{
    QString out;
    out.reserve(qMin(text.size(), limit) + 1);
    qsizetype seen = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (seen++ == limit) {
            out += QChar(0x2026);
            break;
        }
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (isHidden(c))
            out += markFor(c);
        else
            out += QString::fromUcs4(&c, 1);
    }
    return out;
}

} // namespace imdesk
