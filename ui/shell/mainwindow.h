// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"
#include "ui/shell/retrynote.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/panel.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QAbstractItemModel;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace imdesk {

class Card;
class CommandPalette;
class DisplayZone;
class Drawer;
class InspectorView;
class MessageBar;
class Navigation;
class PaletteSource;
class ProfileBand;
class Settings;
class StartPage;
class ThemeController;
class Toast;
class WindowMenus;
class ZoneSwitch;
struct CallRetry;

/// The window of one profile: band, navigation, the sections, inspector, drawer and status line. Knows sections through
/// Panel only. Folds when there is little room: first the inspector, then the navigation, then what the bars can
/// spare. An inspector opened all the same folds the navigation.
class MainWindow : public QMainWindow
{
    Q_OBJECT

  public:
    /// Widths in device-independent pixels below which the parts fold.
    static constexpr int inspectorFoldWidth = 1300;
    static constexpr int navigationFoldWidth = 960;
    static constexpr int drawerFoldHeight = 480;

    MainWindow(Settings &settings, DisplayZone &zone, ThemeController &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// In the order of the navigation; takes ownership.
    void addPanel(Panel *panel);
    Panel *panel(const QString &id) const;
    QList<Panel *> panels() const { return m_panels; }
    Panel *currentPanel() const;
    void showPanel(const QString &id);
    /// Shows it and goes into it: the focus is where it was left, at first where the section wants it.
    void enterPanel(const QString &id);
    /// Shows or leaves the page of the first start, which hides the sections.
    void showStart(bool start);
    bool isStart() const;
    StartPage *startPage() const { return m_start; }

    void setProfile(const Profile &profile);
    void clearProfile();
    void setProfiles(const QList<Profile> &profiles);
    void setOperator(const QString &name);
    /// Columns of CallLogModel; not owned.
    void setCallLog(QAbstractItemModel *calls);
    /// Not owned, must outlive the window.
    void addPaletteSource(const PaletteSource *source);
    void setListener(const ListenerState &state);
    void setBudget(double share);
    void setClockDifference(std::optional<qint64> ms);
    void setDrafts(int count);
    /// As in StatusStrip.
    void setUserSigLeft(std::optional<qint64> seconds);
    /// The call that is tried again just now, for the drawer and the bars of work under way.
    void setRetry(const std::optional<CallRetry> &retry);
    /// The language shown now: "en" or "zh_CN".
    void setLanguage(const QString &code);
    /// Gives the English of a shown text, so that the palette finds every action by it.
    using EnglishOf = std::function<QString(const QString &)>;
    void setEnglishOf(const EnglishOf &englishOf) { m_englishOf = englishOf; }
    QString englishOf(const QString &shown) const { return m_englishOf ? m_englishOf(shown) : QString(); }

    void reportProblem(const QString &title, const QString &details);
    /// The same of a call: those that fail in the same way one after the other are counted.
    void reportCall(const QString &title, const QString &details, const QString &way);
    /// A card above the section, for what concerns the whole window.
    MessageBar *messageBar() const { return m_message; }
    void showToast(const QString &text, const std::function<void()> &undo = {});
    void inspect(const Inspection &what);

    ProfileBand *band() const { return m_band; }
    Navigation *navigation() const { return m_navigation; }
    Drawer *drawer() const { return m_drawer; }
    InspectorView *inspector() const { return m_inspector; }
    CommandPalette *palettePopup() const { return m_palette; }
    WindowMenus *menus() const { return m_menus; }
    bool isInspectorShown() const;
    void setInspectorShown(bool shown);
    void saveState();

  Q_SIGNALS:
    void profileOpenRequested(const QString &profileId);
    /// With `secret` it is the key or the UserSig that is wrong.
    void profileEditRequested(const QString &profileId, bool secret = false);
    void profileNewRequested();
    void languageRequested(const QString &code);
    void aboutRequested();
    /// This window closes, and every other one of the program is to.
    void quitRequested();
    void draftsRequested();
    /// The window is about to close; nothing may start any more.
    void closing();

  protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QSize minimumSizeHint() const override { return QSize(480, 320); }

  private:
    static constexpr int drawerBarHeight = 40; ///< of the drawer when it is closed

    // Of what it is made: mainwindowparts.cpp.
    void build();
    void connectParts();
    QWidget *makeTopRow();

    void retranslate();
    void bring(const QString &id, bool enter);
    void openObject(const ObjectRef &target);
    void inspectFor(const Panel *panel, const Inspection &what);
    void restore();
    void fold();
    void foldNavigation();
    void updateTitle();
    void noteRetry();

    Settings &m_settings;
    DisplayZone &m_zone;
    ThemeController &m_theme;
    QList<Panel *> m_panels;
    QHash<QString, QScrollArea *> m_pages;
    QHash<const Panel *, Inspection> m_inspections; ///< what each section shows in the inspector
    std::unique_ptr<PaletteSource> m_sections;
    std::unique_ptr<PaletteSource> m_commands;
    std::unique_ptr<PaletteSource> m_help;
    ProfileBand *m_band = nullptr;
    CommandPalette *m_palette = nullptr;
    ZoneSwitch *m_zones = nullptr;
    QToolButton *m_inspectorButton = nullptr;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    MessageBar *m_message = nullptr;
    QSplitter *m_across = nullptr;
    QSplitter *m_down = nullptr;
    Card *m_inspectorCard = nullptr;
    InspectorView *m_inspector = nullptr;
    Drawer *m_drawer = nullptr;
    StatusStrip *m_status = nullptr;
    Toast *m_toast = nullptr;
    WindowMenus *m_menus = nullptr;
    bool m_wide = true;
    bool m_inspectorWanted = true; ///< in a wide window
    bool m_folding = false;
    int m_drawerHeight = 240;
    QString m_current;
    EnglishOf m_englishOf;
    RetryNote m_retry;
};

} // namespace imdesk
