// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/audit/auditlog.h"
#include "core/models/jobsmodel.h"
#include "tests/core/services/messageworld.h"
#include "tests/ui/support/exporthands.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/jobs/jobspanel.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/displayzone.h"

#include <QTableView>
#include <QTest>

#include <memory>

namespace imdesk {

using namespace Qt::StringLiterals;

/// Says no to every question, and remembers what was to be typed.
class SilentDialogs : public Dialogs
{
  public:
    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)> then) override
    {
        then(path);
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
    {
        ++asked;
        word = question.typedWord;
        then(false);
    }
    int asked = 0;
    QString word; ///< that was to be typed
    QString path; ///< where exports go
};

/// The Jobs panel over the sandbox, and jobs made by others.
struct JobsBench
{
    /// A plan of the verb with a row for each account.
    static JobPlan planOf(const QString &verb, const QStringList &accounts)
    {
        JobPlan plan;
        plan.verb = verb;
        for (const QString &account : accounts)
            plan.rows << QJsonObject{{u"account"_s, account}};
        return plan;
    }
    /// A job as another process makes it; its folder.
    QString make(const QString &verb, const QStringList &accounts, const QString &id = u"one"_s, qint64 ms = 1000)
    {
        const QString folder = desk.root() + u'/' + id;
        const auto made =
            JobStore::create(folder, planOf(verb, accounts), world.client->profile().secretName(), u"p"_s, ms);
        if (!made)
            qFatal("no job: %s", qPrintable(made.error().message));
        return folder;
    }
    /// Rows of it have failed.
    static bool failRows(const QString &folder, const QList<qint64> &rows)
    {
        QList<JobOutcome> outcomes;
        for (const qint64 row : rows)
            outcomes << JobOutcome{row, JobState::Failed, 70107, u"gone"_s, {}};
        Result<JobStore> store = JobStore::open(folder);
        return store && store->write({}, 0, outcomes);
    }
    /// The panel, that nobody sees yet.
    JobsPanel &add()
    {
        panel = std::make_unique<JobsPanel>(JobsPanel::Parts{desk, profile, errors, zone, dialogs});
        return *panel;
    }
    /// The same on the screen, with so many jobs in its list.
    JobsPanel &open(int jobs, QSize size = {})
    {
        add();
        if (size.isValid())
            panel->resize(size);
        panel->show();
        panel->activated();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(panel->model().rowCount(), jobs, 20'000); }();
        return *panel;
    }
    /// The same with one job, which is selected.
    JobsPanel &openOne(QSize size = {})
    {
        open(1, size);
        panel->findChild<QTableView *>(u"jobsTable"_s)->selectRow(0);
        return *panel;
    }

    MessageWorld world;
    GuardRules rules{world.folder.filePath(u"guard.json"_s)};
    AuditLog log{world.folder.filePath(u"audit.db"_s), u"cs-01"_s};
    const ErrorText errors{world.catalogue};
    const DisplayZone zone;
    ThemeController theme;
    SilentDialogs dialogs;
    testing::ExportHands hands{dialogs, zone, errors};
    Profile profile = world.profile; ///< as the panel sees it
    JobDesk desk{*world.client, rules, log, world.clock, world.folder.filePath(u"jobs"_s)};
    std::unique_ptr<JobsPanel> panel;
};

} // namespace imdesk
