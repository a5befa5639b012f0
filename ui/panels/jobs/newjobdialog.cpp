// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/jobs/newjobdialog.h"

#include "core/api/errortext.h"
#include "core/audit/undo.h"
#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/jobs/jobverb.h"
#include "core/models/jobsmodel.h"
#include "core/services/notificationgate.h"
#include "core/settings/profile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/jobs/jobfieldsform.h"
#include "ui/panels/jobs/jobsourcebox.h"
#include "ui/panels/jobs/rehearsalwords.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/workingbutton.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace imdesk {

namespace {

constexpr int fieldsHeight = 100;
constexpr qsizetype toldColumns = 8;
constexpr QSize jobDialogSize(780, 700);

/// The fields that IDs chosen on the screen may feed, the likeliest first.
QStringList placesOf(const JobList &chosen)
{
    if (chosen.ids.isEmpty())
        return {};
    if (chosen.field == QLatin1String("account"))
        return {chosen.field, QStringLiteral("to"), QStringLiteral("from")};
    return {chosen.field};
}

} // namespace

NewJobDialog::NewJobDialog(const Profile &profile, const ErrorText &errors, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_profile(profile), m_errors(errors), m_dialogs(dialogs)
{
    setObjectName(QStringLiteral("newJobDialog"));
    setWindowTitle(tr("New job"));
    makeWidgets();
    arrange();
    offerVerbs();
    connectParts();
    takeVerb();
    resizeWithin(this, jobDialogSize);
}

void NewJobDialog::connectParts()
{
    connect(m_verb, &QComboBox::currentIndexChanged, this, &NewJobDialog::takeVerb);
    connect(m_source, &JobSourceBox::beginsAnew, this, &NewJobDialog::dropAnswer);
    connect(m_source, &JobSourceBox::hasSeenAll, this, [this] {
        if (m_message->title() == tr("The file is still being read."))
            m_message->clear();
    });
    connect(m_source, &JobSourceBox::hasRead, this, &NewJobDialog::takeColumns);
    connect(m_source, &JobSourceBox::failed, this, &NewJobDialog::showFailure);
    connect(m_source, &JobSourceBox::given, this, [this](bool some) {
        m_given = some;
        presentRun();
    });
    connect(m_source, &JobSourceBox::left, this, [this] {
        m_chosenGroup.clear();
        offerVerbs();
        takeVerb();
    });
    connect(m_fields, &JobFieldsForm::changed, this, &NewJobDialog::dropAnswer);
    connect(m_fields, &JobFieldsForm::changed, this, &NewJobDialog::showUnused);
    connect(m_fields, &JobFieldsForm::changed, this, &NewJobDialog::presentRun);
    connect(m_fields, &JobFieldsForm::columnChosen, this, [this] {
        if (const QString key = layoutKey(); !key.isEmpty())
            m_kept.keep(key, m_fields->chosen());
    });
    connect(m_fields, &JobFieldsForm::refused, this,
            [this](const QString &words) { m_message->showMessage(MessageBar::Kind::Warning, words); });
    connect(m_leaveOut, &QCheckBox::toggled, this, &NewJobDialog::dropAnswer);
    connect(m_quota, &QSpinBox::valueChanged, this, &NewJobDialog::dropAnswer);
    connect(m_copy, &QPushButton::clicked, this, &NewJobDialog::copyPlan);
    connect(m_template, &QPushButton::clicked, this, &NewJobDialog::saveTemplate);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_check, &QPushButton::clicked, this, [this] {
        const auto wanted = readyPlan();
        if (!wanted)
            return;
        begin(Question::Check, tr("Checking all rows"));
        Q_EMIT checkRequested(*wanted);
    });
    connect(m_rehearse, &QPushButton::clicked, this, [this] {
        const auto wanted = readyPlan();
        if (!wanted)
            return;
        begin(Question::Rehearsal, tr("Copying what it touches into a sandbox and running it there"));
        Q_EMIT rehearsalRequested(*wanted);
    });
    connect(m_busy, &BusyBar::cancelRequested, this, &NewJobDialog::dropAnswer);
    connect(m_run, &QPushButton::clicked, this, [this] {
        const auto wanted = readyPlan();
        if (!wanted)
            return;
        if (const QString problem = wanted->problem(); !problem.isEmpty())
            showFailure(makeError(ApiError::Kind::Usage, problem));
        else
            Q_EMIT runRequested(*wanted);
    });
}

