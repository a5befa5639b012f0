// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/historyfetch.h"

#include "app/ctl/connection.h"
#include "app/ctl/historyuse.h"
#include "app/ctl/timewords.h"

#include "core/archive/archivenote.h"
#include "core/archive/historyfetcher.h"
#include "core/base/plaintext.h"
#include "core/base/whendone.h"

namespace imdesk {

namespace {

constexpr int longestRetentionDays = 36'500;

/// Which hours and logs are meant.
struct HourWish
{
    qint64 from = 0, to = 0;
    QList<ChatKind> kinds{ChatKind::C2C, ChatKind::Group};
};

/// By the clock of whoever has the files.
std::optional<HourWish> hoursFrom(Ctl &ctl, qint64 nowSeconds)
{
    const qint64 current = beijinghour::of(nowSeconds);
    const auto kind = kindFrom(ctl);
    const auto from = kind ? momentFrom(ctl, QStringLiteral("from"), nowSeconds) : std::nullopt;
    const auto to = from ? momentFrom(ctl, QStringLiteral("to"), nowSeconds) : std::nullopt;
    if (!to)
        return std::nullopt;
    HourWish wish;
    wish.from = *from > 0 ? beijinghour::of(*from) : current - historyKeptHours;
    wish.to = *to > 0 ? beijinghour::of(*to) : current - 1;
    constexpr qint64 hoursAtOnce = 24 * 3'660;
    if (wish.to < wish.from || wish.to - wish.from > hoursAtOnce) {
        ctl.usage(Ctl::tr("--to lies before --from, or the two are more than ten years apart."));
        return std::nullopt;
    }
    if (*kind)
        wish.kinds = {**kind};
    return wish;
}

void printHour(Ctl &ctl, const HistoryHour &hour)
{
    const QString reason = problemWords(hour);
    if (ctl.json()) {
        ctl.print(QJsonObject{{QStringLiteral("hour"), beijinghour::name(hour.key.hour)},
                              {QStringLiteral("type"), chatWord(hour.key.kind)},
                              {QStringLiteral("state"), stateWord(hour.state)},
                              {QStringLiteral("messages"), hour.messages},
                              {QStringLiteral("bad_rows"), hour.badRows},
                              {QStringLiteral("bytes"), hour.gzipBytes},
                              {QStringLiteral("reason"), reason},
                              {QStringLiteral("detail"), hour.detail}});
        return;
    }
    QString line =
        QStringLiteral("%1  %2  %3")
            .arg(beijinghour::name(hour.key.hour), chatWord(hour.key.kind).leftJustified(5), stateWords(hour.state));
    if (hour.state == HistoryHour::State::Have)
        line += QStringLiteral("  ") + Ctl::tr("%n message(s)", nullptr, int(hour.messages));
    if (hour.badRows > 0)
        line += QStringLiteral(", ") + Ctl::tr("%n unreadable row(s)", nullptr, int(hour.badRows));
    if (hour.state == HistoryHour::State::Failed)
        line += QStringLiteral("  ") + QStringLiteral("%1 %2").arg(reason, visibleText(hour.detail)).trimmed();
    ctl.print(line);
}

void tellFetch(Ctl &ctl, const HistoryTally &tally, const Result<HistoryWipe> &wipe)
{
    if (ctl.json()) {
        ctl.print(QJsonObject{{QStringLiteral("asked"), tally.asked},
                              {QStringLiteral("have"), tally.have},
                              {QStringLiteral("empty"), tally.empty},
                              {QStringLiteral("not_ready"), tally.notReady},
                              {QStringLiteral("expired"), tally.expired},
                              {QStringLiteral("failed"), tally.failed},
                              {QStringLiteral("messages"), tally.messages},
                              {QStringLiteral("wiped_hours"), wipe ? wipe->hours : 0}});
    } else {
        ctl.print(Ctl::tr("%1 of %2 hours asked for: %3 fetched with %4 messages, %5 without messages, %6 not ready, "
                          "%7 expired, %8 failed.")
                      .arg(tally.done())
                      .arg(tally.asked)
                      .arg(tally.have)
                      .arg(tally.messages)
                      .arg(tally.empty)
                      .arg(tally.notReady)
                      .arg(tally.expired)
                      .arg(tally.failed));
        if (wipe && wipe->hours > 0)
            ctl.print(Ctl::tr("%n hour(s) older than the retention wiped.", nullptr, int(wipe->hours)));
    }
    if (wipe)
        tellLeftOver(ctl, *wipe);
    if (tally.trouble)
        ctl.fail(*tally.trouble);
    else if (!wipe)
        ctl.fail(wipe.error());
    else
        ctl.end(tally.cancelled ? ExitCode::Interrupted : tally.failed > 0 ? ExitCode::Partly : ExitCode::Done);
}

/// Wipes what is older than the retention; an entry in the audit where there is something.
void keepRetention(Ctl &ctl, Connection &connection, HistoryArchive *archive, const HistoryTally &tally,
                   const HistoryTotals &totals)
{
    const std::optional<qint64> serviceMs = connection.client->serviceTimeMs();
    if (!serviceMs) {
        ctl.warn(Ctl::tr("The service has not told its time: nothing is wiped, however old it seems."));
        tellFetch(ctl, tally, HistoryWipe{});
        return;
    }
    const qint64 nowMs = qMin(ctl.clock.nowMs(), *serviceMs);
    const qint64 oldest = beijinghour::of(nowMs / 1000) - totals.retentionDays * qint64(24);
    const auto append = connection.audit->direct();
    std::optional<qint64> entry;
    if (totals.firstHour > 0 && totals.firstHour < oldest) {
        const Result<qint64> noted =
            append(archivenote::wiping(connection.profile, nowMs, beijinghour::name(oldest), whyOf(ctl)));
        if (!noted) {
            tellFetch(ctl, tally, std::unexpected(archivenote::notWiped(noted.error())));
            return;
        }
        entry = *noted;
    }
    whenDone(archive->keepRetention(*serviceMs / 1000), &ctl,
             [&ctl, tally, append, entry](const Result<HistoryWipe> &wipe) {
                 if (entry)
                     (void)append(archivenote::wiped(*entry, ctl.clock.nowMs(), wipe));
                 tellFetch(ctl, tally, wipe);
             });
}

void endFetch(Ctl &ctl, Connection &connection, HistoryArchive *archive, const HistoryTally &tally)
{
    whenDone(archive->totals(), &ctl, [&ctl, &connection, archive, tally](const Result<HistoryTotals> &totals) {
        if (!totals || totals->retentionDays == 0) {
            tellFetch(ctl, tally, totals ? Result<HistoryWipe>(HistoryWipe{}) : std::unexpected(totals.error()));
            return;
        }
        // A service that is gone is not asked once more, nor for somebody who wants to go.
        if (tally.trouble || tally.cancelled)
            keepRetention(ctl, connection, archive, tally, *totals);
        else
            serviceTimeThen(ctl, connection, [&ctl, &connection, archive, tally, totals = *totals](qint64) {
                keepRetention(ctl, connection, archive, tally, totals);
            });
    });
}

void runFetch(Ctl &ctl, Connection &connection, HistoryArchive *archive, const HourWish &said, qint64 nowSeconds)
{
    auto *fetcher = new HistoryFetcher(*connection.client, *archive, &ctl);
    QObject::connect(fetcher, &HistoryFetcher::hourDone, &ctl, [&ctl](const HistoryHour &hour) {
        if (hour.state == HistoryHour::State::Have || hour.state == HistoryHour::State::Failed || ctl.json())
            printHour(ctl, hour);
    });
    QObject::connect(fetcher, &HistoryFetcher::finished, &ctl,
                     [&ctl, &connection, fetcher, archive] { endFetch(ctl, connection, archive, fetcher->tally()); });
    ctl.onSignal([fetcher] { fetcher->cancel(); });
    const bool again = ctl.parser.isSet(QStringLiteral("again"));
    whenDone(archive->totals(), &ctl,
             [&ctl, archive, fetcher, wish = said, again, nowSeconds](const Result<HistoryTotals> &totals) {
                 if (!totals) {
                     ctl.fail(totals.error());
                     return;
                 }
                 // What would be wiped at once is not fetched.
                 const qint64 earlier = qMin(ctl.clock.nowSeconds(), nowSeconds);
                 const qint64 oldest =
                     totals->retentionDays > 0 ? beijinghour::of(earlier) - totals->retentionDays * qint64(24) : 0;
                 whenDone(archive->hours(qMax(wish.from, oldest), wish.to, nowSeconds), &ctl,
                          [&ctl, fetcher, wish, again](const Result<QList<HistoryHour>> &hours) {
                              if (!hours) {
                                  ctl.fail(hours.error());
                                  return;
                              }
                              QList<HourKey> keys = HistoryFetcher::wanted(*hours, again);
                              keys.removeIf([&wish](const HourKey &key) { return !wish.kinds.contains(key.kind); });
                              fetcher->start(keys);
                          });
             });
}

/// The retention only of a command that is carried out: whatever is refused changes nothing.
void fetchBy(Ctl &ctl, Connection &connection, HistoryArchive *archive, std::optional<qint64> days, qint64 nowSeconds)
{
    const std::optional<HourWish> wish = hoursFrom(ctl, nowSeconds);
    if (!wish)
        return;
    if (!days) {
        runFetch(ctl, connection, archive, *wish, nowSeconds);
        return;
    }
    whenDone(archive->setRetention(int(*days)), &ctl,
             [&ctl, &connection, archive, wish = *wish, nowSeconds](const Result<Done> &kept) {
                 if (kept)
                     runFetch(ctl, connection, archive, wish, nowSeconds);
                 else
                     ctl.fail(kept.error());
             });
}

/// Whether --from lies behind --to by whatever clock: two ages, or two dates, do not move against each other.
bool isBackwards(Ctl &ctl, qint64 nowSeconds)
{
    const QString from = QStringLiteral("from"), to = QStringLiteral("to");
    if (!ctl.parser.isSet(from) || !ctl.parser.isSet(to))
        return false;
    constexpr qint64 hourSeconds = 3'600; // within one it is the same file
    const auto apart = [&](qint64 now) { return *momentFrom(ctl, from, now) - *momentFrom(ctl, to, now); };
    return apart(nowSeconds) >= hourSeconds && apart(nowSeconds - 1) == apart(nowSeconds);
}

} // namespace

void addHourOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("from"),
         Ctl::tr("First hour: 2026-03-01, 2026-03-01T09:00, Unix seconds, or an age such as 2d (default: as "
                 "far back as the service keeps, 7 days)."),
         QStringLiteral("TIME")});
    parser.addOption(
        {QStringLiteral("to"), Ctl::tr("Last hour (default: the last one that is over)."), QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("type"), Ctl::tr("c2c or group (default: both)."), QStringLiteral("TYPE")});
}

