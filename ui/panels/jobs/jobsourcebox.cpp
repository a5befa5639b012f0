// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/jobs/jobsourcebox.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/jobs/headings.h"
#include "core/jobs/jobsource.h"
#include "core/jobs/jobverb.h"
#include "core/jobs/tablefile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plainedit.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/viewhint.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace imdesk {

namespace {

constexpr int pastedHeight = 72;
constexpr int previewHeight = 100;
constexpr int widestPreview = 280;
constexpr int pastedPauseMs = 250;
/// A file with more rows is shown before the others are looked at.
constexpr qint64 rowsAtOnce = 10'000;

template <class Widget>
Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

JobSourceBox::JobSourceBox(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_dialogs(dialogs), m_worker(std::make_unique<WorkThread>())
{
    makeWidgets();
    arrange();
    connectParts();
}

JobSourceBox::~JobSourceBox() = default;

void JobSourceBox::makeWidgets()
{
    m_choose = named(new QPushButton(icon(QStringLiteral("open")), tr("Choose a file…"), this), "jobChoose");
    m_drop = named(new QPushButton(tr("Paste instead"), this), "jobDropFile");
    m_name = plainLabel(Theme::Font::Body, this);
    m_pasted = named(new PlainEdit(this), "jobPasted");
    m_pasted->setAccessibleName(tr("Pasted list"));
    m_pasted->setPlaceholderText(tr("Paste a list: one row a line, fields parted by tabs or commas"));
    m_pasted->setTabChangesFocus(true);
    m_pasted->setFixedHeight(pastedHeight);
    m_headings = named(new QCheckBox(tr("The first row holds headings"), this), "jobHeadings");
    m_encoding = named(new QComboBox(this), "jobEncoding");
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->addItem(tr("Encoding found out"), QString());
    for (const char *name : {"UTF-8", "GB18030", "UTF-16", "BIG5"})
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    m_separator = named(new QComboBox(this), "jobSeparator");
    m_separator->setAccessibleName(tr("Separator"));
    m_separator->addItem(tr("Separator found out"), QString());
    m_separator->addItem(tr("Comma"), QStringLiteral(","));
    m_separator->addItem(tr("Semicolon"), QStringLiteral(";"));
    m_separator->addItem(tr("Tab"), QStringLiteral("\t"));
    m_separator->addItem(tr("Pipe |"), QStringLiteral("|"));
    m_sheet = named(new QComboBox(this), "jobSheet");
    m_sheet->setAccessibleName(tr("Sheet"));
    m_previewBox = new QWidget(parentWidget());
    m_previewWords = named(plainLabel(Theme::Font::Caption, m_previewBox, true), "jobPreviewWords");
    m_previewWords->setWordWrap(true);
    m_preview = named(new QTableWidget(m_previewBox), "jobPreview");
    m_preview->setAccessibleName(tr("First rows"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_preview->verticalHeader()->hide();
    m_preview->setShowGrid(false);
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->setMinimumHeight(previewHeight);
    setViewHint(m_preview, tr("What was pasted or chosen is shown here, before anything is sent."));
}

void JobSourceBox::arrange()
{
    m_line = new QHBoxLayout;
    m_line->setSpacing(Theme::gap);
    m_line->addWidget(m_choose);
    m_line->addWidget(m_drop);
    m_line->addWidget(m_name, 1);
    auto *how = new WrapLayout;
    how->setSpacing(Theme::gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_headings, m_encoding, m_separator, m_sheet})
        how->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addLayout(m_line);
    column->addWidget(m_pasted);
    column->addLayout(how);
    auto *below = new QVBoxLayout(m_previewBox);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(Theme::gap);
    below->addWidget(m_previewWords);
    below->addWidget(m_preview, 1);
}

void JobSourceBox::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_dialogs.openFile(this, {tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)"), tr("All files (*)")},
                           [this](const QString &path) {
                               if (!path.isEmpty())
                                   setFile(path);
                           });
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        if (usesFile()) {
            setFile({});
            return;
        }
        m_chosen = {};
        Q_EMIT left();
    });
    connect(m_pasted, &QPlainTextEdit::textChanged, this, [this] {
        ++m_edits;
        read();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pastedPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &JobSourceBox::readRest);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &JobSourceBox::read);
    connect(m_headings, &QCheckBox::toggled, this, [this](bool on) {
        m_wishes[m_path].headings = on;
        read();
    });
    connect(m_separator, &QComboBox::currentIndexChanged, this, [this] {
        m_wishes[m_path].separator = m_separator->currentData().toString();
        read();
    });
    connect(m_sheet, &QComboBox::currentIndexChanged, this, [this] {
        m_wishes[m_path].sheet = m_sheet->currentText();
        // Whether it has headings is another question in another sheet.
        m_wishes[m_path].headings.reset();
        read();
    });
}

