// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/profiletags.h"

#include "core/base/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace imdesk::api {

namespace {

struct ProfileTagsText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::ProfileTags)
};

const QString standardPrefix = QStringLiteral("Tag_Profile_IM_");
const QString anyPrefix = QStringLiteral("Tag_Profile_");

ProfileTagInfo textTag(const char *name, qsizetype maxBytes = 500, const QStringList &values = {})
{
    return {standardPrefix + QLatin1String(name), false, maxBytes, values};
}
ProfileTagInfo numberTag(const char *name) { return {standardPrefix + QLatin1String(name), true, 0, {}}; }

} // namespace

const QList<ProfileTagInfo> &standardProfileTags()
{
    static const QList<ProfileTagInfo> tags{
        textTag("Nick"),
        textTag("Gender", 500,
                {QStringLiteral("Gender_Type_Unknown"), QStringLiteral("Gender_Type_Female"),
                 QStringLiteral("Gender_Type_Male")}),
        numberTag("BirthDay"),
        textTag("Location", 16),
        textTag("SelfSignature"),
        textTag("AllowType", 500,
                {QStringLiteral("AllowType_Type_NeedConfirm"), QStringLiteral("AllowType_Type_AllowAny"),
                 QStringLiteral("AllowType_Type_DenyAny")}),
        numberTag("Language"),
        textTag("Image"),
        numberTag("MsgSettings"),
        textTag("AdminForbidType", 500,
                {QStringLiteral("AdminForbid_Type_None"), QStringLiteral("AdminForbid_Type_SendOut")}),
        numberTag("Level"),
        numberTag("Role"),
    };
    return tags;
}

QStringList standardProfileTagNames()
{
    QStringList names;
    for (const ProfileTagInfo &info : standardProfileTags())
        names << info.tag;
    return names;
}

QString profileTagNamed(const QString &name)
{
    if (name.startsWith(anyPrefix))
        return name;
    if (name.startsWith(QLatin1String("Custom_"), Qt::CaseInsensitive))
        return anyPrefix + QStringLiteral("Custom_") + name.mid(7);
    for (const ProfileTagInfo &info : standardProfileTags()) {
        if (info.tag.mid(standardPrefix.size()).compare(name, Qt::CaseInsensitive) == 0)
            return info.tag;
    }
    return name;
}

Result<ProfileItem> profileItemFrom(const QString &name, const QString &value)
{
    const QString tag = profileTagNamed(name);
    const QList<ProfileTagInfo> &tags = standardProfileTags();
    const auto info = std::ranges::find(tags, tag, &ProfileTagInfo::tag);
    const auto tooLong = [&tag](qsizetype bytes, qsizetype most) {
        return fail(ApiError::Kind::Usage,
                    ProfileTagsText::tr("%1 takes %2 bytes, this has %3.").arg(tag).arg(most).arg(bytes));
    };
    if (info == tags.end()) {
        if (tag.startsWith(anyPrefix + QStringLiteral("Custom_"))) {
            const qsizetype bytes = utf8Bytes(value);
            if (const qsizetype most = ProfileTagInfo().maxBytes; bytes > most)
                return tooLong(bytes, most);
            return ProfileItem{tag, value};
        }
        return fail(ApiError::Kind::Usage, ProfileTagsText::tr("There is no profile field %1.").arg(name));
    }
    if (info->number) {
        bool ok = false;
        const quint32 number = value.toUInt(&ok);
        if (!ok)
            return fail(ApiError::Kind::Usage,
                        ProfileTagsText::tr("%1 takes a number from 0 to 4294967295, not %2.").arg(tag, value));
        return ProfileItem{tag, qint64(number)};
    }
    if (const qsizetype bytes = utf8Bytes(value); bytes > info->maxBytes)
        return tooLong(bytes, info->maxBytes);
    if (info->values.isEmpty())
        return ProfileItem{tag, value};
    for (const QString &allowed : info->values) {
        if (allowed.compare(value, Qt::CaseInsensitive) == 0 ||
            allowed.section(QLatin1Char('_'), -1).compare(value, Qt::CaseInsensitive) == 0)
            return ProfileItem{tag, allowed};
    }
    return fail(ApiError::Kind::Usage,
                ProfileTagsText::tr("%1 takes %2, not %3.").arg(tag, info->values.join(QStringLiteral(", ")), value));
}

} // namespace imdesk::api
