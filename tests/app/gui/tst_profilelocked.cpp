// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilebench.h"

#include "core/base/readyfuture.h"
#include "core/net/usersig.h"
#include "ui/panels/settings/settingspanel.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <memory>
#include <utility>
#include <vector>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// One that is locked and asks for its password: the prompt stands until it is answered.
class PromptingKeychain : public SessionStore
{
  public:
    QFuture<KeychainState> state() override { return readyFuture(stateNow()); }
    QFuture<KeychainState> unlock() override
    {
        if (!locked)
            return state();
        auto promise = std::make_shared<QPromise<KeychainState>>();
        promise->start();
        prompts.push_back(promise);
        return promise->future();
    }
    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        if (!locked)
            return SessionStore::read(name);
        return readyFuture(
            Result<QByteArray>(std::unexpected(makeSecretError(ApiError::SecretTrouble::Keychain, u"locked"_s))));
    }
    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override
    {
        if (locked || refused.contains(name))
            return readyFuture(Result<Done>(fail(ApiError::Kind::Secret, u"locked"_s)));
        written << name;
        return SessionStore::write(name, secret);
    }
    QFuture<Result<Done>> remove(const QString &name) override
    {
        return locked ? readyFuture(Result<Done>(fail(ApiError::Kind::Secret, u"locked"_s)))
                      : SessionStore::remove(name);
    }
    void answer(bool rightPassword)
    {
        locked = !rightPassword;
        for (const auto &prompt : std::exchange(prompts, {})) {
            prompt->addResult(stateNow());
            prompt->finish();
        }
    }
    bool locked = false;
    KeychainState unlocked = KeychainState::Ready; ///< how it is otherwise
    QStringList refused;                           ///< names under which it takes nothing
    QStringList written;                           ///< names under which it has taken something
    std::vector<std::shared_ptr<QPromise<KeychainState>>> prompts;

  private:
    KeychainState stateNow() const { return locked ? KeychainState::Locked : unlocked; }
};

} // namespace

/// What becomes of profiles and their secrets while a person is asked for the password of the keychain.
class TestProfileLocked : public ProfileBench
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasDiscardedIsNotKeptByALaterAnswer();
    void aRefusedPromptKeepsNothingOfADiscardedForm();
    void whatCouldNotBeSavedComesBackOutOfTheKeychain();
    void ofSeveralKeysThatWereTriedNoneStays();
    void whatATryKeptUnderAnotherNameGoesWithIt();
    void forThisSessionOnlyLeavesNothingInTheKeychain();
    void aRefusalNamesTheButtonAndShowsTheWayOut();
    void aProfileIsRemovedWithItsSecretsOrNotAtAll();
    void whatIsWaitedForIsSaidAndCanBeCancelled();
    void aFormHearsThatTheKeychainWasUnlockedElsewhere();
    void aLookElsewhereLeavesTheFormAsItIs();
    void aReceiverKeepsItsTokenWhereTheKeychainWasLockedSince();
    void aKeyIsNotKeptForAProfileRemovedWhileThePromptStood();

  private:
    QByteArray held(const QString &name) { return m_composition->services().vault.held(name); }
    /// The form of a profile that is open, with a key and a token typed.
    ProfileDialog *typedForm(const QString &id)
    {
        ProfileDialog *dialog = formOf(id);
        part<QLineEdit>(dialog, "profileSecret")->setText(u"typed"_s);
        auto *token = part<QLineEdit>(dialog, "profileToken");
        token->setFocus();
        QTest::keyClicks(token, u"token"_s);
        return dialog;
    }
    /// Presses Save while another program has the file of the profiles.
    static void saveInVain(ProfileDialog *dialog)
    {
        const Result<FileLock> lock = lockOfProfiles();
        QVERIFY(lock.has_value());
        part<QPushButton>(dialog, "profileSave")->click();
    }
    /// The window of the keychain was in front.
    static bool comeBack(ProfileDialog *dialog)
    {
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog))
            return false;
        QEvent back(QEvent::ActivationChange);
        QCoreApplication::sendEvent(dialog, &back);
        return true;
    }

    std::unique_ptr<PromptingKeychain> m_keychain;
};

void TestProfileLocked::init()
{
    m_keychain = std::make_unique<PromptingKeychain>();
    begin(*m_keychain, std::make_unique<WillingDialogs>());
}

void TestProfileLocked::cleanup()
{
    end();
    m_keychain.reset();
}

