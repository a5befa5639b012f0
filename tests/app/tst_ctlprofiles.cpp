// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sanctionstore.h"
#include "core/settings/apppaths.h"
#include "core/settings/profilestore.h"
#include "tests/app/ctlbench.h"

#include <QDir>
#include <QFile>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// imdeskctl by way of stored profiles: what a read-only one and one of production let through.
class TestCtlProfiles : public QObject, private CtlBench
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { startEmptySandbox(); }
    void cleanup() { stopSandbox(); }
    void aReadOnlyProfileRefusesEveryWrite_data();
    void aReadOnlyProfileRefusesEveryWrite();
    void productionWantsAYesForEveryWrite_data();
    void productionWantsAYesForEveryWrite();
    void withAYesProductionIsWritten();
    void mutesAreNotedWhereTheWindowLooks();
    void aProfileStandsAlone();
    void aKeyFileMayBeginWithAByteOrderMark();
    void adviceForAWrongKeyGoesByWhereItCameFrom();

  private:
    void saveProfile(SafetyLevel level, bool readOnly);
};

void TestCtlProfiles::saveProfile(SafetyLevel level, bool readOnly)
{
    Profile profile;
    profile.name = u"Shop"_s;
    profile.sdkAppId = quint32(m_ready.value(u"sdkappid").toInteger());
    profile.baseUrl = m_ready.value(u"base_url").toString();
    profile.level = level;
    profile.readOnly = readOnly;
    // Where imdeskctl looks for profiles is told by IMDESK_HOME.
    qputenv("IMDESK_HOME", m_home.path().toLocal8Bit());
    const QString path = AppPaths::standard().profilesFile();
    QFile::remove(path);
    ProfileStore store(path);
    QVERIFY(store.load().has_value());
    QVERIFY(store.save(profile).has_value());
    m_environment.insert(u"IMDESK_SECRET_KEY"_s, m_ready.value(u"secret_key").toString());
}

void TestCtlProfiles::aReadOnlyProfileRefusesEveryWrite_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"accounts import alice bob", "accounts delete alice --yes", "accounts kick alice", "profile set alice Nick=x",
          "group create x", "group edit night --name x", "group disband night --yes", "group transfer night bob",
          "members add night bob", "members remove night bob", "members role night bob --to Admin",
          "members card night bob --to x", "send c2c bob x", "send group night x", "mute bob --group night --for 1h",
          "unmute bob --group night", "mute --group night --everyone"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestCtlProfiles::aReadOnlyProfileRefusesEveryWrite()
{
    QFETCH(QString, words);
    saveProfile(SafetyLevel::Production, true);
    const QStringList profile{u"--profile"_s, u"Shop"_s};
    const Outcome outcome = run(words.split(u' ') + profile);
    QCOMPARE(outcome.code, 6);
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(run(QStringList{u"accounts"_s, u"check"_s, u"alice"_s} + profile).code, 0);
    QVERIFY(verb(u"accounts check alice"_s).out.contains("NotImported"));
}

void TestCtlProfiles::productionWantsAYesForEveryWrite_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"accounts import alice",
                              "accounts kick alice",
                              "profile set alice Nick=x",
                              "group create x",
                              "group edit night --name x",
                              "group transfer night bob",
                              "members add night bob",
                              "members remove night bob",
                              "members role night bob --to Admin",
                              "members card night bob --to x",
                              "send c2c bob x",
                              "send group night x",
                              "notify night --text x",
                              "mute bob --group night --for 1h",
                              "mute --group night --everyone",
                              "unmute bob --group night",
                              "friends add alice bob",
                              "friends update alice bob Remark=x",
                              "friends delete alice bob",
                              "blacklist add alice bob",
                              "blacklist delete alice bob",
                              "why alice bob --fix unblock-sender",
                              "call im_open_login_svc/account_import {\"UserID\":\"alice\"}",
                              "call im_open_login_svc/account_delete {\"DeleteItem\":[{\"UserID\":\"alice\"}]}",
                              "call unknown/command {} --no-check"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestCtlProfiles::productionWantsAYesForEveryWrite()
{
    QFETCH(QString, words);
    saveProfile(SafetyLevel::Production, false);
    // What leaves is noted first.
    const QStringList audit{u"audit"_s, u"list"_s, u"--limit"_s, u"0"_s, u"--json"_s};
    const qsizetype noted = run(audit).lines().size();
    const Outcome outcome = run(words.split(u' ') << u"--profile"_s << u"Shop"_s);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("on the production profile Shop?") && outcome.err.contains("add --yes to do it."),
             outcome.err.constData());
    QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
    QCOMPARE(run(audit).lines().size(), noted);
}

