// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/base/readyfuture.h"
#include "core/callbacks/eventstore.h"
#include "core/net/storedsecret.h"
#include "core/net/usersig.h"
#include "core/sandbox/sandbox.h"
#include "ui/panels/settings/settingspanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// Says yes at once.
class AgreeingDialogs : public Dialogs
{
  public:
    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)>) override {}
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)>) override {}
    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
    {
        asked << question.effect;
        then(true);
    }
    QStringList asked;
};

/// A keychain that is there but gives and takes nothing while it is locked.
class LockableKeychain : public SessionStore
{
  public:
    QFuture<KeychainState> state() override
    {
        return readyFuture(locked ? KeychainState::Locked : KeychainState::Ready);
    }
    QFuture<KeychainState> unlock() override
    {
        ++asked;
        locked = locked && !password;
        return state();
    }
    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        if (locked)
            return readyFuture(
                Result<QByteArray>(std::unexpected(makeSecretError(ApiError::SecretTrouble::Keychain, u"locked"_s))));
        return SessionStore::read(name);
    }
    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override
    {
        if (locked)
            return readyFuture(Result<Done>(fail(ApiError::Kind::Secret, u"locked"_s)));
        return SessionStore::write(name, secret);
    }
    bool locked = false;
    bool password = false; ///< is typed when it is asked for
    int asked = 0;
};

QByteArray keyForm(const QByteArray &key) { return StoredSecret{StoredSecret::Kind::Key, key}.toBytes(); }

} // namespace

/// What profiles keep of their apps: their secrets and their folders, side by side and one after the other.
class TestProfileSecrets : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void returnInTheFieldOfTheFileOpensALog();
    void removingAProfileLeavesTheSecretsOfTheOther();
    void aPastedUserSigLeavesTheKeyOfTheApp();
    void anotherAppHasAnotherFolderAndKey();
    void aLostCallbackTokenIsAskedForAndNothingIsReceivedMeanwhile();
    void whereTheSecretIsNowIsSaid();
    void aLockedKeychainIsUnlockedForAProfile();
    void aKeyThatDoesNotFitReplacesNobodysUnasked();
    void whatAnotherProgramProtectsIsProtectedHere();
    void aNewTokenReachesTheReceiverThatListens();
    void theCardOfARefusedKeyLeadsToItsField();
    void aFreshWorldForgetsTheOldOne();
    void quittingClosesEveryWindow();
    void theSandboxIsCalledInTheLanguage();

  private:
    static constexpr quint32 app = 1400123456;
    static Profile shop(const QString &name)
    {
        Profile profile;
        profile.name = name;
        profile.sdkAppId = app;
        profile.baseUrl = u"http://127.0.0.1:1"_s;
        return profile;
    }
    static ProfileDialog *formOf(Composition &composition, const QString &id)
    {
        MainWindow &window = composition.session(id)->window();
        Q_EMIT window.profileEditRequested(id);
        return window.findChild<ProfileDialog *>();
    }
    template <class Widget>
    static Widget *part(ProfileDialog *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QLatin1String(name));
    }
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestProfileSecrets::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("IMDESK_HOME", m_home->path().toLocal8Bit());
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestProfileSecrets::returnInTheFieldOfTheFileOpensALog()
{
    StoreOptions options;
    options.path = m_home->filePath(u"saved.db"_s);
    QVERIFY(EventStore::open(options).has_value());
    SessionStore secrets;
    Composition composition(AppPaths::standard(), secrets); // with the dialogs of the program
    composition.start({false, {}, {}, u"en"_s});
    QPointer<MainWindow> start = composition.startWindow();
    QVERIFY(start);
    Q_EMIT start->startPage()->openLogChosen();
    auto *dialog = start->findChild<QFileDialog *>(u"openFileDialog"_s);
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(field);
    field->setFocus();
    field->setText(options.path); // typed, its completions would take the key
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!composition.startWindow());
    QTRY_VERIFY(!start);
    const QWidgetList windows = QApplication::topLevelWidgets();
    QVERIFY(std::ranges::any_of(windows, [](QWidget *one) {
        const auto *window = qobject_cast<MainWindow *>(one);
        return window && window->isVisible() && window->currentPanel()->id() == u"callbacks";
    }));
}

