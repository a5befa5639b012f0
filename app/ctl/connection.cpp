// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/items.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/base/whendone.h"
#include "core/net/profilesecret.h"
#include "core/secrets/keychainstore.h"
#include "core/settings/profilestore.h"
#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>

namespace imdesk {

namespace {

struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

constexpr qint64 maxKeyBytes = 4'096;

QString given(const Ctl &ctl, const QString &option, const char *variable)
{
    const QString value = ctl.parser.value(option);
    return value.isEmpty() ? qEnvironmentVariable(variable) : value;
}

/// A service on this computer that no profile names: its people are nobody, its key may be known.
bool isPractice(const Ctl &ctl, const Profile &profile)
{
    const Result<QUrl> url = profile.endpoint();
    const bool loopback = url && (url->host() == QLatin1String("localhost") || QHostAddress(url->host()).isLoopback());
    return loopback && ctl.parser.value(QStringLiteral("profile")).isEmpty();
}

/// Why there is no key where none was given and the keychain was asked. One that is locked may hold it still.
ApiError withoutKey(const Result<QByteArray> &stored)
{
    if (stored)
        return makeSecretError(
            ApiError::SecretTrouble::NoKey,
            ConnectionText::tr("There is no secret key for this app: none was given, and the keychain holds none."));
    if (stored.error().kind != ApiError::Kind::Secret || stored.error().secret != ApiError::SecretTrouble::NoKeychain)
        return stored.error();
    return makeSecretError(ApiError::SecretTrouble::NoKey,
                           ConnectionText::tr("There is no secret key for this app: none was given, and no keychain "
                                              "answers on this computer."));
}

/// Keeps a connection alive as a child of the program's context.
class ConnectionHolder : public QObject
{
  public:
    using QObject::QObject;
    Connection connection;
};

} // namespace

QByteArray practiceKey() { return QByteArray(32, 'a').append(QByteArray(32, '5')); }

void addConnectionOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("profile"), ConnectionText::tr("Use a profile stored by imdesk, by its name."),
                      QStringLiteral("NAME")});
    parser.addOption(
        {QStringLiteral("base-url"),
         ConnectionText::tr("Address of the service: https, or http on this computer. Also IMDESK_BASE_URL."),
         QStringLiteral("URL")});
    parser.addOption({QStringLiteral("region"),
                      ConnectionText::tr("Region instead of an address: china, singapore, seoul, tokyo, frankfurt, "
                                         "siliconvalley, jakarta, mumbai, riyadh. Also IMDESK_REGION."),
                      QStringLiteral("REGION")});
    parser.addOption({QStringLiteral("sdkappid"), ConnectionText::tr("SDKAppID of the app. Also IMDESK_SDKAPPID."),
                      QStringLiteral("N")});
    parser.addOption({QStringLiteral("admin"),
                      ConnectionText::tr("App admin account that signs (default: administrator). Also IMDESK_ADMIN."),
                      QStringLiteral("ID")});
    parser.addOption({QStringLiteral("secret-key-file"),
                      ConnectionText::tr("File that holds the secret key. Also IMDESK_SECRET_KEY, else the keychain."),
                      QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("why"), ConnectionText::tr("Why it is done, for the audit."), QStringLiteral("TEXT")});
}

CredentialStore *keychainFor(const Ctl &ctl, const Profile &profile)
{
    static KeychainStore keychain(KeychainStore::Prompts::Never);
    return isPractice(ctl, profile) ? nullptr : &keychain;
}

QString auditFile(const Ctl &ctl) { return ctl.paths.data + QStringLiteral("/audit.db"); }

QString guardFile(const Ctl &ctl) { return ctl.paths.config + QStringLiteral("/guard.json"); }

