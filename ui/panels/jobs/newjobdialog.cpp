// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/jobs/newjobdialog.h"

#include "core/api/errortext.h"
#include "core/audit/undo.h"
#include "core/base/plaintext.h"
#include "core/jobs/jobverb.h"
#include "core/jobs/tablefile.h"
#include "core/models/jobsmodel.h"
#include "core/settings/profile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/jobs/rehearsalwords.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/viewhint.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace imdesk {

namespace {

constexpr int previewRows = 6;
constexpr int pastedHeight = 72;
constexpr int previewHeight = 100;
constexpr int fieldsHeight = 100;
/// Not a column of the file, but one value for all rows, or nothing.
constexpr int noColumn = -1;

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
    : QDialog(parent),
      m_profile(profile),
      m_errors(errors),
      m_dialogs(dialogs),
      m_worker(std::make_unique<WorkThread>())
{
    setObjectName(QStringLiteral("newJobDialog"));
    setWindowTitle(tr("New job"));
    makeWidgets();
    arrange();
    offerVerbs();
    connect(m_verb, &QComboBox::currentIndexChanged, this, &NewJobDialog::takeVerb);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &NewJobDialog::readPreview);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &NewJobDialog::readPreview);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_dialogs.openFile(this, {tr("Tables (*.csv *.tsv *.txt *.xlsx)"), tr("All files (*)")},
                           [this](const QString &path) {
                               if (!path.isEmpty())
                                   setFile(path);
                           });
    });
    connect(m_dropFile, &QPushButton::clicked, this, &NewJobDialog::leaveSource);
    connect(m_copy, &QPushButton::clicked, this, &NewJobDialog::copyPlan);
    connect(m_template, &QPushButton::clicked, this, &NewJobDialog::saveTemplate);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_check, &QPushButton::clicked, this, [this] { Q_EMIT checkRequested(plan()); });
    connect(m_rehearse, &QPushButton::clicked, this, [this] {
        m_rehearse->setEnabled(false);
        m_message->clear();
        m_busy->start(tr("Copying what it touches into a sandbox and running it there"));
        Q_EMIT rehearsalRequested(plan());
    });
    connect(m_busy, &BusyBar::cancelRequested, this, &NewJobDialog::rehearsalCancelled);
    connect(m_run, &QPushButton::clicked, this, [this] {
        const JobPlan wanted = plan();
        if (const QString problem = wanted.problem(); !problem.isEmpty())
            showFailure(makeError(ApiError::Kind::Usage, problem));
        else
            Q_EMIT runRequested(wanted);
    });
    takeVerb();
    resize(780, 680);
}

NewJobDialog::~NewJobDialog() = default;

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
    m_pasted = named(new QPlainTextEdit(this), "jobPasted");
    m_pasted->setAccessibleName(tr("Pasted list"));
    m_pasted->setPlaceholderText(tr("Paste a list: one row a line, fields parted by tabs or commas"));
    m_pasted->setTabChangesFocus(true);
    m_pasted->setFixedHeight(pastedHeight);
    m_choose = named(new QPushButton(icon(QStringLiteral("open")), tr("Choose a file…"), this), "jobChoose");
    m_dropFile = named(new QPushButton(tr("Paste instead"), this), "jobDropFile");
    m_template = named(new QPushButton(icon(QStringLiteral("save")), tr("Save a template…"), this), "jobTemplate");
    m_fileName = plainLabel(Theme::Font::Body, this);
    m_encoding = named(new QComboBox(this), "jobEncoding");
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->addItem(tr("Encoding found out"), QString());
    for (const char *name : {"UTF-8", "GB18030", "UTF-16", "BIG5"})
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    m_fieldsBox = new QWidget(this);
    m_fields = new QFormLayout(m_fieldsBox);
    m_quota = named(new QSpinBox(this), "jobQuota");
    m_quota->setAccessibleName(tr("Share of the call limit"));
    m_quota->setRange(1, 100);
    m_quota->setValue(JobPlan().quotaPercent);
    m_quota->setSuffix(QStringLiteral(" %"));
    m_reason = named(new QLineEdit(this), "jobReason");
    m_reason->setAccessibleName(tr("Reason"));
    m_name = named(new QLineEdit(this), "jobName");
    m_name->setAccessibleName(tr("Name of the job"));
    m_previewWords = plainLabel(Theme::Font::Caption, this, true);
    m_preview = named(new QTableWidget(this), "jobPreview");
    m_preview->setAccessibleName(tr("First rows"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->verticalHeader()->hide();
    m_preview->setShowGrid(false);
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->setMinimumHeight(previewHeight);
    setViewHint(m_preview, tr("What was pasted or chosen is shown here, before anything is sent."));
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
    m_cancel->setDefault(true);
    setButtonRole(m_run, ButtonRole::Accent);
}

void NewJobDialog::arrange()
{
    auto *column = new QVBoxLayout(this);
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
    auto *source = new QHBoxLayout;
    source->addWidget(m_choose);
    source->addWidget(m_dropFile);
    source->addWidget(m_fileName, 1);
    source->addWidget(m_encoding);
    source->addWidget(m_template);
    column->addLayout(source);
    column->addWidget(m_pasted);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(fieldsHeight);
    scroll->setWidget(m_fieldsBox);
    column->addWidget(scroll, 3);
    column->addWidget(m_previewWords);
    column->addWidget(m_preview, 2);
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
    column->addWidget(m_busy);
    column->addWidget(m_message);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_check);
    foot->addWidget(m_rehearse);
    foot->addWidget(m_copy);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_run);
    column->addLayout(foot);
}

