// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/signaturewatch.h"
#include "core/models/groupsmodel.h"
#include "core/net/storedsecret.h"
#include "core/net/usersig.h"
#include "core/sandbox/sandbox.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/panels/groups/groupspanel.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace imdesk;
using namespace imdesk::testing;

/// A UserSig made elsewhere, from the dialog to its end.
class TestPastedSignature : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void itsLifeIsShownAndItsEndIsWarnedOf();
    void cardsLeadToTheConnection();
    void onlyAUserSigOfTheAppIsSaved();
    void aKeptUserSigKeepsItsAccount();
    void aMendedSecretTakesItsCardAway();
    void whatFailedForTheSecretIsTriedAgain();

  private:
    static constexpr quint32 app = 1400123456;
    const QByteArray m_key = QByteArray(64, 'c');
    QByteArray userSig(quint32 sdkAppId, qint64 madeAt, qint64 life = 600) const
    {
        return makeUserSig(sdkAppId, m_key, QStringLiteral("administrator"), life, madeAt);
    }

    /// The program after its first start, with files in a folder of its own.
    struct Program
    {
        Program() { composition.start({false, {}, {}, QStringLiteral("en")}); }

        /// The session of a profile whose secret is kept as these bytes; null where it does not come about.
        ProfileSession *enterShop(const QByteArray &kept, const QString &baseUrl = QStringLiteral("http://127.0.0.1:1"))
        {
            Profile profile;
            profile.name = QStringLiteral("Shop");
            profile.sdkAppId = app;
            profile.baseUrl = baseUrl;
            const Result<Profile> saved = composition.services().profiles.save(profile);
            if (!saved || !composition.services().vault.keep(saved->secretName(), kept, false).result())
                return nullptr;
            composition.openProfile(saved->id);
            (void)QTest::qWaitFor([&] { return composition.session(saved->id) != nullptr; });
            return composition.session(saved->id);
        }

        const QTemporaryDir home;
        SessionStore secrets;
        Composition composition{pathsIn(home), secrets};

      private:
        static AppPaths pathsIn(const QTemporaryDir &home)
        {
            qputenv("IMDESK_HOME", home.path().toLocal8Bit());
            return AppPaths::standard();
        }
    };
};

