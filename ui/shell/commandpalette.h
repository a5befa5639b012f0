// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettesource.h"

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QLabel;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace imdesk {

class SearchField;

/// The field of Ctrl+K and the list that opens under it. The list is a child of the window, not a popup, so that screen
/// readers and the keyboard reach it.
class CommandPalette : public QWidget
{
    Q_OBJECT

  public:
    explicit CommandPalette(QWidget *parent = nullptr);

    /// Not owned; must outlive the palette. Asked in this order.
    void addSource(const PaletteSource *source);
    /// Puts the cursor into the field, with a sign such as ">" already typed.
    void open(const QString &text = {});
    void close();
    bool isOpen() const;
    /// More may be found now: looks again, and keeps the choice.
    void again();
    QStringList titles() const;
    /// Titles run lately, newest first; they come first again.
    QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &titles) { m_recent = titles; }

  Q_SIGNALS:
    void recentChanged(const QStringList &titles);

  protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void retranslate();
    QList<PaletteItem> found() const;
    void search();
    void present(const QList<PaletteItem> &items);
    void place();
    void run(int row);
    /// What can be done with the account or the group of a row; nothing for rows of other things.
    bool openMenu(const QModelIndex &index);
    void step(int by);

    static constexpr int limit = 40;

    QList<const PaletteSource *> m_sources;
    QList<PaletteItem> m_items;
    QStringList m_recent;
    QPointer<QWidget> m_before;
    SearchField *m_field;
    QFrame *m_frame;
    QListView *m_list;
    QLabel *m_hint;
    QStandardItemModel *m_model;
};

} // namespace imdesk
