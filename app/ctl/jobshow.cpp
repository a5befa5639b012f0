// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/jobshow.h"

#include "app/ctl/ctl.h"
#include "app/ctl/jobrehearsal.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/jobs/jobrowpages.h"
#include "core/jobs/jobstore.h"
#include "core/jobs/jobundo.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace imdesk {

using namespace Qt::StringLiterals;

namespace {

/// More are for a file: job result.
constexpr qint64 mostShownRows = 100'000;
constexpr qint64 everyRow = std::numeric_limits<qint64>::max();

QJsonObject infoJson(const JobInfo &info)
{
    QJsonObject json = countsJson(info.counts);
    json.insert(u"job"_s, info.id);
    json.insert(u"verb"_s, info.plan.verb);
    json.insert(u"name"_s, info.plan.name);
    json.insert(u"profile"_s, info.profile);
    json.insert(u"state"_s, info.state);
    json.insert(u"created"_s, info.createdMs);
    json.insert(u"trouble"_s, info.trouble);
    json.insert(u"undoes"_s, info.plan.undoes);
    json.insert(u"undone_by"_s, info.undoneBy);
    return json;
}

void printInfo(Ctl &ctl, const JobInfo &info)
{
    if (ctl.json()) {
        ctl.print(infoJson(info));
        return;
    }
    ctl.print(visibleText(QStringLiteral("%1  %2  %3  %4  %5")
                              .arg(info.id, info.state, info.plan.verb, info.profile, countsLine(info.counts))));
    if (!info.trouble.isEmpty())
        ctl.print(QStringLiteral("    ") + visibleText(info.trouble));
    if (!info.undoneBy.isEmpty())
        ctl.print(QStringLiteral("    ") + Ctl::tr("undone by %1").arg(info.undoneBy));
    if (const QString rest = info.undoRest(); !rest.isEmpty())
        ctl.print(QStringLiteral("    ") + rest);
}

/// One job with the first of the rows that were asked for.
void printWithRows(Ctl &ctl, const JobInfo &info, const JobRowPage &page)
{
    if (ctl.json()) {
        QJsonArray rows;
        for (const JobRowEnd &row : page.rows)
            rows << QJsonObject{{u"row"_s, row.number}, {u"state"_s, jobStateWord(row.state)},
                                {u"code"_s, row.code},  {u"words"_s, row.words},
                                {u"what"_s, row.what},  {u"request_id"_s, row.requestId}};
        QJsonObject json = infoJson(info);
        json.insert(u"rows"_s, rows);
        json.insert(u"rows_in_all"_s, page.total);
        ctl.print(json);
        return;
    }
    printInfo(ctl, info);
    for (const JobRowEnd &row : page.rows) {
        QStringList parts{Ctl::tr("Row %1").arg(row.number), jobStateWord(row.state)};
        if (row.code != 0)
            parts << QString::number(row.code);
        for (const QString &part : {row.words, row.what, row.requestId}) {
            if (!part.isEmpty())
                parts << visibleText(part, 300);
        }
        ctl.print(QStringLiteral("    ") + parts.join(QStringLiteral("  ")));
    }
    if (const qint64 more = page.total - page.rows.size(); more > 0)
        ctl.print(QStringLiteral("    ") + Ctl::tr("and %1 more: --limit N").arg(more));
}

void showJob(Ctl &ctl, const QStringList &arguments)
{
    const QString word = ctl.parser.value(u"rows"_s);
    const auto wish = jobRowsFrom(word);
    if (!wish) {
        ctl.usage(Ctl::tr("--rows takes failed, unknown, done or all."));
        return;
    }
    const auto limit = ctl.number(u"limit"_s, 0, mostShownRows);
    if (!limit)
        return;
    const auto folder = jobNamed(ctl, arguments);
    if (!folder)
        return;
    const Result<JobInfo> info = JobStore::info(*folder);
    Result<JobRowPages> pages = info ? JobRowPages::open(*folder) : std::unexpected(info.error());
    const Result<JobRowPage> page =
        pages ? pages->read(*wish, 0, *limit > 0 ? *limit : everyRow) : std::unexpected(pages.error());
    if (!page) {
        ctl.fail(page.error());
        return;
    }
    printWithRows(ctl, *info, *page);
    ctl.end(ExitCode::Done);
}

/// Rows that stay for one reason.
struct KeptRows
{
    QString why;
    QStringList rows;
};

void tellKept(Ctl &ctl, const KeptRows &kept)
{
    constexpr qsizetype named = 5;
    const QString rows = kept.rows.mid(0, named).join(u", "_s);
    QString line;
    if (kept.rows.size() == 1)
        line = Ctl::tr("Row %1 stays as it is: %2").arg(rows, kept.why);
    else if (kept.rows.size() <= named)
        line = Ctl::tr("Rows %1 stay as they are: %2").arg(rows, kept.why);
    else
        line = Ctl::tr("%1 rows stay as they are (%2, ...): %3").arg(QString::number(kept.rows.size()), rows, kept.why);
    ctl.warn(visibleText(line));
}

/// What was changed after the job and is left alone.
void tellChanged(Ctl &ctl, qint64 rows, const JobUndo &rest)
{
    constexpr qint64 toldRows = 20;
    if (rows <= 0)
        return;
    for (const QJsonObject &row : rest.plan.rows.mid(rest.plan.rows.size() - rows, toldRows))
        tellKept(ctl, {row.value("problem"_L1).toString(), {row.value("row"_L1).toString()}});
    if (rows > toldRows)
        ctl.warn(Ctl::tr("%1 rows in all were changed after the job.").arg(rows));
    const QString force = Ctl::tr("--force takes them back all the same.");
    if (rest.undone > 0)
        ctl.warn(force);
    else
        ctl.usage(joinSentences({Ctl::tr("Nothing of the job %1 can be taken back.").arg(rest.plan.undoes), force}));
}

} // namespace