void TestPastedSignature::itsLifeIsShownAndItsEndIsWarnedOf()
{
    ShellFixture f;
    f.window.resize(1280, 720);
    f.window.show();
    ManualClock clock;
    Signer signer(app, QStringLiteral("administrator"), clock);
    SignatureWatch watch(signer, f.window);
    const auto *shown = f.window.findChild<QToolButton *>(QStringLiteral("statusUserSig"));
    MessageBar *card = f.window.messageBar();
    QVERIFY(shown);
    signer.setSecretKey(m_key);
    watch.look();
    QVERIFY(!shown->isVisible());

    QVERIFY(signer.setUserSig(userSig(app, clock.nowSeconds(), 3 * 86400)));
    watch.look();
    QVERIFY(shown->isVisible());
    QCOMPARE(shown->text(), QStringLiteral("UserSig: 3 days left"));
    QVERIFY(signer.setUserSig(userSig(app, clock.nowSeconds())));
    watch.look();
    QCOMPARE(shown->text(), QStringLiteral("UserSig: 10 min left"));
    QCOMPARE(shown->accessibleName(), shown->text());
    QVERIFY(!card->isShowing());

    clock.advance(480'000);
    watch.look();
    QCOMPARE(shown->text(), QStringLiteral("UserSig: 2 min left"));
    QVERIFY(card->isShowing());
    QCOMPARE(card->kind(), MessageBar::Kind::Warning);
    QSignalSpy edited(&f.window, &MainWindow::profileEditRequested);
    card->findChild<QPushButton *>(QStringLiteral("messageAction0"))->click();
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().first().toString(), QStringLiteral("p-sandbox"));
    card->clear();
    clock.advance(1'000);
    watch.look();
    QVERIFY(!card->isShowing()); // closed is closed
    clock.advance(119'000);
    watch.look();
    QCOMPARE(shown->text(), QStringLiteral("UserSig has ended"));
    QVERIFY(card->isShowing());
    QCOMPARE(card->kind(), MessageBar::Kind::Error);

    QVERIFY(signer.setUserSig(userSig(app, clock.nowSeconds())));
    watch.look();
    QVERIFY(!card->isShowing());
    QCOMPARE(shown->text(), QStringLiteral("UserSig: 10 min left"));
}

void TestPastedSignature::cardsLeadToTheConnection()
{
    ShellFixture f;
    const Catalogue catalogue;
    const ErrorText errors(catalogue);
    auto *card = new MessageBar(f.groups);
    card->showError(errors.explain(makeError(ApiError::Kind::Network, {}), QStringLiteral("en")));
    QVERIFY(!card->findChild<QPushButton *>(QStringLiteral("messageAction0")));
    card->showError(errors.explain(makeSecretError(ApiError::SecretTrouble::Ended, {}), QStringLiteral("en")));
    auto *button = card->findChild<QPushButton *>(QStringLiteral("messageAction0"));
    QVERIFY(button);
    QSignalSpy edited(&f.window, &MainWindow::profileEditRequested);
    button->click();
    QCOMPARE(edited.count(), 1);
}

void TestPastedSignature::onlyAUserSigOfTheAppIsSaved()
{
    Program program;
    Composition &composition = program.composition;
    Q_EMIT composition.startWindow()->startPage()->connectChosen();
    auto *dialog = composition.startWindow()->findChild<ProfileDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("profileName"))->setText(QStringLiteral("Shop"));
    dialog->findChild<QLineEdit *>(QStringLiteral("profileAppId"))->setText(QString::number(app));
    auto *region = dialog->findChild<QComboBox *>(QStringLiteral("profileRegion"));
    region->setCurrentIndex(region->count() - 1);
    dialog->findChild<QLineEdit *>(QStringLiteral("profileBaseUrl"))->setText(QStringLiteral("http://127.0.0.1:1"));
    auto *secret = dialog->findChild<QLineEdit *>(QStringLiteral("profileSecret"));
    auto *useKey = dialog->findChild<QRadioButton *>(QStringLiteral("profileUseKey"));
    auto *useSig = dialog->findChild<QRadioButton *>(QStringLiteral("profileUseSig"));
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("profileSave"));
    const auto *message = dialog->findChild<MessageBar *>(QStringLiteral("profileMessage"));
    const qint64 now = SystemClock().nowSeconds();
    const auto refused = [&](QRadioButton *as, const QByteArray &text) {
        as->click();
        secret->setText(QString::fromLatin1(text));
        save->click();
        const bool whole = dialog->isVisible() && secret->text() == QString::fromLatin1(text) &&
                           composition.services().profiles.profiles().isEmpty();
        return whole ? message->title() : QStringLiteral("not refused");
    };
    QCOMPARE(refused(useSig, "garbage"), QStringLiteral("This is not a UserSig"));
    QVERIFY(!message->findChild<QPushButton *>(QStringLiteral("messageAction0"))); // it is being edited
    QCOMPARE(refused(useSig, userSig(20000001, now)), QStringLiteral("The UserSig is for another app or account"));
    QCOMPARE(refused(useSig, userSig(app, now - 1000)), QStringLiteral("The UserSig has ended"));
    QCOMPARE(refused(useKey, userSig(app, now)), QStringLiteral("This is a UserSig, not a secret key"));

    const QByteArray good = userSig(app, now, 86400);
    useSig->click();
    secret->setText(QString::fromLatin1(good));
    save->click();
    QTRY_COMPARE(composition.services().profiles.profiles().size(), 1);
    const Profile stored = composition.services().profiles.profiles().constFirst();
    QTRY_VERIFY(composition.session(stored.id));
    QCOMPARE(composition.services().vault.read(stored.userSigName()).result().value_or(QByteArray()),
             (StoredSecret{StoredSecret::Kind::UserSig, good}.toBytes()));
    ProfileSession *session = composition.session(stored.id);
    QVERIFY(session->signer().isPasted());
    const auto *shown = session->window().findChild<QToolButton *>(QStringLiteral("statusUserSig"));
    QVERIFY(shown && shown->text().startsWith(QLatin1String("UserSig: 2")));
}

