// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/items.h"
#include "app/ctl/jobend.h"
#include "app/ctl/jobrehearsal.h"
#include "app/ctl/jobshow.h"
#include "app/ctl/tableoutput.h"
#include "app/ctl/timewords.h"

#include "core/audit/undo.h"
#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/jobs/jobcheck.h"
#include "core/jobs/joblater.h"
#include "core/jobs/jobrun.h"
#include "core/jobs/jobsource.h"
#include "core/jobs/jobundo.h"
#include "core/jobs/rehearsal.h"
#include "core/jobs/tablefile.h"
#include "core/secrets/keychainstore.h"
#include "core/secrets/sealsource.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonObject>

#include <stop_token>
#include <utility>

namespace imdesk {

namespace {
using namespace Qt::StringLiterals;

/// Answers tell the time in whole seconds.
constexpr qint64 clocksAgreeMs = 2000;

using Asked = std::shared_ptr<std::stop_source>;

/// What an interrupt asks to stop. One for all that a command does: between two an interrupt would be lost.
Asked interruptOf(Ctl &ctl)
{
    auto asked = std::make_shared<std::stop_source>();
    ctl.onSignal([asked] { asked->request_stop(); });
    return asked;
}

void carryOut(Ctl &ctl, Connection &connection, const QString &folder, const Asked &asked,
              JobRun::Rows rows = JobRun::Rows::All)
{
    auto *run = new JobRun(*connection.client, *connection.rules, ctl.clock, &ctl);
    run->setAsksTime(true);
    auto *ticker = new QTimer(run);
    QObject::connect(ticker, &QTimer::timeout, &ctl, [&ctl, run] {
        const JobProgress &progress = run->progress();
        if (progress.counts.total == 0)
            return; // it is not open yet
        if (ctl.json()) {
            QJsonObject json = countsJson(progress.counts);
            json.insert(u"state"_s, runStateWord(progress.state));
            json.insert(u"per_second"_s, progress.perSecond);
            json.insert(u"seconds_left"_s, progress.secondsLeft);
            ctl.print(json);
        } else {
            const QString counts = countsLine(progress.counts);
            // In the first seconds nothing can be said of the rest.
            if (progress.perSecond <= 0)
                ctl.warn(counts);
            else
                ctl.warn(
                    Ctl::tr("%1; %2 a second, about %3 left")
                        .arg(counts, QString::number(progress.perSecond, 'f', 0), durationText(progress.secondsLeft)));
        }
    });
    // The first interrupt pauses, the second waits for no answer; the job can go on later.
    const auto pauses = std::make_shared<std::stop_callback<std::function<void()>>>(asked->get_token(), [&ctl, run] {
        run->pause();
        ctl.onSignal([run] { run->cancel(); });
    });
    QObject::connect(run, &JobRun::finished, &ctl, [&ctl, run, ticker, pauses, asked](const Result<Done> &result) {
        ticker->stop();
        endWithJob(ctl, *run, result, asked->stop_requested());
    });
    const auto told = std::make_shared<bool>(false), waits = std::make_shared<bool>(false);
    QObject::connect(run, &JobRun::changed, &ctl, [&ctl, run, told, waits] {
        const JobProgress &progress = run->progress();
        if (progress.waitsForOther && !std::exchange(*waits, true))
            ctl.warn(Ctl::tr("Another run of this job hears its last answers; it is waited for."));
        if (progress.state == JobProgress::State::Paused && progress.callsUnderWay > 0 && !std::exchange(*told, true))
            ctl.warn(Ctl::tr("Paused; the answers to %n call(s) are waited for.", nullptr,
                             static_cast<int>(progress.callsUnderWay)));
    });
    ticker->start(1000);
    // It has its lock from here on, so that who asks it to stop is heard.
    run->start(folder, rows);
    if (asked->stop_requested())
        run->pause();
}

/// Whether what follows wants --yes where the profile is one of production: looking at something does not.
void notePlanWrites(Ctl &ctl, const JobPlan &plan)
{
    const JobVerb *verb = jobVerb(plan.verb);
    ctl.writes = !verb || verb->changes;
}

void noteJobWrites(Ctl &ctl, const QString &folder)
{
    if (const Result<JobInfo> info = JobStore::info(folder))
        notePlanWrites(ctl, info->plan);
}

std::optional<JobPlan> planFrom(Ctl &ctl, const QStringList &arguments)
{
    if (arguments.size() != 1) {
        ctl.usage(Ctl::tr("Name one plan: a JSON file, or - for standard input."));
        return std::nullopt;
    }
    Result<JobPlan> plan = JobPlan::read(arguments.first());
    if (!plan) {
        ctl.fail(plan.error());
        return std::nullopt;
    }
    if (const QString why = ctl.parser.value(u"why"_s); !why.isEmpty())
        plan->reason = why;
    if (!ctl.parser.value(u"quota"_s).isEmpty()) {
        const auto quota = ctl.number(u"quota"_s, 1, 100);
        if (!quota)
            return std::nullopt;
        plan->quotaPercent = static_cast<int>(*quota);
    }
    if (ctl.parser.isSet(u"encoding"_s)) {
        if (!plan->file || TableFile::isWorkbook(plan->file->path)) {
            ctl.usage(Ctl::tr("--encoding goes with a plan whose rows stand in a text file."));
            return std::nullopt;
        }
        plan->file->encoding = ctl.parser.value(u"encoding"_s);
    }
    return *plan;
}

void startPlan(Ctl &ctl, Connection &connection, const JobPlan &plan)
{
    auto *worker = new WorkThread(&ctl);
    // While the rows are read nothing is sent: an interrupt gives the job up.
    const Asked asked = interruptOf(ctl);
    worker->post([&ctl, &connection, plan, asked, root = jobRoot(ctl),
                  profile = connection.profile](const std::stop_token &stop) -> WorkThread::Outcome {
        const std::stop_callback over(stop, [asked] { asked->request_stop(); });
        const Result<JobInfo> info = createJob(root, plan, profile, ctl.clock.nowMs(), asked->get_token());
        return [&ctl, &connection, info, asked] {
            if (!info && info.error().kind == ApiError::Kind::Cancelled) {
                ctl.warn(info.error().message);
                ctl.end(ExitCode::Interrupted);
                return;
            }
            if (!info) {
                ctl.fail(info.error());
                return;
            }
            if (ctl.json())
                ctl.print(QJsonObject{{u"job"_s, info->id}, {u"total"_s, info->counts.total}});
            else
                ctl.print(Ctl::tr("Job %1, %n row(s)", nullptr, static_cast<int>(info->counts.total)).arg(info->id));
            for (const QString &note : info->notes)
                ctl.warn(visibleText(note));
            if (asked->stop_requested()) {
                ctl.warn(Ctl::tr("It goes on with: imdeskctl job resume %1").arg(info->id));
                ctl.end(ExitCode::Interrupted);
                return;
            }
            carryOut(ctl, connection, info->folder, asked);
        };
    });
}

void runPlan(Ctl &ctl, const QStringList &arguments)
{
    const auto plan = planFrom(ctl, arguments);
    if (!plan)
        return;
    // Of a plan that cannot be nobody is asked.
    if (!plan->file) {
        if (const Result<JobSource> rows = JobSource::open(*plan); !rows) {
            ctl.fail(rows.error());
            return;
        }
    }
    if (jobVerb(plan->verb)->destructive && !confirmed(ctl, jobVerb(plan->verb)->title() + u"?"_s))
        return;
    notePlanWrites(ctl, *plan);
    connectThen(ctl, [&ctl, plan = *plan](Connection &connection) {
        if (!plan.profile.isEmpty() && plan.profile != connection.profile.name) {
            ctl.usage(
                Ctl::tr("The plan is for the profile %1, not for %2.").arg(plan.profile, connection.profile.name));
            return;
        }
        startPlan(ctl, connection, plan);
    });
}

void askRunning(Ctl &ctl, const QStringList &arguments, const QString &word)
{
    const auto folder = jobNamed(ctl, arguments);
    if (!folder)
        return;
    if (!JobRun::askOther(*folder, word)) {
        ctl.usage(Ctl::tr("No process runs this job now."));
        return;
    }
    ctl.end(ExitCode::Done);
}

void endWithoutRetry(Ctl &ctl, const JobInfo &info)
{
    if (ctl.json()) {
        QJsonObject json = countsJson(info.counts);
        json.insert(u"job"_s, info.id);
        json.insert(u"state"_s, info.state);
        ctl.print(json);
    } else {
        ctl.print(Ctl::tr("No row of the job %1 failed, so nothing is tried again.").arg(info.id));
    }
    ctl.end(ExitCode::Done);
}

void retryJob(Ctl &ctl, const QStringList &arguments)
{
    const auto folder = jobNamed(ctl, arguments);
    if (!folder)
        return;
    noteJobWrites(ctl, *folder);
    connectThen(ctl, [&ctl, folder = *folder](Connection &connection) {
        {
            const Result<FileLock> lock = FileLock::take(folder + u"/lock"_s);
            if (!lock) {
                ctl.usage(Ctl::tr("A process runs this job now."));
                return;
            }
            Result<JobStore> store = JobStore::open(folder);
            const Result<Done> may =
                store ? JobRun::mayRun(store->info(), connection.profile) : std::unexpected(store.error());
            const Result<qint64> rows =
                may ? store->retry(ctl.parser.isSet(u"unknown"_s)) : std::unexpected(may.error());
            if (!rows) {
                ctl.fail(rows.error());
                return;
            }
            if (*rows == 0) {
                endWithoutRetry(ctl, store->info());
                return;
            }
            if (!ctl.json())
                ctl.print(Ctl::tr("%n row(s) are tried again", nullptr, static_cast<int>(*rows)));
        } // the run takes the lock itself
        carryOut(ctl, connection, folder, interruptOf(ctl), JobRun::Rows::SetBack);
    });
}

void writeResult(Ctl &ctl, const QStringList &arguments)
{
    const auto folder = jobNamed(ctl, arguments);
    if (!folder)
        return;
    const auto output = TableOutput::needed(ctl, u"job result"_s);
    if (!output)
        return;
    QJsonObject facts{{u"job"_s, arguments.first()}};
    if (const Result<JobInfo> info = JobStore::info(*folder)) {
        facts.insert(u"profile"_s, info->profile);
        if (const quint32 app = info->app.section(u'@', 0, 0).toUInt(); app > 0)
            facts.insert(u"sdkAppId"_s, QString::number(app));
    }
    output->addFacts(facts);
    ctl.endWith(output->write(JobStore::results(*folder, ctl.parser.isSet(u"failed"_s))));
}

void checkJob(Ctl &ctl, const QStringList &arguments)
{
    const auto plan = planFrom(ctl, arguments);
    if (!plan)
        return;
    const Result<Profile> profile = profileFromOptions(ctl);
    if (!profile) {
        ctl.fail(profile.error());
        return;
    }
    GuardRules rules(guardFile(ctl));
    const Result<AppGuard> guard = rules.of(profile->secretName());
    const Result<JobCheck> check =
        guard ? checkPlan(*plan, ctl.catalogue, profile->dialect(), *guard, profile->readOnly, ctl.clock.nowMs())
              : std::unexpected(guard.error());
    if (!check) {
        ctl.fail(check.error());
        return;
    }
    printCheck(ctl, *check);
    ctl.end(check->good == check->rows ? ExitCode::Done : ExitCode::Partly);
}

void rehearse(Ctl &ctl, const QStringList &arguments)
{
    const auto plan = planFrom(ctl, arguments);
    if (!plan)
        return;
    std::optional<qint64> rows;
    if (ctl.parser.isSet(u"rows"_s)) {
        rows = ctl.number(u"rows"_s, 1, Rehearsal::mostRows);
        if (!rows)
            return;
    }
    connectThen(ctl, [&ctl, plan = *plan, rows](Connection &connection) { rehearsePlan(ctl, connection, plan, rows); });
}

/// An undo by the time that is given.
using MakeUndo = std::function<Result<JobUndo>(qint64 nowMs)>;

void carryOutUndo(Ctl &ctl, Result<JobUndo> undo, const MakeUndo &make)
{
    if (!undo) {
        ctl.fail(undo.error());
        return;
    }
    undo->plan.reason = ctl.parser.value(u"why"_s);
    if (ctl.parser.isSet(u"dry-run"_s)) {
        tellUndo(ctl, *undo);
        ctl.end(undo->kept > 0 ? ExitCode::Partly : ExitCode::Done);
        return;
    }
    if (undo->undone == 0) {
        tellUndo(ctl, *undo);
        ctl.usage(Ctl::tr("Nothing of the job %1 can be taken back.").arg(undo->plan.undoes));
        return;
    }
    const bool rehearsed = ctl.parser.isSet(u"rehearse"_s);
    ctl.writes = !rehearsed;
    connectThen(ctl, [&ctl, rehearsed, undo = *undo, make](Connection &connection) {
        serviceTimeThen(ctl, connection, [&ctl, &connection, rehearsed, undo, make](qint64 nowMs) {
            JobUndo timed = undo;
            // What is left of mutes is told by the service's clock.
            if (qAbs(nowMs - ctl.clock.nowMs()) >= clocksAgreeMs) {
                const Result<JobUndo> again = make(nowMs);
                if (!again) {
                    ctl.fail(again.error());
                    return;
                }
                timed.plan.rows = again->plan.rows;
                timed.questions = again->questions;
            }
            const auto run = [&ctl, &connection, rehearsed](const JobPlan &plan) {
                if (rehearsed)
                    rehearsePlan(ctl, connection, plan);
                else
                    startPlan(ctl, connection, plan);
            };
            if (ctl.parser.isSet(u"force"_s) || timed.questions.isEmpty()) {
                tellUndo(ctl, timed);
                run(timed.plan);
                return;
            }
            auto *later = new JobLater(*connection.client, &ctl);
            later->start(timed, [&ctl, run](const Result<JobUndo> &asked) {
                if (!asked) {
                    ctl.fail(asked.error());
                    return;
                }
                const JobUndo rest = asked->withoutChanged();
                tellUndo(ctl, rest, rest.kept - asked->kept);
                if (rest.undone > 0)
                    run(rest.plan);
            });
        });
    });
}

void undoJob(Ctl &ctl, const QStringList &arguments)
{
    const auto folder = jobNamed(ctl, arguments);
    if (!folder)
        return;
    const MakeUndo plain = [&ctl, folder = *folder](qint64 nowMs) { return undoOfJob(folder, auditFile(ctl), nowMs); };
    const Result<JobUndo> undo = plain(ctl.clock.nowMs());
    if (!undo || !undo->sealed) {
        carryOutUndo(ctl, undo, plain);
        return;
    }
    // The keychain is only asked where something is locked.
    const Result<JobInfo> info = JobStore::info(*folder);
    static KeychainStore keychain(KeychainStore::Prompts::Never);
    auto *source = new SealSource(&keychain, info ? Profile::secretNameOf(info->app) : QString(), false, &ctl);
    source->get([&ctl, folder = *folder](const Result<Seal> &seal) {
        const MakeUndo sealed = [&ctl, folder, seal](qint64 nowMs) {
            return seal ? undoOfJob(folder, auditFile(ctl), nowMs, *seal)
                        : Result<JobUndo>(std::unexpected(seal.error()));
        };
        carryOutUndo(ctl, sealed(ctl.clock.nowMs()), sealed);
    });
}

void writeTemplate(Ctl &ctl, const QStringList &words)
{
    const JobVerb *verb = jobVerb(words.join(QLatin1Char(' ')));
    if (!verb) {
        QStringList names;
        for (const JobVerb &one : jobVerbs())
            names << one.name;
        ctl.usage(Ctl::tr("Name a verb: %1.").arg(names.join(QStringLiteral(", "))));
        return;
    }
    if (const QString path = ctl.parser.value(u"output"_s); !path.isEmpty()) {
        if (const Result<Done> done = writeJobTemplate(*verb, path); !done) {
            ctl.fail(done.error());
            return;
        }
        ctl.print(QFileInfo(path).absoluteFilePath());
    } else {
        for (const JobField &field : verb->fields)
            ctl.print(QStringLiteral("%1%2  %3").arg(field.name, field.required ? u"*"_s : QString(), field.meaning()));
        if (hasInverse(verb->command))
            ctl.print(Ctl::tr("Undo: %1").arg(howItIsTakenBack(verb->command)));
        else if (const QString why = whyNoInverse(verb->command); !why.isEmpty())
            ctl.print(Ctl::tr("No undo: %1").arg(why));
    }
    ctl.end(ExitCode::Done);
}

CtlCommand localCommand(const QString &name, const QString &arguments, const QString &summary,
                        const QStringList &examples, const std::function<void(QCommandLineParser &)> &options,
                        const std::function<void(Ctl &, const QStringList &)> &run)
{
    CtlCommand command;
    command.name = name;
    command.arguments = arguments;
    command.summary = summary;
    for (const QString &example : examples)
        command.examples << (u"imdeskctl "_s + name + u' ' + example).trimmed();
    command.options = options ? options : [](QCommandLineParser &) {};
    command.run = [run](Ctl &ctl) { run(ctl, ctl.parser.positionalArguments().mid(2)); };
    return command;
}

void addPlanOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"quota"_s,
         Ctl::tr("Use at most this share of the documented calls a second, in percent. Each process counts "
                 "for itself."),
         u"N"_s});
    parser.addOption(
        {u"encoding"_s,
         Ctl::tr("Read the file of the plan in this encoding, such as BIG5, instead of the one that is found out."),
         u"NAME"_s});
}

} // namespace

