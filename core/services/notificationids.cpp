// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notificationids.h"

#include "core/api/groupplace.h"
#include "core/base/plaintext.h"

#include <QSet>

#include <algorithm>
#include <optional>

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

struct Quoted
{
    QString id;
    qsizetype end = 0; ///< behind the closing quote
};

/// A quote counts only when its partner stands before the end of the line and a separator follows it; two of them in a
/// row are one that belongs to the ID.
std::optional<Quoted> quotedAt(const QString &text, qsizetype at)
{
    const QChar close = closingQuote(text[at]);
    if (close.isNull())
        return {};
    const qsizetype newline = text.indexOf(QLatin1Char('\n'), at);
    const QStringView line = QStringView(text).first(newline < 0 ? text.size() : newline);
    Quoted out;
    for (qsizetype from = at + 1;;) {
        const qsizetype partner = line.indexOf(close, from);
        if (partner < 0)
            return {};
        out.id += line.sliced(from, partner - from);
        out.end = partner + 1;
        if (out.end == text.size() || isIdSeparator(text[out.end]))
            return out;
        if (text[out.end] != close)
            return {};
        out.id += close;
        from = out.end + 1;
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
        if (const std::optional<Quoted> quoted = quotedAt(text, at)) {
            out << quoted->id;
            at = quoted->end;
            continue;
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

QString quotedId(const QString &id)
{
    const bool parted = std::ranges::any_of(id, isIdSeparator);
    if (id.isEmpty() || (!parted && closingQuote(id.front()).isNull()))
        return id;
    const QChar mark = QLatin1Char('"');
    return mark + QString(id).replace(mark, QString(2, mark)) + mark;
}

QString quotedIds(const QStringList &ids, const QString &between)
{
    QStringList quoted;
    quoted.reserve(ids.size());
    for (const QString &id : ids)
        quoted << quotedId(id);
    return quoted.join(between);
}

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
