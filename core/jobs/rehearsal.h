// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/guardrules.h"
#include "core/directory/workthread.h"
#include "core/jobs/jobcheck.h"
#include "core/jobs/jobrun.h"
#include "core/jobs/recallcopies.h"
#include "core/jobs/worldstate.h"

#include <QTemporaryDir>

#include <memory>
#include <stop_token>

namespace imdesk {

class Sandbox;

/// What somebody, or a group, would get of a job that sends.
struct JobDelivery
{
    QString object; ///< "account bob", "group night"
    qint64 messages = 0;
    qint64 receivers = 1; ///< members of the group

    friend bool operator==(const JobDelivery &, const JobDelivery &) = default;
};

/// What a rehearsal has shown.
struct JobRehearsalReport
{
    JobCounts counts;
    qint64 left = 0;                        ///< rows of the plan that were not rehearsed, for no more were wanted
    qint64 changeCount = 0;                 ///< all of them
    QList<WorldChange> changes;             ///< the first of them
    QList<QPair<qint64, QString>> failures; ///< the first rows that were not done, and why
    QString note;                           ///< what it could not show
    QString refusal = {};                   ///< why nothing at all of the real run would leave; empty when it may
    qint64 repeats = 0;                     ///< rows that are the same as an earlier one
    qint64 trims = 0;                       ///< cells with blanks around their value, which are left out
    qint64 messages = 0;                    ///< that would be delivered
    qint64 receiverCount = 0;               ///< people and groups they would go to
    QList<JobDelivery> deliveries = {};     ///< the first of these
    QStringList uncopied = {};              ///< what of the app could not be copied, as sentences: the first of them
    qint64 uncopiedCount = 0;               ///< all of them

    friend bool operator==(const JobRehearsalReport &, const JobRehearsalReport &) = default;
};

/// Runs the very plan of a job inside a sandbox of its own into which the people, groups, topics, members, lists and
/// messages it touches are copied from the app first, by the safety rules of the app, and tells what it changed there.
/// The app itself is only read.
class Rehearsal : public QObject
{
    Q_OBJECT

  public:
    /// More rows, with all they touch, would take too much memory.
    static constexpr qint64 mostRows = 100'000;
    /// So many lines of each list are kept for people; all are counted.
    static constexpr qsizetype toldLines = 1000;

    /// `rules` are those of the app.
    Rehearsal(ApiClient &app, GuardRules &rules, const Clock &clock, QObject *parent = nullptr);
    ~Rehearsal() override;
    /// Once an object. `rows`: no more than the first of the plan.
    void start(const JobPlan &plan, qint64 rows = mostRows);
    /// finished() follows with Kind::Cancelled.
    void cancel();
    /// Removes copies that killed processes have left behind. Takes time.
    static void clearLeftovers();

  Q_SIGNALS:
    /// How far one of its parts is.
    void progressed(const QString &part, qint64 done, qint64 total);
    void finished(const imdesk::Result<imdesk::JobRehearsalReport> &report);

  private:
    /// The plan with its rows in it, and what was found out on the way.
    struct Read
    {
        JobPlan plan;
        WorldQuestion question;
        qint64 left = 0;
        qint64 repeats = 0;
        qint64 trims = 0;
    };
    /// What the rows have come to.
    struct Ends
    {
        QList<QPair<qint64, QString>> failures;
        QList<JobDelivery> deliveries;
        QList<WorldChange> made; ///< groups whose IDs nobody could ask for
        qint64 messages = 0;
    };
    static Result<Read> readPlan(const JobPlan &plan, qint64 rows, const Catalogue &catalogue, Dialect dialect,
                                 const AppGuard &guard, const std::stop_token &stop);
    Result<Ends> readEnds(const QString &folder, const RecallCopies &copies,
                          const QHash<QString, qint64> &memberCounts) const;
    /// Whether to go on; an error ends it.
    template <class T>
    bool may(const Result<T> &result)
    {
        if (!result)
            end(std::unexpected(result.error()));
        return result && !m_ended;
    }
    void tell(const QString &part);
    void onRead(const Read &read);
    /// What stands in the app.
    void readApp();
    void startSandbox(const WorldState &state);
    void build(const WorldState &state);
    void makeJob();
    void runJob(const JobInfo &info);
    void onRun();
    void note(const QString &words);
    void end(const Result<JobRehearsalReport> &report);

    ApiClient &m_app;
    GuardRules &m_appRules;
    const Clock &m_clock;
    QTemporaryDir m_folder;
    std::optional<FileLock> m_lock; ///< as long as the folder is in use
    AppGuard m_guard;               ///< of the app, when it began
    JobPlan m_plan;
    WorldQuestion m_question;
    JobRehearsalReport m_report;
    WorldState m_before;
    QHash<QString, qint64> m_memberCounts;
    GuardRules m_rules; ///< the same rules, for the sandbox
    std::stop_source m_stop;
    bool m_ended = false;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Signer> m_signer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<JobRun> m_run;
    RecallCopies m_copies;
    WorldTalk m_talk; ///< its calls end first
    WorkThread m_worker;
};

} // namespace imdesk
