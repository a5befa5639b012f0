// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/requestscope.h"
#include "core/services/statisticsdata.h"
#include "ui/panels/home/homedata.h"

#include <QObject>

namespace imdesk {

class CallbackHub;
class DraftStore;
class ErrorText;
class HomePanel;
class StatisticsService;

/// Collects for the home page what the parts of a session know, and pushes it in.
class HomeFeed : public QObject
{
    Q_OBJECT
  public:
    HomeFeed(HomePanel &home, StatisticsService &statistics, CallbackHub &hub, DraftStore &drafts,
             const ErrorText &errors, bool sandbox);

    void countCall(bool failed, const QString &errorTitle);
    void push();
    /// Asks the service for the daily figures.
    void fetch();

  private:
    void takeStatistics(const Result<Statistics> &statistics);

    HomePanel &m_home;
    StatisticsService &m_statistics;
    CallbackHub &m_hub;
    DraftStore &m_drafts;
    const ErrorText &m_errors;
    HomeData m_data;
    Statistics m_figures;
    RequestScope m_scope;
};

} // namespace imdesk
