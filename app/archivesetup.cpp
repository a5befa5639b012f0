// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archivesetup.h"

#include "app/appservices.h"
#include "core/archive/archivepaths.h"
#include "core/archive/notedretention.h"
#include "core/base/whendone.h"
#include "core/net/apiclient.h"
#include "core/services/statisticsservice.h"
#include "ui/panels/archive/archivepanel.h"
#include "ui/shell/mainwindow.h"

#include <chrono>
#include <utility>

namespace imdesk {

namespace {

// A day's figures come at about ten next morning: twice a day would do, more often costs one call.
constexpr std::chrono::hours archiveRound(6);

} // namespace

ArchiveSetup::ArchiveSetup(AppServices &services, ApiClient &client, StatisticsService &statistics,
                           const Profile &profile)
    : m_services(services),
      m_client(client),
      m_profile(profile),
      m_service(statistics),
      m_statistics(archivepaths::statistics(services.paths.profileData(profile.dataName())), services.clock),
      m_history(archivepaths::history(services.paths.profileData(profile.dataName())), services.clock),
      m_fetcher(client, m_history)
{
    m_statistics.follow(statistics);
    connect(&m_round, &QTimer::timeout, this, [this] {
        // The archive hears of it by itself; a failure stands in the list of calls.
        whenDone(m_scope.latest(QStringLiteral("round"), m_service.fetch()), this,
                 [this](const Result<Statistics> &) { keepRetention(); });
    });
    // A retention holds also for those who never open the section: once the service has told its time.
    connect(&client, &ApiClient::callFinished, this, [this, done = false]() mutable {
        if (m_client.serviceTimeMs() && !std::exchange(done, true))
            keepRetention();
    });
    m_round.start(archiveRound);
}

ArchivePanel *ArchiveSetup::makePanel(const DisplayZone &zone)
{
    return new ArchivePanel(
        {m_history, m_fetcher, m_services.audit, m_profile, m_services.errors, zone, *m_services.dialogs});
}

void ArchiveSetup::keepRetention()
{
    if (std::exchange(m_keeping, true))
        return;
    archivenote::keepRetention(m_history, m_services.audit, m_profile, m_client.serviceTimeMs(), this,
                               [this](const Result<HistoryWipe> &wiped) {
                                   m_keeping = false;
                                   if (!wiped && m_window)
                                       m_window->reportProblem(tr("Old message files cannot be wiped"),
                                                               wiped.error().message);
                               });
}

void ArchiveSetup::setWindow(MainWindow &window)
{
    m_window = &window;
    connect(&m_statistics, &StatisticsArchive::troubled, &window, [&window](const ApiError &error) {
        window.reportProblem(tr("The daily figures cannot be archived"), error.message);
    });
    // What a program that ended midway has left to take in again.
    m_history.restore();
}

} // namespace imdesk
