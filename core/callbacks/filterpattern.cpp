// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filterpattern.h"

#include "core/callbacks/logrow.h"

#include <QStringList>

namespace imdesk {

namespace {

// The steps one row may cost: ordinary patterns need dozens, runaway ones get nowhere with millions. Only what is
// counted alike where expressions are compiled and where they may not be: a limit of depth binds the latter alone, and
// has them give up on texts the others decide. They need some heap for each step; KiB.
constexpr char regexBounds[] = "(*LIMIT_MATCH=50000)(*LIMIT_HEAP=32768)";

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

} // namespace

QRegularExpression filterPattern(const QString &text)
{
    return QRegularExpression(QLatin1String(regexBounds) + text, QRegularExpression::CaseInsensitiveOption |
                                                                     QRegularExpression::MultilineOption |
                                                                     QRegularExpression::UseUnicodePropertiesOption);
}

QByteArrayList requiredPieces(const QString &pattern)
{
    QByteArrayList out;
    const QStringList literals = literalsOf(pattern);
    for (const QString &literal : literals) {
        if (!literal.isEmpty())
            out << foldedText(literal);
    }
    return out;
}

} // namespace imdesk
