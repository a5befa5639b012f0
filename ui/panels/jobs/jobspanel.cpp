// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/jobs/jobspanel.h"

#include "core/api/errortext.h"
#include "core/base/plaintext.h"
#include "core/exporting/firstrows.h"
#include "core/models/jobsmodel.h"
#include "core/settings/profile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/jobs/jobrowsdialog.h"
#include "ui/panels/jobs/newjobdialog.h"
#include "ui/panels/jobs/undojobdialog.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tablesetup.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace imdesk {

namespace {
/// Those of numbers and dates are wider where a million rows need it; a window of 1280 shows all even so.
constexpr int jobWidths[] = {95, 115, 120, 60, 80, 60, 60, 100, 140};
/// So often it is looked whether another process has made or run a job.
constexpr int lookEveryMs = 2000;
} // namespace

JobsPanel::JobsPanel(const Parts &parts, QWidget *parent)
    : Panel(parent), m_parts(parts), m_model(new JobsModel(parts.desk, this))
{
    setObjectName(QStringLiteral("jobsPanel"));
    makeWidgets();
    arrange();
    connectParts();
    JobsPanel::retranslate();
}

void JobsPanel::makeWidgets()
{
    const auto button = [this](const char *name, const QString &iconName) {
        auto *made = new QPushButton(icon(iconName), {}, this);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_header = new PageHeader(this);
    m_new = button("jobNew", QStringLiteral("plus"));
    setButtonRole(m_new, ButtonRole::Accent);
    m_new->setIcon(icon(QStringLiteral("plus"), IconRole::OnAccent));
    m_rows = button("jobRows", QStringLiteral("table"));
    m_header->addAction(m_rows);
    m_header->addAction(m_new);
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("jobsMessage"));
    m_busy = new BusyBar(this);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(QStringLiteral("jobsEmpty"));
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("jobsTable"));
    m_table->setModel(m_model);
    setupTable(m_table, QStringLiteral("jobs"), tr("Jobs"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 0; column < JobsModel::ColumnCount; ++column) {
        const int text = m_table->fontMetrics().horizontalAdvance(JobsModel::longestOf(column));
        m_table->setColumnWidth(column, qMax(jobWidths[column], text + 2 * Theme::cellPadding + 2));
    }
    m_pause = button("jobPause", QStringLiteral("pause"));
    m_resume = button("jobResume", QStringLiteral("play"));
    m_stop = button("jobStop", QStringLiteral("stop"));
    m_retry = button("jobRetry", QStringLiteral("refresh"));
    m_undo = button("jobUndo", QStringLiteral("undo"));
    m_result = button("jobResult", QStringLiteral("export"));
    m_copy = button("jobCopy", QStringLiteral("copy"));
    for (QPushButton *deed : buttons()) {
        auto *action = new QAction(this);
        action->setObjectName(deed->objectName() + QStringLiteral("Action"));
        connect(action, &QAction::triggered, deed, &QPushButton::click);
        addAction(action);
    }
}

void JobsPanel::arrange()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *card = new Card(this);
    card->setTight(true);
    card->body()->addWidget(m_stack);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::gap);
    foot->addWidget(m_copy);
    foot->addWidget(m_result);
    foot->addStretch(1);
    for (QPushButton *deed : {m_undo, m_retry, m_stop, m_pause, m_resume})
        foot->addWidget(deed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addWidget(card, 1);
    column->addLayout(foot);
}

