// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/apiclient.h"

#include "core/base/logging.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <ranges>
#include <utility>
#include <vector>

namespace imdesk {

namespace {
/// More than the connections a host gets, so that the next request is ready when one frees up.
constexpr int maxInFlight = 12;

QByteArray withoutUserSigs(const QByteArray &text)
{
    static const QRegularExpression quoted(QStringLiteral("(usersig=)[^&\\s\"'<>\\\\]+"),
                                           QRegularExpression::CaseInsensitiveOption);
    return QString::fromUtf8(text).replace(quoted, QStringLiteral("\\1…")).toUtf8();
}

/// Rules of protection and the catalogue know a command by its name, and a server may take a slash or a dot more for
/// the same one.
bool namesCommand(const QString &path)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_]+/[A-Za-z0-9_]+")));
    return form.match(path).hasMatch();
}
} // namespace

struct ApiClient::Call
{
    quint64 id = 0;
    QString path;
    QByteArray body;
    const CatalogueCommand *entry = nullptr;
    bool dedupes = false;
    CallOptions options;
    Done done;
    int attempts = 0;
    qint64 notBefore = 0; ///< steady ms
    qint64 submitted = 0; ///< steady ms
    qint64 startedAtMs = 0;
    QString requestId;
    bool renewed = false;   ///< the signature was made anew once already
    bool maybeDone = false; ///< one of the attempts has an unknown outcome
    bool timedOut = false;  ///< one of the attempts was not answered in time
    bool flying = false;
    bool held = false;            ///< the watch has not let it go yet
    bool last = false;            ///< whatever comes of this attempt, no other follows
    std::optional<qint64> ticket; ///< of the watch, which wants to hear the end
    std::optional<CallRetry> retry;
    QPointer<QNetworkReply> reply;

    CatalogueCommand::Access access() const { return entry ? entry->access : CatalogueCommand::Access::Write; }
    int callsPerSecond() const { return entry ? entry->callsPerSecond : 200; }
    bool sharesBudget() const { return options.sharePercent < 100; }
    double apartMs() const { return 100'000.0 / (qMax(1, callsPerSecond()) * qMax(1, options.sharePercent)); }
};

ApiClient::ApiClient(const Profile &profile, Signer &signer, const Catalogue &catalogue, const Clock &clock,
                     std::shared_ptr<CallBudget> budget)
    : m_profile(profile),
      m_signer(signer),
      m_catalogue(catalogue),
      m_clock(clock),
      m_retry(catalogue),
      m_budget(budget ? std::move(budget) : std::make_shared<CallBudget>()),
      m_steady(m_budget->steady)
{
    m_pumpTimer.setSingleShot(true);
    m_pumpTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_pumpTimer, &QTimer::timeout, this, &ApiClient::pump);
}

ApiClient::~ApiClient()
{
    // Whoever still waits learns that nothing will come.
    while (!m_calls.empty()) {
        const auto &[id, call] = *m_calls.begin();
        const QPointer<QNetworkReply> reply = call->reply;
        if (reply)
            reply->disconnect();
        finish(id, std::unexpected(makeError(ApiError::Kind::Cancelled, QString())));
        if (reply)
            reply->abort();
    }
}

quint64 ApiClient::submit(const QString &path, const QJsonObject &body, bool dedupes, CallOptions options, Done done)
{
    if (options.reason.isEmpty())
        options.reason = m_reason;
    auto call = std::make_unique<Call>();
    const quint64 id = m_nextId++;
    call->id = id;
    call->path = path;
    call->body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    call->entry = m_catalogue.command(path);
    call->dedupes = dedupes;
    call->options = options;
    call->done = std::move(done);
    call->submitted = m_steady.elapsed();
    call->startedAtMs = m_clock.nowMs();
    CallFacts facts{path,        body,           call->access(),     options.priority,    options.reason,
                    options.job, options.undoes, options.undoesPart, options.sharePercent};
    std::optional<ApiError> refused;
    if (!namesCommand(path))
        refused =
            makeError(ApiError::Kind::Usage,
                      tr("%1 is no command: it is called SERVICE/COMMAND, in letters, digits and _. Nothing was sent.")
                          .arg(path));
    else if (!m_watch && m_profile.readOnly && call->access() != CatalogueCommand::Access::Read)
        refused = makeError(ApiError::Kind::Refused, tr("The profile is read-only, so nothing was sent."));
    const bool watched = !refused && m_watch && m_watch->concerns(facts);
    call->held = watched || refused;
    m_calls.emplace(id, std::move(call));
    if (refused) {
        // Later, so that a caller never meets its own continuation inside the call.
        QTimer::singleShot(0, this, [this, id, error = *refused] { finish(id, std::unexpected(error)); });
    } else if (watched) {
        QTimer::singleShot(0, this, [this, id, facts = std::move(facts)] { admit(id, facts); });
    } else {
        m_pumpTimer.start(0);
    }
    return id;
}