void TestCtlProfiles::withAYesProductionIsWritten()
{
    saveProfile(SafetyLevel::Production, false);
    const QStringList profile{u"--profile"_s, u"Shop"_s};
    QCOMPARE(run(QStringList{u"accounts"_s, u"import"_s, u"alice"_s, u"--yes"_s} + profile).code, 0);
    // What reads is asked nothing, and neither is an app that the options name.
    const Outcome checked = run(QStringList{u"accounts"_s, u"check"_s, u"alice"_s} + profile);
    QCOMPARE(checked.code, 0);
    QVERIFY2(checked.out.startsWith("alice: Imported"), checked.out.constData());
    QCOMPARE(run(QStringList{u"call"_s, u"openim/querystate"_s, u"{\"To_Account\":[\"alice\"]}"_s} + profile).code, 0);
    QCOMPARE(verb(u"accounts import bob"_s).code, 0);
    // Bulk work too.
    for (const char *words : {"job run", "job resume", "job retry", "job undo", "audit undo"}) {
        const Outcome help = run(QString::fromLatin1(words).split(u' ') << u"--help"_s);
        QVERIFY2(help.out.contains("--yes") && help.out.contains("production"), words);
    }
    QFile plan(m_home.filePath(u"plan.json"_s));
    QVERIFY(plan.open(QIODevice::WriteOnly));
    plan.write(R"({"verb":"accounts import","rows":[{"account":"carol"}]})");
    plan.close();
    const QStringList job{u"job"_s, u"run"_s, plan.fileName()};
    QCOMPARE(run(job + profile).code, 2);
    const Outcome done = run(job + QStringList{u"--yes"_s, u"--json"_s} + profile);
    QVERIFY2(done.code == 0, done.err.constData());
    const QString id = done.objects().first().value(u"job"_s).toString();
    QVERIFY(!id.isEmpty());
    for (const QString &word : {u"resume"_s, u"retry"_s})
        QCOMPARE(run(QStringList{u"job"_s, word, id} + profile).code, 2);
    // A job that only looks is asked nothing.
    QVERIFY(plan.open(QIODevice::WriteOnly));
    plan.write(R"({"verb":"accounts check","rows":[{"account":"carol"}]})");
    plan.close();
    const Outcome looked = run(job + QStringList{u"--json"_s} + profile);
    QVERIFY2(looked.code == 0, looked.err.constData());
    QCOMPARE(run(QStringList{u"job"_s, u"resume"_s, looked.json().value(u"job"_s).toString()} + profile).code, 0);
}

void TestCtlProfiles::mutesAreNotedWhereTheWindowLooks()
{
    saveProfile(SafetyLevel::Test, false);
    const QStringList profile{u"--profile"_s, u"Shop"_s};
    m_environment.insert(u"IMDESK_OPERATOR"_s, u"night-shift"_s);
    const auto verbs = [&](const QString &words) { return run(words.split(u' ') + profile).code; };
    QCOMPARE(verbs(u"accounts import muted-one"_s), 0);
    QCOMPARE(verbs(u"mute --global --for 1h --c2c muted-one"_s), 0);
    const AppPaths paths = AppPaths::standard();
    ProfileStore profiles(paths.profilesFile());
    QVERIFY(profiles.load().has_value());
    const QString file = paths.profileData(profiles.byName(u"Shop"_s)->dataName()) + u"/sanctions.db"_s;
    const auto noted = [&file] {
        SanctionStore store(file);
        std::optional<QList<Sanction>> found;
        store.load([&found](const QList<Sanction> &rows) { found = rows; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(found, 20'000); }();
        return found.value_or(QList<Sanction>());
    };
    const QList<Sanction> set = noted();
    QCOMPARE(set.size(), 1);
    QCOMPARE(set.first().account, u"muted-one"_s);
    QCOMPARE(set.first().by, u"night-shift"_s);
    QCOMPARE(verbs(u"unmute --global muted-one"_s), 0);
    QVERIFY(noted().isEmpty());
    // What cannot be noted is muted all the same.
    QVERIFY(QFile::remove(file) && QDir().mkpath(file));
    QCOMPARE(verbs(u"mute --global --for 1h --c2c muted-one"_s), 0);
}

void TestCtlProfiles::aProfileStandsAlone()
{
    saveProfile(SafetyLevel::Sandbox, true);
    m_environment.insert(u"IMDESK_BASE_URL"_s, u"http://127.0.0.1:1"_s); // what stands around gives way to a profile
    m_environment.insert(u"IMDESK_SDKAPPID"_s, u"1"_s);
    const QStringList words{u"groups"_s, u"list"_s, u"--profile"_s, u"Shop"_s};
    QCOMPARE(run(words).code, 0);
    for (const auto &[option, value] :
         {std::pair(u"--base-url"_s, u"http://127.0.0.1:1"_s), std::pair(u"--region"_s, u"tokyo"_s),
          std::pair(u"--sdkappid"_s, u"1400000000"_s), std::pair(u"--admin"_s, u"boss"_s)}) {
        const Outcome outcome = run(words + QStringList{option, value});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(option.toUtf8()), outcome.err.constData());
    }
}

void TestCtlProfiles::aKeyFileMayBeginWithAByteOrderMark()
{
    QFile file(m_home.filePath(u"key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF" + m_ready.value(u"secret_key").toString().toUtf8() + "\r\n");
    file.close();
    const Outcome outcome = verb(u"accounts check alice --secret-key-file"_s, {file.fileName()});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
}

void TestCtlProfiles::adviceForAWrongKeyGoesByWhereItCameFrom()
{
    const QByteArray ofProfile = "Edit the connection";
    saveProfile(SafetyLevel::Test, false);
    m_environment.insert(u"IMDESK_SECRET_KEY"_s, QString(64, u'b'));
    const QStringList named{u"accounts"_s, u"check"_s, u"alice"_s, u"--profile"_s, u"Shop"_s};
    QFile file(m_home.filePath(u"key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(64, 'b'));
    file.close();
    const Outcome ofVariable = run(named);
    const Outcome unnamed = verb(u"accounts check alice"_s);
    m_environment.remove(u"IMDESK_SECRET_KEY"_s);
    const Outcome ofFile = run(named + QStringList{u"--secret-key-file"_s, file.fileName()});
    for (const Outcome &one : {ofVariable, unnamed, ofFile}) {
        QCOMPARE(one.code, 1);
        QVERIFY2(!one.err.contains(ofProfile) && one.err.contains("--secret-key-file"), one.err.constData());
    }
}

QTEST_GUILESS_MAIN(TestCtlProfiles)
#include "tst_ctlprofiles.moc"
