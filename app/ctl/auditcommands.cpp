// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/items.h"
#include "app/ctl/tableoutput.h"
#include "app/ctl/timewords.h"

#include "core/archive/archivenote.h"
#include "core/audit/auditlog.h"
#include "core/audit/auditreader.h"
#include "core/audit/guardwords.h"
#include "core/audit/undo.h"
#include "core/base/plaintext.h"
#include "core/secrets/keychainstore.h"
#include "core/secrets/sealsource.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace imdesk {

namespace {

void addStoreOption(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("store"), Ctl::tr("Another audit file than this computer's."), QStringLiteral("FILE")});
}

void addFilterOptions(QCommandLineParser &parser)
{
    addStoreOption(parser);
    for (const auto &[name, words, value] : std::initializer_list<std::tuple<const char *, QString, const char *>>{
             {"from", Ctl::tr("Not before this time: 2026-03-01, 2026-03-01T09:00, 2h."), "TIME"},
             {"until", Ctl::tr("Before this time."), "TIME"},
             {"text", Ctl::tr("Entries that hold this anywhere."), "TEXT"},
             {"command", Ctl::tr("Commands whose path holds this."), "TEXT"},
             {"object", Ctl::tr("About this person, group or message, by its whole ID."), "ID"},
             {"of-profile", Ctl::tr("Profiles whose name holds this."), "TEXT"},
             {"operator", Ctl::tr("Operators whose name holds this."), "TEXT"},
             {"job", Ctl::tr("Made by this bulk job, by its whole ID."), "ID"},
             {"outcome", Ctl::tr("done, partly, failed, unknown, cancelled, refused or open."), "WORD"}})
        parser.addOption({QLatin1String(name), words, QLatin1String(value)});
}

QString storeOf(const Ctl &ctl)
{
    const QString given = ctl.parser.value(QStringLiteral("store"));
    return given.isEmpty() ? auditFile(ctl) : given;
}

std::optional<AuditFilter> filterOf(Ctl &ctl)
{
    const auto value = [&ctl](const char *option) { return ctl.parser.value(QLatin1String(option)); };
    // What a shell variable that was never set leaves must not mean all entries.
    for (const char *option :
         {"from", "until", "text", "command", "object", "of-profile", "operator", "job", "outcome"}) {
        if (ctl.parser.isSet(QLatin1String(option)) && value(option).isEmpty()) {
            ctl.usage(Ctl::tr("--%1 is empty; leave it out to have all entries.").arg(QLatin1String(option)));
            return std::nullopt;
        }
    }
    AuditFilter filter;
    for (const auto &[option, time] : std::initializer_list<std::pair<const char *, qint64 *>>{
             {"from", &filter.fromMs}, {"until", &filter.untilMs}}) {
        if (value(option).isEmpty())
            continue;
        const Result<qint64> seconds = timeFrom(value(option), ctl.clock.nowSeconds());
        if (!seconds) {
            ctl.usage(seconds.error().message);
            return std::nullopt;
        }
        *time = *seconds * 1000;
    }
    if (filter.fromMs > filter.untilMs) {
        ctl.usage(laterThan(ctl, QStringLiteral("until")));
        return std::nullopt;
    }
    filter.text = value("text");
    filter.command = value("command");
    filter.object = value("object");
    filter.profile = value("of-profile");
    filter.operatorName = value("operator");
    filter.outcome = value("outcome");
    filter.job = value("job");
    static const QStringList outcomes{QStringLiteral("done"),    QStringLiteral("partly"),    QStringLiteral("failed"),
                                      QStringLiteral("unknown"), QStringLiteral("cancelled"), QStringLiteral("refused"),
                                      QStringLiteral("open")};
    if (!filter.outcome.isEmpty() && !outcomes.contains(filter.outcome)) {
        ctl.usage(Ctl::tr("--outcome is done, partly, failed, unknown, cancelled, refused or open, not %1.")
                      .arg(filter.outcome));
        return std::nullopt;
    }
    return filter;
}

