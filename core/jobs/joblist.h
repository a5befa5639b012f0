// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobstore.h"

#include <QHash>

#include <optional>

namespace imdesk {

/// The jobs under a folder as they were read last. Other processes make jobs and run them too: looking again reads only
/// those whose journals have been written to since, so that it may be done every few seconds. Use it from one worker.
class JobList
{
  public:
    explicit JobList(QString root) : m_root(std::move(root)) {}
    /// All of them, newest first, read anew.
    QList<JobInfo> read();
    /// The same where anything has changed since the last time; nothing where all is as it was.
    std::optional<QList<JobInfo>> look();

  private:
    /// By the folder: what its journal looks like from outside.
    QHash<QString, QString> marks() const;

    QString m_root;
    QHash<QString, QString> m_marks;
    QList<JobInfo> m_jobs;
};

} // namespace imdesk