void JobSourceBox::addBeside(QWidget *widget) { m_line->addWidget(widget); }

void JobSourceBox::setFile(const QString &path)
{
    m_path = path;
    m_sheets.clear();
    {
        const QSignalBlocker quiet(m_separator);
        m_separator->setCurrentIndex(qMax(0, m_separator->findData(m_wishes.value(path).separator)));
    }
    read();
}

void JobSourceBox::setPasted(const QString &text) { m_pasted->setPlainText(text); }

void JobSourceBox::setChosen(const JobList &chosen, const QString &words)
{
    m_path.clear();
    m_chosen = chosen;
    m_chosenWords = words;
}

bool JobSourceBox::isText() const { return !usesChosen() && !TableFile::isWorkbook(m_path); }

QString JobSourceBox::key() const
{
    return usesChosen() ? m_chosen.field : m_path + QLatin1Char('\n') + m_wishes.value(m_path).sheet;
}

QString JobSourceBox::layout() const
{
    if (usesChosen())
        return {};
    return m_wishes.value(m_path).separator + QLatin1Char('\n') +
           (usesFile() ? m_seen.stamp : QString::number(m_edits));
}

JobFile JobSourceBox::file() const
{
    const Wish wish = m_wishes.value(m_path);
    JobFile out;
    out.path = m_path;
    out.header = m_named;
    if (isText())
        out.separator = wish.separator;
    else
        out.sheet = wish.sheet;
    if (isText() && usesFile())
        out.encoding = m_encoding->currentData().toString();
    return out;
}

void JobSourceBox::showChoices()
{
    m_name->setText(usesFile()     ? visibleText(QFileInfo(m_path).fileName(), 80)
                    : usesChosen() ? m_chosenWords
                                   : QString());
    m_pasted->setVisible(!usesFile() && !usesChosen());
    m_drop->setVisible(usesFile() || usesChosen());
    m_headings->setVisible(!usesChosen());
    m_separator->setVisible(isText());
    m_encoding->setVisible(isText() && usesFile());
    m_sheet->setVisible(!m_sheets.isEmpty());
    Q_EMIT given(usesFile() || usesChosen() || !m_pasted->document()->isEmpty());
}

void JobSourceBox::read()
{
    ++*m_newest; // what a worker reads for another choice comes too late
    m_pause.stop();
    m_trouble.reset();
    m_reading = m_partly = m_changed = false;
    Q_EMIT beginsAnew();
    showChoices();
    if (usesChosen()) {
        SourceRows rows;
        for (const QString &id : m_chosen.ids.mid(0, SourceReader::previewRows))
            rows.first << QStringList{id};
        rows.filled = {true};
        rows.whole = true;
        rows.kind = m_chosenWords;
        showFirst(rows);
    } else if (usesFile()) {
        readFile();
    } else {
        readPasted();
    }
}

void JobSourceBox::readPasted()
{
    Result<SourceReader> reader = SourceReader::ofText(typedText(m_pasted), file());
    if (!reader) {
        fail(reader.error());
        return;
    }
    // One more than is shown tells whether there are others. A long list is not read at every key.
    reader->read(SourceReader::previewRows + 2);
    SourceRows rows = reader->seen();
    rows.kind = tr("pasted list");
    m_partly = !rows.whole && !rows.trouble;
    if (m_partly)
        m_pause.start();
    showFirst(rows);
}

void JobSourceBox::readRest()
{
    m_worker->post([this, text = typedText(m_pasted), how = file(), serial = m_newest->load(),
                    newest = m_newest](std::stop_token stop) -> WorkThread::Outcome {
        const auto wanted = [&stop, &newest, serial] { return !stop.stop_requested() && *newest == serial; };
        return [this, serial, rows = SourceReader::allOf(text, how, wanted)] {
            if (serial == *m_newest && m_partly)
                takeRest(rows);
        };
    });
}

