// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmenus.h"

#include "ui/shell/mainwindow.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace imdesk {

WindowMenus::WindowMenus(MainWindow &window, DisplayZone &zone, ThemeController &theme, QMenu *profiles)
    : QObject(&window),
      m_window(window),
      m_zone(zone),
      m_theme(theme),
      m_bar(new QMenuBar(&window)),
      m_file(m_bar->addMenu(QString())),
      m_view(m_bar->addMenu(QString())),
      m_go(m_bar->addMenu(QString())),
      m_section(m_bar->addMenu(QString())),
      m_help(m_bar->addMenu(QString())),
      m_themeMenu(new QMenu(m_view)),
      m_zoneMenu(new QMenu(m_view)),
      m_languageMenu(new QMenu(m_view))
{
    m_bar->setObjectName(QStringLiteral("menuBar"));
    m_bar->setNativeMenuBar(false);
    m_file->addMenu(profiles);
    m_file->addSeparator();
    connect(add(m_file, QStringLiteral("export"), QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::Key_E)),
            &QAction::triggered, this, &WindowMenus::exportRequested);
    m_file->addSeparator();
    QAction *quit = add(m_file, QStringLiteral("quit"), QString(), QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &WindowMenus::quitRequested);
    connect(quit, &QAction::triggered, &window, &QWidget::close);

    connect(add(m_view, QStringLiteral("palette"), QStringLiteral("palette"), QKeySequence(Qt::CTRL | Qt::Key_K)),
            &QAction::triggered, this, &WindowMenus::paletteRequested);
    connect(add(m_view, QStringLiteral("refresh"), QStringLiteral("refresh"), QKeySequence(Qt::Key_F5)),
            &QAction::triggered, this, &WindowMenus::refreshRequested);
    connect(add(m_view, QStringLiteral("filter"), QStringLiteral("filter"), QKeySequence(Qt::CTRL | Qt::Key_F)),
            &QAction::triggered, this, &WindowMenus::filterRequested);
    m_view->addSeparator();
    QAction *inspector = add(m_view, QStringLiteral("inspector"), QString(), QKeySequence(Qt::CTRL | Qt::Key_I));
    QAction *drawer = add(m_view, QStringLiteral("drawer"), QString(), QKeySequence(Qt::CTRL | Qt::Key_J));
    QAction *compact = add(m_view, QStringLiteral("compact"), QString());
    for (QAction *action : {inspector, drawer, compact})
        action->setCheckable(true);
    compact->setChecked(m_theme.isCompact());
    connect(inspector, &QAction::triggered, this, &WindowMenus::inspectorToggled);
    connect(drawer, &QAction::triggered, this, &WindowMenus::drawerToggled);
    connect(compact, &QAction::triggered, this, &WindowMenus::compactToggled);
    m_view->addSeparator();
    m_view->addMenu(m_themeMenu);
    m_view->addMenu(m_zoneMenu);
    m_view->addMenu(m_languageMenu);

    auto *themes = new QActionGroup(this);
    for (ThemeController::Choice choice :
         {ThemeController::Choice::Light, ThemeController::Choice::Dark, ThemeController::Choice::System}) {
        QAction *action = add(m_themeMenu, QStringLiteral("theme-") + ThemeController::word(choice), QString());
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT themeRequested(int(choice)); });
    }
    connect(&m_theme, &ThemeController::changed, this, [this] {
        m_actions.value(QStringLiteral("theme-") + ThemeController::word(m_theme.choice()))->setChecked(true);
        m_actions.value(QStringLiteral("compact"))->setChecked(m_theme.isCompact());
    });
    auto *zones = new QActionGroup(this);
    for (DisplayZone::Mode mode : {DisplayZone::Mode::Local, DisplayZone::Mode::Utc, DisplayZone::Mode::Beijing}) {
        QAction *action = add(m_zoneMenu, QStringLiteral("zone-") + DisplayZone::word(mode), QString());
        action->setCheckable(true);
        action->setChecked(m_zone.mode() == mode);
        zones->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] { m_zone.setMode(mode); });
    }
    connect(&m_zone, &DisplayZone::changed, this,
            [this] { m_actions.value(QStringLiteral("zone-") + DisplayZone::word(m_zone.mode()))->setChecked(true); });
    auto *languages = new QActionGroup(this);
    for (const QString &code : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        QAction *action = add(m_languageMenu, QStringLiteral("language-") + code, QString());
        action->setCheckable(true);
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageRequested(code); });
    }
    connect(add(m_help, QStringLiteral("keys"), QStringLiteral("help"), QKeySequence(Qt::Key_F1)), &QAction::triggered,
            this, &WindowMenus::keysRequested);
    connect(add(m_help, QStringLiteral("about"), QStringLiteral("info")), &QAction::triggered, this,
            &WindowMenus::aboutRequested);
    connect(m_section, &QMenu::aboutToShow, this, &WindowMenus::fillSectionMenu);
    setLanguage(QStringLiteral("en"));
    retranslate();
    qApp->installEventFilter(this);
}

bool WindowMenus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType() ||
        static_cast<QWidget *>(watched)->window() != &m_window)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    // What copies, pastes and takes back is a field's everywhere, and so is what needs no Ctrl, such as Del.
    for (const QKeySequence::StandardKey own : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
                                                QKeySequence::Undo, QKeySequence::Redo, QKeySequence::SelectAll}) {
        if (key->matches(own))
            return QObject::eventFilter(watched, event);
    }
    if (!key->modifiers().testFlag(Qt::ControlModifier) || key->key() < Qt::Key_A || key->key() > Qt::Key_Z ||
        !isShortcut(QKeySequence(key->keyCombination())))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

