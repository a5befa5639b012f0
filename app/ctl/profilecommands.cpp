// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/items.h"

#include "core/api/profiletags.h"

namespace imdesk {

namespace {

/// A whole portrait_get fails where one of its accounts does not exist.
constexpr int profileOfUnknownAccount = 40003;

void showProfiles(Ctl &ctl, const QStringList &arguments)
{
    const auto ids = neededItems(ctl, arguments, Ctl::tr("Name at least one account, or a file of IDs with --file."));
    if (!ids)
        return;
    QStringList tags;
    for (const QString &name : ctl.parser.values(QStringLiteral("tag")))
        tags << api::profileTagNamed(name);
    if (tags.isEmpty())
        tags = api::standardProfileTagNames();
    connectThen(ctl, [&ctl, ids = *ids, tags](Connection &connection) {
        const ItemRun::Cut cut{
            itemsPerCall(ctl.catalogue, QLatin1String(api::portraitGet.path), QStringLiteral("To_Account"), 100),
            1,
            {profileOfUnknownAccount},
            Priority::Normal,
            true};
        runItems(
            ctl, connection, api::portraitGet, ids, cut,
            [tags](const QStringList &some) { return api::PortraitGet{some, tags}; },
            [](const QStringList &, const api::PortraitGetReply &reply) {
                QList<ItemOutcome> outcomes;
                for (const api::UserProfile &profile : reply.profiles) {
                    ItemOutcome outcome = ItemOutcome::byCode(profile.account, profile.resultCode, profile.resultInfo);
                    QJsonObject items;
                    for (const api::ProfileItem &item : profile.items)
                        items.insert(item.tag, item.value);
                    if (outcome.state == ItemOutcome::State::Done)
                        outcome.details.insert(QStringLiteral("profile"), items);
                    outcomes << outcome;
                }
                return outcomes;
            });
    });
}

void setProfile(Ctl &ctl, const QStringList &arguments)
{
    if (arguments.size() < 2) {
        ctl.usage(Ctl::tr("profile set needs an account and at least one field: profile set alice Nick=Alice"));
        return;
    }
    api::PortraitSet request;
    request.account = arguments.first();
    for (const QString &argument : arguments.mid(1)) {
        const qsizetype at = argument.indexOf(QLatin1Char('='));
        if (at <= 0) {
            ctl.usage(Ctl::tr("%1 is no field: write it as Tag=value.").arg(argument));
            return;
        }
        const auto item = api::profileItemFrom(argument.left(at), argument.mid(at + 1));
        if (!item) {
            ctl.usage(item.error().message);
            return;
        }
        request.items << *item;
    }
    connectThen(ctl, [&ctl, request](Connection &connection) {
        runOnce(ctl, connection, api::portraitSet, request,
                [&ctl, id = request.account](const EmptyReply &) { printOutcome(ctl, ItemOutcome::done(id)); });
    });
}

} // namespace

QList<CtlCommand> profileCommands()
{
    return {
        commandOf({QStringLiteral("profile show"),
                   Ctl::tr("ID..."),
                   Ctl::tr("Print the profile fields of accounts."),
                   {QStringLiteral("alice"), QStringLiteral("alice bob --tag Nick --tag Custom_Grade --json")},
                   [](QCommandLineParser &parser) {
                       addFileOption(parser);
                       parser.addOption({QStringLiteral("tag"),
                                         Ctl::tr("Only this field; may be repeated. Nick, AllowType, Custom_Grade or a "
                                                 "full tag (default: all standard fields)."),
                                         QStringLiteral("TAG")});
                   },
                   showProfiles}),
        writingCommandOf({QStringLiteral("profile set"),
                          Ctl::tr("ID TAG=VALUE..."),
                          Ctl::tr("Change profile fields of an account; the others stay."),
                          {QStringLiteral("alice Nick=\"Alice L.\" AllowType=NeedConfirm"),
                           QStringLiteral("spam_88 AdminForbidType=SendOut")},
                          {},
                          setProfile}),
    };
}

} // namespace imdesk
