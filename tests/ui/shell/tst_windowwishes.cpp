// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/callretry.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/widgets/busybar.h"

#include <QLabel>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// What a section wants of its window, and what it does not want to hear.
class TestWindowWishes : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void theInspectorIsOpened()
    {
        ShellFixture f;
        f.window.resize(MainWindow::inspectorFoldWidth - 20, 720);
        f.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&f.window));
        QTRY_VERIFY(!f.window.isInspectorShown());
        for (int i = 0; i < 2; ++i) { // it does not close what is open
            Q_EMIT f.groups->inspectorRequested();
            QVERIFY(f.window.isInspectorShown());
        }
    }

    void aBarTellsOfItsOwnCallsAlone()
    {
        ShellFixture f;
        f.window.show();
        auto *any = new BusyBar(f.groups);
        auto *own = new BusyBar(f.groups);
        own->setCommands({u"openconfigsvr/getappinfo"_s});
        for (BusyBar *bar : {any, own})
            bar->start(u"Fetching"_s);
        const auto told = [](const BusyBar *bar) { return bar->findChild<QLabel *>(u"busyText"_s)->text(); };
        CallRetry retry;
        retry.command = u"group_open_http_svc/get_group_info"_s;
        retry.error = makeError(ApiError::Kind::Timeout, {});
        f.window.setRetry(retry);
        QVERIFY2(told(any).startsWith(u"Fetching · group_open_http_svc/get_group_info: "_s), qPrintable(told(any)));
        QCOMPARE(told(own), u"Fetching"_s);
        retry.command = u"openconfigsvr/getappinfo"_s;
        f.window.setRetry(retry);
        QVERIFY2(told(own).startsWith(u"Fetching · openconfigsvr/getappinfo: "_s), qPrintable(told(own)));
    }
};

QTEST_MAIN(TestWindowWishes)
#include "tst_windowwishes.moc"
