// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoint.h"
#include "core/net/callbudget.h"
#include "core/net/calloptions.h"
#include "core/net/callretry.h"
#include "core/net/callwatch.h"
#include "core/net/retrypolicy.h"
#include "core/net/signer.h"
#include "core/net/transport.h"
#include "core/settings/profile.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <type_traits>

namespace imdesk {

/// The one way to the service for a profile: signs, queues by priority, keeps each command under its documented calls a
/// second, sends, retries what may be retried, decodes, and logs one line a call without secrets or bodies.
/// Cancelling a returned future aborts its network reply. Every write passes here and, where one is set, the CallWatch;
/// without one a read-only profile is refused its writes here.
class ApiClient : public QObject
{
    Q_OBJECT
  public:
    /// `budget` is that of the app, where others call in its name too; without one it has its own.
    ApiClient(const Profile &profile, Signer &signer, const Catalogue &catalogue, const Clock &clock,
              std::shared_ptr<CallBudget> budget = nullptr);
    ~ApiClient() override;

    template <HasTable Request, HasTable Reply>
    QFuture<Result<Reply>> call(const Endpoint<Request, Reply> &endpoint, const Request &request,
                                CallOptions options = {})
    {
        return start<Reply>(QLatin1String(endpoint.path), encode(request, m_profile.dialect()), endpoint.dedupes,
                            options, [](const QJsonObject &json) { return decode<Reply>(json); });
    }

    /// The page of a list that comes next. One that says that more follows and names no place for it is an error, for
    /// the list would pass for a whole one.
    template <class Pages>
    auto page(const Pages &pages, CallOptions options = {})
    {
        using Reply = std::remove_cvref_t<decltype(Pages::endpoint())>::Reply;
        return start<Reply>(QLatin1String(pages.endpoint().path), encode(pages.request(), m_profile.dialect()), false,
                            options, [pages](const QJsonObject &json) {
                                Result<Reply> reply = decode<Reply>(json);
                                Pages walk = pages;
                                if (reply)
                                    walk.take(*reply);
                                return walk.isStuck() ? Result<Reply>(std::unexpected(brokenList())) : reply;
                            });
    }

    /// Any command with a JSON body of the caller's making; the reply as it came.
    QFuture<Result<QJsonObject>> callRaw(const QString &path, const QJsonObject &body, CallOptions options = {})
    {
        return start<QJsonObject>(path, body, false, options,
                                  [](const QJsonObject &json) { return Result<QJsonObject>(json); });
    }

    /// Takes back what calls have done that were noted down under these numbers, and tells what came back and what did
    /// not. Stopped by what follows it: to cancel the future stops nothing.
    QFuture<Result<TakenBack>> takeBack(const QList<qint64> &entries, const UndoFollow &follow = {});

    /// Runs a deed of which somebody has told why: the calls that are handed in meanwhile are noted down with that,
    /// where they have no reason of their own.
    void because(const QString &reason, const std::function<void()> &deed);
    /// Of the deed that is running; empty outside of one.
    const QString &reason() const { return m_reason; }

    const Profile &profile() const { return m_profile; }
    void setProfile(const Profile &profile) { m_profile = profile; }
    /// false: the calls leave as fast as they can, for a service that limits nobody.
    void setPaced(bool paced) { m_paced = paced; }
    bool isPaced() const { return m_paced; }
    /// Takes back the calls of a bulk job that have not begun to leave: they end with Kind::Cancelled, at once. Those
    /// on their way are left alone, but none of them is tried again.
    void withdraw(const QString &job);
    /// Ends every call that waits or is under way, as cancelled; how many there were.
    qsizetype cancelAll();
    /// Who stands between the calls and the service from now on.
    void setWatch(std::unique_ptr<CallWatch> watch) { m_watch = std::move(watch); }
    const Catalogue &catalogue() const { return m_catalogue; }
    Signer &signer() { return m_signer; }
    int callsInFlight() const { return m_inFlight; }
    int callsWaiting() const { return static_cast<int>(m_calls.size()) - m_inFlight; }
    /// What is tried again just now: the newest of the calls that are, if any.
    std::optional<CallRetry> retrying() const;
    /// Largest share of a documented limit used in the last second, 0 to 1.
    double budgetUsed();
    /// Service's clock minus ours in milliseconds (whole seconds), from the last answer that told its time.
    std::optional<qint64> clockDifferenceMs() const { return m_clockDifference; }
    /// Unix milliseconds by the service's clock, as far as it is known; times that the service keeps are by that clock.
    qint64 serviceNowMs() const { return m_clock.nowMs() + m_clockDifference.value_or(0); }
    /// The same, counted on from the service's last answer whatever this computer's clock does meanwhile; nothing
    /// before the first.
    std::optional<qint64> serviceTimeMs() const
    {
        return m_serviceStart ? std::optional(*m_serviceStart + m_steady.elapsed()) : std::nullopt;
    }

