// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statistics/statisticsexportform.h"

#include "core/api/errortext.h"
#include "core/settings/profile.h"
#include "core/settings/settings.h"
#include "ui/dialogs/dialogs.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

namespace imdesk {

namespace {

const QString statisticsPanelId = QStringLiteral("statistics");

} // namespace

StatisticsExportForm::StatisticsExportForm(const Profile &profile, const ErrorText &errors, Settings &settings,
                                           Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_profile(profile),
      m_errors(errors),
      m_settings(settings),
      m_dialogs(dialogs),
      m_title(plainLabel(Theme::Font::CardTitle, this)),
      m_close(new QPushButton(this)),
      m_format(new QComboBox),
      m_separator(new QComboBox),
      m_headings(new QComboBox),
      m_formatRow(new FormRow(m_format, this)),
      m_separatorRow(new FormRow(m_separator, this)),
      m_headingsRow(new FormRow(m_headings, this)),
      m_mark(new QCheckBox(this)),
      m_utc(new QCheckBox(this)),
      m_manifest(new QCheckBox(this)),
      m_preview(plainLabel(Theme::Font::Body, this)),
      m_personal(plainLabel(Theme::Font::Caption, this, true)),
      m_run(new QPushButton(this)),
      m_busy(new BusyBar(this)),
      m_result(new MessageBar(this))
{
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_separator->setObjectName(QStringLiteral("exportSeparator"));
    m_headings->setObjectName(QStringLiteral("exportHeadings"));
    m_mark->setObjectName(QStringLiteral("exportMark"));
    m_utc->setObjectName(QStringLiteral("exportUtc"));
    m_manifest->setObjectName(QStringLiteral("exportManifest"));
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_run->setObjectName(QStringLiteral("exportRun"));
    m_close->setObjectName(QStringLiteral("exportClose"));
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_busy->setObjectName(QStringLiteral("exportBusy"));
    setButtonRole(m_run, ButtonRole::Accent);
    m_run->setIcon(icon(QStringLiteral("export"), IconRole::OnAccent));
    m_preview->setWordWrap(true);
    m_personal->setWordWrap(true);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::pageMargin);
    grid->setVerticalSpacing(Theme::gapWide);
    grid->addWidget(m_formatRow, 0, 0);
    grid->addWidget(m_headingsRow, 0, 1);
    grid->addWidget(m_separatorRow, 1, 0);
    grid->addWidget(m_mark, 1, 1, Qt::AlignBottom);
    grid->addWidget(m_utc, 2, 0);
    grid->addWidget(m_manifest, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_run);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gapWide);
    layout->addWidget(m_title);
    layout->addLayout(grid);
    layout->addWidget(m_preview);
    layout->addWidget(m_personal);
    layout->addLayout(buttons);
    layout->addWidget(m_busy);
    layout->addWidget(m_result);
    layout->addStretch();

    retranslate();
    recall();
    for (QComboBox *combo : {m_format, m_separator, m_headings})
        connect(combo, &QComboBox::currentIndexChanged, this, &StatisticsExportForm::remember);
    for (QCheckBox *box : {m_mark, m_utc, m_manifest})
        connect(box, &QCheckBox::toggled, this, &StatisticsExportForm::remember);
    connect(m_run, &QPushButton::clicked, this, &StatisticsExportForm::run);
    connect(m_close, &QPushButton::clicked, this, &StatisticsExportForm::closeRequested);
    connect(m_busy, &BusyBar::cancelRequested, &m_job, &ExportJob::cancel);
    connect(&m_job, &ExportJob::progressed, m_busy, &BusyBar::setProgress);
    connect(&m_job, &ExportJob::finished, this, &StatisticsExportForm::onFinished);
}

void StatisticsExportForm::fillCombo(QComboBox *combo, const QList<QPair<QString, QString>> &entries)
{
    const QVariant chosen = combo->currentData();
    const QSignalBlocker blocker(combo);
    combo->clear();
    for (const auto &[text, data] : entries)
        combo->addItem(text, data);
    combo->setCurrentIndex(qMax(0, combo->findData(chosen)));
}

