// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace imdesk {

/// Names in an order that people give them, each of them on or off, with the buttons that add, take away and move one.
/// It changes nothing but the ticks by itself: whoever has the things hears what is wished and shows what became of it.
class OrderList : public QWidget
{
    Q_OBJECT

  public:
    struct Entry
    {
        QString name;
        bool on = false;
    };

    /// Its parts are called by the name: rulesList, rulesAdd, rulesRemove, rulesUp, rulesDown.
    OrderList(const QString &name, QWidget *parent);

    QListWidget *list() const { return m_list; }
    /// -1 while none is chosen.
    int current() const;
    /// Shows these, with that one chosen or the nearest there is; tells nobody.
    void setEntries(const QList<Entry> &entries, int current);
    /// The same for one name.
    void setName(int row, const QString &name);
    void retranslate();

  Q_SIGNALS:
    void chosen();
    void switched(int row, bool on);
    void addWanted();
    void removeWanted();
    void moveWanted(int by);

  private:
    QPushButton *button(const QString &name, const QString &iconName = {});
    void adapt();

    QListWidget *m_list;
    QPushButton *m_add, *m_remove, *m_up, *m_down;
};

} // namespace imdesk
