// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellfixture.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

namespace {

/// Takes every key for its own, as fields do on X11 with Ctrl+E.
class GreedyField : public QLineEdit
{
  public:
    using QLineEdit::QLineEdit;
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QLineEdit::event(event);
        event->accept();
        return true;
    }
};

} // namespace

/// Keys of the window while the focus is in a field.
class TestWindowKeys : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void fieldsLeaveTheWindowItsKeys()
    {
        ShellFixture shell;
        auto *field = new GreedyField(shell.groups);
        const auto taken = [field](Qt::Key key, Qt::KeyboardModifiers with) {
            QKeyEvent event(QEvent::ShortcutOverride, key, with);
            event.setAccepted(false);
            QCoreApplication::sendEvent(field, &event);
            return event.isAccepted();
        };
        for (const Qt::Key key : {Qt::Key_E, Qt::Key_F, Qt::Key_I, Qt::Key_J, Qt::Key_K})
            QVERIFY2(!taken(key, Qt::ControlModifier), QByteArray(1, char(key)).constData());
        QVERIFY(!taken(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier)); // of the section
        // What edits stays the field's, and so does what the window has no use for.
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Z, Qt::Key_U})
            QVERIFY2(taken(key, Qt::ControlModifier), QByteArray(1, char(key)).constData());
        QVERIFY(taken(Qt::Key_Delete, Qt::NoModifier));
        // Another window has keys of its own.
        GreedyField apart;
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
        event.setAccepted(false);
        QCoreApplication::sendEvent(&apart, &event);
        QVERIFY(event.isAccepted());
    }

    void theViewIsExportedOutOfItsFilter()
    {
        ShellFixture shell;
        auto *field = new GreedyField(shell.groups);
        shell.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&shell.window));
        field->show();
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(shell.groups->exports, 1);
    }
};

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
