// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/callhistory.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace imdesk {

class CallHistoryModel;
class Dialogs;
class DisplayZone;
class EmptyState;
class SearchField;
struct Profile;

/// The calls made before: searched by words, opened into the form, cleared after a question.
class ExplorerHistory : public QWidget
{
    Q_OBJECT

  public:
    ExplorerHistory(CallHistory &history, const Profile &profile, const DisplayZone &zone, Dialogs &dialogs,
                    std::function<QString(const QString &)> titleOf, QWidget *parent = nullptr);

    void focusSearch();
    void retranslate();

  Q_SIGNALS:
    void callChosen(const imdesk::PastCall &call);
    void failed(const imdesk::ApiError &error);
    void statusMessage(const QString &text);

  private:
    void build();
    void openCurrent();
    void askClear();
    void present();

    CallHistory &m_history;
    const Profile &m_profile;
    const DisplayZone &m_zone;
    Dialogs &m_dialogs;
    std::function<QString(const QString &)> m_titleOf;
    CallHistoryModel *m_model;
    SearchField *m_search;
    QPushButton *m_open;
    QPushButton *m_clear;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_note;
};

} // namespace imdesk