void JobSourceBox::readFile()
{
    m_reading = true;
    m_previewWords->setText(tr("The file is being read."));
    m_worker->post([this, path = m_path, how = file(), serial = m_newest->load(), newest = m_newest,
                    worker = m_worker.get()](std::stop_token stop) -> WorkThread::Outcome {
        const auto wanted = [&stop, &newest, serial] { return !stop.stop_requested() && *newest == serial; };
        Result<SourceReader> reader = SourceReader::ofFile(path, how);
        if (!reader) {
            return [this, serial, error = reader.error()] {
                if (serial == *m_newest)
                    fail(error);
            };
        }
        reader->read(rowsAtOnce, wanted);
        auto show = [this, serial, rows = reader->seen()] {
            if (serial == *m_newest)
                showFirst(rows);
        };
        if (reader->seen().whole || reader->seen().trouble || !wanted())
            return show;
        worker->deliver(show);
        // A row far below may have more columns than those above it.
        reader->read(std::numeric_limits<qint64>::max(), wanted);
        return [this, serial, rows = reader->seen()] {
            if (serial == *m_newest)
                takeRest(rows);
        };
    });
}

void JobSourceBox::fail(const ApiError &error)
{
    m_seen = {};
    m_reading = m_partly = false;
    m_preview->clear();
    m_preview->setRowCount(0);
    m_previewWords->clear();
    m_trouble = error;
    Q_EMIT given(false); // none that could be carried out
    Q_EMIT failed(error);
}

void JobSourceBox::showFirst(const SourceRows &rows)
{
    if (rows.trouble && rows.first.size() <= SourceReader::previewRows) {
        fail(*rows.trouble);
        return;
    }
    m_seen = rows;
    m_reading = usesFile() && !rows.whole && !rows.trouble;
    QList<QStringList> first = rows.first;
    qsizetype width = 0;
    for (const QStringList &row : std::as_const(first))
        width = qMax(width, row.size());
    m_named =
        !usesChosen() && !first.isEmpty() && m_wishes.value(m_path).headings.value_or(seemHeadings(first, m_known));
    {
        const QSignalBlocker quiet(m_headings);
        m_headings->setChecked(first.isEmpty() ? m_wishes.value(m_path).headings.value_or(false) : m_named);
    }
    if (m_sheets != rows.sheets) {
        const QSignalBlocker quiet(m_sheet);
        m_sheets = rows.sheets;
        m_sheet->clear();
        m_sheet->addItems(m_sheets);
        m_sheet->setCurrentIndex(qMax(0, m_sheet->findText(rows.sheet)));
    }
    showChoices();
    m_columns = usesChosen() ? QStringList{m_chosen.field} : m_named ? first.takeFirst() : QStringList();
    m_preview->clear();
    m_preview->setRowCount(0);
    showColumns();
    for (const QStringList &row : first.mid(0, SourceReader::previewRows)) {
        const int at = m_preview->rowCount();
        m_preview->insertRow(at);
        for (int c = 0; c < int(row.size()); ++c)
            m_preview->setItem(at, c, new QTableWidgetItem(visibleText(row.at(c), 200)));
    }
    // Accounts often begin alike: what tells them apart is seen before they are sent.
    for (int column = 0; column < m_preview->columnCount(); ++column)
        widenToCells(m_preview, column, widestPreview);
    showWords();
    Q_EMIT hasRead();
    if (std::exchange(m_changed, false))
        Q_EMIT failed(changedMeanwhile());
    if (rows.trouble) {
        m_trouble = rows.trouble;
        Q_EMIT failed(*m_trouble);
    }
}

void JobSourceBox::showWords()
{
    const SourceRows &rows = m_seen;
    QString words =
        (usesChosen() || rows.first.isEmpty() ? tr("First rows as they are read (%1)")
         : m_named ? tr("First rows as they are read (%1). The row of headings is not carried out.")
                   : tr("First rows as they are read (%1). There are no headings: the first row is carried out too."))
            .arg(rows.kind);
    if (rows.guessed)
        words = joinSentences({words, tr("The file is not UTF-8 and has no byte order mark: where names look wrong, "
                                         "choose another encoding, such as BIG5.")});
    if (rows.either)
        words = joinSentences({words, tr("Its bytes could be GB18030 as well: where names look wrong, choose that "
                                         "encoding.")});
    if (const qint64 hidden = rows.hidden + (rows.firstHidden && !m_named ? 1 : 0); hidden > 0)
        words = joinSentences({words, tr("Rows that the workbook hides, such as behind a filter, are carried out too. "
                                         "Hidden rows: %1.")
                                          .arg(QLocale().toString(hidden))});
    m_previewWords->setText(words);
}

