// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

#include <QPointer>
#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace imdesk {

class DisplayZone;
class EmptyState;
class ProblemsModel;

/// The foot of the window: API calls and problems. Closed it is only its row of tabs.
class Drawer : public QWidget
{
    Q_OBJECT

  public:
    explicit Drawer(const DisplayZone &zone, QWidget *parent = nullptr);

    /// A model with the columns of CallLogModel; not owned.
    void setCallLog(QAbstractItemModel *calls);
    ProblemsModel *problems() const { return m_problems; }
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    void showProblems();
    /// What is tried again just now, beside the tabs; empty: nothing is.
    void setRetry(const QString &words);

  Q_SIGNALS:
    void openChanged(bool open);
    void inspect(const imdesk::Inspection &what);
    /// The callbacks that a call caused are wanted.
    void effectsRequested(const QString &requestId);

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void retranslate();
    void count();
    QWidget *makePage(QTableView *table, EmptyState *empty);
    void inspectCall(int row);
    void inspectProblem(int row);
    QString selectedRequest() const;
    void showButtons();

    const DisplayZone &m_zone;
    bool m_open = false;
    QTabBar *m_tabs;
    QLabel *m_retry;
    QPushButton *m_clear;
    QPushButton *m_effects;
    QPushButton *m_toggle;
    QStackedWidget *m_pages;
    QTableView *m_callTable;
    QTableView *m_problemTable;
    EmptyState *m_noCalls;
    EmptyState *m_noProblems;
    QStackedWidget *m_callPage = nullptr;
    QStackedWidget *m_problemPage = nullptr;
    ProblemsModel *m_problems;
    QPointer<QAbstractItemModel> m_calls;
};

} // namespace imdesk