void ApiClient::because(const QString &reason, const std::function<void()> &deed)
{
    const QPointer<ApiClient> guard(this); // the deed may take it away
    const QString outer = std::exchange(m_reason, reason);
    deed();
    if (guard)
        guard->m_reason = outer;
}

QFuture<Result<TakenBack>> ApiClient::takeBack(const QList<qint64> &entries, const UndoFollow &follow)
{
    auto promise = std::make_shared<QPromise<Result<TakenBack>>>();
    promise->start();
    auto future = promise->future();
    const CallWatch::Taken then = [promise](const Result<TakenBack> &taken) {
        promise->addResult(taken);
        promise->finish();
    };
    if (m_watch)
        m_watch->takeBack(entries, follow, then);
    else
        QTimer::singleShot(0, this, [then] {
            then(fail(ApiError::Kind::Usage, tr("Nothing is noted down here, so nothing can be taken back.")));
        });
    return future;
}

void ApiClient::admit(quint64 id, const CallFacts &facts)
{
    if (!m_calls.contains(id))
        return; // given up before anybody was asked
    CallFacts asked = facts;
    asked.wanted = [guard = QPointer<ApiClient>(this), id] { return guard && guard->m_calls.contains(id); };
    m_watch->before(asked, [guard = QPointer<ApiClient>(this), id, path = facts.path](const Result<qint64> &ticket) {
        if (guard)
            guard->onAdmitted(id, path, ticket);
    });
}

void ApiClient::onAdmitted(quint64 id, const QString &path, const Result<qint64> &ticket)
{
    const auto it = m_calls.find(id);
    if (it == m_calls.end()) {
        if (!ticket)
            return;
        // It was given up while it was noted down: the note gets its end.
        CallRecord record;
        record.command = path;
        record.error = makeError(ApiError::Kind::Cancelled, QString());
        m_watch->after(*ticket, record, {});
        return;
    }
    if (!ticket) {
        finish(id, std::unexpected(ticket.error()));
        return;
    }
    it->second->ticket = *ticket;
    if (const Noted &noted = it->second->options.noted; noted && *ticket > 0)
        noted->append(*ticket);
    it->second->held = false;
    m_pumpTimer.start(0);
}

void ApiClient::cancel(quint64 id)
{
    const auto it = m_calls.find(id);
    if (it == m_calls.end())
        return;
    if (it->second->flying) {
        Transport::abort(it->second->reply);
        return;
    }
    ApiError error = makeError(ApiError::Kind::Cancelled, QString());
    error.maybeDone = it->second->maybeDone; // it waited for another try
    finish(id, std::unexpected(error));
}

qsizetype ApiClient::cancelAll()
{
    std::vector<quint64> ids;
    for (const auto &[id, call] : m_calls) {
        call->last = true;
        ids.push_back(id);
    }
    for (const quint64 id : ids)
        cancel(id);
    return qsizetype(ids.size());
}

void ApiClient::withdraw(const QString &job)
{
    // Those that are held first: what is read for them must not end in trouble of theirs.
    std::vector<quint64> held, waiting;
    for (const auto &[id, call] : m_calls) {
        if (call->options.job != job)
            continue;
        call->last = true;
        if (!(call->flying && Transport::begun(call->reply)))
            (call->held ? held : waiting).push_back(id);
    }
    for (const std::vector<quint64> &some : {held, waiting}) {
        for (const quint64 id : some)
            cancel(id);
    }
}

