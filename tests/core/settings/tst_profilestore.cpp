// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/profilestore.h"
#include "core/settings/settings.h"
#include "core/storage/filelock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

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
    void twoProgramsKeepWhatTheOtherWrote();
    void onlyWhatWasChangedIsWritten();
    void whatIsNotUnderstoodStaysInTheFile();
    void whatAnotherProgramWritesIsRead();
    void oneThatWasRemovedIsToldAndNotBroughtBack();
    void secretsChangedElsewhereAreCounted();
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
    changed.plan = Profile::Plan::BelowUltimate;
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
    QCOMPARE(third.byId(saved->id)->plan, Profile::Plan::BelowUltimate);
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
    int broken = 0;
    for (const auto &[bytes, word] : {std::pair("[not json", "at byte"), std::pair("{\"a\": []}", "no list")}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        ProfileStore store(path);
        const Result<Done> loaded = store.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ApiError::Kind::Unreadable);
        QVERIFY2(loaded.error().message.contains(QLatin1String(word)), qPrintable(loaded.error().message));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("c.json.broken-*")}).size(), ++broken);
        QVERIFY(store.save(good()).has_value());
    }
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

void TestProfileStore::twoProgramsKeepWhatTheOtherWrote()
{
    const QString file = m_folder.filePath(QStringLiteral("f.json"));
    ProfileStore one(file);
    QVERIFY(one.load().has_value());
    Profile first = one.save(good()).value();
    ProfileStore two(file);
    QVERIFY(two.load().has_value());
    Profile added = good();
    added.name = QStringLiteral("Second");
    const QString second = two.save(added).value().id;
    first.testAccount = QStringLiteral("me");
    QVERIFY(one.save(first).has_value());
    QVERIFY(one.byId(second)); // whose secrets are still needed
    QVERIFY(two.load().has_value());
    QCOMPARE(two.profiles().size(), 2);
    QCOMPARE(two.byId(first.id)->testAccount, QStringLiteral("me"));
    // A name that the other has given meanwhile is taken.
    added.name = QStringLiteral("Third");
    QVERIFY(two.save(added).has_value());
    QCOMPARE(one.save(added).error().kind, ApiError::Kind::Usage);
    {
        // While the other one writes it is told from trouble with the file.
        const Result<FileLock> lock = FileLock::take(file + QStringLiteral(".lock"));
        QVERIFY(lock.has_value());
        QCOMPARE(one.change(first.id, [](Profile &) {}).error().kind, ApiError::Kind::Busy);
    }
    QVERIFY(one.remove(first.id).has_value());
    QCOMPARE(two.change(first.id, [](Profile &) {}).error().kind, ApiError::Kind::Usage);
    QVERIFY(two.load().has_value());
    QCOMPARE(two.profiles().size(), 2);
}

void TestProfileStore::onlyWhatWasChangedIsWritten()
{
    const QString file = m_folder.filePath(QStringLiteral("g.json"));
    ProfileStore one(file);
    QVERIFY(one.load().has_value());
    Profile open = good();
    open.readOnly = false;
    open = one.save(open).value();
    ProfileStore two(file);
    QVERIFY(two.load().has_value());
    QVERIFY(two.change(open.id,
                       [](Profile &profile) {
                           profile.readOnly = true;
                           profile.level = SafetyLevel::Production;
                       })
                .has_value());
    Profile renamed = open;
    renamed.name = QStringLiteral("Renamed");
    const Result<Profile> saved = one.save(renamed, open);
    QVERIFY(saved.has_value());
    QVERIFY(saved->readOnly && saved->level == SafetyLevel::Production);
    QVERIFY(two.load().has_value());
    QCOMPARE(two.byId(open.id), std::optional(*saved));
    QCOMPARE(saved->name, renamed.name);
}