void JobsPanel::connectParts()
{
    JobDesk &desk = m_parts.desk;
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, &desk, &JobDesk::look);
    keepPlace();
    const auto news = [this] {
        present();
        inspectRow();
    };
    connect(&desk, &JobDesk::changed, this, news);
    connect(&desk, &JobDesk::progressed, this, news);
    connect(&desk, &JobDesk::ended, this, &JobsPanel::onEnded);
    connect(&desk, &JobDesk::failed, this, [this](const ApiError &error) {
        if (m_dialog)
            m_dialog->showFailure(error);
        else if (m_undoDialog)
            m_undoDialog->showFailure(error);
        else
            m_message->showError(m_parts.errors.explain(error, QLocale().name()));
    });
    connect(&desk, &JobDesk::notMade, this, [this](const ApiError &error) {
        if (m_dialog)
            m_dialog->showNotMade(error);
        else if (m_undoDialog)
            m_undoDialog->showNotMade(error);
        else
            m_message->showError(m_parts.errors.explain(error, QLocale().name()));
    });
    connect(&desk, &JobDesk::addProgressed, this, [this](qint64 rows, qint64 done, qint64 total) {
        if (m_dialog)
            m_dialog->showMakingPart(rows, done, total);
    });
    connect(&desk, &JobDesk::checkProgressed, this, [this](qint64 rows, qint64 done, qint64 total) {
        if (m_dialog)
            m_dialog->showCheckPart(rows, done, total);
    });
    connect(&desk, &JobDesk::checked, this, [this](const Result<JobCheck> &check) {
        if (m_dialog)
            m_dialog->showCheck(check);
    });
    connect(&desk, &JobDesk::rehearsed, this, [this](const Result<JobRehearsalReport> &report) {
        if (m_dialog)
            m_dialog->showRehearsal(report);
        if (m_undoDialog)
            m_undoDialog->showRehearsal(report);
    });
    connect(&desk, &JobDesk::rehearsalProgressed, this, [this](const QString &part, qint64 done, qint64 total) {
        if (m_dialog)
            m_dialog->showRehearsalPart(part, done, total);
        if (m_undoDialog)
            m_undoDialog->showRehearsalPart(part, done, total);
    });
    connect(&desk, &JobDesk::made, this, [this](const QString &id) {
        if (m_dialog)
            m_dialog->accept();
        if (m_undoDialog)
            m_undoDialog->accept();
        m_table->selectRow(m_model->rowOf(id));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        present();
        inspectRow();
    });
    connect(m_new, &QPushButton::clicked, this, [this] { newJob(); });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { newJob(); });
    connect(m_pause, &QPushButton::clicked, this, [this] { m_parts.desk.pause(current()); });
    connect(m_resume, &QPushButton::clicked, this, [this] {
        const QString id = current();
        if (const JobInfo *info = m_parts.desk.find(id))
            askAgain(*info, info->counts.left(), [this, id] { m_parts.desk.resume(id); });
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_parts.desk.cancel(current()); });
    connect(m_retry, &QPushButton::clicked, this, &JobsPanel::askRetry);
    connect(m_rows, &QPushButton::clicked, this, &JobsPanel::showRows);
    connect(m_table, &QTableView::activated, this, &JobsPanel::showRows);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_message->clear();
        m_busy->start(tr("Reading what the job did"), true, BusyBar::Work::Other);
        m_parts.desk.planUndo(current());
        present();
    });
    connect(m_busy, &BusyBar::cancelRequested, &desk, &JobDesk::cancelUndoPlan);
    connect(&desk, &JobDesk::undoPlanned, this, &JobsPanel::offerUndo);
    connect(m_result, &QPushButton::clicked, this, &JobsPanel::saveResult);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_parts.desk.readPlan(current()); });
    connect(&desk, &JobDesk::planRead, this, &JobsPanel::takePlan);
    connect(&m_parts.zone, &DisplayZone::changed, m_model, &JobsModel::textsChanged);
    m_model->setTimeText([zone = &m_parts.zone](qint64 ms) { return zone->dateTimeBare(ms); });
}

void JobsPanel::keepPlace()
{
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        if (m_table->verticalScrollBar()->value() > 0)
            m_top = m_table->indexAt(QPoint(0, 0));
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_top.isValid()) {
            m_table->doItemsLayout(); // or there is no place to scroll to yet
            m_table->scrollTo(m_top, QAbstractItemView::PositionAtTop);
        }
        m_top = QPersistentModelIndex();
    });
}

void JobsPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    m_look.start();
}

void JobsPanel::hideEvent(QHideEvent *event)
{
    m_look.stop();
    Panel::hideEvent(event);
}

QString JobsPanel::current() const { return m_table->currentIndex().data(JobsModel::IdRole).toString(); }

void JobsPanel::activated() { refresh(); }

void JobsPanel::refresh() { m_parts.desk.reload(); }

void JobsPanel::exportView() { saveResult(); }

void JobsPanel::present()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_empty->setContent(QStringLiteral("jobs"), tr("No bulk jobs yet."),
                        tr("Import, mute, remove or write to many at once, out of a list, a CSV or an XLSX file."),
                        tr("New job…"));
    const JobInfo *info = m_parts.desk.find(current());
    const JobProgress *progress = info ? m_parts.desk.progress(info->id) : nullptr;
    const bool runs = progress && progress->state == JobProgress::State::Running;
    // By another process, which can be asked to stop.
    const bool elsewhere = info && !progress && info->state == QLatin1String("running");
    m_pause->setEnabled(runs || elsewhere);
    m_stop->setEnabled((progress && progress->state != JobProgress::State::Cancelling) || elsewhere);
    const bool whole = info && !info->isDamaged();
    const bool may = whole && !progress && !elsewhere && info->undoneBy.isEmpty();
    const bool paused = progress && progress->state == JobProgress::State::Paused; // and waits for last answers
    m_resume->setEnabled((may || paused) && info->counts.left() > 0);
    m_retry->setEnabled(may && failuresOf(*info) + unknownOf(*info) > 0);
    m_rows->setEnabled(whole);
    m_undo->setEnabled(may && !m_parts.desk.isPlanningUndo() && info->counts.done > 0 &&
                       jobHasInverse(*jobVerb(info->plan.verb)));
    m_result->setEnabled(whole);
    m_copy->setEnabled(whole);
    const QList<QAction *> deeds = actions();
    const QList<QPushButton *> all = buttons();
    for (qsizetype i = 0; i < deeds.size() && i < all.size(); ++i)
        deeds[i]->setEnabled(all[i]->isEnabled());
}

void JobsPanel::inspectRow()
{
    const JobInfo *info = m_parts.desk.find(current());
    Inspection what;
    if (!info) {
        tell(what);
        return;
    }
    what.title = JobsModel::titleOf(*info);
    what.subtitle = info->id;
    what.fields << QPair(tr("State"), m_model->stateText(*info)) << QPair(tr("Profile"), visibleText(info->profile))
                << QPair(tr("Made"), m_parts.zone.dateTime(info->createdMs))
                << QPair(tr("Share of the call limit"), QStringLiteral("%1 %").arg(info->plan.quotaPercent));
    if (!info->plan.reason.isEmpty())
        what.fields << QPair(tr("Reason"), visibleText(info->plan.reason));
    if (!info->trouble.isEmpty())
        what.fields << QPair(info->isDamaged() ? tr("What is damaged") : tr("Why it paused"),
                             visibleText(info->trouble));
    if (!info->plan.undoes.isEmpty())
        what.fields << QPair(tr("Takes back the job"), visibleText(info->plan.undoes));
    if (!info->undoneBy.isEmpty())
        what.fields << QPair(tr("Undone by the job"), visibleText(info->undoneBy));
    if (const QString rest = info->undoRest(); !rest.isEmpty())
        what.fields << QPair(tr("How far"), visibleText(rest));
    // A retry that was stopped is gone on with as one: resumed, the job would begin all that is left.
    const QString command = info->setBack > 0          ? QStringLiteral("imdeskctl job retry %1")
                            : info->setBackUnknown > 0 ? QStringLiteral("imdeskctl job retry %1 --unknown")
                            : info->counts.left() > 0  ? QStringLiteral("imdeskctl job resume %1")
                            : failuresOf(*info) > 0    ? QStringLiteral("imdeskctl job retry %1")
                            : unknownOf(*info) > 0     ? QStringLiteral("imdeskctl job retry %1 --unknown")
                                                       : QString();
    if (info->undoneBy.isEmpty() && !info->isDamaged() && !command.isEmpty())
        what.fields << QPair(tr("Command line"), command.arg(info->id));
    tell(what);
}

