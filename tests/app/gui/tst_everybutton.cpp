// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/sandbox/sandbox.h"
#include "tests/ui/support/widgetnames.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// Says yes to everything and hands out file names, at once.
class WillingDialogs : public Dialogs
{
  public:
    explicit WillingDialogs(QString folder) : m_folder(std::move(folder)) {}
    void saveFile(QWidget *, const QString &name, const QStringList &,
                  std::function<void(const QString &)> then) override
    {
        then(m_folder + u'/' + name);
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void confirm(QWidget *, const Confirmation &, std::function<void(bool)> then) override { then(true); }

  private:
    QString m_folder;
};

QString nameOf(const QWidget *widget)
{
    QString text;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    else if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text().left(60);
    const QWidget *owner = widget->parentWidget();
    return u"%1 \"%2\" (%3) in %4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                         text,
                                         owner ? QString::fromLatin1(owner->metaObject()->className()) : QString());
}

/// What cannot be read in full where it stands: words wider or taller than their place.
QStringList cutTexts(QWidget *root)
{
    QStringList out;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root) || widget->window() != root->window())
            continue;
        const QSizePolicy::Policy across = widget->sizePolicy().horizontalPolicy();
        if (across == QSizePolicy::Ignored)
            continue; // shortens itself and tells the rest in its tooltip
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const bool speaks = qobject_cast<const QPushButton *>(button) || qobject_cast<const QCheckBox *>(button) ||
                                qobject_cast<const QRadioButton *>(button);
            if (speaks && !button->text().isEmpty() && button->width() + 1 < button->sizeHint().width())
                out << nameOf(button) + u": %1 of %2 px"_s.arg(button->width()).arg(button->sizeHint().width());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
                continue;
            if (label->wordWrap()) {
                const int needed = label->heightForWidth(label->width());
                if (needed > label->height() + 1)
                    out << nameOf(label) + u": %1 of %2 px high"_s.arg(label->height()).arg(needed);
            } else if (label->width() + 1 < label->sizeHint().width() &&
                       label->width() + 1 < label->minimumSizeHint().width()) {
                out << nameOf(label) + u": %1 of %2 px"_s.arg(label->width()).arg(label->sizeHint().width());
            }
        }
    }
    return out;
}

} // namespace

/// Every section of the real program on the real sandbox: each button that can be pressed is pressed, whatever opens
/// is looked at and closed again, in both languages. Nothing may crash, stand without a name, or be cut.
class TestEveryButton : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    QStringList m_found;
    QSet<QString> m_pressed;

    void look(QWidget *root, const QString &where)
    {
        for (const QString &cut : cutTexts(root))
            note(where + u": cut "_s + cut);
        for (const QString &unnamed : testing::unnamedWidgets(root))
            note(where + u": no name "_s + unnamed);
    }
    void note(const QString &what)
    {
        if (!m_found.contains(what))
            m_found << what;
    }

    /// Looks at what has opened and closes it, innermost first.
    void closeWhatOpened(const MainWindow &window, const QString &where)
    {
        for (int round = 0; round < 8; ++round) {
            QWidget *open = QApplication::activePopupWidget();
            if (!open) {
                for (QDialog *dialog : window.findChildren<QDialog *>()) {
                    if (dialog->isVisible())
                        open = dialog;
                }
            }
            if (!open)
                return;
            QTest::qWait(20);
            const QString name = open->objectName().isEmpty() ? QString::fromLatin1(open->metaObject()->className())
                                                              : open->objectName();
            if (auto *dialog = qobject_cast<QDialog *>(open)) {
                look(dialog, where + u" > "_s + name);
                if (dialog->width() > 1280 || dialog->height() > 720)
                    note(where + u" > "_s + name + u": larger than 1280x720"_s);
                dialog->reject();
            } else {
                open->close();
            }
            QTest::qWait(10);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        note(where + u": a dialog does not close"_s);
    }

    QAbstractButton *nextButton(const Panel &panel, const QSet<QString> &done) const
    {
        for (QAbstractButton *button : panel.findChildren<QAbstractButton *>()) {
            // Parts of views and calendars are Qt's own; a reset of the sandbox takes the window with it.
            const bool ours = !button->objectName().isEmpty() && !button->objectName().startsWith("qt_"_L1) &&
                              button->objectName() != "settingsSandboxReset"_L1;
            if (ours && button->isVisibleTo(&panel) && button->isEnabled() && !done.contains(button->objectName()))
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
            closeWhatOpened(window, where + u" > "_s + name);
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
        look(panel, id);
        pressAll(window, id, id);
        // A table's first row opens what the list leads to, and its buttons are other ones.
        for (QTableView *table : panel->findChildren<QTableView *>()) {
            if (!table->isVisibleTo(panel) || !table->model() || table->model()->rowCount() == 0)
                continue;
            table->setFocus();
            table->setCurrentIndex(table->model()->index(0, 0));
            QTest::keyClick(table, Qt::Key_Return);
            QTest::qWait(300);
            closeWhatOpened(window, id + u" > row"_s);
            break;
        }
        window.showPanel(id);
        for (QTabWidget *tabs : panel->findChildren<QTabWidget *>()) {
            for (int tab = 0; tabs->isVisibleTo(panel) && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTest::qWait(150);
                const QString where = u"%1 > tab %2"_s.arg(id).arg(tab);
                look(panel, where);
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
        m_found.clear();
        m_pressed.clear();
    }

    void everyButton_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("section");
        SessionStore secrets;
        QTemporaryDir home;
        qputenv("IMDESK_HOME", home.path().toLocal8Bit());
        Composition composition(AppPaths::standard(), secrets, std::make_unique<WillingDialogs>(home.path()));
        composition.start({true, {}, {}, u"en"_s});
        QTRY_VERIFY_WITH_TIMEOUT(composition.session(sandboxProfileId), 20'000);
        for (const char *language : {"en", "zh_CN"}) {
            for (const Panel *panel : composition.session(sandboxProfileId)->window().panels())
                QTest::addRow("%s %s", language, qPrintable(panel->id()))
                    << QString::fromLatin1(language) << panel->id();
        }
    }

    void everyButton()
    {
        QFETCH(QString, language);
        QFETCH(QString, section);
        SessionStore secrets;
        Composition composition(AppPaths::standard(), secrets, std::make_unique<WillingDialogs>(m_home->path()));
        composition.services().settings.set(setting::sandboxTraffic, 5.0);
        composition.start({true, {}, {}, language});
        QTRY_VERIFY_WITH_TIMEOUT(composition.session(sandboxProfileId), 20'000);
        MainWindow &window = composition.session(sandboxProfileId)->window();
        window.resize(1280, 720);
        walk(window, section);
        QVERIFY2(!m_pressed.isEmpty(), "a section has something to press");
        QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
    }
};

QTEST_MAIN(TestEveryButton)
#include "tst_everybutton.moc"