void TestProfileSecrets::removingAProfileLeavesTheSecretsOfTheOther()
{
    SessionStore secrets;
    auto dialogs = std::make_unique<AgreeingDialogs>();
    const AgreeingDialogs &questions = *dialogs;
    Composition composition(AppPaths::standard(), secrets, std::move(dialogs));
    composition.start({false, {}, {}, u"en"_s});
    ProfileStore &profiles = composition.services().profiles;
    const Profile one = profiles.save(shop(u"One"_s)).value();
    const Profile two = profiles.save(shop(u"Two"_s)).value();
    SecretVault &vault = composition.services().vault;
    const auto kept = [&vault](const QString &name) { return vault.read(name).result().value_or(QByteArray()); };
    vault.keep(one.secretName(), "key", false); // as other versions have kept it
    vault.keep(one.sharedTokenName(), "token", false);
    vault.keep(one.appName(), keyForm("key"), false);
    vault.keep(one.tokenName(), "of one", false);
    vault.keep(two.tokenName(), "of two", false);
    composition.openProfile(two.id);
    QTRY_VERIFY(composition.session(two.id));
    Q_EMIT composition.session(two.id)->settingsPanel()->profileRemoveRequested(one.id);
    QCOMPARE(profiles.profiles().size(), 1);
    QVERIFY(questions.asked.constLast().contains(u"Its key stays, for it is kept for Two, too."));
    QCOMPARE(kept(two.appName()), keyForm("key"));
    QCOMPARE(kept(two.secretName()), QByteArray("key"));
    QCOMPARE(kept(two.sharedTokenName()), QByteArray("token"));
    QCOMPARE(kept(two.tokenName()), QByteArray("of two"));
    QCOMPARE(kept(one.tokenName()), QByteArray());
    // The last one of the app takes them along.
    Q_EMIT composition.session(two.id)->settingsPanel()->profileRemoveRequested(two.id);
    QVERIFY(questions.asked.constLast().contains(u"The connection and its secrets are forgotten"));
    for (const QString &name : two.secretNames() + QStringList{two.tokenName(), two.sharedTokenName()})
        QCOMPARE(kept(name), QByteArray());
}

