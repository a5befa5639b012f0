// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/draftstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

Draft written(const QString &text)
{
    Draft draft = DraftStore::fresh();
    draft.groups = {u"@TGS#1"_s, u"@TGS#2"_s};
    draft.named = true;
    draft.members = u"peter, \u738b\u5c0f\u660e"_s;
    draft.text = text;
    draft.asMessage = true;
    return draft;
}

bool put(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

} // namespace

class TestDraftStore : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void freshOnesDiffer();
    void nothingAtFirst();
    void savesByItself();
    void keepsTheLastOfManyChanges();
    void savesOnDestruction();
    void manyGroupsAreWrittenBehind();
    void emptyDraftsLeaveNoFile();
    void damagedIsPutAside_data();
    void damagedIsPutAside();
    void unknownFieldsAreKept();
    void troubleIsTold();
    void onlyTheOwnerMayRead();
    void whatAnotherOneWroteIsLeft();
    void whatCannotBeReadIsLeft();
    void whatCouldNotBeReadAtFirstIsLeftToo();
    void whatAnotherOneIsSendingIsItsOwn();
    void itsStandingIsTold();

  private:
    QString folder() const { return m_folder->path() + u"/drafts"_s; }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDraftStore::freshOnesDiffer()
{
    QVERIFY(DraftStore::fresh().isEmpty());
    QVERIFY(!DraftStore::fresh().id.isEmpty());
    QVERIFY(DraftStore::fresh().id != DraftStore::fresh().id);
}

void TestDraftStore::nothingAtFirst()
{
    DraftStore store(folder(), u"notification"_s);
    const auto draft = store.restore();
    QVERIFY(draft && !*draft);
    QVERIFY(!QFile::exists(folder())); // reading makes nothing
}

void TestDraftStore::savesByItself()
{
    const Draft draft = written(u"Service pause"_s);
    DraftStore store(folder(), u"notification"_s);
    QSignalSpy saved(&store, &DraftStore::saved);
    store.keep(draft);
    QVERIFY(!QFile::exists(store.file()));
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(saved.first().first().value<Result<Done>>());
    const auto back = DraftStore(folder(), u"notification"_s).restore();
    QVERIFY(back && *back);
    QCOMPARE(**back, draft);
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList{u"notification.json"_s}); // no half files
}

void TestDraftStore::keepsTheLastOfManyChanges()
{
    DraftStore store(folder(), u"notification"_s);
    Draft draft = written(QString());
    for (int i = 0; i < 1000; ++i) {
        draft.text += u'x';
        store.keep(draft);
    }
    QVERIFY(store.flush());
    QCOMPARE(store.restore().value_or(std::nullopt).value_or(Draft{}).text.size(), 1000);
    QSignalSpy saved(&store, &DraftStore::saved);
    QVERIFY(store.flush()); // nothing to write
    QCOMPARE(saved.size(), 0);
}

void TestDraftStore::savesOnDestruction()
{
    const Draft draft = written(u"late"_s);
    {
        DraftStore store(folder(), u"notification"_s);
        store.keep(draft);
    }
    QCOMPARE(DraftStore(folder(), u"notification"_s).restore().value_or(std::nullopt).value_or(Draft{}), draft);
}

void TestDraftStore::manyGroupsAreWrittenBehind()
{
    Draft draft = written(u"to all"_s);
    for (qsizetype i = 0; i < DraftStore::fewGroups; ++i)
        draft.groups << u"g%1"_s.arg(i);
    const auto onDisk = [this] {
        return DraftStore(folder(), u"notification"_s).restore().value_or(std::nullopt).value_or(Draft{});
    };
    DraftStore store(folder(), u"notification"_s);
    QVERIFY(store.restore());
    QSignalSpy saved(&store, &DraftStore::saved);
    store.keep(draft);
    store.flushBehind();
    QCOMPARE(saved.size(), 0); // nobody has waited for it
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(saved.first().first().value<Result<Done>>());
    QCOMPARE(onDisk(), draft);
    // A small one behind it does not wait for the large one either.
    const Draft small = written(u"to two"_s);
    store.keep(draft);
    store.flushBehind();
    store.keep(small);
    store.flushBehind();
    QCOMPARE(saved.size(), 1);
    QTRY_COMPARE(saved.size(), 3);
    QCOMPARE(onDisk(), small);
    // Whoever cannot wait finds what the thread has written to be his own.
    store.keep(draft);
    store.flushBehind();
    draft.text = u"to all of them"_s;
    store.keep(draft);
    QVERIFY(store.flush());
    QCOMPARE(onDisk(), draft);
}