const JobVerb &NewJobDialog::verb() const
{
    const JobVerb *found = jobVerb(m_verb->currentData().toString());
    return found ? *found : jobVerbs().first();
}

void NewJobDialog::offerVerbs()
{
    const QString before = m_verb->currentData().toString();
    const QStringList places = placesOf(m_chosen);
    const QSignalBlocker quiet(m_verb);
    m_verb->clear();
    for (const JobVerb &one : jobVerbs()) {
        if (places.isEmpty() || std::ranges::any_of(places, [&one](const QString &name) { return one.takes(name); }))
            m_verb->addItem(one.title(), one.name);
    }
    m_verb->setCurrentIndex(qMax(0, m_verb->findData(before)));
}

void NewJobDialog::setVerb(const QString &name) { m_verb->setCurrentIndex(m_verb->findData(name)); }

void NewJobDialog::setFile(const QString &path)
{
    m_path = path;
    readPreview();
}

void NewJobDialog::setChosen(const QString &field, const QStringList &ids, const QString &words, const QString &group)
{
    m_path.clear();
    m_chosen = {field, ids};
    m_chosenWords = words;
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

void NewJobDialog::leaveSource()
{
    if (usesFile()) {
        setFile({});
        return;
    }
    m_chosen = {};
    m_chosenGroup.clear();
    offerVerbs();
    takeVerb();
}

void NewJobDialog::setPasted(const QString &text) { m_pasted->setPlainText(text); }

void NewJobDialog::takeVerb()
{
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    m_places.clear();
    for (const JobField &field : verb().fields) {
        auto *line = new QWidget(m_fieldsBox);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *place = new QComboBox(line);
        place->setObjectName(QStringLiteral("place_") + field.name);
        place->setAccessibleName(tr("Column for %1").arg(field.name));
        auto *value = new QLineEdit(line);
        value->setObjectName(QStringLiteral("value_") + field.name);
        value->setAccessibleName(tr("%1 for every row").arg(field.name));
        value->setPlaceholderText(tr("one value for every row"));
        if (field.name == QLatin1String("group"))
            value->setText(m_chosenGroup);
        row->addWidget(place, 1);
        row->addWidget(value, 1);
        m_fields->addRow(field.required ? tr("%1 (needed): %2").arg(field.name, field.meaning())
                                        : QStringLiteral("%1: %2").arg(field.name, field.meaning()),
                         line);
        connect(place, &QComboBox::currentIndexChanged, value,
                [place, value] { value->setEnabled(place->currentData().toInt() == noColumn); });
        m_places << QPair(place, value);
    }
    setButtonRole(m_run, verb().destructive ? ButtonRole::Danger : ButtonRole::Accent);
    m_inverse->setText(!verb().changes              ? tr("Only looks; nothing is changed.")
                       : hasInverse(verb().command) ? tr("Each call can be taken back in Audit.")
                                                    : tr("The service has no command that takes this back."));
    readPreview();
}

void NewJobDialog::readPreview()
{
    m_fileName->setText(usesFile()     ? visibleText(QFileInfo(m_path).fileName(), 80)
                        : usesChosen() ? m_chosenWords
                                       : QString());
    m_pasted->setVisible(!usesFile() && !usesChosen());
    m_dropFile->setVisible(usesFile() || usesChosen());
    m_encoding->setVisible(usesFile());
    if (usesChosen()) {
        QList<QStringList> rows;
        for (const QString &id : m_chosen.ids.mid(0, previewRows))
            rows << QStringList{id};
        showPreview(rows, m_chosenWords);
        return;
    }
    if (!usesFile()) {
        QList<QStringList> rows;
        const QStringList lines = m_pasted->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(0, previewRows))
            rows << line.split(line.contains(QLatin1Char('\t')) ? QLatin1Char('\t') : QLatin1Char(','));
        showPreview(rows, tr("pasted list"));
        return;
    }
    TableFileOptions options;
    options.encoding = m_encoding->currentData().toString();
    m_worker->post([this, path = m_path, options](std::stop_token) -> WorkThread::Outcome {
        Result<QList<QStringList>> rows = QList<QStringList>();
        Result<std::unique_ptr<TableFile>> file = TableFile::open(path, options);
        QString kind;
        if (!file) {
            rows = std::unexpected(file.error());
        } else {
            kind = (*file)->kind();
            while (rows && rows->size() <= previewRows) {
                const Result<std::optional<QStringList>> row = (*file)->next();
                if (!row)
                    rows = std::unexpected(row.error());
                else if (*row)
                    *rows << **row;
                if (!row || !*row)
                    break;
            }
        }
        return [this, path, rows, kind] {
            if (path == m_path)
                showPreview(rows, kind);
        };
    });
}

