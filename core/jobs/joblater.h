// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobundo.h"

#include <QObject>

#include <functional>

namespace imdesk {

/// Asks the service what the undo of a job would overwrite that was set after the job, several entries at a time. To be
/// started once; deletes itself when it has told the end.
class JobLater : public QObject
{
    Q_OBJECT

  public:
    /// The same undo with what was changed in it. An error where nothing can be asked.
    using Then = std::function<void(const Result<JobUndo> &undo)>;

    /// The client outlives it.
    JobLater(ApiClient &client, QObject *parent) : QObject(parent), m_run(client) {}
    void start(const JobUndo &undo, Then then);

  private:
    void pump();
    void take(const JobQuestion &asked, const Result<QList<Overwritten>> &found);

    UndoRun m_run;
    JobUndo m_undo;
    Then m_then;
    qsizetype m_next = 0;
    int m_open = 0;
};

} // namespace imdesk