void StatisticsExportForm::retranslate()
{
    m_title->setText(tr("Export the ticked fields"));
    m_close->setText(tr("Back to the chart"));
    m_formatRow->setLabel(tr("F&ormat"));
    m_separatorRow->setLabel(tr("&Separator"));
    m_headingsRow->setLabel(tr("&Headings"));
    fillCombo(m_format, {{tr("CSV"), QStringLiteral("csv")},
                         {tr("Excel workbook (XLSX)"), QStringLiteral("xlsx")},
                         {tr("JSON"), QStringLiteral("json")},
                         {tr("JSON Lines"), QStringLiteral("jsonl")}});
    fillCombo(m_separator, {{tr("Comma"), QStringLiteral(",")},
                            {tr("Semicolon"), QStringLiteral(";")},
                            {tr("Tab"), QStringLiteral("\t")}});
    fillCombo(m_headings, {{tr("In plain words"), QStringLiteral("words")}, {tr("API names"), QStringLiteral("api")}});
    m_mark->setText(tr("&Byte order mark (Excel needs it)"));
    m_utc->setText(tr("&UTC start and end of each day"));
    m_manifest->setText(tr("&Manifest beside the file"));
    m_manifest->setToolTip(tr("A small JSON file that tells source, zone, fields, missing days and checksum."));
    m_personal->setText(tr("There is nothing personal in this export."));
    m_run->setText(tr("Export…"));
    m_busy->setAccessibleName(tr("Export in progress"));
    updateControls();
    showResult();
}

void StatisticsExportForm::recall()
{
    m_recalling = true;
    const auto choose = [this](QComboBox *combo, const QString &name) {
        const int index = combo->findData(m_settings.panelValue(statisticsPanelId, name));
        combo->setCurrentIndex(qMax(0, index));
    };
    choose(m_format, QStringLiteral("exportFormat"));
    choose(m_separator, QStringLiteral("exportSeparator"));
    choose(m_headings, QStringLiteral("exportHeadings"));
    m_mark->setChecked(m_settings.panelValue(statisticsPanelId, QStringLiteral("exportMark"), true).toBool());
    m_utc->setChecked(m_settings.panelValue(statisticsPanelId, QStringLiteral("exportUtc"), true).toBool());
    m_manifest->setChecked(m_settings.panelValue(statisticsPanelId, QStringLiteral("exportManifest"), true).toBool());
    m_recalling = false;
    updateControls();
}

void StatisticsExportForm::remember()
{
    if (m_recalling)
        return;
    m_settings.setPanelValue(statisticsPanelId, QStringLiteral("exportFormat"), m_format->currentData());
    m_settings.setPanelValue(statisticsPanelId, QStringLiteral("exportSeparator"), m_separator->currentData());
    m_settings.setPanelValue(statisticsPanelId, QStringLiteral("exportHeadings"), m_headings->currentData());
    m_settings.setPanelValue(statisticsPanelId, QStringLiteral("exportMark"), m_mark->isChecked());
    m_settings.setPanelValue(statisticsPanelId, QStringLiteral("exportUtc"), m_utc->isChecked());
    m_settings.setPanelValue(statisticsPanelId, QStringLiteral("exportManifest"), m_manifest->isChecked());
    updateControls();
}

void StatisticsExportForm::setStatistics(const Statistics &statistics)
{
    m_statistics = statistics;
    updateControls();
}

void StatisticsExportForm::setKeys(const QStringList &keys)
{
    m_keys = keys;
    updateControls();
}

ExportFormat StatisticsExportForm::format() const
{
    return formatOf(QLatin1Char('.') + m_format->currentData().toString()).value_or(ExportFormat::Csv);
}

StatisticsExport StatisticsExportForm::wish() const
{
    StatisticsExport out;
    out.keys = m_keys;
    out.headings = m_headings->currentData().toString() == QLatin1String("api") ? StatisticsExport::Headings::ApiNames
                                                                                : StatisticsExport::Headings::Words;
    out.utcColumns = m_utc->isChecked();
    return out;
}

ExportOptions StatisticsExportForm::options() const
{
    ExportOptions out;
    out.format = format();
    out.csv.separator = m_separator->currentData().toString().at(0).toLatin1();
    out.csv.byteOrderMark = m_mark->isChecked();
    out.sheetName = tr("Daily statistics");
    if (m_manifest->isChecked()) {
        QJsonObject facts = statisticsManifest(m_statistics, wish());
        facts.insert(QStringLiteral("profile"), m_profile.name);
        facts.insert(QStringLiteral("sdkAppId"), QString::number(m_profile.sdkAppId));
        facts.insert(QStringLiteral("safetyLevel"), safetyWord(m_profile.level));
        facts.insert(QStringLiteral("operator"), m_profile.admin);
        out.manifest = facts;
    }
    return out;
}

QString StatisticsExportForm::suggestedName() const
{
    const qsizetype latest = m_statistics.latest();
    const QString last = latest >= 0 ? m_statistics.days[latest].day.toString(Qt::ISODate) : QString();
    return QStringLiteral("statistics-%1-%2-%3.%4")
        .arg(safetyWord(m_profile.level), QString::number(m_profile.sdkAppId), last, suffixOf(format()));
}