void ApiClient::pump()
{
    std::vector<Call *> waiting;
    for (const auto &[id, call] : m_calls) {
        if (!call->flying && !call->held)
            waiting.push_back(call.get());
    }
    std::ranges::stable_sort(waiting, {}, [](const Call *call) { return std::pair(call->options.priority, call->id); });
    qint64 next = -1;
    for (Call *call : waiting) {
        if (m_inFlight >= maxInFlight)
            break; // an answer pumps again
        const qint64 now = m_steady.elapsed();
        qint64 wait = call->notBefore - now;
        if (m_paced)
            wait = qMax(wait, m_budget->limiter.waitMs(call->path, call->callsPerSecond(), now));
        if (m_paced && call->sharesBudget())
            wait = qMax(wait, m_budget->limiter.shareWaitMs(call->path, call->options.job, now));
        if (wait <= 0)
            send(*call);
        else if (next < 0 || wait < next)
            next = wait;
    }
    if (next >= 0 && m_inFlight < maxInFlight)
        m_pumpTimer.start(static_cast<int>(qMin<qint64>(next, 60'000)));
}

void ApiClient::send(Call &call)
{
    const quint64 id = call.id;
    auto later = [this, id](const ApiError &error) {
        m_calls.at(id)->flying = true;
        ++m_inFlight;
        QTimer::singleShot(
            0, this, [this, id, error] { onAnswer(id, std::unexpected(TransportFailure{error, Delivery::NotSent})); });
    };
    ++call.attempts;
    const Result<QUrl> base = m_profile.endpoint();
    const Result<QByteArray> userSig = m_signer.userSig();
    if (!base || !userSig) {
        later(base ? userSig.error() : base.error());
        return;
    }
    const quint32 random = QRandomGenerator::global()->generate();
    call.requestId = QStringLiteral("%1").arg(random, 8, 16, QLatin1Char('0'));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("sdkappid"), QString::number(m_profile.sdkAppId));
    query.addQueryItem(QStringLiteral("identifier"), QString::fromUtf8(QUrl::toPercentEncoding(m_profile.admin)));
    query.addQueryItem(QStringLiteral("usersig"),
                       QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(*userSig), "*")));
    query.addQueryItem(QStringLiteral("random"), QString::number(random));
    query.addQueryItem(QStringLiteral("contenttype"), QStringLiteral("json"));
    QUrl url = *base;
    url.setPath(QStringLiteral("/v4/") + call.path);
    url.setQuery(query);
    m_budget->limiter.sent(call.path, m_steady.elapsed());
    if (call.sharesBudget())
        m_budget->limiter.sentOfShare(call.path, call.options.job, call.apartMs(), m_steady.elapsed());
    call.flying = true;
    ++m_inFlight;
    call.reply = m_transport.post(
        url, call.body, call.options.timeoutMs,
        [this, id](std::expected<HttpAnswer, TransportFailure> answer) { onAnswer(id, std::move(answer)); });
}

Result<QJsonObject> ApiClient::understand(const Call &call, const HttpAnswer &answer) const
{
    ApiError error;
    error.command = call.path;
    error.httpStatus = answer.status;
    error.requestId = call.requestId;
    if (answer.status != understoodStatus) {
        error.kind = ApiError::Kind::Http;
        error.message = QStringLiteral("HTTP status %1").arg(answer.status);
        return std::unexpected(error);
    }
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &parsed);
    if (!document.isObject()) {
        error.kind = ApiError::Kind::Decode;
        error.message = answer.body.trimmed().isEmpty() ? QStringLiteral("The answer is empty")
                        : parsed.error == QJsonParseError::NoError
                            ? QStringLiteral("The answer is no JSON object")
                            : QStringLiteral("The answer is not JSON: %1").arg(parsed.errorString());
        return std::unexpected(error);
    }
    QJsonObject json = document.object();
    if (const QString id = json.value(QLatin1String("RequestId")).toString(); !id.isEmpty())
        error.requestId = id;
    const auto code = wholeNumber(json.value(QLatin1String("ErrorCode")));
    const QString status = json.value(QLatin1String("ActionStatus")).toString();
    if (!code) {
        error.kind = ApiError::Kind::Decode;
        error.message = QStringLiteral("The answer has no ErrorCode");
        return std::unexpected(error);
    }
    if (*code != 0 || status == QLatin1String("FAIL")) {
        // What is kept and shown of a refusal must not hold the signature, which some gateways quote with the request.
        if (answer.body.toLower().contains("usersig="))
            json = QJsonDocument::fromJson(withoutUserSigs(answer.body)).object();
        error.kind = ApiError::Kind::Service;
        error.code = static_cast<int>(*code);
        error.message = json.value(QLatin1String("ErrorInfo")).toString();
        error.reply = std::move(json);
        return std::unexpected(error);
    }
    return json;
}

ApiError ApiClient::brokenList()
{
    return makeError(ApiError::Kind::Decode,
                     tr("The list broke off: the service says that more follows, and names no place for it."));
}