QString entryLine(const AuditRecord &record)
{
    const AuditEntry &entry = record.entry;
    QString objects = entry.objects.mid(0, 3).join(QStringLiteral(", "));
    if (entry.kind == QLatin1String("guard"))
        objects = guardChanges(entry).join(QStringLiteral("; "));
    if (entry.objects.size() > 3)
        objects += QStringLiteral(", \u2026 (%1)").arg(qMax<qint64>(entry.objects.size(), entry.objectCount));
    QString line = QStringLiteral("%1  %2  %3  %4  %5  %6")
                       .arg(QString::number(record.seq),
                            entry.timeMs > 0 ? timeText(entry.timeMs / 1000) : QStringLiteral("?"), entry.operatorName,
                            entry.profile, entry.command.isEmpty() ? entry.kind : entry.command, record.outcome());
    if (record.undoneBy > 0)
        line += QStringLiteral(" (%1)").arg(Ctl::tr("undone by %1").arg(record.undoneBy));
    else if (record.partlyUndoneBy > 0)
        line += QStringLiteral(" (%1)").arg(Ctl::tr("partly undone by %1").arg(record.partlyUndoneBy));
    if (!objects.isEmpty())
        line += QStringLiteral("  ") + objects;
    if (!entry.reason.isEmpty())
        line += QStringLiteral("  \"%1\"").arg(entry.reason);
    return visibleText(line);
}

/// Warns of entries that could not be understood; what the program ends with.
ExitCode toldDamage(Ctl &ctl, qint64 damaged)
{
    if (damaged == 0)
        return ExitCode::Done;
    ctl.warn(
        Ctl::tr("imdeskctl: %1 entries are damaged and cannot be read; audit verify names the first.").arg(damaged));
    return ExitCode::Local;
}

void listEntries(Ctl &ctl)
{
    const auto filter = filterOf(ctl);
    const auto limit = filter ? ctl.number(QStringLiteral("limit"), 0, std::numeric_limits<int>::max()) : std::nullopt;
    if (!limit)
        return;
    Result<AuditReader> reader = AuditReader::open(storeOf(ctl));
    if (!reader) {
        ctl.fail(reader.error());
        return;
    }
    qint64 damaged = 0;
    for (qint64 printed = 0; *limit == 0 || printed < *limit; ++printed) {
        const Result<std::optional<AuditRecord>> record = reader->next(*filter);
        if (!record) {
            ctl.fail(record.error());
            return;
        }
        if (!*record)
            break;
        damaged += (*record)->isDamaged() ? 1 : 0;
        if (ctl.json())
            ctl.print((*record)->toJson());
        else
            ctl.print(entryLine(**record));
    }
    ctl.end(toldDamage(ctl, damaged));
}

std::optional<qint64> numberOf(Ctl &ctl, const QStringList &arguments)
{
    bool ok = false;
    const qint64 seq = arguments.value(0).toLongLong(&ok);
    if (ok && seq > 0 && arguments.size() == 1)
        return seq;
    ctl.usage(Ctl::tr("Name one entry by its number, as audit list tells it."));
    return std::nullopt;
}

QString plainSnapshotWords()
{
    return Ctl::tr("The snapshot is not encrypted: no keychain answered when it was kept. %1 gives a key on a server.")
        .arg(QLatin1String(SealSource::variable));
}

class KeychainHolder : public QObject
{
  public:
    using QObject::QObject;
    KeychainStore store{KeychainStore::Prompts::Never};
};

/// Gets the key that the entry's snapshot is read with.
void withSeal(Ctl &ctl, const AuditEntry &entry, const SealSource::Then &then)
{
    if (entry.snapshot.isEmpty() || !SnapshotFile{entry.snapshot, {}}.isSealed()) {
        then(Seal());
        return;
    }
    auto *keychain = new KeychainHolder(&ctl);
    (new SealSource(&keychain->store, Profile::secretNameOf(entry.app), false, keychain))->get(then);
}

