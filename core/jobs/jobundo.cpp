// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobundo.h"

#include "core/audit/auditreader.h"
#include "core/audit/undo.h"
#include "core/storage/filelock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;

/// Calls of one undo: more would not be looked through by anybody, and they lie in memory.
constexpr qsizetype mostCalls = 100'000;
constexpr qsizetype toldRows = 200, toldLosses = 50;
/// The audit and the job may have been stamped a moment apart.
constexpr qint64 slackMs = 60'000;
constexpr int claimWaitMs = 5000;

struct JobUndoText
{
    Q_DECLARE_TR_FUNCTIONS(JobUndoText)
};

ApiError refused(const QString &why) { return makeError(ApiError::Kind::Usage, why); }

/// What one call does to one thing, in the fields that rows have.
struct Single
{
    QString group, account, from, to;
    QJsonObject request;
    QString thing() const
    {
        return (group.isEmpty() ? from : group) + JobQuestion::between + (account.isEmpty() ? to : account);
    }
};

QString thingOf(const QHash<QString, QString> &row)
{
    Single one;
    one.group = row.value(u"group"_s);
    one.account = row.value(u"account"_s);
    one.from = row.value(u"from"_s);
    one.to = row.value(u"to"_s);
    return one.thing();
}

QString nameIn(const QJsonValue &item)
{
    if (!item.isObject())
        return item.toString();
    for (const QLatin1String key : {"Member_Account"_L1, "UserID"_L1}) {
        if (const QJsonValue name = item[key]; name.isString())
            return name.toString();
    }
    return item["To_Account"_L1].toString();
}

/// A call about many, as calls about one each.
QList<Single> singlesOf(const QString &command, const QJsonObject &body)
{
    static const QStringList lists{u"Members_Account"_s, u"MemberList"_s,  u"MemberToDel_Account"_s, u"AddFriendItem"_s,
                                   u"UpdateItem"_s,      u"AccountList"_s, u"To_Account"_s};
    Single base;
    base.group = body.value("GroupId"_L1).toString();
    const bool ofList = command.startsWith("sns/"_L1);
    (ofList ? base.from : base.account) = body.value("From_Account"_L1).toString();
    if (!base.group.isEmpty())
        base.account = body.value("Member_Account"_L1).toString();
    base.request = body;
    const auto list = std::ranges::find_if(lists, [&body](const QString &key) { return body.value(key).isArray(); });
    if (list == lists.end())
        return {base};
    QList<Single> out;
    for (const auto &item : body.value(*list).toArray()) {
        Single one = base;
        (ofList ? one.to : one.account) = nameIn(item);
        one.request.insert(*list, QJsonArray{item});
        out << one;
    }
    return out;
}

/// Rows of the job about one thing.
struct Thing
{
    QList<qint64> rows;
    qsizetype at = 0; ///< the row that the entry read last has done
    qint64 lastSeq = 0;
    QSet<QString> calls; ///< that take back what the entry read last has done
    bool undone = false;
    QString why; ///< where nothing takes it back
};

class Planner
{
  public:
    Planner(const JobInfo &info, qint64 nowMs, const QString &auditPath, const Seal &seal)
        : m_info(info), m_nowMs(nowMs), m_auditPath(auditPath), m_seal(seal)
    {
    }

    Result<Done> readRows()
    {
        const Result<TableSource> table = JobStore::results(m_info.folder, false);
        if (!table)
            return std::unexpected(table.error());
        const qsizetype fields = table->columns.size();
        constexpr qsizetype stateFromEnd = 4;
        QList<Cell> cells;
        while (table->next(cells)) {
            const qint64 number = std::get<qint64>(cells.first());
            const QString state = std::get<QString>(cells[fields - stateFromEnd]);
            if (state == jobStateWord(JobState::Unknown) || state == jobStateWord(JobState::Sent))
                m_without << QPair(number, JobUndoText::tr("It is not known whether the row was carried out."));
            if (state != jobStateWord(JobState::Done))
                continue;
            QHash<QString, QString> values;
            for (qsizetype i = 1; i < fields - stateFromEnd; ++i)
                values.insert(table->columns[i].key, std::get<IdText>(cells[i]).text);
            Thing &thing = m_things[thingOf(values)];
            thing.rows << number;
            thing.at = thing.rows.size() - 1;
            m_anyDone = true;
        }
        if (const std::optional<ApiError> trouble = table->trouble())
            return std::unexpected(*trouble);
        return Done{};
    }

