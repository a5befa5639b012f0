// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/timewords.h"

#include "core/api/muting.h"
#include "core/base/whendone.h"
#include "core/callbacks/callbackdoctor.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/logrow.h"

#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <ranges>

namespace imdesk {

namespace {

constexpr int eventsLooked = 500;
constexpr int newestPage = 50;
constexpr int arrivalsPage = 1'000;

struct DoctorRun : QObject
{
    using QObject::QObject;
    std::unique_ptr<CallbackDoctor> doctor;
    DoctorCase question;
    QString store;
    qint64 lastSeq = 0; ///< up to which was looked

    /// What an event of the account that has been written to the log since says of its Sign. On a busy log there is
    /// more than a page.
    std::optional<SignState> seen(const QString &account)
    {
        auto reader = EventReader::open(store);
        while (reader) {
            const auto events = reader->after(lastSeq, arrivalsPage, EventReader::Body::Without);
            if (!events || events->empty())
                return std::nullopt;
            lastSeq = events->back().seq;
            const auto found = std::ranges::find(*events, account, &CallbackEvent::sender);
            if (found != events->end())
                return found->sign;
        }
        return std::nullopt;
    }
};

/// The newest event that shows that callbacks come.
std::optional<CallbackEvent> newestOfService(EventReader &reader, qint64 last)
{
    CommandNames names;
    for (int looked = 0; looked < eventsLooked; looked += newestPage) {
        auto events = reader.before(last + 1, newestPage, EventReader::Body::With);
        if (!events || events->empty())
            return std::nullopt;
        for (CallbackEvent &event : *events | std::views::reverse) {
            if (CallbackDoctor::isOfService(LogRow(event, names)))
                return std::move(event);
        }
        last = events->front().seq - 1;
    }
    return std::nullopt;
}

/// The app of the option, the profile or the variable; 0 where none is named, and nothing after the program was told to
/// end.
std::optional<quint32> appFrom(Ctl &ctl)
{
    if (ctl.parser.isSet(QStringLiteral("sdkappid"))) {
        const auto typed = ctl.number(QStringLiteral("sdkappid"), 0, std::numeric_limits<quint32>::max());
        return typed ? std::optional(quint32(*typed)) : std::nullopt;
    }
    if (!ctl.parser.value(QStringLiteral("profile")).isEmpty()) {
        const Result<Profile> profile = profileFromOptions(ctl);
        if (profile)
            return profile->sdkAppId;
        ctl.fail(profile.error());
        return std::nullopt;
    }
    const QString variable = qEnvironmentVariable("IMDESK_SDKAPPID");
    bool ok = true;
    const quint32 app = variable.isEmpty() ? 0 : variable.toUInt(&ok);
    if (ok)
        return app;
    ctl.usage(Ctl::tr("IMDESK_SDKAPPID is a number, not %1.").arg(variable));
    return std::nullopt;
}

void printFinding(Ctl &ctl, const DoctorFinding &finding)
{
    if (ctl.json()) {
        ctl.print(QJsonObject{{QStringLiteral("what"), finding.what},
                              {QStringLiteral("mark"), markWord(finding.mark)},
                              {QStringLiteral("words"), finding.words},
                              {QStringLiteral("fix"), finding.fix}});
        return;
    }
    ctl.print(QStringLiteral("%1: %2").arg(markWord(finding.mark), finding.words));
    if (!finding.fix.isEmpty())
        ctl.print(QStringLiteral("  ") + finding.fix);
}

CallbackDoctor::MuteAnswer muteAnswer(const QString &account, const Result<api::GetNoSpeakingReply> &reply)
{
    CallbackDoctor::MuteAnswer out;
    if (!reply) {
        out.missing = CallbackDoctor::isMissingAccount(reply.error());
        out.words = Ctl::tr("Whether %1 is muted could not be asked: %2").arg(account, reply.error().message);
        return out;
    }
    out.known = true;
    out.muted = reply->c2cSeconds > 0 || reply->groupSeconds > 0;
    out.words = out.muted
                    ? Ctl::tr("%1 is muted: one-to-one %2, groups %3.")
                          .arg(account, durationText(reply->c2cSeconds), durationText(reply->groupSeconds))
                    : Ctl::tr("%1 is not muted in the whole app; a mute in one group may still hold.").arg(account);
    return out;
}

void startDoctor(Ctl &ctl, DoctorRun &run)
{
    QObject::connect(run.doctor.get(), &CallbackDoctor::found, &ctl,
                     [&ctl](const DoctorFinding &finding) { printFinding(ctl, finding); });
    QObject::connect(run.doctor.get(), &CallbackDoctor::finished, &ctl, [&ctl](const DoctorFinding &verdict) {
        if (!ctl.json())
            ctl.print(QString());
        printFinding(ctl, verdict);
        ctl.end(verdict.mark == DoctorFinding::Mark::Bad ? ExitCode::Unreachable : ExitCode::Done);
    });
    run.doctor->start(run.question);
}

void runDoctor(Ctl &ctl)
{
    const QString url = ctl.parser.value(QStringLiteral("url"));
    const QString sender = ctl.parser.value(QStringLiteral("sender"));
    if (url.isEmpty()) {
        ctl.usage(Ctl::tr("doctor callbacks needs --url, the callback URL as it stands in the console."));
        return;
    }
    const auto sdkAppId = appFrom(ctl);
    if (!sdkAppId)
        return;
    const auto token = callbackTokenFrom(ctl, QStringLiteral("token"));
    if (!token)
        return;
    auto *run = new DoctorRun(&ctl);
    run->question.url = QUrl(url);
    run->question.typedUrl = url.trimmed();
    run->question.previousUrl = QUrl(ctl.parser.value(QStringLiteral("previous-url")));
    run->question.sdkAppId = *sdkAppId;
    run->question.sender = sender;
    if (const Result<Profile> profile = profileFromOptions(ctl); profile)
        run->question.serviceIsHere = profile->isOfThisComputer();
    run->question.token = *token;
    if (ctl.parser.isSet(QStringLiteral("changed"))) {
        const auto changed = timeFrom(ctl.parser.value(QStringLiteral("changed")), ctl.clock.nowSeconds());
        if (!changed) {
            ctl.usage(changed.error().message);
            return;
        }
        run->question.changedAt = *changed * 1'000;
    }
    run->doctor = std::make_unique<CallbackDoctor>(ctl.catalogue, ctl.clock);
    run->store = ctl.parser.value(QStringLiteral("store"));
    if (!run->store.isEmpty()) {
        auto reader = EventReader::open(run->store);
        const auto last = reader ? reader->lastSeq() : Result<qint64>(std::unexpected(reader.error()));
        if (!last) {
            ctl.fail(last.error());
            return;
        }
        run->lastSeq = *last;
        if (const auto newest = newestOfService(*reader, *last)) {
            run->question.lastEventAt = newest->receivedAt;
            run->question.lastCommand = newest->command;
        }
        run->doctor->setSeen([run](const QString &account) { return run->seen(account); });
    }
    if (sender.isEmpty()) {
        startDoctor(ctl, *run);
        return;
    }
    connectThen(ctl, [&ctl, run](Connection &connection) {
        run->doctor->setMuteCheck([&ctl, &connection](const QString &account, const auto &then) {
            whenDone(
                connection.client->call(api::getNoSpeaking, api::GetNoSpeaking{account}), &ctl,
                [account, then](const Result<api::GetNoSpeakingReply> &reply) { then(muteAnswer(account, reply)); });
        });
        startDoctor(ctl, *run);
    });
}

} // namespace

CtlCommand doctorCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("doctor callbacks");
    command.summary = Ctl::tr("Find out why callbacks do not come: sends a signed sample to the callback URL and looks "
                              "for it in the log of the receiver.");
    command.options = [](QCommandLineParser &parser) {
        parser.addOption(
            {QStringLiteral("url"), Ctl::tr("The callback URL as it stands in the console."), QStringLiteral("URL")});
        parser.addOption({QStringLiteral("previous-url"), Ctl::tr("The URL before; ports that begin alike may clash."),
                          QStringLiteral("URL")});
        parser.addOption({QStringLiteral("changed"),
                          Ctl::tr("When the URL was entered in the console, such as 1m for a minute ago; it acts after "
                                  "two minutes."),
                          QStringLiteral("T")});
        parser.addOption(
            {QStringLiteral("store"), Ctl::tr("The event log that the receiver writes."), QStringLiteral("FILE")});
        parser.addOption({QStringLiteral("token"),
                          Ctl::tr("Token to sign with. Better in IMDESK_CALLBACK_TOKEN, where other users of this "
                                  "computer cannot see it."),
                          QStringLiteral("T")});
        parser.addOption({QStringLiteral("sender"),
                          Ctl::tr("Account whose callbacks are missing; asks whether it is muted, with the connection "
                                  "options."),
                          QStringLiteral("ID")});
        addConnectionOptions(parser);
    };
    command.run = runDoctor;
    command.examples = {QStringLiteral("imdeskctl doctor callbacks --url https://im.example.com/imcallback --sdkappid "
                                       "1400000000 --store events.db --changed 1m")};
    return command;
}

} // namespace imdesk