void JobsPanel::tell(const Inspection &what)
{
    if (what.title == m_inspected.title && what.subtitle == m_inspected.subtitle && what.fields == m_inspected.fields)
        return;
    m_inspected = what;
    Q_EMIT inspect(what);
}

void JobsPanel::showRows()
{
    const JobInfo *info = m_parts.desk.find(current());
    if (!info || info->isDamaged())
        return;
    if (m_rowsDialog)
        m_rowsDialog->close();
    const JobCounts &counts = info->counts;
    const JobRowsWish wish = counts.failed + counts.skipped > 0 ? JobRowsWish::Failed
                             : counts.unknown > 0               ? JobRowsWish::Unknown
                                                                : JobRowsWish::All;
    m_rowsDialog = new JobRowsDialog(
        info->folder,
        QStringLiteral("%1 \u2014 %2")
            .arg(m_model->index(m_model->rowOf(info->id), JobsModel::Name).data().toString(), info->id),
        wish, m_parts.errors, this);
    m_rowsDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_rowsDialog->offer(resultOf(*info));
    m_rowsDialog->open();
}

void JobsPanel::askAgain(const JobInfo &info, qint64 rows, const std::function<void()> &then)
{
    const JobVerb *verb = jobVerb(info.plan.verb);
    if (!verb || !verb->destructive || m_parts.profile.level != SafetyLevel::Production) {
        then();
        return;
    }
    const QString what = tr("%Ln row(s)", nullptr, static_cast<int>(rows));
    Confirmation question;
    question.title = tr("%1: %2").arg(verb->title(), what);
    question.effect =
        tr("%1 in %2, for %3. This cannot be undone.").arg(verb->title(), visibleText(m_parts.profile.name, 60), what);
    question.verb = verb->title();
    question.level = m_parts.profile.level;
    question.profileName = m_parts.profile.name;
    question.destructive = true;
    question.typedWord = QString::number(rows);
    m_parts.dialogs.confirm(this, question, [then](bool yes) {
        if (yes)
            then();
    });
}

qint64 JobsPanel::failuresOf(const JobInfo &info) { return info.counts.failed + info.counts.guarded + info.setBack; }

qint64 JobsPanel::unknownOf(const JobInfo &info) { return info.counts.unknown + info.setBackUnknown; }

void JobsPanel::askRetry()
{
    const QString id = current();
    const JobInfo *info = m_parts.desk.find(id);
    if (!info)
        return;
    const int failures = static_cast<int>(failuresOf(*info));
    const int unknown = static_cast<int>(unknownOf(*info));
    if (unknown == 0) {
        askAgain(*info, failures, [this, id] { m_parts.desk.retry(id); });
        return;
    }
    const JobVerb &verb = *jobVerb(info->plan.verb);
    m_message->showMessage(
        MessageBar::Kind::Warning,
        tr("The outcome of %Ln row(s) is unknown: the call left, but no answer came.", nullptr, unknown),
        verb.repeat == JobVerb::Repeat::Effect
            ? tr("Tried again, what was carried out already happens a second time: %1.").arg(verb.title())
            : tr("Tried again, the same is asked for a second time, which changes nothing more: %1.")
                  .arg(verb.title()));
    const auto offer = [this, id](const QString &text, const char *name, bool unknownToo) {
        QPushButton *button = m_message->addButton(text, [this, id, unknownToo] {
            m_message->clear();
            // The rows of now: more may have ended since it was offered.
            if (const JobInfo *now = m_parts.desk.find(id))
                askAgain(*now, failuresOf(*now) + (unknownToo ? unknownOf(*now) : 0),
                         [this, id, unknownToo] { m_parts.desk.retry(id, unknownToo); });
        });
        button->setObjectName(QLatin1String(name));
    };
    if (failures > 0)
        offer(tr("Only what failed (%Ln)", nullptr, failures), "jobRetryFailed", false);
    offer(failures > 0 ? tr("What is unknown too (%Ln)", nullptr, unknown)
                       : tr("Try again what is unknown (%Ln)", nullptr, unknown),
          "jobRetryUnknown", true);
}

