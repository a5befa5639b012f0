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

bool isChinese(QChar letter) { return letter.script() == QChar::Script_Han || isWideMark(letter); }

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

QString fillIn(const QString &sentence, const QStringList &values)
{
    QString out;
    const auto append = [&out](const QString &value) {
        if (value.isEmpty())
            return;
        const qsizetype size = out.size();
        if (size > 1 && out.back() == QLatin1Char(' ') && isChinese(out.at(size - 2)) && isChinese(value.front()))
            out.chop(1);
        out += value;
    };
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const qsizetype place =
            sentence.at(at) == QLatin1Char('%') && at + 1 < sentence.size() ? sentence.at(at + 1).digitValue() - 1 : -1;
        if (place >= 0 && place < values.size()) {
            append(values.at(place));
            ++at;
        } else {
            append(sentence.at(at));
        }
    }
    return out;
}

} // namespace imdesk
