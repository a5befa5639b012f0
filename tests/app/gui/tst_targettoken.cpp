// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/base/readyfuture.h"
#include "core/callbacks/forwardtarget.h"
#include "core/net/storedsecret.h"
#include "ui/panels/callbacks/targetsdialog.h"
#include "ui/shell/drawer.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/problemsmodel.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// Nobody answers.
class MuteDialogs : public Dialogs
{
  public:
    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)>) override {}
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)>) override {}
    void confirm(QWidget *, const Confirmation &, std::function<void(bool)>) override {}
};

/// What it has been given it gives back, and says how it is.
class StatedKeychain : public SessionStore
{
  public:
    QFuture<KeychainState> state() override { return readyFuture(now); }
    KeychainState now = KeychainState::Ready;
};

} // namespace

/// A forward target that signs with a token of its own, in the whole program: where the token goes, and what is said
/// when it is gone.
class TestTargetToken : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("IMDESK_HOME", m_home->path().toLocal8Bit());
        m_keychain = std::make_unique<StatedKeychain>();
        m_composition =
            std::make_unique<Composition>(AppPaths::standard(), *m_keychain, std::make_unique<MuteDialogs>());
        m_composition->start({false, {}, {}, u"en"_s});
        Profile profile;
        profile.name = u"Shop"_s;
        profile.sdkAppId = 1400123456;
        profile.baseUrl = u"http://127.0.0.1:1"_s;
        m_profile = m_composition->services().profiles.save(profile).value();
        m_keychain->write(m_profile.appName(), StoredSecret{StoredSecret::Kind::Key, "key"}.toBytes());
        ForwardTarget target;
        target.id = u"one"_s;
        target.name = u"Shop backend"_s;
        target.url = u"http://127.0.0.1:1/callback"_s;
        target.sign = u"anew"_s;
        ForwardTarget other = target;
        other.id = u"two"_s;
        other.on = false; // asked nothing on purpose
        const QString folder = m_composition->services().paths.profileData(m_profile.dataName());
        QVERIFY(ForwardTargetStore(folder + u"/forwardtargets.json"_s).save({u"rules"_s, {target, other}}).has_value());
    }
    void cleanup()
    {
        m_composition.reset();
        m_keychain.reset();
    }

    void aTokenThatIsGoneIsToldUntilItIsTyped()
    {
        QVERIFY(open());
        MainWindow &window = m_composition->session(m_profile.id)->window();
        MessageBar *card = window.messageBar();
        QTRY_VERIFY(card->isShowing());
        QCOMPARE(card->kind(), MessageBar::Kind::Warning);
        QVERIFY(card->findChild<QLabel *>(u"messageCause"_s)->text().contains(u"Shop backend"_s));
        const ProblemsModel *problems = window.drawer()->problems();
        int told = 0; // among the calls that nobody answers
        for (int row = 0; row < problems->rowCount(); ++row)
            told += problems->row(row).title.contains(u"Shop backend"_s) ? 1 : 0;
        QCOMPARE(told, 1);
        const TargetsDialog *dialog = ledTo(window);
        QVERIFY(dialog && dialog->isVisible());
        auto *token = dialog->findChild<QLineEdit *>(u"targetToken"_s);
        QVERIFY(token->isEnabled());
        QTest::keyClicks(token, u"t0ken"_s);
        dialog->findChild<QPushButton *>(u"targetsApply"_s)->click();
        QTRY_VERIFY(!card->isShowing());
        QCOMPARE(m_composition->session(m_profile.id)->hub().forward().targets.constFirst().token, QByteArray("t0ken"));
    }

    void aTokenIsLookedForAgainWithTheKey()
    {
        QVERIFY(open());
        ProfileSession *session = m_composition->session(m_profile.id);
        QTRY_VERIFY(session->window().messageBar()->isShowing());
        // As of a keychain that was locked until now.
        m_keychain->write(m_profile.secretName() + u"/forward-token/one"_s, "t0ken");
        session->takeSecret(StoredSecret{StoredSecret::Kind::Key, "key"}.toBytes());
        QTRY_VERIFY(!session->window().messageBar()->isShowing());
        QCOMPARE(session->hub().forward().targets.constFirst().token, QByteArray("t0ken"));
    }

    void aTargetThatIsSwitchedOffLacksNothing()
    {
        QVERIFY(open());
        MainWindow &window = m_composition->session(m_profile.id)->window();
        QTRY_VERIFY(window.messageBar()->isShowing());
        const TargetsDialog *dialog = ledTo(window);
        QVERIFY(dialog);
        dialog->findChild<QListWidget *>(u"targetsList"_s)->item(0)->setCheckState(Qt::Unchecked);
        dialog->findChild<QPushButton *>(u"targetsApply"_s)->click();
        QTRY_VERIFY(!window.messageBar()->isShowing());
    }

    void whereATokenGoesIsSaid_data()
    {
        QTest::addColumn<KeychainState>("state");
        QTest::addColumn<bool>("kept");
        QTest::newRow("keychain") << KeychainState::Ready << true;
        QTest::newRow("none") << KeychainState::Missing << false;
    }

    void whereATokenGoesIsSaid()
    {
        QFETCH(const KeychainState, state);
        QFETCH(const bool, kept);
        m_keychain->now = state;
        QVERIFY(open());
        MainWindow &window = m_composition->session(m_profile.id)->window();
        QTRY_VERIFY(window.messageBar()->isShowing());
        const TargetsDialog *dialog = ledTo(window);
        QVERIFY(dialog);
        const auto says = [dialog](const QString &words) {
            const auto labels =
                dialog->findChild<QLineEdit *>(u"targetToken"_s)->parentWidget()->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&words](const QLabel *one) { return one->text().contains(words); });
        };
        QTRY_COMPARE(says(u"in the keychain"_s), kept);
        QTRY_COMPARE(says(u"until the program ends"_s), !kept);
    }

  private:
    /// The dialog that the card's button leads to.
    static TargetsDialog *ledTo(const MainWindow &window)
    {
        window.messageBar()->findChild<QPushButton *>(u"messageAction0"_s)->click();
        return window.findChild<TargetsDialog *>();
    }
    bool open()
    {
        m_composition->openProfile(m_profile.id);
        return QTest::qWaitFor([this] { return m_composition->session(m_profile.id) != nullptr; });
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<StatedKeychain> m_keychain;
    std::unique_ptr<Composition> m_composition;
    Profile m_profile;
};

QTEST_MAIN(TestTargetToken)
#include "tst_targettoken.moc"
