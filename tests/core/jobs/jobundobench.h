// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditguard.h"
#include "core/audit/auditreader.h"
#include "core/audit/undo.h"
#include "core/jobs/jobcheck.h"
#include "core/jobs/jobrun.h"
#include "core/jobs/jobundo.h"
#include "tests/core/services/messageworld.h"

#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;

/// Carries whole jobs out in the sandbox and takes them back there.
class JobUndoBench : public QObject
{
  protected:
    void begin()
    {
        m_world = std::make_unique<MessageWorld>();
        m_rules = std::make_unique<GuardRules>(m_world->folder.filePath(u"guard.json"_s));
        m_log = std::make_unique<AuditLog>(m_world->folder.filePath(u"audit.db"_s), u"cs-01"_s);
        AuditGuard::install(*m_world->client, *m_log, *m_rules, m_world->clock);
    }
    void end()
    {
        m_world->client.reset();
        m_log.reset();
        m_world.reset();
    }
    QString root() const { return m_world->folder.filePath(u"jobs"_s); }
    JobInfo make(const JobPlan &plan)
    {
        const Result<JobInfo> info = createJob(root(), plan, m_world->client->profile(), m_world->clock.nowMs());
        if (!info)
            qWarning("%s", qPrintable(info.error().message));
        return info.value_or(JobInfo());
    }
    JobCounts carryOut(const JobInfo &info)
    {
        JobRun run(*m_world->client, *m_rules, m_world->clock);
        std::optional<Result<Done>> end;
        connect(&run, &JobRun::finished, &run, [&end](const Result<Done> &result) { end = result; });
        run.start(info.folder);
        if (!QTest::qWaitFor([&end] { return end.has_value(); }, 60'000) || !*end)
            qWarning("the job has not ended well: %s", end && !*end ? qPrintable(end->error().message) : "time");
        settle();
        return run.progress().counts;
    }
    /// Makes a job of these rows and carries it out to its end.
    JobInfo done(const QString &verb, const QList<QJsonObject> &rows)
    {
        JobPlan plan;
        plan.verb = verb;
        plan.rows = rows;
        plan.quotaPercent = 100;
        const JobInfo info = make(plan);
        m_counts = carryOut(info);
        return info;
    }
    Result<JobUndo> undoOf(const JobInfo &info)
    {
        return undoOfJob(info.folder, m_log->path(), m_world->clock.nowMs());
    }
    /// Takes it back; all rows must have an end that is done, but for those without an inverse.
    JobUndo takeBack(const JobInfo &info)
    {
        const Result<JobUndo> undo = undoOf(info);
        if (!undo) {
            qWarning("%s", qPrintable(undo.error().message));
            return {};
        }
        const JobInfo made = make(undo->plan);
        m_counts = carryOut(made);
        m_undo = made;
        if (m_counts.failed > 0) {
            const Result<TableSource> table = JobStore::results(made.folder, true);
            QList<Cell> row;
            while (table && table->next(row))
                qWarning("%s", qPrintable(std::get<QString>(row[row.size() - 2])));
        }
        return *undo;
    }
    void settle()
    {
        bool idle = false;
        m_log->whenIdle([&idle] { idle = true; });
        QTRY_VERIFY(idle);
    }
    QJsonObject member(const QString &account)
    {
        const QJsonObject reply =
            m_world->raw(u"group_open_http_svc/get_specified_group_member_info"_s,
                         {{u"GroupId"_s, u"night"_s}, {u"Member_List_Account"_s, QJsonArray{account}}});
        return reply.value("MemberList"_L1).toArray().at(0).toObject();
    }
    bool isMember(const QString &account)
    {
        const QString role = member(account).value("Role"_L1).toString();
        return !role.isEmpty() && role != u"NotMember"_s;
    }
    qint64 mutedFor(const QString &account)
    {
        const QJsonObject one = member(account);
        const qint64 until = one.value(one.contains("MuteUntil"_L1) ? "MuteUntil"_L1 : "ShutUpUntil"_L1).toInteger();
        return qMax<qint64>(0, until - m_world->clock.nowSeconds());
    }
    void mute(const QString &account, qint64 seconds)
    {
        m_world->raw(
            u"group_open_http_svc/forbid_send_msg"_s,
            {{u"GroupId"_s, u"night"_s}, {u"Members_Account"_s, QJsonArray{account}}, {u"MuteTime"_s, seconds}});
    }
    bool areFriends(const QString &one, const QString &other)
    {
        const QJsonObject reply = m_world->raw(u"sns/friend_check"_s, {{u"From_Account"_s, one},
                                                                       {u"To_Account"_s, QJsonArray{other}},
                                                                       {u"CheckType"_s, u"CheckResult_Type_Both"_s}});
        return reply.value("InfoItem"_L1).toArray().at(0)["Relation"_L1].toString() == u"CheckResult_Type_BothWay"_s;
    }
    QString nick(const QString &account)
    {
        const QJsonObject reply =
            m_world->raw(u"profile/portrait_get"_s, {{u"To_Account"_s, QJsonArray{account}},
                                                     {u"TagList"_s, QJsonArray{u"Tag_Profile_IM_Nick"_s}}});
        const QJsonValue person = reply.value("UserProfileItem"_L1).toArray().at(0);
        return person["ProfileItem"_L1].toArray().at(0)["Value"_L1].toString();
    }
    /// The newest entry that a job has left in the audit.
    AuditRecord entryOf(const JobInfo &job)
    {
        AuditFilter filter;
        filter.job = job.id;
        auto entries = AuditReader::open(m_log->path());
        const auto entry = entries ? entries->next(filter) : std::unexpected(entries.error());
        return entry && *entry ? **entry : AuditRecord();
    }
    static QJsonObject row(std::initializer_list<std::pair<const char *, QString>> fields)
    {
        QJsonObject out;
        for (const auto &[name, value] : fields)
            out.insert(QLatin1String(name), value);
        return out;
    }

    std::unique_ptr<MessageWorld> m_world;
    std::unique_ptr<GuardRules> m_rules;
    std::unique_ptr<AuditLog> m_log;
    JobCounts m_counts;
    JobInfo m_undo;
};

} // namespace imdesk
