// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilebench.h"

#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// Answers when it is told to, as one that asks a person for a password first.
class SlowKeychain : public SessionStore
{
  public:
    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        if (!slow)
            return SessionStore::read(name);
        auto promise = std::make_shared<Promise>();
        promise->start();
        m_waiting.emplace_back(name, promise);
        return promise->future();
    }
    void answer()
    {
        slow = false;
        for (const auto &[name, promise] : std::exchange(m_waiting, {})) {
            promise->addResult(SessionStore::read(name).result());
            promise->finish();
        }
    }
    bool slow = false;

  private:
    using Promise = QPromise<Result<QByteArray>>;
    std::vector<std::pair<QString, std::shared_ptr<Promise>>> m_waiting;
};

} // namespace

/// What happens to profiles while the keychain thinks or another program has their file.
class TestProfileWaits : public ProfileBench
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void aSecondClickOpensNoSecondForm();
    void oneThatWasRemovedMeanwhileIsNotOpened();
    void protectionThatArrivesMeanwhileHolds();
    void whatIsLearntWaitsForTheOtherProgram();
    void aTokenStaysWhereTheProfileCannotBeSaved();
    void aKeyIsNotKeptForTheAppOfBefore();
    void whatIsTypedWhileTheKeyIsReadCounts();

  private:
    QList<ProfileDialog *> forms() const { return m_composition->startWindow()->findChildren<ProfileDialog *>(); }

    std::unique_ptr<SlowKeychain> m_keychain;
};

void TestProfileWaits::init()
{
    m_keychain = std::make_unique<SlowKeychain>();
    begin(*m_keychain);
}

void TestProfileWaits::cleanup()
{
    end();
    m_keychain.reset();
}

void TestProfileWaits::aSecondClickOpensNoSecondForm()
{
    const QString id = stored(u"Shop"_s).id;
    m_keychain->slow = true;
    m_composition->openProfile(id);
    m_composition->openProfile(id);
    m_keychain->answer();
    QTRY_COMPARE(forms().size(), 1);
    // Later it is asked for again.
    forms().constFirst()->discard();
    QTRY_VERIFY(forms().isEmpty());
    m_composition->openProfile(id);
    QTRY_COMPARE(forms().size(), 1);
}

void TestProfileWaits::oneThatWasRemovedMeanwhileIsNotOpened()
{
    const Profile shop = stored(u"Shop"_s);
    m_keychain->write(shop.appName(), keyForm("key"));
    m_keychain->slow = true;
    m_composition->openProfile(shop.id);
    QVERIFY(profiles().remove(shop.id).has_value());
    m_keychain->answer();
    QVERIFY(!m_composition->session(shop.id));
    QVERIFY(m_composition->startWindow() && forms().isEmpty());
}

void TestProfileWaits::protectionThatArrivesMeanwhileHolds()
{
    const Profile shop = stored(u"Shop"_s);
    m_keychain->write(shop.appName(), keyForm("key"));
    m_keychain->write(shop.tokenName(), "token"); // that there is one is noted on opening
    m_keychain->slow = true;
    m_composition->openProfile(shop.id);
    QVERIFY(profiles()
                .change(shop.id,
                        [](Profile &profile) {
                            profile.sdkAppId += 1;
                            profile.readOnly = true;
                        })
                .has_value());
    m_keychain->answer();
    const ProfileSession *session = m_composition->session(shop.id);
    QVERIFY(session);
    QCOMPARE(session->profile().sdkAppId, shop.sdkAppId);
    QVERIFY(session->profile().readOnly);
}

void TestProfileWaits::whatIsLearntWaitsForTheOtherProgram()
{
    const Profile shop = stored(u"Shop"_s);
    m_keychain->write(shop.appName(), keyForm("key"));
    m_keychain->write(shop.tokenName(), "token");
    {
        const Result<FileLock> lock = lockOfProfiles();
        QVERIFY(lock.has_value());
        m_composition->openProfile(shop.id);
        ProfileSession *session = m_composition->session(shop.id);
        QVERIFY(session);
        QVERIFY(!session->window().messageBar()->isShowing()); // nobody asked for it
        QCOMPARE(session->profile().callbackToken, Profile::Token::Set);
        QCOMPARE(profiles().byId(shop.id)->callbackToken, Profile::Token::Unknown);
    }
    QTRY_COMPARE(profiles().byId(shop.id)->callbackToken, Profile::Token::Set);
}

void TestProfileWaits::aTokenStaysWhereTheProfileCannotBeSaved()
{
    const Profile shop = stored(u"Shop"_s);
    m_keychain->write(shop.appName(), keyForm("key"));
    m_keychain->write(shop.tokenName(), "token");
    QPointer<ProfileDialog> dialog = formOf(shop.id);
    QVERIFY(dialog);
    part<QCheckBox>(dialog, "profileNoToken")->click();
    auto *save = part<QPushButton>(dialog, "profileSave");
    {
        const Result<FileLock> lock = lockOfProfiles();
        QVERIFY(lock.has_value());
        save->click();
        QVERIFY(part<MessageBar>(dialog, "profileMessage")->isShowing());
        QCOMPARE(kept(shop.tokenName()), QByteArray("token"));
    }
    save->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(kept(shop.tokenName()), QByteArray());
}

void TestProfileWaits::aKeyIsNotKeptForTheAppOfBefore()
{
    const Profile shop = stored(u"Shop"_s);
    m_keychain->write(shop.appName(), keyForm("key"));
    QPointer<ProfileDialog> dialog = formOf(shop.id);
    QVERIFY(dialog);
    QVERIFY(profiles().change(shop.id, [](Profile &profile) { profile.sdkAppId += 1; }).has_value());
    part<QLineEdit>(dialog, "profileSecret")->setText(u"another key"_s);
    part<QPushButton>(dialog, "profileSave")->click();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(part<MessageBar>(dialog, "profileMessage")->isShowing());
    QCOMPARE(kept(shop.appName()), keyForm("key"));
}

void TestProfileWaits::whatIsTypedWhileTheKeyIsReadCounts()
{
    const Profile shop = stored(u"Shop"_s);
    stored(u"Another of the app"_s);
    m_keychain->write(shop.appName(), keyForm("key"));
    QPointer<ProfileDialog> dialog = formOf(shop.id);
    QVERIFY(dialog);
    auto *save = part<QPushButton>(dialog, "profileSave");
    part<QLineEdit>(dialog, "profileSecret")->setText(u"key"_s);
    m_keychain->slow = true;
    save->click();
    QVERIFY(!save->isEnabled());
    part<QLineEdit>(dialog, "profileName")->setText(u"Mall"_s);
    m_keychain->answer();
    QTRY_VERIFY(!dialog);
    QCOMPARE(profiles().byId(shop.id)->name, u"Mall"_s);
}

QTEST_MAIN(TestProfileWaits)
#include "tst_profilewaits.moc"
