// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/buttonwalk.h"

#include <QMenu>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace imdesk;
using namespace Qt::StringLiterals;
using testing::WalkNotes;
using testing::WillingDialogs;

/// Every section of the real program on the real sandbox: each button that can be pressed is pressed, whatever opens
/// is looked at and closed again, in both languages. Nothing may crash, stand without a name, or be cut.
class TestEveryButton : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    WalkNotes m_notes;
    QSet<QString> m_pressed;

    QAbstractButton *nextButton(const Panel &panel, const QSet<QString> &done) const
    {
        for (QAbstractButton *button : panel.findChildren<QAbstractButton *>()) {
            if (testing::isOurs(button) && button->isVisibleTo(&panel) && button->isEnabled() &&
                !done.contains(button->objectName()))
                return button;
        }
        return nullptr;
    }

    void pressAll(MainWindow &window, const QString &id, const QString &where)
    {
        QSet<QString> done;
        Panel *panel = window.panel(id);
        while (QAbstractButton *button = nextButton(*panel, done)) {
            const QString name = button->objectName();
            done.insert(name);
            m_pressed.insert(name);
            qInfo("%s > %s", qPrintable(where), qPrintable(name));
            // A button with a menu would wait for an answer in a loop of its own.
            auto *push = qobject_cast<QPushButton *>(button);
            if (push && push->menu())
                push->menu()->popup(push->mapToGlobal(QPoint()));
            else
                button->click();
            QTest::qWait(20);
            m_notes.closeWhatOpened(window, where + u" > "_s + name);
            if (window.currentPanel() != panel) {
                window.showPanel(id);
                QTest::qWait(10);
            }
        }
    }

    /// One section with what its list leads to and with all its tabs.
    void walk(MainWindow &window, const QString &id)
    {
        Panel *panel = window.panel(id);
        QVERIFY2(panel, qPrintable(id));
        window.showPanel(id);
        QTest::qWait(400);
        m_notes.look(panel, id);
        pressAll(window, id, id);
        // Pages of cards scroll, and so do Moderation with its form above the board and the message files with their
        // days, all to be seen, above the search; what is a list or a chart fits and scrolls in its parts.
        static const QStringList pages{u"home"_s, u"settings"_s, u"moderation"_s, u"archive"_s};
        if (!pages.contains(id) && panel->height() > panel->parentWidget()->height())
            m_notes.note(
                u"%1: %2 high in a place of %3"_s.arg(id).arg(panel->height()).arg(panel->parentWidget()->height()));
        // A table's first row opens what the list leads to, and its buttons are other ones.
        for (QTableView *table : panel->findChildren<QTableView *>()) {
            if (!table->isVisibleTo(panel) || !table->model() || table->model()->rowCount() == 0)
                continue;
            table->setFocus();
            table->setCurrentIndex(table->model()->index(0, 0));
            QTest::keyClick(table, Qt::Key_Return);
            QTest::qWait(300);
            m_notes.closeWhatOpened(window, id + u" > row"_s);
            break;
        }
        window.showPanel(id);
        for (QTabWidget *tabs : panel->findChildren<QTabWidget *>()) {
            for (int tab = 0; tabs->isVisibleTo(panel) && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTest::qWait(150);
                const QString where = u"%1 > tab %2"_s.arg(id).arg(tab);
                m_notes.look(panel, where);
                pressAll(window, id, where);
            }
        }
    }

  private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        qputenv("IMDESK_HOME", m_home->path().toLocal8Bit());
        m_notes.clear();
        m_pressed.clear();
    }

    void everyButton_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("section");
        const QStringList sections = testing::sectionIds();
        QVERIFY(!sections.isEmpty());
        for (const char *language : {"en", "zh_CN"}) {
            for (const QString &section : sections)
                QTest::addRow("%s %s", language, qPrintable(section)) << QString::fromLatin1(language) << section;
        }
    }

    void everyButton()
    {
        QFETCH(QString, language);
        QFETCH(QString, section);
        SessionStore secrets;
        Composition composition(AppPaths::standard(), secrets, std::make_unique<WillingDialogs>(m_home->path()));
        composition.services().settings.set(setting::sandboxTraffic, 5.0);
        testing::dress(composition);
        composition.start({true, {}, {}, language});
        QTRY_VERIFY_WITH_TIMEOUT(composition.session(sandboxProfileId), 20'000);
        MainWindow &window = composition.session(sandboxProfileId)->window();
        window.resize(1280, 720);
        walk(window, section);
        QVERIFY2(!m_pressed.isEmpty(), "a section has something to press");
        QVERIFY2(m_notes.found().isEmpty(), qPrintable(u'\n' + m_notes.found().join(u'\n')));
    }
};

QTEST_MAIN(TestEveryButton)
#include "tst_everybutton.moc"
