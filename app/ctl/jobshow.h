// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace imdesk {

class Ctl;
struct JobUndo;

/// Where the jobs of this computer lie.
QString jobRoot(const Ctl &ctl);
/// The folder of the job that is named; nothing after the program was told to end.
std::optional<QString> jobNamed(Ctl &ctl, const QStringList &arguments);

/// "job show": how all jobs stand, or one with the first of its rows that failed, are unknown or done, or all.
void addShowOptions(QCommandLineParser &parser);
void showJobs(Ctl &ctl, const QStringList &arguments);

/// What of a job can be taken back and what cannot; the last so many rows stay for what was changed after the job.
void tellUndo(Ctl &ctl, const JobUndo &undo, qint64 changed = 0);

} // namespace imdesk
