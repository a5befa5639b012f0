// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/archivedmessagesmodel.h"
#include "ui/widgets/panel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace imdesk {

class AuditLog;
class DisplayZone;
class EmptyState;
class ErrorText;
class MessageBar;
class SearchField;
struct Profile;

/// Looks through all archived messages; a hit is opened as its conversation, with what came before and after.
class ArchiveSearch : public QWidget
{
    Q_OBJECT

  public:
    /// The log hears of every private conversation that is opened, found or taken away.
    ArchiveSearch(HistoryArchive &archive, AuditLog &audit, const Profile &profile, const ErrorText &errors,
                  const DisplayZone &zone, QWidget *parent = nullptr);

    void focusSearch();
    void exportShown();
    /// Hours have come or gone: what is shown is looked up anew.
    void refresh();
    void retranslate();
    ArchivedMessagesModel &model() const { return *m_model; }

  Q_SIGNALS:
    void inspect(const imdesk::Inspection &what);
    void statusMessage(const QString &text);

  private:
    void watchOpenings();
    HistoryQuery query() const;
    /// What stands in the table, as a query.
    HistoryQuery shown() const;
    QJsonObject exportFacts() const;
    void look();
    void openCurrent();
    void back();
    void present();
    void inspectRow(int row);
    void readOnNearEnds();

    HistoryArchive &m_archive;
    AuditLog &m_audit;
    const Profile &m_profile; ///< looked at anew each time
    const ErrorText &m_errors;
    const DisplayZone &m_zone;
    ArchivedMessagesModel *m_model;
    SearchField *m_search;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QPushButton *m_open, *m_back, *m_older, *m_export;
    QLabel *m_title, *m_count;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    qint64 m_wanted = 0; ///< the message a conversation was opened at
};

} // namespace imdesk
