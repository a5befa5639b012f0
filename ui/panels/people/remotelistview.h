// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/models/remotelistmodel.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLayout;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace imdesk {

class EmptyState;
class MessageBar;

/// A table that is read page by page, with the words for being read, empty and failed, a sentence how much of it is
/// there, and room for buttons above and below.
class RemoteListView : public QWidget
{
    Q_OBJECT

  public:
    /// Object names begin with `name`.
    RemoteListView(RemoteListModel &model, const ErrorText &errors, const QString &name, QWidget *parent = nullptr);

    /// `sign` is an icon name.
    void setEmptyText(const QString &sign, const QString &what, const QString &todo);
    /// The heading of the table for screen readers.
    void setListName(const QString &name);
    /// How old the rows are, in words; empty while nothing is read.
    void setAge(const QString &words);
    void setWidths(const QList<int> &widths);
    QTableView *table() const { return m_table; }
    MessageBar *message() const { return m_message; }
    /// Where buttons over the table and under it go, from left to right.
    QHBoxLayout *head() const { return m_head; }
    QLayout *foot() const { return m_foot; }
    /// Numbers of the chosen rows, ascending.
    QList<int> chosenRows() const;
    /// -1 when there is none.
    int currentRow() const;
    void showFailure(const ApiError &error, const QString &button = {}, const std::function<void()> &again = {});
    /// Fills the menu of a row.
    void setMenu(std::function<void(QMenu *, int row)> fill) { m_fillMenu = std::move(fill); }

  Q_SIGNALS:
    void chosenChanged();
    void rowActivated(int row);

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void present();
    void showCount();

    RemoteListModel &m_model;
    const ErrorText &m_errors;
    QString m_sign = QStringLiteral("inbox"), m_what, m_todo, m_age;
    std::function<void(QMenu *, int row)> m_fillMenu;
    MessageBar *m_message;
    QHBoxLayout *m_head;
    QLayout *m_foot;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_count;
};

} // namespace imdesk
