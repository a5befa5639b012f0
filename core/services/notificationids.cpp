// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notificationids.h"

#include "core/api/groupplace.h"
#include "core/base/plaintext.h"

#include <QSet>

#include <algorithm>

namespace imdesk {

namespace {

constexpr qsizetype maxGroupIdBytes = 48;
constexpr qsizetype maxTopicIdBytes = 96; ///< no limit is documented; the longest that was seen is half of it
constexpr qsizetype maxAccountBytes = 32;

bool isIdSeparator(QChar c)
{
    static const QString marks = QStringLiteral(",;\uFF0C\u3001\uFF1B");
    return c.isSpace() || marks.contains(c);
}

/// The quote that closes this one, null when it is none.
QChar closingQuote(QChar open)
{
    switch (open.unicode()) {
    case u'"':
    case u'\'':
    case u'`':
        return open;
    case 0x201C:
        return QChar(0x201D);
    case 0x2018:
        return QChar(0x2019);
    default:
        return {};
    }
}

QStringList splitIds(const QString &text)
{
    QStringList out;
    qsizetype at = 0;
    while (at < text.size()) {
        if (isIdSeparator(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        // A quote counts only when its partner stands before the end of the line and a separator follows it.
        if (const QChar close = closingQuote(text[at]); !close.isNull()) {
            const qsizetype newline = text.indexOf(QLatin1Char('\n'), at);
            const qsizetype line = newline < 0 ? text.size() : newline;
            const qsizetype within = QStringView(text).sliced(at + 1, line - at - 1).indexOf(close);
            const qsizetype partner = at + 1 + within;
            if (within >= 0 && (partner + 1 == text.size() || isIdSeparator(text[partner + 1]))) {
                out << text.mid(at + 1, partner - at - 1).trimmed();
                at = partner + 1;
                continue;
            }
        }
        while (end < text.size() && !isIdSeparator(text[end]))
            ++end;
        out << text.mid(at, end - at);
        at = end;
    }
    out.removeAll(QString());
    return out;
}

template <class Valid>
IdList readIds(const QString &text, Valid valid)
{
    IdList list;
    QSet<QString> seen;
    for (const QString &id : splitIds(text)) {
        if (!valid(id))
            list.invalid << id;
        else if (seen.contains(id))
            ++list.duplicates;
        else
            list.ids << id;
        seen.insert(id);
    }
    return list;
}

bool isPrintable(const QString &id)
{
    return std::ranges::all_of(id, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

bool isGroupId(const QString &id) { return id.size() <= maxGroupIdBytes && isPrintable(id); }

} // namespace

IdList readGroupIds(const QString &text) { return readIds(text, isGroupId); }

IdList readGroupPlaces(const QString &text)
{
    return readIds(text, [](const QString &id) {
        const api::GroupPlace place = api::groupPlace(id);
        return isGroupId(place.groupId) && (!place.topicId || (id.size() <= maxTopicIdBytes && isPrintable(id)));
    });
}

IdList readAccountIds(const QString &text)
{
    return readIds(text, [](const QString &id) { return utf8Bytes(id) <= maxAccountBytes && visibleText(id) == id; });
}

} // namespace imdesk