Result<Profile> profileFromOptions(Ctl &ctl)
{
    // What a shell variable that was never set leaves must not mean another app.
    if (const Result<Done> one =
            ctl.oneValueEach({"profile", "base-url", "region", "sdkappid", "admin", "secret-key-file"});
        !one)
        return std::unexpected(one.error());
    Profile profile;
    const QString name = ctl.parser.value(QStringLiteral("profile"));
    if (!name.isEmpty()) {
        // A word that somebody typed is not passed over: the call would go to another app than was meant.
        for (const char *option : {"base-url", "region", "sdkappid", "admin"}) {
            if (ctl.parser.isSet(QLatin1String(option)))
                return fail(ApiError::Kind::Usage,
                            ConnectionText::tr("--profile names the whole connection, so --%1 cannot be given with it.")
                                .arg(QLatin1String(option)));
        }
        ProfileStore store(ctl.paths.profilesFile());
        if (const Result<Done> done = store.load(); !done)
            ctl.warn(done.error().message);
        const auto stored = store.byName(name);
        if (!stored) {
            QStringList names;
            for (const Profile &known : store.profiles())
                names << known.name;
            return fail(ApiError::Kind::Usage, ConnectionText::tr("There is no profile named %1. Known: %2.")
                                                   .arg(name, names.isEmpty() ? ConnectionText::tr("none")
                                                                              : names.join(QStringLiteral(", "))));
        }
        profile = *stored;
    } else {
        profile.name = QStringLiteral("command line");
        const bool typedUrl = ctl.parser.isSet(QStringLiteral("base-url"));
        const bool typedRegion = ctl.parser.isSet(QStringLiteral("region"));
        if (typedUrl && typedRegion)
            return fail(ApiError::Kind::Usage,
                        ConnectionText::tr("--base-url and --region both name the service: give one of them."));
        // What is typed counts, whatever a variable says of the other.
        if (!typedRegion)
            profile.baseUrl = given(ctl, QStringLiteral("base-url"), "IMDESK_BASE_URL");
        if (const QString region = given(ctl, QStringLiteral("region"), "IMDESK_REGION");
            !region.isEmpty() && !typedUrl)
            profile.region = region;
    }
    if (const QString admin = given(ctl, QStringLiteral("admin"), "IMDESK_ADMIN"); !admin.isEmpty() && name.isEmpty())
        profile.admin = admin;
    if (const QString id = given(ctl, QStringLiteral("sdkappid"), "IMDESK_SDKAPPID"); !id.isEmpty() && name.isEmpty()) {
        bool ok = false;
        profile.sdkAppId = id.toUInt(&ok);
        if (!ok)
            return fail(ApiError::Kind::Usage, ConnectionText::tr("The SDKAppID is a number, not %1.").arg(id));
    }
    if (profile.sdkAppId == 0)
        return fail(ApiError::Kind::Usage,
                    ConnectionText::tr(
                        "Name the app: --profile NAME, or --sdkappid N with --base-url URL or --region REGION."));
    if (const QStringList problems = profile.problems(); !problems.isEmpty())
        return fail(ApiError::Kind::Usage, joinSentences(problems));
    return profile;
}

