// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/profilestore.h"

#include "core/base/savefile.h"
#include "core/base/sentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace imdesk {

template <>
FieldTable fieldsOf<ProfileRecord>()
{
    return {field("id", &ProfileRecord::id, Need::Required),
            field("name", &ProfileRecord::name),
            field("sdkAppId", &ProfileRecord::sdkAppId),
            field("region", &ProfileRecord::region),
            field("baseUrl", &ProfileRecord::baseUrl),
            field("admin", &ProfileRecord::admin),
            field("level", &ProfileRecord::level),
            field("readOnly", &ProfileRecord::readOnly),
            field("timeZone", &ProfileRecord::timeZone),
            field("serviceVersion", &ProfileRecord::serviceVersion),
            field("callbackPort", &ProfileRecord::callbackPort),
            field("callbackPath", &ProfileRecord::callbackPath),
            field("testAccount", &ProfileRecord::testAccount),
            field("notificationsClosed", &ProfileRecord::notificationsClosed),
            field("pastedUserSig", &ProfileRecord::pastedUserSig),
            field("callbackToken", &ProfileRecord::callbackToken),
            field("firstApp", &ProfileRecord::firstApp),
            rest(&ProfileRecord::others)};
}

namespace {

const QString tokenSet = QStringLiteral("set");
const QString tokenNone = QStringLiteral("none");

Profile fromRecord(const ProfileRecord &record)
{
    Profile out;
    out.id = record.id;
    out.name = record.name;
    out.sdkAppId = record.sdkAppId;
    out.region = record.region;
    out.baseUrl = record.baseUrl;
    out.admin = record.admin;
    // An unknown word must not make an app look harmless.
    out.level = safetyFromWord(record.level).value_or(SafetyLevel::Production);
    out.readOnly = record.readOnly;
    out.timeZone = record.timeZone;
    out.serviceVersion = record.serviceVersion.isEmpty() ? out.serviceVersion : record.serviceVersion;
    out.callbackPort = record.callbackPort;
    out.callbackPath = record.callbackPath.isEmpty() ? out.callbackPath : record.callbackPath;
    out.testAccount = record.testAccount;
    out.notificationsClosed = record.notificationsClosed;
    out.pastedUserSig = record.pastedUserSig;
    out.callbackToken = record.callbackToken == tokenSet    ? Profile::Token::Set
                        : record.callbackToken == tokenNone ? Profile::Token::None
                                                            : Profile::Token::Unknown;
    out.firstApp = record.firstApp;
    return out;
}

ProfileRecord toRecord(const Profile &profile)
{
    return {profile.id,
            profile.name,
            profile.sdkAppId,
            profile.region,
            profile.baseUrl,
            profile.admin,
            safetyWord(profile.level),
            profile.readOnly,
            profile.timeZone,
            profile.serviceVersion,
            profile.callbackPort,
            profile.callbackPath,
            profile.testAccount,
            profile.notificationsClosed,
            {},
            profile.pastedUserSig,
            profile.callbackToken == Profile::Token::Set    ? tokenSet
            : profile.callbackToken == Profile::Token::None ? tokenNone
                                                            : QString(),
            profile.firstApp};
}

} // namespace

ProfileStore::ProfileStore(QString file, QObject *parent) : QObject(parent), m_file(std::move(file)) {}

Result<Done> ProfileStore::load()
{
    m_profiles.clear();
    QFile file(m_file);
    if (!file.exists())
        return Done{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Storage,
                    tr("The profiles in %1 cannot be read: %2").arg(m_file, file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (!document.isArray()) {
        const QString aside = m_file + QStringLiteral(".broken-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
        QFile::rename(m_file, aside);
        return fail(ApiError::Kind::Storage, tr("The profiles could not be read. The file was kept as %1.").arg(aside));
    }
    QStringList troubles;
    const QJsonArray array = document.array();
    for (const auto &item : array) {
        const Result<ProfileRecord> record = decode<ProfileRecord>(item.toObject());
        if (record)
            m_profiles << fromRecord(*record);
        else
            troubles << record.error().message;
    }
    Q_EMIT changed();
    if (!troubles.isEmpty()) {
        QFile::copy(m_file, m_file + QStringLiteral(".partly-read"));
        return fail(ApiError::Kind::Storage,
                    tr("Some profiles could not be read: %1").arg(troubles.join(QStringLiteral("; "))));
    }
    return Done{};
}

std::optional<Profile> ProfileStore::byId(const QString &id) const
{
    const auto it = std::ranges::find(m_profiles, id, &Profile::id);
    return it == m_profiles.end() ? std::nullopt : std::optional(*it);
}

std::optional<Profile> ProfileStore::byName(const QString &name) const
{
    const auto it = std::ranges::find(m_profiles, name, &Profile::name);
    return it == m_profiles.end() ? std::nullopt : std::optional(*it);
}

Result<Profile> ProfileStore::save(Profile profile)
{
    if (const QStringList problems = profile.problems(); !problems.isEmpty())
        return fail(ApiError::Kind::Usage, joinSentences(problems));
    if (const auto twin = byName(profile.name); twin && twin->id != profile.id)
        return fail(ApiError::Kind::Usage, tr("There is a profile named %1 already.").arg(profile.name));
    const QList<Profile> before = m_profiles;
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::Id128);
    const auto it = std::ranges::find(m_profiles, profile.id, &Profile::id);
    if (it == m_profiles.end()) {
        m_profiles << profile;
    } else {
        if (profile.firstApp.isEmpty())
            profile.firstApp = it->firstApp;
        if (profile.firstApp.isEmpty() && it->appName() != profile.appName())
            profile.firstApp = it->appName();
        *it = profile;
    }
    if (const Result<Done> done = write(); !done) {
        m_profiles = before;
        return std::unexpected(done.error());
    }
    Q_EMIT changed();
    return profile;
}

Result<Done> ProfileStore::remove(const QString &id)
{
    const QList<Profile> before = m_profiles;
    m_profiles.removeIf([&](const Profile &profile) { return profile.id == id; });
    if (Result<Done> done = write(); !done) {
        m_profiles = before;
        return done;
    }
    Q_EMIT changed();
    return Done{};
}

Result<Done> ProfileStore::write()
{
    QJsonArray array;
    for (const Profile &profile : std::as_const(m_profiles))
        array.append(encode(toRecord(profile)));
    if (const auto why = saveWhole(m_file, QJsonDocument(array).toJson()))
        return fail(ApiError::Kind::Storage, tr("The profiles could not be written to %1: %2").arg(m_file, *why));
    return Done{};
}

} // namespace imdesk