void TestPastedSignature::aKeptUserSigKeepsItsAccount()
{
    Program program;
    // As it was kept before it had a mark.
    ProfileSession *session = program.enterShop(userSig(app, SystemClock().nowSeconds(), 86400));
    QVERIFY(session);
    MainWindow &window = session->window();
    const QString id = session->profile().id;
    Q_EMIT window.profileEditRequested(id);
    auto *dialog = window.findChild<ProfileDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QRadioButton *>(QStringLiteral("profileUseSig"))->isChecked());
    dialog->findChild<QLineEdit *>(QStringLiteral("profileAdmin"))->setText(QStringLiteral("peter"));
    dialog->findChild<QPushButton *>(QStringLiteral("profileSave"))->click();
    const auto *message = dialog->findChild<MessageBar *>(QStringLiteral("profileMessage"));
    QTRY_VERIFY(message->isShowing());
    QCOMPARE(message->title(), QStringLiteral("The UserSig is for another app or account"));
    QCOMPARE(program.composition.services().profiles.byId(id)->admin, QStringLiteral("administrator"));
}

void TestPastedSignature::aMendedSecretTakesItsCardAway()
{
    Program program;
    const QByteArray foreign = userSig(20000001, SystemClock().nowSeconds(), 86400);
    ProfileSession *session = program.enterShop(foreign);
    QVERIFY(session);
    MessageBar *card = session->window().messageBar();
    QTRY_VERIFY(card->isShowing());
    QCOMPARE(card->title(), QStringLiteral("The UserSig is for another app or account"));
    MainWindow &window = session->window();
    window.showPanel(QStringLiteral("groups"));
    auto *button = card->findChild<QPushButton *>(QStringLiteral("messageAction0"));
    QVERIFY(button);
    button->setFocus();
    QCOMPARE(window.focusWidget(), static_cast<QWidget *>(button));
    session->takeSecret(m_key);
    QVERIFY(!card->isShowing());
    // Whoever has pressed it goes on in the section.
    QVERIFY(window.focusWidget() && window.currentPanel()->isAncestorOf(window.focusWidget()));
    // Another card is not about the secret.
    session->takeSecret(foreign);
    card->showMessage(MessageBar::Kind::Info, QStringLiteral("Something else"));
    session->takeSecret(m_key);
    QVERIFY(card->isShowing());
}

void TestPastedSignature::whatFailedForTheSecretIsTriedAgain()
{
    SandboxOptions options;
    options.sdkAppId = app;
    options.accounts = 10;
    options.groups = 3;
    options.trafficPerSecond = 0;
    options.enforceRates = false; // it shuts out who comes with wrong signatures too often
    Sandbox service(options);
    QVERIFY(service.start().has_value());
    Program program;
    ProfileSession *session = program.enterShop(m_key, service.baseUrl().toString());
    QVERIFY(session);
    session->window().showPanel(QStringLiteral("groups"));
    auto *groups = qobject_cast<GroupsPanel *>(session->window().panel(QStringLiteral("groups")));
    QVERIFY(groups);
    const auto refused = [](const Panel *panel) {
        return std::ranges::any_of(panel->findChildren<MessageBar *>(),
                                   [](const MessageBar *bar) { return bar->offersConnection(); });
    };
    const Panel *home = session->window().panel(QStringLiteral("home"));
    QTRY_VERIFY(refused(groups) && refused(home));
    QCOMPARE(groups->model().rowCount(), 0);
    session->takeSecret(service.secretKey());
    QTRY_VERIFY(groups->model().rowCount() > 0);
    QTRY_VERIFY(!refused(groups) && !refused(home)); // also where nobody looks just now
}

QTEST_MAIN(TestPastedSignature)
#include "tst_pastedsignature.moc"
