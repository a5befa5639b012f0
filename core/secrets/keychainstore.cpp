// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>
#include <utility>

namespace imdesk {

namespace {

struct KeychainText
{
    Q_DECLARE_TR_FUNCTIONS(KeychainText)
};

const QString secretService = QStringLiteral("org.freedesktop.secrets");
const QString walletService = QStringLiteral("org.kde.kwalletd5");
const QString keychainService = QStringLiteral("imdesk");
constexpr int answerLimitMs = 5000;

/// What a service says of itself. Empty: there, but without a keyring, which is made when the first secret comes.
enum class ServiceState { Ready, Locked, Empty, Missing };

struct KeychainService
{
    ServiceState state = ServiceState::Missing;
    QString collection; ///< of the Secret Service, where it is locked
};

using ServiceHandler = std::function<void(const KeychainService &)>;

KeychainState keychainState(ServiceState state)
{
    switch (state) {
    case ServiceState::Ready:
        return KeychainState::Ready;
    case ServiceState::Locked:
        return KeychainState::Locked;
    case ServiceState::Empty:
        return KeychainState::Unmade;
    case ServiceState::Missing:
        break;
    }
    return KeychainState::Missing;
}

/// Calls, and hands over the answer once it is there.
template <class Reply, class Then>
void askBus(const QDBusMessage &message, Then then)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, answerLimitMs));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, then = std::move(then)] {
        const Reply reply = *watcher;
        watcher->deleteLater();
        then(reply);
    });
}

QDBusMessage secretCall(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(secretService, path, interface, method);
}

QDBusMessage walletCall(const QString &method)
{
    return QDBusMessage::createMethodCall(walletService, QStringLiteral("/modules/kwalletd5"),
                                          QStringLiteral("org.kde.KWallet"), method);
}

