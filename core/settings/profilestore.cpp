// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/profilestore.h"

#include "core/base/savefile.h"
#include "core/base/sentences.h"
#include "core/storage/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QJsonDocument>
#include <QThread>
#include <QTimer>
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
            field("secretsChanged", &ProfileRecord::secretsChanged),
            field("plan", &ProfileRecord::plan),
            rest(&ProfileRecord::others)};
}

namespace {

const QString tokenSet = QStringLiteral("set");
const QString tokenNone = QStringLiteral("none");
const QString planBelow = QStringLiteral("below-ultimate");
const QString planUltimate = QStringLiteral("ultimate");
// Whoever holds the lock writes one small file; a window must not wait longer.
constexpr int profileLockPauseMs = 5;
constexpr int mostProfileLockTries = 9;
constexpr int profileFileSettlesMs = 50;

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
    out.secretsChanged = record.secretsChanged;
    out.plan = record.plan == planBelow      ? Profile::Plan::BelowUltimate
               : record.plan == planUltimate ? Profile::Plan::Ultimate
                                             : Profile::Plan::Unknown;
    return out;
}

ProfileRecord toRecord(const Profile &profile, const QJsonObject &others)
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
            others,
            profile.pastedUserSig,
            profile.callbackToken == Profile::Token::Set    ? tokenSet
            : profile.callbackToken == Profile::Token::None ? tokenNone
                                                            : QString(),
            profile.firstApp,
            profile.secretsChanged,
            profile.plan == Profile::Plan::BelowUltimate ? planBelow
            : profile.plan == Profile::Plan::Ultimate    ? planUltimate
                                                         : QString()};
}

/// Puts what differs between `before` and `now` into a profile.
void takeChanges(Profile &into, const Profile &before, const Profile &now)
{
    const auto take = [&](auto member) {
        if (now.*member != before.*member)
            into.*member = now.*member;
    };
    take(&Profile::name);
    // Together they name the app: half of each would be a third one.
    if (now.sdkAppId != before.sdkAppId || now.region != before.region || now.baseUrl != before.baseUrl) {
        into.sdkAppId = now.sdkAppId;
        into.region = now.region;
        into.baseUrl = now.baseUrl;
    }
    take(&Profile::admin);
    take(&Profile::level);
    take(&Profile::readOnly);
    take(&Profile::timeZone);
    take(&Profile::serviceVersion);
    take(&Profile::callbackPort);
    take(&Profile::callbackPath);
    take(&Profile::testAccount);
    take(&Profile::notificationsClosed);
    take(&Profile::pastedUserSig);
    take(&Profile::callbackToken);
    take(&Profile::firstApp);
    take(&Profile::plan);
    // Two windows that count from the same number are two changes.
    if (now.secretsChanged != before.secretsChanged)
        ++into.secretsChanged;
}

Result<FileLock> lockProfiles(const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    const QString path = file + QStringLiteral(".lock");
    for (int tries = 1;; ++tries) {
        Result<FileLock> lock = FileLock::take(path);
        if (lock)
            return lock;
        if (lock.error().kind != ApiError::Kind::Busy)
            return fail(
                ApiError::Kind::Storage,
                ProfileStore::tr("The profiles could not be written to %1: %2").arg(file, lock.error().message));
        if (tries == mostProfileLockTries)
            return fail(ApiError::Kind::Busy,
                        ProfileStore::tr("The profiles in %1 are being changed by another program, so they stay as "
                                         "they are. Try again.")
                            .arg(file));
        QThread::msleep(profileLockPauseMs);
    }
}

qsizetype recordOf(const QJsonArray &records, const QString &id)
{
    for (qsizetype i = 0; i < records.size(); ++i) {
        const Result<ProfileRecord> record = decode<ProfileRecord>(records.at(i).toObject());
        if (record && record->id == id)
            return i;
    }
    return -1;
}

} // namespace

ProfileStore::ProfileStore(QString file, QObject *parent) : QObject(parent), m_file(std::move(file)) {}

