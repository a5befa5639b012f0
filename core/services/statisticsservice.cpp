// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/statisticsservice.h"

#include "core/api/statistics.h"
#include "core/net/apiclient.h"

#include <QFutureWatcher>
#include <QPromise>

#include <memory>

namespace imdesk {

StatisticsService::StatisticsService(ApiClient &client, const Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock)
{
}

QFuture<Result<Statistics>> StatisticsService::fetch()
{
    using Reply = Result<api::AppInfoReply>;
    auto promise = std::make_shared<QPromise<Result<Statistics>>>();
    promise->start();
    QFuture<Reply> call = m_client.call(api::appInfo, api::AppInfo{});
    auto *asked = new QFutureWatcher<Result<Statistics>>(this);
    auto *answered = new QFutureWatcher<Reply>(this);
    connect(asked, &QFutureWatcherBase::canceled, this, [call]() mutable { call.cancel(); });
    connect(answered, &QFutureWatcherBase::finished, this, [this, promise, asked, answered] {
        asked->deleteLater();
        answered->deleteLater();
        const QFuture<Reply> done = answered->future();
        if (done.resultCount() > 0) {
            const Reply reply = done.result();
            if (reply) {
                QList<QJsonObject> rows;
                for (const api::AppInfoDay &day : reply->days) {
                    QJsonObject row = day.values;
                    row.insert(QStringLiteral("Date"), day.date);
                    rows.append(row);
                }
                // Which days are over is for the service to say: this computer's clock may be ahead.
                const Statistics statistics =
                    Statistics::fromRows(rows, m_client.serviceTimeMs().value_or(m_clock.nowMs()));
                Q_EMIT fetched(statistics);
                promise->addResult(statistics);
            } else {
                promise->addResult(std::unexpected(reply.error()));
            }
        }
        promise->finish();
    });
    asked->setFuture(promise->future());
    answered->setFuture(call);
    return promise->future();
}

} // namespace imdesk