ApiError JobSourceBox::changedMeanwhile() const
{
    return makeError(ApiError::Kind::Usage, tr("The file has changed since it was shown here. It is read anew: look at "
                                               "its columns again before anything is sent."));
}

void JobSourceBox::takeRest(const SourceRows &rows)
{
    m_reading = m_partly = false;
    const bool news = rows.filled != m_seen.filled;
    m_seen.all = rows.all;
    m_seen.filled = rows.filled;
    m_seen.whole = rows.whole;
    m_seen.hidden = rows.hidden;
    showWords();
    Q_EMIT hasSeenAll();
    if (news) {
        showColumns();
        Q_EMIT hasRead();
    }
    if (rows.trouble) {
        m_trouble = rows.trouble;
        Q_EMIT failed(*m_trouble);
    }
}

void JobSourceBox::showColumns()
{
    // As many as the longest row has, so that nothing is left out unsaid.
    for (qsizetype c = 0; c < qMax(m_columns.size(), m_seen.filled.size()); ++c) {
        if (c >= m_columns.size())
            m_columns << QString();
        if (m_columns[c].trimmed().isEmpty())
            m_columns[c] = tr("Column %1").arg(c + 1);
    }
    m_preview->setColumnCount(static_cast<int>(m_columns.size()));
    QStringList shown;
    for (const QString &name : std::as_const(m_columns))
        shown << visibleText(name, 40);
    m_preview->setHorizontalHeaderLabels(shown);
}

bool JobSourceBox::isBlank(int column) const
{
    return m_columns.value(column) == tr("Column %1").arg(column + 1) && !m_seen.filled.value(column);
}

std::optional<ApiError> JobSourceBox::trouble()
{
    if (usesFile() && !m_trouble && TableFile::stamp(m_path) != m_seen.stamp) {
        read();
        m_changed = true;
        return changedMeanwhile();
    }
    if (m_partly) {
        m_pause.stop();
        takeRest(SourceReader::allOf(typedText(m_pasted), file()));
    }
    return m_trouble;
}

void JobSourceBox::fill(JobPlan &plan, const QList<QPair<QString, int>> &columns) const
{
    if (usesFile()) {
        plan.file = file();
        plan.file->stamp = m_seen.stamp;
        for (const auto &[field, column] : columns)
            plan.file->columns.insert(field, column < 0 ? QJsonValue() : QJsonValue(column + 1));
        return;
    }
    if (usesChosen() && columns.size() == 1) {
        plan.list = JobList{columns.first().first, m_chosen.ids};
        return;
    }
    if (usesChosen()) {
        for (const QString &id : m_chosen.ids) {
            QJsonObject row;
            for (const auto &[field, column] : columns)
                row.insert(field, id);
            plan.rows << row;
        }
        return;
    }
    // An apostrophe before words was written by whoever wrote them; an ID may be copied out of a CSV file for Excel.
    QStringList ids;
    const JobVerb *verb = jobVerb(plan.verb);
    for (qsizetype i = 0; verb && i < verb->fields.size(); ++i) {
        if (verb->fields[i].kind == JobField::Kind::Id || verb->fields[i].kind == JobField::Kind::Group)
            ids << verb->fields[i].name;
    }
    QList<QStringList> rows = m_seen.all;
    if (m_partly)
        rows = SourceReader::allOf(typedText(m_pasted), file()).all;
    for (qsizetype i = m_named ? 1 : 0; i < rows.size(); ++i) {
        QJsonObject row;
        for (const auto &[field, column] : columns) {
            if (column < 0)
                continue;
            const QString cell = rows.at(i).value(column);
            row.insert(field, ids.contains(field) ? JobSource::unmarked(cell) : cell);
        }
        plan.rows << row;
    }
}

} // namespace imdesk
