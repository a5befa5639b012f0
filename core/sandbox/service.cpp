// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/service.h"

#include "core/api/planfeatures.h"
#include "core/base/beijing.h"
#include "core/base/logging.h"
#include "core/sandbox/commands.h"
#include "core/sandbox/messagekeeping.h"
#include "core/sandbox/refusalcodes.h"
#include "core/sandbox/worldmaker.h"

#include <QJsonDocument>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace imdesk::sim {

namespace {

constexpr qsizetype seenAtMost = 50'000;
constexpr quint32 longestMemory = 300;

QByteArray hugeAnswer(qsizetype bytes)
{
    const QByteArray head = "{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"ErrorInfo\":\"";
    const QByteArray tail = "\"}";
    return head + QByteArray(std::max<qsizetype>(0, bytes - head.size() - tail.size()), 'x') + tail;
}

} // namespace

Service::Service(const SandboxOptions &wanted, const Clock &time, const Clock &real, const Catalogue &catalogue,
                 LiveCounters &live)
    : options(wanted),
      clock(time),
      realClock(real),
      world(makeWorld(wanted, time.nowSeconds())),
      hooks(real, wanted.sdkAppId),
      random(wanted.seed ^ 0x7AFF1CU),
      log(wanted.sdkAppId),
      counters(live),
      m_gate(catalogue)
{
    hooks.setUrl(options.callbackUrl);
    hooks.setToken(options.callbackToken);
    hooks.setLimit(options.callbackLimitMs);
    connect(&hooks, &HookSender::sent, this, [this] {
        ++counters.fired;
        world.statistics.add(Figure::CallbacksSent);
    });
    connect(&hooks, &HookSender::answered, this, [this] {
        ++counters.answered;
        world.statistics.add(Figure::CallbacksAnswered);
    });
    connect(&hooks, &HookSender::lost, this, [this] { ++counters.lost; });
    logPast(*this);
}

void Service::setFault(const QString &path, const SandboxFault &fault)
{
    if (fault.kind == SandboxFault::Kind::None)
        m_faults.remove(path);
    else
        m_faults.insert(path, fault);
}

SandboxFault Service::takeFault(const QString &path)
{
    auto it = m_faults.find(path);
    if (it == m_faults.end())
        it = m_faults.find(QString());
    if (it == m_faults.end())
        return {};
    const SandboxFault fault = *it;
    if (it->times > 0) {
        --it->times;
        if (it->times == 0)
            m_faults.erase(it);
    }
    return fault;
}

void Service::handle(const HttpRequest &request, HttpReply reply)
{
    ++counters.requests;
    world.statistics.moveTo(beijing::dayOf(now()), world.onlineCount());
    const QString path = QUrl::fromEncoded(request.target).path().section(QLatin1Char('/'), 2);
    const SandboxFault fault = takeFault(path);
    HttpAnswer answer;
    switch (fault.kind) {
    case SandboxFault::Kind::BadGateway:
        answer.status = 502;
        answer.contentType = "text/html";
        answer.body = "<html><body><h1>502 Bad Gateway</h1></body></html>";
        break;
    case SandboxFault::Kind::NotJson:
        answer.contentType = "text/html";
        answer.body = "<html><body>Please sign in to this network.</body></html>";
        break;
    case SandboxFault::Kind::Huge:
        answer.body = hugeAnswer(fault.bytes);
        break;
    case SandboxFault::Kind::Refuse:
        ++counters.failedRequests;
        answer.body = QJsonDocument(enveloped(path, {fault.code, fault.message})).toJson(QJsonDocument::Compact);
        break;
    default:
        run(request, reply, fault);
        return;
    }
    reply(answer);
}

void Service::run(const HttpRequest &request, const HttpReply &reply, const SandboxFault &fault)
{
    Gate::Passed passed;
    const GateSettings settings{options.sdkAppId, options.admin, options.secretKey, options.enforceRates};
    const Refusal refusal = m_gate.check(request, settings, world, bothTimes(), passed);
    if (refusal) {
        qCDebug(logSandbox) << "refused" << passed.path << refusal.code;
        if (passed.overLimit > 0)
            hooks.after(QStringLiteral("Alert.RequestOverLimit"),
                        {{QStringLiteral("ServiceName"), passed.path.section(QLatin1Char('/'), 0, 0)},
                         {QStringLiteral("Command"), passed.path.section(QLatin1Char('/'), 1)},
                         {QStringLiteral("Request"), passed.overLimit},
                         {QStringLiteral("Limit"), passed.command->callsPerSecond}},
                        {request.peer, QStringLiteral("RESTAPI"), passed.admin});
        send(reply, enveloped(passed.path, refusal), fault);
        return;
    }
    const auto call =
        std::make_shared<Call>(*passed.command, passed.path, passed.body, passed.admin, request.peer,
                               [this, reply, fault](const QJsonObject &answer) { send(reply, answer, fault); });
    const api::PlanFeature *feature = api::planFeatureOf(passed.command->path, passed.body);
    if (feature && options.closedFeatures.contains(feature->word)) {
        call->fail(feature->code, QStringLiteral("the plan or a switch of this app lacks %1").arg(feature->word));
        return;
    }
    const CommandHandler handler = handlerOf(passed.command->path);
    if (handler)
        handler(*this, call);
    else
        call->fail(notSupportedCode(passed.path), QStringLiteral("the sandbox does not simulate %1").arg(passed.path));
}

void Service::send(const HttpReply &reply, const QJsonObject &answer, const SandboxFault &fault)
{
    if (answer.value(QLatin1String("ErrorCode")).toInt() != 0)
        ++counters.failedRequests;
    HttpAnswer http;
    http.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    if (fault.kind == SandboxFault::Kind::Truncated)
        http.end = HttpAnswer::End::Truncated;
    else if (fault.kind == SandboxFault::Kind::CutOff)
        http.end = HttpAnswer::End::CutOff;
    if (fault.kind == SandboxFault::Kind::Slow && fault.delayMs > 0)
        QTimer::singleShot(fault.delayMs, this, [reply, http] { reply(http); });
    else
        reply(http);
}

const SeenMessage *Service::seen(const QByteArray &key, quint32 seconds)
{
    const auto it = m_seen.constFind(key);
    // A clock that was put back knows nothing of what was sent later.
    const bool isKnown = it != m_seen.constEnd() && it->time <= now() && it->time + seconds > now();
    return isKnown ? &it.value() : nullptr;
}

void Service::remember(const QByteArray &key, const SeenMessage &message)
{
    if (m_seen.size() >= seenAtMost) {
        const quint32 limit = now() - longestMemory;
        m_seen.removeIf([limit](const auto &entry) { return entry.value().time < limit; });
        if (m_seen.size() >= seenAtMost)
            m_seen.clear();
    }
    m_seen.insert(key, message);
}

} // namespace imdesk::sim