void TestProfileLocked::whatWasDiscardedIsNotKeptByALaterAnswer()
{
    const Profile shop = stored(u"Shop"_s);
    m_keychain->write(shop.appName(), keyForm("key"));
    QPointer<ProfileDialog> dialog = typedForm(shop.id);
    m_keychain->locked = true;
    part<QPushButton>(dialog, "profileSave")->click();
    QCOMPARE(m_keychain->prompts.size(), std::size_t(1));
    part<QPushButton>(dialog, "profileCancel")->click(); // and Discard
    m_keychain->answer(true);
    QTRY_VERIFY(!dialog);
    QCOMPARE(kept(shop.appName()), keyForm("key"));
    QCOMPARE(kept(shop.tokenName()), QByteArray());
    QCOMPARE(held(shop.appName()), QByteArray());
    QCOMPARE(m_composition->services().profiles.byId(shop.id), std::optional(shop));
}

void TestProfileLocked::aRefusedPromptKeepsNothingOfADiscardedForm()
{
    const Profile shop = stored(u"Shop"_s);
    m_keychain->write(shop.appName(), keyForm("key"));
    QPointer<ProfileDialog> dialog = typedForm(shop.id);
    m_keychain->locked = true;
    part<QPushButton>(dialog, "profileSave")->click();
    part<QPushButton>(dialog, "profileCancel")->click();
    QTRY_VERIFY(!dialog);
    m_keychain->answer(false);
    QCOMPARE(held(shop.appName()), QByteArray());
    QCOMPARE(kept(shop.appName()), keyForm("key"));
}

void TestProfileLocked::whatCouldNotBeSavedComesBackOutOfTheKeychain()
{
    const Profile shop = stored(u"Shop"_s);
    m_keychain->write(shop.appName(), keyForm("key"));
    QPointer<ProfileDialog> dialog = typedForm(shop.id);
    {
        const Result<FileLock> lock = lockOfProfiles();
        QVERIFY(lock.has_value());
        part<QPushButton>(dialog, "profileSave")->click();
    }
    QVERIFY(part<MessageBar>(dialog, "profileMessage")->isShowing());
    QCOMPARE(kept(shop.appName()), keyForm("typed"));
    part<QPushButton>(dialog, "profileCancel")->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(kept(shop.appName()), keyForm("key"));
    QCOMPARE(kept(shop.tokenName()), QByteArray());
    // What another program has put there since stays.
    dialog = typedForm(shop.id);
    {
        const Result<FileLock> lock = lockOfProfiles();
        QVERIFY(lock.has_value());
        part<QPushButton>(dialog, "profileSave")->click();
    }
    m_keychain->write(shop.appName(), keyForm("newer"));
    part<QPushButton>(dialog, "profileCancel")->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(kept(shop.appName()), keyForm("newer"));
}

void TestProfileLocked::ofSeveralKeysThatWereTriedNoneStays()
{
    const Profile shop = stored(u"Shop"_s);
    m_keychain->write(shop.appName(), keyForm("key"));
    // The second one for this session only.
    QPointer<ProfileDialog> dialog = typedForm(shop.id);
    saveInVain(dialog);
    QCOMPARE(kept(shop.appName()), keyForm("typed"));
    part<QLineEdit>(dialog, "profileSecret")->setText(u"second"_s);
    part<QCheckBox>(dialog, "profileSessionOnly")->setChecked(true);
    saveInVain(dialog);
    QCOMPARE(held(shop.appName()), keyForm("second"));
    part<QPushButton>(dialog, "profileCancel")->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(kept(shop.appName()), keyForm("key"));
    QCOMPARE(held(shop.appName()), QByteArray());
    // The second one is not taken, nor is what was there before, until the keychain has thought better of it.
    dialog = typedForm(shop.id);
    saveInVain(dialog);
    part<QLineEdit>(dialog, "profileSecret")->setText(u"second"_s);
    m_keychain->refused = {shop.appName()};
    saveInVain(dialog);
    QCOMPARE(kept(shop.appName()), keyForm("typed"));
    m_keychain->refused.clear();
    part<QPushButton>(dialog, "profileCancel")->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(kept(shop.appName()), keyForm("key"));
    QCOMPARE(held(shop.appName()), QByteArray());
    QCOMPARE(kept(shop.tokenName()), QByteArray());
}

