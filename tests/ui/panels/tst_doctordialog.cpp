// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"
#include "core/base/clock.h"
#include "core/callbacks/callbackhub.h"
#include "ui/panels/callbacks/doctordialog.h"
#include "ui/theme/themecontroller.h"

#include <QListWidget>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The look of the list of findings.
class TestDoctorDialog : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void whatToDoHasALineOfItsOwn()
    {
        const SystemClock clock;
        CallbackHub hub(clock);
        DoctorDialog dialog(hub, m_catalogue, clock, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *list = dialog.findChild<QListWidget *>(u"doctorFindings"_s);
        QVERIFY(list);
        list->addItem(u"\u2713  It works."_s);
        list->addItem(u"\u2717  It does not.\nMend it."_s);
        list->addItem(u"\u2717  It does not.\n"_s + u"Mend it. "_s.repeated(60));
        const auto height = [list](int row) { return list->visualItemRect(list->item(row)).height(); };
        const int line = list->fontMetrics().height();
        // As far from what comes next as one that has a single line.
        QTRY_VERIFY(height(0) > line && height(1) - height(0) >= line);
        QVERIFY(height(1) - height(0) < 2 * line);
        const int wide = height(2);
        QVERIFY(wide > height(1) + line);
        dialog.resize(dialog.width() / 2, dialog.height());
        QTRY_VERIFY(height(2) > wide); // it wraps anew
    }

  private:
    ThemeController m_theme;
    Catalogue m_catalogue;
};

QTEST_MAIN(TestDoctorDialog)
#include "tst_doctordialog.moc"
