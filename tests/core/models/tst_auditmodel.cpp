// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/auditmodel.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The list of the audit in the words of the window.
class TestAuditModel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void objectsThatAreNotNamedAreCounted();
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

QTEST_GUILESS_MAIN(TestAuditModel)
#include "tst_auditmodel.moc"
