// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QWidget>

class QLabel;
class QListView;

namespace imdesk {

class CommandListModel;
class SearchField;

/// The commands of the catalogue by service, with a filter above and what each does to the app as a badge. Click or
/// Enter opens; Enter in the filter opens the best.
class CommandList : public QWidget
{
    Q_OBJECT

  public:
    explicit CommandList(CommandListModel &model, QWidget *parent = nullptr);

    void setCurrent(const QString &path);
    void focusFilter();
    void retranslate();

    static ChipKind badgeKind(int access);
    static QString badgeText(int access);

  Q_SIGNALS:
    void commandChosen(const QString &path);

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void choose(const QModelIndex &index);
    void showCount();

    CommandListModel &m_model;
    QString m_current;
    SearchField *m_filter;
    QListView *m_view;
    QLabel *m_count;
};

} // namespace imdesk