Result<ProfileStore::Content> ProfileStore::read(bool setAside) const
{
    Content content;
    QFile file(m_file);
    if (!file.exists())
        return content;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Storage,
                    tr("The profiles in %1 cannot be read: %2").arg(m_file, file.errorString()));
    content.bytes = file.readAll();
    QJsonParseError damage;
    const QJsonDocument document = QJsonDocument::fromJson(content.bytes, &damage);
    file.close();
    if (!document.isArray()) {
        const QString aside = m_file + QStringLiteral(".broken-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
        if (setAside)
            QFile::rename(m_file, aside);
        const QString what = damage.error == QJsonParseError::NoError
                                 ? tr("The file of profiles holds no list of them.")
                                 : tr("The file of profiles is damaged at byte %1.").arg(damage.offset);
        return fail(ApiError::Kind::Unreadable, joinSentences({what, tr("It was kept as %1.").arg(aside)}));
    }
    content.records = document.array();
    for (const auto &item : std::as_const(content.records)) {
        const Result<ProfileRecord> record = decode<ProfileRecord>(item.toObject());
        if (record)
            content.profiles << fromRecord(*record);
        else
            content.troubles << record.error().message;
    }
    return content;
}

Result<Done> ProfileStore::load()
{
    m_content = {};
    Result<Content> content = read(true);
    if (!content)
        return std::unexpected(content.error());
    m_content = std::move(*content);
    Q_EMIT changed();
    if (!m_content.troubles.isEmpty()) {
        QFile::copy(m_file, m_file + QStringLiteral(".partly-read"));
        return fail(ApiError::Kind::Storage,
                    tr("Some profiles could not be read: %1").arg(m_content.troubles.join(QStringLiteral("; "))));
    }
    return Done{};
}

void ProfileStore::watch()
{
    if (m_watcher)
        return;
    m_watcher = new QFileSystemWatcher(this);
    auto *settled = new QTimer(this);
    settled->setSingleShot(true);
    settled->setInterval(profileFileSettlesMs);
    connect(settled, &QTimer::timeout, this, &ProfileStore::readAgain);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, settled, qOverload<>(&QTimer::start));
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, settled, qOverload<>(&QTimer::start));
    // The folder tells of a file that takes the place of another, the file of one that is written where it stands.
    const QString folder = QFileInfo(m_file).absolutePath();
    QDir().mkpath(folder);
    m_watcher->addPath(folder);
    if (QFile::exists(m_file))
        m_watcher->addPath(m_file);
}

void ProfileStore::readAgain()
{
    // Nothing of ours takes the file away; what is half written is told of again once it is whole.
    if (!QFile::exists(m_file))
        return;
    if (!m_watcher->files().contains(m_file))
        m_watcher->addPath(m_file);
    const Result<Content> content = read(false);
    if (content && content->bytes != m_content.bytes)
        take(*content, {});
}

void ProfileStore::take(const Content &content, const QString &changedHere)
{
    const QList<Profile> before = m_content.profiles;
    const QList<Profile> now = content.profiles; // whoever hears of it may change them
    m_content = content;
    Q_EMIT changed();
    tellWhatChanged(before, now, changedHere);
}

void ProfileStore::tellWhatChanged(const QList<Profile> &before, const QList<Profile> &now, const QString &changedHere)
{
    for (const Profile &profile : now) {
        if (profile.id == changedHere)
            continue;
        const auto was = std::ranges::find(before, profile.id, &Profile::id);
        const bool isNew = was == before.end();
        if (profile.secretsChanged != (isNew ? 0u : was->secretsChanged))
            Q_EMIT secretsChangedElsewhere(profile);
        if (!isNew && *was != profile)
            Q_EMIT changedElsewhere(profile);
    }
    for (const Profile &profile : before) {
        if (std::ranges::find(now, profile.id, &Profile::id) == now.end())
            Q_EMIT removed(profile);
    }
}

ApiError ProfileStore::goneError()
{
    return makeError(ApiError::Kind::Usage, tr("The profile is not there any more: another window has removed it."));
}

