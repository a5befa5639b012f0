// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/readyfuture.h"
#include "core/secrets/secretvault.h"

#include <QFutureWatcher>
#include <QTest>

using namespace imdesk;

namespace {

/// A keychain in the state a test wants.
class FakeKeychain : public SessionStore
{
  public:
    QFuture<KeychainState> state() override { return readyFuture(answer); }
    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        return answer == KeychainState::Ready
                   ? SessionStore::read(name)
                   : readyFuture(Result<QByteArray>(fail(ApiError::Kind::Secret, QStringLiteral("no"))));
    }
    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override
    {
        return answer == KeychainState::Ready
                   ? SessionStore::write(name, secret)
                   : readyFuture(Result<Done>(fail(ApiError::Kind::Secret, QStringLiteral("no"))));
    }
    KeychainState answer = KeychainState::Ready;
};

} // namespace

class TestSecretVault : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void keepsInTheKeychain();
    void keepsForTheSessionWhereNoKeychainAnswers();
    void keepsForTheSessionWhenAsked();
    void whatTheKeychainTookIsReadThere();
    void removesFromBoth();
};

void TestSecretVault::keepsInTheKeychain()
{
    FakeKeychain keychain;
    {
        SecretVault vault(keychain);
        QCOMPARE(vault.keep(QStringLiteral("a"), "key", false).result().value(), SecretVault::Place::Keychain);
        QCOMPARE(vault.read(QStringLiteral("a")).result().value(), QByteArray("key"));
    }
    SecretVault next(keychain);
    QCOMPARE(next.read(QStringLiteral("a")).result().value(), QByteArray("key"));
    QCOMPARE(next.read(QStringLiteral("b")).result().value(), QByteArray());
}

void TestSecretVault::keepsForTheSessionWhereNoKeychainAnswers()
{
    FakeKeychain keychain;
    keychain.answer = KeychainState::Missing;
    {
        SecretVault vault(keychain);
        QCOMPARE(vault.keep(QStringLiteral("a"), "key", false).result().value(), SecretVault::Place::Session);
        QCOMPARE(vault.read(QStringLiteral("a")).result().value(), QByteArray("key"));
    }
    SecretVault next(keychain);
    QCOMPARE(next.read(QStringLiteral("a")).result().error().kind, ApiError::Kind::Secret);
}

void TestSecretVault::keepsForTheSessionWhenAsked()
{
    FakeKeychain keychain;
    SecretVault vault(keychain);
    QCOMPARE(vault.keep(QStringLiteral("a"), "key", true).result().value(), SecretVault::Place::Session);
    QCOMPARE(keychain.read(QStringLiteral("a")).result().value(), QByteArray());
}

void TestSecretVault::whatTheKeychainTookIsReadThere()
{
    const QString name = QStringLiteral("a");
    FakeKeychain keychain;
    SecretVault vault(keychain);
    vault.keep(name, "key", false);
    QCOMPARE(vault.held(name), QByteArray());
    keychain.write(name, "of another program");
    QCOMPARE(vault.read(name).result().value(), QByteArray("of another program"));
    // What it did not take, or was not given, stays here.
    vault.keep(name, "for now", true);
    QCOMPARE(vault.read(name).result().value(), QByteArray("for now"));
    keychain.answer = KeychainState::Locked;
    vault.keep(name, "later", false);
    QCOMPARE(vault.held(name), QByteArray("later"));
}

void TestSecretVault::removesFromBoth()
{
    FakeKeychain keychain;
    SecretVault vault(keychain);
    vault.keep(QStringLiteral("a"), "key", false);
    QVERIFY(vault.remove(QStringLiteral("a")).result().has_value());
    QCOMPARE(vault.read(QStringLiteral("a")).result().value(), QByteArray());
}

QTEST_GUILESS_MAIN(TestSecretVault)
#include "tst_secretvault.moc"