void NewJobDialog::begin(Question question, const QString &words)
{
    dropAnswer();
    m_asked = question;
    setWorking(question == Question::Check ? m_check : question == Question::Rehearsal ? m_rehearse : m_run, true);
    m_busy->start(words, true, question == Question::Rehearsal ? BusyBar::Work::Calls : BusyBar::Work::Other);
}

void NewJobDialog::endQuestion()
{
    const bool ran = std::exchange(m_asked, Question::None) == Question::Run;
    m_busy->finish();
    setWorking(m_check, false);
    setWorking(m_rehearse, false);
    if (ran) {
        m_form->setEnabled(true);
        setWorking(m_run, false, m_given && !m_closed->isShowing() && m_fields->missing().isEmpty());
    }
}

void NewJobDialog::dropAnswer()
{
    m_message->clear();
    const Question asked = m_asked;
    if (asked == Question::None)
        return;
    endQuestion();
    if (asked == Question::Check)
        Q_EMIT checkCancelled();
    else if (asked == Question::Rehearsal)
        Q_EMIT rehearsalCancelled();
    else
        Q_EMIT runCancelled();
}

void NewJobDialog::makeWidgets()
{
    const auto named = [](auto *widget, const char *name) {
        widget->setObjectName(QString::fromLatin1(name));
        return widget;
    };
    m_where = plainLabel(Theme::Font::Caption, this, true);
    m_where->setText(tr("In %1").arg(visibleText(m_profile.name, 60)));
    m_verb = named(new QComboBox(this), "jobVerb");
    m_verb->setAccessibleName(tr("What is done"));
    m_inverse = named(plainLabel(Theme::Font::Caption, this, true), "jobInverse");
    m_inverse->setWordWrap(true);
    m_source = new JobSourceBox(m_dialogs, this);
    m_template = named(new QPushButton(icon(QStringLiteral("save")), tr("Save a template…"), this), "jobTemplate");
    m_source->addBeside(m_template);
    m_fields = new JobFieldsForm(this);
    m_unusedWords = named(plainLabel(Theme::Font::Body, this), "jobUnused");
    m_unusedWords->setWordWrap(true);
    m_leaveOut = named(new QCheckBox(tr("Leave them out"), this), "jobLeaveOut");
    m_quota = named(new QSpinBox(this), "jobQuota");
    m_quota->setAccessibleName(tr("Share of the call limit"));
    m_quota->setRange(1, 100);
    m_quota->setValue(JobPlan().quotaPercent);
    m_quota->setSuffix(QStringLiteral(" %"));
    m_quota->setToolTip(tr("The jobs of this window share it; every other program counts for itself."));
    m_reason = named(new QLineEdit(this), "jobReason");
    m_reason->setAccessibleName(tr("Reason"));
    m_name = named(new QLineEdit(this), "jobName");
    m_name->setAccessibleName(tr("Name of the job"));
    m_closed = named(new MessageBar(this), "jobClosed");
    m_closed->setDismissable(false);
    m_message = named(new MessageBar(this), "jobDialogMessage");
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_check = named(new QPushButton(icon(QStringLiteral("check")), tr("Check all rows"), this), "jobCheck");
    m_rehearse =
        named(new QPushButton(icon(QStringLiteral("sandbox")), tr("Rehearse in a sandbox"), this), "jobRehearse");
    m_copy = named(new QPushButton(icon(QStringLiteral("copy")), tr("Copy as job file"), this), "jobCopyPlan");
    m_busy = new BusyBar(this);
    m_run =
        named(new QPushButton(m_profile.level == SafetyLevel::Production ? tr("Run on production…") : tr("Run…"), this),
              "jobRun");
    // Return in a field neither throws the form away nor runs it.
    m_check->setDefault(true);
    setButtonRole(m_run, ButtonRole::Accent);
}