void TestProfileLocked::whatATryKeptUnderAnotherNameGoesWithIt()
{
    Q_EMIT m_composition->startWindow()->profileNewRequested();
    QPointer<ProfileDialog> dialog = m_composition->startWindow()->findChild<ProfileDialog *>();
    QVERIFY(dialog);
    part<QLineEdit>(dialog, "profileName")->setText(u"Shop"_s);
    part<QLineEdit>(dialog, "profileAppId")->setText(u"1400654321"_s);
    auto *region = part<QComboBox>(dialog, "profileRegion");
    region->setCurrentIndex(region->count() - 1);
    part<QLineEdit>(dialog, "profileBaseUrl")->setText(u"http://127.0.0.1:1"_s);
    part<QLineEdit>(dialog, "profileSecret")->setText(u"typed"_s);
    auto *token = part<QLineEdit>(dialog, "profileToken");
    token->setFocus();
    QTest::keyClicks(token, u"token"_s);
    const QString wrongApp = dialog->draft().profile.appName();
    m_keychain->write(wrongApp, keyForm("key"));
    saveInVain(dialog);
    QCOMPARE(kept(wrongApp), keyForm("typed"));
    part<QLineEdit>(dialog, "profileAppId")->setText(u"1400123456"_s);
    part<QPushButton>(dialog, "profileSave")->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_composition->services().profiles.profiles().size(), 1);
    const Profile shop = m_composition->services().profiles.profiles().constFirst();
    QCOMPARE(kept(wrongApp), keyForm("key"));
    QCOMPARE(kept(shop.appName()), keyForm("typed"));
    QCOMPARE(kept(shop.tokenName()), QByteArray("token"));
    // The token had another name in each of the tries. An opened profile has a key for its snapshots, too.
    QStringList left;
    for (const QString &name : std::as_const(m_keychain->written)) {
        if (!kept(name).isEmpty() && !left.contains(name) && !name.endsWith(u"/snapshots"_s))
            left << name;
    }
    left.sort();
    QStringList expected{wrongApp, shop.appName(), shop.tokenName()};
    expected.sort();
    QCOMPARE(left, expected);
}

void TestProfileLocked::forThisSessionOnlyLeavesNothingInTheKeychain()
{
    const Profile shop = stored(u"Shop"_s);
    m_keychain->write(shop.appName(), keyForm("key"));
    QPointer<ProfileDialog> dialog = typedForm(shop.id);
    m_keychain->refused = {shop.tokenName()};
    auto *save = part<QPushButton>(dialog, "profileSave");
    save->click();
    QCOMPARE(kept(shop.appName()), keyForm("typed")); // the half of it
    QVERIFY(part<QCheckBox>(dialog, "profileSessionOnly")->isChecked());
    save->click();
    QTRY_VERIFY(!dialog);
    // After this session what the keychain held before counts again, as the form has said.
    QCOMPARE(kept(shop.appName()), keyForm("key"));
    QCOMPARE(held(shop.appName()), keyForm("typed"));
    QCOMPARE(kept(shop.tokenName()), QByteArray());
    QCOMPARE(held(shop.tokenName()), QByteArray("token"));
    // Nor where one was written, and another is for this session.
    dialog = typedForm(shop.id);
    m_keychain->refused.clear();
    saveInVain(dialog);
    QCOMPARE(kept(shop.appName()), keyForm("typed"));
    part<QLineEdit>(dialog, "profileSecret")->setText(u"second"_s);
    part<QCheckBox>(dialog, "profileSessionOnly")->setChecked(true);
    part<QPushButton>(dialog, "profileSave")->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(kept(shop.appName()), keyForm("key"));
    QCOMPARE(held(shop.appName()), keyForm("second"));
}

void TestProfileLocked::aRefusalNamesTheButtonAndShowsTheWayOut()
{
    m_keychain->locked = true;
    Q_EMIT m_composition->startWindow()->profileNewRequested();
    auto *dialog = m_composition->startWindow()->findChild<ProfileDialog *>();
    QVERIFY(dialog);
    part<QLineEdit>(dialog, "profileName")->setText(u"Shop"_s);
    part<QLineEdit>(dialog, "profileAppId")->setText(u"1400123456"_s);
    part<QLineEdit>(dialog, "profileSecret")->setText(u"key"_s);
    dialog->resize(dialog->width(), 400);
    part<QPushButton>(dialog, "profileSave")->click();
    m_keychain->answer(false);
    auto *message = part<MessageBar>(dialog, "profileMessage");
    QVERIFY(message->isShowing());
    QVERIFY2(message->accessibleDescription().contains(u"\"Connect\""_s), qPrintable(message->accessibleDescription()));
    auto *sessionOnly = part<QCheckBox>(dialog, "profileSessionOnly");
    QVERIFY(sessionOnly->isChecked());
    QTRY_COMPARE(sessionOnly->visibleRegion().boundingRect().height(), sessionOnly->height());
    QVERIFY(m_composition->services().profiles.profiles().isEmpty());
    QCOMPARE(held(dialog->draft().profile.appName()), QByteArray());
}

