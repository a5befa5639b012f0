// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/archiveplace.h"
#include "app/ctl/historyfetch.h"
#include "app/ctl/historyuse.h"
#include "app/ctl/items.h"
#include "app/ctl/tableoutput.h"
#include "app/ctl/timewords.h"

#include "core/archive/archivenote.h"
#include "core/base/plaintext.h"
#include "core/base/whendone.h"

#include <QFileInfo>

#include <limits>
#include <memory>

namespace imdesk {

namespace {

constexpr qint64 snippetLength = 160;
constexpr qint64 mostHits = 1'000'000; ///< they are gathered before any is shown

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
    const qint64 now = ctl.clock.nowSeconds();
    HistoryQuery query;
    query.text = words.join(QLatin1Char(' '));
    const auto kind = kindFrom(ctl);
    const auto from = kind ? momentFrom(ctl, QStringLiteral("from"), now) : std::nullopt;
    const auto to = from ? momentFrom(ctl, QStringLiteral("to"), now) : std::nullopt;
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
    return {
        archiveCommandOf(QStringLiteral("history fetch"), {},
                         Ctl::tr("Fetch the hourly message files that are missing, check them and make them findable."),
                         {QStringLiteral("--profile Shop-Test"),
                          QStringLiteral("--from 2d --type group --keep-days 90 --profile Shop-Test")},
                         addFetchOptions, fetchHistory),
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
