// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deliveries.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace imdesk {

class BusyBar;
class DeliveriesModel;
class DisplayZone;
class ErrorText;

/// What became of each receiver or line: a sentence, a table, how far it is, and another try for those that were
/// missed. In a form that scrolls it comes into view when it has something to tell.
class DeliveryView : public QWidget
{
    Q_OBJECT

  public:
    /// Words of one use: heading of the first column, what is under way, "12 of 14 sent".
    struct Words
    {
        QString idTitle, running, tableName;
        std::function<QString(const DeliverySummary &)> summary;
        QString retryHelp;
    };
    /// `name` begins the object names; `withWhat` shows the column that tells about a line.
    DeliveryView(Deliveries &deliveries, const ErrorText &errors, const DisplayZone &zone, const QString &name,
                 bool withWhat, QWidget *parent = nullptr);

    void setWords(const Words &words);
    DeliveriesModel &model() const { return *m_model; }

  Q_SIGNALS:
    void retryRequested();
    void statusMessage(const QString &text);

  private:
    void present();
    void start();
    void comeIntoView();

    Deliveries &m_deliveries;
    const ErrorText &m_errors;
    Words m_words;
    DeliveriesModel *m_model;
    BusyBar *m_busy;
    QLabel *m_summary;
    QPushButton *m_retry;
    QPushButton *m_copy;
    QTableView *m_table;
};

} // namespace imdesk
