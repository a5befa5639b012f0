// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketranslator.h"
#include "tests/ui/support/widgetnames.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace imdesk;

class DialogsTest : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void confirmKeepsByDefault();
    void confirmWantsTheWord();
    void confirmOpensItsList();
    void returnPressesTheButtonWithTheFocus();
    void aFormBeginsAtItsFirstField();
    void newProfileIsChecked();
    void editKeepsTheSecret();
    void theFormIsWalkedAsItIsRead();
    void whatIsKeptIsOfTheAppThatIsTyped();
    void aProfileIsMadeReadOnly();
    void secretPlaceIsSaid();
    void aLostUserSigIsPastedAgain();
    void aLockedKeychainIsNoDeadEnd();
    void checkAnswersInline();
    void theFocusComesBackAfterTheCheck();
    void aChangedFormIsNotThrownAwayUnasked();
    void aFormThatFailedKeepsTheFocus();
    void ownAddressIsChecked();
    void longWordsAreNotCut();
    void everythingIsNamed();
    void languageSwitches();

  private:
    static Confirmation question();
    template <class T>
    static T *find(QWidget *root, const char *name)
    {
        return root->findChild<T *>(QLatin1String(name));
    }
    ThemeController m_theme;
};

void DialogsTest::init() { qRegisterMetaType<ProfileDraft>(); }

Confirmation DialogsTest::question()
{
    Confirmation out;
    out.title = QStringLiteral("Notify 3 groups");
    out.effect = QStringLiteral("It cannot be recalled.");
    out.details = {QStringLiteral("cs-night"), QStringLiteral("cs-day")};
    out.verb = QStringLiteral("Notify 3 groups");
    out.keep = QStringLiteral("Keep as draft");
    out.level = SafetyLevel::Production;
    return out;
}

void DialogsTest::confirmKeepsByDefault()
{
    ConfirmDialog dialog(question());
    QSignalSpy finished(&dialog, &QDialog::finished);
    dialog.open();
    QCOMPARE(find<LevelBadge>(&dialog, "levelBadge")->level(), SafetyLevel::Production);
    QCOMPARE(find<QPushButton>(&dialog, "confirmKeep")->text(), QStringLiteral("Keep as draft"));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));

    ConfirmDialog again(question());
    again.open();
    QTest::mouseClick(find<QPushButton>(&again, "confirmDo"), Qt::LeftButton);
    QCOMPARE(again.result(), int(QDialog::Accepted));
}

