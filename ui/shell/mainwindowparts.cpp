// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Of what the window is made, and who hears whom.
#include "ui/shell/mainwindow.h"

#include "core/settings/settings.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/drawer.h"
#include "ui/shell/navigation.h"
#include "ui/shell/profileband.h"
#include "ui/shell/startpage.h"
#include "ui/shell/windowmenus.h"
#include "ui/shell/windowsources.h"
#include "ui/shell/zoneswitch.h"
#include "ui/theme/theme.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/card.h"
#include "ui/widgets/connectionedit.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inspectorview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace imdesk {

QWidget *MainWindow::makeTopRow()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(Theme::gap, 6, Theme::gapWide, 6);
    row->setSpacing(Theme::gapWide);
    m_menus->bar()->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(m_menus->bar());
    row->addStretch(1);
    m_palette = new CommandPalette(top);
    m_palette->setMinimumWidth(120);
    m_palette->setMaximumWidth(460);
    row->addWidget(m_palette, 4);
    row->addStretch(1);
    m_zones = new ZoneSwitch(m_zone, top);
    row->addWidget(m_zones);
    m_inspectorButton = new QToolButton(top);
    m_inspectorButton->setObjectName(QStringLiteral("inspectorButton"));
    m_inspectorButton->setCheckable(true);
    m_inspectorButton->setAutoRaise(true);
    m_inspectorButton->setIcon(icon(QStringLiteral("inspector"), IconRole::Muted));
    row->addWidget(m_inspectorButton);
    return top;
}

void MainWindow::build()
{
    m_band = new ProfileBand(this);
    m_menus = new WindowMenus(*this, m_zone, m_theme, m_band->profileMenu());
    m_navigation = new Navigation(this);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("sections"));
    m_start = new StartPage(this);
    m_stack->addWidget(m_start);
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("windowMessage"));
    m_inspectorCard = new Card(this);
    m_inspectorCard->setMinimumWidth(240);
    m_inspector = new InspectorView(m_inspectorCard);
    m_inspectorCard->body()->addWidget(m_inspector);
    m_drawer = new Drawer(m_zone, this);
    m_status = new StatusStrip(this);
    setStatusBar(m_status);

    auto *main = new QWidget(this);
    auto *mainColumn = new QVBoxLayout(main);
    mainColumn->setContentsMargins(0, 0, 0, 0);
    mainColumn->setSpacing(0);
    auto *messageBox = new QHBoxLayout;
    messageBox->setContentsMargins(Theme::pageMargin, 0, Theme::pageMargin, 0);
    messageBox->addWidget(m_message);
    mainColumn->addLayout(messageBox);
    mainColumn->addWidget(m_stack, 1);

    auto *inspectorBox = new QWidget(this);
    auto *inspectorColumn = new QVBoxLayout(inspectorBox);
    inspectorColumn->setContentsMargins(0, Theme::gapWide, Theme::gapWide, Theme::gapWide);
    inspectorColumn->addWidget(m_inspectorCard);
    m_across = new QSplitter(Qt::Horizontal, this);
    m_across->setObjectName(QStringLiteral("acrossSplitter"));
    m_across->addWidget(main);
    m_across->addWidget(inspectorBox);
    m_across->setStretchFactor(0, 1);
    m_across->setStretchFactor(1, 0);
    m_across->setChildrenCollapsible(false);
    m_down = new QSplitter(Qt::Vertical, this);
    m_down->setObjectName(QStringLiteral("downSplitter"));
    m_down->addWidget(m_across);
    m_down->addWidget(m_drawer);
    m_down->setStretchFactor(0, 1);
    m_down->setStretchFactor(1, 0);
    m_down->setChildrenCollapsible(false);

    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_down, 1);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(makeTopRow());
    column->addWidget(middle, 1);
    setCentralWidget(central);
    m_toast = new Toast(central);

    m_palette->addSource(m_sections.get());
    m_palette->addSource(m_commands.get());
    m_palette->addSource(m_help.get());
    m_palette->setRecent(m_settings.panelValue(QStringLiteral("palette"), QStringLiteral("recent")).toStringList());
}

