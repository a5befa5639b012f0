// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/items.h"
#include "app/ctl/printpages.h"
#include "app/ctl/timewords.h"

#include "core/api/friendlists.h"
#include "core/base/plaintext.h"
#include "core/services/friendservice.h"

#include <QJsonArray>

namespace imdesk {

namespace {

/// Whose list, and the accounts after it.
struct OwnerAndAccounts
{
    QString owner;
    QStringList accounts;
};

std::optional<OwnerAndAccounts> ownerAndAccounts(Ctl &ctl, const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        ctl.usage(Ctl::tr("Name the account whose list it is, then the others."));
        return std::nullopt;
    }
    const auto accounts =
        neededItems(ctl, arguments.mid(1), Ctl::tr("Name accounts after the owner, or a file of IDs with --file."));
    if (!accounts)
        return std::nullopt;
    return OwnerAndAccounts{arguments.first(), *accounts};
}

void addFriends(Ctl &ctl, const QStringList &arguments)
{
    const auto given = ownerAndAccounts(ctl, arguments);
    if (!given)
        return;
    FriendForm form;
    form.owner = given->owner;
    form.bothWays = !ctl.parser.isSet(QStringLiteral("one-way"));
    form.force = ctl.parser.isSet(QStringLiteral("force"));
    form.source = ctl.parser.value(QStringLiteral("source"));
    form.remark = ctl.parser.value(QStringLiteral("remark"));
    form.group = ctl.parser.value(QStringLiteral("group"));
    form.wording = ctl.parser.value(QStringLiteral("wording"));
    connectThen(ctl, [&ctl, given = *given, form](Connection &connection) {
        FriendService::startAdd(printedRun(ctl, connection), form, given.accounts);
    });
}

/// "Remark=Bob", "Group=work,night", "Tag_SNS_Custom_Level=3".
Result<api::SnsItem> snsItemFrom(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('='));
    if (at <= 0)
        return fail(ApiError::Kind::Usage, Ctl::tr("%1 is no field: write it as Tag=value.").arg(text));
    QString tag = text.left(at);
    const QString value = text.mid(at + 1);
    if (tag.compare(QLatin1String("remark"), Qt::CaseInsensitive) == 0)
        tag = QStringLiteral("Tag_SNS_IM_Remark");
    else if (tag.compare(QLatin1String("group"), Qt::CaseInsensitive) == 0)
        tag = QStringLiteral("Tag_SNS_IM_Group");
    else if (tag.startsWith(QLatin1String("Custom_"), Qt::CaseInsensitive))
        tag = QStringLiteral("Tag_SNS_Custom_") + tag.mid(7);
    if (!tag.startsWith(QLatin1String("Tag_SNS_")))
        return fail(ApiError::Kind::Usage,
                    Ctl::tr("There is no friend field %1: use Remark, Group or Custom_name.").arg(text.left(at)));
    if (tag == QLatin1String("Tag_SNS_IM_Group"))
        return api::SnsItem{tag, QJsonArray::fromStringList(value.split(QLatin1Char(','), Qt::SkipEmptyParts))};
    return api::SnsItem{tag, value};
}

void updateFriend(Ctl &ctl, const QStringList &arguments)
{
    if (arguments.size() < 3) {
        ctl.usage(
            Ctl::tr("friends update needs the owner, the friend and a field: friends update alice bob Remark=Bob"));
        return;
    }
    api::FriendChange change{arguments[1], {}};
    for (const QString &text : arguments.mid(2)) {
        const Result<api::SnsItem> item = snsItemFrom(text);
        if (!item) {
            ctl.usage(item.error().message);
            return;
        }
        change.items << *item;
    }
    connectThen(ctl, [&ctl, owner = arguments.first(), change](Connection &connection) {
        FriendService::startUpdate(printedRun(ctl, connection), owner, {change});
    });
}

void deleteFriends(Ctl &ctl, const QStringList &arguments)
{
    const auto given = ownerAndAccounts(ctl, arguments);
    if (!given)
        return;
    const bool both = ctl.parser.isSet(QStringLiteral("both"));
    connectThen(ctl, [&ctl, given = *given, both](Connection &connection) {
        FriendService::startRemove(printedRun(ctl, connection), given.owner, given.accounts, both);
    });
}

/// friends check and blacklist check: the same question under two names.
void checkRelations(Ctl &ctl, const QStringList &arguments,
                    void (*start)(ItemRun &, const QString &, const QStringList &, bool))
{
    const auto given = ownerAndAccounts(ctl, arguments);
    if (!given)
        return;
    const bool both = !ctl.parser.isSet(QStringLiteral("one-way"));
    connectThen(ctl, [&ctl, given = *given, start, both](Connection &connection) {
        start(printedRun(ctl, connection), given.owner, given.accounts, both);
    });
}

void changeBlacklist(Ctl &ctl, const QStringList &arguments,
                     void (*start)(ItemRun &, const QString &, const QStringList &))
{
    const auto given = ownerAndAccounts(ctl, arguments);
    if (!given)
        return;
    connectThen(ctl, [&ctl, given = *given, start](Connection &connection) {
        start(printedRun(ctl, connection), given.owner, given.accounts);
    });
}

void printFriend(Ctl &ctl, const api::FriendRow &row)
{
    QJsonObject fields;
    for (const api::SnsItem &item : row.items)
        fields.insert(item.tag, item.value);
    if (ctl.json()) {
        ctl.print(QJsonObject{{QStringLiteral("id"), row.account}, {QStringLiteral("fields"), fields}});
        return;
    }
    QString line = visibleText(row.account);
    if (const QString remark = fields.value(QLatin1String("Tag_SNS_IM_Remark")).toString(); !remark.isEmpty())
        line += QLatin1Char('\t') + visibleText(remark);
    ctl.print(line);
}

