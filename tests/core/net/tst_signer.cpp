// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/signer.h"

#include "core/net/storedsecret.h"
#include "core/net/usersig.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

class TestSigner : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void withoutASecretThereIsNone();
    void livesTenMinutesAndIsRenewedBefore();
    void isMadeAnewWhenTheClockIsSetBack();
    void renewsOnDemand();
    void trimsTheKey();
    void takesAPastedSignature();
    void refusesAForeignPastedSignature();
    void clearForgets();
    void saysWhatIsStored();
    void aStoredUserSigIsNeverAKey();
    void signsForAnEditedProfile();

  private:
    static constexpr quint32 app = 1400000000;
    const QByteArray key = QByteArray(64, 'c');
};

void TestSigner::withoutASecretThereIsNone()
{
    const ManualClock clock;
    Signer signer(app, u"administrator"_s, clock);
    QVERIFY(!signer.isReady());
    const Result<QByteArray> none = signer.userSig();
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ApiError::Kind::Secret);
    QCOMPARE(signer.remainingSeconds(), 0);
}

void TestSigner::livesTenMinutesAndIsRenewedBefore()
{
    ManualClock clock(1'700'000'000'000);
    Signer signer(app, u"administrator"_s, clock);
    signer.setSecretKey(key);
    QVERIFY(signer.isReady());
    QVERIFY(!signer.isPasted());
    const QByteArray first = signer.userSig().value_or(QByteArray());
    const Result<UserSigContent> content = readUserSig(first);
    QVERIFY(content);
    QCOMPARE(content->expire, 600);
    QCOMPARE(content->time, 1'700'000'000);
    QVERIFY(verifyUserSig(key, *content));
    QCOMPARE(signer.remainingSeconds(), 600);

    clock.advance(539'000);
    QCOMPARE(signer.userSig().value_or(QByteArray()), first);
    QCOMPARE(signer.remainingSeconds(), 61);
    clock.advance(2'000); // 59 s left
    const QByteArray second = signer.userSig().value_or(QByteArray());
    QVERIFY(second != first);
    QCOMPARE(readUserSig(second).value_or(UserSigContent{}).time, 1'700'000'541);
    QCOMPARE(signer.remainingSeconds(), 600);
}

void TestSigner::isMadeAnewWhenTheClockIsSetBack()
{
    ManualClock clock(1'700'000'000'000);
    Signer signer(app, u"administrator"_s, clock);
    signer.setSecretKey(key);
    const QByteArray first = signer.userSig().value_or(QByteArray());
    clock.advance(-3'600'000);
    const QByteArray second = signer.userSig().value_or(QByteArray());
    QVERIFY(second != first);
    QCOMPARE(readUserSig(second).value_or(UserSigContent{}).time, 1'699'996'400);
}

void TestSigner::renewsOnDemand()
{
    ManualClock clock(1'700'000'000'000);
    Signer signer(app, u"administrator"_s, clock);
    signer.setSecretKey(key);
    const QByteArray first = signer.userSig().value_or(QByteArray());
    clock.advance(1'000);
    QCOMPARE(signer.userSig().value_or(QByteArray()), first);
    signer.renew();
    QCOMPARE(readUserSig(signer.userSig().value_or(QByteArray())).value_or(UserSigContent{}).time, 1'700'000'001);
}

void TestSigner::trimsTheKey()
{
    const ManualClock clock;
    Signer signer(app, u"administrator"_s, clock);
    signer.setSecretKey(" " + key + "\n");
    QVERIFY(verifyUserSig(key, readUserSig(signer.userSig().value_or(QByteArray())).value_or(UserSigContent{})));
}

void TestSigner::takesAPastedSignature()
{
    ManualClock clock(1'700'000'000'000);
    Signer signer(app, u"administrator"_s, clock);
    const QByteArray pasted = makeUserSig(app, key, u"administrator"_s, 86400, 1'700'000'000);
    QVERIFY(signer.setUserSig(" " + pasted + "\n"));
    QVERIFY(signer.isReady());
    QVERIFY(signer.isPasted());
    QCOMPARE(signer.remainingSeconds(), 86400);
    clock.advance(86'399'000);
    QCOMPARE(signer.userSig().value_or(QByteArray()), pasted);
    QCOMPARE(signer.remainingSeconds(), 1);
    // Renewal cannot help a pasted one.
    signer.renew();
    QCOMPARE(signer.userSig().value_or(QByteArray()), pasted);
    clock.advance(1'000);
    const Result<QByteArray> ended = signer.userSig();
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, ApiError::Kind::Secret);
    QCOMPARE(ended.error().secret, ApiError::SecretTrouble::Ended);
    QCOMPARE(signer.remainingSeconds(), 0);
    clock.advance(5'000);
    QCOMPARE(signer.remainingSeconds(), -5);
}

void TestSigner::refusesAForeignPastedSignature()
{
    const ManualClock clock;
    Signer signer(app, u"administrator"_s, clock);
    signer.setSecretKey(key);
    const auto messageOf = [&signer](const QByteArray &text) {
        const Result<Done> taken = signer.setUserSig(text);
        return taken ? QString() : taken.error().message;
    };
    const QString otherApp = messageOf(makeUserSig(20000001, key, u"administrator"_s, 600, 1'700'000'000));
    QVERIFY2(otherApp.contains(u"20000001"_s) && otherApp.contains(u"1400000000"_s), qPrintable(otherApp));
    const QString otherAccount = messageOf(makeUserSig(app, key, u"peter"_s, 600, 1'700'000'000));
    QVERIFY2(otherAccount.contains(u"peter"_s) && otherAccount.contains(u"administrator"_s), qPrintable(otherAccount));
    QVERIFY(!messageOf("hello").isEmpty());
    // What was there before still works.
    QVERIFY(!signer.isPasted());
    QVERIFY(signer.userSig());
}

void TestSigner::clearForgets()
{
    const ManualClock clock;
    Signer signer(app, u"administrator"_s, clock);
    signer.setSecretKey(key);
    QVERIFY(signer.userSig());
    signer.clear();
    QVERIFY(!signer.isReady());
    QVERIFY(!signer.userSig());
    QVERIFY(signer.setUserSig(makeUserSig(app, key, u"administrator"_s, 600, 1'700'000'000)));
    signer.clear();
    QVERIFY(!signer.isReady());
    QVERIFY(!signer.isPasted());
    QCOMPARE(signer.remainingSeconds(), 0);
}

void TestSigner::saysWhatIsStored()
{
    using StoredKind = StoredSecret::Kind;
    const QByteArray userSig = makeUserSig(app, key, u"administrator"_s, 600, 1'700'000'000);
    for (const StoredSecret &secret : {StoredSecret{StoredKind::Key, key}, StoredSecret{StoredKind::UserSig, userSig},
                                       StoredSecret{StoredKind::UserSig, "garbage"}}) {
        const StoredSecret back = StoredSecret::fromBytes(secret.toBytes());
        QCOMPARE(back.kind, secret.kind);
        QCOMPARE(back.text, secret.text);
    }
    // As it was stored before.
    QCOMPARE(StoredSecret::fromBytes(key).kind, StoredKind::Key);
    QCOMPARE(StoredSecret::fromBytes(key).text, key);
    QCOMPARE(StoredSecret::fromBytes(userSig).kind, StoredKind::UserSig);
    for (const QByteArray &odd : {QByteArrayLiteral("key:abc"), QByteArrayLiteral("usersig:abc")}) {
        QCOMPARE(StoredSecret::fromBytes(odd).kind, StoredKind::Key);
        QCOMPARE(StoredSecret::fromBytes(odd).text, odd);
    }
}

void TestSigner::aStoredUserSigIsNeverAKey()
{
    using Trouble = ApiError::SecretTrouble;
    const ManualClock clock;
    Signer signer(app, u"administrator"_s, clock);
    const QByteArray foreign = makeUserSig(20000001, key, u"administrator"_s, 600, 1'700'000'000);
    using StoredKind = StoredSecret::Kind;
    const QList<QPair<QByteArray, Trouble>> cases{
        {StoredSecret{StoredKind::UserSig, "garbage"}.toBytes(), Trouble::NotUserSig},
        {StoredSecret{StoredKind::UserSig, foreign}.toBytes(), Trouble::Foreign},
        {foreign, Trouble::Foreign}};
    for (const auto &[stored, trouble] : cases) {
        signer.setSecretKey(key);
        QVERIFY(!signer.setStoredSecret(stored));
        QVERIFY(!signer.isReady());
        const Result<QByteArray> none = signer.userSig();
        QVERIFY(!none);
        QCOMPARE(none.error().secret, trouble);
    }
    QVERIFY(signer.setStoredSecret(StoredSecret{StoredKind::Key, key}.toBytes()));
    QVERIFY(verifyUserSig(key, readUserSig(signer.userSig().value_or(QByteArray())).value_or(UserSigContent{})));
    QVERIFY(signer.setStoredSecret(key));
    QVERIFY(signer.userSig());
    QVERIFY(signer.setStoredSecret(makeUserSig(app, key, u"administrator"_s, 600, 1'700'000'000)));
    QVERIFY(signer.isPasted());
}

void TestSigner::signsForAnEditedProfile()
{
    const ManualClock clock;
    Signer signer(app, u"administrator"_s, clock);
    signer.setSecretKey(key);
    QVERIFY(signer.userSig());
    signer.setAccount(app, u"peter"_s);
    QCOMPARE(readUserSig(signer.userSig().value_or(QByteArray())).value_or(UserSigContent{}).identifier, u"peter"_s);
    QVERIFY(signer.setUserSig(makeUserSig(app, key, u"peter"_s, 600, 1'700'000'000)));
    signer.setAccount(app, u"paula"_s);
    const Result<QByteArray> none = signer.userSig();
    QVERIFY(!none);
    QCOMPARE(none.error().secret, ApiError::SecretTrouble::Foreign);
}

QTEST_GUILESS_MAIN(TestSigner)
#include "tst_signer.moc"
