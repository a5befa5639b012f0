// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/auditmodel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The list of the audit in the words of the window.
class TestAuditModel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void objectsThatAreNotNamedAreCounted();
    void aFilterTellsWhatItLeavesOut();
    void whatIsAskedForWhileOthersAreReadIsReadToo();
    void betweenPagesTheLogCanBePutBack();
};

void TestAuditModel::objectsThatAreNotNamedAreCounted()
{
    QTemporaryDir folder;
    AuditLog log(folder.filePath(u"audit.db"_s), u"cs-01"_s);
    AuditEntry entry;
    entry.kind = u"write"_s;
    entry.timeMs = 1000;
    entry.command = u"group_open_http_svc/forbid_send_msg"_s;
    // Two people were hit, and where is named besides.
    entry.objects = {u"GroupId: night"_s, u"TopicId: t"_s, u"Members_Account: a"_s, u"Members_Account: b"_s};
    entry.objectCount = 2;
    bool written = false;
    log.append(entry, [&written](const Result<qint64> &seq) { written = seq.has_value(); });
    QTRY_VERIFY(written);
    AuditModel model(log);
    model.reload();
    QTRY_VERIFY(model.rowCount() == 1);
    QCOMPARE(model.index(0, AuditModel::Objects).data().toString(),
             u"GroupId: night, TopicId: t, Members_Account: a and 1 more"_s);
}

void TestAuditModel::aFilterTellsWhatItLeavesOut()
{
    AuditFilter filter;
    QCOMPARE(filter.facts(), (QJsonObject{{u"filter"_s, QString()}, {u"query"_s, QJsonObject()}}));
    filter.text = u"night"_s;
    filter.kind = u"write"_s;
    filter.outcome = u"partly"_s;
    filter.fromMs = 1'700'000'000'000;
    QCOMPARE(filter.facts(),
             (QJsonObject{{u"filter"_s, u"night"_s},
                          {u"query"_s, QJsonObject{{u"kind"_s, u"write"_s}, {u"outcome"_s, u"partly"_s}}},
                          {u"range"_s, QJsonObject{{u"from"_s, u"2023-11-14T22:13:20Z"_s}}}}));
}

void TestAuditModel::whatIsAskedForWhileOthersAreReadIsReadToo()
{
    QTemporaryDir folder;
    AuditLog log(folder.filePath(u"audit.db"_s), u"cs-01"_s);
    AuditEntry entry;
    entry.kind = u"write"_s;
    entry.timeMs = 1000;
    entry.command = u"im_open_login_svc/kick"_s;
    const Result<qint64> seq = log.direct()(entry);
    QVERIFY(seq);
    AuditModel model(log);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 1);
    model.renew(-1);      // of none in particular
    QThread::msleep(200); // it is read by then, but not told
    AuditEntry end;
    end.kind = u"result"_s;
    end.timeMs = 1001;
    end.of = *seq;
    end.result = u"done"_s;
    QVERIFY(log.direct()(end));
    model.renew(-1);
    QTRY_COMPARE(model.at(0).outcome(), u"done"_s);
}

void TestAuditModel::betweenPagesTheLogCanBePutBack()
{
    QTemporaryDir folder;
    AuditLog log(folder.filePath(u"audit.db"_s), u"cs-01"_s);
    const auto add = [&log](int count) {
        Result<AuditChain> chain = AuditChain::open(log.path());
        QVERIFY(chain);
        const QByteArray row = QJsonDocument(QJsonObject{{u"kind"_s, u"write"_s}, {u"time"_s, 1000}}).toJson();
        QVERIFY(chain->append(QList<QByteArray>(count, row)));
    };
    add(450);
    AuditModel model(log);
    model.reload();
    QTRY_COMPARE(model.rowCount(), AuditModel::pageRows);
    add(300);
    {
        auto other = sqlite::Connection::open(log.path(), sqlite::Connection::Mode::ReadWrite, 5000);
        QVERIFY(other);
        auto checkpoint = other->prepare("PRAGMA wal_checkpoint(PASSIVE)");
        QVERIFY(checkpoint && checkpoint->step());
        QVERIFY(checkpoint->integer(1) > 0);
        QCOMPARE(checkpoint->integer(2), checkpoint->integer(1));
    }
    // It goes on where it was: what came later belongs above, and comes with the next reading.
    while (!model.isWhole()) {
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(!model.isReading() && (model.rowCount() > before || model.isWhole()));
    }
    QCOMPARE(model.rowCount(), 450);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.at(row).seq, qint64(450 - row));
    model.reload();
    QTRY_COMPARE(model.rowCount(), AuditModel::pageRows);
    QCOMPARE(model.at(0).seq, qint64(750));
}

QTEST_GUILESS_MAIN(TestAuditModel)
#include "tst_auditmodel.moc"
