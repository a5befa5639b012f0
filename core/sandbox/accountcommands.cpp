// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"
#include "core/sandbox/contentsafety.h"
#include "core/sandbox/peopleflows.h"

#include <QJsonArray>

#include <algorithm>

namespace imdesk::sim {

namespace {

constexpr quint32 pushDays = 7 * 86'400;

/// Letters, digits, '_', '-' and other plain characters; control and blank ones are no account.
bool isAccountId(const QString &id)
{
    return !id.isEmpty() && id.toUtf8().size() <= 32 && std::none_of(id.begin(), id.end(), [](QChar c) {
        return c.isSpace() || c.unicode() < 0x20 || c.unicode() == 0x7f;
    });
}

/// Makes the account if there is none and writes what was given; a repeated import updates.
AccountIndex importOne(Service &service, const QString &id, const QJsonValue &nick, const QJsonValue &face)
{
    World &world = service.world;
    const bool isNew = world.account(id) == nobody;
    const AccountIndex index = world.addAccount(id, service.now());
    if (isNew) {
        world.statistics.add(Figure::Registered);
        world.statistics.add(Figure::RegisteredTotal);
    }
    if (nick.isString())
        world.at(index).setTag(QStringLiteral("Tag_Profile_IM_Nick"), nick);
    if (face.isString())
        world.at(index).setTag(QStringLiteral("Tag_Profile_IM_Image"), face);
    return index;
}

void accountImport(Service &service, const CallPtr &call)
{
    const QString id = call->either(QLatin1String("UserID"), QLatin1String("Identifier")).toString();
    if (!isAccountId(id)) {
        call->fail(70402, QStringLiteral("UserID is not a valid account"));
        return;
    }
    if (const Refusal refusal = unsafeTexts(service, {call->text(QLatin1String("Nick"))}, blockedInProfile)) {
        call->fail(refusal);
        return;
    }
    importOne(service, id, call->body.value(QLatin1String("Nick")), call->body.value(QLatin1String("FaceUrl")));
    call->ok();
}

void multiAccountImport(Service &service, const CallPtr &call)
{
    const QJsonArray plain = call->body.value(QLatin1String("Accounts")).toArray();
    const QJsonArray rich = call->body.value(QLatin1String("AccountList")).toArray();
    if (plain.isEmpty() && rich.isEmpty()) {
        call->fail(70402, QStringLiteral("AccountList or Accounts is missing or empty"));
        return;
    }
    if (plain.size() + rich.size() > 100) {
        call->fail(70402, QStringLiteral("at most 100 accounts in one call"));
        return;
    }
    QJsonArray failed;
    auto one = [&](const QString &id, const QJsonValue &nick, const QJsonValue &face) {
        if (!isAccountId(id) || nick.toString().toUtf8().size() > 500 || face.toString().toUtf8().size() > 500 ||
            unsafeTexts(service, {nick.toString()}))
            failed.append(id);
        else
            importOne(service, id, nick, face);
    };
    for (const auto &id : plain)
        one(id.toString(), QJsonValue::Undefined, QJsonValue::Undefined);
    for (const auto &item : rich) {
        const QJsonObject object = item.toObject();
        one(object.value(QLatin1String("UserID")).toString(), object.value(QLatin1String("Nick")),
            object.value(QLatin1String("FaceUrl")));
    }
    QJsonObject fields;
    if (!failed.isEmpty())
        fields.insert(QStringLiteral("FailAccounts"), failed);
    call->ok(fields);
}

QString userOf(const QJsonValue &item) { return item.toObject().value(QLatin1String("UserID")).toString(); }

void accountCheck(Service &service, const CallPtr &call)
{
    QJsonArray results;
    const QJsonArray items = call->body.value(QLatin1String("CheckItem")).toArray();
    for (const auto &item : items) {
        const bool known = service.world.account(userOf(item)) != nobody;
        results.append(QJsonObject{
            {QStringLiteral("UserID"), userOf(item)},
            {QStringLiteral("ResultCode"), 0},
            {QStringLiteral("ResultInfo"), QString()},
            {QStringLiteral("AccountStatus"), known ? QStringLiteral("Imported") : QStringLiteral("NotImported")}});
    }
    call->ok({{QStringLiteral("ResultItem"), results}});
}

void accountDelete(Service &service, const CallPtr &call)
{
    QJsonArray results;
    const QJsonArray items = call->body.value(QLatin1String("DeleteItem")).toArray();
    for (const auto &item : items) {
        const AccountIndex index = service.world.account(userOf(item));
        const bool known = index != nobody;
        if (known)
            service.world.deleteAccount(index);
        results.append(QJsonObject{{QStringLiteral("UserID"), userOf(item)},
                                   {QStringLiteral("ResultCode"), known ? 0 : 70107},
                                   {QStringLiteral("ResultInfo"),
                                    known ? QString() : QStringLiteral("Err_TLS_PT_Open_Login_Account_Not_Exist")}});
    }
    call->ok({{QStringLiteral("ResultItem"), results}});
}

void kick(Service &service, const CallPtr &call)
{
    const QString id = call->either(QLatin1String("UserID"), QLatin1String("Identifier")).toString();
    const AccountIndex index = service.world.account(id);
    if (index == nobody) {
        call->fail(70107, QStringLiteral("Err_TLS_PT_Open_Login_Account_Not_Exist"));
        return;
    }
    Account &account = service.world.at(index);
    account.signedOutAt = service.now();
    account.signedOutReal = quint32(service.realClock.nowSeconds());
    signOut(service, index, call->peer);
    call->ok();
}

void queryState(Service &service, const CallPtr &call)
{
    const bool newer = call->path.endsWith(QLatin1String("query_online_status"));
    const bool detail = call->number(QLatin1String("IsNeedDetail")) == 1;
    const QString online = QStringLiteral("Online");
    const QString push = QStringLiteral("PushOnline");
    QJsonArray found;
    QJsonArray unknown;
    const QJsonArray asked = call->body.value(QLatin1String("To_Account")).toArray();
    for (const auto &value : asked) {
        const AccountIndex index = service.world.account(value.toString());
        if (index == nobody) {
            unknown.append(QJsonObject{{QStringLiteral("To_Account"), value}, {QStringLiteral("ErrorCode"), 70107}});
            continue;
        }
        const Account &account = service.world.at(index);
        const bool pushed = account.pushOnline && account.lostAt + pushDays > service.now();
        const QString state = account.online ? online : pushed ? push : QStringLiteral("Offline");
        QJsonObject result{{QStringLiteral("To_Account"), account.id}, {QStringLiteral("State"), state}};
        if (newer)
            result.insert(QStringLiteral("Status"), state);
        QJsonArray devices;
        for (Platform platform : allPlatforms) {
            const unsigned bit = 1U << unsigned(platform);
            const bool here = account.online & bit;
            if (here || (pushed && (account.pushOnline & bit)))
                devices.append(QJsonObject{{QStringLiteral("Platform"), statePlatform(platform)},
                                           {QStringLiteral("Status"), here ? online : push}});
        }
        if (detail && !devices.isEmpty())
            result.insert(QStringLiteral("Detail"), devices);
        found.append(result);
    }
    if (found.isEmpty()) {
        call->fail(70107, QStringLiteral("none of the accounts exists"));
        return;
    }
    QJsonObject fields{{QStringLiteral("QueryResult"), found}};
    if (!unknown.isEmpty())
        fields.insert(QStringLiteral("ErrorList"), unknown);
    call->ok(fields);
}

} // namespace

QList<CommandEntry> accountCommands()
{
    return {{"im_open_login_svc/account_import", accountImport},
            {"im_open_login_svc/multiaccount_import", multiAccountImport},
            {"im_open_login_svc/account_check", accountCheck},
            {"im_open_login_svc/account_delete", accountDelete},
            {"im_open_login_svc/kick", kick},
            {"openim/querystate", queryState}};
}

} // namespace imdesk::sim