void StatisticsExportForm::updateControls()
{
    const bool csv = format() == ExportFormat::Csv;
    const bool json = format() == ExportFormat::Json || format() == ExportFormat::JsonLines;
    m_separatorRow->setVisible(csv);
    m_mark->setVisible(csv);
    m_headings->setEnabled(!json);
    m_headingsRow->setHelp(json ? tr("JSON always carries the API names.") : QString());
    m_run->setEnabled(!m_statistics.isEmpty() && !m_keys.isEmpty() && !m_job.isRunning());
    showPreview();
}

void StatisticsExportForm::showPreview()
{
    if (m_statistics.isEmpty()) {
        m_preview->setText(tr("There are no figures to export yet."));
        return;
    }
    if (m_keys.isEmpty()) {
        m_preview->setText(tr("No field is ticked. Tick what should be in the file."));
        return;
    }
    const QSize size = statisticsTableSize(m_statistics, wish());
    QString text = tr("The file will hold %1 and %2.", "rows and columns")
                       .arg(tr("%n row(s)", nullptr, size.height()), tr("%n column(s)", nullptr, size.width()));
    QStringList missing;
    for (const QDate day : m_statistics.missing())
        missing << day.toString(Qt::ISODate);
    if (!missing.isEmpty())
        text += QLatin1Char(' ') + tr("Left out, for the service has no figures: %1.").arg(missing.join(tr(", ")));
    m_preview->setText(text);
}

void StatisticsExportForm::focusFirst() { m_format->setFocus(Qt::ShortcutFocusReason); }

void StatisticsExportForm::run()
{
    if (!m_run->isEnabled())
        return;
    static const QMap<ExportFormat, QString> names{{ExportFormat::Csv, QStringLiteral("CSV")},
                                                   {ExportFormat::Xlsx, QStringLiteral("Excel")},
                                                   {ExportFormat::Json, QStringLiteral("JSON")},
                                                   {ExportFormat::JsonLines, QStringLiteral("JSON Lines")}};
    const QString filter = QStringLiteral("%1 (*.%2)").arg(names.value(format()), suffixOf(format()));
    m_dialogs.saveFile(this, suggestedName(), {filter}, [this](const QString &path) {
        if (!path.isEmpty())
            start(path);
    });
}

void StatisticsExportForm::start(const QString &path)
{
    QString full = path;
    if (QFileInfo(full).suffix().isEmpty())
        full += QLatin1Char('.') + suffixOf(format());
    m_last.reset();
    m_result->clear();
    m_busy->start(tr("Writing %1").arg(QFileInfo(full).fileName()));
    m_job.start(statisticsTable(m_statistics, wish()), options(), full);
    updateControls();
}

void StatisticsExportForm::onFinished(const Result<ExportSummary> &result)
{
    m_busy->finish();
    m_last = result;
    updateControls();
    showResult();
    Q_EMIT resultShown(m_result);
    if (result)
        Q_EMIT statusMessage(tr("Statistics exported to %1").arg(QDir::toNativeSeparators(result->path)));
    else
        Q_EMIT statusMessage(m_errors.explain(result.error(), QLocale().name()).title);
}

void StatisticsExportForm::showResult()
{
    if (!m_last)
        return;
    const Result<ExportSummary> &result = *m_last;
    if (!result) {
        if (result.error().kind == ApiError::Kind::Cancelled) {
            m_result->showMessage(MessageBar::Kind::Info, tr("Export cancelled"), tr("No file was written."));
            return;
        }
        m_result->showError(m_errors.explain(result.error(), QLocale().name()));
        m_result->addButton(tr("Choose another place…"), [this] { run(); });
        return;
    }
    const QString path = result->path;
    QStringList details{tr("%1 bytes").arg(QLocale().toString(result->bytes))};
    if (!result->manifestPath.isEmpty())
        details << tr("Manifest: %1").arg(QDir::toNativeSeparators(result->manifestPath));
    m_result->showMessage(
        MessageBar::Kind::Ok,
        tr("Exported %1, %2", "rows, columns")
            .arg(tr("%n row(s)", nullptr, int(result->rows)), tr("%n column(s)", nullptr, result->columns)),
        QDir::toNativeSeparators(path), {}, details.join(QLatin1Char('\n')));
    m_result->addButton(tr("Open folder"),
                        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    m_result->addButton(tr("Copy path"), [path] { QGuiApplication::clipboard()->setText(path); });
}

} // namespace imdesk