QString jobRoot(const Ctl &ctl) { return ctl.paths.data + u"/jobs"_s; }

std::optional<QString> jobNamed(Ctl &ctl, const QStringList &arguments)
{
    QString folder = jobRoot(ctl) + QLatin1Char('/') + arguments.value(0);
    if (arguments.size() == 1 && !arguments.first().contains(QLatin1Char('/')) && QFileInfo(folder).isDir())
        return folder;
    ctl.usage(Ctl::tr("Name one job by its ID, as job show lists them."));
    return std::nullopt;
}

void addShowOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"rows"_s, Ctl::tr("Which rows are listed: failed (default), unknown, done, all."), u"WHICH"_s, u"failed"_s});
    parser.addOption({u"limit"_s, Ctl::tr("At most so many rows, 0 for all (default: 20)."), u"N"_s, u"20"_s});
}

void showJobs(Ctl &ctl, const QStringList &arguments)
{
    if (!arguments.isEmpty()) {
        showJob(ctl, arguments);
        return;
    }
    if (ctl.parser.isSet(u"rows"_s) || ctl.parser.isSet(u"limit"_s)) {
        ctl.usage(Ctl::tr("--rows and --limit go with the ID of one job."));
        return;
    }
    for (const JobInfo &info : JobStore::list(jobRoot(ctl)))
        printInfo(ctl, info);
    ctl.end(ExitCode::Done);
}

void tellUndo(Ctl &ctl, const JobUndo &undo, qint64 changed)
{
    const bool calls = ctl.parser.isSet(u"dry-run"_s);
    QList<KeptRows> kept;
    QHash<QString, qsizetype> placeOf;
    const qsizetype toldLater = undo.plan.rows.size() - changed; // they have a reason of their own each
    for (qsizetype at = 0; at < undo.plan.rows.size(); ++at) {
        const QJsonObject &row = undo.plan.rows.at(at);
        const QString problem = row.value("problem"_L1).toString();
        if (!calls && problem.isEmpty())
            continue;
        if (ctl.json()) {
            ctl.print(row);
        } else if (problem.isEmpty()) {
            ctl.print(visibleText(QStringLiteral("%1  %2 %3")
                                      .arg(row.value("row"_L1).toString(), row.value("command"_L1).toString(),
                                           row.value("request"_L1).toString())));
        } else if (at < toldLater) {
            if (!placeOf.contains(problem)) {
                placeOf.insert(problem, kept.size());
                kept << KeptRows{problem, {}};
            }
            kept[placeOf.value(problem)].rows << row.value("row"_L1).toString();
        }
    }
    for (const KeptRows &some : std::as_const(kept))
        tellKept(ctl, some);
    for (const QString &loss : undo.losses)
        ctl.warn(visibleText(loss));
    if (ctl.json())
        ctl.print(QJsonObject{{u"undoes"_s, undo.plan.undoes}, {u"rows"_s, undo.undone}, {u"kept"_s, undo.kept}});
    else
        ctl.print(Ctl::tr("Undo of the job %1: %2 rows are taken back, %3 stay as they are.")
                      .arg(undo.plan.undoes)
                      .arg(undo.undone)
                      .arg(undo.kept));
    tellChanged(ctl, changed, undo);
}

} // namespace imdesk