void showEntry(Ctl &ctl, const QStringList &arguments)
{
    const auto seq = numberOf(ctl, arguments);
    if (!seq)
        return;
    const Result<AuditRecord> record = AuditReader::one(storeOf(ctl), *seq);
    if (!record) {
        ctl.fail(record.error());
        return;
    }
    if (ctl.json()) {
        ctl.print(record->toJson());
    } else {
        const QJsonObject json = record->toJson();
        for (auto it = json.begin(); it != json.end(); ++it) {
            const bool empty = it->toVariant().isNull() || *it == QJsonValue(QString()) || *it == QJsonValue(0) ||
                               *it == QJsonValue(QJsonObject());
            if (!empty)
                ctl.print(QStringLiteral("%1: %2").arg(it.key(), valueWords(*it)));
        }
        for (const QString &line : guardChanges(record->entry))
            ctl.print(Ctl::tr("changed: %1").arg(visibleText(line)));
        if (!record->entry.snapshot.isEmpty() && !SnapshotFile{record->entry.snapshot, {}}.isSealed())
            ctl.print(plainSnapshotWords());
        if (const Result<Done> undo = undoOffered(*record, ctl.clock.nowMs()); undo)
            ctl.print(Ctl::tr("undo: imdeskctl audit undo %1").arg(*seq));
        else
            ctl.print(Ctl::tr("undo: none. %1").arg(visibleText(undo.error().message)));
    }
    ctl.end(toldDamage(ctl, record->isDamaged() ? 1 : 0));
}

void showSnapshot(Ctl &ctl, const QStringList &arguments)
{
    const auto seq = numberOf(ctl, arguments);
    if (!seq)
        return;
    const Result<AuditRecord> record = AuditReader::one(storeOf(ctl), *seq);
    if (record && record->entry.snapshot.isEmpty()) {
        ctl.usage(Ctl::tr("Entry %1 has no snapshot.").arg(*seq));
        return;
    }
    if (!record) {
        ctl.fail(record.error());
        return;
    }
    const SnapshotFile file{record->entry.snapshot, record->entry.snapshotHash};
    const auto show = [&ctl, file, record = *record,
                       folder = AuditLog::snapshotFolder(storeOf(ctl))](const Result<Seal> &seal) {
        const Result<QJsonObject> content =
            seal ? SnapshotStore(folder).read(file, *seal) : Result<QJsonObject>(std::unexpected(seal.error()));
        if (!content) {
            ctl.fail(content.error());
            return;
        }
        if (archivenote::holdsPrivate(*content)) {
            const AuditEntry note = archivenote::snapshotShown(record.entry, record.seq, ctl.clock.nowMs());
            if (const Result<qint64> noted = AuditLog(auditFile(ctl)).direct()(note); !noted) {
                ctl.fail(archivenote::notNoted(noted.error()));
                return;
            }
        }
        if (!file.isSealed())
            ctl.warn(plainSnapshotWords());
        ctl.print(*content);
        ctl.end(ExitCode::Done);
    };
    withSeal(ctl, record->entry, show);
}

void verifyStore(Ctl &ctl)
{
    const Result<AuditVerdict> verdict = verifyAudit(storeOf(ctl));
    if (!verdict) {
        ctl.fail(verdict.error());
        return;
    }
    if (ctl.json())
        ctl.print(QJsonObject{
            {QStringLiteral("intact"), verdict->intact()},
            {QStringLiteral("entries"), verdict->entries},
            {QStringLiteral("broken_at"), verdict->brokenAt ? QJsonValue(*verdict->brokenAt) : QJsonValue()},
            {QStringLiteral("around_broken"), verdict->aroundBroken},
            {QStringLiteral("why"), verdict->why},
            {QStringLiteral("head_missing"), verdict->headMissing},
            {QStringLiteral("end_missing"), verdict->endMissing},
            {QStringLiteral("end_unreadable"), verdict->endUnreadable},
            {QStringLiteral("end_lost_at"), verdict->endLostAt ? QJsonValue(*verdict->endLostAt) : QJsonValue()}});
    else if (verdict->intact())
        ctl.print(verdict->entries == 0 ? Ctl::tr("Chain intact, no entries.")
                                        : Ctl::tr("Chain intact, %1 entries, since %2.")
                                              .arg(verdict->entries)
                                              .arg(timeText(verdict->firstMs / 1000)));
    else if (verdict->brokenAt)
        ctl.print(Ctl::tr("Broken at entry %1. %2").arg(*verdict->brokenAt).arg(visibleText(verdict->why)));
    else
        ctl.print(visibleText(verdict->why));
    if (verdict->headMissing)
        ctl.warn(Ctl::tr("The side file with the head of the chain is missing: whether the end was cut off cannot be "
                         "told."));
    if (verdict->endMissing)
        ctl.warn(Ctl::tr("The second side file, %1, is missing: whether the end was cut off cannot be told. Its name "
                         "begins with a dot, so a copy of audit.db* leaves it behind.")
                     .arg(AuditChain::secondFile(storeOf(ctl))));
    if (verdict->endUnreadable)
        ctl.warn(Ctl::tr("The second side file, %1, holds something else than the end of the chain: somebody has "
                         "written into it.")
                     .arg(AuditChain::secondFile(storeOf(ctl))));
    if (verdict->endLostAt)
        ctl.warn(Ctl::tr("Entry %1 says that a side file with the end of the chain was missing when it was written: "
                         "whether entries before it were cut off cannot be told.")
                     .arg(*verdict->endLostAt));
    ctl.end(verdict->isProof() ? ExitCode::Done : ExitCode::Local);
}