void addFetchOptions(QCommandLineParser &parser)
{
    addHourOptions(parser);
    parser.addOption({QStringLiteral("again"), Ctl::tr("Also hours that are here already.")});
    parser.addOption({QStringLiteral("keep-days"),
                      Ctl::tr("Wipe what is older after every fetch, from now on; 0 = never."), QStringLiteral("N")});
}

void fetchHistory(Ctl &ctl, const QStringList &)
{
    // What cannot be meant at any time is told before anybody is asked.
    const qint64 here = ctl.clock.nowSeconds();
    if (!kindFrom(ctl) || !momentFrom(ctl, QStringLiteral("from"), here) ||
        !momentFrom(ctl, QStringLiteral("to"), here))
        return;
    if (isBackwards(ctl, here)) {
        ctl.usage(laterThan(ctl, QStringLiteral("to")));
        return;
    }
    std::optional<qint64> days;
    if (ctl.parser.isSet(QStringLiteral("keep-days"))) {
        days = ctl.number(QStringLiteral("keep-days"), 0, longestRetentionDays);
        if (!days)
            return;
    }
    connectThen(ctl, [&ctl, days](Connection &connection) {
        withHistory(ctl, connection.profile, [&ctl, &connection, days](HistoryArchive *archive) {
            // Hours begin and end where the service is; without an answer this computer's clock has to do.
            serviceTimeThen(ctl, connection, [&ctl, &connection, archive, days](qint64 nowMs) {
                fetchBy(ctl, connection, archive, days, nowMs / 1000);
            });
        });
    });
}

void listHours(Ctl &ctl, const QStringList &)
{
    const auto wish = hoursFrom(ctl, ctl.clock.nowSeconds());
    if (!wish)
        return;
    const Result<Profile> profile = profileFromOptions(ctl);
    if (!profile) {
        ctl.fail(profile.error());
        return;
    }
    withHistory(ctl, *profile, [&ctl, wish = *wish](HistoryArchive *archive) {
        whenDone(archive->hours(wish.from, wish.to), &ctl,
                 [&ctl, kinds = wish.kinds](const Result<QList<HistoryHour>> &hours) {
                     if (!hours) {
                         ctl.fail(hours.error());
                         return;
                     }
                     for (const HistoryHour &hour : *hours) {
                         if (kinds.contains(hour.key.kind))
                             printHour(ctl, hour);
                     }
                     ctl.end(ExitCode::Done);
                 });
    });
}

} // namespace imdesk
