// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/callbackdoctor.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/callbacks/answertrace.h"
#include "core/callbacks/eventsamples.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace imdesk {

namespace {

constexpr int doctorTimeoutMs = 5'000;
constexpr int arrivalLookMs = 50;
constexpr int arrivalPatienceMs = 3'000;
constexpr int certificateSoonDays = 14;
constexpr qint64 recentMs = 15 * 60'000;
constexpr qsizetype nameLimit = 63; // characters of a domain in the console
constexpr QLatin1String refusedSigns("!$&?#");
constexpr qsizetype doctorPlaceLimit = 100;
constexpr int getAccountInvalid = 130'003; // what reading the mute of an account that was never imported gives
constexpr int accountNotThere = 70'107;
constexpr int badRequest = 400;

quint16 portOf(const QUrl &url) { return quint16(url.port(url.scheme() == QLatin1String("https") ? 443 : 80)); }

bool isPrivate(const QHostAddress &address)
{
    return address.isLoopback() || address.isLinkLocal() || address.isSiteLocal() || address.isUniqueLocalUnicast() ||
           address.isInSubnet(QHostAddress(QStringLiteral("10.0.0.0")), 8) ||
           address.isInSubnet(QHostAddress(QStringLiteral("172.16.0.0")), 12) ||
           address.isInSubnet(QHostAddress(QStringLiteral("192.168.0.0")), 16) ||
           address.isInSubnet(QHostAddress(QStringLiteral("100.64.0.0")), 10);
}

} // namespace

QString markWord(DoctorFinding::Mark mark)
{
    switch (mark) {
    case DoctorFinding::Mark::Good:
        return QStringLiteral("good");
    case DoctorFinding::Mark::Bad:
        return QStringLiteral("bad");
    case DoctorFinding::Mark::Warning:
        return QStringLiteral("warning");
    case DoctorFinding::Mark::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QStringList callbackUrlProblems(const QUrl &url, const QString &typed)
{
    QStringList out;
    const QString text = typed.isEmpty() ? url.toString(QUrl::EncodeSpaces) : typed;
    if (std::ranges::any_of(text, [](QChar c) { return c.isSpace() || refusedSigns.contains(c); })) {
        out << CallbackDoctor::tr(
            "The console refuses blanks and the signs ! $ & ? # in it; the service appends its own query.");
        if (!url.isValid())
            return out;
    }
    if (!url.isValid() || url.host().isEmpty() ||
        (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))) {
        out << CallbackDoctor::tr("The address does not begin with http:// or https:// and a host.");
        return out;
    }
    if (!url.userInfo().isEmpty())
        out << CallbackDoctor::tr("The address holds a user name or password.");
    const QString host = url.host(QUrl::EncodeUnicode);
    if (!QHostAddress(host).isNull())
        return out;
    if (host.size() > nameLimit)
        out << CallbackDoctor::tr("The name of the host has more than 63 characters.");
    const QStringList labels = host.split(QLatin1Char('.'));
    for (const QString &label : labels) {
        const bool letters = std::ranges::all_of(
            label, [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == QLatin1Char('-')); });
        if (label.isEmpty() || !letters || label.startsWith(QLatin1Char('-')) || label.endsWith(QLatin1Char('-')) ||
            (label.contains(QLatin1String("--")) && !label.startsWith(QLatin1String("xn--")))) {
            out << CallbackDoctor::tr("Names hold letters, digits and single hyphens only, none first or last.");
            break;
        }
    }
    return out;
}

