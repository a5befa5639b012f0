// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>

namespace imdesk {

/// A section that only has an ID, so that a window has it.
class NamedSection : public Panel
{
  public:
    explicit NamedSection(const QString &id, QWidget *parent, bool readOnly = false)
        : Panel(parent), m_id(id), m_readOnly(readOnly)
    {
    }
    QString id() const override { return m_id; }
    QString title() const override { return m_id; }
    QString iconName() const override { return QStringLiteral("info"); }
    bool isReadOnly() const override { return m_readOnly; }

  private:
    QString m_id;
    bool m_readOnly;
};

namespace testing {

/// Gives the window of a panel all sections that IDs lead to.
inline void giveSections(QWidget *window, bool readOnly = false)
{
    for (const char *id : {"people", "groups", "messages", "send", "moderation", "callbacks"})
        (new NamedSection(QLatin1String(id), window, readOnly))->hide();
}

/// What the menu key opens on a widget; nothing when no menu comes.
inline QMenu *menuByKey(QWidget *widget)
{
    // As the window turns the key into an event: at the cursor of the widget with the focus.
    const QPoint at = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

/// The names of the entries of a menu, without those without one.
inline QStringList entryNames(const QMenu *menu)
{
    QStringList names;
    for (const QAction *action : menu ? menu->actions() : QList<QAction *>()) {
        if (!action->objectName().isEmpty())
            names << action->objectName();
    }
    return names;
}

/// Triggers an entry of a menu, or of one in it; false where there is none that can be triggered.
inline bool choose(QMenu *menu, const QString &entry, const QString &inner = {})
{
    QMenu *from = menu && !inner.isEmpty() ? menu->findChild<QMenu *>(inner) : menu;
    bool done = false;
    for (QAction *action : from ? from->actions() : QList<QAction *>()) {
        if (!done && action->objectName() == entry && action->isEnabled()) {
            action->trigger();
            done = true;
        }
    }
    if (menu)
        menu->close();
    return done;
}

inline bool chooseByKey(QWidget *widget, const QString &entry, const QString &inner = {})
{
    return choose(menuByKey(widget), entry, inner);
}

} // namespace testing
} // namespace imdesk
