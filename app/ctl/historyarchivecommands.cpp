// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/archiveplace.h"
#include "app/ctl/items.h"
#include "app/ctl/tableoutput.h"
#include "app/ctl/timewords.h"

#include "core/archive/archivenote.h"
#include "core/archive/historyfetcher.h"
#include "core/base/plaintext.h"
#include "core/base/whendone.h"

#include <QFileInfo>

#include <limits>
#include <memory>

namespace imdesk {

namespace {

constexpr int longestRetentionDays = 36'500;
constexpr qint64 snippetLength = 160;
constexpr qint64 mostHits = 1'000'000; ///< they are gathered before any is shown

/// Which hours and logs are meant.
struct HourWish
{
    qint64 from = 0, to = 0;
    QList<ChatKind> kinds{ChatKind::C2C, ChatKind::Group};
};

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

/// Nothing after the program was told to end; an empty kind means both.
std::optional<std::optional<ChatKind>> kindFrom(Ctl &ctl)
{
    using Kind = std::optional<ChatKind>;
    std::optional<Kind> kind;
    const QString type = ctl.parser.value(QStringLiteral("type")).toLower();
    if (!ctl.parser.isSet(QStringLiteral("type")))
        kind.emplace();
    else if (type == QLatin1String("c2c"))
        kind.emplace(ChatKind::C2C);
    else if (type == QLatin1String("group"))
        kind.emplace(ChatKind::Group);
    else
        ctl.usage(Ctl::tr("--type is c2c or group, not %1.").arg(type));
    return kind;
}

/// Unix seconds of --from or --to; 0 where it is not given. Nothing after the program was told to end.
std::optional<qint64> momentFrom(Ctl &ctl, const QString &option)
{
    if (!ctl.parser.isSet(option))
        return 0;
    const Result<qint64> time = timeFrom(ctl.parser.value(option), ctl.clock.nowSeconds());
    if (time)
        return *time;
    ctl.usage(time.error().message);
    return std::nullopt;
}

std::optional<HourWish> hoursFrom(Ctl &ctl)
{
    const qint64 current = beijinghour::of(ctl.clock.nowSeconds());
    const auto kind = kindFrom(ctl);
    const auto from = kind ? momentFrom(ctl, QStringLiteral("from")) : std::nullopt;
    const auto to = from ? momentFrom(ctl, QStringLiteral("to")) : std::nullopt;
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

QString messageWords(const ArchivedMessage &message)
{
    return QStringLiteral("%1  %2 > %3: %4")
        .arg(timeText(message.time), visibleText(message.from), visibleText(message.to),
             visibleText(message.text, snippetLength));
}

QJsonObject messageJson(const ArchivedMessage &message)
{
    return {{QStringLiteral("time"), message.time},
            {QStringLiteral("type"), chatWord(message.talk.kind)},
            {QStringLiteral("from"), message.from},
            {message.talk.kind == ChatKind::Group ? QStringLiteral("group") : QStringLiteral("to"), message.to},
            {QStringLiteral("seq"), message.seq},
            {QStringLiteral("random"), message.random},
            {QStringLiteral("hour"), beijinghour::name(message.hour)},
            {QStringLiteral("text"), message.text},
            {QStringLiteral("body"), message.body}};
}

HistoryArchive *openHistory(Ctl &ctl, const Profile &profile)
{
    auto *archive = new HistoryArchive(historyFolder(ctl, profile), ctl.clock, &ctl);
    QObject::connect(archive, &HistoryArchive::putAside, &ctl, [&ctl](const QString &aside, int keptDays) {
        ctl.warn(Ctl::tr("The archive was damaged; it lies at %1 now, a new one is begun.").arg(aside));
        if (keptDays < 0)
            ctl.warn(Ctl::tr("How long messages are kept could not be read from it: until wiped, from now on. 'history "
                             "fetch --keep-days N' sets it again."));
    });
    return archive;
}

using ArchiveUse = std::function<void(HistoryArchive *)>;

/// Opens the archive, and first takes in again what only lies in its files after the database was begun anew.
void withHistory(Ctl &ctl, const Profile &profile, ArchiveUse then)
{
    HistoryArchive *archive = openHistory(ctl, profile);
    whenDone(archive->restore(), &ctl, [&ctl, archive, then = std::move(then)](const Result<qint64> &hours) {
        if (hours && *hours > 0)
            ctl.warn(
                Ctl::tr("%n hour(s) were taken in again from the message files that lie here.", nullptr, int(*hours)));
        then(archive); // trouble strikes whatever comes next, too, and is told then
    });
}

void tellLeftOver(Ctl &ctl, const HistoryWipe &wipe)
{
    if (wipe.damaged > 0 && !ctl.json())
        ctl.print(Ctl::tr("%n damaged archive(s) that had been put aside wiped, too.", nullptr, int(wipe.damaged)));
    if (wipe.lingers)
        ctl.warn(Ctl::tr("Another program is reading the archive: what was wiped may lie in its journal until the "
                         "archive is opened the next time."));
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

QString whyOf(const Ctl &ctl) { return ctl.parser.value(QStringLiteral("why")); }

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

void runFetch(Ctl &ctl, Connection &connection, HistoryArchive *archive, const HourWish &wish)
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
    whenDone(archive->totals(), &ctl, [&ctl, archive, fetcher, wish, again](const Result<HistoryTotals> &totals) {
        if (!totals) {
            ctl.fail(totals.error());
            return;
        }
        // What would be wiped at once is not fetched.
        const qint64 oldest = totals->retentionDays > 0
                                  ? beijinghour::of(ctl.clock.nowSeconds()) - totals->retentionDays * qint64(24)
                                  : 0;
        whenDone(archive->hours(qMax(wish.from, oldest), wish.to), &ctl,
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

void fetchHistory(Ctl &ctl, const QStringList &)
{
    const auto wish = hoursFrom(ctl);
    if (!wish)
        return;
    std::optional<qint64> days;
    if (ctl.parser.isSet(QStringLiteral("keep-days"))) {
        days = ctl.number(QStringLiteral("keep-days"), 0, longestRetentionDays);
        if (!days)
            return;
    }
    connectThen(ctl, [&ctl, wish = *wish, days](Connection &connection) {
        withHistory(ctl, connection.profile, [&ctl, &connection, wish, days](HistoryArchive *archive) {
            if (!days) {
                runFetch(ctl, connection, archive, wish);
                return;
            }
            whenDone(archive->setRetention(int(*days)), &ctl,
                     [&ctl, &connection, archive, wish](const Result<Done> &kept) {
                         if (kept)
                             runFetch(ctl, connection, archive, wish);
                         else
                             ctl.fail(kept.error());
                     });
        });
    });
}

void listHours(Ctl &ctl, const QStringList &)
{
    const auto wish = hoursFrom(ctl);
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

void addQueryOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("type"), Ctl::tr("c2c or group (default: both)."), QStringLiteral("TYPE")});
    parser.addOption(
        {QStringLiteral("peer"), Ctl::tr("Only between two accounts: --peer alice --peer bob."), QStringLiteral("ID")});
    parser.addOption({QStringLiteral("group"), Ctl::tr("Only in a group."), QStringLiteral("GROUPID")});
    parser.addOption({QStringLiteral("from"), Ctl::tr("Not older than this."), QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("to"), Ctl::tr("Older than this."), QStringLiteral("TIME")});
}

std::optional<HistoryQuery> queryFrom(Ctl &ctl, const QStringList &words)
{
    HistoryQuery query;
    query.text = words.join(QLatin1Char(' '));
    const auto kind = kindFrom(ctl);
    const auto from = kind ? momentFrom(ctl, QStringLiteral("from")) : std::nullopt;
    const auto to = from ? momentFrom(ctl, QStringLiteral("to")) : std::nullopt;
    if (!to)
        return std::nullopt;
    if (*to > 0 && *from > *to) {
        ctl.usage(laterThan(ctl, QStringLiteral("to")));
        return std::nullopt;
    }
    query.kind = *kind;
    query.from = *from;
    query.to = *to;
    const QStringList peers = ctl.parser.values(QStringLiteral("peer"));
    const QString group = ctl.parser.value(QStringLiteral("group"));
    // A name that is empty, as a shell variable that was never set leaves it, must not mean all there is.
    const bool nameless = peers.contains(QString()) || (ctl.parser.isSet(QStringLiteral("group")) && group.isEmpty());
    if (nameless || (!peers.isEmpty() && peers.size() != 2) || (!peers.isEmpty() && !group.isEmpty())) {
        ctl.usage(Ctl::tr("A conversation is --peer A --peer B or --group GROUPID."));
        return std::nullopt;
    }
    if (!group.isEmpty())
        query.talk = ArchivedTalk::group(group);
    else if (!peers.isEmpty())
        query.talk = ArchivedTalk::pair(peers[0], peers[1]);
    return query;
}

/// Writes a note of private conversations that are about to be shown; false after the program was told to end.
bool noted(Ctl &ctl, const AuditEntry &note)
{
    const Result<qint64> seq = AuditLog(auditFile(ctl)).direct()(note);
    if (!seq)
        ctl.fail(archivenote::notNoted(seq.error()));
    return seq.has_value();
}

void showHits(Ctl &ctl, const Profile &profile, const HistoryQuery &query, const HistoryHits &hits)
{
    const QList<ArchivedTalk> pairs = archivenote::pairsOf(hits.messages);
    if (!query.talk && !pairs.isEmpty() &&
        !noted(ctl, archivenote::searched(profile, ctl.clock.nowMs(), query, pairs, whyOf(ctl))))
        return;
    for (const ArchivedMessage &message : hits.messages) {
        if (ctl.json())
            ctl.print(messageJson(message));
        else
            ctl.print(messageWords(message));
    }
    if (!ctl.json() && hits.messages.isEmpty())
        ctl.warn(Ctl::tr("Nothing found in what is archived."));
    else if (!hits.complete)
        ctl.warn(hits.messages.size() < mostHits ? Ctl::tr("There is more; --limit takes a larger number.")
                                                 : Ctl::tr("There is more; history export writes all of it."));
    ctl.end(ExitCode::Done);
}

void searchHistory(Ctl &ctl, const QStringList &words)
{
    const auto query = queryFrom(ctl, words);
    const auto limit = query ? ctl.number(QStringLiteral("limit"), 0, mostHits) : std::nullopt;
    if (!limit)
        return;
    if (query->text.trimmed().isEmpty() && !query->talk) {
        ctl.usage(Ctl::tr("Say what to look for, or name a conversation."));
        return;
    }
    const Result<Profile> profile = profileFromOptions(ctl);
    if (!profile) {
        ctl.fail(profile.error());
        return;
    }
    if (query->talk && query->talk->kind == ChatKind::C2C &&
        !noted(ctl, archivenote::opened(*profile, ctl.clock.nowMs(), *query->talk, whyOf(ctl))))
        return;
    const qint64 most = *limit > 0 ? *limit : mostHits;
    withHistory(ctl, *profile, [&ctl, profile = *profile, query = *query, most](HistoryArchive *archive) {
        whenDone(archive->search(query, {}, most), &ctl, [&ctl, profile, query](const Result<HistoryHits> &hits) {
            hits ? showHits(ctl, profile, query, *hits) : ctl.fail(hits.error());
        });
    });
}

void exportHistory(Ctl &ctl, const QStringList &words)
{
    const std::shared_ptr<TableOutput> output = TableOutput::needed(ctl, QStringLiteral("history export"));
    if (!output)
        return;
    const auto query = queryFrom(ctl, words);
    const Result<Profile> profile = query ? profileFromOptions(ctl) : fail(ApiError::Kind::Usage, {});
    if (!query)
        return;
    if (!profile) {
        ctl.fail(profile.error());
        return;
    }
    const QString folder = historyFolder(ctl, *profile);
    if (!QFileInfo::exists(HistoryStore::databaseOf(folder))) {
        ctl.usage(Ctl::tr("There is no archive at %1 yet; 'imdeskctl history fetch' makes it.").arg(folder));
        return;
    }
    if (archivenote::mayShowPrivate(*query) &&
        !noted(ctl, archivenote::exported(*profile, ctl.clock.nowMs(), *query, whyOf(ctl))))
        return;
    if (!query->text.isEmpty())
        output->addFacts({{QStringLiteral("filter"), query->text}});
    output->addFacts(factsOfApp(*profile));
    withHistory(ctl, *profile, [&ctl, output, folder, query = *query](HistoryArchive *) {
        ctl.endWith(output->write(HistoryArchive::table(folder, query)));
    });
}

void wipeHistory(Ctl &ctl, const QStringList &)
{
    const QString age = ctl.parser.value(QStringLiteral("older-than"));
    const bool all = ctl.parser.isSet(QStringLiteral("all"));
    if (age.isEmpty() != all) {
        ctl.usage(Ctl::tr("Say --older-than AGE (such as 30d) or --all."));
        return;
    }
    qint64 before = std::numeric_limits<qint64>::max();
    if (!all) {
        const Result<qint64> time = timeFrom(age, ctl.clock.nowSeconds());
        if (!time) {
            ctl.usage(time.error().message);
            return;
        }
        before = beijinghour::of(*time);
    }
    if (!confirmed(ctl, all ? Ctl::tr("Wipe all archived message files with their messages?")
                            : Ctl::tr("Wipe archived messages before %1 (Beijing)?").arg(beijinghour::name(before))))
        return;
    const Result<Profile> profile = profileFromOptions(ctl);
    if (!profile) {
        ctl.fail(profile.error());
        return;
    }
    // First noted down, then done: nothing tells afterwards what was here.
    const auto append = AuditLog(auditFile(ctl)).direct();
    const Result<qint64> noted = append(
        archivenote::wiping(*profile, ctl.clock.nowMs(), all ? QString() : beijinghour::name(before), whyOf(ctl)));
    if (!noted) {
        ctl.fail(archivenote::notWiped(noted.error()));
        return;
    }
    HistoryArchive *archive = openHistory(ctl, *profile);
    whenDone(archive->wipeBefore(before), &ctl, [&ctl, append, entry = *noted](const Result<HistoryWipe> &wipe) {
        (void)append(archivenote::wiped(entry, ctl.clock.nowMs(), wipe));
        if (!wipe) {
            ctl.fail(wipe.error());
            return;
        }
        if (ctl.json())
            ctl.print(QJsonObject{{QStringLiteral("hours"), wipe->hours},
                                  {QStringLiteral("messages"), wipe->messages},
                                  {QStringLiteral("files"), wipe->files},
                                  {QStringLiteral("damaged"), wipe->damaged},
                                  {QStringLiteral("lingers"), wipe->lingers}});
        else
            ctl.print(Ctl::tr("Wiped %1 hours with %2 messages, and %3 files.")
                          .arg(wipe->hours)
                          .arg(wipe->messages)
                          .arg(wipe->files));
        tellLeftOver(ctl, *wipe);
        ctl.end(wipe->lingers ? ExitCode::Partly : ExitCode::Done);
    });
}

CtlCommand archiveCommandOf(const QString &name, const QString &arguments, const QString &summary,
                            const QStringList &examples, std::function<void(QCommandLineParser &)> options,
                            std::function<void(Ctl &, const QStringList &)> run)
{
    return commandOf({name, arguments, summary, examples,
                      [options = std::move(options)](QCommandLineParser &parser) {
                          options(parser);
                          addArchiveOptions(parser);
                      },
                      std::move(run)});
}

} // namespace

QList<CtlCommand> historyArchiveCommands()
{
    return {archiveCommandOf(
                QStringLiteral("history fetch"), {},
                Ctl::tr("Fetch the hourly message files that are missing, check them and make them findable."),
                {QStringLiteral("--profile Shop-Test"),
                 QStringLiteral("--from 2d --type group --keep-days 90 --profile Shop-Test")},
                [](QCommandLineParser &parser) {
                    addHourOptions(parser);
                    parser.addOption({QStringLiteral("again"), Ctl::tr("Also hours that are here already.")});
                    parser.addOption({QStringLiteral("keep-days"),
                                      Ctl::tr("Wipe what is older after every fetch, from now on; 0 = never."),
                                      QStringLiteral("N")});
                },
                fetchHistory),
            archiveCommandOf(
                QStringLiteral("history hours"), {},
                Ctl::tr("List the hours: have, missing, no messages, expired, failed."),
                {QStringLiteral("--from 2d --profile Shop-Test"), QStringLiteral("--json --profile Shop-Test")},
                addHourOptions, listHours),
            archiveCommandOf(
                QStringLiteral("history search"), QStringLiteral("TEXT"),
                Ctl::tr("Find archived messages that hold all the words; Chinese too."),
                {QStringLiteral("red packet --from 30d --profile Shop-Test"),
                 QStringLiteral("红包 --group night --json --profile Shop-Test")},
                [](QCommandLineParser &parser) {
                    addQueryOptions(parser);
                    parser.addOption({QStringLiteral("limit"), Ctl::tr("At most this many, 0 for all."),
                                      QStringLiteral("N"), QStringLiteral("100")});
                },
                searchHistory),
            archiveCommandOf(
                QStringLiteral("history export"), QStringLiteral("[TEXT]"),
                Ctl::tr("Write archived messages to a file: what a search finds, a conversation, or all."),
                {QStringLiteral("--peer alice --peer bob --output talk.csv --profile Shop-Test"),
                 QStringLiteral("红包 --output found.jsonl --profile Shop-Test")},
                [](QCommandLineParser &parser) {
                    addQueryOptions(parser);
                    TableOutput::addOptions(parser);
                },
                exportHistory),
            archiveCommandOf(
                QStringLiteral("history wipe"), {},
                Ctl::tr("Take archived messages, their files and their index from this computer for good."),
                {QStringLiteral("--older-than 90d --yes --profile Shop-Test"),
                 QStringLiteral("--all --yes --profile Shop-Test")},
                [](QCommandLineParser &parser) {
                    parser.addOption({QStringLiteral("older-than"),
                                      Ctl::tr("An age such as 90d, or a time as for --from of 'history'."),
                                      QStringLiteral("AGE")});
                    parser.addOption({QStringLiteral("all"), Ctl::tr("Everything.")});
                    addYesOption(parser);
                },
                wipeHistory)};
}

} // namespace imdesk
