// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/rehearsal.h"

#include "core/jobs/jobsource.h"
#include "core/sandbox/sandbox.h"

namespace imdesk {

Rehearsal::Rehearsal(ApiClient &app, const Clock &clock, QObject *parent)
    : QObject(parent), m_app(app), m_clock(clock), m_rules(m_folder.filePath(QStringLiteral("guard.json")))
{
}

Rehearsal::~Rehearsal() = default;

Result<QPair<JobPlan, qint64>> Rehearsal::firstRows(const JobPlan &plan, const std::stop_token &stop)
{
    if (const QString problem = plan.problem(); !problem.isEmpty())
        return fail(ApiError::Kind::Usage, problem);
    if (!jobVerb(plan.verb)->rehearsed)
        return fail(ApiError::Kind::Usage,
                    tr("Recalling messages cannot be rehearsed, for messages are not copied into the sandbox. Check "
                       "makes all checks of a real run without a single call."));
    Result<JobSource> source = JobSource::open(plan);
    if (!source)
        return std::unexpected(source.error());
    const QStringList &fields = source->fields();
    JobPlan first = plan;
    first.file.reset();
    first.list.reset();
    first.rows.clear();
    first.quotaPercent = 100;
    qint64 left = 0;
    while (!stop.stop_requested()) {
        const Result<std::optional<QStringList>> row = source->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        if (first.rows.size() >= mostRows) {
            ++left;
            continue;
        }
        QJsonObject values;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (!(*row)->at(i).isEmpty())
                values.insert(fields[i], (*row)->at(i));
        }
        first.rows << values;
    }
    return QPair(first, left);
}

void Rehearsal::start(const JobPlan &plan)
{
    m_worker.post([this, plan](const std::stop_token &stop) -> WorkThread::Outcome {
        return [this, rows = firstRows(plan, stop)] { onRows(rows); };
    });
}

void Rehearsal::onRows(const Result<QPair<JobPlan, qint64>> &rows)
{
    if (!rows) {
        end(std::unexpected(rows.error()));
        return;
    }
    m_plan = rows->first;
    m_report.left = rows->second;
    m_report.note = jobVerb(m_plan.verb)->rehearsalNote();
    m_question = WorldQuestion::of(m_plan);
    m_talk.read(m_app, m_question, [this](const Result<WorldState> &state) { onRead(state); });
}

void Rehearsal::onRead(const Result<WorldState> &state)
{
    if (!state) {
        end(std::unexpected(state.error()));
        return;
    }
    if (const QStringList &fields = m_talk.unreadFields(); !fields.isEmpty())
        m_report.note = QStringLiteral("%1 %2")
                            .arg(m_report.note, tr("What these profile fields hold in the app could not be read: %1.")
                                                    .arg(fields.join(QStringLiteral(", "))))
                            .trimmed();
    SandboxOptions options;
    options.accounts = options.groups = 0;
    options.trafficPerSecond = 0;
    options.sdkAppId = m_app.profile().sdkAppId;
    options.admin = m_app.profile().admin;
    m_sandbox = std::make_unique<Sandbox>(options);
    connect(m_sandbox.get(), &Sandbox::failed, this, [this](const ApiError &error) { end(std::unexpected(error)); });
    connect(m_sandbox.get(), &Sandbox::started, this, [this, copied = *state] {
        Profile profile = m_app.profile();
        profile.baseUrl = m_sandbox->baseUrl().toString();
        profile.level = SafetyLevel::Sandbox;
        profile.readOnly = false;
        m_signer = std::make_unique<Signer>(profile.sdkAppId, profile.admin, m_clock);
        m_signer->setSecretKey(m_sandbox->secretKey());
        m_client = std::make_unique<ApiClient>(profile, *m_signer, m_app.catalogue(), m_clock);
        m_talk.build(*m_client, copied, [this](const Result<Done> &built) {
            if (!built) {
                end(std::unexpected(built.error()));
                return;
            }
            m_talk.read(*m_client, m_question, [this](const Result<WorldState> &before) {
                if (!before) {
                    end(std::unexpected(before.error()));
                    return;
                }
                m_before = *before;
                runPlan();
            });
        });
    });
    m_sandbox->startAsync();
}

void Rehearsal::runPlan()
{
    // A few hundred rows, so the worker of the run is enough.
    const Result<JobInfo> info =
        JobStore::create(m_folder.filePath(QStringLiteral("rehearsal")), m_plan, m_client->profile().secretName(),
                         m_client->profile().name, m_clock.nowMs());
    if (!info) {
        end(std::unexpected(info.error()));
        return;
    }
    m_run = std::make_unique<JobRun>(*m_client, m_rules, m_clock);
    connect(m_run.get(), &JobRun::finished, this, &Rehearsal::onRun);
    m_run->start(info->folder);
}

void Rehearsal::onRun(const Result<Done> &result)
{
    if (!result) {
        end(std::unexpected(result.error()));
        return;
    }
    m_report.counts = m_run->progress().counts;
    if (const Result<TableSource> table = JobStore::results(m_run->info().folder, true)) {
        const qsizetype fields = table->columns.size();
        QList<Cell> row;
        constexpr qsizetype toldFailures = 100;
        while (m_report.failures.size() < toldFailures && table->next(row)) {
            const auto *code = std::get_if<qint64>(&row[fields - 3]);
            const auto *message = std::get_if<QString>(&row[fields - 2]);
            m_report.failures << QPair(
                std::get<qint64>(row.first()),
                QStringLiteral("%1 %2")
                    .arg(code ? QString::number(*code) : QString(), message ? *message : QString())
                    .trimmed());
        }
    }
    m_talk.read(*m_client, m_question, [this](const Result<WorldState> &after) {
        if (!after) {
            end(std::unexpected(after.error()));
            return;
        }
        m_report.changes = changesBetween(m_before, *after);
        end(m_report);
    });
}

void Rehearsal::end(const Result<JobRehearsalReport> &report)
{
    // Later: the caller may take this object away on hearing it.
    QMetaObject::invokeMethod(this, [this, report] { Q_EMIT finished(report); }, Qt::QueuedConnection);
}

} // namespace imdesk