void TestDraftStore::emptyDraftsLeaveNoFile()
{
    DraftStore store(folder(), u"notification"_s);
    store.keep(written(u"x"_s));
    QVERIFY(store.flush());
    QVERIFY(QFile::exists(store.file()));
    store.keep(DraftStore::fresh());
    QVERIFY(store.flush());
    QVERIFY(!QFile::exists(store.file()));
}

void TestDraftStore::damagedIsPutAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"id\":\"x\",\"text\":\"Serv");
    QTest::newRow("binary") << QByteArray(1000, '\xfe');
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no id") << QByteArray("{\"text\":\"x\"}");
    QTest::newRow("wrong type") << QByteArray("{\"id\":\"x\",\"groups\":\"y\"}");
    QTest::newRow("huge") << QByteArray(17 * 1024 * 1024, ' ');
}

void TestDraftStore::damagedIsPutAside()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(folder()));
    DraftStore store(folder(), u"notification"_s);
    QVERIFY(put(store.file(), bytes));
    const auto draft = store.restore();
    QVERIFY(!draft);
    QCOMPARE(draft.error().kind, ApiError::Kind::Storage);
    const QStringList files = QDir(folder()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(files.first().startsWith(u"notification.json.damaged-"_s));
    QVERIFY2(draft.error().message.contains(files.first()), qPrintable(draft.error().message));
    QCOMPARE(QFile(folder() + u'/' + files.first()).size(), bytes.size()); // nothing is lost
    // Work goes on.
    store.keep(written(u"new"_s));
    QVERIFY(store.flush());
    QCOMPARE(store.restore().value_or(std::nullopt).value_or(Draft{}).text, u"new"_s);
}

void TestDraftStore::unknownFieldsAreKept()
{
    QVERIFY(QDir().mkpath(folder()));
    DraftStore store(folder(), u"notification"_s);
    QVERIFY(put(store.file(), "{\"id\":\"x\",\"text\":\"a\",\"future\":{\"b\":1}}"));
    const auto draft = store.restore();
    QVERIFY(draft && *draft);
    store.keep(**draft);
    QVERIFY(store.flush());
    QFile file(store.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("future"));
}

void TestDraftStore::troubleIsTold()
{
    QVERIFY(put(folder(), "a file where the folder should be"));
    DraftStore store(folder(), u"notification"_s);
    QSignalSpy saved(&store, &DraftStore::saved);
    store.keep(written(u"x"_s));
    const Result<Done> result = store.flush();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Storage);
    QCOMPARE(saved.size(), 1);
    QVERIFY(QFile::remove(folder()));
    QVERIFY(store.flush()); // what was not written is still there
    QVERIFY(QFile::exists(store.file()));
}

void TestDraftStore::onlyTheOwnerMayRead()
{
    DraftStore store(folder(), u"notification"_s);
    store.keep(written(u"x"_s));
    QVERIFY(store.flush());
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile(store.file()).permissions() & others));
}

void TestDraftStore::whatAnotherOneWroteIsLeft()
{
    DraftStore first(folder(), u"notification"_s);
    DraftStore second(folder(), u"notification"_s);
    QVERIFY(first.restore() && second.restore());
    first.keep(written(u"first"_s));
    QVERIFY(first.flush());
    second.keep(written(u"second"_s));
    QVERIFY(!second.isInMemoryAlone()); // it may yet be written
    const Result<Done> refused = second.flush();
    QVERIFY(!refused);
    QVERIFY(second.isInMemoryAlone() && !first.isInMemoryAlone());
    QCOMPARE(refused.error().kind, ApiError::Kind::Busy);
    const auto onDisk = [this] {
        return DraftStore(folder(), u"notification"_s).restore().value_or(std::nullopt).value_or(Draft{}).text;
    };
    QCOMPARE(onDisk(), u"first"_s);
    first.keep(written(u"first, longer"_s)); // its own is no other one's
    QVERIFY(first.flush());
    QCOMPARE(onDisk(), u"first, longer"_s);
    // Clearing what was never written clears nothing of the other.
    DraftStore third(folder(), u"notification"_s);
    QVERIFY(third.restore());
    first.keep(written(u"first, at last"_s));
    QVERIFY(first.flush());
    third.keep(DraftStore::fresh());
    QVERIFY(third.flush());
    QCOMPARE(onDisk(), u"first, at last"_s);
    // Once the other draft is sent, there is room for this one.
    first.keep(DraftStore::fresh());
    QVERIFY(first.flush());
    QVERIFY(second.flush());
    QVERIFY(!second.isInMemoryAlone());
    QCOMPARE(onDisk(), u"second"_s);
}

