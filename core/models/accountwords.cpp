// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/accountwords.h"

#include "core/base/plaintext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace imdesk::accountwords {

namespace {

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::AccountWords)
};

} // namespace

QString sources(AccountSources sources)
{
    QStringList words;
    if (sources & AccountSource::Group)
        words << AccountWords::tr("groups");
    if (sources & AccountSource::Callback)
        words << AccountWords::tr("callbacks");
    if (sources & AccountSource::Imported)
        words << AccountWords::tr("imported here");
    if (sources & AccountSource::Entered)
        words << AccountWords::tr("entered");
    return words.join(AccountWords::tr(", "));
}

QString online(const QString &status)
{
    if (status == QLatin1String("Online"))
        return AccountWords::tr("Online");
    // No connection, yet offline push still arrives; an app in the background may well be Online.
    if (status == QLatin1String("PushOnline"))
        return AccountWords::tr("Reachable by push");
    if (status == QLatin1String("Offline"))
        return AccountWords::tr("Offline");
    return visibleText(status, 40);
}

QString onlineWithDevices(const api::OnlineState &state)
{
    // One word stands for the devices too, unless one of them differs.
    const bool alike = std::ranges::all_of(state.devices, [&state](const api::DeviceState &device) {
        return device.status.isEmpty() || device.status == state.status;
    });
    QStringList devices;
    for (const api::DeviceState &device : state.devices) {
        const QString platform = visibleText(device.platform, 20);
        devices << (alike || device.status.isEmpty()
                        ? platform
                        : AccountWords::tr("%1: %2", "device, its state").arg(platform, online(device.status)));
    }
    const QString word = online(state.status);
    return devices.isEmpty() ? word : word + QStringLiteral(" · ") + devices.join(AccountWords::tr(", "));
}

QString friendSource(const QString &keyword)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("Android"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "Android app")},
        {QStringLiteral("IOS"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "iOS app")},
        {QStringLiteral("Web"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "web page")},
        {QStringLiteral("Search"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "search")},
        {QStringLiteral("QRCode"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "QR code")},
        {QStringLiteral("Group"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "a group in common")},
        {QStringLiteral("Admin"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "added by an admin")},
        {QStringLiteral("Console"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "added in a console")}};
    const char *word = words.value(keyword, nullptr);
    return word ? AccountWords::tr(word) : visibleText(keyword, 60);
}

QString fieldName(const ProfileField &field)
{
    if (field.isCustom())
        return AccountWords::tr("Custom field %1").arg(profilefields::customName(field.tag));
    static const QHash<QString, const char *> names{
        {QStringLiteral("Tag_Profile_IM_Nick"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "Nickname")},
        {QStringLiteral("Tag_Profile_IM_Image"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "Avatar URL")},
        {QStringLiteral("Tag_Profile_IM_Gender"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "Gender")},
        {QStringLiteral("Tag_Profile_IM_BirthDay"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "Birthday")},
        {QStringLiteral("Tag_Profile_IM_Location"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "Location")},
        {QStringLiteral("Tag_Profile_IM_SelfSignature"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "Signature")},
        {QStringLiteral("Tag_Profile_IM_Language"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "Language number")},
        {QStringLiteral("Tag_Profile_IM_Level"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "Level")},
        {QStringLiteral("Tag_Profile_IM_Role"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "Role number")},
        {QStringLiteral("Tag_Profile_IM_AllowType"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "Friend requests")},
        {QStringLiteral("Tag_Profile_IM_AdminForbidType"),
         QT_TRANSLATE_NOOP("imdesk::AccountWords", "Ban by the admin")},
        {QStringLiteral("Tag_Profile_IM_MsgSettings"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "Messages")}};
    const char *name = names.value(field.tag, nullptr);
    return name ? AccountWords::tr(name) : field.tag;
}

QString choice(const QString &value)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("Gender_Type_Unknown"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "not told")},
        {QStringLiteral("Gender_Type_Female"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "female")},
        {QStringLiteral("Gender_Type_Male"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "male")},
        {QStringLiteral("AllowType_Type_NeedConfirm"),
         QT_TRANSLATE_NOOP("imdesk::AccountWords", "must be accepted by the person")},
        {QStringLiteral("AllowType_Type_AllowAny"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "accepted at once")},
        {QStringLiteral("AllowType_Type_DenyAny"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "refused")},
        {QStringLiteral("AdminForbid_Type_None"), QT_TRANSLATE_NOOP("imdesk::AccountWords", "none")},
        {QStringLiteral("AdminForbid_Type_SendOut"),
         QT_TRANSLATE_NOOP("imdesk::AccountWords", "may not send friend requests")}};
    const char *word = words.value(value, nullptr);
    return word ? AccountWords::tr(word) : visibleText(value, 60);
}

QString value(const ProfileField &field, const QJsonValue &value)
{
    QString none = AccountWords::tr("not set");
    if (value.isUndefined() || value.isNull())
        return none;
    switch (field.kind) {
    case ProfileField::Kind::Text: {
        const QString text = visibleText(value.toString());
        return text.isEmpty() ? none : text;
    }
    case ProfileField::Kind::Choice:
        return value.toString().isEmpty() ? none : choice(value.toString());
    case ProfileField::Kind::Date: {
        if (value.toDouble() == 0)
            return none;
        const QDate date = profilefields::dateOf(value);
        return date.isValid() ? date.toString(Qt::ISODate) : QString::number(static_cast<qint64>(value.toDouble()));
    }
    case ProfileField::Kind::Number:
        return QString::number(static_cast<qint64>(value.toDouble()));
    case ProfileField::Kind::Flag:
        return static_cast<qint64>(value.toDouble()) & 1 ? AccountWords::tr("not received")
                                                         : AccountWords::tr("received");
    }
    return none;
}

} // namespace imdesk::accountwords