void TestProfileSecrets::aPastedUserSigLeavesTheKeyOfTheApp()
{
    SessionStore secrets;
    const QByteArray key(64, 'c');
    Composition composition(AppPaths::standard(), secrets, std::make_unique<AgreeingDialogs>());
    composition.start({false, {}, {}, u"en"_s});
    const Profile first = composition.services().profiles.save(shop(u"First"_s)).value();
    composition.services().vault.keep(first.secretName(), keyForm(key), false);
    composition.openProfile(first.id);
    QTRY_VERIFY(composition.session(first.id));
    MainWindow &window = composition.session(first.id)->window();
    Q_EMIT window.profileNewRequested();
    auto *dialog = window.findChild<ProfileDialog *>();
    QVERIFY(dialog);
    part<QLineEdit>(dialog, "profileName")->setText(u"Second"_s);
    part<QLineEdit>(dialog, "profileAppId")->setText(QString::number(app));
    auto *region = part<QComboBox>(dialog, "profileRegion");
    region->setCurrentIndex(region->count() - 1);
    part<QLineEdit>(dialog, "profileBaseUrl")->setText(first.baseUrl);
    part<QLineEdit>(dialog, "profileAdmin")->setText(u"cs-01"_s);
    part<QRadioButton>(dialog, "profileUseSig")->click();
    const QByteArray userSig = makeUserSig(app, key, u"cs-01"_s, 86'400, SystemClock().nowSeconds());
    part<QLineEdit>(dialog, "profileSecret")->setText(QString::fromLatin1(userSig));
    part<QPushButton>(dialog, "profileSave")->click();
    QTRY_COMPARE(composition.services().profiles.profiles().size(), 2);
    const Profile second = composition.services().profiles.profiles().constLast();
    QTRY_VERIFY(composition.session(second.id));
    QVERIFY(composition.session(second.id)->signer().isPasted());
    // A program that is started anew finds both.
    Composition again(AppPaths::standard(), secrets, std::make_unique<AgreeingDialogs>());
    again.start({false, first.name, {}, u"en"_s});
    QTRY_VERIFY(again.session(first.id));
    QVERIFY(again.session(first.id)->signer().isReady() && !again.session(first.id)->signer().isPasted());
    again.openProfile(second.id);
    QTRY_VERIFY(again.session(second.id));
    QVERIFY(again.session(second.id)->signer().isPasted());
}

void TestProfileSecrets::anotherAppHasAnotherFolderAndKey()
{
    SessionStore secrets;
    Composition composition(AppPaths::standard(), secrets, std::make_unique<AgreeingDialogs>());
    composition.start({false, {}, {}, u"en"_s});
    const Profile saved = composition.services().profiles.save(shop(u"Shop"_s)).value();
    composition.services().vault.keep(saved.secretName(), keyForm("key"), false);
    composition.openProfile(saved.id);
    QTRY_VERIFY(composition.session(saved.id));
    const QString before = composition.session(saved.id)->hub().storePath();
    auto *dialog = formOf(composition, saved.id);
    QVERIFY(dialog);
    auto *secret = part<QLineEdit>(dialog, "profileSecret");
    auto *save = part<QPushButton>(dialog, "profileSave");
    QTRY_VERIFY(!secret->placeholderText().isEmpty());
    part<QLineEdit>(dialog, "profileAppId")->setText(QString::number(app + 1));
    QVERIFY(secret->placeholderText().isEmpty()); // the key of the other app is none of this one's
    save->click();
    QVERIFY(dialog->isVisible());
    secret->setText(u"another key"_s);
    save->click();
    QTRY_VERIFY(composition.session(saved.id) && composition.session(saved.id)->profile().sdkAppId == app + 1);
    const QString other = composition.session(saved.id)->hub().storePath();
    QVERIFY(other != before);
    QVERIFY(QFile::exists(before)); // kept for the way back
    QTRY_VERIFY(!composition.startWindow());
    // Back at the first app everything of it is there again, its key too.
    dialog = formOf(composition, saved.id);
    QVERIFY(dialog);
    part<QLineEdit>(dialog, "profileAppId")->setText(QString::number(app));
    part<QPushButton>(dialog, "profileSave")->click();
    QTRY_VERIFY(composition.session(saved.id) && composition.session(saved.id)->profile().sdkAppId == app);
    QCOMPARE(composition.session(saved.id)->hub().storePath(), before);
    QVERIFY(composition.session(saved.id)->signer().isReady());
}

void TestProfileSecrets::aLostCallbackTokenIsAskedForAndNothingIsReceivedMeanwhile()
{
    SessionStore secrets;
    Composition composition(AppPaths::standard(), secrets, std::make_unique<AgreeingDialogs>());
    composition.start({false, {}, {}, u"en"_s});
    Profile profile = shop(u"Shop"_s);
    profile.callbackToken = Profile::Token::Set;
    const Profile saved = composition.services().profiles.save(profile).value();
    composition.services().vault.keep(saved.secretName(), keyForm("key"), false);
    composition.openProfile(saved.id);
    QTRY_VERIFY(composition.startWindow()->findChild<ProfileDialog *>());
    QVERIFY(!composition.session(saved.id));
    auto *dialog = composition.startWindow()->findChild<ProfileDialog *>();
    auto *token = part<QLineEdit>(dialog, "profileToken");
    QCOMPARE(dialog->focusWidget(), static_cast<QWidget *>(token));
    QVERIFY(token->placeholderText().isEmpty());
    QVERIFY(part<MessageBar>(dialog, "profileMessage")->isShowing());
    // Who does not have it either gets in all the same, and nothing unsigned with it.
    part<QPushButton>(dialog, "profileSave")->click();
    QTRY_VERIFY(composition.session(saved.id));
    CallbackHub &hub = composition.session(saved.id)->hub();
    hub.start();
    QTRY_COMPARE(hub.state(), CallbackHub::State::Failed);
    QVERIFY(!hub.error().message.isEmpty());
    // That the app does not sign them any more is said, not guessed.
    dialog = formOf(composition, saved.id);
    QVERIFY(dialog);
    part<QCheckBox>(dialog, "profileNoToken")->click();
    part<QPushButton>(dialog, "profileSave")->click();
    QTRY_VERIFY(!hub.options().refusal);
    hub.start();
    QTRY_COMPARE(hub.state(), CallbackHub::State::Listening);
}

void TestProfileSecrets::whereTheSecretIsNowIsSaid()
{
    LockableKeychain keychain;
    keychain.locked = true;
    Composition composition(AppPaths::standard(), keychain, std::make_unique<AgreeingDialogs>());
    composition.start({false, {}, {}, u"en"_s});
    Q_EMIT composition.startWindow()->startPage()->connectChosen();
    auto *dialog = composition.startWindow()->findChild<ProfileDialog *>();
    QVERIFY(dialog);
    part<QLineEdit>(dialog, "profileName")->setText(u"Shop"_s);
    part<QLineEdit>(dialog, "profileAppId")->setText(QString::number(app));
    part<QLineEdit>(dialog, "profileSecret")->setText(u"key"_s);
    auto *save = part<QPushButton>(dialog, "profileSave");
    save->click();
    auto *message = part<MessageBar>(dialog, "profileMessage");
    QTRY_VERIFY(message->isShowing());
    QCOMPARE(message->kind(), MessageBar::Kind::Warning);
    QVERIFY(composition.services().profiles.profiles().isEmpty());
    QVERIFY(dialog->draft().sessionOnly);
    // Unlocked meanwhile, it is asked once more.
    keychain.locked = false;
    part<QCheckBox>(dialog, "profileSessionOnly")->setChecked(false);
    save->click();
    QTRY_COMPARE(composition.services().profiles.profiles().size(), 1);
    const Profile saved = composition.services().profiles.profiles().constFirst();
    QCOMPARE(keychain.read(saved.appName()).result().value_or(QByteArray()), keyForm("key"));
}

void TestProfileSecrets::aLockedKeychainIsUnlockedForAProfile()
{
    LockableKeychain keychain;
    Composition composition(AppPaths::standard(), keychain, std::make_unique<AgreeingDialogs>());
    composition.start({false, {}, {}, u"en"_s});
    QStringList ids;
    for (const QString &name : {u"One"_s, u"Two"_s})
        ids << composition.services().profiles.save(shop(name)).value().id;
    keychain.write(shop({}).appName(), keyForm("key"));
    keychain.locked = keychain.password = true;
    composition.openProfile(ids.constFirst());
    QTRY_VERIFY(composition.session(ids.constFirst()));
    QCOMPARE(keychain.asked, 1);
    // Who does not want to unlock it, is asked once, and may think better of it.
    keychain.locked = true;
    keychain.password = false;
    composition.openProfile(ids.constLast());
    MainWindow &window = composition.session(ids.constFirst())->window();
    QTRY_VERIFY(window.findChild<ProfileDialog *>());
    QCOMPARE(keychain.asked, 2);
    auto *dialog = window.findChild<ProfileDialog *>();
    auto *message = part<MessageBar>(dialog, "profileMessage");
    QTRY_COMPARE(message->kind(), MessageBar::Kind::Error);
    keychain.password = true;
    part<QPushButton>(dialog, "profileUnlock")->click();
    QTRY_VERIFY(!message->isShowing());
    QCOMPARE(part<QLineEdit>(dialog, "profileSecret")->placeholderText(), u"Kept: leave empty to keep it"_s);
    part<QPushButton>(dialog, "profileSave")->click();
    QTRY_VERIFY(composition.session(ids.constLast()));
    QVERIFY(composition.session(ids.constLast())->signer().isReady());
}

void TestProfileSecrets::aKeyThatDoesNotFitReplacesNobodysUnasked()
{
    SandboxOptions options;
    options.accounts = 10;
    options.groups = 1;
    options.trafficPerSecond = 0;
    Sandbox service(options);
    QVERIFY(service.start().has_value());
    SessionStore secrets;
    Composition composition(AppPaths::standard(), secrets, std::make_unique<AgreeingDialogs>());
    composition.start({false, {}, {}, u"en"_s});
    Profile profile = shop(u"First"_s);
    profile.sdkAppId = options.sdkAppId;
    profile.admin = options.admin;
    profile.baseUrl = service.baseUrl().toString();
    const Profile first = composition.services().profiles.save(profile).value();
    secrets.write(first.appName(), keyForm("an old key"));
    const auto kept = [&] { return secrets.read(first.appName()).result().value_or(QByteArray()); };
    const auto connectWith = [&](MainWindow *window, const QString &name, const QByteArray &key) {
        Q_EMIT window->profileNewRequested();
        auto *dialog = window->findChild<ProfileDialog *>();
        part<QLineEdit>(dialog, "profileName")->setText(name);
        part<QLineEdit>(dialog, "profileAppId")->setText(QString::number(options.sdkAppId));
        auto *region = part<QComboBox>(dialog, "profileRegion");
        region->setCurrentIndex(region->count() - 1);
        part<QLineEdit>(dialog, "profileBaseUrl")->setText(first.baseUrl);
        part<QLineEdit>(dialog, "profileAdmin")->setText(options.admin);
        part<QLineEdit>(dialog, "profileSecret")->setText(QString::fromLatin1(key));
        part<QPushButton>(dialog, "profileSave")->click();
        return QPointer<ProfileDialog>(dialog);
    };
    const auto stored = [&] { return composition.services().profiles.profiles().size(); };
    // One that the service takes is the newer one.
    QPointer<ProfileDialog> dialog = connectWith(composition.startWindow(), u"Second"_s, service.secretKey());
    QTRY_VERIFY(!dialog);
    QCOMPARE(stored(), 2);
    QCOMPARE(kept(), keyForm(service.secretKey()));
    const QString second = composition.services().profiles.byName(u"Second"_s).value().id;
    QTRY_VERIFY(composition.session(second));
    MainWindow *window = &composition.session(second)->window();
    // One that it does not take waits for an answer, also where Save is pressed again.
    dialog = connectWith(window, u"Third"_s, QByteArray(64, 'x'));
    QVERIFY(dialog);
    auto *message = part<MessageBar>(dialog, "profileMessage");
    auto *save = part<QPushButton>(dialog, "profileSave");
    for (int i = 0; i < 2; ++i) {
        QTRY_VERIFY(message->isShowing() && save->isEnabled());
        QVERIFY2(message->title().contains(u"First"_s) && message->title().contains(u"Second"_s),
                 qPrintable(message->title()));
        QCOMPARE(stored(), 2);
        QCOMPARE(kept(), keyForm(service.secretKey()));
        if (i == 0)
            save->click();
    }
    message->findChild<QPushButton *>(u"messageAction0"_s)->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(stored(), 3);
    QCOMPARE(kept(), keyForm(service.secretKey()));
    const Profile third = composition.services().profiles.byName(u"Third"_s).value();
    QTRY_VERIFY(composition.session(third.id));
    // Whoever wants it replaced, may.
    dialog = connectWith(window, u"Fourth"_s, QByteArray(64, 'x'));
    QVERIFY(dialog);
    QTRY_VERIFY(part<MessageBar>(dialog, "profileMessage")->isShowing());
    part<MessageBar>(dialog, "profileMessage")->findChild<QPushButton *>(u"messageAction1"_s)->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(kept(), keyForm(QByteArray(64, 'x')));
    // It signs in the windows of the others, too.
    for (const QString &id : {second, third.id}) {
        const QByteArray signature = composition.session(id)->signer().userSig().value();
        QVERIFY(verifyUserSig(QByteArray(64, 'x'), readUserSig(signature).value()));
    }
}

void TestProfileSecrets::whatAnotherProgramProtectsIsProtectedHere()
{
    SessionStore secrets;
    Composition composition(AppPaths::standard(), secrets, std::make_unique<AgreeingDialogs>());
    composition.start({false, {}, {}, u"en"_s});
    const Profile saved = composition.services().profiles.save(shop(u"Shop"_s)).value();
    composition.services().vault.keep(saved.appName(), keyForm("key"), false);
    composition.openProfile(saved.id);
    QTRY_VERIFY(composition.session(saved.id));
    ProfileSession *session = composition.session(saved.id);
    QPointer<ProfileDialog> dialog = formOf(composition, saved.id);
    QVERIFY(dialog);
    ProfileStore other(AppPaths::standard().profilesFile());
    QVERIFY(other.load().has_value());
    QVERIFY(other
                .change(saved.id,
                        [](Profile &profile) {
                            profile.readOnly = true;
                            profile.callbackPath = u"/other"_s;
                        })
                .has_value());
    QTRY_VERIFY(session->client().profile().readOnly);
    QTRY_COMPARE(session->hub().options().path, u"/other"_s);
    // The form was opened before.
    part<QLineEdit>(dialog, "profileName")->setText(u"Mall"_s);
    part<QPushButton>(dialog, "profileSave")->click();
    QTRY_VERIFY(!dialog);
    QVERIFY(other.load().has_value());
    QCOMPARE(other.byId(saved.id)->name, u"Mall"_s);
    QVERIFY(other.byId(saved.id)->readOnly);
    QVERIFY(session->client().profile().readOnly);
}

void TestProfileSecrets::aNewTokenReachesTheReceiverThatListens()
{
    SessionStore secrets;
    Composition composition(AppPaths::standard(), secrets, std::make_unique<AgreeingDialogs>());
    composition.start({false, {}, {}, u"en"_s});
    const Profile saved = composition.services().profiles.save(shop(u"Shop"_s)).value();
    composition.services().vault.keep(saved.secretName(), keyForm("key"), false);
    composition.openProfile(saved.id);
    QTRY_VERIFY(composition.session(saved.id));
    CallbackHub &hub = composition.session(saved.id)->hub();
    hub.start();
    QTRY_COMPARE(hub.state(), CallbackHub::State::Listening);
    auto *dialog = formOf(composition, saved.id);
    QVERIFY(dialog);
    auto *token = part<QLineEdit>(dialog, "profileToken");
    token->setFocus();
    QTest::keyClicks(token, u"token"_s);
    part<QPushButton>(dialog, "profileSave")->click();
    QTRY_COMPARE(hub.options().token, QByteArray("token"));
    QVERIFY(hub.state() != CallbackHub::State::Listening); // not with the old one
    QTRY_COMPARE(hub.state(), CallbackHub::State::Listening);
    QCOMPARE(composition.services().profiles.byId(saved.id)->callbackToken, Profile::Token::Set);
}

void TestProfileSecrets::theCardOfARefusedKeyLeadsToItsField()
{
    SessionStore secrets;
    Composition composition(AppPaths::standard(), secrets, std::make_unique<AgreeingDialogs>());
    composition.start({false, {}, {}, u"en"_s});
    const Profile saved = composition.services().profiles.save(shop(u"Shop"_s)).value();
    composition.services().vault.keep(saved.appName(), keyForm("wrong"), false);
    composition.openProfile(saved.id);
    QTRY_VERIFY(composition.session(saved.id));
    MainWindow &window = composition.session(saved.id)->window();
    ApiError refused = makeError(ApiError::Kind::Service, {});
    refused.code = 70009;
    window.messageBar()->showError(composition.services().errors.explain(refused, u"en"_s));
    window.messageBar()->findChild<QPushButton *>(u"messageAction0"_s)->click();
    auto *dialog = window.findChild<ProfileDialog *>();
    QVERIFY(dialog);
    auto *secret = part<QLineEdit>(dialog, "profileSecret");
    QCOMPARE(dialog->focusWidget(), static_cast<QWidget *>(secret));
    QTRY_VERIFY(secret->placeholderText().startsWith(u"Enter a new one"));
}

void TestProfileSecrets::aFreshWorldForgetsTheOldOne()
{
    SessionStore secrets;
    auto owned = std::make_unique<AgreeingDialogs>();
    const AgreeingDialogs &dialogs = *owned;
    Composition composition(AppPaths::standard(), secrets, std::move(owned));
    composition.services().settings.set(setting::sandboxTraffic, 0.0);
    composition.start({true, {}, {}, u"en"_s});
    QTRY_VERIFY_WITH_TIMEOUT(composition.session(sandboxProfileId), 20'000);
    const QString folder = AppPaths::standard().profileData(sandboxProfileId);
    const auto put = [&folder](const QString &name) {
        QFile file(folder + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write("{}") == 2;
    };
    QVERIFY(put(u"filters.json"_s) && put(u"old.jsonl"_s));
    QVERIFY(QDir(folder).mkpath(u"history/old"_s));
    const QPointer<ProfileSession> before = composition.session(sandboxProfileId);
    Q_EMIT before->settingsPanel()->sandboxResetRequested();
    QCOMPARE(dialogs.asked.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!before, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(composition.session(sandboxProfileId), 20'000);
    QVERIFY(QFile::exists(folder + u"/filters.json"_s));
    QVERIFY(!QFile::exists(folder + u"/old.jsonl"_s));
    QVERIFY(!QFile::exists(folder + u"/history/old"_s));
}

void TestProfileSecrets::quittingClosesEveryWindow()
{
    SessionStore secrets;
    Composition composition(AppPaths::standard(), secrets, std::make_unique<AgreeingDialogs>());
    composition.start({false, {}, {}, u"en"_s});
    QStringList ids;
    for (const QString &name : {u"One"_s, u"Two"_s}) {
        ids << composition.services().profiles.save(shop(name)).value().id;
        composition.services().vault.keep(shop(name).secretName(), keyForm("key"), false);
        composition.openProfile(ids.constLast());
        QTRY_VERIFY(composition.session(ids.constLast()));
    }
    composition.session(ids.constFirst())->window().findChild<QAction *>(u"action-quit"_s)->trigger();
    for (const QString &id : std::as_const(ids))
        QTRY_VERIFY(!composition.session(id));
}

void TestProfileSecrets::theSandboxIsCalledInTheLanguage()
{
    SessionStore secrets;
    Composition composition(AppPaths::standard(), secrets, std::make_unique<AgreeingDialogs>());
    composition.services().settings.set(setting::sandboxTraffic, 0.0);
    composition.start({true, {}, {}, u"zh_CN"_s});
    QTRY_VERIFY_WITH_TIMEOUT(composition.session(sandboxProfileId), 20'000);
    const QString chinese = composition.session(sandboxProfileId)->profile().name;
    composition.services().settings.set(setting::language, u"en"_s);
    QTRY_COMPARE(composition.session(sandboxProfileId)->profile().name, u"Sandbox"_s);
    QVERIFY(chinese != u"Sandbox");
}

QTEST_MAIN(TestProfileSecrets)
#include "tst_profilesecrets.moc"
