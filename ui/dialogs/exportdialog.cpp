// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "core/api/errortext.h"
#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "ui/dialogs/dialogs.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/profileline.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/workingbutton.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace imdesk {

namespace {

constexpr qint64 previewRowCount = 4;
constexpr int previewTextLimit = 80;
constexpr QSize exportDialogSize(780, 700);

QPushButton *exportButton(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

// A cell as a person will find it in the file. Only CSV has signs put before what a spreadsheet would take wrongly.
QString previewText(const Cell &cell, const ExportOptions &options)
{
    QString text;
    if (const auto *words = std::get_if<QString>(&cell))
        text = *words;
    else if (const auto *id = std::get_if<IdText>(&cell))
        text = id->text;
    else if (const auto *json = std::get_if<RawJson>(&cell))
        text = QString::fromUtf8(json->text);
    if (options.format == ExportFormat::Csv || text.isEmpty()) {
        CsvOptions unquoted = options.csv;
        unquoted.separator = '\0';
        text = QString::fromUtf8(CsvWriter::field(cell, unquoted));
        if (text.startsWith(QLatin1Char('"')) && text.size() > 1)
            text = text.mid(1, text.size() - 2).replace(QLatin1String("\"\""), QLatin1String("\""));
    }
    return visibleText(text, previewTextLimit);
}

QString safeFileName(QString name)
{
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('-') && c != QLatin1Char('_') && c != QLatin1Char('.'))
            c = QLatin1Char('_');
    }
    return name;
}

} // namespace

