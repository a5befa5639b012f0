// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/plaintext.h"
#include "core/net/callretry.h"
#include "core/settings/settings.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/drawer.h"
#include "ui/shell/navigation.h"
#include "ui/shell/problemsmodel.h"
#include "ui/shell/profileband.h"
#include "ui/shell/sectionpage.h"
#include "ui/shell/startpage.h"
#include "ui/shell/windowmenus.h"
#include "ui/shell/windowsources.h"
#include "ui/shell/zoneswitch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/connectionedit.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/inspectorview.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/toast.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QDialog>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

namespace imdesk {

namespace {

const QString windowSettings = QStringLiteral("window");
/// Room for the frame that the desktop draws around the window, so that the status bar is on the screen at first start.
constexpr QSize frameAllowance(8, 40);

} // namespace

MainWindow::MainWindow(Settings &settings, DisplayZone &zone, ThemeController &theme, QWidget *parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_zone(zone),
      m_theme(theme),
      m_sections(std::make_unique<SectionSource>(*this)),
      m_commands(std::make_unique<CommandSource>(*this)),
      m_help(std::make_unique<HelpSource>(*this))
{
    setObjectName(QStringLiteral("mainWindow"));
    build();
    connectParts();
    retranslate();
    restore();
    fold();
}

MainWindow::~MainWindow()
{
    // Panels outlive nothing of the window: they go while band, drawer and palette still stand.
    for (Panel *panel : std::as_const(m_panels))
        panel->disconnect(this);
    qDeleteAll(m_panels);
}

void MainWindow::addPanel(Panel *panel)
{
    auto *page = new SectionPage(panel, m_stack);
    m_stack->addWidget(page);
    m_pages.insert(panel->id(), page);
    m_panels << panel;
    m_navigation->addSection(panel->id(), panel->title(), panel->iconName(), panel->shortcut());
    m_menus->addSection(panel);
    rememberTables(panel, m_settings);
    connect(panel, &Panel::inspect, this, [this, panel](const Inspection &what) { inspectFor(panel, what); });
    connect(panel, &Panel::inspectorRequested, this, [this] { setInspectorShown(true); });
    connect(panel, &Panel::statusMessage, this,
            [this](const QString &text) { m_status->tell(visibleText(text, 300)); });
    connect(panel, &Panel::problemFound, this, &MainWindow::reportProblem);
    connect(panel, &Panel::toast, this, [this](const QString &text) { showToast(text); });
    connect(panel, &Panel::navigate, this, &MainWindow::openObject);
    connect(panel, &Panel::navigateTo, this, [this](const QString &id, const QVariant &argument) {
        if (Panel *other = this->panel(id)) {
            showPanel(id);
            other->openWith(argument);
        }
    });
}

void MainWindow::openObject(const ObjectRef &target)
{
    const bool event = target.kind == ObjectRef::Kind::Event || target.kind == ObjectRef::Kind::Call;
    const QString id = target.kind == ObjectRef::Kind::Group ? QStringLiteral("groups")
                       : event                               ? QStringLiteral("callbacks")
                                                             : QString();
    if (Panel *other = panel(id)) {
        showPanel(id);
        other->open(target);
    }
}

Panel *MainWindow::panel(const QString &id) const
{
    for (Panel *panel : m_panels) {
        if (panel->id() == id)
            return panel;
    }
    return nullptr;
}

Panel *MainWindow::currentPanel() const { return isStart() ? nullptr : panel(m_current); }

void MainWindow::showPanel(const QString &id)
{
    // Where people are in a section, they go along.
    bring(id, focusWidget() && m_stack->isAncestorOf(focusWidget()));
}

void MainWindow::enterPanel(const QString &id) { bring(id, true); }

void MainWindow::bring(const QString &id, bool enter)
{
    QScrollArea *page = m_pages.value(id);
    if (!page)
        return;
    const bool same = m_stack->currentWidget() == page;
    // Asked before the stack hands the focus on to the first button of the header.
    Panel *panel = this->panel(id);
    const QPointer<QWidget> last = panel->focusWidget();
    m_current = id;
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(id);
    m_navigation->setVisible(true);
    if (enter && last && last != panel && last->isVisible() && last->isEnabled())
        last->setFocus(Qt::OtherFocusReason);
    else if (enter)
        panel->focusFirst();
    if (same)
        return;
    inspect(m_inspections.value(panel));
    noteRetry();
    m_status->tell({});
    m_menus->setCurrentPanel(panel);
    m_settings.set(setting::lastSection, id);
    updateTitle();
    fold();
    panel->activated();
}

void MainWindow::showStart(bool start)
{
    if (start) {
        m_stack->setCurrentWidget(m_start);
        m_menus->setCurrentPanel(nullptr);
        m_start->activate();
    } else if (isStart() && !m_panels.isEmpty()) {
        const QString last = m_settings.get(setting::lastSection);
        showPanel(panel(last) ? last : m_panels.first()->id());
    }
    updateTitle();
    fold();
}

bool MainWindow::isStart() const { return m_stack->currentWidget() == m_start; }

void MainWindow::setProfile(const Profile &profile)
{
    m_band->setProfile(profile);
    m_zone.setLocalZone(profile.timeZone);
    updateTitle();
}

void MainWindow::clearProfile()
{
    m_band->clearProfile();
    m_zone.setLocalZone(QString());
    updateTitle();
}

void MainWindow::setProfiles(const QList<Profile> &profiles) { m_band->setProfiles(profiles); }

void MainWindow::setOperator(const QString &name) { m_band->setOperator(name); }

void MainWindow::setCallLog(QAbstractItemModel *calls)
{
    m_drawer->setCallLog(calls);
    rememberTables(m_drawer, m_settings);
}

void MainWindow::addPaletteSource(const PaletteSource *source) { m_palette->addSource(source); }

void MainWindow::setListener(const ListenerState &state) { m_status->setListener(state); }

void MainWindow::setBudget(double share) { m_status->setBudget(share); }

void MainWindow::setClockDifference(std::optional<qint64> ms) { m_status->setClockDifference(ms); }

void MainWindow::setDrafts(int count) { m_status->setDrafts(count); }

void MainWindow::setUserSigLeft(std::optional<qint64> seconds) { m_status->setUserSigLeft(seconds); }

void MainWindow::setRetry(const std::optional<CallRetry> &retry)
{
    if (!m_retry.set(retry))
        return;
    m_drawer->setRetry(m_retry.line());
    noteRetry();
}

void MainWindow::noteRetry()
{
    // Where somebody waits: the section in front and what is open above it.
    QList<BusyBar *> bars;
    if (const Panel *panel = currentPanel())
        bars = panel->findChildren<BusyBar *>();
    for (const QDialog *dialog : findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly))
        bars << dialog->findChildren<BusyBar *>();
    m_retry.showIn(bars);
}

void MainWindow::setLanguage(const QString &code)
{
    m_status->setLanguage(code);
    m_menus->setLanguage(code);
}

void MainWindow::reportProblem(const QString &title, const QString &details)
{
    m_drawer->problems()->add(QDateTime::currentMSecsSinceEpoch(), title, details);
}

void MainWindow::reportCall(const QString &title, const QString &details, const QString &way)
{
    m_drawer->problems()->add(QDateTime::currentMSecsSinceEpoch(), title, details, way);
}

void MainWindow::showToast(const QString &text, const std::function<void()> &undo)
{
    m_toast->present(visibleText(text, 300), undo);
}

void MainWindow::inspect(const Inspection &what) { m_inspector->setInspection(what); }

void MainWindow::inspectFor(const Panel *panel, const Inspection &what)
{
    // A section that is out of sight goes on working; what it has to show waits until it is back.
    m_inspections.insert(panel, what);
    if (panel == currentPanel())
        inspect(what);
}

bool MainWindow::isInspectorShown() const { return m_across->widget(1)->isVisibleTo(m_across); }

void MainWindow::setInspectorShown(bool shown)
{
    if (m_wide)
        m_inspectorWanted = shown;
    m_across->widget(1)->setVisible(shown);
    if (shown && m_across->sizes().value(1) < 260) {
        const int inspector = qBound(240, m_across->width() / 3, 320);
        m_across->setSizes({qMax(100, m_across->width() - inspector), inspector});
    }
    m_inspectorButton->setChecked(shown);
    m_menus->setInspectorShown(shown);
    foldNavigation();
}

void MainWindow::fold()
{
    if (m_folding)
        return;
    m_folding = true;
    const bool wide = width() >= inspectorFoldWidth;
    // Only the moment of crossing the line folds or unfolds; in between people choose.
    if (wide != m_wide || isStart()) {
        m_wide = wide;
        setInspectorShown(!isStart() && wide && m_inspectorWanted);
    }
    m_inspectorButton->setVisible(!isStart());
    m_navigation->setVisible(!isStart());
    foldNavigation();
    m_zones->setNarrow(width() < 900);
    const bool low = height() < drawerFoldHeight;
    m_drawer->setVisible(!isStart() && (m_drawer->isOpen() || !low));
    // Too low for both: the open drawer takes the place of the section.
    m_across->setVisible(!(low && m_drawer->isOpen() && !isStart()));
    m_drawer->setMinimumHeight(m_drawer->isOpen() ? 120 : drawerBarHeight);
    m_drawer->setMaximumHeight(m_drawer->isOpen() ? QWIDGETSIZE_MAX : drawerBarHeight);
    m_folding = false;
}

void MainWindow::foldNavigation()
{
    // An inspector opened in a window too narrow for it gets its room from the navigation, and so does a section that
    // would be cut at the side.
    int room = width() - Theme::navWidth;
    if (isInspectorShown())
        room -= m_across->widget(1)->width() + m_across->handleWidth();
    const Panel *panel = currentPanel();
    m_navigation->setFolded(width() < navigationFoldWidth || (!m_wide && isInspectorShown()) ||
                            (panel && qMax(panel->minimumWidth(), panel->minimumSizeHint().width()) > room));
}

void MainWindow::updateTitle()
{
    QStringList parts;
    if (const Panel *panel = currentPanel())
        parts << panel->title();
    if (m_band->hasProfile())
        parts << QStringLiteral("%1 [%2]").arg(visibleText(m_band->profile().name, 60),
                                               LevelBadge::word(m_band->profile().level));
    parts << QStringLiteral("imdesk");
    setWindowTitle(parts.join(QStringLiteral(" · ")));
}

void MainWindow::restore()
{
    const QByteArray geometry = m_settings.get(setting::windowGeometry);
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - frameAllowance));
    const QByteArray state = m_settings.get(setting::windowState);
    if (!state.isEmpty())
        m_down->restoreState(state);
    const QByteArray across = m_settings.panelValue(windowSettings, QStringLiteral("across")).toByteArray();
    if (!across.isEmpty())
        m_across->restoreState(across);
    else
        m_across->setSizes({900, 320});
    m_inspectorWanted = m_settings.panelValue(windowSettings, QStringLiteral("inspector"), true).toBool();
    m_wide = width() >= inspectorFoldWidth;
    setInspectorShown(m_wide && m_inspectorWanted);
    m_zone.setMode(DisplayZone::fromWord(m_settings.get(setting::displayZone)));
    m_drawer->setOpen(m_settings.get(setting::drawerOpen));
    m_menus->setDrawerOpen(m_drawer->isOpen());
}