void MainWindow::connectParts()
{
    connect(m_band, &ProfileBand::openRequested, this, &MainWindow::profileOpenRequested);
    connect(m_band, &ProfileBand::editRequested, this, [this] { requestConnectionEdit(this); });
    connect(m_band, &ProfileBand::newRequested, this, &MainWindow::profileNewRequested);
    // With the arrow keys one looks at one section after the other; a click or Enter goes into it.
    connect(m_navigation, &Navigation::sectionChosen, this, &MainWindow::showPanel);
    for (const auto entered : {&Navigation::pressed, &Navigation::activated})
        connect(m_navigation, entered, this, [this] { enterPanel(m_navigation->current()); });
    connect(m_inspectorButton, &QToolButton::clicked, this, &MainWindow::setInspectorShown);
    connect(m_across, &QSplitter::splitterMoved, this, &MainWindow::foldNavigation);
    connect(m_drawer, &Drawer::openChanged, this, [this](bool open) {
        m_settings.set(setting::drawerOpen, open);
        m_menus->setDrawerOpen(open);
        if (!open)
            m_drawerHeight = qMax(160, m_down->sizes().value(1));
        fold();
        const int height = open ? qMin(m_drawerHeight, qMax(120, m_down->height() / 2)) : drawerBarHeight;
        m_down->setSizes({qMax(100, m_down->height() - height), height});
    });
    connect(m_drawer, &Drawer::inspect, this, &MainWindow::inspect);
    connect(m_drawer, &Drawer::effectsRequested, this,
            [this](const QString &requestId) { openObject({ObjectRef::Kind::Call, requestId}); });
    connect(m_status, &StatusStrip::languageRequested, this, &MainWindow::languageRequested);
    connect(m_status, &StatusStrip::userSigClicked, this,
            [this] { requestConnectionEdit(this, ConnectionPart::Secret); });
    connect(m_status, &StatusStrip::draftsClicked, this, &MainWindow::draftsRequested);
    connect(m_status, &StatusStrip::listenerClicked, this, [this] { showPanel(QStringLiteral("callbacks")); });
    connect(m_palette, &CommandPalette::recentChanged, this, [this](const QStringList &titles) {
        m_settings.setPanelValue(QStringLiteral("palette"), QStringLiteral("recent"), titles);
    });
    connect(&m_zone, &DisplayZone::changed, this,
            [this] { m_settings.set(setting::displayZone, DisplayZone::word(m_zone.mode())); });

    connect(m_menus, &WindowMenus::sectionRequested, this, &MainWindow::enterPanel);
    connect(m_menus, &WindowMenus::refreshRequested, this, [this] {
        if (Panel *panel = currentPanel())
            panel->refresh();
    });
    connect(m_menus, &WindowMenus::filterRequested, this, [this] {
        if (Panel *panel = currentPanel())
            panel->focusFilter();
    });
    connect(m_menus, &WindowMenus::exportRequested, this, [this] {
        auto *table = qobject_cast<QTableView *>(focusWidget());
        if (table && m_drawer->isAncestorOf(table))
            requestExport(table);
        else if (Panel *panel = currentPanel())
            panel->exportView();
    });
    connect(m_menus, &WindowMenus::paletteRequested, this, [this] { m_palette->open(); });
    connect(m_menus, &WindowMenus::keysRequested, this, [this] { m_palette->open(QStringLiteral("?")); });
    connect(m_menus, &WindowMenus::inspectorToggled, this, &MainWindow::setInspectorShown);
    connect(m_menus, &WindowMenus::drawerToggled, m_drawer, &Drawer::setOpen);
    connect(m_menus, &WindowMenus::languageRequested, this, &MainWindow::languageRequested);
    connect(m_menus, &WindowMenus::aboutRequested, this, &MainWindow::aboutRequested);
    connect(m_menus, &WindowMenus::quitRequested, this, &MainWindow::quitRequested);
    connect(m_menus, &WindowMenus::compactToggled, this, [this](bool compact) {
        m_theme.setCompact(compact);
        m_settings.set(setting::compactRows, compact);
    });
    connect(m_menus, &WindowMenus::themeRequested, this, [this](int choice) {
        m_theme.setChoice(ThemeController::Choice(choice));
        m_settings.set(setting::theme, ThemeController::word(m_theme.choice()));
    });
}

} // namespace imdesk