void TestDraftStore::whatCannotBeReadIsLeft()
{
    DraftStore store(folder(), u"notification"_s);
    QVERIFY(store.restore());
    QVERIFY(QDir().mkpath(store.file())); // something there that opens for nobody
    store.keep(written(u"mine"_s));
    const Result<Done> refused = store.flush();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::Busy);
    QVERIFY(QDir().rmdir(store.file()));
    QVERIFY(store.flush());
}

void TestDraftStore::whatCouldNotBeReadAtFirstIsLeftToo()
{
    DraftStore store(folder(), u"notification"_s);
    QVERIFY(QDir().mkpath(store.file()));
    QVERIFY(!store.restore());
    store.keep(written(u"mine"_s));
    const Result<Done> refused = store.flush();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::Busy);
    QVERIFY2(refused.error().message.contains(store.file()), qPrintable(refused.error().message));
    // To clear the own one makes the other no more readable.
    store.keep(DraftStore::fresh());
    QVERIFY(store.flush());
    store.keep(written(u"mine again"_s));
    const Result<Done> again = store.flush();
    QVERIFY(!again);
    QVERIFY2(again.error().message.contains(store.file()), qPrintable(again.error().message));
    // Somebody who can read it has put a draft there.
    QVERIFY(QDir().rmdir(store.file()));
    QVERIFY(put(store.file(), "{\"id\":\"x\",\"text\":\"theirs\"}"));
    QVERIFY(!store.flush());
    QCOMPARE(DraftStore(folder(), u"notification"_s).restore().value_or(std::nullopt).value_or(Draft{}).text,
             u"theirs"_s);
    QVERIFY(QFile::remove(store.file()));
    QVERIFY(store.flush());
}

void TestDraftStore::whatAnotherOneIsSendingIsItsOwn()
{
    QVERIFY(QDir().mkpath(folder()));
    DraftStore store(folder(), u"notification"_s);
    const pid_t other = ::fork();
    if (other == 0) {
        ::pause();
        ::_exit(0);
    }
    QVERIFY(other > 0);
    const QByteArray theirs = QByteArrayLiteral("{\"id\":\"x\",\"text\":\"theirs\",\"sending\":true,\"process\":") +
                              QByteArray::number(other) + '}';
    const bool stands = put(store.file(), theirs);
    const auto meanwhile = store.restore();
    const DraftStore::Standing standing = store.standing();
    store.keep(written(u"mine"_s));
    const Result<Done> refused = store.flush();
    ::kill(other, SIGKILL);
    ::waitpid(other, nullptr, 0);
    QVERIFY(stands);
    QVERIFY(meanwhile && !*meanwhile);
    QVERIFY(standing == DraftStore::Standing::Nothing); // what others write is not told of as the own
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::Busy);
    // It has ended in the middle.
    const Draft left = DraftStore(folder(), u"notification"_s).restore().value_or(std::nullopt).value_or(Draft{});
    QVERIFY(left.sending);
    QCOMPARE(left.text, u"theirs"_s);
}

void TestDraftStore::itsStandingIsTold()
{
    using Standing = DraftStore::Standing;
    Draft draft = written(u"x"_s);
    {
        DraftStore store(folder(), u"notification"_s);
        QVERIFY(store.restore());
        QVERIFY(store.standing() == Standing::Nothing);
        store.keep(draft);
        QVERIFY(store.standing() == Standing::Written);
        draft.unanswered = {u"@TGS#2"_s};
        store.keep(draft);
        QVERIFY(store.standing() == Standing::MaybeSent);
    }
    DraftStore store(folder(), u"notification"_s);
    QCOMPARE(store.restore().value_or(std::nullopt).value_or(Draft{}), draft);
    QVERIFY(store.standing() == Standing::MaybeSent);
    draft.unanswered.clear();
    draft.sending = true; // whatever ends the program meanwhile
    store.keep(draft);
    QVERIFY(store.standing() == Standing::MaybeSent);
    store.keep(DraftStore::fresh());
    QVERIFY(store.standing() == Standing::Nothing);
}

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