void askLocked(const QString &collection, const ServiceHandler &then)
{
    QDBusMessage get = secretCall(collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    askBus<QDBusPendingReply<QDBusVariant>>(get, [collection, then](const QDBusPendingReply<QDBusVariant> &reply) {
        if (reply.isError())
            then({});
        else
            then({reply.value().variant().toBool() ? ServiceState::Locked : ServiceState::Ready, collection});
    });
}

void askSecretService(const ServiceHandler &then)
{
    QDBusMessage alias = secretCall(QStringLiteral("/org/freedesktop/secrets"),
                                    QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    alias << QStringLiteral("default");
    askBus<QDBusPendingReply<QDBusObjectPath>>(alias, [then](const QDBusPendingReply<QDBusObjectPath> &reply) {
        if (reply.isError())
            then({});
        else if (reply.value().path() == QLatin1String("/"))
            then({ServiceState::Empty, {}});
        else
            askLocked(reply.value().path(), then);
    });
}

/// Whether QtKeychain prefers KWallet, which it does by these variables.
bool prefersWallet()
{
    if (qgetenv("KDE_SESSION_VERSION") != "5")
        return false;
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    if (desktop == "KDE" || desktop == "GNOME" || desktop == "Unity" || desktop == "XFCE")
        return desktop == "KDE";
    const QByteArray session = qgetenv("DESKTOP_SESSION");
    if (session == "gnome" || session == "kde4" || session.contains("xfce") || session == "xubuntu")
        return false;
    return session == "kde" ||
           (qgetenv("GNOME_DESKTOP_SESSION_ID").isEmpty() && !qgetenv("KDE_FULL_SESSION").isEmpty());
}

void askWallet(const ServiceHandler &then)
{
    askBus<QDBusPendingReply<QString>>(
        walletCall(QStringLiteral("networkWallet")), [then](const QDBusPendingReply<QString> &wallet) {
            if (wallet.isError()) { // then QtKeychain goes to the other one, too
                askSecretService(then);
                return;
            }
            QDBusMessage isOpen = walletCall(QStringLiteral("isOpen"));
            isOpen << wallet.value();
            askBus<QDBusPendingReply<bool>>(isOpen, [then](const QDBusPendingReply<bool> &open) {
                then({!open.isError() && open.value() ? ServiceState::Ready : ServiceState::Locked, {}});
            });
        });
}

void askService(const ServiceHandler &then)
{
    if (!QDBusConnection::sessionBus().isConnected())
        then({});
    else if (prefersWallet())
        askWallet(then);
    else
        askSecretService(then);
}

ApiError notReady(KeychainState state)
{
    if (state == KeychainState::Locked)
        return makeSecretError(ApiError::SecretTrouble::Keychain,
                               KeychainText::tr("The keychain of this computer is locked. Unlock it, then try again."));
    return makeSecretError(
        ApiError::SecretTrouble::NoKeychain,
        KeychainText::tr("This computer has no keychain that answers. The secret can be kept for this session only."));
}

/// A keyring that could not be made is none.
ApiError notWritten(ServiceState state)
{
    return notReady(state == ServiceState::Empty ? KeychainState::Missing : keychainState(state));
}

/// A future that is fulfilled once; a second answer (a job that ends after its time limit) is dropped.
template <class T>
class Once
{
  public:
    Once() { m_promise.start(); }
    void set(T value)
    {
        if (m_set)
            return;
        m_set = true;
        m_promise.addResult(std::move(value));
        m_promise.finish();
    }
    QFuture<T> future() { return m_promise.future(); }

  private:
    QPromise<T> m_promise;
    bool m_set = false;
};

/// Who waits for the job is told to go on after a while.
template <class T>
void limit(QKeychain::Job *job, std::shared_ptr<Once<Result<T>>> once)
{
    QTimer::singleShot(KeychainStore::promptLimitMs, job, [once] {
        once->set(fail(ApiError::Kind::Secret,
                       KeychainText::tr("The keychain waits for its password. Answer its window, then try again.")));
    });
}

/// Starts a job with its time limit; `then` sees the finished job.
template <class Job, class T>
void runJob(Job *job, std::shared_ptr<Once<Result<T>>> once, std::function<Result<T>(Job *)> then)
{
    QObject::connect(job, &QKeychain::Job::finished, job, [job, once, then] { once->set(then(job)); });
    limit(job, once);
    job->start();
}

template <class Job>
ApiError jobError(Job *job)
{
    // The text comes from the system; it names services, never the secret.
    return makeError(ApiError::Kind::Secret, KeychainText::tr("The keychain refused: %1").arg(job->errorString()));
}

/// Has a locked wallet opened: reading anything does, and what is read is of no matter.
void openWallet(const std::function<void()> &then)
{
    auto *job = new QKeychain::ReadPasswordJob(keychainService);
    job->setKey(QStringLiteral("unlock"));
    const auto once = std::make_shared<Once<Result<Done>>>();
    once->future().then([then](const Result<Done> &) { then(); });
    runJob<QKeychain::ReadPasswordJob, Done>(job, once,
                                             [](QKeychain::ReadPasswordJob *) -> Result<Done> { return Done{}; });
}

/// Shows the prompt of the Secret Service; `then` once it is answered, dismissed, or nobody did either for long.
void showPrompt(const QString &path, const std::function<void()> &then)
{
    const QString interface = QStringLiteral("org.freedesktop.Secret.Prompt");
    auto *shown = new QObject;
    QObject::connect(shown, &QObject::destroyed, shown, then);
    const char *const end = SLOT(deleteLater()); // QDBusConnection takes a name only
    QDBusConnection::sessionBus().connect(secretService, path, interface, QStringLiteral("Completed"), shown, end);
    QTimer::singleShot(KeychainStore::promptLimitMs, shown, &QObject::deleteLater);
    QDBusMessage prompt = secretCall(path, interface, QStringLiteral("Prompt"));
    prompt << QString();
    askBus<QDBusPendingReply<>>(prompt, [guard = QPointer<QObject>(shown)](const QDBusPendingReply<> &reply) {
        if (guard && reply.isError())
            guard->deleteLater();
    });
}

void unlockCollection(const QString &collection, const std::function<void()> &then)
{
    QDBusMessage unlock = secretCall(QStringLiteral("/org/freedesktop/secrets"),
                                     QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Unlock"));
    unlock << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)});
    using Reply = QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath>;
    askBus<Reply>(unlock, [then](const Reply &reply) {
        const QString prompt = reply.isError() ? QStringLiteral("/") : reply.argumentAt<1>().path();
        if (prompt == QLatin1String("/"))
            then();
        else
            showPrompt(prompt, then);
    });
}

} // namespace

KeychainStore::KeychainStore(Prompts prompts) : m_prompts(prompts), m_unlocking(std::make_shared<StateTakers>()) {}

