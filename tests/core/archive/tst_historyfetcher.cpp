// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivebench.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Hourly files from a real sandbox over real HTTP: cut, resumed, renewed, refused.
class TestHistoryFetcher : public QObject
{
    Q_OBJECT

    std::unique_ptr<ArchiveBench> m_bench;
    qint64 m_hour = 0;

    QStringList files(const QString &pattern = u"*"_s) const
    {
        return QDir(HistoryStore::filesOf(m_bench->archive->folder())).entryList({pattern}, QDir::Files);
    }
    void fault(SandboxFault::Kind kind, int times, qsizetype bytes = 0)
    {
        SandboxFault fault;
        fault.kind = kind;
        fault.times = times;
        fault.bytes = bytes;
        m_bench->sandbox->setFault(u"msg_history"_s, fault);
    }

  private Q_SLOTS:
    void init()
    {
        if (QByteArray(QTest::currentTestFunction()) == "onlySafeAddressesAreFetched")
            return; // needs no service
        m_bench = std::make_unique<ArchiveBench>();
        m_hour = m_bench->now();
        QVERIFY(m_bench->say(u"alice"_s, u"bob"_s, u"the red packet"_s));
        QVERIFY(m_bench->say(u"bob"_s, u"alice"_s, u"谢谢你的红包"_s));
        QList<QFuture<Result<api::SendMsgReply>>> sent;
        for (int i = 0; i < 60; ++i)
            sent << m_bench->send(u"alice"_s, u"carol"_s, u"line %1 "_s.arg(i) + QString::number(i * 7919, 36));
        for (const auto &one : std::as_const(sent))
            QVERIFY(awaited(one).has_value());
        m_bench->step(1);
    }
    void cleanup() { m_bench.reset(); }

