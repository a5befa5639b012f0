// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/historyfetcher.h"
#include "core/archive/statisticsarchive.h"
#include "core/base/requestscope.h"

#include <QPointer>
#include <QTimer>

namespace imdesk {

struct AppServices;
class ApiClient;
class ArchivePanel;
class DisplayZone;
class MainWindow;
class StatisticsService;
struct Profile;

/// What outlives the service's memory for one profile: the archive of its daily figures, which takes in whatever is
/// fetched and asks for itself a few times a day while the window stays open, and that of its hourly message files.
class ArchiveSetup : public QObject
{
    Q_OBJECT
  public:
    ArchiveSetup(AppServices &services, ApiClient &client, StatisticsService &statistics, const Profile &profile);

    StatisticsArchive &statistics() { return m_statistics; }
    /// Owned by the window it is added to.
    ArchivePanel *makePanel(const DisplayZone &zone);
    /// Where trouble in the background is told.
    void setWindow(MainWindow &window);

  private:
    void keepRetention();

    AppServices &m_services;
    ApiClient &m_client;
    const Profile &m_profile;
    StatisticsService &m_service;
    StatisticsArchive m_statistics;
    HistoryArchive m_history;
    HistoryFetcher m_fetcher;
    QTimer m_round;
    QPointer<MainWindow> m_window;
    RequestScope m_scope;
    bool m_keeping = false; ///< what is too old is just being wiped
};

} // namespace imdesk
