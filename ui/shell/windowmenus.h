// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace imdesk {

class DisplayZone;
class MainWindow;
class Panel;
class ThemeController;

/// The menu bar of the window: every action that exists, with its key. What screen readers and the palette read.
class WindowMenus : public QObject
{
    Q_OBJECT

  public:
    /// Properties of an action: its English, and where that is translated. Both languages find it.
    static constexpr char englishProperty[] = "imdeskEnglish";
    static constexpr char contextProperty[] = "imdeskContext";

    WindowMenus(MainWindow &window, DisplayZone &zone, ThemeController &theme, QMenu *profiles);

    QMenuBar *bar() const { return m_bar; }
    void addSection(Panel *panel);
    /// An action of the session's own, first in the menu Help; `text` is English, marked for translation in `context`.
    QAction *addTool(const QString &name, const QString &iconName, const char *context, const char *text);
    void setCurrentPanel(Panel *panel);
    void setLanguage(const QString &code);
    void setDrawerOpen(bool open);
    void setInspectorShown(bool shown);
    void retranslate();
    /// All actions that can be run now, for the palette.
    QList<QAction *> actions() const;

    /// Keys of the window stay its own in its fields, where X11 would give them to the field: Ctrl+E goes to the end of
    /// a line there.
    bool eventFilter(QObject *watched, QEvent *event) override;

  Q_SIGNALS:
    void refreshRequested();
    void filterRequested();
    void exportRequested();
    void paletteRequested();
    void inspectorToggled(bool shown);
    void drawerToggled(bool open);
    void languageRequested(const QString &code);
    void sectionRequested(const QString &id);
    void aboutRequested();
    /// Of the other windows; its own closes.
    void quitRequested();
    void keysRequested();
    void compactToggled(bool compact);
    void themeRequested(int choice);

  private:
    QAction *add(QMenu *menu, const QString &name, const QString &iconName, const QKeySequence &keys = {});
    static void setWords(QAction *action, const char *context, const char *english);
    void fillSectionMenu();
    bool isShortcut(const QKeySequence &keys) const;

    MainWindow &m_window;
    DisplayZone &m_zone;
    ThemeController &m_theme;
    QMenuBar *m_bar;
    QMenu *m_file, *m_view, *m_go, *m_section, *m_help, *m_themeMenu, *m_zoneMenu, *m_languageMenu;
    QHash<QString, QAction *> m_actions;
    QList<QPair<Panel *, QAction *>> m_sections;
    QList<QAction *> m_tools;
    Panel *m_panel = nullptr;
};

} // namespace imdesk
