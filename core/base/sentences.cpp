// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentences.h"

namespace imdesk {

namespace {

/// Punctuation as wide as a Chinese character.
bool isWideMark(QChar mark)
{
    const char16_t code = mark.unicode();
    return (code >= 0x3001 && code <= 0x303F) || (code >= 0xFF01 && code <= 0xFF0F) ||
           (code >= 0xFF1A && code <= 0xFF20) || (code >= 0xFF3B && code <= 0xFF40) ||
           (code >= 0xFF5B && code <= 0xFF65);
}

} // namespace

QString joinSentences(const QStringList &parts)
{
    QString out;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        if (!out.isEmpty() && !isWideMark(out.back()) && !isWideMark(part.front()))
            out += QLatin1Char(' ');
        out += part;
    }
    return out;
}

} // namespace imdesk
