// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"

#include <QFutureWatcher>
#include <QTest>

using namespace imdesk;

/// Talks to a real Secret Service; tests/support/with_keyring.sh says in IMDESK_KEYRING_MODE what state it is in.
class TestKeychainStore : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void tellsItsState();
    void keepsReadsAndDeletes();
    void neverPretends();
    void anEmptyOneHoldsNothingAndIsNotWaitedFor();
    void unlockingEndsWhereNobodyAnswersThePrompt();

  private:
    template <class T>
    static T wait(const QFuture<T> &future)
    {
        // The answers come through the event loop, so the test lets it run instead of blocking on the future.
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000); }();
        return future.result();
    }
    const QString m_mode = qEnvironmentVariable("IMDESK_KEYRING_MODE");
};

void TestKeychainStore::tellsItsState()
{
    KeychainStore store;
    const KeychainState state = wait(store.state());
    if (m_mode == QLatin1String("unlocked"))
        QCOMPARE(state, KeychainState::Ready);
    else if (m_mode == QLatin1String("locked"))
        QCOMPARE(state, KeychainState::Locked);
    else if (m_mode == QLatin1String("empty"))
        QCOMPARE(state, KeychainState::Unmade);
    else
        QCOMPARE(state, KeychainState::Missing);
}

void TestKeychainStore::keepsReadsAndDeletes()
{
    if (m_mode != QLatin1String("unlocked"))
        QSKIP("only with an unlocked keyring");
    KeychainStore store;
    const QString name = QStringLiteral("1400000000@127.0.0.1");
    const QByteArray secret = QByteArrayLiteral("k\0 密钥");
    QCOMPARE(wait(store.read(name)).value(), QByteArray());
    QVERIFY(wait(store.write(name, secret)).has_value());
    QCOMPARE(wait(store.read(name)).value(), secret);
    QVERIFY(wait(store.remove(name)).has_value());
    QCOMPARE(wait(store.read(name)).value(), QByteArray());
}

void TestKeychainStore::neverPretends()
{
    if (m_mode == QLatin1String("unlocked") || m_mode == QLatin1String("empty"))
        QSKIP("only without a usable keyring");
    KeychainStore store;
    const QString name = QStringLiteral("1@127.0.0.1");
    for (const ApiError &error :
         {wait(store.read(name)).error(), wait(store.write(name, "x")).error(), wait(store.remove(name)).error()}) {
        QCOMPARE(error.kind, ApiError::Kind::Secret);
        QVERIFY(!error.message.isEmpty());
    }
}

void TestKeychainStore::anEmptyOneHoldsNothingAndIsNotWaitedFor()
{
    if (m_mode != QLatin1String("empty"))
        QSKIP("only without a keyring");
    const QString name = QStringLiteral("1@127.0.0.1");
    for (const auto prompts : {KeychainStore::Prompts::Shown, KeychainStore::Prompts::Never}) {
        KeychainStore store(prompts);
        QCOMPARE(wait(store.read(name)).value_or("x"), QByteArray());
        QVERIFY(wait(store.remove(name)).has_value());
        // No prompter is there that asks for a password.
        const Result<Done> written = wait(store.write(name, "x"));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ApiError::Kind::Secret);
        QVERIFY(!written.error().message.isEmpty());
    }
}

void TestKeychainStore::unlockingEndsWhereNobodyAnswersThePrompt()
{
    KeychainStore store;
    const QFuture<KeychainState> first = store.unlock();
    const QFuture<KeychainState> second = store.unlock();
    const KeychainState expected = wait(store.state());
    QCOMPARE(wait(first), expected);
    QCOMPARE(wait(second), expected);
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
