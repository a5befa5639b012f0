// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite.h"
#include "tests/ui/panels/auditbench.h"
#include "tests/ui/support/exporthands.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

namespace {

/// Entries as another program would add them.
void addEntries(const QString &path, int count)
{
    QList<QByteArray> rows;
    for (int i = 1; i <= count; ++i)
        rows << QJsonDocument(QJsonObject{{u"kind"_s, u"write"_s}, {u"time"_s, i}, {u"command"_s, u"openim/sendmsg"_s}})
                    .toJson(QJsonDocument::Compact);
    Result<AuditChain> chain = AuditChain::open(path);
    QVERIFY(chain);
    QVERIFY(chain->append(rows));
}

} // namespace

/// The list of the audit in the window.
class TestAuditPanel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void whatIsNotReadYetIsExportedToo();
    void aBreakIsDatedInTheZoneOfTheWindow();
};

void TestAuditPanel::whatIsNotReadYetIsExportedToo()
{
    constexpr int entries = 500;
    AuditBench bench;
    ExportHands hands(bench.dialogs, bench.zone, bench.errors);
    hands.desk.watch(&bench.panel);
    addEntries(bench.auditLog.path(), entries);
    bench.panel.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(bench.panel.model().rowCount(), AuditModel::pageRows, 10'000);
    QVERIFY(!bench.panel.model().isWhole());
    bench.dialogs.path = hands.folder.filePath(u"audit.csv"_s);
    bench.panel.findChild<QPushButton *>(u"auditExport"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(ExportHands::dialog(&bench.panel), 10'000);
    QTRY_COMPARE(ExportHands::part<QLabel>(&bench.panel, "exportSize")->text(),
                 u"The file will hold every row and 23 column(s)."_s);
    ExportHands::run(&bench.panel, "csv");
    QFile file(bench.dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // The headings stand above them, and the last line ends.
    QCOMPARE(file.readAll().split('\n').size(), entries + 2);
}

void TestAuditPanel::aBreakIsDatedInTheZoneOfTheWindow()
{
    AuditBench bench;
    bench.zone.setMode(DisplayZone::Mode::Beijing);
    addEntries(bench.auditLog.path(), 3);
    // While the list reads, the entries may still be in the write-ahead log, which hides the head of the file.
    {
        Result<sqlite::Connection> audit =
            sqlite::Connection::open(bench.auditLog.path(), sqlite::Connection::Mode::ReadWrite, 10'000);
        QVERIFY(audit);
        QTRY_COMPARE(audit->number("PRAGMA wal_checkpoint(TRUNCATE)").value_or(1), 0);
    }
    QFile file(bench.auditLog.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(0) && file.putChar('X'));
    file.close();
    bench.panel.findChild<QPushButton *>(u"auditVerify"_s)->click();
    auto *message = bench.panel.findChild<MessageBar *>(u"auditMessage"_s);
    QTRY_COMPARE_WITH_TIMEOUT(message->title(), u"Broken at entry 1"_s, 10'000);
    const QString cause = message->findChild<QLabel *>(u"messageCause"_s)->text();
    QVERIFY2(cause.contains(u"it had 3 entries"_s) && cause.endsWith(u" UTC+8."_s), qPrintable(cause));
}

QTEST_MAIN(TestAuditPanel)
#include "tst_auditpanel.moc"
