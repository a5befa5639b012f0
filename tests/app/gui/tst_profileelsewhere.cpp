// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilebench.h"

#include "core/net/usersig.h"
#include "ui/panels/settings/settingspanel.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <tuple>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Two programs that share the profiles and the keychain of one computer.
class TestProfileElsewhere : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void aTokenOfTheOtherReachesTheReceiver();
    void aKeyOfTheOtherSignsHere();
    void aKeyThatCameWithANewProfileSignsHere();
    void aProfileRemovedElsewhereIsToldAndNotBroughtBack();
    void aFormSaysWhatTheOtherHasChanged();
    void whatAnotherWindowShowsIsMarkedAndNotRemoved();
    void whatWaitsForItsKeyIsOpenInNoWindow();

  private:
    using Program = std::unique_ptr<Composition>;
    Program started()
    {
        auto program =
            std::make_unique<Composition>(AppPaths::standard(), *m_keychain, std::make_unique<WillingDialogs>());
        program->start({false, {}, {}, u"en"_s});
        return program;
    }
    static Profile shop(const QString &name)
    {
        Profile profile;
        profile.name = name;
        profile.sdkAppId = 1400123456;
        profile.baseUrl = u"http://127.0.0.1:1"_s;
        return profile;
    }
    static ProfileDialog *formOf(Composition &program, const QString &id)
    {
        MainWindow &window = program.session(id)->window();
        Q_EMIT window.profileEditRequested(id);
        return window.findChild<ProfileDialog *>();
    }
    static void saveToken(Composition &program, const QString &id, const QString &token)
    {
        QPointer<ProfileDialog> dialog = formOf(program, id);
        QVERIFY(dialog);
        auto *field = part<QLineEdit>(dialog, "profileToken");
        field->setFocus();
        QTest::keyClicks(field, token);
        part<QPushButton>(dialog, "profileSave")->click();
        QTRY_VERIFY(!dialog);
    }
    static bool signsWith(Composition &program, const QString &id, const QByteArray &key)
    {
        const Result<QByteArray> signature = program.session(id)->signer().userSig();
        return signature && verifyUserSig(key, readUserSig(*signature).value());
    }
    static int rowOf(const QListWidget *list, const QString &id)
    {
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == id)
                return row;
        }
        return -1;
    }
    template <class Widget>
    static Widget *part(ProfileDialog *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QLatin1String(name));
    }
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<SessionStore> m_keychain;
    Program m_one, m_two;
    Profile m_shop; ///< open in both
};

void TestProfileElsewhere::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("IMDESK_HOME", m_home->path().toLocal8Bit());
    m_keychain = std::make_unique<SessionStore>();
    m_one = started();
    m_shop = m_one->services().profiles.save(shop(u"Shop"_s)).value();
    m_keychain->write(m_shop.appName(), keyForm("key"));
    m_two = started();
    for (const Program *program : {&m_one, &m_two}) {
        (*program)->openProfile(m_shop.id);
        QVERIFY((*program)->session(m_shop.id));
    }
}

void TestProfileElsewhere::cleanup()
{
    m_two.reset();
    m_one.reset();
    m_keychain.reset();
}

void TestProfileElsewhere::aTokenOfTheOtherReachesTheReceiver()
{
    CallbackHub &hub = m_one->session(m_shop.id)->hub();
    saveToken(*m_one, m_shop.id, u"TOKENONE"_s);
    QTRY_COMPARE(hub.options().token, QByteArray("TOKENONE"));
    CallbackHub &other = m_two->session(m_shop.id)->hub();
    QTRY_COMPARE(other.options().token, QByteArray("TOKENONE"));
    // The second one changes no other field of the profile.
    saveToken(*m_two, m_shop.id, u"TOKENTWO"_s);
    QTRY_COMPARE(hub.options().token, QByteArray("TOKENTWO"));
    QCOMPARE(m_keychain->read(m_shop.tokenName()).result().value(), QByteArray("TOKENTWO"));
    QFile file(AppPaths::standard().profilesFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("TOKEN"));
}

void TestProfileElsewhere::aKeyOfTheOtherSignsHere()
{
    for (const auto &[from, to, key] : {std::tuple(m_one.get(), m_two.get(), QByteArray(64, 'a')),
                                        std::tuple(m_two.get(), m_one.get(), QByteArray(64, 'b'))}) {
        QPointer<ProfileDialog> dialog = formOf(*from, m_shop.id);
        QVERIFY(dialog);
        part<QLineEdit>(dialog, "profileSecret")->setText(QString::fromLatin1(key));
        part<QPushButton>(dialog, "profileSave")->click();
        QTRY_VERIFY(!dialog);
        QVERIFY(signsWith(*from, m_shop.id, key));
        QTRY_VERIFY(signsWith(*to, m_shop.id, key));
    }
}

void TestProfileElsewhere::aKeyThatCameWithANewProfileSignsHere()
{
    const QByteArray key(64, 'n');
    m_keychain->write(m_shop.appName(), keyForm(key));
    Profile added = shop(u"Added"_s);
    added.secretsChanged = 1;
    QVERIFY(m_two->services().profiles.save(added).has_value());
    QTRY_VERIFY(signsWith(*m_one, m_shop.id, key));
}

