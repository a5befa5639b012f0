// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/eventlogmodel.h"
#include "core/callbacks/eventstore.h"
#include "tests/ui/panels/callbacksbench.h"
#include "ui/panels/callbacks/callbackspanel.h"
#include "ui/panels/callbacks/eventview.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The section as it is opened: rows, and a log that another program holds.
class TestCallbacksOpened : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    SystemClock m_clock;
    DisplayZone m_zone;
    NoDialogs m_dialogs;

    StoreOptions filled(const QString &name) const
    {
        StoreOptions options;
        options.path = m_dir.filePath(name);
        const auto store = std::move(EventStore::open(options).value());
        for (int i = 1; i <= 3; ++i) {
            while (!store->submit(message(i), 0, nullptr))
                QTest::qWait(1);
        }
        return options;
    }

  private Q_SLOTS:
    void aRowOpensTheInspector()
    {
        CallbackHub hub(m_clock);
        CallbacksPanel panel(hub, m_zone, m_dialogs);
        panel.resize(1080, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        hub.openStore(filled(u"rows.db"_s));
        QTRY_COMPARE(panel.model().rowCount(), 3);
        auto *table = panel.findChild<QTableView *>(u"callbacksTable"_s);
        QSignalSpy wanted(&panel, &Panel::inspectorRequested);
        QVERIFY(panel.findChild<EventView *>(u"callbacksView"_s)->select(2));
        QCOMPARE(wanted.size(), 0); // whoever walks along the rows keeps the window as it is
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QTRY_VERIFY(table->isVisible());
        const QPoint at = table->visualRect(table->model()->index(0, 0)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(wanted.size(), 2);
    }

    void aLogThatIsHeldIsNotSaidToBeReceivedInto()
    {
        const StoreOptions options = filled(u"held.db"_s);
        auto other = std::move(EventStore::open(options).value());
        CallbackHub hub(m_clock);
        CallbacksPanel panel(hub, m_zone, m_dialogs);
        panel.show();
        hub.openStore(options);
        QTRY_COMPARE(hub.storeState(), CallbackHub::StoreState::Foreign);
        const auto *caption = panel.findChild<QLabel *>(u"pageCaption"_s);
        QTRY_VERIFY(caption->text().contains(u"This log is held by another imdesk or imdeskctl"_s));
        hub.start();
        QTRY_COMPARE(hub.state(), CallbackHub::State::Failed);
        const auto *card = panel.findChild<MessageBar *>(u"callbacksMessage"_s);
        QTRY_VERIFY(card->isShowing());
        QCOMPARE(card->findChild<QLabel *>(u"messageFix"_s)->text(),
                 u"Start the receiver there, or close that program, then try again."_s);
        other.reset();
        hub.start();
        QTRY_COMPARE(hub.state(), CallbackHub::State::Listening);
        QTRY_VERIFY(!card->isShowing());
    }
};

QTEST_MAIN(TestCallbacksOpened)
#include "tst_callbacksopened.moc"
