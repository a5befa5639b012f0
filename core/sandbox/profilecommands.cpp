// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonvalue.h"
#include "core/sandbox/commands.h"
#include "core/sandbox/contentsafety.h"
#include "core/sandbox/profiletags.h"
#include "core/sandbox/service.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace imdesk::sim {

namespace {

struct ProfileTag
{
    const char *name;
    bool isNumber;
    int maxBytes;
    std::array<const char *, 3> values;
};

constexpr ProfileTag profileTags[] = {
    {"Tag_Profile_IM_Nick", false, 500, {}},
    {"Tag_Profile_IM_Gender", false, 500, {"Gender_Type_Unknown", "Gender_Type_Female", "Gender_Type_Male"}},
    {"Tag_Profile_IM_BirthDay", true, 0, {}},
    {"Tag_Profile_IM_Location", false, 16, {}},
    {"Tag_Profile_IM_SelfSignature", false, 500, {}},
    {"Tag_Profile_IM_AllowType",
     false,
     500,
     {"AllowType_Type_NeedConfirm", "AllowType_Type_AllowAny", "AllowType_Type_DenyAny"}},
    {"Tag_Profile_IM_Language", true, 0, {}},
    {"Tag_Profile_IM_Image", false, 500, {}},
    {"Tag_Profile_IM_MsgSettings", true, 0, {}},
    {"Tag_Profile_IM_AdminForbidType", false, 500, {"AdminForbid_Type_None", "AdminForbid_Type_SendOut", nullptr}},
    {"Tag_Profile_IM_Level", true, 0, {}},
    {"Tag_Profile_IM_Role", true, 0, {}},
};

const ProfileTag *profileTag(const QString &name)
{
    static constexpr ProfileTag custom{"", false, 500, {}};
    for (const ProfileTag &tag : profileTags) {
        if (name == QLatin1String(tag.name))
            return &tag;
    }
    // Custom fields are made in the console, which the sandbox has not: every well-formed one is taken as made.
    static const QRegularExpression form(QStringLiteral("^Tag_Profile_Custom_[A-Za-z]{1,8}$"));
    return form.match(name).hasMatch() ? &custom : nullptr;
}

Refusal checkProfileItem(const Service &service, const QString &name, const QJsonValue &value)
{
    const ProfileTag *tag = profileTag(name);
    if (!tag)
        return {40009, QStringLiteral("unknown profile field %1").arg(name)};
    if (tag->isNumber) {
        const auto number = value.isDouble() ? wholeNumber(value) : std::nullopt;
        if (!number || *number < 0 || *number > 4294967295)
            return {40610, QStringLiteral("%1 must be an unsigned 32-bit integer").arg(name)};
        return {};
    }
    if (!value.isString())
        return {40610, QStringLiteral("%1 must be a string").arg(name)};
    if (value.toString().toUtf8().size() > tag->maxBytes)
        return {40601, QStringLiteral("%1 is longer than %2 bytes").arg(name).arg(tag->maxBytes)};
    // An address is no text that anybody reads.
    if (name == QLatin1String("Tag_Profile_IM_Image"))
        return {};
    if (!tag->values[0])
        return unsafeTexts(service, {value.toString()}, blockedInProfile);
    for (const char *allowed : tag->values) {
        if (allowed && value.toString() == QLatin1String(allowed))
            return {};
    }
    return {40605, QStringLiteral("%1 does not allow this value").arg(name)};
}

void portraitSet(Service &service, const CallPtr &call)
{
    const AccountIndex index = service.world.account(call->text(QLatin1String("From_Account")));
    if (index == nobody) {
        call->fail(40003, QStringLiteral("Err_Profile_Account_Not_Exist"));
        return;
    }
    const QJsonArray items = call->body.value(QLatin1String("ProfileItem")).toArray();
    if (items.isEmpty()) {
        call->fail(40001, QStringLiteral("ProfileItem is empty"));
        return;
    }
    for (const auto &item : items) {
        const QJsonObject object = item.toObject();
        if (const Refusal refusal = checkProfileItem(service, object.value(QLatin1String("Tag")).toString(),
                                                     object.value(QLatin1String("Value")))) {
            call->fail(refusal);
            return;
        }
    }
    for (const auto &item : items)
        service.world.at(index).setTag(item.toObject().value(QLatin1String("Tag")).toString(),
                                       item.toObject().value(QLatin1String("Value")));
    service.hooks.after(QStringLiteral("Profile.CallbackPortraitSet"),
                        {{QStringLiteral("Operator_Account"), call->admin},
                         {QStringLiteral("From_Account"), call->text(QLatin1String("From_Account"))},
                         {QStringLiteral("EventTime"), service.clock.nowMs()},
                         {QStringLiteral("ProfileItem"), items}},
                        {call->peer, QStringLiteral("RESTAPI"), call->admin});
    call->ok();
}

void portraitGet(Service &service, const CallPtr &call)
{
    const QJsonArray accounts = call->body.value(QLatin1String("To_Account")).toArray();
    const QJsonArray tags = call->body.value(QLatin1String("TagList")).toArray();
    if (accounts.isEmpty()) {
        call->fail(40002, QStringLiteral("To_Account is empty"));
        return;
    }
    for (const auto &tag : tags) {
        if (!profileTag(tag.toString())) {
            call->fail(40009, QStringLiteral("unknown profile field %1").arg(tag.toString()));
            return;
        }
    }
    QJsonArray profiles;
    QJsonArray failed;
    for (const auto &id : accounts) {
        const AccountIndex index = service.world.account(id.toString());
        if (index == nobody) {
            profiles.append(
                QJsonObject{{QStringLiteral("To_Account"), id},
                            {QStringLiteral("ResultCode"), 40003},
                            {QStringLiteral("ResultInfo"), QStringLiteral("Err_Profile_Account_Not_Exist")}});
            failed.append(id);
            continue;
        }
        QJsonArray items;
        for (const auto &tag : tags) {
            const QJsonValue value = service.world.at(index).tag(tag.toString());
            if (!value.isUndefined())
                items.append(QJsonObject{{QStringLiteral("Tag"), tag}, {QStringLiteral("Value"), value}});
        }
        profiles.append(QJsonObject{{QStringLiteral("To_Account"), id},
                                    {QStringLiteral("ProfileItem"), items},
                                    {QStringLiteral("ResultCode"), 0},
                                    {QStringLiteral("ResultInfo"), QString()}});
    }
    QJsonObject fields{{QStringLiteral("UserProfileItem"), profiles}};
    if (!failed.isEmpty())
        fields.insert(QStringLiteral("Fail_Account"), failed);
    call->ok(fields);
}

} // namespace

bool isProfileTag(const QString &name) { return profileTag(name) != nullptr; }

QList<CommandEntry> profileCommands()
{
    return {{"profile/portrait_get", portraitGet}, {"profile/portrait_set", portraitSet}};
}

} // namespace imdesk::sim