void DialogsTest::confirmWantsTheWord()
{
    Confirmation asked = question();
    asked.typedWord = QStringLiteral("212");
    ConfirmDialog dialog(asked);
    dialog.open();
    auto *go = find<QPushButton>(&dialog, "confirmDo");
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(find<QLineEdit>(&dialog, "confirmWord"), QStringLiteral("21"));
    QVERIFY(!go->isEnabled());
    // Enter never throws away what is being typed, and says yes once the word is there.
    QTest::keyClick(find<QLineEdit>(&dialog, "confirmWord"), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTest::keyClicks(find<QLineEdit>(&dialog, "confirmWord"), QStringLiteral("2"));
    QVERIFY(go->isEnabled());
    QTest::keyClick(find<QLineEdit>(&dialog, "confirmWord"), Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    // The other button is still pressed by Enter.
    ConfirmDialog again(asked);
    again.open();
    auto *keep = find<QPushButton>(&again, "confirmKeep");
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Return);
    QVERIFY(!again.isVisible());
    QCOMPARE(again.result(), int(QDialog::Rejected));
    // A name in parts, typed with composed letters; all of it is seen.
    asked.typedWord = QStringLiteral("Cafe\u0301 & Bar");
    ConfirmDialog third(asked);
    third.open();
    auto *word = find<QLineEdit>(&third, "confirmWord");
    QVERIFY(word->accessibleName().contains(asked.typedWord));
    word->setText(QStringLiteral("Caf\u00E9 & Bar"));
    QVERIFY(find<QPushButton>(&third, "confirmDo")->isEnabled());
}

void DialogsTest::confirmOpensItsList()
{
    ConfirmDialog dialog(question());
    dialog.open();
    auto *list = find<QPlainTextEdit>(&dialog, "confirmDetails");
    QVERIFY(!list->isVisible());
    QTest::mouseClick(find<QPushButton>(&dialog, "confirmDetailsButton"), Qt::LeftButton);
    QVERIFY(list->isVisible());
    QCOMPARE(list->toPlainText(), QStringLiteral("cs-night\ncs-day"));
    QVERIFY(list->maximumHeight() < list->sizeHint().height()); // two lines need no room for ten
}

void DialogsTest::returnPressesTheButtonWithTheFocus()
{
    ConfirmDialog confirm(question());
    confirm.open();
    auto *go = find<QPushButton>(&confirm, "confirmDo");
    go->setFocus();
    QTest::keyClick(go, Qt::Key_Return);
    QCOMPARE(confirm.result(), int(QDialog::Accepted));
    for (const ButtonRole role : {ButtonRole::Danger, ButtonRole::Accent}) {
        FormDialog form(Profile(), QStringLiteral("form"), nullptr);
        form.setAttribute(Qt::WA_DeleteOnClose, false);
        form.setTexts(QStringLiteral("Ban members"), QString(), QStringLiteral("Ban"));
        form.setRole(role);
        QSignalSpy submitted(&form, &FormDialog::submitted);
        form.open();
        auto *ban = find<QPushButton>(&form, "dialogDo");
        ban->setFocus();
        QTest::keyClick(ban, Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        QVERIFY(form.isVisible());
        auto *cancel = find<QPushButton>(&form, "dialogCancel");
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        QVERIFY(!form.isVisible());
    }
    // Elsewhere it does nothing that destroys.
    FormDialog form(Profile(), QStringLiteral("form"), nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.setRole(ButtonRole::Danger);
    QSignalSpy submitted(&form, &FormDialog::submitted);
    form.open();
    QTest::keyClick(&form, Qt::Key_Return);
    QCOMPARE(submitted.count(), 0);
    // In a field it keeps what was filled in and goes on to the button.
    FormDialog filled(Profile(), QStringLiteral("form"), nullptr);
    filled.setAttribute(Qt::WA_DeleteOnClose, false);
    filled.setRole(ButtonRole::Danger);
    auto *reason = new QLineEdit;
    filled.body()->addWidget(reason);
    QSignalSpy done(&filled, &FormDialog::submitted);
    filled.open();
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("spam"));
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(filled.isVisible());
    QCOMPARE(done.count(), 0);
    auto *remove = find<QPushButton>(&filled, "dialogDo");
    QVERIFY(filled.focusWidget() == remove);
    QTest::keyClick(remove, Qt::Key_Return);
    QCOMPARE(done.count(), 1);
}

void DialogsTest::aFormBeginsAtItsFirstField()
{
    FormDialog form(Profile(), QStringLiteral("form"), nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    // Made in another order than they are laid out.
    auto *second = new QLineEdit(&form);
    auto *first = new QLineEdit;
    form.body()->addWidget(new FormRow(first));
    form.body()->addWidget(second);
    form.open();
    QVERIFY(form.focusWidget() == first);
    QList<QWidget *> stops;
    for (QWidget *at = first; stops.isEmpty() || at != first; at = at->nextInFocusChain()) {
        if ((at->focusPolicy() & Qt::TabFocus) && at->isVisible())
            stops << at;
    }
    const QList<QWidget *> wanted{first, second, find<QPushButton>(&form, "dialogCancel"),
                                  find<QPushButton>(&form, "dialogDo")};
    QVERIFY(stops == wanted);
    // What the form has chosen stays chosen.
    FormDialog other(Profile(), QStringLiteral("form"), nullptr);
    other.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *chosen = new QLineEdit;
    other.body()->addWidget(new QLineEdit);
    other.body()->addWidget(chosen);
    chosen->setFocus();
    other.open();
    QVERIFY(other.focusWidget() == chosen);
}

void DialogsTest::newProfileIsChecked()
{
    ProfileDialog dialog{Profile()};
    dialog.setTakenNames({QStringLiteral("Shop")});
    QSignalSpy accepted(&dialog, &ProfileDialog::draftAccepted);
    dialog.open();
    auto *save = find<QPushButton>(&dialog, "profileSave");
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(accepted.count(), 0);
    auto *nameRow = qobject_cast<FormRow *>(find<QLineEdit>(&dialog, "profileName")->parentWidget());
    QVERIFY(!nameRow->problem().isEmpty());
    QTest::keyClicks(find<QLineEdit>(&dialog, "profileName"), QStringLiteral("shop"));
    QVERIFY(!nameRow->problem().isEmpty());
    QTest::keyClicks(find<QLineEdit>(&dialog, "profileName"), QStringLiteral("-2"));
    QVERIFY(nameRow->problem().isEmpty());
    QTest::keyClicks(find<QLineEdit>(&dialog, "profileAppId"), QStringLiteral("1400123456"));
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(accepted.count(), 0);
    QTest::keyClicks(find<QLineEdit>(&dialog, "profileSecret"), QStringLiteral("0123456789abcdef"));
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
    const auto draft = accepted.first().first().value<ProfileDraft>();
    QCOMPARE(draft.profile.name, QStringLiteral("shop-2"));
    QCOMPARE(draft.profile.sdkAppId, 1400123456u);
    QCOMPARE(draft.secret, QByteArray("0123456789abcdef"));
    QCOMPARE(draft.profile.level, SafetyLevel::Production);
    QVERIFY(!draft.secretIsUserSig);
    QVERIFY(!draft.tokenChanged);
    QCOMPARE(find<QLineEdit>(&dialog, "profileSecret")->echoMode(), QLineEdit::Password);
}

void DialogsTest::editKeepsTheSecret()
{
    Profile profile;
    profile.id = QStringLiteral("p1");
    profile.name = QStringLiteral("Shop");
    profile.sdkAppId = 1400123456;
    profile.region = QStringLiteral("singapore");
    profile.level = SafetyLevel::Test;
    profile.readOnly = true;
    profile.timeZone = QStringLiteral("Asia/Shanghai");
    profile.callbackPort = 8443;
    profile.testAccount = QStringLiteral("me");
    ProfileDialog dialog(profile);
    dialog.setSecretKept(true);
    QCOMPARE(dialog.draft().profile, profile);
    QSignalSpy accepted(&dialog, &ProfileDialog::draftAccepted);
    dialog.open();
    QTest::mouseClick(find<QPushButton>(&dialog, "profileSave"), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
    QVERIFY(accepted.first().first().value<ProfileDraft>().secret.isEmpty());
}

void DialogsTest::theFormIsWalkedAsItIsRead()
{
    Profile profile;
    profile.id = QStringLiteral("p1");
    profile.callbackToken = Profile::Token::Set;
    ProfileDialog dialog(profile);
    dialog.open();
    QStringList walked;
    QWidget *at = find<QLineEdit>(&dialog, "profileName");
    do {
        if (at->objectName().startsWith(QLatin1String("profile")))
            walked << at->objectName();
        at = at->nextInFocusChain();
    } while (at != find<QLineEdit>(&dialog, "profileName"));
    const auto place = [&walked](const char *name) { return walked.indexOf(QLatin1String(name)); };
    for (const auto &[earlier, later] :
         {std::pair("profileLevel", "profileUseKey"), std::pair("profileUseKey", "profileUseSig"),
          std::pair("profileUseSig", "profileSecret"), std::pair("profileSecret", "profileSessionOnly"),
          std::pair("profileReadOnly", "profilePort"), std::pair("profileTestAccount", "profileNoToken"),
          std::pair("profileNoToken", "profileZone"), std::pair("profileVersion", "profileCheck")})
        QVERIFY2(place(earlier) >= 0 && place(earlier) < place(later), qPrintable(walked.join(QLatin1Char(' '))));
}

void DialogsTest::whatIsKeptIsOfTheAppThatIsTyped()
{
    Profile profile;
    profile.id = QStringLiteral("p1");
    profile.name = QStringLiteral("Shop");
    profile.sdkAppId = 1400123456;
    profile.callbackToken = Profile::Token::Set;
    ProfileDialog dialog(profile);
    auto *token = find<QLineEdit>(&dialog, "profileToken");
    QVERIFY(token->placeholderText().isEmpty()); // nobody knows yet
    dialog.setSecretKept(true);
    dialog.setTokenKept(true);
    QVERIFY(!token->placeholderText().isEmpty());
    QSignalSpy typed(&dialog, &ProfileDialog::appTyped);
    QSignalSpy accepted(&dialog, &ProfileDialog::draftAccepted);
    dialog.open();
    find<QLineEdit>(&dialog, "profileAppId")->setText(QStringLiteral("1400123457"));
    QCOMPARE(typed.count(), 1);
    QVERIFY(token->placeholderText().isEmpty());
    QVERIFY(find<QLineEdit>(&dialog, "profileSecret")->placeholderText().isEmpty());
    QTest::mouseClick(find<QPushButton>(&dialog, "profileSave"), Qt::LeftButton);
    QCOMPARE(accepted.count(), 0);
    find<QCheckBox>(&dialog, "profileNoToken")->click();
    QVERIFY(dialog.draft().tokenChanged && dialog.draft().callbackToken.isEmpty());
    find<QCheckBox>(&dialog, "profileNoToken")->click();
    QVERIFY(!dialog.draft().tokenChanged);
}

void DialogsTest::aProfileIsMadeReadOnly()
{
    ProfileDialog dialog{Profile()};
    dialog.open();
    QVERIFY(!dialog.draft().profile.readOnly);
    QTest::mouseClick(find<QCheckBox>(&dialog, "profileReadOnly"), Qt::LeftButton, {}, {8, 8});
    QVERIFY(dialog.draft().profile.readOnly);
    Profile kept;
    kept.readOnly = true;
    const ProfileDialog again(kept);
    QVERIFY(again.findChild<QCheckBox *>(QStringLiteral("profileReadOnly"))->isChecked());
}

void DialogsTest::secretPlaceIsSaid()
{
    ProfileDialog dialog{Profile()};
    dialog.open();
    auto *where = find<QLabel>(&dialog, "profileSecretWhere");
    auto *session = find<QCheckBox>(&dialog, "profileSessionOnly");
    dialog.setKeychainState(KeychainState::Ready);
    const QString keychain = where->text();
    session->setChecked(true);
    QVERIFY(where->text() != keychain);
    QVERIFY(dialog.draft().sessionOnly);
    dialog.setKeychainState(KeychainState::Missing);
    QVERIFY(where->text().contains(QStringLiteral("until the program ends")));
    QVERIFY(!session->isVisible());
}

void DialogsTest::aLostUserSigIsPastedAgain()
{
    Profile profile;
    profile.id = QStringLiteral("p1");
    profile.pastedUserSig = true;
    ProfileDialog dialog(profile);
    dialog.open();
    dialog.setSecretKept(false);
    dialog.askSecret(true);
    QVERIFY(find<QRadioButton>(&dialog, "profileUseSig")->isChecked());
    QCOMPARE(find<MessageBar>(&dialog, "profileMessage")->title(), QStringLiteral("Paste the UserSig"));
    // Where the key of the app signs in its place, that is what is said.
    dialog.setSecretKept(true, false);
    QVERIFY(find<QRadioButton>(&dialog, "profileUseKey")->isChecked());
}

void DialogsTest::aLockedKeychainIsNoDeadEnd()
{
    Profile profile;
    profile.id = QStringLiteral("p1");
    profile.name = QStringLiteral("Shop");
    profile.sdkAppId = 1400123456;
    profile.callbackToken = Profile::Token::Set;
    ProfileDialog dialog(profile);
    dialog.open();
    auto *unlock = find<QPushButton>(&dialog, "profileUnlock");
    const QWidget *tokenRow = find<QLineEdit>(&dialog, "profileToken")->parentWidget();
    const auto words = [tokenRow] {
        QStringList all;
        for (const QLabel *label : tokenRow->findChildren<QLabel *>())
            all << label->text();
        return all;
    };
    const QStringList usual = words();
    QVERIFY(!unlock->isVisible());
    dialog.setKeychainState(KeychainState::Locked);
    dialog.setSecretKept(std::nullopt);
    dialog.setTokenKept(std::nullopt);
    QVERIFY(unlock->isVisible());
    QCOMPARE(words(), usual); // locked away is not lost
    // What it may hold is left as it is.
    QSignalSpy accepted(&dialog, &ProfileDialog::draftAccepted);
    find<QPushButton>(&dialog, "profileSave")->click();
    QCOMPARE(accepted.count(), 1);
    QSignalSpy wanted(&dialog, &ProfileDialog::unlockRequested);
    unlock->setFocus();
    unlock->click();
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!unlock->isEnabled());
    QWidget prompt; // of the keychain, which has the focus of the screen
    prompt.show();
    prompt.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&prompt));
    dialog.setKeychainState(KeychainState::Ready);
    QVERIFY(!unlock->isVisible());
    QCOMPARE(dialog.focusWidget(), static_cast<QWidget *>(find<QLineEdit>(&dialog, "profileSecret")));
    dialog.setTokenKept(false);
    QVERIFY(words() != usual);
}

void DialogsTest::checkAnswersInline()
{
    Profile profile;
    profile.name = QStringLiteral("Shop");
    profile.sdkAppId = 1400123456;
    ProfileDialog dialog(profile);
    dialog.open();
    QSignalSpy asked(&dialog, &ProfileDialog::checkRequested);
    QTest::keyClicks(find<QLineEdit>(&dialog, "profileSecret"), QStringLiteral("k"));
    find<QRadioButton>(&dialog, "profileUseSig")->click();
    QTest::mouseClick(find<QPushButton>(&dialog, "profileCheck"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.first().first().value<ProfileDraft>().secretIsUserSig);
    dialog.showChecking();
    QVERIFY(!find<QPushButton>(&dialog, "profileCheck")->isEnabled());
    auto *message = find<MessageBar>(&dialog, "profileMessage");
    ErrorExplanation error;
    error.title = QStringLiteral("Key does not fit this app");
    dialog.showCheckFailed(error);
    QCOMPARE(message->title(), error.title);
    QCOMPARE(message->kind(), MessageBar::Kind::Error);
    dialog.showCheckOk(QStringLiteral("300 groups"));
    QCOMPARE(message->kind(), MessageBar::Kind::Ok);
    QVERIFY(find<QPushButton>(&dialog, "profileCheck")->isEnabled());
}

void DialogsTest::theFocusComesBackAfterTheCheck()
{
    Profile profile;
    profile.name = QStringLiteral("Shop");
    profile.sdkAppId = 1400123456;
    ProfileDialog dialog(profile);
    dialog.open();
    QTest::keyClicks(find<QLineEdit>(&dialog, "profileSecret"), QStringLiteral("k"));
    auto *check = find<QPushButton>(&dialog, "profileCheck");
    QWidget *const begun = check;
    check->setFocus();
    dialog.showChecking();
    // No key presses anything meanwhile.
    QVERIFY(dialog.focusWidget());
    QVERIFY(!qobject_cast<QAbstractButton *>(dialog.focusWidget()));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QVERIFY(dialog.isVisible());
    dialog.showCheckOk(QStringLiteral("300 groups"));
    QCOMPARE(dialog.focusWidget(), begun);
    // Who went on meanwhile is not called back.
    dialog.showChecking();
    QWidget *const name = find<QLineEdit>(&dialog, "profileName");
    name->setFocus();
    dialog.showCheckFailed(ErrorExplanation());
    QCOMPARE(dialog.focusWidget(), name);
}

void DialogsTest::aChangedFormIsNotThrownAwayUnasked()
{
    Profile profile;
    profile.id = QStringLiteral("p1");
    profile.name = QStringLiteral("Shop");
    profile.sdkAppId = 1400123456;
    ProfileDialog same(profile);
    same.setSecretKept(true, true);
    QSignalSpy unasked(&same, &ProfileDialog::discardRequested);
    same.open();
    QTest::keyClick(&same, Qt::Key_Escape);
    QVERIFY(!same.isVisible());
    QCOMPARE(unasked.count(), 0);

    for (const char *field : {"profileName", "profileSecret", "profileToken"}) {
        ProfileDialog dialog(profile);
        QSignalSpy asked(&dialog, &ProfileDialog::discardRequested);
        dialog.open();
        QTest::keyClicks(find<QLineEdit>(&dialog, field), QStringLiteral("x"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTest::mouseClick(find<QPushButton>(&dialog, "profileCancel"), Qt::LeftButton);
        dialog.close();
        QVERIFY2(dialog.isVisible(), field);
        QCOMPARE(asked.count(), 3);
        dialog.discard();
        QVERIFY(!dialog.isVisible());
    }
}

void DialogsTest::aFormThatFailedKeepsTheFocus()
{
    FormDialog form(Profile(), QStringLiteral("form"), nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.open();
    QWidget *const go = form.doButton();
    go->setFocus();
    form.setBusy(QStringLiteral("Writing"));
    QVERIFY(!go->isEnabled());
    QVERIFY(!qobject_cast<QAbstractButton *>(form.focusWidget()));
    form.showFailure(ErrorExplanation());
    QVERIFY(go->isEnabled());
    QCOMPARE(form.focusWidget(), go);
    // What may not be pressed any more has a neighbour.
    form.setBusy(QStringLiteral("Writing"));
    form.setReady(false);
    form.showFailure(ErrorExplanation());
    QVERIFY(!go->isEnabled());
    QVERIFY(qobject_cast<QAbstractButton *>(form.focusWidget()));
}

void DialogsTest::ownAddressIsChecked()
{
    ProfileDialog dialog{Profile()};
    dialog.open();
    auto *url = find<QLineEdit>(&dialog, "profileBaseUrl");
    QVERIFY(!url->isVisible());
    auto *region = find<QComboBox>(&dialog, "profileRegion");
    region->setCurrentIndex(region->count() - 1);
    QVERIFY(url->isVisible());
    auto *row = qobject_cast<FormRow *>(url->parentWidget());
    QTest::keyClicks(url, QStringLiteral("http://example.org"));
    QVERIFY(!row->problem().isEmpty());
    url->selectAll();
    QTest::keyClicks(url, QStringLiteral("http://127.0.0.1:8080"));
    QVERIFY(row->problem().isEmpty());
    QCOMPARE(dialog.draft().profile.baseUrl, QStringLiteral("http://127.0.0.1:8080"));
}

void DialogsTest::longWordsAreNotCut()
{
    // Needs more than the two thirds of the screen that Qt gives a dialog by itself.
    Profile profile;
    FormDialog dialog(profile, QStringLiteral("longDialog"), nullptr);
    dialog.setTexts(QStringLiteral("Block"), QStringLiteral("They can no longer write. ").repeated(120),
                    QStringLiteral("Block"));
    dialog.open();
    auto *effect = find<QLabel>(&dialog, "dialogEffect");
    QTRY_VERIFY(effect->height() >= effect->heightForWidth(effect->width()));
    QVERIFY(dialog.height() > dialog.screen()->availableGeometry().height() * 2 / 3);
    QVERIFY(dialog.height() <= dialog.screen()->availableGeometry().height());
}

void DialogsTest::everythingIsNamed()
{
    ProfileDialog profile{Profile()};
    profile.open();
    QCOMPARE(testing::unnamedWidgets(&profile), QStringList());
    Confirmation asked = question();
    asked.typedWord = QStringLiteral("3");
    ConfirmDialog confirm(asked);
    confirm.open();
    QCOMPARE(testing::unnamedWidgets(&confirm), QStringList());
    AboutDialog about;
    about.open();
    QCOMPARE(testing::unnamedWidgets(&about), QStringList());
    QTest::mouseClick(find<QPushButton>(&about, "aboutClose"), Qt::LeftButton);
    QVERIFY(!about.isVisible());
}

void DialogsTest::languageSwitches()
{
    Profile profile;
    profile.level = SafetyLevel::Test;
    profile.timeZone = QStringLiteral("Asia/Shanghai");
    ProfileDialog dialog(profile);
    dialog.open();
    testing::FakeTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTRY_VERIFY(find<QPushButton>(&dialog, "profileSave")->text().startsWith(QStringLiteral("译")));
    auto *level = find<QComboBox>(&dialog, "profileLevel");
    QVERIFY(level->currentText().startsWith(QStringLiteral("译")));
    QVERIFY(find<QComboBox>(&dialog, "profileRegion")->itemText(0).startsWith(QStringLiteral("译China")));
    QCOMPARE(dialog.draft().profile.level, SafetyLevel::Test);
    QCOMPARE(dialog.draft().profile.timeZone, QStringLiteral("Asia/Shanghai"));
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