    Result<Done> readAudit(const std::stop_token &stop)
    {
        Result<AuditReader> reader = AuditReader::open(m_auditPath);
        if (!reader)
            return std::unexpected(reader.error());
        AuditFilter filter;
        filter.job = m_info.id;
        filter.kind = u"write"_s;
        filter.fromMs = m_info.createdMs - slackMs;
        for (;;) {
            if (stop.stop_requested())
                return fail(ApiError::Kind::Cancelled, {});
            const Result<std::optional<AuditRecord>> record = reader->next(filter);
            if (!record)
                return std::unexpected(record.error());
            if (!*record)
                return Done{};
            if (const Result<Done> taken = take(**record); !taken)
                return taken;
        }
    }

    JobUndo result()
    {
        JobUndo out;
        out.plan.verb = u"undo"_s;
        out.plan.undoes = m_info.id;
        out.plan.name = m_info.plan.name; // without one whoever shows it looks at what is undone
        out.plan.quotaPercent = m_info.plan.quotaPercent;
        out.plan.rows = m_rows;
        for (const Thing &thing : std::as_const(m_things)) {
            if (thing.undone) {
                out.undone += thing.rows.size();
                continue;
            }
            const QString why =
                thing.why.isEmpty() ? JobUndoText::tr("The audit of this computer holds no entry of it.") : thing.why;
            for (const qint64 row : thing.rows)
                m_without << QPair(row, why);
        }
        std::ranges::sort(m_without, {}, &QPair<qint64, QString>::first);
        out.kept = m_without.size();
        out.without = m_without.mid(0, toldRows);
        for (const auto &[row, why] : std::as_const(m_without)) {
            if (out.plan.rows.size() >= mostCalls)
                break;
            out.plan.rows << QJsonObject{{u"row"_s, QString::number(row)}, {u"problem"_s, why}};
        }
        for (const Told &told : std::as_const(m_told)) {
            for (const QString &loss : told.losses) {
                if (!told.overruled() && out.losses.size() < toldLosses && !out.losses.contains(loss))
                    out.losses << loss;
            }
        }
        out.sealed = m_sealed;
        out.questions = m_questions;
        return out;
    }
    bool anyDone() const { return m_anyDone; }

  private:
    /// What the undo of one entry does not give back, and to whom it applies.
    struct Told
    {
        QString command;
        QSet<QString> things;
        QStringList losses;
        bool ofThings = false;
        bool overruled() const { return ofThings && things.isEmpty(); }
    };

    /// A call without an answer was sent again, and what stood before its first try is what comes back: what the undo
    /// of the repetition alone could not give back is no loss.
    void overrule(const AuditRecord &firstTry, const QSet<QString> &taken)
    {
        for (Told &told : m_told) {
            if (told.command == firstTry.entry.command)
                told.things -= taken;
        }
    }

    static QString callText(const QString &path, const QJsonObject &body)
    {
        return path + QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    }