Result<QByteArray> keyFromOptions(const Ctl &ctl)
{
    if (const Result<Done> one = ctl.oneValueEach({"secret-key-file"}); !one)
        return std::unexpected(one.error());
    const QString path = ctl.parser.value(QStringLiteral("secret-key-file"));
    if (path.isEmpty())
        return qgetenv("IMDESK_SECRET_KEY").trimmed();
    if (QFileInfo(path).isDir())
        return fail(ApiError::Kind::Unreadable,
                    ConnectionText::tr("The secret key file %1 is a folder: name the file in it that holds the key.")
                        .arg(path));
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    QByteArray key;
    // A pipe gives it in pieces.
    while (isOpen && key.size() <= maxKeyBytes) {
        const QByteArray piece = file.read(maxKeyBytes + 1 - key.size());
        if (piece.isEmpty())
            break;
        key += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return fail(ApiError::Kind::Unreadable,
                    ConnectionText::tr("The secret key file %1 cannot be read: %2").arg(path, file.errorString()));
    if (key.size() > maxKeyBytes)
        return fail(ApiError::Kind::Unreadable,
                    ConnectionText::tr("The secret key file %1 holds more than %2 bytes, so it is none.")
                        .arg(path)
                        .arg(maxKeyBytes));
    // Some editors begin a file with it; the service would say that the key does not fit.
    if (key.startsWith("\xEF\xBB\xBF"))
        key.remove(0, 3);
    key = key.trimmed();
    if (key.isEmpty())
        return fail(ApiError::Kind::Unreadable, ConnectionText::tr("The secret key file %1 is empty.").arg(path));
    return key;
}

std::optional<QByteArray> callbackTokenFrom(Ctl &ctl, const QString &option)
{
    QByteArray token = ctl.parser.value(option).toUtf8();
    if (token.isEmpty() && ctl.parser.isSet(option)) {
        ctl.usage(ConnectionText::tr("--%1 is empty. Leave it out where callbacks are not signed.").arg(option));
        return std::nullopt;
    }
    return token.isEmpty() ? qgetenv("IMDESK_CALLBACK_TOKEN") : token;
}

QJsonObject factsOfApp(const Profile &profile)
{
    QJsonObject facts{{QStringLiteral("sdkAppId"), QString::number(profile.sdkAppId)}};
    if (!profile.name.isEmpty())
        facts.insert(QStringLiteral("profile"), profile.name);
    return facts;
}

void connectThen(Ctl &ctl, std::function<void(Connection &)> then)
{
    const Result<Profile> profile = profileFromOptions(ctl);
    if (!profile) {
        ctl.fail(profile.error());
        return;
    }
    if (ctl.writes && asksOnProduction(ctl, *profile) &&
        !confirmed(
            ctl,
            ConnectionText::tr("Run %1 on the production profile %2?").arg(ctl.command, visibleText(profile->name)),
            false))
        return;
    const Result<QByteArray> key = keyFromOptions(ctl);
    if (!key) {
        ctl.fail(key.error());
        return;
    }
    auto *holder = new ConnectionHolder(&ctl);
    Connection &connection = holder->connection;
    connection.profile = *profile;
    ctl.addFacts(factsOfApp(*profile));
    connection.signer = std::make_unique<Signer>(profile->sdkAppId, profile->admin, ctl.clock);
    connection.client = std::make_unique<ApiClient>(*profile, *connection.signer, ctl.catalogue, ctl.clock);
    // To standard error, so that what is read by a script stays what it is; to be told to slow down is no trouble.
    QObject::connect(connection.client.get(), &ApiClient::callRetried, &ctl, [&ctl](const CallRetry &retry) {
        if (!RetryPolicy::isTooFast(retry.error.code))
            ctl.warn(QStringLiteral("imdeskctl: %1: %2").arg(retry.command, retry.words()));
    });
    ctl.onSignal([&ctl, client = connection.client.get()] {
        // The command ends as it does for a call that fails; where none is under way, or it takes its time, here.
        QTimer::singleShot(client->cancelAll() > 0 ? 2'000 : 0, &ctl, [&ctl] { ctl.end(ExitCode::Interrupted); });
    });
    connection.audit = std::make_unique<AuditLog>(auditFile(ctl));
    // Only once the service has told its time: by a clock that is ahead everything would be too old.
    QObject::connect(
        connection.client.get(), &ApiClient::callFinished, &ctl,
        [&ctl, &connection] {
            // A service of this computer goes by its clock: it is no witness for it.
            const auto told = connection.profile.isOfThisComputer() ? std::nullopt : connection.client->serviceTimeMs();
            connection.audit->dropSnapshots(Settings(ctl.paths.settingsFile()).get(setting::snapshotsKeepDays),
                                            ctl.clock.nowMs(), told, connection.profile);
        },
        Qt::SingleShotConnection);
    connection.rules = std::make_unique<GuardRules>(guardFile(ctl));
    connection.seal = std::make_unique<SealSource>(keychainFor(ctl, *profile), profile->secretName());
    AuditGuard &guard = AuditGuard::install(*connection.client, *connection.audit, *connection.rules, ctl.clock);
    guard.setReason(ctl.parser.value(QStringLiteral("why")));
    guard.setSeal(connection.seal.get());
    if (!profile->id.isEmpty()) {
        connection.sanctionStore = std::make_unique<SanctionStore>(ctl.paths.profileData(profile->dataName()) +
                                                                   QStringLiteral("/sanctions.db"));
        connection.sanctions = std::make_unique<SanctionBoard>(*connection.client, *connection.sanctionStore, ctl.clock,
                                                               connection.audit->operatorName());
        QObject::connect(connection.client.get(), &ApiClient::written, connection.sanctions.get(),
                         &SanctionBoard::hearWrite);
        // Told once, and as no failure: the service has done what it was asked for.
        QObject::connect(
            connection.sanctionStore.get(), &SanctionStore::troubled, &ctl,
            [&ctl](const ApiError &error) {
                ctl.warn(ConnectionText::tr("imdeskctl: mutes and bans cannot be noted for the window: %1")
                             .arg(visibleText(error.message)));
            },
            Qt::SingleShotConnection);
    }
    if (!key->isEmpty()) {
        connection.signer->setSecretKey(*key);
        then(connection);
        return;
    }
    if (isPractice(ctl, *profile)) {
        connection.signer->setSecretKey(practiceKey());
        then(connection);
        return;
    }
    auto keychain = std::make_shared<KeychainStore>(KeychainStore::Prompts::Never);
    readSecret(readerOf(*keychain), *profile, &ctl,
               [&ctl, &connection, keychain, then](const Result<QByteArray> &stored) {
                   if (!stored || stored->isEmpty()) {
                       ctl.fail(withoutKey(stored));
                       return;
                   }
                   if (const Result<Done> taken = connection.signer->setStoredSecret(*stored); !taken) {
                       ctl.fail(taken.error());
                       return;
                   }
                   then(connection);
               });
}

void serviceTimeThen(Ctl &ctl, Connection &connection, std::function<void(qint64 nowMs)> then)
{
    ApiClient &client = *connection.client;
    if (client.clockDifferenceMs()) {
        then(client.serviceNowMs());
        return;
    }
    // Whatever it answers, it tells its time.
    const QJsonArray admin{QJsonObject{{QStringLiteral("UserID"), connection.profile.admin}}};
    whenDone(client.callRaw(QStringLiteral("im_open_login_svc/account_check"), {{QStringLiteral("CheckItem"), admin}}),
             &ctl, [&client, then = std::move(then)](const Result<QJsonObject> &) { then(client.serviceNowMs()); });
}

} // namespace imdesk
