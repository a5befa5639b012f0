// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imdesk {

/// Text of strangers made safe to show on one line: control, line-break, bidi-override and zero-width characters
/// appear as visible marks (such as ␊ or ‹U+202E›), so that nothing hides and nothing reorders the line.
QString visibleText(const QString &text);

/// The same, cut after `limit` code points with an ellipsis. `limit` counts whole code points, never half a pair.
QString visibleText(const QString &text, qsizetype limit);

/// At most so many UTF-16 units from its beginning, never half a pair: as UTF-8 that would be another character.
inline QString cutText(const QString &text, qsizetype units)
{
    QString out = text.left(units);
    if (out.size() < text.size() && !out.isEmpty() && out.back().isHighSurrogate())
        out.chop(1);
    return out;
}

/// Whether something of the text is seen, so that people can type it again: blanks, marks and fillers alone are not.
bool isTypeable(const QString &text);

/// Whether people have typed the text they were shown: keyboards compose letters that a name may hold in parts, and
/// have one kind of blank.
bool isTypedAs(const QString &typed, const QString &wanted);

/// Bytes of the text in UTF-8: the unit of the service's length limits.
inline qsizetype utf8Bytes(const QString &text) { return text.toUtf8().size(); }

} // namespace imdesk
