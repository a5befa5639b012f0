// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/forwardfile.h"

#include "core/base/sentences.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/eventreplay.h"
#include "core/callbacks/eventsamples.h"
#include "core/callbacks/eventsearch.h"
#include "core/callbacks/eventtitle.h"
#include "core/callbacks/filter.h"
#include "core/settings/profile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace imdesk {

namespace {

constexpr std::size_t searchPage = 1'000;

QJsonObject answerJson(int code, const QString &info, const QJsonObject &more)
{
    QJsonObject out{{QStringLiteral("code"), code}, {QStringLiteral("info"), info}};
    if (!more.isEmpty())
        out.insert(QStringLiteral("more"), more);
    return out;
}

QJsonObject resultJson(const ReplayResult &result)
{
    QJsonObject out{{QStringLiteral("seq"), result.item.seq},
                    {QStringLiteral("command"), result.item.command},
                    {QStringLiteral("outcome"), result.reply.outcome},
                    {QStringLiteral("http_status"), result.reply.status},
                    {QStringLiteral("ms"), result.ms}};
    if (result.reply.usable)
        out.insert(QStringLiteral("answer"), answerJson(result.reply.code, result.reply.info, result.reply.more));
    else
        out.insert(QStringLiteral("trouble"), result.reply.words);
    if (result.item.hasAnswer) {
        out.insert(QStringLiteral("before"), answerJson(result.item.code, result.item.info, result.item.more));
        out.insert(QStringLiteral("same"), result.isSame());
    }
    return out;
}

QString resultWords(const ReplayResult &result)
{
    const QString now = result.reply.usable
                            ? Ctl::tr("answered %1 %2").arg(result.reply.code).arg(result.reply.info).trimmed()
                            : result.reply.words;
    const QString what = result.item.seq > 0 ? QStringLiteral("%1 %2").arg(result.item.seq).arg(result.item.command)
                                             : result.item.command;
    QString out = Ctl::tr("%1: %2 in %3 ms").arg(what, now).arg(result.ms);
    if (result.item.hasAnswer && !result.isSame())
        out += Ctl::tr("; before it was %1 %2").arg(result.item.code).arg(result.item.info).trimmed();
    return out;
}

void addTargetOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("to"), Ctl::tr("Address that gets them."), QStringLiteral("URL")});
    parser.addOption({QStringLiteral("forward"),
                      Ctl::tr("File with forward targets; --to then names one of them, and its token and level hold."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("level"),
                      Ctl::tr("How careful to be with --to URL: sandbox, test or production (default production)."),
                      QStringLiteral("L"), QStringLiteral("production")});
    parser.addOption(
        {QStringLiteral("pass-on"),
         Ctl::tr("Forward targets of the receiver at --to that may get them, too, with commas between their "
                 "names; a receiver of imdesk keeps them from all others. --level is then the highest of "
                 "theirs."),
         QStringLiteral("NAMES")});
    parser.addOption({QStringLiteral("yes"), Ctl::tr("Send to a production target without asking.")});
    parser.addOption({QStringLiteral("token"),
                      Ctl::tr("Token to sign with. Better in IMDESK_CALLBACK_TOKEN, where other users of this computer "
                              "cannot see it."),
                      QStringLiteral("T")});
    parser.addOption({QStringLiteral("rate"), Ctl::tr("Callbacks a second, 1 to 100 (default 10)."),
                      QStringLiteral("N"), QStringLiteral("10")});
    parser.addOption({QStringLiteral("sdkappid"), Ctl::tr("SDKAppID to send (default: as recorded)."),
                      QStringLiteral("N"), QStringLiteral("0")});
}