std::optional<Profile> ProfileStore::byId(const QString &id) const
{
    const auto it = std::ranges::find(m_content.profiles, id, &Profile::id);
    return it == m_content.profiles.end() ? std::nullopt : std::optional(*it);
}

std::optional<Profile> ProfileStore::byName(const QString &name) const
{
    const auto it = std::ranges::find(m_content.profiles, name, &Profile::name);
    return it == m_content.profiles.end() ? std::nullopt : std::optional(*it);
}

Result<Done> ProfileStore::edit(const std::function<Result<QString>(Content &)> &how)
{
    Content content;
    QString changedHere;
    {
        const Result<FileLock> lock = lockProfiles(m_file);
        if (!lock)
            return std::unexpected(lock.error());
        // A file that somebody took away is written anew out of what was in it.
        Result<Content> found = QFile::exists(m_file) ? read(true) : Result<Content>(m_content);
        if (!found)
            return std::unexpected(found.error());
        content = std::move(*found);
        const Result<QString> id = how(content);
        if (!id)
            return std::unexpected(id.error());
        changedHere = *id;
        content.bytes = QJsonDocument(content.records).toJson();
        if (const auto why = saveWhole(m_file, content.bytes))
            return fail(ApiError::Kind::Storage, tr("The profiles could not be written to %1: %2").arg(m_file, *why));
    }
    take(content, changedHere); // without the lock: who hears of it may save
    return Done{};
}

Result<Profile> ProfileStore::save(Profile profile, const std::optional<Profile> &before)
{
    if (const QStringList problems = profile.problems(); !problems.isEmpty())
        return fail(ApiError::Kind::Usage, joinSentences(problems));
    const Result<Done> done = edit([&](Content &content) -> Result<QString> {
        const auto it = std::ranges::find(content.profiles, profile.id, &Profile::id);
        if (before && it == content.profiles.end())
            return std::unexpected(goneError());
        if (before) {
            Profile merged = *it;
            takeChanges(merged, *before, profile);
            profile = merged;
        }
        return put(content, profile);
    });
    return done ? Result<Profile>(profile) : std::unexpected(done.error());
}

Result<Profile> ProfileStore::change(const QString &id, const std::function<void(Profile &)> &how)
{
    Profile profile;
    const Result<Done> done = edit([&](Content &content) -> Result<QString> {
        const auto it = std::ranges::find(content.profiles, id, &Profile::id);
        if (it == content.profiles.end())
            return std::unexpected(goneError());
        profile = *it;
        how(profile);
        return put(content, profile);
    });
    return done ? Result<Profile>(profile) : std::unexpected(done.error());
}

Result<QString> ProfileStore::put(Content &content, Profile &profile)
{
    const auto twin = std::ranges::find(content.profiles, profile.name, &Profile::name);
    if (twin != content.profiles.end() && twin->id != profile.id)
        return fail(ApiError::Kind::Usage, tr("There is a profile named %1 already.").arg(profile.name));
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::Id128);
    const auto it = std::ranges::find(content.profiles, profile.id, &Profile::id);
    if (it == content.profiles.end()) {
        content.profiles << profile;
        content.records.append(encode(toRecord(profile, {})));
        return profile.id;
    }
    if (profile.firstApp.isEmpty())
        profile.firstApp = it->firstApp;
    if (profile.firstApp.isEmpty() && it->appName() != profile.appName())
        profile.firstApp = it->appName();
    *it = profile;
    const qsizetype at = recordOf(content.records, profile.id);
    // What a newer version keeps in it stays.
    const Result<ProfileRecord> stored = decode<ProfileRecord>(content.records.at(at).toObject());
    content.records.replace(at, encode(toRecord(profile, stored ? stored->others : QJsonObject())));
    return profile.id;
}

Result<Done> ProfileStore::remove(const QString &id)
{
    return edit([&](Content &content) -> Result<QString> {
        content.profiles.removeIf([&](const Profile &profile) { return profile.id == id; });
        if (const qsizetype at = recordOf(content.records, id); at >= 0)
            content.records.removeAt(at);
        return id;
    });
}

} // namespace imdesk
