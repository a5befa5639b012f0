// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/auditmodel.h"

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

QTEST_GUILESS_MAIN(TestAuditModel)
#include "tst_auditmodel.moc"