/// Where to, out of the options; nothing after the program was told to end.
std::optional<ReplayPlan> planFrom(Ctl &ctl)
{
    ReplayPlan plan;
    const auto rate = ctl.number(QStringLiteral("rate"), 1, qint64(EventReplay::fastestRate));
    const auto app =
        rate ? ctl.number(QStringLiteral("sdkappid"), 0, std::numeric_limits<quint32>::max()) : std::nullopt;
    if (!app)
        return std::nullopt;
    plan.perSecond = double(*rate);
    plan.sdkAppId = quint32(*app);
    ForwardTarget target;
    target.name = target.url = ctl.parser.value(QStringLiteral("to"));
    target.level = ctl.parser.value(QStringLiteral("level"));
    if (ctl.parser.isSet(QStringLiteral("forward"))) {
        const auto list = forwardFrom(ctl, ctl.parser.value(QStringLiteral("forward")));
        if (!list)
            return std::nullopt;
        const auto named = std::ranges::find(list->targets, target.name, &ForwardTarget::name);
        if (named == list->targets.end()) {
            ctl.usage(Ctl::tr("--to names none of the targets of the file."));
            return std::nullopt;
        }
        target = *named;
    } else {
        const auto token = callbackTokenFrom(ctl, QStringLiteral("token"));
        if (!token)
            return std::nullopt;
        target.token = *token;
    }
    if (const QString problem = target.problem(); !problem.isEmpty()) {
        ctl.usage(Ctl::tr("--to cannot be used: %1").arg(problem));
        return std::nullopt;
    }
    if (safetyFromWord(target.level) == SafetyLevel::Production && !ctl.parser.isSet(QStringLiteral("yes"))) {
        ctl.usage(Ctl::tr("%1 is a production target: it takes these callbacks for real ones. Say --yes to send them, "
                          "or --level test if it is none.")
                      .arg(target.name));
        return std::nullopt;
    }
    plan.url = QUrl(target.url);
    plan.token = target.token;
    const Result<QStringList> passOn = ctl.names(QStringLiteral("pass-on"));
    if (!passOn) {
        ctl.usage(passOn.error().message);
        return std::nullopt;
    }
    plan.passOn = *passOn;
    return plan;
}

/// Prints what comes back and ends the program.
EventReplay *replayFor(Ctl &ctl)
{
    auto *replay = new EventReplay(ctl.clock, &ctl);
    QObject::connect(replay, &EventReplay::answered, &ctl, [&ctl](const ReplayResult &result) {
        if (ctl.json())
            ctl.print(resultJson(result));
        else
            ctl.print(resultWords(result));
    });
    QObject::connect(replay, &EventReplay::finished, &ctl, [&ctl](const ReplaySummary &summary) {
        if (!ctl.json()) {
            QStringList words{Ctl::tr("%1 sent: %2 answered alike, %3 otherwise, %4 failed, %5 gone from the log.")
                                  .arg(summary.sent)
                                  .arg(summary.same)
                                  .arg(summary.different)
                                  .arg(summary.failed)
                                  .arg(summary.missing)};
            if (summary.fresh > 0)
                words << Ctl::tr("%1 answered, with no answer before to compare with.").arg(summary.fresh);
            ctl.print(joinSentences(words));
        }
        const qint64 troubled = summary.failed + summary.missing;
        ctl.end(summary.cancelled               ? ExitCode::Interrupted
                : troubled == 0                 ? ExitCode::Done
                : summary.sent > summary.failed ? ExitCode::Partly
                                                : ExitCode::Unreachable);
    });
    ctl.onSignal([replay] { replay->cancel(); });
    return replay;
}

/// What is sent of the log, and how much of what matches is not.
struct ReplayChoice
{
    std::vector<qint64> seqs; ///< ascending
    int repeats = 0, backfilled = 0, notTaken = 0, beyond = 0;

    bool leavesOut() const { return repeats + backfilled + notTaken + beyond > 0; }
    void tell(Ctl &ctl, qint64 limit) const
    {
        if (repeats > 0)
            ctl.warn(Ctl::tr("%n event(s) that the service sent again are left out; --repeats sends them.", nullptr,
                             repeats));
        if (backfilled > 0)
            ctl.warn(Ctl::tr("%n event(s) that never came, but were read from the history of a group, are left out; "
                             "--backfilled sends them.",
                             nullptr, backfilled));
        if (notTaken > 0)
            ctl.warn(Ctl::tr("%n event(s) that were not taken when they came (with another HTTP status than 200) are "
                             "left out; by its number each is sent.",
                             nullptr, notTaken));
        if (beyond > 0)
            ctl.warn(Ctl::tr("%n more event(s) than --limit %1 are left out; without it they are sent, too.", nullptr,
                             beyond)
                         .arg(limit));
    }
};

void choose(Ctl &ctl, const std::vector<CallbackEvent> &events, bool repeats, ReplayChoice &choice)
{
    const bool backfilled = ctl.parser.isSet(QStringLiteral("backfilled"));
    for (const CallbackEvent &event : events) {
        if (event.httpStatus != 200)
            ++choice.notTaken;
        else if (event.origin == EventOrigin::Backfilled && !backfilled)
            ++choice.backfilled;
        else if (event.copyOf != 0 && !repeats && std::ranges::binary_search(choice.seqs, event.copyOf))
            ++choice.repeats; // one whose first does not match stands for itself
        else
            choice.seqs.push_back(event.seq);
    }
}

