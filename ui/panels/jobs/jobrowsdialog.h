// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/workthread.h"
#include "core/jobs/jobrowpages.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace imdesk {

class ErrorText;
class JobRowsModel;
class MessageBar;
struct TableExport;

/// What became of each row of a job, a page at a time: those that failed, are unknown or done, or all.
class JobRowsDialog : public QDialog
{
    Q_OBJECT

  public:
    /// Rows of one page.
    static constexpr qint64 pageRows = 200;

    /// `title` says what the job did.
    JobRowsDialog(const QString &folder, const QString &title, JobRowsWish wish, const ErrorText &errors,
                  QWidget *parent);
    ~JobRowsDialog() override;

    /// Reads the page anew, as after a run.
    void read();
    /// What an export of the table writes: all rows of the job, not those of the page.
    void offer(const TableExport &rows);

  private:
    void makeWidgets(const QString &title);
    void arrange();
    void connectParts();
    void showPage(const Result<JobRowPage> &page);
    void copy();
    JobRowsWish wish() const;

    const ErrorText &m_errors;
    QString m_folder;
    qint64 m_from = 0;
    quint64 m_serial = 0;
    QLabel *m_title, *m_place;
    QComboBox *m_wish;
    QTableView *m_table;
    JobRowsModel *m_model;
    QPushButton *m_copy, *m_back, *m_on, *m_close;
    MessageBar *m_message;
    std::shared_ptr<std::optional<JobRowPages>> m_pages; ///< the worker's
    std::unique_ptr<WorkThread> m_worker;
};

} // namespace imdesk