void NewJobDialog::arrange()
{
    // On a low screen the form scrolls: what came of it and the buttons are always there.
    m_form = new QWidget(this);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    auto *head = new QHBoxLayout;
    auto *badge = new LevelBadge(this);
    badge->setLevel(m_profile.level);
    head->addWidget(badge);
    head->addWidget(m_where);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_verb);
    column->addWidget(m_inverse);
    column->addWidget(m_closed);
    column->addWidget(m_source);
    auto *fields = new QScrollArea(this);
    fields->setWidgetResizable(true);
    fields->setFrameShape(QFrame::NoFrame);
    fields->setMinimumHeight(fieldsHeight);
    fields->setWidget(m_fields);
    column->addWidget(fields, 3);
    auto *unused = new QHBoxLayout;
    unused->setSpacing(Theme::gap);
    unused->addWidget(m_unusedWords, 1);
    unused->addWidget(m_leaveOut);
    column->addLayout(unused);
    column->addWidget(m_source->preview(), 2);
    auto *pace = new QFormLayout;
    auto *name = new QLabel(tr("Name"), this);
    name->setBuddy(m_name);
    auto *share = new QHBoxLayout;
    share->addWidget(m_quota);
    share->addWidget(name);
    share->addWidget(m_name, 1);
    pace->addRow(tr("Use at most this share of the call limit"), share);
    pace->addRow(tr("Reason, for the audit"), m_reason);
    column->addLayout(pace);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("jobScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::gap);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_busy);
    layout->addWidget(m_message);
    auto *tools = new WrapLayout;
    tools->setSpacing(Theme::gap);
    for (QPushButton *button : {m_check, m_rehearse, m_copy})
        tools->addWidget(button);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::gap);
    foot->addLayout(tools, 1);
    foot->addWidget(m_cancel, 0, Qt::AlignBottom);
    foot->addWidget(m_run, 0, Qt::AlignBottom);
    layout->addLayout(foot);
}

const JobVerb &NewJobDialog::verb() const
{
    const JobVerb *found = jobVerb(m_verb->currentData().toString());
    return found ? *found : jobVerbs().first();
}

void NewJobDialog::offerVerbs()
{
    const QString before = m_verb->currentData().toString();
    const QStringList places = placesOf(m_source->chosen());
    const QSignalBlocker quiet(m_verb);
    m_verb->clear();
    for (const JobVerb &one : jobVerbs()) {
        if (places.isEmpty() || std::ranges::any_of(places, [&one](const QString &name) { return one.takes(name); }))
            m_verb->addItem(one.title(), one.name);
    }
    m_verb->setCurrentIndex(qMax(0, m_verb->findData(before)));
}

void NewJobDialog::setVerb(const QString &name) { m_verb->setCurrentIndex(m_verb->findData(name)); }

void NewJobDialog::setFile(const QString &path) { m_source->setFile(path); }

void NewJobDialog::setChosen(const QString &field, const QStringList &ids, const QString &words, const QString &group)
{
    m_source->setChosen({field, ids}, words);
    m_chosenGroup = group;
    offerVerbs();
    {
        const QSignalBlocker quiet(m_verb);
        setVerb(field == QLatin1String("group") ? QStringLiteral("messages post")
                : !group.isEmpty()              ? QStringLiteral("members mute")
                                                : QStringLiteral("accounts check"));
    }
    takeVerb();
}

void NewJobDialog::setPasted(const QString &text) { m_source->setPasted(text); }

void NewJobDialog::takeVerb()
{
    dropAnswer();
    m_fields->setVerb(verb(), m_chosenGroup);
    QStringList known = verb().fieldNames();
    for (const JobField &field : verb().fields)
        known << field.meaning();
    m_source->setKnown(known);
    setButtonRole(m_run, verb().destructive ? ButtonRole::Danger : ButtonRole::Accent);
    const QString why = whyNoInverse(verb().command);
    m_inverse->setText(
        !verb().changes ? tr("Only looks; nothing is changed.")
        : hasInverse(verb().command)
            ? tr("Can be taken back, each call in Audit or the whole job: %1").arg(howItIsTakenBack(verb().command))
        : why.isEmpty() ? tr("The service has no command that takes this back.")
                        : tr("Cannot be taken back: %1").arg(why));
    presentClosed();
    m_source->read();
}