    /// One entry of the audit: what it did to whom, and the calls that take that back.
    Result<Done> take(const AuditRecord &record)
    {
        const QString outcome = record.callOutcome();
        if (outcome == "failed"_L1 || outcome == "cancelled"_L1)
            return Done{};
        const Result<AuditRecord> whole = withStateBefore(record, m_auditPath, m_seal);
        const Result<UndoPlan> plan =
            whole ? undoOf(*whole, m_nowMs) : Result<UndoPlan>(std::unexpected(whole.error()));
        if (!whole && whole.error().kind == ApiError::Kind::Secret)
            m_sealed = true;
        QSet<QString> taken;
        if (plan) {
            const bool answered = outcome == "done"_L1;
            const QString owner = record.entry.request.value("From_Account"_L1).toString();
            QList<QPair<QString, Single>> singles;
            for (const UndoCall &call : plan->calls) {
                for (Single single : singlesOf(call.path, call.body)) {
                    // Who gets a group back came back himself.
                    if (!m_things.contains(single.thing()))
                        single.account = call.body.value("NewOwner_Account"_L1).toString(single.account);
                    // What stands on the list of the other one goes with the row that names both, and in its turn; with
                    // the entry's own where the job names the two the other way round as well.
                    Single other = single;
                    std::swap(other.from, other.to);
                    const bool ofOther = single.from != owner && single.to == owner;
                    if (m_things.contains(other.thing()) && (ofOther || !m_things.contains(single.thing())))
                        single = other;
                    // The first try did nothing where its repetition is taken back by the same call.
                    const auto it = m_things.constFind(single.thing());
                    if (!answered && it != m_things.constEnd() &&
                        it->calls.contains(callText(call.path, single.request)))
                        taken << it.key();
                    else
                        singles << QPair(call.path, single);
                }
            }
            QStringList newest;
            for (const auto &[path, single] : std::as_const(singles)) {
                const auto it = m_things.find(single.thing());
                if (it == m_things.end())
                    continue; // not done by the job
                // What the job itself did later to the same thing is taken back before.
                if (it->lastSeq == 0)
                    newest << it.key();
                if (m_rows.size() >= mostCalls)
                    return std::unexpected(
                        refused(JobUndoText::tr("More than %1 calls would be needed to undo the job.").arg(mostCalls)));
                taken << it.key();
                add(*it, Part{record.seq, singles.size(), answered}, path, single);
            }
            if (const auto question = newest.isEmpty() ? std::nullopt : laterQuestion(*whole, *plan))
                m_questions << JobQuestion{*question, newest};
            if (!answered)
                overrule(record, taken);
            if (!plan->losses.isEmpty())
                m_told << Told{record.entry.command, taken, plan->losses, !taken.isEmpty()};
        }
        const QString why = !plan                     ? plan.error().message
                            : plan->nothing.isEmpty() ? JobUndoText::tr("Nothing to take back: it was so before.")
                                                      : plan->nothing;
        for (const Single &single : singlesOf(record.entry.command, record.entry.request)) {
            const auto it = m_things.find(single.thing());
            if (it != m_things.end() && !taken.contains(it.key()) && it->why.isEmpty())
                it->why = why;
        }
        return Done{};
    }

    /// What a row takes back: one of the parts of an entry.
    struct Part
    {
        qint64 entry = 0;
        qsizetype of = 0;
        bool answered = true; ///< else it was sent again, for the same row
    };
    void add(Thing &thing, const Part &part, const QString &command, const Single &single)
    {
        if (thing.lastSeq != 0 && thing.lastSeq != part.entry && part.answered)
            thing.at = qMax<qsizetype>(0, thing.at - 1);
        if (thing.lastSeq != part.entry)
            thing.calls.clear();
        thing.lastSeq = part.entry;
        thing.undone = true;
        thing.calls << callText(command, single.request);
        QJsonObject row{{u"row"_s, QString::number(thing.rows.at(thing.at))},
                        {u"entry"_s, QString::number(part.entry)},
                        {u"parts"_s, QString::number(part.of)},
                        {u"command"_s, command},
                        {u"request"_s, QString::fromUtf8(QJsonDocument(single.request).toJson(QJsonDocument::Compact))},
                        {u"planned"_s, QString::number(m_nowMs / 1000)}};
        for (const auto &[field, value] :
             std::initializer_list<std::pair<QString, QString>>{{u"group"_s, single.group},
                                                                {u"account"_s, single.account},
                                                                {u"from"_s, single.from},
                                                                {u"to"_s, single.to}}) {
            if (!value.isEmpty())
                row.insert(field, value);
        }
        m_rows << row;
    }

    const JobInfo &m_info;
    qint64 m_nowMs;
    const QString &m_auditPath;
    const Seal &m_seal;
    QHash<QString, Thing> m_things;
    QList<QJsonObject> m_rows;
    QList<QPair<qint64, QString>> m_without;
    QList<Told> m_told; ///< the newest first
    QList<JobQuestion> m_questions;
    bool m_anyDone = false, m_sealed = false;
};

ApiError alreadyUndone(const JobInfo &info)
{
    const QString said = JobUndoText::tr("The job %1 is undone already, by the job %2.").arg(info.id, info.undoneBy);
    const QString rest = info.undoRest();
    return refused(rest.isEmpty() ? said : said + u' ' + rest);
}

