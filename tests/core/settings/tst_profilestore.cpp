// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/profilestore.h"
#include "core/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;

class TestProfileStore : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void savesAndReadsBack();
    void refusesWhatCannotBeUsed();
    void keepsABrokenFileAside();
    void unknownSafetyWordMeansProduction();
    void aFolderThatCannotBeWrittenLosesNothing();
    void settingsRememberAndTell();

  private:
    static Profile good()
    {
        Profile profile;
        profile.name = QStringLiteral("Shop 测试");
        profile.sdkAppId = 1400000001;
        profile.region = QStringLiteral("singapore");
        profile.admin = QStringLiteral("boss");
        profile.level = SafetyLevel::Test;
        profile.readOnly = true;
        profile.callbackPort = 9000;
        profile.timeZone = QStringLiteral("Asia/Shanghai");
        return profile;
    }
    QTemporaryDir m_folder;
};

void TestProfileStore::savesAndReadsBack()
{
    const QString file = m_folder.filePath(QStringLiteral("a.json"));
    ProfileStore store(file);
    QVERIFY(store.load().has_value());
    const Result<Profile> saved = store.save(good());
    QVERIFY(saved.has_value());
    QVERIFY(!saved->id.isEmpty());
    ProfileStore again(file);
    QVERIFY(again.load().has_value());
    QCOMPARE(again.profiles().size(), 1);
    QCOMPARE(again.profiles().first(), *saved);
    Profile changed = *saved;
    changed.notificationsClosed = true;
    changed.pastedUserSig = true;
    changed.callbackToken = Profile::Token::Set;
    QVERIFY(again.save(changed).has_value());
    QCOMPARE(again.profiles().size(), 1);
    QCOMPARE(again.byName(saved->name)->notificationsClosed, true);
    // Of one that is changed to another app the first one stays known.
    QVERIFY(again.byId(saved->id)->firstApp.isEmpty());
    changed.sdkAppId += 1;
    QVERIFY(again.save(changed).has_value());
    changed.sdkAppId += 1;
    QVERIFY(again.save(changed).has_value());
    ProfileStore third(file);
    QVERIFY(third.load().has_value());
    QCOMPARE(third.byId(saved->id)->firstApp, saved->appName());
    QVERIFY(third.byId(saved->id)->pastedUserSig);
    QCOMPARE(third.byId(saved->id)->callbackToken, Profile::Token::Set);
    QVERIFY(again.remove(saved->id).has_value());
    QVERIFY(again.profiles().isEmpty());
}

void TestProfileStore::refusesWhatCannotBeUsed()
{
    ProfileStore store(m_folder.filePath(QStringLiteral("b.json")));
    Profile nameless = good();
    nameless.name.clear();
    QCOMPARE(store.save(nameless).error().kind, ApiError::Kind::Usage);
    QVERIFY(store.save(good()).has_value());
    QCOMPARE(store.save(good()).error().kind, ApiError::Kind::Usage); // a second one of the same name
    QCOMPARE(store.profiles().size(), 1);
}

void TestProfileStore::keepsABrokenFileAside()
{
    const QString path = m_folder.filePath(QStringLiteral("c.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not json");
    file.close();
    ProfileStore store(path);
    QCOMPARE(store.load().error().kind, ApiError::Kind::Storage);
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("c.json.broken-*")}).size(), 1);
    QVERIFY(store.save(good()).has_value());
}

void TestProfileStore::unknownSafetyWordMeansProduction()
{
    const QString path = m_folder.filePath(QStringLiteral("d.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[{\"id\":\"x\",\"name\":\"n\",\"sdkAppId\":\"1400000002\",\"level\":\"harmless\"}]");
    file.close();
    ProfileStore store(path);
    QVERIFY(store.load().has_value());
    QCOMPARE(store.profiles().first().level, SafetyLevel::Production);
    QCOMPARE(store.profiles().first().sdkAppId, 1400000002u);
}

void TestProfileStore::aFolderThatCannotBeWrittenLosesNothing()
{
    QFile inTheWay(m_folder.filePath(QStringLiteral("taken")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    ProfileStore store(m_folder.filePath(QStringLiteral("taken/e.json")));
    QCOMPARE(store.save(good()).error().kind, ApiError::Kind::Storage);
    QVERIFY(store.profiles().isEmpty());
}

void TestProfileStore::settingsRememberAndTell()
{
    const QString file = m_folder.filePath(QStringLiteral("settings.ini"));
    {
        Settings settings(file);
        QSignalSpy spy(&settings, &Settings::changed);
        QCOMPARE(settings.get(setting::theme), QStringLiteral("system"));
        settings.set(setting::theme, QStringLiteral("dark"));
        settings.set(setting::theme, QStringLiteral("dark"));
        settings.set(setting::eventsKeepRows, qint64(5'000'000'000));
        settings.setPanelValue(QStringLiteral("send"), QStringLiteral("mode"), 3);
        QCOMPARE(spy.count(), 3);
        QVERIFY(settings.flush());
    }
    Settings again(file);
    QCOMPARE(again.get(setting::theme), QStringLiteral("dark"));
    QCOMPARE(again.get(setting::eventsKeepRows), qint64(5'000'000'000));
    QCOMPARE(again.panelValue(QStringLiteral("send"), QStringLiteral("mode")).toInt(), 3);
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