void TestProfileElsewhere::aProfileRemovedElsewhereIsToldAndNotBroughtBack()
{
    QPointer<ProfileDialog> dialog = formOf(*m_one, m_shop.id);
    QVERIFY(dialog);
    Q_EMIT m_two->session(m_shop.id)->settingsPanel()->profileRemoveRequested(m_shop.id);
    QVERIFY(m_two->services().profiles.profiles().isEmpty());
    QCOMPARE(m_keychain->read(m_shop.appName()).result().value(), QByteArray());
    MessageBar *bar = m_one->session(m_shop.id)->window().messageBar();
    QTRY_VERIFY(bar->isShowing() && bar->title().contains(u"Shop"_s));
    QCOMPARE(bar->kind(), MessageBar::Kind::Warning);
    // The form keeps what was typed, and nothing of it is stored.
    part<QLineEdit>(dialog, "profileSecret")->setText(u"typed"_s);
    part<QPushButton>(dialog, "profileSave")->click();
    auto *message = part<MessageBar>(dialog, "profileMessage");
    QVERIFY(dialog && dialog->isVisible() && message->isShowing());
    QCOMPARE(message->title(), u"The connection is not saved"_s);
    QVERIFY(m_one->services().profiles.profiles().isEmpty());
    QCOMPARE(m_keychain->read(m_shop.appName()).result().value(), QByteArray());
}

void TestProfileElsewhere::aFormSaysWhatTheOtherHasChanged()
{
    QPointer<ProfileDialog> dialog = formOf(*m_one, m_shop.id);
    QVERIFY(dialog);
    auto *message = part<MessageBar>(dialog, "profileMessage");
    ProfileStore &others = m_two->services().profiles;
    // What no field of the form shows is no news there.
    QVERIFY(others.change(m_shop.id, [](Profile &profile) { profile.notificationsClosed = true; }).has_value());
    QTRY_VERIFY(m_one->services().profiles.byId(m_shop.id)->notificationsClosed);
    QVERIFY(!message->isShowing());
    QVERIFY(others.change(m_shop.id, [](Profile &profile) { profile.testAccount = u"other"_s; }).has_value());
    QTRY_VERIFY(message->isShowing());
    QCOMPARE(message->kind(), MessageBar::Kind::Info);
}

void TestProfileElsewhere::whatAnotherWindowShowsIsMarkedAndNotRemoved()
{
    const Profile desk = m_one->services().profiles.save(shop(u"Desk"_s)).value();
    SettingsPanel *settings = m_one->session(m_shop.id)->settingsPanel();
    auto *list = settings->findChild<QListWidget *>(u"settingsProfiles"_s);
    auto *remove = settings->findChild<QPushButton *>(u"settingsRemove"_s);
    list->setCurrentRow(rowOf(list, desk.id));
    QVERIFY(remove->isEnabled());
    m_one->openProfile(desk.id);
    QVERIFY(m_one->session(desk.id));
    list->setCurrentRow(rowOf(list, desk.id));
    QVERIFY(!remove->isEnabled() && !remove->toolTip().isEmpty());
    QVERIFY(list->currentItem()->text().contains(u"open in another window"_s));
    m_one->session(desk.id)->window().close();
    QTRY_VERIFY(!m_one->session(desk.id));
    list->setCurrentRow(rowOf(list, desk.id));
    QVERIFY(remove->isEnabled());
}

void TestProfileElsewhere::whatWaitsForItsKeyIsOpenInNoWindow()
{
    const Profile desk = m_one->services().profiles.save(shop(u"Desk"_s)).value();
    m_one->openProfile(desk.id);
    QVERIFY(m_one->session(desk.id));
    QPointer<ProfileDialog> dialog = formOf(*m_one, desk.id);
    QVERIFY(dialog);
    part<QLineEdit>(dialog, "profileAppId")->setText(u"1400654321"_s);
    part<QLineEdit>(dialog, "profileSecret")->setText(u"another"_s);
    const QString otherApp = dialog->draft().profile.appName();
    part<QPushButton>(dialog, "profileSave")->click();
    // It is opened anew a turn later, and another program has taken the key away by then.
    QVERIFY(m_one->session(desk.id));
    m_keychain->remove(otherApp);
    QTRY_VERIFY(!m_one->session(desk.id));
    SettingsPanel *settings = m_one->session(m_shop.id)->settingsPanel();
    auto *list = settings->findChild<QListWidget *>(u"settingsProfiles"_s);
    const int row = rowOf(list, desk.id);
    QVERIFY(row >= 0);
    list->setCurrentRow(row);
    QVERIFY(!list->currentItem()->text().contains(u"open in another window"_s));
    QVERIFY(settings->findChild<QPushButton *>(u"settingsRemove"_s)->isEnabled());
}

QTEST_MAIN(TestProfileElsewhere)
#include "tst_profileelsewhere.moc"