  Q_SIGNALS:
    void callFinished(const imdesk::CallRecord &record);
    /// The service has carried out a write, whoever asked for it: for what keeps a memory of how things stand. The
    /// caller hears it afterwards.
    void written(const imdesk::WrittenCall &call);
    /// An attempt failed and another one follows; the call is tried again until callFinished().
    void callRetried(const imdesk::CallRetry &retry);

  private:
    /// With the request ID of the answer, else our own.
    using Done = std::function<void(Result<QJsonObject>, const QString &)>;
    struct Call;

    static constexpr int understoodStatus = 200; ///< HTTP; of any other, the body is not read
    static ApiError brokenList();
    template <class Reply, class Decode>
    QFuture<Result<Reply>> start(const QString &path, const QJsonObject &body, bool dedupes, CallOptions options,
                                 Decode decodeReply)
    {
        auto promise = std::make_shared<QPromise<Result<Reply>>>();
        promise->start();
        auto future = promise->future();
        auto *watcher = new QFutureWatcher<Result<Reply>>(this);
        const quint64 id =
            submit(path, body, dedupes, options,
                   [promise, watcher, path, decodeReply](Result<QJsonObject> json, const QString &requestId) {
                       watcher->deleteLater();
                       Result<Reply> reply = json ? decodeReply(*json) : std::unexpected(json.error());
                       if (!reply && reply.error().command.isEmpty())
                           reply.error().command = path;
                       if (json && !reply) { // it came, and is not understood
                           reply.error().httpStatus = understoodStatus;
                           reply.error().requestId = requestId;
                       }
                       promise->addResult(std::move(reply));
                       promise->finish();
                   });
        connect(watcher, &QFutureWatcherBase::canceled, this, [this, id] { cancel(id); });
        watcher->setFuture(future);
        return future;
    }

    quint64 submit(const QString &path, const QJsonObject &body, bool dedupes, CallOptions options, Done done);
    void cancel(quint64 id);
    void pump();
    void send(Call &call);
    void onAnswer(quint64 id, std::expected<HttpAnswer, TransportFailure> answer);
    Result<QJsonObject> understand(const Call &call, const HttpAnswer &answer) const;
    void finish(quint64 id, Result<QJsonObject> result);
    void admit(quint64 id, const CallFacts &facts);
    void onAdmitted(quint64 id, const QString &path, const Result<qint64> &ticket);

    Profile m_profile;
    Signer &m_signer;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    RetryPolicy m_retry;
    Transport m_transport;
    std::shared_ptr<CallBudget> m_budget;
    const QElapsedTimer m_steady; ///< that of the budget
    QTimer m_pumpTimer;
    std::map<quint64, std::unique_ptr<Call>> m_calls;
    quint64 m_nextId = 1;
    QString m_reason; ///< of the deed that is running
    int m_inFlight = 0;
    int m_retrying = 0; ///< calls that are tried again
    bool m_paced = true;
    std::optional<qint64> m_clockDifference;
    std::optional<qint64> m_serviceStart; ///< the service's time when m_steady began
    std::unique_ptr<CallWatch> m_watch;
};

} // namespace imdesk

Q_DECLARE_METATYPE(imdesk::CallRecord)
