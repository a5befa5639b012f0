// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accountlist.h"

#include "core/base/plaintext.h"
#include "core/services/notificationids.h"

#include <QSet>

namespace imdesk {

namespace {

constexpr qsizetype maxProfileBytes = 500; ///< 40601 otherwise

/// One line of CSV; a doubled quote inside quotes is a quote.
QStringList csvCells(const QString &line, QChar separator)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        if (quoted) {
            if (c != QLatin1Char('"'))
                cells.last() += c;
            else if (at + 1 < line.size() && line[at + 1] == QLatin1Char('"'))
                cells.last() += line[++at];
            else
                quoted = false;
        } else if (c == QLatin1Char('"') && cells.last().isEmpty()) {
            quoted = true;
        } else if (c == separator) {
            cells << QString();
        } else {
            cells.last() += c;
        }
    }
    return cells;
}

struct AccountColumns
{
    qsizetype id = 0, nick = 1, face = 2;
};

/// Where the columns lie when the line is a heading.
std::optional<AccountColumns> headingOf(const QStringList &cells)
{
    AccountColumns columns{-1, -1, -1};
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString word = cells[i].trimmed().toLower();
        if (word == QLatin1String("userid") || word == QLatin1String("identifier") || word == QLatin1String("account"))
            columns.id = i;
        else if (word == QLatin1String("nick") || word == QLatin1String("nickname"))
            columns.nick = i;
        else if (word == QLatin1String("faceurl") || word == QLatin1String("avatar"))
            columns.face = i;
    }
    return columns.id < 0 ? std::nullopt : std::optional(columns);
}

} // namespace

AccountList readAccounts(const QString &text)
{
    AccountList list;
    QString clean = text;
    clean.remove(QLatin1Char('\r'));
    if (clean.startsWith(QChar(0xFEFF)))
        clean.remove(0, 1);
    const QStringList lines = clean.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    std::optional<AccountColumns> columns;
    QChar separator = QLatin1Char('\t');
    qsizetype first = 0;
    for (const QChar one : {QLatin1Char('\t'), QLatin1Char(','), QLatin1Char(';')}) {
        if (!columns && !lines.isEmpty()) {
            columns = headingOf(csvCells(lines.first(), one));
            separator = one;
            first = columns ? 1 : 0;
        }
    }
    if (!columns && clean.contains(QLatin1Char('\t'))) {
        columns = AccountColumns();
        separator = QLatin1Char('\t');
    }
    if (!columns) {
        const IdList ids = readAccountIds(clean);
        for (const QString &id : ids.ids)
            list.accounts << api::AccountToImport{id, {}, {}};
        list.invalid = ids.invalid;
        list.duplicates = ids.duplicates;
        return list;
    }
    QSet<QString> seen;
    for (qsizetype i = first; i < lines.size(); ++i) {
        const QStringList cells = csvCells(lines[i], separator);
        const QString id = cells.value(columns->id).trimmed();
        const QString nick = columns->nick < 0 ? QString() : cells.value(columns->nick).trimmed();
        const QString face = columns->face < 0 ? QString() : cells.value(columns->face).trimmed();
        if (id.isEmpty() && nick.isEmpty())
            continue;
        const bool valid = utf8Bytes(id) <= 32 && !id.isEmpty() && visibleText(id) == id &&
                           utf8Bytes(nick) <= maxProfileBytes && utf8Bytes(face) <= maxProfileBytes;
        if (!valid) {
            list.invalid << (id.isEmpty() ? lines[i] : id);
            continue;
        }
        if (seen.contains(id)) {
            ++list.duplicates;
            continue;
        }
        seen.insert(id);
        api::AccountToImport account{id, {}, {}};
        if (!nick.isEmpty())
            account.nick = nick;
        if (!face.isEmpty())
            account.faceUrl = face;
        list.hasProfiles = list.hasProfiles || account.nick || account.faceUrl;
        list.accounts << account;
    }
    return list;
}

} // namespace imdesk