void NewJobDialog::presentRun()
{
    const bool closed = m_closed->isShowing();
    const QStringList missing = m_fields->missing();
    m_run->setEnabled(m_given && !closed && missing.isEmpty() && m_asked != Question::Run);
    m_run->setToolTip(closed              ? m_closed->title()
                      : !m_given          ? tr("Give the rows first: a file, or a pasted list.")
                      : missing.isEmpty() ? QString()
                                          : tr("Every row needs this: %1").arg(missing.join(QStringLiteral(", "))));
    m_run->setAccessibleDescription(m_run->toolTip());
}

void NewJobDialog::takeColumns()
{
    dropAnswer();
    QString home; // of the chosen IDs
    const QStringList places = placesOf(m_source->chosen());
    for (const QString &name : places) {
        if (home.isEmpty() && verb().fieldNames().contains(name))
            home = name;
    }
    const JobFieldsForm::Match match = m_source->usesChosen()    ? JobFieldsForm::Match::Chosen
                                       : m_source->hasHeadings() ? JobFieldsForm::Match::ByName
                                                                 : JobFieldsForm::Match::ByOrder;
    m_fields->setColumns(m_source->columns(), match, m_source->key(), m_source->layout(), home);
    if (const QString key = layoutKey(); !key.isEmpty())
        m_fields->recall(m_kept.of(key));
}

QString NewJobDialog::layoutKey() const
{
    if (!m_source->usesFile())
        return {};
    return ChosenColumns::keyOf(verb().name,
                                m_source->hasHeadings() ? m_source->columns() : QStringList{m_source->key()});
}

void NewJobDialog::showUnused()
{
    QStringList unused;
    const QList<int> columns = m_source->usesChosen() ? QList<int>() : m_fields->unused();
    for (const int column : columns) {
        if (!m_source->isBlank(column))
            unused << m_source->columns().value(column);
    }
    // What was agreed to held for other columns.
    if (unused != m_unused)
        m_leaveOut->setChecked(false);
    m_unused = unused;
    QStringList told;
    for (const QString &name : unused.mid(0, toldColumns))
        told << visibleText(name, 40);
    if (unused.size() > toldColumns)
        told << QStringLiteral("…");
    m_unusedWords->setText(tr("Nothing takes these columns: %1").arg(told.join(QStringLiteral(", "))));
    m_unusedWords->setVisible(!unused.isEmpty());
    m_leaveOut->setVisible(!unused.isEmpty());
}

JobPlan NewJobDialog::plan() const
{
    JobPlan plan;
    plan.verb = verb().name;
    plan.name = m_name->text().trimmed();
    // No other process can use the window's own sandbox by its name.
    if (!m_profile.practice)
        plan.profile = m_profile.name;
    plan.quotaPercent = m_quota->value();
    plan.reason = m_reason->text().trimmed();
    plan.arguments = m_fields->values();
    m_source->fill(plan, m_fields->columns());
    return plan;
}

std::optional<JobPlan> NewJobDialog::readyPlan()
{
    if (m_source->isReading()) {
        m_message->showMessage(MessageBar::Kind::Info, tr("The file is still being read."), {},
                               tr("Once all its rows were seen this can be asked."));
        return std::nullopt;
    }
    if (const auto trouble = m_source->trouble()) {
        showFailure(*trouble);
        return std::nullopt;
    }
    if (!m_unused.isEmpty() && !m_leaveOut->isChecked()) {
        m_message->showMessage(
            MessageBar::Kind::Warning, m_unusedWords->text(),
            tr("What they hold would not be sent. Choose them for a field, or tick that they are left out."));
        return std::nullopt;
    }
    return plan();
}

void NewJobDialog::copyPlan()
{
    const auto wanted = readyPlan();
    if (!wanted)
        return;
    if (const QString problem = wanted->problem(); !problem.isEmpty()) {
        showFailure(makeError(ApiError::Kind::Usage, problem));
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(wanted->toJson()));
    m_message->showMessage(MessageBar::Kind::Ok, tr("The job file is on the clipboard: imdeskctl job run FILE"));
}