/// Out of the numbers or the filter; nothing after the program was told to end.
std::optional<ReplayChoice> choiceFrom(Ctl &ctl, EventReader &reader, const QStringList &arguments, qint64 limit)
{
    ReplayChoice choice;
    for (const QString &text : arguments) {
        bool ok = false;
        choice.seqs.push_back(text.toLongLong(&ok));
        if (!ok || choice.seqs.back() <= 0) {
            ctl.usage(Ctl::tr("%1 is no number of an event.").arg(text));
            return std::nullopt;
        }
    }
    const QString words = ctl.parser.value(QStringLiteral("filter"));
    const auto filter = Filter::parse(words);
    if (!filter) {
        ctl.usage(Ctl::tr("The filter is not valid: %1").arg(filter.error().message));
        return std::nullopt;
    }
    if (!choice.seqs.empty()) {
        std::ranges::sort(choice.seqs);
        return choice;
    }
    if (filter->isEmpty()) {
        ctl.usage(Ctl::tr("Name the numbers of events, or choose them with --filter."));
        return std::nullopt;
    }
    EventSearch::Options options;
    options.order = EventSearch::Order::OldestFirst;
    auto search = EventSearch::open(reader.connection().path());
    const Result<Done> started = search ? search->start(*filter, options) : std::unexpected(search.error());
    if (!started) {
        ctl.fail(started.error());
        return std::nullopt;
    }
    const bool repeats = filter->asksCopies() || ctl.parser.isSet(QStringLiteral("repeats"));
    for (bool finished = false; !finished;) {
        const auto step = search->step(searchPage);
        const auto events = step ? search->reader().events(step->hits, EventReader::Body::Without)
                                 : Result<std::vector<CallbackEvent>>(std::unexpected(step.error()));
        if (!events) {
            ctl.fail(events.error());
            return std::nullopt;
        }
        choose(ctl, *events, repeats, choice);
        finished = step->finished;
    }
    if (limit > 0 && qint64(choice.seqs.size()) > limit) {
        choice.beyond = int(qMin<qint64>(qint64(choice.seqs.size()) - limit, std::numeric_limits<int>::max()));
        choice.seqs.resize(std::size_t(limit));
    }
    choice.tell(ctl, limit);
    return choice;
}

/// What the file holds; nothing after the program was told to end, for no backend could read it.
std::optional<QByteArray> bodyFrom(Ctl &ctl, QFile &file)
{
    QByteArray bytes = file.readAll();
    QJsonParseError trouble;
    const QJsonDocument body = QJsonDocument::fromJson(bytes, &trouble);
    if (body.isObject() || ctl.parser.isSet(QStringLiteral("force")))
        return bytes;
    const QString why =
        trouble.error == QJsonParseError::NoError ? Ctl::tr("it is another JSON value") : trouble.errorString();
    ctl.usage(Ctl::tr("%1 holds no JSON object (%2), as every callback is one; --force sends it as it is.")
                  .arg(file.fileName(), why));
    return std::nullopt;
}

void runEventsReplay(Ctl &ctl)
{
    const QString path = ctl.parser.value(QStringLiteral("store"));
    if (path.isEmpty()) {
        ctl.usage(Ctl::tr("events replay needs --store FILE."));
        return;
    }
    const auto limit = ctl.limit();
    if (!limit)
        return;
    auto reader = EventReader::open(path);
    if (!reader) {
        ctl.fail(reader.error());
        return;
    }
    const auto plan = planFrom(ctl);
    if (!plan)
        return;
    const auto choice =
        choiceFrom(ctl, *reader, argumentsOf(ctl, {QStringLiteral("events replay"), {}, {}, {}, {}, {}, {}}), *limit);
    if (!choice)
        return;
    const std::vector<qint64> &seqs = choice->seqs;
    if (seqs.empty()) {
        ctl.print(choice->leavesOut() ? Ctl::tr("All events that match are left out; nothing was sent.")
                                      : Ctl::tr("No event matches; nothing was sent."));
        ctl.end(ExitCode::Done);
        return;
    }
    const QString bodyFile = ctl.parser.value(QStringLiteral("body"));
    if (bodyFile.isEmpty()) {
        replayFor(ctl)->start(path, seqs, *plan);
        return;
    }
    QFile file(bodyFile);
    const auto event = reader->event(seqs.front());
    if (seqs.size() != 1 || !event || !*event || !file.open(QIODevice::ReadOnly)) {
        ctl.usage(Ctl::tr("--body replaces the body of exactly one event of the log by a file that can be read."));
        return;
    }
    ReplayItem item = ReplayItem::of(**event);
    const std::optional<QByteArray> body = bodyFrom(ctl, file);
    if (!body)
        return;
    item.parts.body = *body;
    replayFor(ctl)->start(QList<ReplayItem>{item}, *plan);
}