void printBlocked(Ctl &ctl, const api::BlackListRow &row)
{
    if (ctl.json())
        ctl.print(QJsonObject{{QStringLiteral("id"), row.account}, {QStringLiteral("since"), row.addBlackTimeStamp}});
    else
        ctl.print(visibleText(row.account) + QLatin1Char('\t') + timeText(row.addBlackTimeStamp));
}

template <class Pages, class Item>
void listRelations(Ctl &ctl, const QStringList &arguments, Pages (*pages)(const QString &owner),
                   void (*print)(Ctl &, const Item &))
{
    if (arguments.size() != 1) {
        ctl.usage(Ctl::tr("Name the one account whose list is wanted."));
        return;
    }
    connectThen(ctl, [&ctl, owner = arguments.first(), pages, print](Connection &connection) {
        printPages(ctl, *connection.client, pages(owner), [&ctl, print](const Item &item) { print(ctl, item); });
    });
}

void addCheckOptions(QCommandLineParser &parser)
{
    addFileOption(parser);
    parser.addOption({QStringLiteral("one-way"), Ctl::tr("Only look into the owner's own list.")});
}

void addFriendOptions(QCommandLineParser &parser)
{
    addFileOption(parser);
    parser.addOption(
        {QStringLiteral("remark"), Ctl::tr("Remark on the friend, at most 96 bytes."), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("group"), Ctl::tr("Friend group, at most 30 bytes."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("source"), Ctl::tr("Where it comes from, up to 8 letters (default Admin)."),
                      QStringLiteral("WORD"), QStringLiteral("Admin")});
    parser.addOption({QStringLiteral("wording"), Ctl::tr("Words of the request."), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("one-way"), Ctl::tr("Only into the owner's list (default: both lists).")});
    parser.addOption({QStringLiteral("force"), Ctl::tr("Without asking for consent.")});
}

QList<CtlCommand> friendVerbs()
{
    return {
        commandOf({QStringLiteral("friends list"),
                   Ctl::tr("OWNER"),
                   Ctl::tr("Print the friends of an account."),
                   {QStringLiteral("alice --json")},
                   {},
                   [](Ctl &ctl, const QStringList &arguments) {
                       listRelations(ctl, arguments, &FriendService::friends, &printFriend);
                   }}),
        writingCommandOf({QStringLiteral("friends add"),
                          Ctl::tr("OWNER ID..."),
                          Ctl::tr("Make friendships, or ask for them where the other one wants to confirm."),
                          {QStringLiteral("alice bob --force"), QStringLiteral("alice --file ids.txt --group work")},
                          addFriendOptions,
                          addFriends}),
        writingCommandOf({QStringLiteral("friends update"),
                          Ctl::tr("OWNER ID TAG=VALUE..."),
                          Ctl::tr("Change what an account notes of a friend: remark, groups, custom fields."),
                          {QStringLiteral("alice bob Remark=\"Bob, night desk\" Group=work,night")},
                          {},
                          updateFriend}),
        writingCommandOf({QStringLiteral("friends delete"),
                          Ctl::tr("OWNER ID..."),
                          Ctl::tr("Take friends off the owner's list."),
                          {QStringLiteral("alice bob --both")},
                          [](QCommandLineParser &parser) {
                              addFileOption(parser);
                              parser.addOption({QStringLiteral("both"), Ctl::tr("Off the other one's list too.")});
                          },
                          deleteFriends}),
        commandOf(
            {QStringLiteral("friends check"),
             Ctl::tr("OWNER ID..."),
             Ctl::tr("Say who is whose friend: BothWay, AWithB (only the owner has the other), BWithA, NoRelation."),
             {QStringLiteral("alice bob carol")},
             addCheckOptions,
             [](Ctl &ctl, const QStringList &arguments) {
                 checkRelations(ctl, arguments, &FriendService::startFriendCheck);
             }}),
    };
}

} // namespace

QList<CtlCommand> friendCommands()
{
    return friendVerbs() +
           QList<CtlCommand>{
               commandOf({QStringLiteral("blacklist list"),
                          Ctl::tr("OWNER"),
                          Ctl::tr("Print whom an account has blocked, and since when."),
                          {QStringLiteral("alice")},
                          {},
                          [](Ctl &ctl, const QStringList &arguments) {
                              listRelations(ctl, arguments, &FriendService::blocked, &printBlocked);
                          }}),
               writingCommandOf({QStringLiteral("blacklist add"),
                                 Ctl::tr("OWNER ID..."),
                                 Ctl::tr("Block accounts for the owner. It ends their friendship."),
                                 {QStringLiteral("alice spam_88")},
                                 addFileOption,
                                 [](Ctl &ctl, const QStringList &arguments) {
                                     changeBlacklist(ctl, arguments, &FriendService::startBlock);
                                 }}),
               writingCommandOf(
                   {QStringLiteral("blacklist delete"),
                    Ctl::tr("OWNER ID..."),
                    Ctl::tr("Unblock accounts for the owner; a friendship that was ended does not come back."),
                    {QStringLiteral("alice spam_88")},
                    addFileOption,
                    [](Ctl &ctl, const QStringList &arguments) {
                        changeBlacklist(ctl, arguments, &FriendService::startUnblock);
                    }}),
               commandOf({QStringLiteral("blacklist check"),
                          Ctl::tr("OWNER ID..."),
                          Ctl::tr("Say who blocks whom: BothWay, AWithB (the owner blocks the other), BWithA, NO."),
                          {QStringLiteral("alice bob")},
                          addCheckOptions,
                          [](Ctl &ctl, const QStringList &arguments) {
                              checkRelations(ctl, arguments, &FriendService::startBlockCheck);
                          }}),
           };
}

} // namespace imdesk
