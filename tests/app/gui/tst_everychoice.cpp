// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/buttonwalk.h"
#include "tests/app/gui/fullworld.h"

#include <QAbstractItemView>
#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace imdesk;
using namespace Qt::StringLiterals;
using testing::WalkNotes;
using testing::WillingDialogs;

namespace {

/// Where a walk stands inside a section: before its list or on the page of something in it, and which tabs are in
/// front.
struct Place
{
    QString id, where;
    QString page; ///< of what; empty before the list
    QList<QPair<QPointer<QTabWidget>, int>> tabs;
};

bool isShown(const QWidget *widget, const Panel &panel)
{
    return widget->window() == panel.window() && widget->isVisibleTo(&panel);
}

QAbstractButton *backButton(const Panel &panel)
{
    for (QAbstractButton *button : panel.findChildren<QAbstractButton *>()) {
        if (button->objectName().endsWith("Back"_L1) && isShown(button, panel) && button->isEnabled())
            return button;
    }
    return nullptr;
}

QMenu *menuOf(const QAbstractButton *button)
{
    if (const auto *push = qobject_cast<const QPushButton *>(button))
        return push->menu();
    const auto *tool = qobject_cast<const QToolButton *>(button);
    return tool ? tool->menu() : nullptr;
}

QMenu *openMenu()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *menu = qobject_cast<QMenu *>(widget);
        if (menu && menu->isVisible())
            return menu;
    }
    return nullptr;
}

struct Entry
{
    QString place; ///< numbers: texts may name what is chosen
    QString path;
    QAction *action;
};

/// The entries of a menu and of those in it.
void entriesOf(QMenu *menu, const QString &path, const QString &place, QList<Entry> &out)
{
    int number = 0;
    for (QAction *action : menu->actions()) {
        const QString here = place + u'.' + QString::number(++number);
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString name = path + u" > "_s + (action->objectName().isEmpty() ? action->text() : action->objectName());
        if (!action->menu()) {
            out << Entry{here, name, action};
            continue;
        }
        Q_EMIT action->menu()->aboutToShow();
        entriesOf(action->menu(), name, here, out);
    }
}

/// Chooses the first rows as a hand does; false where there are not so many.
bool choose(QAbstractItemView *view, int rows)
{
    QAbstractItemModel *model = view ? view->model() : nullptr;
    if (!model || model->rowCount() < rows || (rows > 1 && view->selectionMode() == QAbstractItemView::SingleSelection))
        return false;
    const QItemSelection first(model->index(0, 0), model->index(rows - 1, qMax(0, model->columnCount() - 1)));
    view->selectionModel()->setCurrentIndex(model->index(0, 0), QItemSelectionModel::NoUpdate);
    view->selectionModel()->select(first, QItemSelectionModel::ClearAndSelect);
    return true;
}

} // namespace

