// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/guardrules.h"
#include "core/directory/workthread.h"
#include "core/jobs/jobrun.h"
#include "core/jobs/worldstate.h"

#include <QTemporaryDir>

#include <memory>
#include <stop_token>

namespace imdesk {

class Sandbox;

/// What a rehearsal has shown.
struct JobRehearsalReport
{
    JobCounts counts;
    qint64 left = 0; ///< rows of the plan that were not rehearsed, for it holds more than are copied
    QList<WorldChange> changes;
    QList<QPair<qint64, QString>> failures; ///< row and what the sandbox said
    QString note;                           ///< what it could not show

    friend bool operator==(const JobRehearsalReport &, const JobRehearsalReport &) = default;
};

/// Runs the very plan of a job inside a sandbox of its own into which the people, groups, topics, members and lists it
/// touches are copied from the app first, and tells what it changed there. The app itself is only read.
class Rehearsal : public QObject
{
    Q_OBJECT

  public:
    /// More rows would take longer to copy than to look at.
    static constexpr qint64 mostRows = 500;

    Rehearsal(ApiClient &app, const Clock &clock, QObject *parent = nullptr);
    ~Rehearsal() override;
    /// Once an object.
    void start(const JobPlan &plan);

  Q_SIGNALS:
    void finished(const imdesk::Result<imdesk::JobRehearsalReport> &report);

  private:
    /// The plan with its first rows in it, and how many more there are.
    static Result<QPair<JobPlan, qint64>> firstRows(const JobPlan &plan, const std::stop_token &stop);
    void onRows(const Result<QPair<JobPlan, qint64>> &rows);
    void onRead(const Result<WorldState> &state);
    void runPlan();
    void onRun(const Result<Done> &result);
    void end(const Result<JobRehearsalReport> &report);

    ApiClient &m_app;
    const Clock &m_clock;
    QTemporaryDir m_folder;
    JobPlan m_plan;
    WorldQuestion m_question;
    JobRehearsalReport m_report;
    WorldState m_before;
    GuardRules m_rules;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Signer> m_signer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<JobRun> m_run;
    WorldTalk m_talk; ///< its calls end first
    WorkThread m_worker;
};

} // namespace imdesk
