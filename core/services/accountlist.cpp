// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accountlist.h"

#include "core/base/plaintext.h"
#include "core/services/friendservice.h"
#include "core/services/notificationids.h"
#include "core/services/sheet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace imdesk {

namespace {
constexpr qsizetype accountIdBytes = 32;
constexpr qsizetype maxProfileBytes = 500; ///< 40601 otherwise
const QStringList idColumn{QStringLiteral("userid"), QStringLiteral("identifier"), QStringLiteral("account"),
                           QStringLiteral("to_account"), QStringLiteral("账号")};

struct AccountListText
{
    Q_DECLARE_TR_FUNCTIONS(AccountListText)
};

std::optional<QString> givenText(const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

QString notAnAccount()
{
    return AccountListText::tr("An account ID has 1 to %1 bytes and no invisible character.").arg(accountIdBytes);
}

QList<LeftOut> notAccounts(const QStringList &ids)
{
    QList<LeftOut> out;
    for (const QString &id : ids)
        out << LeftOut{id, notAnAccount()};
    return out;
}

/// What its quote may hold could be any of the rows that follow.
QList<LeftOut> unended(const Sheet &sheet)
{
    if (sheet.unended.isEmpty())
        return {};
    return QList{LeftOut{sheet.unended,
                         AccountListText::tr("A quote in this line does not end. Nothing from here on is taken.")}};
}

/// A row by its ID, else by all it has.
LeftOut leftOut(const QStringList &row, const QString &why)
{
    return {row[0].isEmpty() ? row.join(QLatin1Char(' ')).trimmed() : row[0], why};
}

/// Why a text is too long; empty where it is not. `words` has a place for its bytes and one for those that are taken.
QString tooLong(const QString &text, qsizetype most, const QString &words)
{
    const QLocale locale;
    const qsizetype bytes = utf8Bytes(text);
    return bytes > most ? words.arg(locale.toString(bytes), locale.toString(most)) : QString();
}

/// Why a row is no account to import; empty where it is one.
QString accountProblem(const QStringList &row)
{
    if (!isAccountId(row[0]))
        return notAnAccount();
    const QString nick =
        tooLong(row[1], maxProfileBytes, AccountListText::tr("The nickname has %1 bytes; the service takes up to %2."));
    return !nick.isEmpty() ? nick
                           : tooLong(row[2], maxProfileBytes,
                                     AccountListText::tr("The avatar URL has %1 bytes; the service takes up to %2."));
}

/// Why a row is no friend to import; empty where it is one.
QString friendProblem(const QStringList &row, const QStringList &groups)
{
    if (!isAccountId(row[0]))
        return notAnAccount();
    QString wrong = tooLong(row[1], FriendService::remarkBytes,
                            AccountListText::tr("The remark has %1 bytes; the service takes up to %2."));
    for (const QString &name : groups) {
        if (wrong.isEmpty())
            wrong =
                tooLong(name, FriendService::groupBytes,
                        AccountListText::tr("The name of a friend group has %1 bytes; the service takes up to %2."));
    }
    bool number = true;
    if (wrong.isEmpty() && !row[3].isEmpty())
        (void)row[3].toLongLong(&number);
    return number ? wrong : AccountListText::tr("The time of adding is no number of seconds.");
}
} // namespace

bool isAccountId(const QString &id)
{
    return !id.isEmpty() && utf8Bytes(id) <= accountIdBytes && visibleText(id) == id;
}

AccountList readAccounts(const QString &text)
{
    AccountList list;
    const auto sheet = readSheet(text, {idColumn,
                                        {QStringLiteral("nick"), QStringLiteral("nickname"), QStringLiteral("昵称")},
                                        {QStringLiteral("faceurl"), QStringLiteral("avatar")}});
    if (!sheet) {
        const IdList ids = readAccountIds(text);
        for (const QString &id : ids.ids)
            list.accounts << api::AccountToImport{id, {}, {}};
        list.leftOut = notAccounts(ids.invalid);
        list.duplicates = ids.duplicates;
        return list;
    }
    QSet<QString> seen;
    for (const QStringList &row : sheet->rows) {
        const QString &id = row[0];
        if (const QString why = accountProblem(row); !why.isEmpty()) {
            list.leftOut << leftOut(row, why);
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
    list.leftOut << unended(*sheet);
    return list;
}

FriendList readFriends(const QString &text, const QString &source)
{
    FriendList list;
    auto sheet = readSheet(text, {idColumn,
                                  {QStringLiteral("remark")},
                                  {QStringLiteral("groupname"), QStringLiteral("group"), QStringLiteral("groups")},
                                  {QStringLiteral("addtime"), QStringLiteral("added")}});
    if (!sheet) {
        const IdList ids = readAccountIds(text);
        list.leftOut = notAccounts(ids.invalid);
        list.duplicates = ids.duplicates;
        sheet.emplace();
        for (const QString &id : ids.ids)
            sheet->rows << QStringList{id, {}, {}, {}};
    }
    QSet<QString> seen;
    for (const QStringList &row : std::as_const(sheet->rows)) {
        api::FriendToImport one;
        one.account = row[0];
        one.remark = givenText(row[1]);
        one.addSource = QStringLiteral("AddSource_Type_") + source;
        for (const QString &name : row[2].split(QLatin1Char(';'), Qt::SkipEmptyParts))
            one.groupNames << name.trimmed();
        if (!row[3].isEmpty())
            one.addTime = row[3].toLongLong();
        if (const QString why = friendProblem(row, one.groupNames); !why.isEmpty()) {
            list.leftOut << leftOut(row, why);
        } else if (seen.contains(one.account)) {
            ++list.duplicates;
        } else {
            seen.insert(one.account);
            list.friends << one;
        }
    }
    list.leftOut << unended(*sheet);
    return list;
}

} // namespace imdesk
