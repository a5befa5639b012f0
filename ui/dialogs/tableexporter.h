// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/exportjob.h"

#include <QObject>

class QWidget;

namespace imdesk {

class BusyBar;
class Dialogs;

/// Asks where to write a table, writes it behind the window as CSV, XLSX or JSON Lines, and shows how far it is.
class TableExporter : public QObject
{
    Q_OBJECT

  public:
    TableExporter(Dialogs &dialogs, BusyBar *busy, QWidget *parent);
    /// `suggestion` is a file name without a suffix. The rows are taken when the person has chosen a place.
    void run(const QString &suggestion, const std::function<TableSource()> &source);
    bool isRunning() const { return m_job.isRunning(); }
    void cancel() { m_job.cancel(); }

  Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const imdesk::ApiError &error);

  private:
    void write(const QString &path, const TableSource &source);

    Dialogs &m_dialogs;
    BusyBar *m_busy;
    QWidget *m_parent;
    ExportJob m_job;
};

} // namespace imdesk