void JobsPanel::onEnded(const QString &id, const Result<Done> &result)
{
    if (m_rowsDialog)
        m_rowsDialog->read();
    const JobInfo *info = m_parts.desk.find(id);
    if (info) {
        tellEnd(*info);
        if (!result)
            m_message->showError(m_parts.errors.explain(result.error(), QLocale().name()));
        Q_EMIT statusMessage(m_endWords);
        if (!isVisible())
            Q_EMIT toast(m_endWords);
    } else if (!result) {
        m_message->showError(m_parts.errors.explain(result.error(), QLocale().name()));
    }
    present();
}

void JobsPanel::tellEnd(const JobInfo &info)
{
    const QLocale locale;
    const JobCounts &counts = info.counts;
    m_ended = info.id;
    m_endWords =
        tr("%1: %2 done, %3 failed, %4 skipped, %5 unknown, %6 not touched")
            .arg(JobsModel::titleOf(info), locale.toString(counts.done), locale.toString(counts.failed),
                 locale.toString(counts.skipped), locale.toString(counts.unknown), locale.toString(counts.left()));
    m_message->showMessage(counts.done == counts.total ? MessageBar::Kind::Ok : MessageBar::Kind::Warning, m_endWords);
}

void JobsPanel::saveResult()
{
    const JobInfo *info = m_parts.desk.find(current());
    if (info && !info->isDamaged())
        requestExport(this, resultOf(*info));
}

TableExport JobsPanel::resultOf(const JobInfo &info)
{
    TableExport what;
    what.name = QStringLiteral("jobresult");
    what.what = tr("what became of each row");
    what.fileName = QStringLiteral("job-") + info.id;
    what.rows = info.counts.total;
    what.facts = {{QStringLiteral("job"), info.id}, {QStringLiteral("verb"), info.plan.verb}};
    what.source = [folder = info.folder](qint64 atMost) { return firstRows(JobStore::results(folder, false), atMost); };
    return what;
}

void JobsPanel::takePlan(const QByteArray &json)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(json));
    Q_EMIT statusMessage(tr("The job file is on the clipboard: imdeskctl job run FILE"));
}

void JobsPanel::retranslate()
{
    m_header->setTitle(title());
    m_header->setCaption(
        tr("Bulk work out of a list or a file, at a share of the app's call limit. A job goes on where "
           "it was, also after a crash."));
    m_new->setText(tr("New job…"));
    m_rows->setText(tr("Rows of the job…"));
    m_pause->setText(tr("Pause"));
    m_resume->setText(tr("Go on"));
    m_stop->setText(tr("Stop"));
    m_retry->setText(tr("Retry failures"));
    m_undo->setText(tr("Undo this job…"));
    m_result->setText(tr("Result file…"));
    m_copy->setText(tr("Copy as job file"));
    m_table->setAccessibleName(tr("Jobs"));
    const QList<QAction *> deeds = actions();
    const QList<QPushButton *> all = buttons();
    for (qsizetype i = 0; i < deeds.size() && i < all.size(); ++i)
        deeds[i]->setText(all[i]->text());
    m_model->textsChanged();
    // What ended well need not be said on in the other language.
    const JobInfo *ended = m_parts.desk.find(m_ended);
    if (ended && m_message->isShowing() && m_message->kind() == MessageBar::Kind::Warning &&
        m_message->title() == m_endWords)
        tellEnd(*ended);
    present();
    inspectRow();
}

} // namespace imdesk
