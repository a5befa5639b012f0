// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/headings.h"

#include <algorithm>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;

/// "User ID", "user_id" and "UserID" are one word.
QString bare(const QString &cell)
{
    QString out;
    for (const QChar c : cell) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

/// "p12" and "x7" look alike: letters, then digits.
QString shapeOf(const QString &cell)
{
    constexpr QLatin1Char digit('9'), letter('a');
    QString out;
    const QString text = cell.trimmed();
    for (const QChar c : text) {
        const QChar kind = c.isDigit() ? QChar(digit) : c.isLetter() ? QChar(letter) : c;
        if (out.isEmpty() || out.back() != kind || (kind != digit && kind != letter))
            out += kind;
    }
    return out;
}

bool isNumber(const QString &cell)
{
    const QString text = cell.trimmed();
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

bool hasDigit(const QString &cell)
{
    return std::ranges::any_of(cell, [](QChar c) { return c.isDigit(); });
}

} // namespace

bool seemHeadings(const QList<QStringList> &rows, const QStringList &known)
{
    static const QStringList common{u"id"_s,     u"userid"_s, u"user"_s,    u"uid"_s,    u"account"_s, u"username"_s,
                                    u"name"_s,   u"nick"_s,   u"phone"_s,   u"mobile"_s, u"email"_s,   u"用户"_s,
                                    u"用户id"_s, u"用户名"_s, u"账号"_s,    u"帐号"_s,   u"昵称"_s,    u"姓名"_s,
                                    u"名称"_s,   u"群"_s,     u"群组"_s,    u"群id"_s,   u"群组id"_s,  u"头像"_s,
                                    u"手机"_s,   u"手机号"_s, u"groupid"_s, u"group"_s};
    if (rows.isEmpty())
        return false;
    const QStringList &first = rows.first();
    if (std::ranges::any_of(first, [](const QString &cell) { return bare(cell).startsWith("tagprofile"_L1); }))
        return true;
    bool aboveNumbers = false;
    for (qsizetype column = 0; column < first.size(); ++column) {
        const QString head = first[column].trimmed();
        qsizetype below = 0, numbers = 0, alike = 0, same = 0;
        for (qsizetype row = 1; row < rows.size(); ++row) {
            const QString cell = rows[row].value(column).trimmed();
            below += !cell.isEmpty();
            numbers += isNumber(cell);
            alike += !cell.isEmpty() && shapeOf(cell) == shapeOf(head);
            same += !cell.isEmpty() && cell == head;
        }
        if (isNumber(head) || head.contains("://"_L1) || same > 0 || (hasDigit(head) && below > 0 && alike == below))
            return false;
        aboveNumbers = aboveNumbers || (!head.isEmpty() && !hasDigit(head) && below > 1 && numbers == below);
    }
    // One word that names a column may be the name of a person too.
    qsizetype cells = 0, names = 0;
    bool begins = false;
    for (const QString &cell : first) {
        if (cell.trimmed().isEmpty())
            continue;
        const QString word = bare(cell);
        const bool isName =
            !word.isEmpty() && (common.contains(word) ||
                                std::ranges::any_of(known, [&](const QString &one) { return bare(one) == word; }));
        begins = begins || (isName && cells == 0);
        names += isName;
        ++cells;
    }
    return aboveNumbers || 2 * names > cells || (2 * names == cells && begins);
}

} // namespace imdesk
