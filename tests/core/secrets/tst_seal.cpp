// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/readyfuture.h"
#include "core/secrets/sealsource.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What is sealed cannot be read or changed, and where its key comes from.
class TestSeal : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void cleanup() { qunsetenv(SealSource::variable); }
    void whatIsSealedComesBackAndShowsNothing();
    void everyChangedByteIsRefused();
    void anotherKeyAndNoKeyAreTold();
    void whatWasNeverSealedStaysReadable();
    void theKeyIsMadeOnceInTheKeychain();
    void theEnvironmentGoesFirst();
    void withoutAKeychainThereIsNoKey();
    void noKeyringIsMadeForIt();

  private:
    static Result<Seal> got(SealSource &source)
    {
        std::optional<Result<Seal>> seal;
        source.get([&seal](const Result<Seal> &told) { seal = told; });
        if (!QTest::qWaitFor([&seal] { return seal.has_value(); }, 20'000))
            qWarning("no answer");
        return seal.value_or(fail(ApiError::Kind::Timeout, {}));
    }
    static QString wordsOf(const Result<QByteArray> &result) { return result ? QString() : result.error().message; }
};

namespace {

/// A keychain that nobody has unlocked.
class LockedStore : public SessionStore
{
  public:
    QFuture<KeychainState> state() override { return readyFuture(KeychainState::Locked); }
    QFuture<Result<QByteArray>> read(const QString &) override
    {
        return readyFuture(Result<QByteArray>(fail(ApiError::Kind::Secret, u"locked"_s)));
    }
    QFuture<Result<Done>> write(const QString &, const QByteArray &) override
    {
        return readyFuture(Result<Done>(fail(ApiError::Kind::Secret, u"locked"_s)));
    }
};

/// A keychain that is there and has no keyring yet: to make one, a password is asked for.
class UnmadeStore : public SessionStore
{
  public:
    QFuture<KeychainState> state() override { return readyFuture(KeychainState::Unmade); }
    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override
    {
        ++asked;
        return SessionStore::write(name, secret);
    }
    int asked = 0;
};

} // namespace

void TestSeal::whatIsSealedComesBackAndShowsNothing()
{
    const Seal seal(Seal::newKey());
    const QByteArray plain = u"{\"Text\":\"meet me at nine, 九点见\"}"_s.toUtf8();
    const QByteArray sealed = seal.seal(plain);
    QVERIFY(Seal::isSealed(sealed));
    QVERIFY(!sealed.contains("nine") && !sealed.contains("Text") && !sealed.contains(u"九点"_s.toUtf8()));
    QCOMPARE(seal.open(sealed).value_or(QByteArray()), plain);
    // The same text is never sealed the same way twice.
    QVERIFY(seal.seal(plain) != sealed);
    QCOMPARE(seal.open(seal.seal({})).value_or("x"), QByteArray());
}

void TestSeal::everyChangedByteIsRefused()
{
    const Seal seal(Seal::newKey());
    const QByteArray sealed = seal.seal("kept");
    for (qsizetype i = QByteArrayLiteral("IMDESK-SEALED-1\n").size(); i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY2(!seal.open(changed), qPrintable(QString::number(i)));
    }
    for (const qsizetype left : {sealed.size() - 1, qsizetype(30), qsizetype(16)})
        QVERIFY(!seal.open(sealed.left(left)));
}

void TestSeal::anotherKeyAndNoKeyAreTold()
{
    const QByteArray sealed = Seal(Seal::newKey()).seal("kept");
    const Result<QByteArray> other = Seal(Seal::newKey()).open(sealed);
    QVERIFY(!other);
    QCOMPARE(other.error().kind, ApiError::Kind::Secret);
    QVERIFY2(wordsOf(other).contains(u"another key"_s), qPrintable(wordsOf(other)));
    const Result<QByteArray> none = Seal().open(sealed);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ApiError::Kind::Secret);
    QVERIFY(wordsOf(none).contains(u"IMDESK_SNAPSHOT_KEY"_s));
}

void TestSeal::whatWasNeverSealedStaysReadable()
{
    QCOMPARE(Seal(Seal::newKey()).open("{\"a\":1}").value_or(QByteArray()), QByteArray("{\"a\":1}"));
    QCOMPARE(Seal().seal("plain"), QByteArray("plain"));
}

void TestSeal::theKeyIsMadeOnceInTheKeychain()
{
    SessionStore keychain;
    SealSource reader(&keychain, u"1400000000@host"_s, false);
    QVERIFY(!got(reader)->hasKey()); // reading makes none
    SealSource first(&keychain, u"1400000000@host"_s);
    const Result<Seal> made = got(first);
    QVERIFY(made && made->hasKey());
    SealSource second(&keychain, u"1400000000@host"_s, false);
    QCOMPARE(got(second)->open(made->seal("kept")).value_or(QByteArray()), QByteArray("kept"));
    SealSource other(&keychain, u"1400000001@host"_s);
    QVERIFY(!got(other)->open(made->seal("kept")));
    // What is no key is never written over.
    keychain.write(u"1400000002@host/snapshots"_s, "short");
    SealSource damaged(&keychain, u"1400000002@host"_s);
    QVERIFY(!got(damaged));
}

void TestSeal::theEnvironmentGoesFirst()
{
    const QByteArray key = Seal::newKey();
    qputenv(SealSource::variable, key.toHex());
    SessionStore keychain;
    SealSource source(&keychain, u"1400000000@host"_s);
    const Result<Seal> seal = got(source);
    QVERIFY(seal && seal->hasKey());
    QCOMPARE(Seal(key).open(seal->seal("kept")).value_or(QByteArray()), QByteArray("kept"));
    QVERIFY(keychain.read(u"1400000000@host/snapshots"_s).result()->isEmpty());
    qputenv(SealSource::variable, "not a key");
    SealSource wrong(&keychain, u"1400000000@host"_s);
    const Result<Seal> refused = got(wrong);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"64 hexadecimal digits"_s));
}

void TestSeal::noKeyringIsMadeForIt()
{
    UnmadeStore unmade;
    SealSource source(&unmade, u"20000001@127.0.0.1"_s);
    const Result<Seal> seal = got(source);
    QVERIFY(seal && !seal->hasKey());
    QCOMPARE(unmade.asked, 0);
}

void TestSeal::withoutAKeychainThereIsNoKey()
{
    LockedStore locked;
    SealSource source(&locked, u"1400000000@host"_s);
    const Result<Seal> seal = got(source);
    QVERIFY(seal);
    QVERIFY(!seal->hasKey());
    SealSource none(nullptr, u"1400000000@host"_s);
    QVERIFY(got(none) && !got(none)->hasKey());
}

QTEST_GUILESS_MAIN(TestSeal)
#include "tst_seal.moc"