bool WindowMenus::isShortcut(const QKeySequence &keys) const
{
    const QList<QAction *> all = m_actions.values() + (m_panel ? m_panel->actions() : QList<QAction *>());
    return std::any_of(all.begin(), all.end(), [&keys](const QAction *action) {
        return action->isEnabled() && action->shortcuts().contains(keys);
    });
}

QAction *WindowMenus::add(QMenu *menu, const QString &name, const QString &iconName, const QKeySequence &keys)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(QStringLiteral("action-") + name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    m_actions.insert(name, action);
    return action;
}

void WindowMenus::addSection(Panel *panel)
{
    QAction *action = m_go->addAction(icon(panel->iconName()), panel->title());
    action->setObjectName(QStringLiteral("action-section-") + panel->id());
    action->setShortcut(panel->shortcut());
    connect(action, &QAction::triggered, this, [this, panel] { Q_EMIT sectionRequested(panel->id()); });
    m_sections << qMakePair(panel, action);
}

void WindowMenus::setWords(QAction *action, const char *context, const char *english)
{
    action->setProperty(contextProperty, QString::fromUtf8(context));
    action->setProperty(englishProperty, QString::fromUtf8(english));
    action->setText(QCoreApplication::translate(context, english));
}

QAction *WindowMenus::addTool(const QString &name, const QString &iconName, const char *context, const char *text)
{
    QAction *first = m_help->actions().value(static_cast<int>(m_tools.size()));
    QAction *action = add(m_help, name, iconName);
    m_help->insertAction(first, action);
    setWords(action, context, text);
    m_tools << action;
    return action;
}

void WindowMenus::setCurrentPanel(Panel *panel)
{
    m_panel = panel;
    fillSectionMenu();
}

void WindowMenus::fillSectionMenu()
{
    m_section->clear();
    if (m_panel) {
        for (QAction *action : m_panel->actions())
            m_section->addAction(action);
    }
    if (m_section->isEmpty())
        m_section->addAction(m_actions.value(QStringLiteral("refresh")));
}

void WindowMenus::setLanguage(const QString &code)
{
    m_actions
        .value(code.startsWith(QLatin1String("zh")) ? QStringLiteral("language-zh_CN") : QStringLiteral("language-en"))
        ->setChecked(true);
}

void WindowMenus::setDrawerOpen(bool open) { m_actions.value(QStringLiteral("drawer"))->setChecked(open); }

void WindowMenus::setInspectorShown(bool shown) { m_actions.value(QStringLiteral("inspector"))->setChecked(shown); }

QList<QAction *> WindowMenus::actions() const
{
    QList<QAction *> out;
    if (m_panel)
        out = m_panel->actions();
    QList<QAction *> all = m_actions.values();
    std::sort(all.begin(), all.end(),
              [](const QAction *a, const QAction *b) { return a->objectName() < b->objectName(); });
    for (QAction *action : std::as_const(all)) {
        if (action != m_actions.value(QStringLiteral("palette")))
            out << action;
    }
    for (QAction *profile : m_file->actions().value(0)->menu()->actions())
        out << profile;
    out.removeIf([](const QAction *action) {
        return !action->isEnabled() || action->isSeparator() || action->text().isEmpty();
    });
    return out;
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_view->setTitle(tr("&View"));
    m_go->setTitle(tr("&Go"));
    m_section->setTitle(tr("&Section"));
    m_help->setTitle(tr("&Help"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_zoneMenu->setTitle(tr("Time &zone"));
    m_languageMenu->setTitle(tr("&Language"));
    const QList<QPair<QString, const char *>> texts{
        {QStringLiteral("export"), QT_TR_NOOP("&Export this view …")},
        {QStringLiteral("quit"), QT_TR_NOOP("&Quit")},
        {QStringLiteral("palette"), QT_TR_NOOP("&Search and commands")},
        {QStringLiteral("refresh"), QT_TR_NOOP("&Refresh")},
        {QStringLiteral("filter"), QT_TR_NOOP("Go to the &filter")},
        {QStringLiteral("inspector"), QT_TR_NOOP("&Inspector")},
        {QStringLiteral("drawer"), QT_TR_NOOP("&Drawer: API calls and problems")},
        {QStringLiteral("compact"), QT_TR_NOOP("&Compact rows")},
        {QStringLiteral("theme-light"), QT_TR_NOOP("&Light theme")},
        {QStringLiteral("theme-dark"), QT_TR_NOOP("&Dark theme")},
        {QStringLiteral("theme-system"), QT_TR_NOOP("Theme of the &system")},
        {QStringLiteral("zone-local"), QT_TR_NOOP("&Local time")},
        {QStringLiteral("zone-utc"), QT_TR_NOOP("&UTC")},
        {QStringLiteral("zone-beijing"), QT_TR_NOOP("&Beijing time")},
        {QStringLiteral("keys"), QT_TR_NOOP("&Keys and signs")},
        {QStringLiteral("about"), QT_TR_NOOP("&About imdesk")},
    };
    for (const auto &[name, text] : texts)
        setWords(m_actions.value(name), staticMetaObject.className(), text);
    // A language is named in itself.
    m_actions.value(QStringLiteral("language-en"))->setText(QStringLiteral("&English"));
    m_actions.value(QStringLiteral("language-zh_CN"))->setText(QStringLiteral("中文(&Z)"));
    for (const auto &[panel, action] : std::as_const(m_sections))
        action->setText(panel->title());
    for (QAction *tool : std::as_const(m_tools)) {
        const QByteArray context = tool->property(contextProperty).toString().toUtf8();
        tool->setText(QCoreApplication::translate(context.constData(),
                                                  tool->property(englishProperty).toString().toUtf8().constData()));
    }
    m_bar->setAccessibleName(tr("Menu bar"));
}

} // namespace imdesk