void MainWindow::saveState()
{
    m_settings.set(setting::windowGeometry, saveGeometry());
    m_settings.set(setting::windowState, m_down->saveState());
    m_settings.setPanelValue(windowSettings, QStringLiteral("across"), m_across->saveState());
    m_settings.setPanelValue(windowSettings, QStringLiteral("inspector"), m_inspectorWanted);
    m_settings.flush();
}

void MainWindow::retranslate()
{
    m_inspectorButton->setAccessibleName(tr("Show or hide the inspector"));
    m_inspectorButton->setToolTip(tr("Inspector (Ctrl+I)"));
    m_inspectorCard->setAccessibleName(tr("Inspector"));
    m_menus->retranslate();
    for (Panel *panel : std::as_const(m_panels))
        m_navigation->setTitle(panel->id(), panel->title());
    updateTitle();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == ConnectionEditEvent::kind() && m_band->hasProfile()) {
        event->accept();
        Q_EMIT profileEditRequested(m_band->profile().id, ConnectionEditEvent::wantsSecret(*event));
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Else the first button of the band has it, which is what people need least.
    if (!event->spontaneous() && !isStart())
        m_navigation->setFocus(Qt::OtherFocusReason);
    else if (!event->spontaneous())
        m_start->activate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (Panel *panel : std::as_const(m_panels)) {
        if (!panel->mayClose([this] { close(); })) {
            event->ignore();
            return;
        }
    }
    saveState();
    Q_EMIT closing();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

} // namespace imdesk
