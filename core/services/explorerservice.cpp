// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/explorerservice.h"

#include "core/api/errortext.h"
#include "core/base/whendone.h"
#include "core/net/apiclient.h"
#include "core/services/notificationgate.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QRandomGenerator>

#include <memory>

namespace imdesk {

ExplorerService::ExplorerService(ApiClient &client, CallHistory &history, const Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_history(history), m_clock(clock)
{
    // The client tells a record right before it finishes the call's future, so the last one belongs to that call.
    connect(&client, &ApiClient::callFinished, this,
            [this](const CallRecord &record) { m_figures = {record.elapsedMs, record.attempts, record.requestId}; });
    m_refusals->listenTo(client);
    setRefusals(m_refusals);
}

QFuture<Result<QJsonObject>> ExplorerService::send(const QString &path, const QJsonObject &body)
{
    using Reply = Result<QJsonObject>;
    m_allowed.remove(path);
    const qint64 atMs = m_clock.nowMs();
    auto promise = std::make_shared<QPromise<Reply>>();
    promise->start();
    QFuture<Reply> call = m_client.callRaw(path, body);
    auto *asked = new QFutureWatcher<Reply>(this);
    connect(asked, &QFutureWatcherBase::canceled, this, [this, asked, call, path, body, atMs]() mutable {
        asked->deleteLater();
        if (!call.isFinished())
            call.cancel();
        m_figures = {static_cast<int>(m_clock.nowMs() - atMs), 1, {}};
        remember(path, body, atMs, std::unexpected(makeError(ApiError::Kind::Cancelled, {})));
    });
    asked->setFuture(promise->future());
    whenDone(call, this, [this, promise, asked, path, body, atMs](const Reply &reply) {
        asked->disconnect(this);
        asked->deleteLater();
        remember(path, body, atMs, reply);
        promise->addResult(reply);
        promise->finish();
    });
    return promise->future();
}

void ExplorerService::remember(const QString &path, const QJsonObject &body, qint64 atMs,
                               const Result<QJsonObject> &reply)
{
    PastCall past;
    past.atMs = atMs;
    past.path = path;
    past.request = body;
    past.ok = reply.has_value();
    if (!reply) {
        past.kind = kindName(reply.error().kind);
        past.code = reply.error().code;
    }
    past.elapsedMs = m_figures.elapsedMs;
    past.requestId = m_figures.requestId;
    if (const Result<Done> kept = m_history.add(past); !kept)
        Q_EMIT historyFailed(kept.error());
}

bool ExplorerService::isPlanError(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Service)
        return false;
    if (ErrorText::isNotificationClosed(error))
        return true;
    switch (error.code) {
    case 10059: // feature needs a higher plan
    case 11000: // community not switched on
    case 51013: // marks and conversation groups not in the plan
    case 60020: // plan missing, expired or in arrears
    case 71000: // deleting accounts not allowed
    case 72001: // user status not switched on
    case 72011:
    case 72012:
    case 80005: // plan expired
    case 90045: // push to all not switched on
    case 131000:
        return true;
    default:
        return false;
    }
}

void ExplorerService::setRefusals(std::shared_ptr<PlanRefusals> refusals)
{
    m_refusals->disconnect(this);
    m_refusals = std::move(refusals);
    connect(m_refusals.get(), &PlanRefusals::changed, this, [this] {
        // Leave to try is over where another call was refused since.
        m_allowed.removeIf([this](const auto &allowed) { return m_refusals->codeOfCommand(allowed.key()) != 0; });
        Q_EMIT refusalsChanged();
    });
}

void ExplorerService::allowOnce(const QString &path)
{
    m_allowed.insert(path, true);
    if (m_refusals->codeOfCommand(path) != 0)
        m_refusals->forget(api::planFeatureOf(path)->word);
}

std::optional<CommandRefusal> ExplorerService::refusal(const CatalogueCommand &command, GroupKind target) const
{
    if (profile().readOnly && command.access != CatalogueCommand::Access::Read)
        return CommandRefusal{};
    if (m_allowed.contains(command.path))
        return std::nullopt;
    ApiError error;
    error.kind = ApiError::Kind::Service;
    error.command = command.path;
    const PastCall *last = m_history.last(command.path);
    if (last && !last->ok) {
        error.code = last->code;
        error.requestId = last->requestId;
    }
    const bool saidClosed = ErrorText::isNotificationClosed(error);
    if (NotificationGate::concerns(command.path) && profile().notificationsClosed) {
        if (!saidClosed)
            error.code = 60017;
        return CommandRefusal{.reason = CommandRefusal::Reason::Closed, .error = error};
    }
    if (const int code = m_refusals->codeOfCommand(command.path); code != 0) {
        if (code != error.code)
            error.requestId.clear();
        error.code = code;
        const bool ofProfile = m_refusals->isOfPlan(api::planFeatureOf(command.path)->word);
        return CommandRefusal{.reason = CommandRefusal::Reason::Plan, .ofProfile = ofProfile, .error = error};
    }
    // What is closed to the app the profile and the refusals tell alone, which have it from every call and not only
    // from those made here.
    const api::PlanFeature *feature = api::planFeatureOf(command.path);
    const bool heard = saidClosed || (feature && !api::planDependsOnBody(command.path) && feature->code == error.code);
    if (last && !last->ok && !heard && isPlanError(error))
        return CommandRefusal{.reason = CommandRefusal::Reason::Plan, .error = error};
    if (const TypeRuling ruling = typeRuling(command, target); ruling.refused)
        return CommandRefusal{.reason = CommandRefusal::Reason::GroupType,
                              .groupKind = target,
                              .code = ruling.code,
                              .verdict = typeVerdict(command, target)};
    return std::nullopt;
}

Result<CallSnippet> ExplorerService::snippet(const QString &path, const QJsonObject &body) const
{
    const Result<QUrl> base = profile().endpoint();
    if (!base)
        return std::unexpected(base.error());
    return CallSnippet{*base, profile().sdkAppId, profile().admin, path, body, QRandomGenerator::global()->generate()};
}

const Profile &ExplorerService::profile() const { return m_client.profile(); }

const Catalogue &ExplorerService::catalogue() const { return m_client.catalogue(); }

} // namespace imdesk
