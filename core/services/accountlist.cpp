// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accountlist.h"

#include "core/base/plaintext.h"
#include "core/services/friendservice.h"
#include "core/services/notificationids.h"
#include "core/services/sheet.h"

#include <QSet>

namespace imdesk {

namespace {
constexpr qsizetype accountIdBytes = 32;
constexpr qsizetype maxProfileBytes = 500; ///< 40601 otherwise
const QStringList idColumn{QStringLiteral("userid"), QStringLiteral("identifier"), QStringLiteral("account"),
                           QStringLiteral("to_account"), QStringLiteral("账号")};

std::optional<QString> givenText(const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); }
} // namespace

bool isAccountId(const QString &id)
{
    return !id.isEmpty() && utf8Bytes(id) <= accountIdBytes && visibleText(id) == id;
}

AccountList readAccounts(const QString &text)
{
    AccountList list;
    const auto rows = readSheet(text, {idColumn,
                                       {QStringLiteral("nick"), QStringLiteral("nickname"), QStringLiteral("昵称")},
                                       {QStringLiteral("faceurl"), QStringLiteral("avatar")}});
    if (!rows) {
        const IdList ids = readAccountIds(text);
        for (const QString &id : ids.ids)
            list.accounts << api::AccountToImport{id, {}, {}};
        list.invalid = ids.invalid;
        list.duplicates = ids.duplicates;
        return list;
    }
    QSet<QString> seen;
    for (const QStringList &row : *rows) {
        const QString &id = row[0];
        if (id.isEmpty() && row[1].isEmpty())
            continue;
        if (!isAccountId(id) || utf8Bytes(row[1]) > maxProfileBytes || utf8Bytes(row[2]) > maxProfileBytes) {
            list.invalid << (id.isEmpty() ? row.join(QLatin1Char(' ')).trimmed() : id);
            continue;
        }
        if (seen.contains(id)) {
            ++list.duplicates;
            continue;
        }
        seen.insert(id);
        const api::AccountToImport account{id, givenText(row[1]), givenText(row[2])};
        list.hasProfiles = list.hasProfiles || account.nick || account.faceUrl;
        list.accounts << account;
    }
    return list;
}

FriendList readFriends(const QString &text, const QString &source)
{
    FriendList list;
    auto rows = readSheet(text, {idColumn,
                                 {QStringLiteral("remark")},
                                 {QStringLiteral("groupname"), QStringLiteral("group"), QStringLiteral("groups")},
                                 {QStringLiteral("addtime"), QStringLiteral("added")}});
    if (!rows) {
        const IdList ids = readAccountIds(text);
        list.invalid = ids.invalid;
        list.duplicates = ids.duplicates;
        rows.emplace();
        for (const QString &id : ids.ids)
            *rows << QStringList{id, {}, {}, {}};
    }
    QSet<QString> seen;
    for (const QStringList &row : std::as_const(*rows)) {
        api::FriendToImport one;
        one.account = row[0];
        one.remark = givenText(row[1]);
        one.addSource = QStringLiteral("AddSource_Type_") + source;
        bool valid = isAccountId(one.account) && utf8Bytes(row[1]) <= FriendService::remarkBytes;
        for (const QString &name : row[2].split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            one.groupNames << name.trimmed();
            valid = valid && utf8Bytes(name.trimmed()) <= FriendService::groupBytes;
        }
        if (!row[3].isEmpty()) {
            bool number = false;
            one.addTime = row[3].toLongLong(&number);
            valid = valid && number;
        }
        if (!valid) {
            list.invalid << (row[0].isEmpty() ? row.join(QLatin1Char(' ')).trimmed() : row[0]);
        } else if (seen.contains(one.account)) {
            ++list.duplicates;
        } else {
            seen.insert(one.account);
            list.friends << one;
        }
    }
    return list;
}

} // namespace imdesk
