// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/callretry.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/drawer.h"
#include "ui/widgets/busybar.h"

#include <QDialog>
#include <QLabel>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;

/// Calls that are tried again are told where somebody waits for them.
class TestRetryNote : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void aRetryIsTold()
    {
        ShellFixture f;
        f.window.resize(1280, 720);
        f.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&f.window));
        auto *bar = new BusyBar(f.groups);
        bar->start(QStringLiteral("Fetching"));
        const auto *words = bar->findChild<QLabel *>(QStringLiteral("busyText"));
        const auto *drawer = f.window.drawer()->findChild<QLabel *>(QStringLiteral("drawerRetry"));
        QVERIFY(!drawer->isVisible());
        CallRetry retry;
        retry.command = QStringLiteral("openim/querystate");
        retry.error = makeError(ApiError::Kind::Timeout, {});
        // Work that no call of the window does, a dialog with a client of its own, and a section out of sight.
        auto *local = new BusyBar(f.groups);
        local->start(QStringLiteral("Searching"), true, BusyBar::Work::Other);
        QDialog dialog(&f.window);
        auto *own = new BusyBar(&dialog);
        own->start(QStringLiteral("Connecting"), true, BusyBar::Work::Other);
        own->setNote(QStringLiteral("a note of its own"));
        auto *away = new BusyBar(f.callbacks);
        away->start(QStringLiteral("Elsewhere"));
        const auto told = [](const BusyBar *one) {
            return one->findChild<QLabel *>(QStringLiteral("busyText"))->text();
        };
        f.window.setRetry(retry);
        QCOMPARE(words->text(), QStringLiteral("Fetching · openim/querystate: no answer yet, trying again (2 of 2)"));
        QCOMPARE(told(local), QStringLiteral("Searching"));
        QCOMPARE(told(own), QStringLiteral("Connecting · a note of its own"));
        QCOMPARE(told(away), QStringLiteral("Elsewhere"));
        QVERIFY(drawer->isVisible());
        QCOMPARE(drawer->text(), QStringLiteral("openim/querystate: no answer yet, trying again (2 of 2)"));
        f.window.setRetry(std::nullopt);
        QCOMPARE(words->text(), QStringLiteral("Fetching"));
        QVERIFY(!drawer->isVisible());
        // What runs in the background is told in the drawer only.
        retry.priority = Priority::Background;
        f.window.setRetry(retry);
        QCOMPARE(words->text(), QStringLiteral("Fetching"));
        QVERIFY(drawer->isVisible());
    }
};

QTEST_MAIN(TestRetryNote)
#include "tst_retrynote.moc"
