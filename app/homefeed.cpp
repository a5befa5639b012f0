// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homefeed.h"

#include "core/api/errortext.h"
#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/callbacks/callbackhub.h"
#include "core/services/draftstore.h"
#include "core/services/statisticsfields.h"
#include "core/services/statisticsservice.h"
#include "ui/panels/home/homepanel.h"

#include <QLocale>

namespace imdesk {

namespace {

constexpr qsizetype homePlaceLimit = 80;

/// What a desk looks at first in the morning.
const QStringList &homeKeys()
{
    static const QStringList keys{QStringLiteral("ActiveUserNum"), QStringLiteral("RegistUserNumOneDay"),
                                  QStringLiteral("UpMsgNum"),      QStringLiteral("GroupUpMsgNum"),
                                  QStringLiteral("MaxOnlineNum"),  QStringLiteral("GroupNewGroupNum")};
    return keys;
}

} // namespace

HomeFeed::HomeFeed(HomePanel &home, StatisticsService &statistics, CallbackHub &hub, DraftStore &drafts,
                   const ErrorText &errors, bool sandbox)
    : m_home(home), m_statistics(statistics), m_hub(hub), m_drafts(drafts), m_errors(errors)
{
    m_data.connected = true;
    m_data.isSandbox = sandbox;
    connect(&home, &HomePanel::refreshRequested, this, &HomeFeed::fetch);
}

void HomeFeed::countCall(bool failed, const QString &errorTitle)
{
    ++m_data.callsSinceStart;
    if (failed) {
        ++m_data.errorsSinceStart;
        m_data.lastError = errorTitle;
    }
    push();
}

void HomeFeed::fetch()
{
    m_home.setTrouble({});
    whenDone(m_scope.latest(QStringLiteral("statistics"), m_statistics.fetch()), this,
             [this](const Result<Statistics> &statistics) { takeStatistics(statistics); });
}

void HomeFeed::takeStatistics(const Result<Statistics> &statistics)
{
    if (statistics) {
        m_figures = *statistics;
        push();
    } else if (statistics.error().kind != ApiError::Kind::Cancelled) { // the page keeps the figures it had
        m_home.setTrouble(
            [&errors = m_errors, error = statistics.error()] { return errors.explain(error, QLocale().name()); });
    }
}

void HomeFeed::push()
{
    m_data.listener = m_hub.state() == CallbackHub::State::Listening ? HomeData::Listener::On
                      : m_hub.state() == CallbackHub::State::Failed  ? HomeData::Listener::Failed
                                                                     : HomeData::Listener::Off;
    m_data.listenerAddress = m_hub.url().authority() + m_hub.url().path();
    m_data.listenerTrouble = m_hub.error().message;
    if (const AttachClient *listener = m_hub.attached()) {
        m_data.listener = listener->state() == AttachClient::State::Attached ? HomeData::Listener::Attached
                                                                             : HomeData::Listener::Failed;
        m_data.listenerAddress = visibleText(listener->target().place(), homePlaceLimit);
        m_data.listenerTrouble = tr("There is no connection to the listener at %1.").arg(m_data.listenerAddress);
    }
    const CallbackHub::Counts counts = m_hub.counts();
    m_data.eventsSinceStart = counts.stored;
    m_data.refusedSinceStart = counts.rejected;
    m_data.eventsPerMinute = static_cast<double>(counts.perMinute);
    m_data.drafts = m_drafts.standing() == DraftStore::Standing::Nothing ? 0 : 1;
    m_data.draftMaybeSent = m_drafts.standing() == DraftStore::Standing::MaybeSent;
    m_data.figures.clear();
    const qsizetype latest = m_figures.latestFinal();
    if (latest >= 0) {
        const qsizetype before = m_figures.weekBefore(latest);
        m_data.statisticsDay = m_figures.days[latest].day;
        m_data.statisticsFinal = m_figures.days[latest].final;
        for (const QString &key : homeKeys()) {
            const qsizetype field = statisticsFieldIndex(key);
            const auto number = field >= 0 ? m_figures.days[latest].number(field) : std::nullopt;
            if (!number)
                continue;
            m_data.figures << HomeData::Figure{key, statisticsFields()[field].name(), *number,
                                               before >= 0 ? m_figures.days[before].number(field) : std::nullopt};
        }
    }
    m_home.setData(m_data);
}

} // namespace imdesk
