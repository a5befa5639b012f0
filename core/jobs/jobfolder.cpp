// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobfolder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace imdesk {

namespace {

/// The clock of files is coarse: within one tick more may be written.
constexpr qint64 tickMs = 100;

/// Of a write-ahead log that is empty nothing is said: whoever only reads may make one.
QString markOf(const QFileInfo &file)
{
    if (file.size() <= 0)
        return {};
    const qint64 written = file.lastModified().toMSecsSinceEpoch(), now = QDateTime::currentMSecsSinceEpoch();
    // What was written just now looks different next time, whatever comes.
    return QString::number(file.size()) + QLatin1Char(' ') +
           QString::number(qAbs(now - written) < tickMs ? now : written);
}

} // namespace

QHash<QString, QString> JobFolder::marks() const
{
    QHash<QString, QString> out;
    const QStringList names = QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString folder = m_root + QLatin1Char('/') + name;
        const QString journal = JobStore::journalFile(folder);
        if (QFileInfo::exists(JobStore::planFile(folder)))
            out.insert(folder, markOf(QFileInfo(journal)) + QLatin1Char(',') +
                                   markOf(QFileInfo(journal + QStringLiteral("-wal"))));
    }
    return out;
}

QList<JobInfo> JobFolder::read()
{
    // Before the jobs are read: what is written meanwhile is read again next time.
    m_marks = marks();
    QStringList passing;
    QList<JobInfo> jobs = JobStore::list(m_root, &passing);
    for (JobInfo &job : jobs) {
        if (!passing.contains(job.folder))
            continue;
        m_marks.insert(job.folder, QString()); // no mark of a journal: it is read again next time
        const auto before = std::ranges::find(m_jobs, job.folder, &JobInfo::folder);
        if (before != m_jobs.end())
            job = *before;
    }
    m_jobs = std::move(jobs);
    return m_jobs;
}

std::optional<QList<JobInfo>> JobFolder::look()
{
    QHash<QString, QString> now = marks();
    // A job that is new, or gone, may say something of another, which it takes back.
    const auto before = m_marks.keys(), after = now.keys();
    if (QSet<QString>(before.begin(), before.end()) != QSet<QString>(after.begin(), after.end()))
        return read();
    // What is said of a job that was undone hangs on the journals of the undos, and of theirs.
    QHash<QString, QString> undoes;
    for (const JobInfo &job : std::as_const(m_jobs))
        undoes.insert(job.id, job.plan.undoes);
    QSet<QString> undone;
    for (const JobInfo &job : std::as_const(m_jobs)) {
        if (now.value(job.folder) == m_marks.value(job.folder))
            continue;
        for (QString id = job.plan.undoes; !id.isEmpty() && !undone.contains(id); id = undoes.value(id))
            undone << id;
    }
    bool news = false;
    for (JobInfo &job : m_jobs) {
        // A run that is killed writes nothing any more; only its lock tells.
        const bool runs = job.state == QLatin1String("running");
        if (!runs && now.value(job.folder) == m_marks.value(job.folder) && !undone.contains(job.id))
            continue;
        bool passing = false;
        const JobInfo info = JobStore::shown(job.folder, &passing);
        if (passing) {
            now.insert(job.folder, QString());
            continue;
        }
        const bool same = info.state == job.state && info.counts == job.counts && info.trouble == job.trouble &&
                          info.undoneBy == job.undoneBy && info.undoCounts == job.undoCounts &&
                          info.setBack == job.setBack && info.setBackUnknown == job.setBackUnknown;
        news = news || !same;
        job = info;
    }
    m_marks = std::move(now);
    return news ? std::optional(m_jobs) : std::nullopt;
}

} // namespace imdesk