/// What needs a choice: in every section, on the page its list leads to and in every tab the first row and then the
/// first two rows of each table and list are chosen, each button that becomes enabled is pressed, and each entry of
/// each menu is triggered. At the end nothing may be left that no round has ever enabled, but for what is explained.
class TestEveryChoice : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    WalkNotes m_notes;
    QPointer<ProfileSession> m_session;
    QString m_live;                   ///< a live room of the world with people in it
    QSet<QString> m_exist, m_enabled; ///< names of buttons and actions, over all sections
    QSet<QString> m_walked;           ///< sections
    qsizetype m_sections = 0;

    void record(const Panel &panel)
    {
        for (const QAbstractButton *button : panel.findChildren<QAbstractButton *>()) {
            // The arrows of a tab bar are its own.
            if (!testing::isOurs(button) || button->window() != panel.window() || button->parent()->inherits("QTabBar"))
                continue;
            m_exist << button->objectName();
            if (button->isEnabled() && button->isVisibleTo(&panel))
                m_enabled << button->objectName();
        }
        for (const QAction *action : panel.findChildren<QAction *>()) {
            if (!testing::isOurs(action))
                continue;
            m_exist << action->objectName();
            if (action->isEnabled() && action->isVisible())
                m_enabled << action->objectName();
        }
    }

    static QStringList viewNames(const Panel &panel)
    {
        QStringList names;
        for (const QAbstractItemView *view : panel.findChildren<QAbstractItemView *>()) {
            if (!qobject_cast<const QHeaderView *>(view) && testing::isOurs(view) && isShown(view, panel) &&
                !names.contains(view->objectName()))
                names << view->objectName();
        }
        return names;
    }
    /// Waits until the service has answered, within reason: what a loaded machine is late with is not passed over.
    void rest() const
    {
        const auto isQuiet = [this] {
            return !m_session || m_session->client().callsInFlight() + m_session->client().callsWaiting() == 0;
        };
        (void)QTest::qWaitFor(isQuiet, 2'000);
    }
    /// Chooses rows as soon as there are so many: a list may be read anew after a deed.
    bool chooseSoon(const Panel &panel, const QString &name, int rows) const
    {
        const auto isChosen = [&] { return choose(viewOf(panel, name), rows); };
        if (QTest::qWaitFor(isChosen, 500))
            return true;
        rest();
        return isChosen();
    }
    static QAbstractItemView *viewOf(const Panel &panel, const QString &name)
    {
        for (QAbstractItemView *view : panel.findChildren<QAbstractItemView *>(name)) {
            if (isShown(view, panel))
                return view;
        }
        return nullptr;
    }
    static QSet<QString> enabledButtons(const Panel &panel)
    {
        QSet<QString> names;
        for (const QAbstractButton *button : panel.findChildren<QAbstractButton *>()) {
            if (testing::isOurs(button) && isShown(button, panel) && button->isEnabled())
                names << button->objectName();
        }
        return names;
    }
    static QAbstractButton *buttonOf(const Panel &panel, const QString &name)
    {
        for (QAbstractButton *button : panel.findChildren<QAbstractButton *>(name)) {
            if (isShown(button, panel) && button->isEnabled())
                return button;
        }
        return nullptr;
    }

    /// Goes to a place again, wherever the last deed has led.
    void enter(MainWindow &window, const Place &place)
    {
        Panel *panel = window.panel(place.id);
        m_notes.closeWhatOpened(window, place.where);
        if (window.currentPanel() != panel)
            window.showPanel(place.id);
        QAbstractButton *back = backButton(*panel);
        if (back && place.page.isEmpty()) {
            back->click();
            QTest::qWait(20);
        } else if (!place.page.isEmpty()) {
            panel->openWith(place.page); // the deed may have led to another page
            if (!back)
                QTest::qWait(100);
        }
        for (const auto &[tabs, tab] : place.tabs) {
            if (tabs && tabs->currentIndex() != tab && tab < tabs->count()) {
                tabs->setCurrentIndex(tab);
                QTest::qWait(20);
            }
        }
    }

    void after(MainWindow &window, const Place &place, const QString &where)
    {
        QTest::qWait(15);
        record(*window.panel(place.id));
        m_notes.closeWhatOpened(window, where);
        record(*window.panel(place.id));
        enter(window, place);
    }

    /// Every entry of a menu that `open` opens or gives.
    void triggerAll(MainWindow &window, const Place &place, const QString &where, const std::function<QMenu *()> &open)
    {
        QStringList done;
        while (true) {
            QPointer<QMenu> menu = open();
            if (!menu)
                return;
            QList<Entry> entries;
            entriesOf(menu, where, {}, entries);
            QAction *next = nullptr;
            QString name;
            for (const auto &[at, path, action] : std::as_const(entries)) {
                if (!action->objectName().isEmpty() && testing::isOurs(action)) {
                    m_exist << action->objectName();
                    if (action->isEnabled())
                        m_enabled << action->objectName();
                }
                if (action->text().isEmpty())
                    m_notes.note(path + u": an entry without words"_s);
                if (!next && action->isEnabled() && !done.contains(at)) {
                    next = action;
                    name = path;
                    done << at;
                }
            }
            if (next) {
                qInfo("%s", qPrintable(name));
                QPointer<QAction> entry = next;
                if (menu)
                    menu->close();
                if (entry)
                    entry->trigger();
            } else if (menu) {
                menu->close();
            }
            after(window, place, where);
            if (!next)
                return;
        }
    }

    void walkView(MainWindow &window, const Place &place, const QString &name, int rows)
    {
        Panel *panel = window.panel(place.id);
        QAbstractItemView *view = viewOf(*panel, name);
        if (!view || !view->model())
            return;
        view->clearSelection();
        const QSet<QString> before = enabledButtons(*panel);
        if (!chooseSoon(*panel, name, rows))
            return;
        const QString where = u"%1 > %2 (%3)"_s.arg(place.where, name).arg(rows);
        QTest::qWait(30);
        record(*panel);
        m_notes.look(panel, where);
        QSet<QString> done;
        while (chooseSoon(*panel, name, rows)) {
            const QSet<QString> fresh = enabledButtons(*panel) - before - done;
            if (fresh.isEmpty())
                break;
            QStringList sorted = fresh.values();
            sorted.sort();
            done << sorted.first();
            QAbstractButton *button = buttonOf(*panel, sorted.first());
            const QString what = where + u" > "_s + sorted.first();
            qInfo("%s", qPrintable(what));
            if (menuOf(button)) {
                triggerAll(window, place, what, [this, panel, name, rows, button = sorted.first()]() -> QMenu * {
                    QAbstractButton *again = chooseSoon(*panel, name, rows) ? buttonOf(*panel, button) : nullptr;
                    QMenu *menu = again ? menuOf(again) : nullptr;
                    if (menu)
                        menu->popup(again->mapToGlobal(QPoint()));
                    return menu;
                });
                continue;
            }
            button->click();
            after(window, place, what);
        }
        triggerAll(window, place, where + u" > menu"_s, [this, panel, name, rows]() -> QMenu * {
            QAbstractItemView *again = chooseSoon(*panel, name, rows) ? viewOf(*panel, name) : nullptr;
            if (!again || again->contextMenuPolicy() != Qt::CustomContextMenu)
                return nullptr;
            Q_EMIT again->customContextMenuRequested(again->visualRect(again->model()->index(0, 0)).center());
            QTest::qWait(5);
            return openMenu();
        });
    }

    /// What a place has without any choice: menus of buttons.
    void walkMenus(MainWindow &window, const Place &place)
    {
        Panel *panel = window.panel(place.id);
        QStringList names = enabledButtons(*panel).values();
        names.sort(); // the same in every run
        for (const QString &name : std::as_const(names)) {
            QAbstractButton *button = buttonOf(*panel, name);
            if (!button || !menuOf(button))
                continue;
            triggerAll(window, place, place.where + u" > "_s + name, [panel, name]() -> QMenu * {
                QAbstractButton *again = buttonOf(*panel, name);
                QMenu *menu = again ? menuOf(again) : nullptr;
                if (menu)
                    menu->popup(again->mapToGlobal(QPoint()));
                return menu;
            });
        }
    }

    void walkColumns(MainWindow &window, const Place &place)
    {
        Panel *panel = window.panel(place.id);
        for (const QString &name : viewNames(*panel)) {
            auto *table = qobject_cast<QTableView *>(viewOf(*panel, name));
            if (!table || table->horizontalHeader()->contextMenuPolicy() != Qt::CustomContextMenu)
                continue;
            triggerAll(window, place, u"%1 > %2 > columns"_s.arg(place.where, name), [panel, name]() -> QMenu * {
                auto *again = qobject_cast<QTableView *>(viewOf(*panel, name));
                if (!again)
                    return nullptr;
                Q_EMIT again->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
                QTest::qWait(5);
                return openMenu();
            });
        }
    }

    void walkActions(MainWindow &window, const Place &place)
    {
        Panel *panel = window.panel(place.id);
        for (const QAction *action : panel->actions()) {
            if (action->objectName().isEmpty()) // it would be passed over below
                m_notes.note(u"%1: an action without a name: %2"_s.arg(place.where, action->text()));
        }
        QSet<QString> done;
        while (true) {
            for (const QString &name : viewNames(*panel))
                choose(viewOf(*panel, name), 1);
            record(*panel);
            QPointer<QAction> next;
            for (QAction *action : panel->actions()) {
                if (!next && testing::isOurs(action) && action->isEnabled() && action->isVisible() && !action->menu() &&
                    !done.contains(action->objectName()))
                    next = action;
            }
            if (!next)
                return;
            const QString name = next->objectName();
            done << name;
            qInfo("%s > action %s", qPrintable(place.where), qPrintable(name));
            next->trigger();
            after(window, place, place.where + u" > action "_s + name);
        }
    }

    /// Forms as somebody fills them in: each button that becomes enabled is pressed, the form filled anew after each.
    void walkForm(MainWindow &window, const Place &place, const std::function<void(Panel &)> &fill)
    {
        Panel *panel = window.panel(place.id);
        const QSet<QString> before = enabledButtons(*panel);
        QSet<QString> done;
        while (true) {
            fill(*panel);
            QTest::qWait(250);
            rest();
            record(*panel);
            QStringList fresh = (enabledButtons(*panel) - before - done).values();
            if (fresh.isEmpty())
                return;
            fresh.sort();
            done << fresh.first();
            QAbstractButton *button = buttonOf(*panel, fresh.first());
            qInfo("%s > form > %s", qPrintable(place.where), qPrintable(fresh.first()));
            if (!menuOf(button))
                button->click();
            QTest::qWait(400);
            after(window, place, u"%1 > form > %2"_s.arg(place.where, fresh.first()));
        }
    }

    static QList<std::function<void(Panel &)>> formsOf(const QString &id)
    {
        const auto write = [](Panel &panel, const char *field, const QString &text) {
            for (QPlainTextEdit *edit : panel.findChildren<QPlainTextEdit *>(QLatin1String(field)))
                edit->setPlainText(text);
            for (QLineEdit *edit : panel.findChildren<QLineEdit *>(QLatin1String(field)))
                edit->setText(text);
        };
        if (id == "messages"_L1)
            return {[](Panel &panel) { panel.openWith(QVariantMap{{u"group"_s, u"every"_s}}); },
                    [](Panel &panel) { panel.openWith(QVariantMap{{u"self"_s, u"ann"_s}, {u"peer"_s, u"ben"_s}}); },
                    [write](Panel &panel) {
                        panel.openWith(QVariantMap{{u"receivers"_s, QStringList{u"ben"_s, u"cid"_s}}});
                        write(panel, "composeReceivers", u"ben\ncid"_s);
                        write(panel, "elementText", u"Good evening"_s);
                    }};
        if (id == "callbacks"_L1)
            return {[](Panel &panel) {
                panel.openWith(u"cmd = after-group-message"_s);
                (void)QTest::qWaitFor([&panel] { return choose(viewOf(panel, u"callbacksTable"_s), 1); }, 3000);
            }};
        if (id == "send"_L1)
            return {[write](Panel &panel) {
                        auto *text = panel.findChild<QPlainTextEdit *>(u"sendPasteText"_s);
                        if (!text->isVisible())
                            panel.findChild<QAbstractButton *>(u"sendPasteToggle"_s)->click();
                        write(panel, "sendPasteText", u"every"_s);
                    },
                    [write](Panel &panel) {
                        panel.openWith(QVariantMap{{u"groups"_s, QStringList{u"every"_s}}});
                        write(panel, "sendText", u"Back at ten"_s);
                    }};
        if (id == "moderation"_L1)
            return {
                [](Panel &panel) { panel.openWith(QVariantMap{{u"accounts"_s, QStringList{u"ann"_s, u"ben"_s}}}); }};
        if (id == "explorer"_L1)
            return {[](Panel &panel) { panel.openWith(u"openim/querystate"_s); },
                    [](Panel &panel) { panel.openWith(u"im_open_login_svc/account_check"_s); }};
        return {};
    }

    void walkPlace(MainWindow &window, const Place &place, bool whole)
    {
        Panel *panel = window.panel(place.id);
        enter(window, place);
        // Lists of the service come a moment later, or are empty.
        (void)QTest::qWaitFor(
            [panel] {
                for (const QString &name : viewNames(*panel)) {
                    if (viewOf(*panel, name)->model() && viewOf(*panel, name)->model()->rowCount() > 0)
                        return true;
                }
                return false;
            },
            1200);
        QTest::qWait(150);
        rest();
        record(*panel);
        // A table is shown when its rows have come, one after the other.
        QStringList walked;
        for (QStringList names = viewNames(*panel); !names.isEmpty(); names = viewNames(*panel)) {
            names.removeIf([&walked](const QString &name) { return walked.contains(name); });
            if (names.isEmpty())
                break;
            walked << names.first();
            for (const int rows : {1, 2})
                walkView(window, place, names.first(), rows);
        }
        walkColumns(window, place);
        if (!whole)
            return;
        walkMenus(window, place);
        walkActions(window, place);
    }

    /// The pages first, for before the list things are deleted; of each place what acts on a choice before what acts
    /// on the whole.
    void walk(MainWindow &window, const QString &id)
    {
        Panel *panel = window.panel(id);
        window.showPanel(id);
        QTest::qWait(400);
        const auto walkTabs = [&](const QString &page) {
            for (QTabWidget *tabs : panel->findChildren<QTabWidget *>()) {
                for (int tab = 0; isShown(tabs, *panel) && tab < tabs->count(); ++tab) {
                    if (tabs->isTabVisible(tab))
                        walkPlace(window,
                                  {id,
                                   u"%1 > %2 %3 > %4"_s.arg(id, page, tabs->objectName()).arg(tab),
                                   page,
                                   {{QPointer<QTabWidget>(tabs), tab}}},
                                  false);
                }
            }
        };
        const QStringList pages = id == "people"_L1   ? QStringList{u"ann"_s}
                                  : id == "groups"_L1 ? QStringList{u"every"_s, m_live, u"@TGS#_city"_s}
                                                      : QStringList();
        for (const QString &page : pages) {
            const Place place{id, u"%1 > %2"_s.arg(id, page), page, {}};
            enter(window, place);
            walkTabs(page);
            walkPlace(window, place, true);
        }
        const Place list{id, id, {}, {}};
        enter(window, list);
        for (const auto &fill : formsOf(id))
            walkForm(window, list, fill);
        walkTabs({});
        walkPlace(window, list, true);
    }

  private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        qputenv("IMDESK_HOME", m_home->path().toLocal8Bit());
        m_notes.clear();
    }

    void everyChoice_data()
    {
        QTest::addColumn<QString>("section");
        const QStringList sections = testing::sectionIds();
        QVERIFY(!sections.isEmpty());
        for (const QString &section : sections)
            QTest::addRow("%s", qPrintable(section)) << section;
        m_sections += int(sections.size());
    }

    void everyChoice()
    {
        QFETCH(QString, section);
        SessionStore secrets;
        Composition composition(AppPaths::standard(), secrets, std::make_unique<WillingDialogs>(m_home->path()));
        composition.services().settings.set(setting::sandboxTraffic, 5.0);
        testing::dress(composition);
        composition.start({true, {}, {}, qEnvironmentVariable("IMDESK_PICTURES_LANGUAGE", u"en"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(composition.session(sandboxProfileId), 20'000);
        m_session = composition.session(sandboxProfileId);
        MainWindow &window = m_session->window();
        window.resize(1280, 720);
        m_live = testing::prepareWorld(*m_session, [this](const QString &what) { m_notes.note(what); });
        walk(window, section);
        m_walked << section;
        QVERIFY2(m_notes.found().isEmpty(), qPrintable(u'\n' + m_notes.found().join(u'\n')));
    }

    void nothingIsOutOfReach()
    {
        if (m_sections == 0 || m_walked.size() < m_sections)
            QSKIP("only a run over every section can tell");
        QStringList wrong;
        QSet<QString> explained;
        QFile list(QStringLiteral(IMDESK_SOURCE_DIR "/tests/app/gui/reachedelsewhere.txt"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            const QStringList parts = line.split(u" | "_s);
            QVERIFY2(parts.size() == 3, qPrintable(line));
            const bool passing = parts[0].startsWith(u'~'); // shown while something lasts: seen in some runs only
            const QString name = parts[0].mid(passing ? 1 : 0).trimmed(), reachedBy = parts[1].trimmed();
            explained << name;
            if (!passing && !m_exist.contains(name))
                wrong << name + u" is explained, but there is no such thing"_s;
            else if (!passing && m_enabled.contains(name))
                wrong << name + u" is explained, but is reached here"_s;
            QFile test(QStringLiteral(IMDESK_SOURCE_DIR "/tests/") + reachedBy);
            if (!test.open(QIODevice::ReadOnly) || !test.readAll().contains(name.toUtf8()))
                wrong << u"%1 is said to be reached by %2, which does not name it"_s.arg(name, reachedBy);
        }
        for (const QString &name : m_exist) {
            if (!m_enabled.contains(name) && !explained.contains(name))
                wrong << name + u" was never enabled"_s;
        }
        wrong.sort();
        for (const QString &line : std::as_const(wrong))
            qWarning("%s", qPrintable(line)); // a long list is cut below
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }
};

QTEST_MAIN(TestEveryChoice)
#include "tst_everychoice.moc"