ExportDialog::ExportDialog(TableExport what, ExportSurroundings around, QWidget *parent)
    : QDialog(parent),
      m_what(std::move(what)),
      m_around(std::move(around)),
      m_columns(m_what.source(0).columns),
      m_title(plainLabel(Theme::Font::CardTitle, this)),
      m_columnsLabel(plainLabel(Theme::Font::Body, this)),
      m_list(new QListWidget(this)),
      m_all(exportButton("exportAll", this)),
      m_none(exportButton("exportNone", this)),
      m_up(exportButton("exportUp", this)),
      m_down(exportButton("exportDown", this)),
      m_format(new QComboBox),
      m_separator(new QComboBox),
      m_values(new QComboBox),
      m_headings(new QComboBox),
      m_zone(new QComboBox),
      m_people(new QComboBox),
      m_formatRow(new FormRow(m_format, this)),
      m_separatorRow(new FormRow(m_separator, this)),
      m_valuesRow(new FormRow(m_values, this)),
      m_headingsRow(new FormRow(m_headings, this)),
      m_zoneRow(new FormRow(m_zone, this)),
      m_peopleRow(new FormRow(m_people, this)),
      m_mark(new QCheckBox(this)),
      m_manifest(new QCheckBox(this)),
      m_size(plainLabel(Theme::Font::Body, this)),
      m_previewRows(new QStandardItemModel(this)),
      m_preview(new QTableView(this)),
      m_run(exportButton("exportRun", this)),
      m_close(exportButton("exportClose", this)),
      m_busy(new BusyBar(this)),
      m_result(new MessageBar(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    build();
    retranslate();
    fillColumns();
    recall();
    m_filling = false;
    update();
}

void ExportDialog::build()
{
    m_list->setObjectName(QStringLiteral("exportColumns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_separator->setObjectName(QStringLiteral("exportSeparator"));
    m_values->setObjectName(QStringLiteral("exportValues"));
    m_headings->setObjectName(QStringLiteral("exportHeadings"));
    m_zone->setObjectName(QStringLiteral("exportZone"));
    m_people->setObjectName(QStringLiteral("exportPeople"));
    m_mark->setObjectName(QStringLiteral("exportMark"));
    m_manifest->setObjectName(QStringLiteral("exportManifest"));
    m_size->setObjectName(QStringLiteral("exportSize"));
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_busy->setObjectName(QStringLiteral("exportBusy"));
    m_columnsLabel->setBuddy(m_list);
    m_size->setWordWrap(true);
    setButtonRole(m_run, ButtonRole::Accent);
    m_run->setIcon(icon(QStringLiteral("export"), IconRole::OnAccent));
    m_run->setDefault(true);
    m_preview->setModel(m_previewRows);
    setupTable(m_preview, QStringLiteral("exportPreview"), QString());
    m_preview->setMinimumHeight(Theme::rowHeight * 3);
    m_preview->setMaximumHeight(Theme::rowHeight * (int(previewRowCount) + 2));

    auto *order = new QHBoxLayout;
    order->setSpacing(Theme::gap);
    for (QPushButton *button : {m_all, m_none, m_up, m_down})
        order->addWidget(button);
    order->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::gap);
    left->addWidget(m_columnsLabel);
    left->addWidget(m_list, 1);
    left->addLayout(order);
    auto *right = new QGridLayout;
    right->setHorizontalSpacing(Theme::gapWide);
    right->setVerticalSpacing(Theme::gapWide);
    right->addWidget(m_formatRow, 0, 0);
    right->addWidget(m_separatorRow, 0, 1);
    right->addWidget(m_headingsRow, 1, 0);
    right->addWidget(m_mark, 2, 0, 1, 2);
    right->addWidget(m_valuesRow, 3, 0, 1, 2);
    right->addWidget(m_zoneRow, 4, 0, 1, 2);
    right->addWidget(m_peopleRow, 5, 0, 1, 2);
    right->addWidget(m_manifest, 6, 0, 1, 2);
    right->setRowStretch(7, 1);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Theme::pageMargin);
    choices->addLayout(left, 1);
    choices->addLayout(right, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_run);
    // On a low screen the choices scroll: what the export came to and the buttons are always there.
    auto *wishes = new QWidget(this);
    auto *column = new QVBoxLayout(wishes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_title);
    column->addLayout(choices, 1);
    column->addWidget(m_size);
    column->addWidget(m_preview, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("exportScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(wishes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    layout->setSpacing(Theme::gapWide);
    if (m_around.profile)
        layout->addWidget(new ProfileLine(*m_around.profile, this));
    layout->addWidget(scroll, 1);
    layout->addWidget(m_busy);
    layout->addWidget(m_result);
    layout->addLayout(buttons);
    resizeWithin(this, exportDialogSize);

    for (QComboBox *combo : {m_format, m_separator, m_values, m_headings, m_zone, m_people})
        connect(combo, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    for (QCheckBox *box : {m_mark, m_manifest})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::update);
    connect(m_list, &QListWidget::itemChanged, this, &ExportDialog::update);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ExportDialog::update);
    connect(m_list, &QListWidget::currentRowChanged, this, &ExportDialog::showColumnPlace);
    m_previewTurn.setSingleShot(true);
    m_previewTurn.setInterval(0);
    connect(&m_previewTurn, &QTimer::timeout, this, &ExportDialog::showPreview);
    connect(m_all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(m_up, &QPushButton::clicked, this, [this] { moveColumn(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveColumn(1); });
    connect(m_run, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_busy, &BusyBar::cancelRequested, &m_job, &ExportJob::cancel);
    connect(&m_job, &ExportJob::progressed, m_busy, &BusyBar::setProgress);
    connect(&m_job, &ExportJob::finished, this, &ExportDialog::onFinished);
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        update();
        showResult();
    }
}

void ExportDialog::fillCombo(QComboBox *combo, const QList<QPair<QString, QString>> &entries)
{
    const QVariant chosen = combo->currentData();
    const QSignalBlocker blocker(combo);
    combo->clear();
    for (const auto &[text, data] : entries)
        combo->addItem(text, data);
    combo->setCurrentIndex(qMax(0, combo->findData(chosen)));
}

void ExportDialog::retranslate()
{
    const QString title = tr("Export: %1").arg(visibleText(m_what.what, 80));
    setWindowTitle(title);
    m_title->setText(title);
    m_columnsLabel->setText(tr("&Columns, in the order of the file"));
    m_list->setAccessibleName(tr("Columns of the file"));
    m_all->setText(tr("All"));
    m_none->setText(tr("None"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_formatRow->setLabel(tr("&Format"));
    m_separatorRow->setLabel(tr("&Separator"));
    m_valuesRow->setLabel(tr("&Values"));
    m_headingsRow->setLabel(tr("&Headings"));
    m_zoneRow->setLabel(tr("&Times in"));
    m_peopleRow->setLabel(tr("&People"));
    fillCombo(m_format, {{tr("CSV"), QStringLiteral("csv")},
                         {tr("Excel workbook (XLSX)"), QStringLiteral("xlsx")},
                         {tr("JSON"), QStringLiteral("json")},
                         {tr("JSON Lines"), QStringLiteral("jsonl")}});
    fillCombo(m_separator, {{tr("Comma"), QStringLiteral(",")},
                            {tr("Semicolon"), QStringLiteral(";")},
                            {tr("Tab"), QStringLiteral("\t")}});
    fillCombo(m_values, {{tr("For Excel: signs before what it would change"), QStringLiteral("excel")},
                         {tr("Plain, for programs: as they are"), QStringLiteral("plain")}});
    fillCombo(m_headings, {{tr("In plain words"), QStringLiteral("words")}, {tr("API names"), QStringLiteral("api")}});
    fillCombo(m_zone, {{tr("The zone shown in the window"), QStringLiteral("shown")},
                       {QStringLiteral("UTC"), QStringLiteral("utc")},
                       {tr("Beijing"), QStringLiteral("beijing")}});
    fillCombo(m_people, {{tr("As they are"), redactionWord(Redaction::None)},
                         {tr("Stand-ins, the same for the same person"), redactionWord(Redaction::StandIns)},
                         {tr("Left out"), redactionWord(Redaction::Drop)}});
    // Qt remembers the least width of a combo box from when it was empty.
    for (QComboBox *combo : {m_format, m_separator, m_headings}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMinimumWidth(combo->sizeHint().width());
    }
    m_mark->setText(tr("&Byte order mark (Excel needs it)"));
    m_manifest->setText(tr("&Manifest beside the file"));
    m_manifest->setToolTip(
        tr("A small JSON file that tells where the rows come from, how many there are, and a checksum."));
    m_preview->setAccessibleName(tr("The first rows as they will be"));
    m_run->setText(tr("Export…"));
    m_close->setText(tr("Close"));
    m_busy->setAccessibleName(tr("Export in progress"));
}

void ExportDialog::update()
{
    if (m_filling)
        return;
    const bool csv = format() == ExportFormat::Csv;
    const bool people = holdsPeople(m_columns);
    const bool times =
        std::ranges::any_of(m_columns, [](const ExportColumn &column) { return column.holds == Holds::Moment; });
    const bool json = format() == ExportFormat::Json || format() == ExportFormat::JsonLines;
    m_headings->setEnabled(!json);
    m_headingsRow->setHelp(json ? tr("JSON always carries the API names.") : QString());
    m_separatorRow->setVisible(csv);
    m_mark->setVisible(csv);
    m_mark->setEnabled(!options().csv.plain); // programs take it for a part of the first heading
    m_valuesRow->setVisible(csv);
    m_zoneRow->setVisible(times);
    m_people->setEnabled(people);
    const Redaction redaction = shape().redaction;
    m_peopleRow->setHelp(!people                            ? tr("There is nothing personal in this table.")
                         : redaction != Redaction::StandIns ? QString()
                         : m_standInsLast
                             ? tr("The key that makes them stays in the keychain, so the next export uses the same.")
                             : tr("They hold until the program ends, for no keychain keeps the key."));
    showColumnPlace();
    if (redaction == Redaction::StandIns && m_standInKey.isEmpty()) {
        askForKey();
        if (m_standInKey.isEmpty()) {
            m_run->setEnabled(false);
            return;
        }
    }
    setWorking(m_run, m_job.isRunning(),
               m_what.rows != 0 && !shape().columns.isEmpty() && !shapedColumns(m_columns, shape()).isEmpty());
    m_previewTurn.start();
}

void ExportDialog::askForKey()
{
    m_around.standInKey([dialog = QPointer<ExportDialog>(this)](const QByteArray &key, bool lasts) {
        if (!dialog || !dialog->m_standInKey.isEmpty())
            return;
        dialog->m_standInKey = key;
        dialog->m_standInsLast = lasts;
        dialog->update();
    });
}

void ExportDialog::showPreview()
{
    const TableShape wish = shape();
    m_previewRows->clear();
    if (wish.columns.isEmpty() || shapedColumns(m_columns, wish).isEmpty()) {
        m_size->setText(wish.columns.isEmpty() ? tr("No column is ticked. Tick what should be in the file.")
                                               : tr("Every ticked column names people, so nothing is left."));
        return;
    }
    const TableSource source = shaped(m_what.source(previewRowCount), wish);
    const ExportOptions how = options();
    QStringList titles;
    for (const ExportColumn &column : source.columns)
        titles << visibleText(column.title, 60);
    m_previewRows->setHorizontalHeaderLabels(titles);
    QList<Cell> cells;
    while (m_previewRows->rowCount() < previewRowCount && source.next(cells)) {
        QList<QStandardItem *> items;
        for (const Cell &cell : std::as_const(cells))
            items << new QStandardItem(previewText(cell, how));
        m_previewRows->appendRow(items);
    }
    for (int column = 0; column < m_previewRows->columnCount(); ++column)
        m_preview->setColumnWidth(column, qBound(72, source.columns[column].widthChars * 8 + 24, 260));
    const QString rows = m_what.rows < 0 ? tr("every row") : tr("%Ln row(s)", nullptr, int(m_what.rows));
    const QString columns = tr("%n column(s)", nullptr, int(source.columns.size()));
    const QString size =
        m_what.grows ? tr("The file will hold %1, %2, and the rows that come until it is written.", "rows and columns")
                     : tr("The file will hold %1 and %2.", "rows and columns");
    m_size->setText(joinSentences({size.arg(rows, columns), m_what.note}));
}

void ExportDialog::chooseFile()
{
    // The suggested name must not tell what the rows hide.
    const bool named = shape().redaction == Redaction::None && !m_what.fileName.isEmpty();
    const QString name = safeFileName(named ? m_what.fileName : m_what.name);
    const QString suffix = suffixOf(format());
    m_around.dialogs.saveFile(this, name + QLatin1Char('.') + suffix,
                              {QStringLiteral("%1 (*.%2)").arg(m_format->currentText(), suffix)},
                              [this](const QString &path) {
                                  if (!path.isEmpty())
                                      start(path);
                              });
}

void ExportDialog::start(const QString &path)
{
    if (m_job.isRunning())
        return;
    remember();
    const QString suffix = suffixOf(format());
    const QString full = formatOf(path) == format() ? path : path + QLatin1Char('.') + suffix;
    m_last.reset();
    // Another place is chosen by a button of the words that go now.
    if (m_result->isAncestorOf(focusWidget()))
        m_run->setFocus(Qt::OtherFocusReason);
    m_result->clear();
    m_busy->start(tr("Writing %1").arg(QFileInfo(full).fileName()), true, BusyBar::Work::Other);
    m_job.start(shaped(m_what.source(-1), shape()), options(), full);
    update();
}

void ExportDialog::onFinished(const Result<ExportSummary> &result)
{
    m_busy->finish();
    m_last = result;
    update();
    showResult();
    if (result)
        Q_EMIT exported(
            tr("%Ln row(s) written to %1", nullptr, int(result->rows)).arg(QDir::toNativeSeparators(result->path)));
}

void ExportDialog::showResult()
{
    if (!m_last)
        return;
    const Result<ExportSummary> &result = *m_last;
    if (!result) {
        if (result.error().kind == ApiError::Kind::Cancelled) {
            m_result->showMessage(MessageBar::Kind::Info, tr("Export cancelled"), tr("No file was written."));
        } else {
            m_result->showError(m_around.errors.explain(result.error(), QLocale().name()));
            m_result->addButton(tr("Choose another place…"), [this] { chooseFile(); });
        }
        return;
    }
    const QString path = result->path;
    QStringList details{tr("%1 bytes").arg(QLocale().toString(result->bytes))};
    if (!result->manifestPath.isEmpty())
        details << tr("Manifest: %1").arg(QDir::toNativeSeparators(result->manifestPath));
    if (result->cutCells > 0)
        details << tr("%Ln text(s) were shortened, for Excel takes no longer ones.", nullptr, int(result->cutCells));
    if (result->sheets > 1)
        details << tr("The rows are on %n sheet(s), for Excel takes no more on one.", nullptr, result->sheets);
    const qint64 gone = m_what.rows - result->rows;
    m_result->showMessage(
        gone > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Ok,
        tr("Exported %1, %2", "rows, columns")
            .arg(tr("%Ln row(s)", nullptr, int(result->rows)), tr("%n column(s)", nullptr, result->columns)),
        QDir::toNativeSeparators(path), gone > 0 ? tr("%Ln row(s) were gone by then.", nullptr, int(gone)) : QString(),
        details.join(QLatin1Char('\n')));
    m_result->addButton(tr("Open folder"),
                        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    m_result->addButton(tr("Copy path"), [path] { QGuiApplication::clipboard()->setText(path); });
}

} // namespace imdesk
