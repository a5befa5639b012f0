// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/jobrehearsal.h"

#include "app/ctl/timewords.h"

#include "core/base/plaintext.h"
#include "core/jobs/rehearsal.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <memory>
#include <unistd.h>

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

void printCheck(Ctl &ctl, const JobCheck &check)
{
    const auto print = [&ctl, &check](qint64 row, const QString &key, const QJsonValue &value) {
        QJsonObject json{{u"row"_s, row}, {key, value}};
        if (const qint64 line = check.lines.value(row); line > 0)
            json.insert(u"line"_s, line);
        ctl.print(json);
    };
    for (const auto &[row, problem] : check.problems) {
        if (ctl.json())
            print(row, u"problem"_s, problem);
        else
            ctl.print(Ctl::tr("Row %1: %2").arg(check.rowName(row), visibleText(problem)));
    }
    for (const auto &[row, first] : check.repeated) {
        if (ctl.json())
            print(row, u"same_as"_s, first);
        else
            ctl.print(Ctl::tr("Row %1 is the same as row %2.").arg(check.rowName(row), check.rowName(first)));
    }
    if (check.repeats > 0 && !ctl.json())
        ctl.print(Ctl::tr("%n row(s) are the same as an earlier one.", nullptr, static_cast<int>(check.repeats)));
    for (const auto &[row, field] : check.trimmed) {
        if (ctl.json())
            print(row, u"trimmed"_s, field);
        else
            ctl.print(Ctl::tr("Row %1: the blanks around %2 are left out.").arg(check.rowName(row), field));
    }
    if (check.trims > 0 && !ctl.json())
        ctl.print(Ctl::tr("%n value(s) had blanks around them.", nullptr, static_cast<int>(check.trims)));
    for (const QString &note : check.notes) {
        if (ctl.json())
            ctl.print(QJsonObject{{u"note"_s, note}});
        else
            ctl.print(visibleText(note));
    }
    if (ctl.json())
        ctl.print(QJsonObject{{u"rows"_s, check.rows},
                              {u"good"_s, check.good},
                              {u"wrong"_s, check.wrong},
                              {u"protected"_s, check.guarded},
                              {u"repeats"_s, check.repeats},
                              {u"trimmed"_s, check.trims},
                              {u"calls"_s, check.calls},
                              {u"seconds"_s, check.seconds}});
    else
        ctl.print(Ctl::tr("%1: %2 can be sent in %3, at least %4; %5 are wrong, %6 protected.")
                      .arg(Ctl::tr("%n row(s)", nullptr, static_cast<int>(check.rows)))
                      .arg(check.good)
                      .arg(Ctl::tr("%n call(s)", nullptr, static_cast<int>(check.calls)), durationText(check.seconds))
                      .arg(check.wrong)
                      .arg(check.guarded));
}