void NewJobDialog::showPreview(const Result<QList<QStringList>> &rows, const QString &kind)
{
    m_preview->clear();
    m_preview->setRowCount(0);
    m_message->clear();
    if (!rows) {
        m_message->showError(m_errors.explain(rows.error(), QLocale().name()));
        return;
    }
    // A file has its headings; what is pasted has none.
    m_header = usesFile() ? rows->value(0) : usesChosen() ? QStringList{m_chosen.field} : QStringList();
    qsizetype width = m_header.size();
    for (const QStringList &row : *rows)
        width = qMax(width, row.size());
    while (m_header.size() < width)
        m_header << tr("Column %1").arg(m_header.size() + 1);
    m_preview->setColumnCount(static_cast<int>(width));
    QStringList shown;
    for (const QString &name : std::as_const(m_header))
        shown << visibleText(name, 40);
    m_preview->setHorizontalHeaderLabels(shown);
    for (qsizetype r = usesFile() ? 1 : 0; r < rows->size(); ++r) {
        const int at = m_preview->rowCount();
        m_preview->insertRow(at);
        for (int c = 0; c < int(rows->at(r).size()); ++c)
            m_preview->setItem(at, c, new QTableWidgetItem(visibleText(rows->at(r).at(c), 200)));
    }
    m_previewWords->setText(tr("First rows as they are read (%1)").arg(kind));
    fillColumns();
}

void NewJobDialog::fillColumns()
{
    const QList<JobField> fields = verb().fields;
    QString home; // of the chosen IDs
    for (const QString &name : placesOf(m_chosen)) {
        if (home.isEmpty() && verb().fieldNames().contains(name))
            home = name;
    }
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        QComboBox *place = m_places[i].first;
        const int before = place->count() > 0 ? place->currentData().toInt() : noColumn;
        const QSignalBlocker quiet(place);
        place->clear();
        place->addItem(tr("no column"), noColumn);
        for (int c = 0; c < int(m_header.size()); ++c)
            place->addItem(visibleText(m_header[c], 60), c);
        int wanted = before;
        if (usesFile()) {
            for (int c = 0; c < int(m_header.size()); ++c) {
                if (m_header[c].trimmed().compare(fields[i].name, Qt::CaseInsensitive) == 0)
                    wanted = c;
            }
        } else if (usesChosen()) {
            wanted = fields[i].name == home ? 0 : noColumn;
        } else if (i < m_header.size() && before == noColumn && m_places[i].second->text().isEmpty()) {
            wanted = static_cast<int>(i);
        }
        place->setCurrentIndex(qMax(0, place->findData(wanted)));
        m_places[i].second->setEnabled(place->currentData().toInt() == noColumn);
    }
}

