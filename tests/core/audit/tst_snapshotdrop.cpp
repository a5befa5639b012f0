// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/audit/auditworld.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

using namespace imdesk;

/// Snapshots that are dropped in time, and what the audit says of it.
class TestSnapshotDrop : public AuditWorld
{
    Q_OBJECT

    SnapshotStore store() const { return SnapshotStore(AuditLog::snapshotFolder(file())); }

  private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void itIsNotedWhatWasDropped();
    void whatCannotBeNotedStays();
    void whatCannotBeRemovedIsNotedOnceADay();
    void whoeverRemovesThemTheyAreGone();
};

void TestSnapshotDrop::itIsNotedWhatWasDropped()
{
    constexpr qint64 day = 86'400'000;
    const qint64 now = m_world->clock.nowMs();
    const Profile &profile = m_world->client->profile();
    const auto old = store().save({{u"n"_s, 1}}, now - 91 * day);
    const auto fresh = store().save({{u"n"_s, 2}}, now - 89 * day);
    QVERIFY(old && fresh);
    const qsizetype before = records().size();
    m_log->dropSnapshots(90, now, now, profile);
    QCOMPARE(records().size(), before + 1);
    const AuditRecord record = newest();
    QCOMPARE(record.entry.command, u"snapshots/drop"_s);
    QCOMPARE(record.entry.app, profile.appName());
    QCOMPARE(record.entry.request, (QJsonObject{{u"keep_days"_s, 90}, {u"files"_s, 1}}));
    QVERIFY(record.end);
    QCOMPARE(record.end->result, u"done"_s);
    QCOMPARE(record.end->reply.value("files"_L1).toInt(), 1);
    QVERIFY(!store().read(*old) && store().read(*fresh));
    // Nothing more to drop, nothing more to say.
    m_log->dropSnapshots(90, now, now, profile);
    QCOMPARE(records().size(), before + 1);
}

void TestSnapshotDrop::whatCannotBeNotedStays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"audit.db"_s);
    QVERIFY(QDir().mkpath(path)); // no file can be made there
    AuditLog log(path, u"cs-01"_s);
    const SnapshotStore snapshots(AuditLog::snapshotFolder(path));
    const qint64 now = m_world->clock.nowMs();
    const auto old = snapshots.save({{u"n"_s, 1}}, now - qint64(91) * 86'400'000);
    QVERIFY(old);
    bool told = false;
    connect(&log, &AuditLog::troubled, this, [&told] { told = true; });
    log.dropSnapshots(90, now, now, m_world->client->profile());
    QTRY_VERIFY(told);
    QVERIFY(snapshots.read(*old));
}

void TestSnapshotDrop::whatCannotBeRemovedIsNotedOnceADay()
{
    constexpr qint64 day = 86'400'000;
    const qint64 now = m_world->clock.nowMs();
    const Profile &profile = m_world->client->profile();
    QVERIFY(store().save({{u"n"_s, 1}}, now - 91 * day));
    if (::geteuid() == 0)
        QSKIP("root may remove everything");
    const QFileDevice::Permissions all = QFile::permissions(store().folder());
    QVERIFY(QFile::setPermissions(store().folder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const qsizetype before = records().size();
    for (int i = 0; i < 3; ++i)
        m_log->dropSnapshots(90, now, now, profile);
    const QList<AuditRecord> noted = records();
    m_log->dropSnapshots(90, now + day, now + day, profile);
    const QList<AuditRecord> later = records();
    QVERIFY(QFile::setPermissions(store().folder(), all));
    QCOMPARE(noted.size(), before + 1);
    QCOMPARE(noted.first().outcome(), u"failed"_s);
    QCOMPARE(later.size(), before + 2);
}

void TestSnapshotDrop::whoeverRemovesThemTheyAreGone()
{
    const auto one = store().save({{u"n"_s, 1}}, m_world->clock.nowMs());
    const auto other = store().save({{u"n"_s, 2}}, m_world->clock.nowMs());
    QVERIFY(one && other);
    QVERIFY(QFile::remove(store().folder() + u'/' + other->name));
    QCOMPARE(store().stillThere({one->name, other->name}), QStringList{one->name});
    QCOMPARE(store().drop({one->name, other->name}), 1);
    QCOMPARE(store().stillThere({one->name, other->name}), QStringList());
}

QTEST_GUILESS_MAIN(TestSnapshotDrop)
#include "tst_snapshotdrop.moc"
