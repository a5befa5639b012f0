// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/whytool.h"
#include "core/sandbox/sandbox.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmenus.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// "Why can't A message B?" as a session offers it: in the menu, which the palette reads, and to other sections.
class TestWhyTool : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void menuAndPaletteOpenItAndTheCheckRuns()
    {
        const QTemporaryDir home;
        qputenv("IMDESK_HOME", home.path().toLocal8Bit());
        SessionStore secrets;
        Composition composition(AppPaths::standard(), secrets);
        composition.start({true, {}, {}, u"en"_s});
        QTRY_VERIFY_WITH_TIMEOUT(composition.session(sandboxProfileId), 20'000);
        ProfileSession *session = composition.session(sandboxProfileId);

        auto *action = session->window().findChild<QAction *>(u"action-why"_s);
        QVERIFY(action);
        QCOMPARE(action->text(), u"&Why can't A message B? …"_s);
        QVERIFY(session->window().menus()->actions().contains(action)); // what the palette offers after >
        QVERIFY(!session->whyTool()->dialog());
        // Both languages find what there is, whichever is shown.
        CommandPalette *palette = session->window().palettePopup();
        for (const QString &words : {u"why"_s, u"为什么"_s}) {
            palette->open(words);
            QVERIFY2(palette->titles().contains(u"Why can't A message B? …"_s), qPrintable(words));
        }
        for (const QString &words : {u"disband"_s, u"解散群组"_s}) {
            palette->open(words);
            QVERIFY2(palette->titles().contains(u"Dissolve a group"_s), qPrintable(words));
        }
        palette->open(u"群组"_s);
        QVERIFY(palette->titles().contains(u"Go to Groups"_s));
        palette->close();
        action->trigger();
        WhyDialog *dialog = session->whyTool()->dialog();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QLineEdit *>(u"whySender"_s)->text().isEmpty());

        session->askWhy({u"nobody_here"_s, u"nobody_there"_s, {}});
        QCOMPARE(session->whyTool()->dialog(), dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QWidget *>(u"why-sender-missing"_s), 20'000);
        QVERIFY(dialog->findChild<QPushButton *>(u"fix-receiver-missing"_s));
        session->window().close();
    }

    void theStartWindowHasNoSuchTool()
    {
        const QTemporaryDir home;
        qputenv("IMDESK_HOME", home.path().toLocal8Bit());
        SessionStore secrets;
        Composition composition(AppPaths::standard(), secrets);
        composition.start({false, {}, {}, u"en"_s});
        QVERIFY(composition.startWindow());
        QVERIFY(!composition.startWindow()->findChild<QAction *>(u"action-why"_s));
    }
};

QTEST_MAIN(TestWhyTool)
#include "tst_whytool.moc"