QList<CtlCommand> jobCommands()
{
    return {
        commandOf({u"job run"_s,
                   Ctl::tr("PLAN.json"),
                   Ctl::tr("Carry out a bulk job: import, delete, mute, send, ... over a list, CSV or XLSX file."),
                   {u"import.json --profile Shop-Test"_s},
                   [](QCommandLineParser &parser) {
                       addPlanOptions(parser);
                       parser.addOption({u"yes"_s, Ctl::tr("Do it. Without this nothing is sent that cannot be undone, "
                                                           "and nothing by way of a production profile.")});
                   },
                   runPlan}),
        commandOf({u"job check"_s,
                   Ctl::tr("PLAN.json"),
                   Ctl::tr("Make all checks of a real run without a single call."),
                   {u"import.json --profile Shop-Test"_s},
                   addPlanOptions,
                   checkJob}),
        commandOf({u"job rehearse"_s,
                   Ctl::tr("PLAN.json"),
                   Ctl::tr("Run the plan in a sandbox with copies of what it touches, and tell what changes there."),
                   {u"import.json --profile Shop-Test"_s, u"import.json --rows 500 --profile Shop-Test"_s},
                   [](QCommandLineParser &parser) {
                       addPlanOptions(parser);
                       parser.addOption({u"rows"_s,
                                         Ctl::tr("Only the first rows of the plan (default: all, up to 100000)."),
                                         u"N"_s});
                   },
                   rehearse}),
        writingCommandOf({u"job resume"_s,
                          Ctl::tr("ID"),
                          Ctl::tr("Go on with a job that was paused, cancelled or killed."),
                          {u"20260301-090000-1f2e --profile Shop-Test"_s},
                          {},
                          [](Ctl &ctl, const QStringList &arguments) {
                              const auto folder = jobNamed(ctl, arguments);
                              if (!folder)
                                  return;
                              noteJobWrites(ctl, *folder);
                              connectThen(ctl, [&ctl, folder = *folder](Connection &connection) {
                                  carryOut(ctl, connection, folder, interruptOf(ctl));
                              });
                          }}),
        writingCommandOf({u"job retry"_s,
                          Ctl::tr("ID"),
                          Ctl::tr("Try again what failed, and only that."),
                          {u"20260301-090000-1f2e --profile Shop-Test"_s},
                          [](QCommandLineParser &parser) {
                              parser.addOption(
                                  {u"unknown"_s, Ctl::tr("Also rows whose outcome is unknown: they may then be "
                                                         "carried out twice.")});
                          },
                          retryJob}),
        writingCommandOf(
            {u"job undo"_s,
             Ctl::tr("ID"),
             Ctl::tr("Take back what the rows of a job did, as a job of its own, where they have an inverse."),
             {u"20260301-090000-1f2e --profile Shop-Test"_s, u"20260301-090000-1f2e --dry-run"_s},
             [](QCommandLineParser &parser) {
                 parser.addOption({u"dry-run"_s, Ctl::tr("Only print the calls that would be made.")});
                 parser.addOption(
                     {u"rehearse"_s, Ctl::tr("Only tell what changes in a sandbox with copies of what it touches.")});
                 parser.addOption({u"force"_s, Ctl::tr("Also what was changed after the job, which is lost then.")});
             },
             undoJob}),
        localCommand(u"job show"_s, Ctl::tr("[ID]"),
                     Ctl::tr("Say how a job stands and which rows failed and why, or how all jobs stand."),
                     {QString(), u"20260301-090000-1f2e"_s}, addShowOptions, showJobs),
        localCommand(u"job pause"_s, Ctl::tr("ID"), Ctl::tr("Pause a job that another process runs."),
                     {u"20260301-090000-1f2e"_s}, {},
                     [](Ctl &ctl, const QStringList &arguments) { askRunning(ctl, arguments, u"pause"_s); }),
        localCommand(u"job cancel"_s, Ctl::tr("ID"), Ctl::tr("Stop a job that another process runs, within a second."),
                     {u"20260301-090000-1f2e"_s}, {},
                     [](Ctl &ctl, const QStringList &arguments) { askRunning(ctl, arguments, u"cancel"_s); }),
        localCommand(
            u"job result"_s, Ctl::tr("ID"), Ctl::tr("Write what became of each row to a file."),
            {u"20260301-090000-1f2e --output rows.csv"_s, u"20260301-090000-1f2e --failed --output failed.xlsx"_s},
            [](QCommandLineParser &parser) {
                TableOutput::addOptions(parser);
                parser.addOption({u"failed"_s, Ctl::tr("Only what was not done.")});
            },
            writeResult),
        localCommand(
            u"job template"_s, Ctl::tr("VERB"),
            Ctl::tr("Write a file to fill in, or say the fields of a verb such as accounts import."),
            {u"accounts import"_s, u"accounts import --output accounts.csv"_s},
            [](QCommandLineParser &parser) {
                parser.addOption({u"output"_s, Ctl::tr("A .csv or .xlsx file."), u"FILE"_s});
            },
            writeTemplate)};
}

} // namespace imdesk
