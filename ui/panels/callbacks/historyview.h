// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/storesearch.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace imdesk {

class BusyBar;
class CallbackHub;
class EventLogModel;
class EventView;
class MessageBar;

/// What a search through the whole log on disk found, in a table like the live one, with its progress.
class HistoryView : public QWidget
{
    Q_OBJECT

  public:
    explicit HistoryView(QWidget *parent = nullptr);
    ~HistoryView() override;

    /// With what the colours of the model need.
    void start(CallbackHub &hub, const Filter &filter);
    /// Whether the colours need more by now than was searched with.
    bool lacksBodies() const;
    EventView *view() const { return m_view; }
    EventLogModel &model() const { return *m_model; }
    const StoreSearch &search() const { return *m_search; }
    void retranslate();

  Q_SIGNALS:
    void closed();
    void statusMessage(const QString &text);

  private:
    void showProgress();

    StoreSearch *m_search;
    bool m_hasBodies = false;
    EventLogModel *m_model;
    BusyBar *m_busy;
    MessageBar *m_message;
    QLabel *m_words;
    QPushButton *m_back;
    EventView *m_view;
};

} // namespace imdesk
