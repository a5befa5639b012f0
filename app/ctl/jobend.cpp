// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/jobend.h"

#include "app/ctl/ctl.h"
#include "app/ctl/jobrehearsal.h"

#include <QJsonObject>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;

/// Empty where nothing is left of what this run was to do.
QString jobGoesOnWith(const Ctl &ctl, const JobRun &run)
{
    const QString id = run.info().id;
    if (run.rows() == JobRun::Rows::All)
        return run.progress().state == JobProgress::State::Finished
                   ? QString()
                   : Ctl::tr("It goes on with: imdeskctl job resume %1").arg(id);
    // Resumed it would begin what a retry leaves alone.
    if (run.progress().ownLeft <= 0)
        return {};
    return Ctl::tr("It goes on with: imdeskctl job retry %1")
        .arg(ctl.parser.isSet(u"unknown"_s) ? id + u" --unknown"_s : id);
}

/// Whether all rows that the run was to carry out are done.
bool isJobRunWhole(const JobRun &run)
{
    const JobProgress &progress = run.progress();
    if (run.rows() == JobRun::Rows::All)
        return progress.state == JobProgress::State::Finished && progress.counts.done == progress.counts.total;
    return progress.ownLeft == 0 && progress.ownUndone == 0;
}

} // namespace

QString runStateWord(JobProgress::State state)
{
    switch (state) {
    case JobProgress::State::Opening:
        return u"opening"_s;
    case JobProgress::State::Resolving:
        return u"looking-up"_s;
    case JobProgress::State::Running:
        return u"running"_s;
    case JobProgress::State::Pausing:
        return u"pausing"_s;
    case JobProgress::State::Paused:
        return u"paused"_s;
    case JobProgress::State::Cancelling:
        return u"cancelling"_s;
    case JobProgress::State::Cancelled:
        return u"cancelled"_s;
    case JobProgress::State::Finished:
        return u"finished"_s;
    }
    return {};
}

void endWithJob(Ctl &ctl, const JobRun &run, const Result<Done> &result, bool interrupted)
{
    const JobProgress &progress = run.progress();
    if (!result && !progress.ended()) {
        ctl.fail(result.error());
        return;
    }
    if (ctl.json()) {
        QJsonObject json = countsJson(progress.counts);
        json.insert(u"job"_s, run.info().id);
        json.insert(u"state"_s, runStateWord(progress.state));
        ctl.print(json);
    } else {
        ctl.print(
            QStringLiteral("%1  %2  %3").arg(run.info().id, runStateWord(progress.state), countsLine(progress.counts)));
        if (const QString how = jobGoesOnWith(ctl, run); !how.isEmpty())
            ctl.print(how);
        else if (progress.counts.failed + progress.counts.skipped > 0)
            ctl.print(
                Ctl::tr("What was not done: imdeskctl job result %1 --failed --output failed.csv").arg(run.info().id));
        if (progress.counts.unknown > 0)
            ctl.print(Ctl::tr("Whether %n row(s) were carried out is unknown. To try them again: imdeskctl job retry "
                              "%1 --unknown",
                              nullptr, static_cast<int>(progress.counts.unknown))
                          .arg(run.info().id));
    }
    if (!result) {
        ctl.explain(result.error());
        ctl.end(exitCodeFor(result.error()));
        return;
    }
    const bool whole = isJobRunWhole(run);
    const bool stopped = interrupted && progress.state != JobProgress::State::Finished;
    ctl.end(whole ? ExitCode::Done : stopped ? ExitCode::Interrupted : ExitCode::Partly);
}

} // namespace imdesk