void ApiClient::onAnswer(quint64 id, std::expected<HttpAnswer, TransportFailure> answer)
{
    const auto it = m_calls.find(id);
    if (it == m_calls.end())
        return;
    Call &call = *it->second;
    call.flying = false;
    --m_inFlight;
    if (answer && answer->serverTimeMs > 0) {
        m_clockDifference = answer->serverTimeMs - m_clock.nowMs() / 1000 * 1000;
        m_serviceStart = answer->serverTimeMs - m_steady.elapsed();
    }
    Result<QJsonObject> result = answer ? understand(call, *answer) : std::unexpected(answer.error().error);
    if (!result) {
        ApiError &error = result.error();
        error.command = call.path;
        if (error.requestId.isEmpty())
            error.requestId = call.requestId;
        const bool refused = error.kind == ApiError::Kind::Service ||
                             (answer ? Delivery::Unknown : answer.error().delivery) == Delivery::NotSent;
        call.maybeDone |= call.access() != CatalogueCommand::Access::Read && !refused;
        error.maybeDone = call.maybeDone;
        const Attempt attempt{error,         answer ? Delivery::Unknown : answer.error().delivery,
                              call.access(), call.dedupes,
                              call.attempts, call.timedOut};
        call.timedOut |= error.kind == ApiError::Kind::Timeout;
        std::optional<int> delay;
        if (!call.last)
            delay = m_retry.delayMs(attempt);
        const bool again = delay.has_value();
        if (again) {
            m_retrying += call.retry ? 0 : 1;
            call.retry =
                CallRetry{call.path, error, call.attempts + 1, RetryPolicy::atMost(attempt), call.options.priority};
        }
        // A signature that ended under way (a clock that jumped) is made anew, once.
        if (error.code == 70001 && !m_signer.isPasted() && !call.renewed) {
            call.renewed = true;
            // A sandbox has a clock of its own, which may have been moved. Another service's word for the time is not
            // taken: what it would get could be good long after today.
            m_signer.renew(m_profile.isOfThisComputer() ? m_clockDifference.value_or(0) / 1000 : 0);
            if (!call.last)
                delay = 0;
        }
        if (delay) {
            call.notBefore = m_steady.elapsed() + *delay;
            if (RetryPolicy::isTooFast(error.code))
                m_budget->limiter.pause(call.path, call.notBefore);
            m_pumpTimer.start(0);
            if (again)
                Q_EMIT callRetried(CallRetry(*call.retry)); // a copy: whoever hears it may give the call up
            return;
        }
    }
    finish(id, std::move(result));
    m_pumpTimer.start(0);
}

void ApiClient::finish(quint64 id, Result<QJsonObject> result)
{
    const auto it = m_calls.find(id);
    if (it == m_calls.end())
        return;
    const std::unique_ptr<Call> call = std::move(it->second);
    m_calls.erase(it);
    if (call->flying)
        --m_inFlight;
    if (call->retry)
        --m_retrying;
    if (!result && result.error().command.isEmpty())
        result.error().command = call->path;
    CallRecord record;
    record.startedAtMs = call->startedAtMs;
    record.command = call->path;
    record.elapsedMs = static_cast<int>(m_steady.elapsed() - call->submitted);
    record.attempts = call->attempts;
    record.ok = result.has_value();
    if (!result)
        record.error = result.error();
    record.requestId =
        result ? result->value(QLatin1String("RequestId")).toString(call->requestId) : result.error().requestId;
    if (call->options.requestId)
        *call->options.requestId = record.requestId;
    record.write = call->access() != CatalogueCommand::Access::Read;
    qCInfo(logApi).noquote() << call->path << record.elapsedMs << "ms"
                             << (record.ok ? QStringLiteral("ok") : kindName(record.error.kind)) << record.error.code
                             << record.requestId;
    if (call->ticket)
        m_watch->after(*call->ticket, record, result ? *result : QJsonObject());
    Q_EMIT callFinished(record);
    if (record.ok && record.write)
        Q_EMIT written({call->entry ? call->entry->path : call->path, QJsonDocument::fromJson(call->body).object(),
                        *result, call->options.priority});
    call->done(std::move(result), record.requestId);
}

std::optional<CallRetry> ApiClient::retrying() const
{
    if (m_retrying == 0)
        return std::nullopt;
    const auto newest = std::ranges::find_if(std::views::reverse(m_calls),
                                             [](const auto &call) { return call.second->retry.has_value(); });
    return newest == m_calls.rend() ? std::nullopt : newest->second->retry;
}

double ApiClient::budgetUsed()
{
    double used = 0;
    for (const CatalogueCommand &command : m_catalogue.commands()) {
        // A listing that may run once a second is always at its limit while it runs; it says nothing of the app's load.
        if (command.callsPerSecond > 1)
            used = qMax(used, m_budget->limiter.used(command.path, command.callsPerSecond, m_steady.elapsed()));
    }
    return qMin(used, 1.0);
}

} // namespace imdesk
