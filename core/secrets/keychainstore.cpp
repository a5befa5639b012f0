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
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>

namespace imdesk {

namespace {

struct KeychainText
{
    Q_DECLARE_TR_FUNCTIONS(KeychainText)
};

const QString secretService = QStringLiteral("org.freedesktop.secrets");

using StateHandler = std::function<void(KeychainState)>;

void askLocked(const QString &collection, const StateHandler &then)
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        secretService, collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(get, 5000));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, then] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            then(KeychainState::Missing);
        else
            then(reply.value().variant().toBool() ? KeychainState::Locked : KeychainState::Ready);
    });
}

void askState(const StateHandler &then)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        then(KeychainState::Missing);
        return;
    }
    QDBusMessage alias =
        QDBusMessage::createMethodCall(secretService, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    alias << QStringLiteral("default");
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(alias, 5000));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, then] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            then(KeychainState::Missing);
        else if (reply.value().path() == QLatin1String("/"))
            then(KeychainState::Missing);
        else
            askLocked(reply.value().path(), then);
    });
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

const QString keychainService = QStringLiteral("imdesk");

} // namespace

QFuture<KeychainState> KeychainStore::state()
{
    auto once = std::make_shared<Once<KeychainState>>();
    askState([once](KeychainState state) { once->set(state); });
    return once->future();
}

QFuture<Result<QByteArray>> KeychainStore::read(const QString &name)
{
    auto once = std::make_shared<Once<Result<QByteArray>>>();
    askState([once, name](KeychainState state) {
        if (state != KeychainState::Ready) {
            once->set(std::unexpected(notReady(state)));
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
    askState([once, name, secret](KeychainState state) {
        if (state == KeychainState::Missing) {
            once->set(std::unexpected(notReady(state)));
            return;
        }
        // Of one that is locked the job has the person asked for the password.
        auto *job = new QKeychain::WritePasswordJob(keychainService);
        job->setKey(name);
        job->setBinaryData(secret);
        QObject::connect(job, &QKeychain::Job::finished, job, [once, job, wasLocked = state == KeychainState::Locked] {
            if (job->error() != QKeychain::NoError)
                once->set(std::unexpected(jobError(job)));
            else if (!wasLocked)
                once->set(Done{});
            else // it may say "done" of what it could not do
                askState([once](KeychainState now) {
                    once->set(now == KeychainState::Ready ? Result<Done>(Done{}) : std::unexpected(notReady(now)));
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
    askState([once, name](KeychainState state) {
        if (state != KeychainState::Ready) {
            once->set(std::unexpected(notReady(state)));
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