void TestProfileStore::whatIsNotUnderstoodStaysInTheFile()
{
    const QString path = m_folder.filePath(QStringLiteral("h.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"([{"id":"x","name":"n","sdkAppId":1400000002,"region":"china","later":{"kept":1}},{"name":"without an id"}])");
    file.close();
    ProfileStore store(path);
    QVERIFY(!store.load().has_value());
    Profile profile = store.byId(QStringLiteral("x")).value();
    profile.admin = QStringLiteral("boss");
    const Result<Profile> saved = store.save(profile);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains("kept") && bytes.contains("without an id") && bytes.contains("boss"), bytes.constData());
}

void TestProfileStore::whatAnotherProgramWritesIsRead()
{
    const QString file = m_folder.filePath(QStringLiteral("deep/i.json"));
    ProfileStore one(file);
    QVERIFY(one.load().has_value());
    one.watch();
    QSignalSpy elsewhere(&one, &ProfileStore::changedElsewhere);
    ProfileStore two(file);
    const QString id = two.save(good()).value().id;
    QTRY_COMPARE(one.profiles().size(), 1);
    QCOMPARE(elsewhere.count(), 0); // it was not known before
    for (const bool readOnly : {false, true}) {
        QVERIFY(two.change(id, [readOnly](Profile &profile) { profile.readOnly = readOnly; }).has_value());
        QTRY_COMPARE(one.byId(id)->readOnly, readOnly);
    }
    QCOMPARE(elsewhere.count(), 2);
    // What it writes itself is no news.
    QVERIFY(one.change(id, [](Profile &profile) { profile.readOnly = false; }).has_value());
    // A file in which somebody is writing just now is waited for, not put aside.
    QFile raw(file);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    const QByteArray whole = raw.readAll();
    raw.close();
    QVERIFY(raw.open(QIODevice::WriteOnly));
    raw.write("[{");
    raw.close();
    QTest::qWait(200);
    QCOMPARE(one.profiles().size(), 1);
    QVERIFY(QFile::exists(file));
    QVERIFY(raw.open(QIODevice::WriteOnly));
    raw.write(QByteArray(whole).replace("Shop", "Mall"));
    raw.close();
    QTRY_VERIFY(one.byId(id)->name.startsWith(QLatin1String("Mall")));
    QCOMPARE(elsewhere.count(), 3);
}

void TestProfileStore::oneThatWasRemovedIsToldAndNotBroughtBack()
{
    const QString file = m_folder.filePath(QStringLiteral("j.json"));
    ProfileStore one(file);
    QVERIFY(one.load().has_value());
    one.watch();
    QSignalSpy removed(&one, &ProfileStore::removed);
    const Profile open = one.save(good()).value();
    ProfileStore two(file);
    QVERIFY(two.load().has_value());
    QVERIFY(two.remove(open.id).has_value());
    Profile renamed = open;
    renamed.name = QStringLiteral("Renamed");
    const Result<Profile> saved = one.save(renamed, open);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ApiError::Kind::Usage);
    QCOMPARE(saved.error().message, ProfileStore::goneError().message);
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(removed.constFirst().constFirst().value<Profile>().id, open.id);
    QVERIFY(one.profiles().isEmpty());
}

void TestProfileStore::secretsChangedElsewhereAreCounted()
{
    const QString file = m_folder.filePath(QStringLiteral("k.json"));
    ProfileStore one(file);
    QVERIFY(one.load().has_value());
    one.watch();
    QSignalSpy secrets(&one, &ProfileStore::secretsChangedElsewhere);
    ProfileStore two(file);
    Profile made = good();
    made.secretsChanged = 1;
    const Profile open = two.save(made).value();
    QTRY_COMPARE(secrets.count(), 1);
    // Both count from what they knew; each is a change of its own.
    Profile again = open;
    again.secretsChanged = 2;
    QVERIFY(two.save(again, open).has_value());
    QTRY_COMPARE(secrets.count(), 2);
    QCOMPARE(one.save(again, open).value().secretsChanged, 3u);
    QVERIFY(two.load().has_value());
    QCOMPARE(two.byId(open.id)->secretsChanged, 3u);
    // Another field says nothing of them.
    QVERIFY(two.change(open.id, [](Profile &profile) { profile.readOnly = false; }).has_value());
    QTRY_VERIFY(!one.byId(open.id)->readOnly);
    QCOMPARE(secrets.count(), 2);
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
