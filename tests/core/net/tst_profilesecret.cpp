// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/profilesecret.h"

#include "core/base/readyfuture.h"
#include "core/net/storedsecret.h"
#include "core/net/usersig.h"

#include <QTest>

#include <optional>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray sigOf(const QString &account)
{
    return StoredSecret{StoredSecret::Kind::UserSig, makeUserSig(7, "key", account, 600, 1'700'000'000)}.toBytes();
}

/// Nobody answers.
class NoKeychain : public SessionStore
{
  public:
    QFuture<Result<QByteArray>> read(const QString &) override
    {
        return readyFuture(
            Result<QByteArray>(std::unexpected(makeSecretError(ApiError::SecretTrouble::NoKeychain, u"none"_s))));
    }
};

} // namespace

class TestProfileSecret : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void whatFitsIsFound();
    void aTokenThatIsGoneIsNoMissingToken();
    void onlyWhatNobodyElseNeedsIsForgotten();

  private:
    template <class Store>
    Result<QByteArray> secret(Store &store, const Profile &profile)
    {
        std::optional<Result<QByteArray>> out;
        readSecret(readerOf(store), profile, this, [&out](const Result<QByteArray> &found) { out = found; });
        return out.value_or(fail(ApiError::Kind::Usage, u"no answer"_s));
    }
    template <class Store>
    Result<QByteArray> token(Store &store, const Profile &profile)
    {
        std::optional<Result<QByteArray>> out;
        readCallbackToken(readerOf(store), profile, this, [&out](const Result<QByteArray> &found) { out = found; });
        return out.value_or(fail(ApiError::Kind::Usage, u"no answer"_s));
    }
    static Profile profileOf(const QString &id)
    {
        Profile profile;
        profile.id = profile.name = id;
        profile.sdkAppId = 7;
        return profile;
    }
};

void TestProfileSecret::whatFitsIsFound()
{
    SessionStore store;
    Profile profile = profileOf(u"p1"_s);
    QCOMPARE(secret(store, profile).value(), QByteArray());
    // As versions kept it that had one name for a key and a UserSig.
    store.write(profile.secretName(), sigOf(u"cs-01"_s));
    QCOMPARE(secret(store, profile).value(), sigOf(u"cs-01"_s)); // whose it is, its signer tells
    Profile other = profile;
    other.admin = u"cs-01"_s;
    QCOMPARE(secret(store, other).value(), sigOf(u"cs-01"_s));
    // Its own is taken before somebody else's.
    store.write(profile.userSigName(), sigOf(u"administrator"_s));
    QCOMPARE(secret(store, profile).value(), sigOf(u"administrator"_s));
    store.write(profile.secretName(), "key");
    QCOMPARE(secret(store, profile).value(), QByteArray("key"));
    profile.pastedUserSig = true;
    QCOMPARE(secret(store, profile).value(), sigOf(u"administrator"_s));
    NoKeychain none;
    QCOMPARE(secret(none, profile).error().secret, ApiError::SecretTrouble::NoKeychain);
}

void TestProfileSecret::aTokenThatIsGoneIsNoMissingToken()
{
    SessionStore store;
    NoKeychain none;
    Profile profile = profileOf(u"p1"_s);
    QCOMPARE(token(store, profile).value(), QByteArray());
    QCOMPARE(token(none, profile).value(), QByteArray());
    profile.callbackToken = Profile::Token::Set;
    QVERIFY(!token(store, profile));
    QVERIFY(!token(none, profile));
    store.write(profile.sharedTokenName(), "shared");
    QCOMPARE(token(store, profile).value(), QByteArray("shared"));
    store.write(profile.tokenName(), "own");
    QCOMPARE(token(store, profile).value(), QByteArray("own"));
    profile.callbackToken = Profile::Token::None;
    QCOMPARE(token(store, profile).value(), QByteArray());
}

void TestProfileSecret::onlyWhatNobodyElseNeedsIsForgotten()
{
    const Profile one = profileOf(u"p1"_s);
    Profile two = profileOf(u"p2"_s);
    two.name = u"Two"_s;
    QCOMPARE(secretsToForget(one, {one, two}), QStringList{one.tokenName()});
    QCOMPARE(sharersOfSecret(one, {one, two}), QStringList{two.name});
    two.admin = u"boss"_s;
    QCOMPARE(secretsToForget(one, {one, two}), QStringList({one.userSigName(), one.tokenName()}));
    QCOMPARE(sharersOfSecret(one, {one, two}), QStringList{two.name});
    Profile pasted = one;
    pasted.pastedUserSig = true;
    QCOMPARE(sharersOfSecret(pasted, {pasted, two}), QStringList()); // a UserSig is of one account
    two.sdkAppId = 8;
    QCOMPARE(sharersOfSecret(one, {one, two}), QStringList());
    const QStringList all = secretsToForget(one, {one, two});
    for (const QString &name :
         {one.secretName(), one.userSigName(), one.tokenName(), one.sharedTokenName(), one.standInName()})
        QVERIFY2(all.contains(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestProfileSecret)
#include "tst_profilesecret.moc"
