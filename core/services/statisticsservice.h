// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/services/statisticsdata.h"

#include <QFuture>
#include <QObject>

namespace imdesk {

class ApiClient;

/// Fetches the operational statistics of the last 30 Beijing days (getappinfo, all fields, one call).
class StatisticsService : public QObject
{
    Q_OBJECT

  public:
    StatisticsService(ApiClient &client, const Clock &clock, QObject *parent = nullptr);

    /// Cancelling the future aborts the call.
    QFuture<Result<Statistics>> fetch();

  Q_SIGNALS:
    /// Whoever asked for them: figures have come. Told before the future ends.
    void fetched(const imdesk::Statistics &statistics);

  private:
    ApiClient &m_client;
    const Clock &m_clock;
};

} // namespace imdesk