void runEventsSample(Ctl &ctl)
{
    const EventSamples samples(ctl.catalogue);
    const QStringList wanted = argumentsOf(ctl, {QStringLiteral("events sample"), {}, {}, {}, {}, {}, {}});
    const bool all = wanted == QStringList{QStringLiteral("all")};
    if (wanted.isEmpty()) {
        for (const QString &command : samples.commands()) {
            if (ctl.json())
                ctl.print(
                    QJsonObject{{QStringLiteral("command"), command}, {QStringLiteral("title"), eventTitle(command)}});
            else
                ctl.print(QStringLiteral("%1  %2").arg(command, -50).arg(eventTitle(command)));
        }
        ctl.end(ExitCode::Done);
        return;
    }
    const auto app = ctl.number(QStringLiteral("sdkappid"), 0, std::numeric_limits<quint32>::max());
    if (!app)
        return;
    QList<ReplayItem> items;
    for (const QString &command : all ? samples.commands() : wanted) {
        if (!samples.commands().contains(command)) {
            ctl.usage(Ctl::tr("There is no callback %1; without a name this command lists all.").arg(command));
            return;
        }
        ReplayItem item;
        item.command = command;
        item.parts = samples.sample(command, quint32(*app), ctl.clock.nowMs());
        items.append(item);
    }
    if (!ctl.parser.isSet(QStringLiteral("to"))) {
        for (const ReplayItem &item : std::as_const(items))
            ctl.print(QJsonObject(QJsonDocument::fromJson(item.parts.body).object()));
        ctl.end(ExitCode::Done);
        return;
    }
    const auto plan = planFrom(ctl);
    if (plan)
        replayFor(ctl)->start(items, *plan);
}

} // namespace

QList<CtlCommand> replayCommands()
{
    CtlCommand replay;
    replay.name = QStringLiteral("events replay");
    replay.arguments = QStringLiteral("[SEQ...]");
    replay.summary = Ctl::tr("Send stored callbacks again, signed anew with a fresh time, and compare the answers.");
    replay.options = [](QCommandLineParser &parser) {
        parser.addOption(
            {QStringLiteral("store"), Ctl::tr("The event log that listen or imdesk writes."), QStringLiteral("FILE")});
        parser.addOption(
            {QStringLiteral("filter"), Ctl::tr("Events that match, where no numbers are given."), QStringLiteral("F")});
        parser.addOption({QStringLiteral("limit"), Ctl::tr("At most this many (default: all)."), QStringLiteral("N")});
        parser.addOption({QStringLiteral("repeats"),
                          Ctl::tr("With --filter also what the service sent again, which is left out behind its first "
                                  "otherwise.")});
        parser.addOption({QStringLiteral("backfilled"),
                          Ctl::tr("With --filter also what never came, but was read from the history of a group.")});
        parser.addOption({QStringLiteral("body"), Ctl::tr("A file with the body to send instead, for one event."),
                          QStringLiteral("FILE")});
        parser.addOption({QStringLiteral("force"), Ctl::tr("With --body also what is no JSON object.")});
        addTargetOptions(parser);
    };
    replay.run = runEventsReplay;
    replay.examples = {
        QStringLiteral("imdeskctl events replay 17 --store events.db --to http://127.0.0.1:8000/cb --level test"),
        QStringLiteral("imdeskctl events replay --filter 'cmd = before-group-message' --store events.db --rate 20 --to "
                       "http://127.0.0.1:8000/cb --level test")};
    CtlCommand sample;
    sample.name = QStringLiteral("events sample");
    sample.arguments = QStringLiteral("[COMMAND...|all]");
    sample.summary = Ctl::tr("List the callbacks of the service, print samples of them, or send those to --to.");
    sample.options = addTargetOptions;
    sample.run = runEventsSample;
    sample.examples = {
        QStringLiteral("imdeskctl events sample Group.CallbackBeforeSendMsg"),
        QStringLiteral(
            "imdeskctl events sample all --sdkappid 1400000000 --to http://127.0.0.1:9000/imcallback --level "
            "sandbox")};
    return {replay, sample};
}

} // namespace imdesk