void TestProfileLocked::aProfileIsRemovedWithItsSecretsOrNotAtAll()
{
    const Profile shop = stored(u"Shop"_s);
    const Profile desk = stored(u"Desk"_s);
    m_keychain->write(shop.appName(), keyForm("key"));
    m_keychain->write(desk.tokenName(), "token");
    m_composition->openProfile(shop.id);
    ProfileSession *session = m_composition->session(shop.id);
    QVERIFY(session);
    MessageBar *bar = session->window().messageBar();
    m_keychain->locked = true;
    const auto remove = [&] { Q_EMIT session->settingsPanel()->profileRemoveRequested(desk.id); };
    remove();
    QCOMPARE(m_keychain->prompts.size(), std::size_t(1));
    QVERIFY(m_composition->services().profiles.byId(desk.id).has_value());
    m_keychain->answer(false);
    QVERIFY(m_composition->services().profiles.byId(desk.id).has_value());
    QVERIFY2(bar->isShowing() && bar->title().contains(u"Desk"_s), qPrintable(bar->title()));
    QCOMPARE(kept(desk.tokenName()), QByteArray("token"));
    // With the right password both go.
    remove();
    m_keychain->answer(true);
    QVERIFY(!m_composition->services().profiles.byId(desk.id).has_value());
    QVERIFY(!bar->isShowing());
    QCOMPARE(kept(desk.tokenName()), QByteArray());
    QCOMPARE(kept(shop.appName()), keyForm("key"));
    // Whoever does not know it is not left with the profile for good.
    const Profile lost = stored(u"Lost"_s);
    m_keychain->write(lost.tokenName(), "token");
    m_keychain->locked = true;
    Q_EMIT session->settingsPanel()->profileRemoveRequested(lost.id);
    m_keychain->answer(false);
    QVERIFY(m_composition->services().profiles.byId(lost.id).has_value());
    bar->findChildren<QPushButton *>(u"messageAction0"_s).last()->click();
    QVERIFY(!m_composition->services().profiles.byId(lost.id).has_value());
    QVERIFY(!bar->isShowing());
    QCOMPARE(kept(lost.tokenName()), QByteArray("token"));
}

void TestProfileLocked::whatIsWaitedForIsSaidAndCanBeCancelled()
{
    const Profile shop = stored(u"Shop"_s);
    m_keychain->write(shop.appName(), keyForm("key"));
    m_keychain->locked = true;
    m_composition->openProfile(shop.id);
    MessageBar *bar = m_composition->startWindow()->messageBar();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->title(), u"Waiting for the keychain to open Shop"_s);
    bar->findChild<QPushButton *>(u"messageAction0"_s)->click();
    QVERIFY(!bar->isShowing());
    // A later answer opens nothing that nobody waits for.
    m_keychain->answer(true);
    QVERIFY(!m_composition->session(shop.id) && m_composition->startWindow());
    QVERIFY(!m_composition->startWindow()->findChild<ProfileDialog *>());
    m_keychain->locked = true;
    m_composition->openProfile(shop.id);
    QVERIFY(bar->isShowing());
    m_keychain->answer(true);
    QVERIFY(m_composition->session(shop.id));
}

void TestProfileLocked::aFormHearsThatTheKeychainWasUnlockedElsewhere()
{
    m_keychain->locked = true;
    Q_EMIT m_composition->startWindow()->profileNewRequested();
    auto *dialog = m_composition->startWindow()->findChild<ProfileDialog *>();
    QVERIFY(dialog);
    const auto *where = part<QLabel>(dialog, "profileSecretWhere");
    QVERIFY2(where->text().contains(u"is locked"_s), qPrintable(where->text()));
    m_keychain->locked = false;
    QVERIFY(comeBack(dialog));
    QVERIFY2(!where->text().contains(u"is locked"_s), qPrintable(where->text()));
}

