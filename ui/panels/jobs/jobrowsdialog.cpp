// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/jobs/jobrowsdialog.h"

#include "core/api/errortext.h"
#include "core/models/jobrowsmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/viewhint.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace imdesk {

namespace {

constexpr int jobRowWidths[] = {70, 100, 80, 260, 220, 180};
constexpr QSize jobRowsSize(940, 560);

} // namespace

JobRowsDialog::JobRowsDialog(const QString &folder, const QString &title, JobRowsWish wish, const ErrorText &errors,
                             QWidget *parent)
    : QDialog(parent),
      m_errors(errors),
      m_folder(folder),
      m_model(new JobRowsModel(this)),
      m_pages(std::make_shared<std::optional<JobRowPages>>()),
      m_worker(std::make_unique<WorkThread>())
{
    setObjectName(QStringLiteral("jobRowsDialog"));
    setWindowTitle(tr("Rows of the job"));
    makeWidgets(title);
    arrange();
    {
        const QSignalBlocker quiet(m_wish);
        m_wish->setCurrentIndex(m_wish->findData(jobRowsWord(wish)));
    }
    connectParts();
    resizeWithin(this, jobRowsSize);
    read();
}

JobRowsDialog::~JobRowsDialog() = default;

void JobRowsDialog::makeWidgets(const QString &title)
{
    m_title = plainLabel(Theme::Font::CardTitle, this);
    m_title->setWordWrap(true);
    m_title->setText(title);
    m_wish = new QComboBox(this);
    m_wish->setObjectName(QStringLiteral("jobRowsWish"));
    m_wish->setAccessibleName(tr("Which rows"));
    m_wish->addItem(tr("Not done"), jobRowsWord(JobRowsWish::Failed));
    m_wish->addItem(tr("Unknown"), jobRowsWord(JobRowsWish::Unknown));
    m_wish->addItem(tr("Done"), jobRowsWord(JobRowsWish::Done));
    m_wish->addItem(tr("All"), jobRowsWord(JobRowsWish::All));
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("jobRowsTable"));
    m_table->setModel(m_model);
    setupTable(m_table, QStringLiteral("jobRows"), tr("Rows of the job"));
    for (int column = 0; column < JobRowsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, jobRowWidths[column]);
    setIdMenu(m_table, [this](const QModelIndex &index) { return m_model->ids(index.row()); });
    setViewHint(m_table, tr("There are no such rows."));
    m_place = plainLabel(Theme::Font::Body, this);
    m_place->setObjectName(QStringLiteral("jobRowsPlace"));
    const auto button = [this](const char *name, const QString &iconName, const QString &text) {
        auto *made = new QPushButton(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_copy = button("jobRowsCopy", QStringLiteral("copy"), tr("Copy"));
    m_copy->setToolTip(tr("The rows that are chosen, or all of this page"));
    m_back = button("jobRowsBack", QStringLiteral("chevron-left"), tr("Back"));
    m_on = button("jobRowsOn", QStringLiteral("chevron-right"), tr("Further"));
    m_close = button("jobRowsClose", {}, tr("Close"));
    m_close->setDefault(true);
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("jobRowsMessage"));
}

void JobRowsDialog::arrange()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(m_title, 1);
    head->addWidget(m_wish);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::gap);
    foot->addWidget(m_back);
    foot->addWidget(m_on);
    foot->addWidget(m_place, 1);
    foot->addWidget(m_copy);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::gap);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
}

void JobRowsDialog::connectParts()
{
    connect(m_wish, &QComboBox::currentIndexChanged, this, [this] {
        m_from = 0;
        read();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_from = qMax(qint64(0), m_from - pageRows);
        read();
    });
    connect(m_on, &QPushButton::clicked, this, [this] {
        m_from += pageRows;
        read();
    });
    connect(m_copy, &QPushButton::clicked, this, &JobRowsDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

JobRowsWish JobRowsDialog::wish() const
{
    return jobRowsFrom(m_wish->currentData().toString()).value_or(JobRowsWish::All);
}

void JobRowsDialog::read()
{
    // Twice asked for, the page is shown once: the last one.
    m_worker->post([this, serial = ++m_serial, pages = m_pages, folder = m_folder, which = wish(),
                    from = m_from](std::stop_token) -> WorkThread::Outcome {
        if (!*pages) {
            Result<JobRowPages> opened = JobRowPages::open(folder);
            if (!opened)
                return [this, error = opened.error()] { showPage(std::unexpected(error)); };
            pages->emplace(std::move(*opened));
        }
        return [this, serial, page = (*pages)->read(which, from, pageRows)] {
            if (serial == m_serial)
                showPage(page);
        };
    });
}

void JobRowsDialog::offer(const TableExport &rows)
{
    setTableExport(m_table, [rows] { return rows; });
}

void JobRowsDialog::showPage(const Result<JobRowPage> &page)
{
    if (!page) {
        m_message->showError(m_errors.explain(page.error(), QLocale().name()));
        return;
    }
    // Rows that were tried again meanwhile may have left the page.
    if (page->rows.isEmpty() && m_from > 0 && m_from >= page->total) {
        m_from = page->total > 0 ? (page->total - 1) / pageRows * pageRows : 0;
        read();
        return;
    }
    m_message->clear();
    m_model->setRows(page->rows);
    const QLocale locale;
    const qint64 last = m_from + page->rows.size();
    m_place->setText(page->rows.isEmpty()
                         ? tr("no rows")
                         : tr("%1 to %2 of %3")
                               .arg(locale.toString(m_from + 1), locale.toString(last), locale.toString(page->total)));
    m_back->setEnabled(m_from > 0);
    m_on->setEnabled(last < page->total);
    m_copy->setEnabled(!page->rows.isEmpty());
}

void JobRowsDialog::copy()
{
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectAll();
    QGuiApplication::clipboard()->setText(selectedRowsAsText(m_table));
}

} // namespace imdesk
