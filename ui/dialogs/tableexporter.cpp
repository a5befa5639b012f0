// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tableexporter.h"

#include "ui/dialogs/dialogs.h"
#include "ui/widgets/busybar.h"

#include <QDir>
#include <QLocale>
#include <QWidget>

namespace imdesk {

TableExporter::TableExporter(Dialogs &dialogs, BusyBar *busy, QWidget *parent)
    : QObject(parent), m_dialogs(dialogs), m_busy(busy), m_parent(parent)
{
    connect(&m_job, &ExportJob::progressed, this,
            [this](qint64 rows, qint64 total) { m_busy->setProgress(rows, total); });
    connect(&m_job, &ExportJob::finished, this, [this](const Result<ExportSummary> &result) {
        m_busy->finish();
        if (result)
            Q_EMIT done(tr("%1 rows written to %2")
                            .arg(QLocale().toString(result->rows), QDir::toNativeSeparators(result->path)));
        else
            Q_EMIT failed(result.error());
    });
}

void TableExporter::run(const QString &suggestion, const std::function<TableSource()> &source)
{
    if (m_job.isRunning())
        return;
    QString name = suggestion;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('-') && c != QLatin1Char('_'))
            c = QLatin1Char('_');
    }
    m_dialogs.saveFile(m_parent, name + QStringLiteral(".csv"),
                       {tr("CSV (*.csv)"), tr("Excel workbook (*.xlsx)"), tr("JSON Lines (*.jsonl)")},
                       [this, source](const QString &path) {
                           if (!path.isEmpty())
                               write(path, source());
                       });
}

void TableExporter::write(const QString &path, const TableSource &source)
{
    const std::optional<ExportFormat> format = formatOf(path);
    ExportOptions options;
    options.format = format.value_or(ExportFormat::Csv);
    m_busy->start(tr("Writing %1").arg(QDir::toNativeSeparators(path)));
    m_job.start(source, options, format ? path : path + QStringLiteral(".csv"));
}

} // namespace imdesk