    void hoursAreFetchedCheckedAndFound()
    {
        const HistoryTally run = m_bench->fetch(m_hour, m_hour + 1);
        QVERIFY(!run.trouble);
        QCOMPARE(run.have, 1);
        QCOMPARE(run.notReady, 1); // the hour that runs
        QCOMPARE(run.messages, 62);
        const HistoryHour hour = m_bench->hourOf(m_hour);
        QCOMPARE(hour.state, HistoryHour::State::Have);
        QCOMPARE(hour.messages, 62);
        QCOMPARE(hour.files, 1);
        QVERIFY(hour.linkExpires > m_bench->clock.nowSeconds());
        QCOMPARE(m_bench->hourOf(m_hour + 1).state, HistoryHour::State::NotYet);
        QCOMPARE(m_bench->found(u"RED pack"_s), QStringList{u"the red packet"_s});
        QCOMPARE(m_bench->found(u"红包"_s), QStringList{u"谢谢你的红包"_s});
        QCOMPARE(m_bench->found(u"carol line"_s).size(), 60);
        QCOMPARE(files(u"*.gz"_s).size(), 1);
        QCOMPARE(files(u"*.part"_s).size(), 0);
        QDirIterator all(m_bench->archive->folder(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QFileInfo info(all.next());
            QVERIFY2(!(info.permissions() & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(info.fileName()));
        }
    }

    void rowsThatCannotBeReadAreCounted()
    {
        const auto done = [this](const char *path, const QJsonObject &body) {
            return awaited(m_bench->client->callRaw(QLatin1String(path), body)).has_value();
        };
        const auto said = [&done](const QString &from, int random) {
            const QJsonObject text{{u"MsgType"_s, u"TIMTextElem"_s},
                                   {u"MsgContent"_s, QJsonObject{{u"Text"_s, u"hi"_s}}}};
            QJsonObject body{{u"GroupId"_s, u"team"_s}, {u"Random"_s, random}, {u"MsgBody"_s, QJsonArray{text}}};
            if (!from.isEmpty())
                body.insert(u"From_Account"_s, from);
            return done("group_open_http_svc/send_group_msg", body);
        };
        QVERIFY(done("group_open_http_svc/create_group", {{u"Type"_s, u"Public"_s},
                                                          {u"GroupId"_s, u"team"_s},
                                                          {u"Name"_s, u"team"_s},
                                                          {u"Owner_Account"_s, u"alice"_s}}));
        // Of one without an account, the sandbox's log of groups does not say who wrote.
        const QJsonObject admin{{u"UserID"_s, m_bench->client->profile().admin}};
        QVERIFY(done("im_open_login_svc/account_delete", {{u"DeleteItem"_s, QJsonArray{admin}}}));
        QVERIFY(said({}, 9001));
        QVERIFY(said(u"alice"_s, 9002));
        m_bench->step(1);
        const HistoryTally run = m_bench->fetch(m_hour + 1, m_hour + 1, ChatKind::Group);
        QCOMPARE(run.have, 1);
        QCOMPARE(run.messages, 1);
        QCOMPARE(run.badRows, 1);
    }

    void aCutConnectionIsResumed()
    {
        fault(SandboxFault::Kind::Truncated, 2);
        QList<qint64> lengths;
        const auto watch = connect(m_bench->fetcher.get(), &HistoryFetcher::progressed, this,
                                   [&] { lengths << m_bench->fetcher->bytesCome(); });
        const HistoryTally run = m_bench->fetch(m_hour, m_hour);
        disconnect(watch);
        QCOMPARE(run.have, 1);
        // It went on from where it was: the bytes that had come never shrank.
        QVERIFY(std::ranges::is_sorted(lengths.sliced(0, lengths.size() - 1)));
        QCOMPARE(m_bench->found(u"红包"_s).size(), 1);
    }

    void aPartOutlivesTheProgram()
    {
        fault(SandboxFault::Kind::Truncated, -1);
        HistoryTally run = m_bench->fetch(m_hour, m_hour);
        QCOMPARE(run.failed, 1);
        QCOMPARE(m_bench->hourOf(m_hour).problem, HistoryHour::Problem::Network);
        QCOMPARE(files(u"*.part"_s).size(), 1);
        const QDir folder(HistoryStore::filesOf(m_bench->archive->folder()));
        const qint64 come = QFileInfo(folder.filePath(files(u"*.part"_s).first())).size();
        QVERIFY(come > 0);
        m_bench->newArchive();
        m_bench->sandbox->clearFaults();
        qint64 first = -1;
        const auto watch = connect(m_bench->fetcher.get(), &HistoryFetcher::progressed, this, [&] {
            if (first < 0 && m_bench->fetcher->bytesCome() > 0)
                first = m_bench->fetcher->bytesCome();
        });
        run = m_bench->fetch(m_hour, m_hour);
        disconnect(watch);
        QCOMPARE(run.have, 1);
        QVERIFY2(first > come, "the part was gone on with");
        QCOMPARE(m_bench->found(u"红包"_s).size(), 1);
    }

    void aRefusedAddressIsRenewed()
    {
        fault(SandboxFault::Kind::Refuse, 1);
        const qint64 before = m_bench->sandbox->counters().requests;
        QCOMPARE(m_bench->fetch(m_hour, m_hour).have, 1);
        QCOMPARE(m_bench->sandbox->counters().requests - before, 2);
        // Refused for ever: told, not asked for ever.
        m_bench->newArchive();
        fault(SandboxFault::Kind::Refuse, -1);
        QVERIFY(m_bench->say(u"bob"_s, u"carol"_s, u"later"_s));
        m_bench->step(1);
        QCOMPARE(m_bench->fetch(m_hour + 1, m_hour + 1).failed, 1);
        QCOMPARE(m_bench->hourOf(m_hour + 1).problem, HistoryHour::Problem::Address);
    }

    void anExpiredAddressIsRenewedMidway()
    {
        // Cut in the middle; a day passes before the next try of the same address.
        fault(SandboxFault::Kind::Truncated, 1);
        bool stepped = false;
        const auto watch = connect(m_bench->fetcher.get(), &HistoryFetcher::progressed, this, [&] {
            if (!stepped && m_bench->fetcher->bytesCome() > 0) {
                stepped = true;
                m_bench->step(25);
            }
        });
        const HistoryTally run = m_bench->fetch(m_hour, m_hour);
        disconnect(watch);
        QVERIFY(stepped);
        QCOMPARE(run.have, 1);
        QCOMPARE(m_bench->found(u"红包"_s).size(), 1);
    }

    void wrongBytesAreRefusedAndAskedForOnceMore()
    {
        fault(SandboxFault::Kind::NotJson, 1);
        QCOMPARE(m_bench->fetch(m_hour, m_hour).have, 1);
        m_bench->newArchive();
        QCOMPARE(awaited(m_bench->archive->wipeBefore(m_hour + 1))->messages, 62);
        QVERIFY(m_bench->found(u"红包"_s).isEmpty());
        fault(SandboxFault::Kind::NotJson, -1);
        QCOMPARE(m_bench->fetch(m_hour, m_hour).failed, 1);
        const HistoryHour hour = m_bench->hourOf(m_hour);
        QCOMPARE(hour.state, HistoryHour::State::Failed);
        QCOMPARE(hour.problem, HistoryHour::Problem::WrongGzipMd5);
        QVERIFY(!problemWords(hour).isEmpty());
        QVERIFY(m_bench->found(u"红包"_s).isEmpty());
        QCOMPARE(files().size(), 0);
    }

    void moreThanToldIsRefused()
    {
        fault(SandboxFault::Kind::Huge, -1, 8 << 20);
        QCOMPARE(m_bench->fetch(m_hour, m_hour).failed, 1);
        QCOMPARE(m_bench->hourOf(m_hour).problem, HistoryHour::Problem::WrongSize);
        QVERIFY(QFileInfo(QDir(HistoryStore::filesOf(m_bench->archive->folder())).filePath(files().value(0))).size() <
                1 << 20);
    }

    void anHourThatIsHereIsFetchedAnewBesideItsFiles()
    {
        QCOMPARE(m_bench->fetch(m_hour, m_hour).have, 1);
        const QStringList here = files(u"*.gz"_s);
        QCOMPARE(here.size(), 1);
        const auto isWhole = [&] {
            return files(u"*.gz"_s) == here && m_bench->hourOf(m_hour).state == HistoryHour::State::Have &&
                   m_bench->found(u"红包"_s).size() == 1;
        };
        // What is here is not told as fetched when nothing came.
        fault(SandboxFault::Kind::Refuse, -1);
        HistoryTally run = m_bench->fetch(m_hour, m_hour);
        QCOMPARE(run.have, 0);
        QCOMPARE(run.failed, 1);
        QVERIFY(isWhole());
        // Nor does it give way to what is no good.
        fault(SandboxFault::Kind::NotJson, -1);
        QCOMPARE(m_bench->fetch(m_hour, m_hour).failed, 1);
        QVERIFY(isWhole());
        m_bench->sandbox->clearFaults();
        QFile file(QDir(HistoryStore::filesOf(m_bench->archive->folder())).filePath(here.first()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append) && file.resize(1)); // damaged on the disk
        file.close();
        run = m_bench->fetch(m_hour, m_hour);
        QCOMPARE(run.have, 1);
        QCOMPARE(run.messages, 62);
        QVERIFY(isWhole());
        QVERIFY(file.size() > 1);
        QCOMPARE(files(u"*.part"_s).size(), 0);
    }

    void silentAndGoneHours()
    {
        // One code for "nothing" and "not yet": told apart by the time that has passed.
        m_bench->step(2);
        QCOMPARE(m_bench->fetch(m_hour + 1, m_hour + 1).notReady, 1);
        QCOMPARE(m_bench->hourOf(m_hour + 1).problem, HistoryHour::Problem::NotReady);
        m_bench->step(8);
        QCOMPARE(m_bench->fetch(m_hour + 1, m_hour + 1).empty, 1);
        QCOMPARE(m_bench->hourOf(m_hour + 1).state, HistoryHour::State::Empty);
        m_bench->step(8 * 24);
        QCOMPARE(m_bench->hourOf(m_hour).state, HistoryHour::State::Expired); // never asked, out of reach by now
        QCOMPARE(m_bench->fetch(m_hour, m_hour).expired, 1);
        QCOMPARE(m_bench->hourOf(m_hour).state, HistoryHour::State::Expired);
        QCOMPARE(m_bench->hourOf(m_hour + 1).state, HistoryHour::State::Empty);
        const auto hours = awaited(m_bench->archive->hours(m_hour, m_bench->now()));
        QVERIFY(hours.has_value());
        const QList<HourKey> wanted = HistoryFetcher::wanted(*hours);
        QCOMPARE(wanted.size(), 2 * historyKeptHours);
        QCOMPARE(wanted.first().hour, m_bench->now() - historyKeptHours);
    }

    void cancelKeepsWhatCame()
    {
        fault(SandboxFault::Kind::Truncated, -1);
        HistoryFetcher *fetcher = m_bench->fetcher.get();
        // At once, or all the tries are over before this is looked at.
        const auto watch = connect(
            fetcher, &HistoryFetcher::progressed, this,
            [fetcher] {
                if (fetcher->bytesCome() > 0)
                    fetcher->cancel();
            },
            Qt::QueuedConnection);
        fetcher->start({{ChatKind::C2C, m_hour}, {ChatKind::Group, m_hour}});
        QTRY_VERIFY(!fetcher->isRunning());
        disconnect(watch);
        QVERIFY(m_bench->fetcher->tally().cancelled);
        QCOMPARE(m_bench->hourOf(m_hour).state, HistoryHour::State::Missing);
        QCOMPARE(files(u"*.part"_s).size(), 1);
        // While it asks.
        SandboxFault slow;
        slow.kind = SandboxFault::Kind::Slow;
        slow.delayMs = 8'000;
        m_bench->sandbox->setFault(u"open_msg_svc/get_history"_s, slow);
        const qint64 before = m_bench->sandbox->counters().requests;
        fetcher->start({{ChatKind::C2C, m_hour}});
        QTRY_VERIFY(m_bench->sandbox->counters().requests > before);
        fetcher->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!fetcher->isRunning(), 4'000);
        m_bench->sandbox->clearFaults();
        QCOMPARE(m_bench->fetch(m_hour, m_hour).have, 1);
    }

    void aServiceThatIsGoneEndsTheRun()
    {
        m_bench->sandbox->stop();
        const HistoryTally run = m_bench->fetch(m_hour - 50, m_hour);
        QVERIFY(run.trouble.has_value());
        QCOMPARE(run.failed, HistoryFetcher::failuresInARow);
    }

    void onlySafeAddressesAreFetched_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<bool>("plainService");
        QTest::addColumn<bool>("good");
        QTest::newRow("https") << QUrl(u"https://download.example.com/a.gz"_s) << false << true;
        QTest::newRow("loopback of a sandbox") << QUrl(u"http://127.0.0.1:8080/a.gz"_s) << true << true;
        QTest::newRow("loopback of a service") << QUrl(u"http://127.0.0.1:8080/a.gz"_s) << false << false;
        QTest::newRow("plain elsewhere") << QUrl(u"http://download.example.com/a.gz"_s) << true << false;
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << true << false;
        QTest::newRow("user") << QUrl(u"https://a:b@download.example.com/a.gz"_s) << false << false;
        QTest::newRow("nothing") << QUrl() << true << false;
    }
    void onlySafeAddressesAreFetched()
    {
        QFETCH(QUrl, url);
        QFETCH(bool, plainService);
        QFETCH(bool, good);
        QCOMPARE(FileDownload::checkUrl(url, plainService).has_value(), good);
    }
};

QTEST_GUILESS_MAIN(TestHistoryFetcher)
#include "tst_historyfetcher.moc"
