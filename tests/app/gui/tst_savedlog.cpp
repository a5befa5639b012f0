// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/callbacks/eventstore.h"
#include "ui/panels/callbacks/callbackspanel.h"
#include "ui/panels/callbacks/filterbar.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

CallbacksPanel *shownLog()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *one : windows) {
        const auto *window = qobject_cast<MainWindow *>(one);
        if (CallbacksPanel *panel = window && window->isVisible() ? window->findChild<CallbacksPanel *>() : nullptr)
            return panel;
    }
    return nullptr;
}

} // namespace

/// A callback log that was saved, opened from the command line.
class TestSavedLog : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void itsFiltersAreThereTheNextTime()
    {
        const QTemporaryDir home;
        qputenv("IMDESK_HOME", home.path().toLocal8Bit());
        StoreOptions options;
        options.path = home.filePath(u"saved.db"_s);
        QVERIFY(EventStore::open(options).has_value());
        for (const int opened : {0, 1}) {
            SessionStore secrets;
            Composition composition(AppPaths::standard(), secrets);
            composition.start({false, {}, options.path, u"en"_s});
            QTRY_VERIFY(shownLog());
            FilterBook &book = shownLog()->filterBar().book();
            QCOMPARE(book.named().size(), opened);
            QVERIFY(book.keep({u"slow"_s, u"latency > 500"_s, {}}));
        }
    }
};

QTEST_MAIN(TestSavedLog)
#include "tst_savedlog.moc"
