// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/dialogs/exportdesk.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace imdesk::testing {

/// Takes the exports of a panel under test and goes through their dialog with hands. Where the file goes is answered by
/// the test's own Dialogs.
struct ExportHands
{
    ExportHands(Dialogs &dialogs, const DisplayZone &zone, const ErrorText &errors)
        : desk({dialogs, settings, zone, errors, {{QStringLiteral("profile"), QStringLiteral("under test")}}, {}})
    {
    }
    static ExportDialog *dialog(QWidget *window)
    {
        for (ExportDialog *open : window->findChildren<ExportDialog *>()) {
            if (open->isVisible())
                return open;
        }
        return nullptr;
    }
    template <class T>
    static T *part(QWidget *window, const char *name)
    {
        return dialog(window)->findChild<T *>(QLatin1String(name));
    }
    static void choose(QWidget *window, const char *combo, const char *entry)
    {
        auto *box = part<QComboBox>(window, combo);
        const int index = box->findData(QLatin1String(entry));
        QVERIFY2(index >= 0, entry);
        box->setFocus();
        while (box->currentIndex() < index)
            QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > index)
            QTest::keyClick(box, Qt::Key_Up);
    }
    /// The dialog that has come up is set to a format, run and, when it is through, closed.
    static void run(QWidget *window, const char *format, MessageBar::Kind end = MessageBar::Kind::Ok)
    {
        QTRY_VERIFY_WITH_TIMEOUT(dialog(window), 10'000);
        choose(window, "exportFormat", format);
        QTest::mouseClick(part<QPushButton>(window, "exportRun"), Qt::LeftButton);
        auto *result = part<MessageBar>(window, "exportResult");
        QTRY_VERIFY_WITH_TIMEOUT(result->isShowing(), 20'000);
        QVERIFY2(result->kind() == end, qPrintable(result->title()));
        QTest::mouseClick(part<QPushButton>(window, "exportClose"), Qt::LeftButton);
        QTRY_VERIFY(!dialog(window));
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ExportDesk desk;
};

} // namespace imdesk::testing