/// Writes down, once, which job takes this one back.
Result<Done> claimUndo(const QString &folder, const Profile &profile, const QString &by)
{
    Result<sqlite::Connection> database =
        sqlite::Connection::open(folder + u"/job.db"_s, sqlite::Connection::Mode::ReadWrite, claimWaitMs);
    if (!database)
        return std::unexpected(database.error());
    if (const Result<Done> begun = database->run("BEGIN IMMEDIATE"); !begun)
        return begun;
    // Under the lock of the file, so that of two at once one is told.
    const Result<JobInfo> now = JobStore::info(folder);
    if (!now || !now->undoneBy.isEmpty() || !profile.isApp(now->app)) {
        (void)database->run("ROLLBACK");
        return std::unexpected(
            !now ? now.error()
            : !now->undoneBy.isEmpty()
                ? alreadyUndone(*now)
                : refused(JobUndoText::tr("The job was made for %1, not for this app.").arg(now->app)));
    }
    {
        Result<sqlite::Statement> write = database->prepare("INSERT OR REPLACE INTO meta VALUES('undone_by', ?)");
        if (!write)
            return std::unexpected(write.error());
        if (const Result<bool> done = write->bind(1, by).step(); !done)
            return std::unexpected(done.error());
    }
    return database->run("COMMIT");
}

} // namespace

JobUndo JobUndo::withoutChanged() const
{
    if (changed.isEmpty())
        return *this;
    JobUndo out = *this;
    out.plan.rows.clear();
    out.changed.clear();
    out.rest.reset();
    QMap<qint64, QString> refused;
    QSet<qint64> kept;
    for (const QJsonObject &row : plan.rows) {
        Single one;
        one.group = row.value("group"_L1).toString();
        one.account = row.value("account"_L1).toString();
        one.from = row.value("from"_L1).toString();
        one.to = row.value("to"_L1).toString();
        const qint64 number = row.value("row"_L1).toString().toLongLong();
        const QString line = row.contains("problem"_L1) ? QString() : changed.value(one.thing());
        if (line.isEmpty()) {
            out.plan.rows << row;
            kept << number;
        } else {
            refused.insert(
                number,
                JobUndoText::tr("What it has set was changed after it (%1), and that would be lost.").arg(line));
        }
    }
    for (auto it = refused.cbegin(); it != refused.cend(); ++it) {
        if (kept.contains(it.key()))
            continue;
        out.plan.rows << QJsonObject{{u"row"_s, QString::number(it.key())}, {u"problem"_s, *it}};
        if (out.without.size() < toldRows)
            out.without << QPair(it.key(), *it);
        --out.undone;
        ++out.kept;
    }
    std::ranges::sort(out.without, {}, &QPair<qint64, QString>::first);
    return out;
}

bool jobHasInverse(const JobVerb &verb) { return verb.stepOf ? true : hasInverse(verb.command); }

Result<JobUndo> undoOfJob(const QString &folder, const QString &auditPath, qint64 nowMs, const Seal &seal,
                          const std::stop_token &stop)
{
    const Result<JobInfo> info = JobStore::info(folder);
    if (!info)
        return std::unexpected(info.error());
    if (!info->undoneBy.isEmpty())
        return std::unexpected(alreadyUndone(*info));
    const JobVerb &verb = *jobVerb(info->plan.verb);
    if (!jobHasInverse(verb))
        return std::unexpected(refused(JobUndoText::tr("%1 has no inverse.").arg(verb.title())));
    if (!FileLock::take(folder + u"/lock"_s))
        return std::unexpected(refused(JobUndoText::tr("The job %1 runs now. Stop it first.").arg(info->id)));
    Planner planner(*info, nowMs, auditPath, seal);
    if (const Result<Done> read = planner.readRows(); !read)
        return std::unexpected(read.error());
    if (!planner.anyDone())
        return std::unexpected(refused(JobUndoText::tr("No row of the job %1 was carried out.").arg(info->id)));
    if (const Result<Done> read = planner.readAudit(stop); !read)
        return std::unexpected(read.error());
    return planner.result();
}

Result<JobInfo> createJob(const QString &root, const JobPlan &plan, const Profile &profile, qint64 nowMs,
                          const std::stop_token &stop, const JobStore::Progress &progress)
{
    const QString id = QDateTime::fromMSecsSinceEpoch(nowMs).toString(u"yyyyMMdd-HHmmss-"_s) +
                       u"%1"_s.arg(QRandomGenerator::global()->bounded(0x10000), 4, 16, QLatin1Char('0'));
    const QString folder = root + u'/' + id;
    Result<JobInfo> made = JobStore::create(folder, plan, profile.appName(), profile.name, nowMs, progress, stop);
    if (!made || plan.undoes.isEmpty())
        return made;
    // A claim by a job that is nowhere counts for nothing, so the job is there first.
    if (const Result<Done> claimed = claimUndo(root + u'/' + QFileInfo(plan.undoes).fileName(), profile, id);
        !claimed) {
        QDir(folder).removeRecursively();
        return std::unexpected(claimed.error());
    }
    return made;
}

} // namespace imdesk