QFuture<KeychainState> KeychainStore::state()
{
    auto once = std::make_shared<Once<KeychainState>>();
    askService([once](const KeychainService &service) { once->set(keychainState(service.state)); });
    return once->future();
}

QFuture<KeychainState> KeychainStore::unlock()
{
    if (m_prompts == Prompts::Never)
        return state();
    auto once = std::make_shared<Once<KeychainState>>();
    *m_unlocking << [once](KeychainState state) { once->set(state); };
    if (m_unlocking->size() > 1)
        return once->future();
    const auto tell = [waiting = m_unlocking] {
        askService([waiting](const KeychainService &service) {
            for (const auto &taker : std::exchange(*waiting, {}))
                taker(keychainState(service.state));
        });
    };
    askService([tell](const KeychainService &service) {
        if (service.state != ServiceState::Locked)
            tell();
        else if (service.collection.isEmpty())
            openWallet(tell);
        else
            unlockCollection(service.collection, tell);
    });
    return once->future();
}

QFuture<Result<QByteArray>> KeychainStore::read(const QString &name)
{
    auto once = std::make_shared<Once<Result<QByteArray>>>();
    askService([once, name](const KeychainService &service) {
        if (service.state == ServiceState::Empty) {
            once->set(QByteArray());
            return;
        }
        if (service.state != ServiceState::Ready) {
            once->set(std::unexpected(notReady(keychainState(service.state))));
            return;
        }
        auto *job = new QKeychain::ReadPasswordJob(keychainService);
        job->setKey(name);
        runJob<QKeychain::ReadPasswordJob, QByteArray>(job, once,
                                                       [](QKeychain::ReadPasswordJob *done) -> Result<QByteArray> {
                                                           if (done->error() == QKeychain::NoError)
                                                               return done->binaryData();
                                                           if (done->error() == QKeychain::EntryNotFound)
                                                               return QByteArray();
                                                           return std::unexpected(jobError(done));
                                                       });
    });
    return once->future();
}

QFuture<Result<Done>> KeychainStore::write(const QString &name, const QByteArray &secret)
{
    auto once = std::make_shared<Once<Result<Done>>>();
    askService([once, name, secret, prompts = m_prompts](const KeychainService &service) {
        const bool asks = service.state == ServiceState::Locked || service.state == ServiceState::Empty;
        if (service.state == ServiceState::Missing || (asks && prompts == Prompts::Never)) {
            once->set(std::unexpected(notWritten(service.state)));
            return;
        }
        // Of one that is locked the job has the person asked for the password, of one that is not made yet for a new
        // one.
        auto *job = new QKeychain::WritePasswordJob(keychainService);
        job->setKey(name);
        job->setBinaryData(secret);
        QObject::connect(job, &QKeychain::Job::finished, job, [once, job, asks] {
            if (job->error() != QKeychain::NoError)
                once->set(std::unexpected(jobError(job)));
            else if (!asks)
                once->set(Done{});
            else // it may say "done" of what it could not do
                askService([once](const KeychainService &now) {
                    once->set(now.state == ServiceState::Ready ? Result<Done>(Done{})
                                                               : std::unexpected(notWritten(now.state)));
                });
        });
        limit(job, once);
        job->start();
    });
    return once->future();
}

QFuture<Result<Done>> KeychainStore::remove(const QString &name)
{
    auto once = std::make_shared<Once<Result<Done>>>();
    askService([once, name](const KeychainService &service) {
        if (service.state == ServiceState::Empty) { // nothing was ever kept
            once->set(Done{});
            return;
        }
        if (service.state != ServiceState::Ready) {
            once->set(std::unexpected(notReady(keychainState(service.state))));
            return;
        }
        auto *job = new QKeychain::DeletePasswordJob(keychainService);
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, job, [once, name, job] {
            if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound) {
                once->set(std::unexpected(jobError(job)));
                return;
            }
            auto *check = new QKeychain::ReadPasswordJob(keychainService);
            check->setKey(name);
            runJob<QKeychain::ReadPasswordJob, Done>(check, once, [](QKeychain::ReadPasswordJob *read) -> Result<Done> {
                if (read->error() == QKeychain::EntryNotFound)
                    return Done{};
                return fail(ApiError::Kind::Secret,
                            KeychainText::tr("The keychain kept the secret although it was told to delete it."));
            });
        });
        limit(job, once);
        job->start();
    });
    return once->future();
}

} // namespace imdesk