void TestProfileLocked::aLookElsewhereLeavesTheFormAsItIs()
{
    Profile profile;
    profile.name = u"Shop"_s;
    profile.sdkAppId = 1400123456;
    profile.baseUrl = u"http://127.0.0.1:1"_s;
    profile.pastedUserSig = true;
    const Profile shop = m_composition->services().profiles.save(profile).value();
    const QByteArray userSig =
        makeUserSig(shop.sdkAppId, QByteArray(64, 'c'), shop.admin, 86'400, SystemClock().nowSeconds());
    m_keychain->unlocked = KeychainState::Unmade;
    m_composition->services().vault.keep(shop.userSigName(),
                                         StoredSecret{StoredSecret::Kind::UserSig, userSig}.toBytes(), true);
    m_composition->openProfile(shop.id);
    QVERIFY(m_composition->session(shop.id));
    MainWindow &window = m_composition->session(shop.id)->window();
    Q_EMIT window.profileEditRequested(shop.id);
    auto *dialog = window.findChild<ProfileDialog *>();
    QVERIFY(dialog);
    auto *useKey = part<QRadioButton>(dialog, "profileUseKey");
    auto *secret = part<QLineEdit>(dialog, "profileSecret");
    const auto *message = part<MessageBar>(dialog, "profileMessage");
    useKey->click();
    secret->setText(QString::fromLatin1(userSig));
    part<QPushButton>(dialog, "profileSave")->click();
    const QString told = message->title();
    QVERIFY(message->isShowing() && message->kind() == MessageBar::Kind::Error);
    secret->clear(); // and the key is copied out of another window
    QVERIFY(comeBack(dialog));
    QVERIFY(message->isShowing());
    QCOMPARE(message->title(), told);
    QVERIFY(useKey->isChecked());
    // Nor does a keychain that was made meanwhile mend what is not its own.
    m_keychain->unlocked = KeychainState::Ready;
    QVERIFY(comeBack(dialog));
    QCOMPARE(dialog->keychainState(), KeychainState::Ready);
    QVERIFY(message->isShowing());
    QCOMPARE(message->title(), told);
    QVERIFY(useKey->isChecked());
}

void TestProfileLocked::aReceiverKeepsItsTokenWhereTheKeychainWasLockedSince()
{
    const Profile shop = stored(u"Shop"_s);
    m_keychain->write(shop.appName(), keyForm("key"));
    m_keychain->write(shop.tokenName(), "token");
    m_composition->openProfile(shop.id);
    CallbackHub &hub = m_composition->session(shop.id)->hub();
    QCOMPARE(hub.options().token, QByteArray("token"));
    m_keychain->locked = true;
    ProfileStore other(AppPaths::standard().profilesFile());
    QVERIFY(other.load().has_value());
    QVERIFY(other.change(shop.id, [](Profile &profile) { profile.callbackPath = u"/other"_s; }).has_value());
    QTRY_COMPARE(m_keychain->prompts.size(), std::size_t(1));
    m_keychain->answer(true);
    QCOMPARE(hub.options().path, u"/other"_s);
    QCOMPARE(hub.options().token, QByteArray("token"));
    QVERIFY(!hub.options().refusal);
}

void TestProfileLocked::aKeyIsNotKeptForAProfileRemovedWhileThePromptStood()
{
    const Profile shop = stored(u"Shop"_s);
    m_keychain->write(shop.appName(), keyForm("key"));
    QPointer<ProfileDialog> dialog = typedForm(shop.id);
    m_keychain->locked = true;
    part<QPushButton>(dialog, "profileSave")->click();
    QVERIFY(m_composition->services().profiles.remove(shop.id).has_value());
    m_keychain->answer(true);
    auto *message = part<MessageBar>(dialog, "profileMessage");
    QVERIFY(dialog && dialog->isVisible() && message->isShowing());
    QCOMPARE(message->title(), u"The connection is not saved"_s);
    part<QPushButton>(dialog, "profileCancel")->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(kept(shop.appName()), keyForm("key"));
    QCOMPARE(kept(shop.tokenName()), QByteArray());
    QVERIFY(m_composition->services().profiles.profiles().isEmpty());
}

QTEST_MAIN(TestProfileLocked)
#include "tst_profilelocked.moc"
