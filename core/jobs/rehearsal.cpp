// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/rehearsal.h"

#include "core/api/groupplace.h"
#include "core/jobs/jobsource.h"
#include "core/sandbox/sandbox.h"

#include <QDateTime>
#include <QDir>
#include <QHash>

#include <unistd.h>
#include <utility>

namespace imdesk {

namespace {

const QString folderBegin = QStringLiteral("imdesk-rehearsal-");
constexpr qsizetype toldGroups = 20, toldAccounts = 20;
/// One that is just being made may not have its lock yet.
constexpr qint64 leftAfterS = 60;

QString lockOf(const QString &folder) { return folder + QStringLiteral("/lock"); }

} // namespace

Rehearsal::Rehearsal(ApiClient &app, GuardRules &rules, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_app(app),
      m_appRules(rules),
      m_clock(clock),
      m_folder(QDir::tempPath() + QLatin1Char('/') + folderBegin + QStringLiteral("XXXXXX")),
      m_rules(m_folder.filePath(QStringLiteral("guard.json")))
{
    if (Result<FileLock> lock = FileLock::take(lockOf(m_folder.path())))
        m_lock.emplace(std::move(*lock));
}

Rehearsal::~Rehearsal() { m_stop.request_stop(); }

void Rehearsal::clearLeftovers()
{
    const QFileInfoList folders =
        QDir(QDir::tempPath()).entryInfoList({folderBegin + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        const QFileInfo held(lockOf(folder.filePath()));
        if (folder.ownerId() != ::getuid() || !held.isFile() || held.isSymLink() ||
            held.lastModified().secsTo(QDateTime::currentDateTime()) < leftAfterS)
            continue;
        if (const Result<FileLock> lock = FileLock::take(held.filePath()))
            QDir(folder.filePath()).removeRecursively();
    }
}

Result<Rehearsal::Read> Rehearsal::readPlan(const JobPlan &plan, qint64 rows, const Catalogue &catalogue,
                                            Dialect dialect, const AppGuard &guard, const std::stop_token &stop)
{
    if (const QString problem = plan.problem(); !problem.isEmpty())
        return fail(ApiError::Kind::Usage, problem);
    AppGuard open = guard;
    open.readOnly = false;
    const Result<JobCheck> check = checkPlan(plan, catalogue, dialect, open, false, 0, {}, stop);
    if (!check)
        return std::unexpected(check.error());
    Result<JobSource> source = JobSource::open(plan);
    if (!source)
        return std::unexpected(source.error());
    const QStringList &fields = source->fields();
    Read read;
    read.repeats = check->repeats;
    read.trims = check->trims;
    read.plan = plan;
    read.plan.file.reset();
    read.plan.list.reset();
    read.plan.rows.clear();
    read.plan.quotaPercent = 100;
    for (;;) {
        if (stop.stop_requested())
            return fail(ApiError::Kind::Cancelled, {});
        const Result<std::optional<QStringList>> row = source->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        if (read.plan.rows.size() >= rows) {
            ++read.left;
            continue;
        }
        QJsonObject values;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (!(*row)->at(i).isEmpty())
                values.insert(fields[i], (*row)->at(i));
        }
        if (!source->misread().isEmpty())
            read.plan.misread.insert(read.plan.rows.size(), source->misread());
        read.plan.rows << values;
    }
    read.question = WorldQuestion::of(read.plan);
    return read;
}

void Rehearsal::start(const JobPlan &plan, qint64 rows)
{
    const Profile &profile = m_app.profile();
    const Result<AppGuard> guard = m_appRules.of(profile.secretName());
    if (!may(guard))
        return;
    m_guard = *guard;
    const JobVerb *verb = jobVerb(plan.verb);
    if (verb && isRefused(*verb, m_app.catalogue(), m_guard, profile.readOnly, m_clock.nowMs()))
        m_report.refusal = tr("The profile is read-only, so the real run would be refused.");
    m_worker.post([this, plan, rows = qBound<qint64>(1, rows, mostRows), &catalogue = m_app.catalogue(),
                   dialect = profile.dialect(), guard = m_guard,
                   stop = m_stop.get_token()](std::stop_token) -> WorkThread::Outcome {
        clearLeftovers();
        return [this, read = readPlan(plan, rows, catalogue, dialect, guard, stop)] {
            if (may(read))
                onRead(*read);
        };
    });
}

void Rehearsal::cancel()
{
    m_stop.request_stop();
    m_talk.cancel();
    m_copies.cancel();
    if (m_run) {
        m_run->disconnect(this);
        m_run->cancel();
    }
    end(fail(ApiError::Kind::Cancelled, {}));
}

void Rehearsal::tell(const QString &part)
{
    const auto told = [this, part](qint64 done, qint64 total) { Q_EMIT progressed(part, done, total); };
    m_talk.onProgress(told);
    m_copies.onProgress(told);
}

void Rehearsal::onRead(const Read &read)
{
    m_plan = read.plan;
    m_report.left = read.left;
    m_report.repeats = read.repeats;
    m_report.trims = read.trims;
    tell(tr("Reading what it touches"));
    m_talk.widen(m_app, read.question, [this](const Result<WorldQuestion> &question) {
        if (!may(question))
            return;
        m_question = *question;
        if (!m_question.ended.isEmpty())
            note(tr("What goes with deleted accounts beside their groups and friends, such as conversations, is not "
                    "shown."));
        if (m_talk.isNarrow())
            note(tr("Not all of their groups and friends were looked at, for they are too many."));
        if (const QStringList &untold = m_talk.unwidened(); !untold.isEmpty()) {
            QStringList names = untold.mid(0, toldAccounts);
            if (untold.size() > toldAccounts)
                names << QStringLiteral("\u2026");
            note(tr("Groups or friends of these deleted accounts could not be read and are not shown: %1.")
                     .arg(names.join(QStringLiteral(", "))));
        }
        readApp();
    });
}

void Rehearsal::readApp()
{
    m_talk.read(m_app, m_question, [this](const Result<WorldState> &state) {
        if (!may(state))
            return;
        m_memberCounts = m_talk.memberCounts();
        if (const QStringList &fields = m_talk.unreadFields(); !fields.isEmpty())
            note(tr("What these profile fields hold in the app could not be read: %1.")
                     .arg(fields.join(QStringLiteral(", "))));
        m_copies.read(m_app, m_plan, [this, copied = *state](const Result<Done> &messages) {
            if (may(messages))
                startSandbox(copied);
        });
    });
}

void Rehearsal::startSandbox(const WorldState &state)
{
    SandboxOptions options;
    options.accounts = options.groups = 0;
    options.trafficPerSecond = 0;
    options.enforceRates = false; // nobody is waiting for its share of it
    options.takesCopies = true;
    options.notificationsClosed = m_app.profile().notificationsClosed;
    options.sdkAppId = m_app.profile().sdkAppId;
    options.admin = m_app.profile().admin;
    m_sandbox = std::make_unique<Sandbox>(options);
    connect(m_sandbox.get(), &Sandbox::failed, this, [this](const ApiError &error) { end(std::unexpected(error)); });
    connect(m_sandbox.get(), &Sandbox::started, this, [this, state] {
        if (!m_ended)
            build(state);
    });
    m_sandbox->startAsync();
}

void Rehearsal::build(const WorldState &state)
{
    Profile profile = m_app.profile();
    profile.baseUrl = m_sandbox->baseUrl().toString();
    profile.level = SafetyLevel::Sandbox;
    profile.readOnly = false;
    m_signer = std::make_unique<Signer>(profile.sdkAppId, profile.admin, m_clock);
    m_signer->setSecretKey(m_sandbox->secretKey());
    m_client = std::make_unique<ApiClient>(profile, *m_signer, m_app.catalogue(), m_clock);
    m_client->setPaced(false);
    // What is protected there is protected here; what is read-only is told at the end.
    AppGuard own;
    own.app = profile.secretName();
    own.rules = m_guard.rules;
    own.unlockedUntilMs = m_guard.unlockedUntilMs;
    own.unlockedFromMs = m_guard.unlockedFromMs;
    if (!may(m_rules.save(own)))
        return;
    tell(tr("Copying it into the sandbox"));
    m_talk.build(*m_client, state, [this](const Result<Done> &built) {
        if (!may(built))
            return;
        // What the plan itself makes follows the rules of the service.
        m_sandbox->setTakesCopies(false);
        m_report.uncopied = m_talk.uncopied();
        m_report.uncopiedCount = m_talk.uncopiedCount();
        if (const QStringList &groups = m_talk.roomyGroups(); !groups.isEmpty())
            note(tr("Whether these groups are full is not shown, for they have more members than are copied: %1.")
                     .arg(groups.mid(0, toldGroups).join(QStringLiteral(", "))));
        m_copies.build(*m_client, [this](const Result<Done> &copied) {
            if (!may(copied))
                return;
            m_talk.read(*m_client, m_question, [this](const Result<WorldState> &before) {
                if (!may(before))
                    return;
                m_before = *before;
                makeJob();
            });
        });
    });
}

void Rehearsal::makeJob()
{
    m_worker.post([this, plan = m_copies.inSandbox(m_plan), folder = m_folder.filePath(QStringLiteral("rehearsal")),
                   app = m_client->profile().appName(), name = m_client->profile().name, now = m_clock.nowMs(),
                   stop = m_stop.get_token()](std::stop_token) -> WorkThread::Outcome {
        return [this, info = JobStore::create(folder, plan, app, name, now, {}, stop)] {
            if (may(info))
                runJob(*info);
        };
    });
}

void Rehearsal::runJob(const JobInfo &info)
{
    m_run = std::make_unique<JobRun>(*m_client, m_rules, m_clock);
    connect(m_run.get(), &JobRun::changed, this, [this] {
        const JobCounts &counts = m_run->progress().counts;
        Q_EMIT progressed(tr("Running it there"), counts.total - counts.left(), counts.total);
    });
    connect(m_run.get(), &JobRun::finished, this, [this](const Result<Done> &result) {
        if (may(result))
            onRun();
    });
    m_run->start(info.folder);
}

Result<Rehearsal::Ends> Rehearsal::readEnds(const QString &folder, const RecallCopies &copies,
                                            const QHash<QString, qint64> &memberCounts) const
{
    const Result<TableSource> table = JobStore::results(folder, false);
    if (!table)
        return std::unexpected(table.error());
    const JobVerb &verb = *jobVerb(m_plan.verb);
    const qsizetype columns = table->columns.size();
    const auto placeOf = [&table](const QString &field) {
        const auto it = std::ranges::find(table->columns, field, &ExportColumn::key);
        return field.isEmpty() || it == table->columns.end() ? -1 : it - table->columns.begin();
    };
    const qsizetype place = placeOf(verb.delivers);
    const bool makesGroups = verb.name == QLatin1String("groups create");
    const qsizetype id = makesGroups ? placeOf(QStringLiteral("id")) : -1;
    Ends out;
    QHash<QString, qsizetype> known;
    QList<Cell> cells;
    while (table->next(cells)) {
        const qint64 number = std::get<qint64>(cells.first());
        const QString state = std::get<QString>(cells[columns - 4]);
        if (state != jobStateWord(JobState::Done)) {
            if (out.failures.size() >= toldLines)
                continue;
            const auto *code = std::get_if<qint64>(&cells[columns - 3]);
            const auto *message = std::get_if<QString>(&cells[columns - 2]);
            // A row that cannot be right was not sent there, and would not be here.
            const bool sent = state != jobStateWord(JobState::Skipped) && state != jobStateWord(JobState::Protected);
            const QString gone = sent ? copies.missing(m_plan, number) : QString();
            const QString said = QStringLiteral("%1 %2")
                                     .arg(code ? QString::number(*code) : QString(), message ? *message : QString())
                                     .trimmed();
            out.failures << QPair(number, gone.isEmpty() ? said : gone);
            continue;
        }
        // The service will give it another ID, so it goes by its name.
        if (id >= 0 && std::get<IdText>(cells[id]).text.isEmpty())
            out.made << WorldChange{QStringLiteral("group ") +
                                        std::get<IdText>(cells[placeOf(QStringLiteral("name"))]).text,
                                    {},
                                    QStringLiteral("not there"),
                                    QStringLiteral("there")};
        if (place < 0)
            continue;
        const QString to = std::get<IdText>(cells[place]).text;
        ++out.messages;
        auto it = known.find(to);
        if (it == known.end()) {
            it = known.insert(to, out.deliveries.size());
            const bool group = verb.delivers == QLatin1String("group");
            out.deliveries << JobDelivery{(group ? QStringLiteral("group ") : QStringLiteral("account ")) + to, 0,
                                          group ? memberCounts.value(api::groupPlace(to).groupId) : 1};
        }
        ++out.deliveries[*it].messages;
    }
    if (const std::optional<ApiError> trouble = table->trouble())
        return std::unexpected(*trouble);
    return out;
}

void Rehearsal::onRun()
{
    m_report.counts = m_run->progress().counts;
    tell(tr("Comparing"));
    m_talk.read(*m_client, m_question, [this](const Result<WorldState> &after) {
        if (!may(after))
            return;
        m_copies.compare(*m_client, [this, after = *after](const Result<Done> &compared) {
            if (!may(compared))
                return;
            // The copies and the plan stay as they are from here on.
            m_worker.post([this, before = m_before, after,
                           folder = m_run->info().folder](std::stop_token) -> WorkThread::Outcome {
                const QList<WorldChange> changes = changesBetween(before, after) + m_copies.changes();
                return [this, changes, ends = readEnds(folder, m_copies, m_memberCounts)] {
                    if (!may(ends))
                        return;
                    const QList<WorldChange> all = changes + ends->made;
                    m_report.changeCount = all.size();
                    m_report.changes = all.mid(0, toldLines);
                    m_report.failures = ends->failures;
                    m_report.messages = ends->messages;
                    m_report.receiverCount = ends->deliveries.size();
                    m_report.deliveries = ends->deliveries.mid(0, toldLines);
                    end(m_report);
                };
            });
        });
    });
}

void Rehearsal::note(const QString &words)
{
    m_report.note += m_report.note.isEmpty() ? words : QLatin1Char(' ') + words;
}

void Rehearsal::end(const Result<JobRehearsalReport> &report)
{
    if (std::exchange(m_ended, true))
        return;
    // Later: the caller may take this object away on hearing it.
    QMetaObject::invokeMethod(this, [this, report] { Q_EMIT finished(report); }, Qt::QueuedConnection);
}

} // namespace imdesk