namespace {

/// To somebody who waits before a terminal.
constexpr qint64 rehearsalTellMs = 2000;

void printDelivery(Ctl &ctl, const JobDelivery &delivery)
{
    if (ctl.json())
        ctl.print(QJsonObject{
            {u"to"_s, delivery.object}, {u"messages"_s, delivery.messages}, {u"receivers"_s, delivery.receivers}});
    else
        ctl.print(Ctl::tr("%1: %2 for %3")
                      .arg(visibleText(delivery.object),
                           Ctl::tr("%n message(s)", nullptr, static_cast<int>(delivery.messages)),
                           Ctl::tr("%n receiver(s)", nullptr, static_cast<int>(delivery.receivers))));
}

void printChange(Ctl &ctl, const WorldChange &change)
{
    if (ctl.json())
        ctl.print(QJsonObject{{u"object"_s, change.object},
                              {u"field"_s, change.field},
                              {u"before"_s, change.before},
                              {u"after"_s, change.after}});
    else
        ctl.print(visibleText(
            QStringLiteral("%1 %2: %3 -> %4").arg(change.object, change.field, change.before, change.after)));
}

void printSum(Ctl &ctl, const JobRehearsalReport &report)
{
    if (ctl.json()) {
        QJsonObject json = countsJson(report.counts);
        json.insert(u"protected"_s, report.counts.guarded);
        json.insert(u"changes"_s, report.changeCount);
        json.insert(u"messages"_s, report.messages);
        json.insert(u"delivered_to"_s, report.receiverCount);
        json.insert(u"repeats"_s, report.repeats);
        json.insert(u"trimmed"_s, report.trims);
        json.insert(u"not_rehearsed"_s, report.left);
        json.insert(u"not_copied"_s, report.uncopiedCount);
        json.insert(u"note"_s, report.note);
        json.insert(u"refused"_s, report.refusal);
        ctl.print(json);
    } else {
        if (report.messages > 0)
            ctl.print(Ctl::tr("%1 would be delivered, to %2.")
                          .arg(Ctl::tr("%n message(s)", nullptr, static_cast<int>(report.messages)),
                               Ctl::tr("%n person(s) or group(s)", nullptr, static_cast<int>(report.receiverCount))));
        ctl.print(Ctl::tr("In the sandbox: %1, %n change(s). Nothing was changed in the app.", nullptr,
                          static_cast<int>(report.changeCount))
                      .arg(countsLine(report.counts)));
        if (!report.note.isEmpty())
            ctl.warn(visibleText(report.note));
        if (report.uncopiedCount > report.uncopied.size())
            ctl.warn(Ctl::tr("%1 things could not be copied; only the first %2 are listed.")
                         .arg(report.uncopiedCount)
                         .arg(report.uncopied.size()));
        if (report.changeCount > report.changes.size())
            ctl.warn(Ctl::tr("Only the first %1 changes are listed.").arg(report.changes.size()));
        if (report.repeats > 0)
            ctl.warn(Ctl::tr("%n row(s) are the same as an earlier one; job check names them.", nullptr,
                             static_cast<int>(report.repeats)));
        if (report.trims > 0)
            ctl.warn(Ctl::tr("%n value(s) had blanks around them, which are left out; job check names them.", nullptr,
                             static_cast<int>(report.trims)));
    }
    if (report.left > 0)
        ctl.warn(
            Ctl::tr("Only the first %1 rows were rehearsed, %2 were not.").arg(report.counts.total).arg(report.left));
    if (!report.refusal.isEmpty())
        ctl.warn(report.refusal);
}

} // namespace

void rehearsePlan(Ctl &ctl, Connection &connection, const JobPlan &plan, std::optional<qint64> rows)
{
    auto *rehearsal = new Rehearsal(*connection.client, *connection.rules, ctl.clock, &ctl);
    QObject::connect(rehearsal, &Rehearsal::finished, &ctl, [&ctl](const Result<JobRehearsalReport> &report) {
        if (!report) {
            ctl.fail(report.error());
            return;
        }
        for (const JobDelivery &delivery : report->deliveries)
            printDelivery(ctl, delivery);
        for (const WorldChange &change : report->changes)
            printChange(ctl, change);
        for (const QString &words : report->uncopied) {
            if (ctl.json())
                ctl.print(QJsonObject{{u"not_copied"_s, words}});
            else
                ctl.warn(visibleText(words));
        }
        for (const auto &[row, problem] : report->failures) {
            if (ctl.json())
                ctl.print(QJsonObject{{u"row"_s, row}, {u"problem"_s, problem}});
            else
                ctl.print(Ctl::tr("Row %1: %2").arg(row).arg(visibleText(problem)));
        }
        printSum(ctl, *report);
        // The same ends as those of a check.
        if (!report->refusal.isEmpty())
            ctl.end(ExitCode::ReadOnly);
        else
            ctl.end(report->counts.done == report->counts.total ? ExitCode::Done : ExitCode::Partly);
    });
    auto told = std::make_shared<QElapsedTimer>();
    told->start();
    QObject::connect(rehearsal, &Rehearsal::progressed, &ctl,
                     [&ctl, told](const QString &part, qint64 done, qint64 total) {
                         if (told->elapsed() < rehearsalTellMs || ::isatty(STDERR_FILENO) == 0)
                             return;
                         told->restart();
                         ctl.warn(Ctl::tr("%1: %2 of %3").arg(part).arg(done).arg(total));
                     });
    ctl.onSignal([rehearsal] { rehearsal->cancel(); });
    rehearsal->start(plan, rows.value_or(Rehearsal::mostRows));
}

} // namespace imdesk