CallbackDoctor::CallbackDoctor(const Catalogue &catalogue, const Clock &clock, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_clock(clock)
{
    m_arrival.setInterval(arrivalLookMs);
    connect(&m_arrival, &QTimer::timeout, this, &CallbackDoctor::waitForArrival);
}

CallbackDoctor::~CallbackDoctor() = default;

bool CallbackDoctor::isOfService(const LogRow &row)
{
    return row.number(LogRow::Http) == 200 && EventOrigin(row.number(LogRow::Origin)) == EventOrigin::Received &&
           !row.command()->name.isEmpty() && !row.isReplay() &&
           !row.field(LogRow::Sender).startsWith(QByteArrayView(probePrefix.data(), probePrefix.size()));
}

bool CallbackDoctor::isMissingAccount(const ApiError &error)
{
    return error.kind == ApiError::Kind::Service && (error.code == getAccountInvalid || error.code == accountNotThere);
}

qint64 CallbackDoctor::waitingLeft(qint64 changedAt, qint64 nowMs)
{
    return changedAt <= 0 ? 0 : qBound(qint64(0), changedAt + changeTakesMs - nowMs, changeTakesMs);
}

void CallbackDoctor::add(const char *what, Mark mark, const QString &words, const QString &fix)
{
    m_findings.append({QLatin1String(what), mark, words, fix});
    Q_EMIT found(m_findings.last());
}

void CallbackDoctor::start(const DoctorCase &question)
{
    if (m_running)
        return;
    m_running = true;
    m_runs.append({m_clock.nowMs(), std::numeric_limits<qint64>::max()});
    m_case = question;
    m_findings.clear();
    lookAtReceiver();
    if (!lookAtUrl()) {
        lookAtWaiting();
        return;
    }
    lookAtPort();
    lookAtAddress();
    if (m_case.url.scheme() == QLatin1String("https"))
        lookAtCertificate();
    else
        sendSample();
}

void CallbackDoctor::lookAtReceiver()
{
    if (!m_case.listener.isEmpty()) {
        const QString place = visibleText(m_case.listener, doctorPlaceLimit);
        if (m_case.listening.value_or(false))
            add("receiver", Mark::Good,
                tr("The listener at %1, to which this console is attached, receives callbacks.").arg(place));
        else
            add("receiver", Mark::Unknown,
                tr("There is no connection to the listener at %1, so it cannot be seen whether it receives.")
                    .arg(place),
                tr("Wait until the console is attached again, or look at the listener on its own computer."));
        return;
    }
    if (!m_case.listening)
        return; // the sample will show it
    if (*m_case.listening)
        add("receiver", Mark::Good, tr("The receiver listens at %1.").arg(m_case.receiverUrl.toString()));
    else
        add("receiver", Mark::Bad, tr("The receiver is off, so nothing can arrive here."),
            tr("Start the receiver in Callbacks, or \"imdeskctl listen\" with its --store."));
}

bool CallbackDoctor::lookAtUrl()
{
    const QStringList problems = callbackUrlProblems(m_case.url, m_case.typedUrl);
    if (problems.isEmpty()) {
        add("url", Mark::Good, tr("The console takes the address %1.").arg(visibleText(m_case.url.toString(), 200)));
        return true;
    }
    add("url", Mark::Bad, joinSentences(problems),
        tr("Enter a callback URL such as https://im.example.com/imcallback."));
    return m_case.url.isValid() && !m_case.url.host().isEmpty() && !m_case.url.hasQuery() &&
           m_case.url.scheme().startsWith(QLatin1String("http"));
}

void CallbackDoctor::lookAtPort()
{
    if (m_case.previousUrl.isEmpty() || m_case.previousUrl.host() != m_case.url.host())
        return;
    const QString now = QString::number(portOf(m_case.url));
    const QString before = QString::number(portOf(m_case.previousUrl));
    if (now != before && (now.startsWith(before) || before.startsWith(now)))
        add("port", Mark::Bad,
            tr("The ports %1 and %2 begin alike; the service may take the old one for the new one.").arg(before, now),
            tr("Use a port of which neither is the beginning of the other."));
    else
        add("port", Mark::Good, tr("The old port %1 and the new port %2 do not clash.").arg(before, now));
}

void CallbackDoctor::lookAtAddress()
{
    const QString host = m_case.url.host();
    const QHostAddress address(host);
    const bool loopback = host == QLatin1String("localhost") || address.isLoopback();
    const bool local = loopback || host.endsWith(QLatin1String(".local"));
    if (m_case.serviceIsHere && loopback) {
        add("address", Mark::Good,
            tr("%1 is an address of this computer, and the sandbox that sends the callbacks runs on it, too.")
                .arg(visibleText(host, 100)));
        return; // nobody is on the way who could read them
    }
    if (local || (!address.isNull() && isPrivate(address)))
        add("address", Mark::Warning,
            tr("%1 is an address of this computer or its network; the service on the internet cannot reach it.")
                .arg(visibleText(host, 100)),
            tr("Let a web server or a tunnel with a public name pass callbacks on to the receiver, and enter that name "
               "in the console. A sandbox on this computer reaches it as it is."));
    else
        add("address", Mark::Unknown,
            tr("Whether the service reaches %1 cannot be seen from here, only whether this computer does.")
                .arg(visibleText(host, 100)),
            tr("The console has a button that checks the URL from the side of the service."));
    if (m_case.url.scheme() == QLatin1String("http"))
        add("certificate", Mark::Warning, tr("The address is plain http: whoever is on the way can read callbacks."),
            tr("Use https with a certificate of a public authority."));
}

void CallbackDoctor::lookAtCertificate()
{
    m_certificate.look(m_case.url.host(), portOf(m_case.url), doctorTimeoutMs, [this](const CertificateLook &look) {
        if (!look.reached) {
            const QString why = visibleText(look.trouble, 300);
            if (look.speaksHttp)
                add("certificate", Mark::Bad,
                    tr("No TLS connection could be made, but plain HTTP is answered there: %1").arg(why),
                    tr("Enter the address with http:// in the console, if that is meant, or give the program at this "
                       "port a certificate."));
            else if (look.connected)
                add("certificate", Mark::Bad,
                    tr("No TLS connection could be made, though something takes connections there: %1").arg(why),
                    tr("Its certificate may be broken or belong to another key, or it speaks something else. Look "
                       "into the log of the web server or receiver at this port."));
            else if (look.nameless)
                add("certificate", Mark::Bad,
                    tr("The name %1 leads to no address: %2").arg(visibleText(m_case.url.host(), 200), why),
                    tr("Check how the name is written, and that it is entered at the name servers."));
            else
                add("certificate", Mark::Bad, tr("No TLS connection could be made: %1").arg(why),
                    tr("Check that something speaks TLS at this port, and that the name leads there."));
        } else if (!look.errors.isEmpty()) {
            add("certificate", Mark::Bad,
                tr("The certificate is not valid: %1").arg(visibleText(look.errors.join(QLatin1String("; ")), 300)),
                tr("The service refuses such a certificate. Get one from a public authority, with the whole chain."));
        } else if (look.expires < m_clock.nowUtc().addDays(certificateSoonDays)) {
            add("certificate", Mark::Warning,
                tr("The certificate is valid, but ends on %1.").arg(look.expires.date().toString(Qt::ISODate)),
                tr("Renew it; with an expired one callbacks stop."));
        } else {
            add("certificate", Mark::Good,
                tr("The certificate by %1 is trusted on this computer and valid until %2.")
                    .arg(visibleText(look.issuer, 100), look.expires.date().toString(Qt::ISODate)));
        }
        sendSample();
    });
}

void CallbackDoctor::sendSample()
{
    m_marker = probePrefix + QStringLiteral("%1").arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
    const EventSamples samples(m_catalogue);
    const QString command = QStringLiteral("State.StateChange");
    CallbackParts parts = samples.sample(command, m_case.sdkAppId, m_clock.nowMs());
    QJsonObject body = samples.body(command, m_clock.nowMs());
    QJsonObject info = body.value(QLatin1String("Info")).toObject();
    info.insert(QStringLiteral("To_Account"), m_marker);
    body.insert(QStringLiteral("Info"), info);
    parts.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const TargetRequest request = signedRequest(m_case.url, parts, m_case.token, m_clock.nowSeconds());
    PostOptions options;
    options.timeoutMs = doctorTimeoutMs;
    options.maxAnswerBytes = TargetLine::maxReplyBytes;
    options.headers.append({QByteArray(replayHeader), QByteArrayLiteral("doctor")});
    QElapsedTimer since;
    since.start();
    m_transport.post(request.url, request.body, options,
                     [this, since](const std::expected<HttpAnswer, TransportFailure> &outcome) {
                         onSample(outcome, int(since.elapsed()));
                     });
}

void CallbackDoctor::onFailure(const TransportFailure &failure)
{
    const bool slow = failure.error.kind == ApiError::Kind::Timeout;
    add("reach", Mark::Bad,
        slow ? tr("A signed sample sent to the address got no answer in %1 s.").arg(doctorTimeoutMs / 1000)
             : tr("A signed sample could not be delivered: %1").arg(visibleText(failure.error.message, 300)),
        slow ? tr("A firewall drops the requests, or the program behind the address hangs.")
             : tr("Check the name, the port, and that the web server or tunnel runs and leads to the receiver."));
    lookAtWaiting();
}

/// Why plain HTTP is not understood may be that TLS is spoken there: a receiver hangs up, web servers answer with 400.
void CallbackDoctor::lookForTls(const std::function<void()> &otherwise)
{
    m_certificate.look(m_case.url.host(), portOf(m_case.url), doctorTimeoutMs,
                       [this, otherwise](const CertificateLook &look) {
                           if (!look.reached) {
                               otherwise();
                               return;
                           }
                           add("reach", Mark::Bad,
                               tr("The address begins with http://, but TLS is spoken at its port, so the sample was "
                                  "not understood."),
                               tr("Enter the address with https:// in the console."));
                           lookAtWaiting();
                       });
}

void CallbackDoctor::onSample(const std::expected<HttpAnswer, TransportFailure> &outcome, int ms)
{
    const bool plain = m_case.url.scheme() == QLatin1String("http");
    if (!outcome) {
        const TransportFailure &failure = outcome.error();
        if (plain && !failure.refused && failure.error.kind != ApiError::Kind::Timeout)
            lookForTls([this, failure] { onFailure(failure); });
        else
            onFailure(failure);
        return;
    }
    if (plain && outcome->status == badRequest) {
        lookForTls([this, answer = *outcome] {
            explainStatus(answer.status, answer.body);
            lookAtWaiting();
        });
        return;
    }
    if (outcome->status != 200) {
        explainStatus(outcome->status, outcome->body);
        lookAtWaiting();
        return;
    }
    if (ms >= answerBudgetMs)
        add("reach", Mark::Bad, tr("The sample was answered after %1 ms; the service gives up after 2,000 ms.").arg(ms),
            tr("Look at what is slow on the way, at reply rules and at forward targets."));
    else
        add("reach", Mark::Good, tr("A signed sample sent to the address was answered with 200 in %1 ms.").arg(ms));
    m_arrivalLooks = 0;
    waitForArrival();
}

void CallbackDoctor::explainStatus(int status, const QByteArray &body)
{
    const QString said =
        visibleText(QJsonDocument::fromJson(body).object().value(QLatin1String("ErrorInfo")).toString(), 300);
    const QString words = said.isEmpty() ? tr("The address answered with HTTP %1.").arg(status)
                                         : tr("The address answered with HTTP %1: %2").arg(status).arg(said);
    switch (status) {
    case 401:
        // What the receiver says of such a sample is true of it alone, not of the callbacks of the service.
        if (m_case.token.isEmpty()) {
            add("token", Mark::Warning,
                tr("The address answered with HTTP 401: the receiver asks for a Sign, and the sample had none, for no "
                   "token is known here."),
                tr("Enter the token of the receiver in the connection, or name it with --token, and check again."));
            break;
        }
        add("token", Mark::Bad, words,
            tr("Set the same token here and in the console, and see that the clocks agree within a minute."));
        break;
    case 403:
        add("token", Mark::Bad, words,
            m_case.sdkAppId == 0
                ? tr("The sample named no app, and the receiver may be for one alone: name the app with --sdkappid, or "
                     "enter its SDKAppID in the connection. Or the way to it does not let this address in.")
                : tr("The receiver is for another SDKAppID, or the way to it does not let this address in."));
        break;
    case 404:
    case 405:
        add("reach", Mark::Bad, words,
            tr("The path of the URL is not the one the receiver takes callbacks at, or the web server leads "
               "elsewhere."));
        break;
    default:
        add("reach", Mark::Bad, words,
            tr("The service needs 200. Look into the log of the web server or tunnel at this address."));
        break;
    }
}

void CallbackDoctor::waitForArrival()
{
    const std::optional<SignState> seen = m_seen ? m_seen(m_marker) : std::nullopt;
    if (!m_seen) {
        add("arrival", Mark::Unknown, tr("Whether the sample arrived at a receiver of ours cannot be seen from here."),
            tr("Name the log of the receiver."));
    } else if (seen) {
        add("arrival", Mark::Good, tr("The sample arrived at the receiver and is in the log."));
        if (!m_case.token.isEmpty() && *seen == SignState::NotChecked)
            add("token", Mark::Warning,
                tr("The sample was signed, but the receiver has no token and checks no Sign: whoever knows the address "
                   "can invent callbacks."),
                tr("Set the token at the receiver, too: in the connection, or in IMDESK_CALLBACK_TOKEN of "
                   "\"imdeskctl listen\"."));
    } else if (++m_arrivalLooks * arrivalLookMs < arrivalPatienceMs) {
        m_arrival.start();
        return;
    } else {
        add("arrival", Mark::Bad, tr("Something answered with 200, but the sample did not arrive at this receiver."),
            tr("The address leads to another program, perhaps your own backend. Let it pass callbacks on, or enter the "
               "address of this receiver."));
    }
    m_arrival.stop();
    lookAtWaiting();
}

void CallbackDoctor::lookAtWaiting()
{
    const qint64 left = waitingLeft(m_case.changedAt, m_clock.nowMs());
    if (left > 0)
        add("waiting", Mark::Bad,
            tr("The URL was changed in the console less than two minutes ago; it acts in %1 s.")
                .arg((left + 999) / 1000),
            tr("Wait until the time is over, then cause an event."));
    else if (m_case.changedAt > 0)
        add("waiting", Mark::Good, tr("The two minutes after the change of the URL are over."));
    lookAtSwitch();
}

void CallbackDoctor::lookAtSwitch()
{
    const QString fix = tr("In the console, under Callback configuration, each event has a switch of its own. "
                           "State.StateChange, profile changes and live room members need one more feature switch.");
    const qint64 minutes = qMax<qint64>(0, (m_clock.nowMs() - m_case.lastEventAt) / 60'000);
    if (m_case.lastEventAt > 0 && minutes == 0)
        add("switch", Mark::Unknown,
            tr("The switches of the console cannot be seen from here. The last callback that came was %1, less than a "
               "minute ago, so at least its switch was on.")
                .arg(visibleText(m_case.lastCommand, 100)),
            fix);
    else if (m_case.lastEventAt > 0)
        add("switch", Mark::Unknown,
            tr("The switches of the console cannot be seen from here. The last callback that came was %1, %2 minutes "
               "ago, so at least its switch was on.")
                .arg(visibleText(m_case.lastCommand, 100))
                .arg(minutes),
            fix);
    else
        add("switch", Mark::Unknown,
            tr("The switches of the console cannot be seen from here, and no callback has come yet."), fix);
    lookAtSender();
}

void CallbackDoctor::lookAtSender()
{
    if (m_case.sender.isEmpty()) {
        lookAtTrouble();
        return;
    }
    if (!m_muteCheck) {
        add("muted", Mark::Unknown,
            tr("Whether %1 is muted was not asked. For a muted sender the service sends no callback at all.")
                .arg(visibleText(m_case.sender, 64)));
        lookAtTrouble();
        return;
    }
    m_muteCheck(m_case.sender, [this](const MuteAnswer &answer) {
        if (answer.missing)
            add("muted", Mark::Bad,
                tr("The app has no account %1, so nobody of that name causes callbacks.")
                    .arg(visibleText(m_case.sender, 64)),
                tr("Check how the account is written: small and capital letters are different ones."));
        else if (!answer.known)
            add("muted", Mark::Unknown, answer.words);
        else if (answer.muted)
            add("muted", Mark::Bad, answer.words,
                tr("None is expected: for a muted sender the service sends no callback. Lift the mute and try again."));
        else
            add("muted", Mark::Good, answer.words);
        lookAtTrouble();
    });
}

// Strangers knock at every address: what they did wrong may explain the silence, and comes behind what surely does.
void CallbackDoctor::lookAtTrouble()
{
    using Kind = ReceiverProblem::Kind;
    const qint64 now = m_clock.nowMs();
    const auto isOurs = [this](qint64 at) {
        return std::ranges::any_of(m_runs, [at](const Run &run) { return at >= run.from && at <= run.until; });
    };
    // What was wrong before the last arrival did not keep that from coming, and a sample of ours is nobody's callback.
    const auto recent = [&](const QList<Kind> &kinds) {
        return int(std::ranges::count_if(m_case.problems, [&](const ReceiverProblem &problem) {
            return problem.at > now - recentMs && problem.at >= m_case.lastEventAt && !isOurs(problem.at) &&
                   kinds.contains(problem.kind);
        }));
    };
    const struct
    {
        QList<Kind> kinds;
        QString words, fix;
    } troubles[] = {
        {{Kind::WrongSign},
         tr("Callbacks came that were signed with another token."),
         tr("Copy the token from the console into the profile, or the other way round.")},
        {{Kind::MissingSign},
         tr("Callbacks came without Sign, and they are refused because a token is set here."),
         tr("Switch webhook authentication on in the console, or remove the token here.")},
        {{Kind::ClockDrift},
         tr("Callbacks came whose time is more than a minute off."),
         tr("Set the clock of this computer by a time server.")},
        {{Kind::WrongApp},
         tr("Callbacks of another SDKAppID came."),
         tr("The console of another app has this URL, or the profile has the wrong SDKAppID.")},
        {{Kind::WrongPath, Kind::WrongMethod},
         tr("Requests came that are not at the callback path."),
         tr("Compare the path in the console with the one the receiver shows.")},
        {{Kind::NotStored, Kind::Overloaded},
         tr("Callbacks came that could not be stored."),
         tr("Look at the free room on the disk of the event log.")},
        {{Kind::LateAnswer},
         tr("Answers were later than the two seconds the service waits."),
         tr("Look at slow reply rules and forward targets.")},
    };
    const QList<Kind> signs{Kind::WrongSign, Kind::MissingSign, Kind::ClockDrift};
    for (const auto &trouble : troubles) {
        if (const int count = recent(trouble.kinds); count > 0)
            add(signs.contains(trouble.kinds.first()) ? "token" : "trouble", Mark::Warning,
                tr("%1 (%n of late)", nullptr, count).arg(trouble.words), trouble.fix);
    }
    sayVerdict();
}

void CallbackDoctor::sayVerdict()
{
    DoctorFinding verdict;
    verdict.what = QStringLiteral("verdict");
    // A reason that lies outside explains more than what follows from it; of warnings, what happened explains more than
    // what may.
    const auto first = [this](const auto &holds) { return std::ranges::find_if(m_findings, holds); };
    const auto bad = first([](const DoctorFinding &one) { return one.mark == Mark::Bad; });
    auto warning = first([](const DoctorFinding &one) {
        return one.mark == Mark::Warning &&
               (one.what == QLatin1String("token") || one.what == QLatin1String("trouble"));
    });
    if (warning == m_findings.cend())
        warning = first([](const DoctorFinding &one) { return one.mark == Mark::Warning; });
    if (bad != m_findings.cend()) {
        verdict.mark = Mark::Bad;
        verdict.words = bad->words;
        verdict.fix = bad->fix;
    } else if (warning != m_findings.cend()) {
        verdict.mark = Mark::Warning;
        const bool reached = first([](const DoctorFinding &one) {
                                 return one.what == QLatin1String("reach") && one.mark == Mark::Good;
                             }) != m_findings.cend();
        verdict.words =
            reached ? tr("From this computer callbacks arrive, but: %1").arg(warning->words) : warning->words;
        verdict.fix = warning->fix;
    } else {
        verdict.mark = Mark::Good;
        verdict.words = tr("Everything that can be seen from here works. If callbacks do not come, the switch of the "
                           "event in the console is the next to look at.");
    }
    m_running = false;
    m_runs.last().until = m_clock.nowMs();
    Q_EMIT finished(verdict);
}

} // namespace imdesk