void exportEntries(Ctl &ctl)
{
    const auto output = TableOutput::needed(ctl, QStringLiteral("audit export"));
    const auto filter = output ? filterOf(ctl) : std::nullopt;
    if (!filter)
        return;
    output->addFacts({{QStringLiteral("source"), QFileInfo(storeOf(ctl)).absoluteFilePath()}});
    const auto damaged = std::make_shared<qint64>(0);
    const Result<ExportSummary> written = output->write(auditTable(storeOf(ctl), *filter, damaged));
    if (!written || *damaged == 0) {
        ctl.endWith(written);
        return;
    }
    ctl.told(*written);
    ctl.end(toldDamage(ctl, *damaged));
}

void runUndo(Ctl &ctl, UndoRun *run, const UndoPlan &plan, qint64 seq)
{
    QObject::connect(
        run, &UndoRun::finished, &ctl, [&ctl, run, losses = plan.losses](qsizetype, const Result<Done> &result) {
            // A call that was answered may have brought nobody back.
            const TakenBack &taken = run->outcome();
            for (const QString &loss : run->anyBack() ? losses : QStringList())
                ctl.warn(visibleText(loss));
            if (result) {
                ctl.print(Ctl::tr("Taken back."));
                ctl.end(ExitCode::Done);
                return;
            }
            ctl.explain(result.error());
            for (const UndoItem &item : taken.missed)
                ctl.warn(QStringLiteral("%1: %2").arg(
                    visibleText(item.name()),
                    item.error->message.isEmpty() ? kindName(item.error->kind) : visibleText(item.error->message)));
            ctl.warn(Ctl::tr("imdeskctl: %1 of %2 were done.")
                         .arg(taken.undone.size())
                         .arg(taken.undone.size() + taken.missed.size()));
            ctl.end(run->anyBack() ? ExitCode::Partly : exitCodeFor(result.error()));
        });
    run->start(plan, seq);
}

void takeBack(Ctl &ctl, const AuditRecord &record)
{
    connectThen(ctl, [&ctl, record](Connection &connection) {
        if (!connection.profile.isApp(record.entry.app)) {
            ctl.usage(Ctl::tr("Entry %1 was written for %2, not for this app.").arg(record.seq).arg(record.entry.app));
            return;
        }
        // What is left of a mute is told by the service's clock.
        serviceTimeThen(ctl, connection, [&ctl, &connection, record](qint64 nowMs) {
            const Result<UndoPlan> plan = undoOf(record, nowMs);
            if (!plan) {
                ctl.fail(plan.error());
                return;
            }
            auto *run = new UndoRun(*connection.client, &ctl);
            if (ctl.parser.isSet(QStringLiteral("force"))) {
                runUndo(ctl, run, *plan, record.seq);
                return;
            }
            run->findLater(
                record, *plan, [&ctl, run, plan = *plan, seq = record.seq](const Result<QStringList> &later) {
                    if (!later) {
                        ctl.fail(later.error());
                        return;
                    }
                    for (const QString &line : *later)
                        ctl.warn(visibleText(line));
                    if (later->isEmpty())
                        runUndo(ctl, run, plan, seq);
                    else
                        ctl.usage(
                            Ctl::tr("What entry %1 has set was changed after it, and that would be lost: nothing was "
                                    "sent. --force takes it back all the same.")
                                .arg(seq));
                });
        });
    });
}

