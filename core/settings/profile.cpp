// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/profile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHostAddress>
#include <QTimeZone>

namespace imdesk {

namespace {

struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileText)
};

bool isLoopback(const QString &host) { return host == QLatin1String("localhost") || QHostAddress(host).isLoopback(); }

} // namespace

QString safetyWord(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::Sandbox:
        return QStringLiteral("sandbox");
    case SafetyLevel::Test:
        return QStringLiteral("test");
    case SafetyLevel::Production:
        break;
    }
    return QStringLiteral("production");
}

std::optional<SafetyLevel> safetyFromWord(const QString &word)
{
    for (SafetyLevel level : {SafetyLevel::Sandbox, SafetyLevel::Test, SafetyLevel::Production}) {
        if (safetyWord(level) == word)
            return level;
    }
    return std::nullopt;
}

QString Region::name() const { return ProfileText::tr(source); }

const QList<Region> &regions()
{
    static const QList<Region> all{
        {QStringLiteral("china"), QT_TRANSLATE_NOOP("ProfileText", "China"), QStringLiteral("console.tim.qq.com")},
        {QStringLiteral("singapore"), QT_TRANSLATE_NOOP("ProfileText", "Singapore"),
         QStringLiteral("adminapisgp.im.qcloud.com")},
        {QStringLiteral("seoul"), QT_TRANSLATE_NOOP("ProfileText", "Seoul"),
         QStringLiteral("adminapikr.im.qcloud.com")},
        {QStringLiteral("tokyo"), QT_TRANSLATE_NOOP("ProfileText", "Tokyo"),
         QStringLiteral("adminapijpn.im.qcloud.com")},
        {QStringLiteral("frankfurt"), QT_TRANSLATE_NOOP("ProfileText", "Frankfurt"),
         QStringLiteral("adminapiger.im.qcloud.com")},
        {QStringLiteral("siliconvalley"), QT_TRANSLATE_NOOP("ProfileText", "Silicon Valley"),
         QStringLiteral("adminapiusa.im.qcloud.com")},
        {QStringLiteral("jakarta"), QT_TRANSLATE_NOOP("ProfileText", "Jakarta"),
         QStringLiteral("adminapiidn.im.qcloud.com")},
        {QStringLiteral("mumbai"), QT_TRANSLATE_NOOP("ProfileText", "Mumbai"),
         QStringLiteral("adminapiind.im.qcloud.com")},
        {QStringLiteral("riyadh"), QT_TRANSLATE_NOOP("ProfileText", "Riyadh"),
         QStringLiteral("adminapiksa.im.qcloud.com")},
    };
    return all;
}

Result<QUrl> checkedBaseUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return fail(ApiError::Kind::Usage,
                    ProfileText::tr("The address is not a URL. Write it like https://host or http://127.0.0.1:port."));
    const QString path = url.path();
    if ((!path.isEmpty() && path != QLatin1String("/")) || url.hasQuery() || url.hasFragment() ||
        !url.userInfo().isEmpty())
        return fail(
            ApiError::Kind::Usage,
            ProfileText::tr("The address may hold only scheme, host and port; the path is added by the program."));
    const bool plain = url.scheme() == QLatin1String("http");
    if (!plain && url.scheme() != QLatin1String("https"))
        return fail(ApiError::Kind::Usage, ProfileText::tr("The address must begin with https://."));
    if (plain && !isLoopback(url.host()))
        return fail(
            ApiError::Kind::Usage,
            ProfileText::tr("Plain http is allowed only to this computer (127.0.0.1, ::1, localhost). Use https://."));
    QUrl clean;
    clean.setScheme(url.scheme());
    clean.setHost(url.host());
    clean.setPort(url.port());
    return clean;
}

Result<QUrl> Profile::endpoint() const
{
    if (!baseUrl.isEmpty())
        return checkedBaseUrl(baseUrl);
    for (const Region &known : regions()) {
        if (known.id == region)
            return QUrl(QStringLiteral("https://") + known.domain);
    }
    return fail(ApiError::Kind::Usage,
                ProfileText::tr("The region is not known. Choose one of the list or type a base URL."));
}

QString Profile::secretName() const
{
    const Result<QUrl> url = endpoint();
    return QStringLiteral("%1@%2").arg(sdkAppId).arg(url ? url->host() : QStringLiteral("unknown"));
}

QStringList Profile::secretNames() const
{
    QStringList names{appName(), secretName()};
    names.insert(pastedUserSig ? 0 : 2, userSigName());
    names.removeDuplicates();
    return names;
}

QString Profile::dataName() const
{
    if (practice || firstApp.isEmpty() || firstApp == appName())
        return id;
    const QByteArray app = QCryptographicHash::hash(appName().toUtf8(), QCryptographicHash::Sha256).toHex();
    return id + QLatin1Char('-') + QLatin1String(app.left(12));
}

QString Profile::appName() const
{
    if (practice)
        return QStringLiteral("sandbox");
    if (!isOfThisComputer())
        return secretName();
    const Result<QUrl> url = endpoint();
    const int usual = url->scheme() == QLatin1String("http") ? 80 : 443;
    const QString host = url->host();
    return QStringLiteral("%1@%2:%3")
        .arg(sdkAppId)
        .arg(host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(host) : host)
        .arg(url->port(usual));
}

QString Profile::secretNameOf(const QString &appName)
{
    const qsizetype at = appName.indexOf(QLatin1Char('@')) + 1;
    QString host = appName.mid(at).section(QLatin1Char(':'), 0, -2);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.sliced(1).chopped(1);
    return isLoopback(host) ? appName.left(at) + host : appName;
}

bool Profile::isOfThisComputer() const
{
    const Result<QUrl> url = endpoint();
    return url && isLoopback(url->host());
}

QStringList Profile::problems() const
{
    QStringList out;
    if (name.trimmed().isEmpty())
        out << ProfileText::tr("Give the profile a name.");
    if (sdkAppId == 0)
        out << ProfileText::tr("The SDKAppID is a number of about ten digits; the console of the service shows it.");
    if (admin.isEmpty() || admin.toUtf8().size() > 32)
        out << ProfileText::tr("The admin account has 1 to 32 bytes.");
    if (const Result<QUrl> url = endpoint(); !url)
        out << url.error().message;
    if (callbackPort < 0 || callbackPort > 65535)
        out << ProfileText::tr("The callback port is a number from 0 (any free port) to 65535.");
    if (!timeZone.isEmpty() && !QTimeZone(timeZone.toUtf8()).isValid())
        out << ProfileText::tr("The time zone is not known on this computer.");
    return out;
}

} // namespace imdesk