JobPlan NewJobDialog::plan() const
{
    JobPlan plan;
    plan.verb = verb().name;
    plan.name = m_name->text().trimmed();
    plan.profile = m_profile.name;
    plan.quotaPercent = m_quota->value();
    plan.reason = m_reason->text().trimmed();
    QList<QPair<QString, int>> columns;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const QString field = verb().fields[i].name;
        const int column = m_places[i].first->currentData().toInt();
        if (column != noColumn)
            columns << QPair(field, column);
        else if (const QString value = m_places[i].second->text().trimmed(); !value.isEmpty())
            plan.arguments.insert(field, value);
    }
    if (usesFile()) {
        JobFile file;
        file.path = m_path;
        file.encoding = m_encoding->currentData().toString();
        for (const auto &[field, column] : columns)
            file.columns.insert(field, column + 1);
        plan.file = file;
        return plan;
    }
    if (usesChosen() && columns.size() == 1) {
        plan.list = JobList{columns.first().first, m_chosen.ids};
        return plan;
    }
    if (usesChosen()) {
        for (const QString &id : m_chosen.ids) {
            QJsonObject row;
            for (const auto &[field, column] : columns)
                row.insert(field, id);
            plan.rows << row;
        }
        return plan;
    }
    for (const QString &line : m_pasted->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(line.contains(QLatin1Char('\t')) ? QLatin1Char('\t') : QLatin1Char(','));
        QJsonObject row;
        for (const auto &[field, column] : columns)
            row.insert(field, cells.value(column).trimmed());
        plan.rows << row;
    }
    return plan;
}

void NewJobDialog::copyPlan()
{
    const JobPlan wanted = plan();
    if (const QString problem = wanted.problem(); !problem.isEmpty()) {
        showFailure(makeError(ApiError::Kind::Usage, problem));
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(wanted.toJson()));
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

void NewJobDialog::showRehearsalPart(const QString &part, qint64 done, qint64 total)
{
    if (!m_busy->isBusy())
        return;
    m_busy->setText(part);
    m_busy->setProgress(done, total);
}

void NewJobDialog::showRehearsal(const Result<JobRehearsalReport> &report)
{
    m_busy->finish();
    m_rehearse->setEnabled(true);
    if (!report) {
        showFailure(report.error());
        return;
    }
    tellRehearsal(*m_message, *report);
}

void NewJobDialog::showCheck(const Result<JobCheck> &check)
{
    if (!check) {
        showFailure(check.error());
        return;
    }
    const QLocale locale;
    const QString words = tr("%1 of %2 rows can be sent. Calls: %3, %4")
                              .arg(locale.toString(check->good), locale.toString(check->rows),
                                   locale.toString(check->calls), JobsModel::leftText(check->seconds));
    QStringList problems;
    for (const auto &[row, problem] : check->problems)
        problems << tr("Row %1: %2").arg(row).arg(problem);
    for (const auto &[row, first] : check->repeated)
        problems << tr("Row %1 is the same as row %2.").arg(row).arg(first);
    if (problems.isEmpty())
        m_message->showMessage(MessageBar::Kind::Ok, words);
    else
        m_message->showMessage(
            MessageBar::Kind::Warning, words,
            tr("%1 are wrong and %2 protected; they would be skipped. %3 are the same as an "
               "earlier row.")
                .arg(locale.toString(check->wrong), locale.toString(check->guarded), locale.toString(check->repeats)),
            problems.mid(0, 3).join(QLatin1Char('\n')), problems.join(QLatin1Char('\n')));
}

} // namespace imdesk
