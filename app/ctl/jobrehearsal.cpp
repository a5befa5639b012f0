// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/jobrehearsal.h"

#include "core/base/plaintext.h"
#include "core/jobs/rehearsal.h"

#include <QJsonObject>

namespace imdesk {

using namespace Qt::StringLiterals;

QJsonObject countsJson(const JobCounts &counts)
{
    return {{u"total"_s, counts.total},     {u"done"_s, counts.done},       {u"failed"_s, counts.failed},
            {u"skipped"_s, counts.skipped}, {u"unknown"_s, counts.unknown}, {u"left"_s, counts.left()}};
}

QString countsLine(const JobCounts &counts)
{
    return Ctl::tr("%1 of %2: %3 done, %4 failed, %5 skipped, %6 unknown")
        .arg(counts.total - counts.left())
        .arg(counts.total)
        .arg(counts.done)
        .arg(counts.failed)
        .arg(counts.skipped)
        .arg(counts.unknown);
}

void rehearsePlan(Ctl &ctl, Connection &connection, const JobPlan &plan)
{
    auto *rehearsal = new Rehearsal(*connection.client, ctl.clock, &ctl);
    QObject::connect(rehearsal, &Rehearsal::finished, &ctl, [&ctl](const Result<JobRehearsalReport> &report) {
        if (!report) {
            ctl.fail(report.error());
            return;
        }
        for (const WorldChange &change : report->changes) {
            if (ctl.json())
                ctl.print(QJsonObject{{u"object"_s, change.object},
                                      {u"field"_s, change.field},
                                      {u"before"_s, change.before},
                                      {u"after"_s, change.after}});
            else
                ctl.print(visibleText(
                    QStringLiteral("%1 %2: %3 -> %4").arg(change.object, change.field, change.before, change.after)));
        }
        for (const auto &[row, problem] : report->failures) {
            if (ctl.json())
                ctl.print(QJsonObject{{u"row"_s, row}, {u"problem"_s, problem}});
            else
                ctl.print(Ctl::tr("Row %1: %2").arg(row).arg(visibleText(problem)));
        }
        QJsonObject json = countsJson(report->counts);
        json.insert(u"changes"_s, report->changes.size());
        json.insert(u"not_rehearsed"_s, report->left);
        json.insert(u"note"_s, report->note);
        if (ctl.json())
            ctl.print(json);
        else
            ctl.print(Ctl::tr("In the sandbox: %1, %2 changes. Nothing was changed in the app.")
                          .arg(countsLine(report->counts))
                          .arg(report->changes.size()));
        if (!report->note.isEmpty() && !ctl.json())
            ctl.warn(report->note);
        if (report->left > 0)
            ctl.warn(Ctl::tr("Only the first %1 rows were rehearsed, %2 were not.")
                         .arg(report->counts.total)
                         .arg(report->left));
        ctl.end(report->counts.done == report->counts.total ? ExitCode::Done : ExitCode::Partly);
    });
    rehearsal->start(plan);
}

} // namespace imdesk