void NewJobDialog::saveTemplate()
{
    m_dialogs.saveFile(this, QString(verb().name).replace(QLatin1Char(' '), QLatin1Char('-')) + QStringLiteral(".xlsx"),
                       {tr("Workbook (*.xlsx)"), tr("CSV (*.csv)")}, [this](const QString &path) {
                           if (path.isEmpty())
                               return;
                           if (const Result<Done> done = writeJobTemplate(verb(), path); !done)
                               showFailure(done.error());
                           else
                               m_message->showMessage(MessageBar::Kind::Ok, tr("The template is saved."));
                       });
}

void NewJobDialog::showFailure(const ApiError &error)
{
    m_message->showError(m_errors.explain(error, QLocale().name()));
}

void NewJobDialog::showMaking()
{
    begin(Question::Run, tr("Reading the rows of the job"));
    // It is made of the plan as it stands there.
    m_form->setEnabled(false);
    m_check->setEnabled(false);
    m_rehearse->setEnabled(false);
}

void NewJobDialog::showMakingPart(qint64 rows, qint64 done, qint64 total)
{
    if (m_asked != Question::Run)
        return;
    m_busy->setText(tr("Reading the rows of the job, %1 so far").arg(QLocale().toString(rows)));
    m_busy->setProgress(done, total);
}

void NewJobDialog::showNotMade(const ApiError &error)
{
    if (m_asked == Question::Run)
        endQuestion();
    if (error.kind == ApiError::Kind::Cancelled)
        m_message->showMessage(MessageBar::Kind::Info, error.message);
    else
        showFailure(error);
}

void NewJobDialog::showRehearsalPart(const QString &part, qint64 done, qint64 total)
{
    if (m_asked != Question::Rehearsal)
        return;
    m_busy->setText(part);
    m_busy->setProgress(done, total);
}

void NewJobDialog::showRehearsal(const Result<JobRehearsalReport> &report)
{
    if (m_asked != Question::Rehearsal)
        return;
    endQuestion();
    if (!report) {
        showFailure(report.error());
        return;
    }
    tellRehearsal(*m_message, *report);
}

void NewJobDialog::showCheckPart(qint64 rows, qint64 done, qint64 total)
{
    if (m_asked != Question::Check)
        return;
    m_busy->setText(tr("Checking all rows, %1 so far").arg(QLocale().toString(rows)));
    m_busy->setProgress(done, total);
}

void NewJobDialog::showCheck(const Result<JobCheck> &check)
{
    if (m_asked != Question::Check)
        return;
    endQuestion();
    if (!check) {
        showFailure(check.error());
        return;
    }
    const QLocale locale;
    const QString words =
        tr("%1 of %Ln row(s) can be sent. Calls: %2, %3", nullptr, static_cast<int>(check->rows))
            .arg(locale.toString(check->good), locale.toString(check->calls), JobsModel::leftText(check->seconds));
    QStringList problems;
    for (const auto &[row, problem] : check->problems)
        problems << tr("Row %1: %2").arg(check->rowName(row), problem);
    for (const auto &[row, first] : check->repeated)
        problems << tr("Row %1 is the same as row %2.").arg(check->rowName(row), check->rowName(first));
    QStringList causes;
    if (!problems.isEmpty())
        causes << tr("%1 are wrong and %2 protected; they would be skipped. %3 are the same as an "
                     "earlier row.")
                      .arg(locale.toString(check->wrong), locale.toString(check->guarded),
                           locale.toString(check->repeats));
    if (check->trims > 0)
        causes << tr("Values with blanks around them, which are left out: %1.").arg(locale.toString(check->trims));
    for (const auto &[row, field] : check->trimmed)
        problems << tr("Row %1: the blanks around %2 are left out.").arg(check->rowName(row), field);
    for (const QString &note : check->notes)
        causes << visibleText(note, 300);
    if (problems.isEmpty())
        m_message->showMessage(MessageBar::Kind::Ok, words, joinSentences(causes));
    else
        m_message->showMessage(MessageBar::Kind::Warning, words, joinSentences(causes),
                               problems.mid(0, 3).join(QLatin1Char('\n')), problems.join(QLatin1Char('\n')));
}

} // namespace imdesk
