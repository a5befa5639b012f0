// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/jobs/undojobdialog.h"

#include "core/api/errortext.h"
#include "core/base/plaintext.h"
#include "core/settings/profile.h"
#include "ui/panels/jobs/rehearsalwords.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/returnpress.h"
#include "ui/widgets/workingbutton.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace imdesk {

namespace {

constexpr qsizetype shownLosses = 6;
constexpr qsizetype longestReason = 300;

QLabel *wrapped(const QString &text, QWidget *parent, const char *name)
{
    QLabel *label = plainLabel(Theme::Font::Body, parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

UndoJobDialog::UndoJobDialog(const JobUndo &undo, const QString &title, const Profile &profile, const ErrorText &errors,
                             QWidget *parent)
    : QDialog(parent),
      m_errors(errors),
      m_undo(undo),
      m_rest(undo.rest ? undo.rest : std::make_shared<const JobUndo>(undo.withoutChanged())),
      m_level(profile.level),
      m_reason(new QLineEdit(this)),
      m_force(new QCheckBox(tr("Take them back all the same"), this)),
      m_busy(new BusyBar(this)),
      m_message(new MessageBar(this)),
      m_rehearse(new QPushButton(icon(QStringLiteral("sandbox")), tr("Rehearse in a sandbox"), this)),
      m_run(new QPushButton(this))
{
    setObjectName(QStringLiteral("undoJobDialog"));
    setWindowTitle(tr("Undo this job"));
    m_message->setObjectName(QStringLiteral("undoMessage"));
    m_reason->setObjectName(QStringLiteral("undoReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_rehearse->setObjectName(QStringLiteral("undoRehearse"));
    m_run->setObjectName(QStringLiteral("undoRun"));
    const int rows = static_cast<int>(undo.undone);
    m_force->setObjectName(QStringLiteral("undoForce"));
    m_force->setVisible(!undo.changed.isEmpty());
    adapt();
    setButtonRole(m_run, ButtonRole::Accent);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::gap);
    auto *head = new QHBoxLayout;
    auto *badge = new LevelBadge(this);
    badge->setLevel(profile.level);
    head->addWidget(badge);
    QLabel *where = plainLabel(Theme::Font::Caption, this, true);
    where->setText(tr("%1, in %2").arg(title, visibleText(profile.name, 60)));
    head->addWidget(where, 1);
    column->addLayout(head);
    column->addWidget(
        wrapped(undo.undone > 0
                    ? tr("%Ln row(s) of the job are taken back, the newest first, with what the audit has read before "
                         "each of them. It runs as a job of its own.",
                         nullptr, rows)
                    : tr("No row of the job can be taken back."),
                this, "undoSummary"));
    if (!undo.losses.isEmpty()) {
        QStringList lines{tr("What will not come back as it was:")};
        for (const QString &loss : undo.losses.mid(0, shownLosses))
            lines << QStringLiteral("• ") + visibleText(loss, longestReason);
        column->addWidget(wrapped(lines.join(QLatin1Char('\n')), this, "undoLosses"));
    }
    if (!undo.changed.isEmpty()) {
        const int changed = static_cast<int>(undo.undone - m_rest->undone);
        QStringList lines{
            tr("%Ln row(s) set what was changed after the job. That would be lost, so they stay as they are:", nullptr,
               changed)};
        QStringList told = undo.changed.values();
        told.sort();
        for (const QString &line : told.mid(0, shownLosses))
            lines << QStringLiteral("• ") + visibleText(line, longestReason);
        column->addWidget(wrapped(lines.join(QLatin1Char('\n')), this, "undoChanged"));
        column->addWidget(m_force);
    }
    if (undo.kept > 0) {
        column->addWidget(
            wrapped(tr("%Ln row(s) stay as they are:", nullptr, static_cast<int>(undo.kept)), this, "undoKept"));
        auto *table = new QTableWidget(static_cast<int>(undo.without.size()), 2, this);
        table->setObjectName(QStringLiteral("undoWithout"));
        table->setAccessibleName(tr("Rows that stay as they are"));
        table->setHorizontalHeaderLabels({tr("Row"), tr("Why")});
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->setShowGrid(false);
        table->verticalHeader()->hide();
        table->horizontalHeader()->setStretchLastSection(true);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        for (int row = 0; row < table->rowCount(); ++row) {
            const auto &[number, why] = undo.without.at(row);
            table->setItem(row, 0, new QTableWidgetItem(QLocale().toString(number)));
            table->setItem(row, 1, new QTableWidgetItem(visibleText(why, longestReason)));
        }
        column->addWidget(table, 1);
    } else {
        column->addStretch(1);
    }
    auto *form = new QFormLayout;
    form->addRow(tr("Reason, for the audit"), m_reason);
    column->addLayout(form);
    column->addWidget(m_busy);
    column->addWidget(m_message);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setDefault(true);
    leadReturnTo(this, m_run);
    foot->addWidget(m_rehearse);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_run);
    column->addLayout(foot);
    scrollParts(column, 3);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_rehearse, &QPushButton::clicked, this, [this] {
        begin(Question::Rehearsal, tr("Copying what it touches into a sandbox and running it there"));
        Q_EMIT rehearsalRequested(plan());
    });
    connect(m_force, &QCheckBox::toggled, this, [this] {
        dropAnswer();
        adapt();
    });
    connect(m_busy, &BusyBar::cancelRequested, this, &UndoJobDialog::dropAnswer);
    connect(m_run, &QPushButton::clicked, this, [this] { Q_EMIT runRequested(plan()); });
    resizeWithin(this, {640, undo.kept > 0 ? 460 : 260});
}

const JobUndo &UndoJobDialog::wanted() const { return m_force->isChecked() ? m_undo : *m_rest; }

void UndoJobDialog::adapt()
{
    const int rows = static_cast<int>(wanted().undone);
    m_run->setText(m_level == SafetyLevel::Production ? tr("Undo %Ln row(s)…", nullptr, rows)
                                                      : tr("Undo %Ln row(s)", nullptr, rows));
    m_run->setEnabled(rows > 0);
    m_rehearse->setEnabled(rows > 0);
}

void UndoJobDialog::begin(Question question, const QString &words)
{
    dropAnswer();
    m_asked = question;
    setWorking(question == Question::Run ? m_run : m_rehearse, true);
    m_busy->start(words, true, question == Question::Run ? BusyBar::Work::Other : BusyBar::Work::Calls);
}

void UndoJobDialog::endQuestion()
{
    const bool ran = std::exchange(m_asked, Question::None) == Question::Run;
    m_busy->finish();
    setWorking(m_rehearse, false);
    if (ran) {
        setWorking(m_run, false);
        m_force->setEnabled(true);
        m_reason->setEnabled(true);
    }
}

void UndoJobDialog::dropAnswer()
{
    m_message->clear();
    const Question asked = m_asked;
    if (asked == Question::None)
        return;
    endQuestion();
    if (asked == Question::Run)
        Q_EMIT runCancelled();
    else
        Q_EMIT rehearsalCancelled();
}

void UndoJobDialog::showMaking()
{
    begin(Question::Run, tr("Reading the rows of the job"));
    // It is made of the plan as it stands there.
    m_rehearse->setEnabled(false);
    m_force->setEnabled(false);
    m_reason->setEnabled(false);
}

void UndoJobDialog::showNotMade(const ApiError &error)
{
    if (m_asked == Question::Run)
        endQuestion();
    if (error.kind == ApiError::Kind::Cancelled)
        m_message->showMessage(MessageBar::Kind::Info, error.message);
    else
        showFailure(error);
}

JobPlan UndoJobDialog::plan() const
{
    JobPlan plan = wanted().plan;
    plan.reason = m_reason->text().trimmed();
    return plan;
}

void UndoJobDialog::showRehearsalPart(const QString &part, qint64 done, qint64 total)
{
    if (m_asked != Question::Rehearsal)
        return;
    m_busy->setText(part);
    m_busy->setProgress(done, total);
}

void UndoJobDialog::showRehearsal(const Result<JobRehearsalReport> &report)
{
    if (m_asked != Question::Rehearsal)
        return;
    endQuestion();
    if (report)
        tellRehearsal(*m_message, *report);
    else
        showFailure(report.error());
}

void UndoJobDialog::showFailure(const ApiError &error)
{
    m_message->showError(m_errors.explain(error, QLocale().name()));
}

} // namespace imdesk
