// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/notificationservice.h"
#include "ui/widgets/panel.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace imdesk {

class Card;
class DisplayZone;
class ErrorText;
class NotificationResultsModel;

/// What became of the last notification, one row a group, with retry of what failed.
class SendResults : public QWidget
{
    Q_OBJECT

  public:
    SendResults(NotificationService &service, const ErrorText &errors, const DisplayZone &zone,
                std::function<QString(const QString &)> nameOf, QWidget *parent = nullptr);

    /// System notifications are closed to the app, so retries go as ordinary messages.
    void setClosed(bool closed);
    void namesChanged();
    void retranslate();
    /// "Sent to 2 of 3 groups. 1 needs you."
    QString sentence() const;
    const NotificationResultsModel &model() const { return *m_model; }

  Q_SIGNALS:
    void retryRequested(const QList<imdesk::NotificationResult::State> &states, bool asMessage);
    void groupChosen(const QString &groupId);
    void inspect(const imdesk::Inspection &what);

  private:
    void build();
    void present();
    void inspectRow(int row);
    QString reasonOf(const ApiError &error) const;

    NotificationService &m_service;
    const ErrorText &m_errors;
    const DisplayZone &m_zone;
    std::function<QString(const QString &)> m_nameOf;
    NotificationResultsModel *m_model;
    bool m_closed = false;
    QTimer m_soon; ///< results come by the hundred a second
    Card *m_card;
    QLabel *m_summary;
    QPushButton *m_retry;
    QPushButton *m_retryUnknown;
    QPushButton *m_openGroup;
    QTableView *m_table;
};

} // namespace imdesk