void undoEntry(Ctl &ctl, const QStringList &arguments)
{
    const auto seq = numberOf(ctl, arguments);
    if (!seq)
        return;
    const Result<AuditRecord> told = AuditReader::one(storeOf(ctl), *seq);
    if (!told) {
        ctl.fail(told.error());
        return;
    }
    const auto plan = [&ctl, seq = *seq](const Result<Seal> &seal) {
        const Result<AuditRecord> record =
            seal ? recordForUndo(storeOf(ctl), seq, *seal) : Result<AuditRecord>(std::unexpected(seal.error()));
        const Result<UndoPlan> plan =
            record ? undoOf(*record, ctl.clock.nowMs()) : Result<UndoPlan>(std::unexpected(record.error()));
        if (!plan) {
            ctl.fail(plan.error());
            return;
        }
        if (!ctl.parser.isSet(QStringLiteral("dry-run"))) {
            takeBack(ctl, *record);
            return;
        }
        for (const QString &loss : plan->losses)
            ctl.warn(visibleText(loss));
        for (const UndoCall &call : plan->calls)
            ctl.print(QStringLiteral("%1 %2").arg(
                call.path, QString::fromUtf8(QJsonDocument(call.body).toJson(QJsonDocument::Compact))));
        ctl.end(ExitCode::Done);
    };
    if (needsSnapshot(*told))
        withSeal(ctl, told->entry, plan);
    else
        plan(Seal());
}

} // namespace

QList<CtlCommand> auditCommands()
{
    CtlCommand list;
    list.name = QStringLiteral("audit list");
    list.summary = Ctl::tr("Print what was done from this computer and by whom, newest first.");
    list.options = [](QCommandLineParser &parser) {
        addFilterOptions(parser);
        parser.addOption({QStringLiteral("limit"), Ctl::tr("At most this many, 0 for all."), QStringLiteral("N"),
                          QStringLiteral("100")});
    };
    list.run = listEntries;
    list.examples = {QStringLiteral("imdeskctl audit list --object spam_88 --from 7d")};
    CtlCommand show;
    show.name = QStringLiteral("audit show");
    show.arguments = Ctl::tr("NUMBER");
    show.summary = Ctl::tr("Print one entry of the audit in full.");
    show.options = addStoreOption;
    show.run = [](Ctl &ctl) { showEntry(ctl, ctl.parser.positionalArguments().mid(2)); };
    show.examples = {QStringLiteral("imdeskctl audit show 17")};
    CtlCommand snapshot = show;
    snapshot.name = QStringLiteral("audit snapshot");
    snapshot.summary = Ctl::tr("Print as JSON what was kept before an entry ended something for good.");
    snapshot.run = [](Ctl &ctl) { showSnapshot(ctl, ctl.parser.positionalArguments().mid(2)); };
    snapshot.examples = {QStringLiteral("imdeskctl audit snapshot 17 >before.json")};
    CtlCommand verify;
    verify.name = QStringLiteral("audit verify");
    verify.summary = Ctl::tr("Prove that the audit is whole, or name the first entry that is not as it was written.");
    verify.options = addStoreOption;
    verify.run = verifyStore;
    verify.examples = {QStringLiteral("imdeskctl audit verify")};
    CtlCommand write;
    write.name = QStringLiteral("audit export");
    write.summary = Ctl::tr("Write the audit to a file.");
    write.options = [](QCommandLineParser &parser) {
        addFilterOptions(parser);
        TableOutput::addOptions(parser);
    };
    write.run = exportEntries;
    write.examples = {QStringLiteral("imdeskctl audit export --output audit.csv --from 30d")};
    return {list,
            show,
            snapshot,
            verify,
            write,
            writingCommandOf(
                {QStringLiteral("audit undo"),
                 Ctl::tr("NUMBER"),
                 Ctl::tr("Take back what an entry of the audit did, where it has an inverse."),
                 {QStringLiteral("17 --profile Shop-Test"), QStringLiteral("17 --dry-run")},
                 [](QCommandLineParser &parser) {
                     addStoreOption(parser);
                     parser.addOption({QStringLiteral("dry-run"), Ctl::tr("Only print the calls that would be made.")});
                     parser.addOption({QStringLiteral("force"),
                                       Ctl::tr("Take it back also where what it has set was changed after it.")});
                 },
                 undoEntry})};
}

} // namespace imdesk
