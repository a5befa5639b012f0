// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/exportfile.h"

#include "core/exporting/jsonwriter.h"
#include "core/exporting/xlsxwriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace imdesk {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::Export)
};

constexpr qint64 exportStep = 256;
constexpr qint64 longestManifest = 1024 * 1024;
/// In a manifest, which of its two kinds a CSV file is of.
const QString csvKey = QStringLiteral("csv");
const QString plainCsv = QStringLiteral("plain");

// Pulls all rows into a writer; false when it was stopped or the writer is in trouble, an error when the source is.
template <class Writer, class Ok>
Result<bool> pump(Writer &writer, const TableSource &source, Ok ok, qint64 &rows,
                  const std::function<void(qint64)> &progress, const std::stop_token &stop)
{
    writer.begin(source.columns);
    QList<Cell> row;
    while (source.next(row)) {
        writer.row(row);
        if (++rows % exportStep == 0 && progress)
            progress(rows);
        if (stop.stop_requested() || !ok())
            return false;
    }
    if (const std::optional<ApiError> trouble = source.trouble ? source.trouble() : std::nullopt)
        return std::unexpected(*trouble);
    return !stop.stop_requested();
}

std::unexpected<ApiError> stopped()
{
    return fail(ApiError::Kind::Cancelled, ExportText::tr("The export was cancelled. No file was written."));
}

QString sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

QByteArray manifestText(const QJsonObject &facts, const TableSource &source, const ExportSummary &summary,
                        const ExportOptions &options, const QString &temporaryPath)
{
    QJsonArray columns;
    for (const ExportColumn &column : source.columns)
        columns.append(column.key);
    QJsonObject manifest = facts;
    manifest.insert(QStringLiteral("file"), QFileInfo(summary.path).fileName());
    manifest.insert(QStringLiteral("format"), suffixOf(options.format));
    if (options.format == ExportFormat::Csv)
        manifest.insert(csvKey, options.csv.plain ? plainCsv : QStringLiteral("excel"));
    manifest.insert(QStringLiteral("rows"), summary.rows);
    if (summary.sheets > 1)
        manifest.insert(QStringLiteral("sheets"), summary.sheets);
    manifest.insert(QStringLiteral("columns"), columns);
    manifest.insert(QStringLiteral("bytes"), summary.bytes);
    manifest.insert(QStringLiteral("sha256"), sha256Of(temporaryPath));
    manifest.insert(QStringLiteral("written"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    return QJsonDocument(manifest).toJson(QJsonDocument::Indented);
}

QJsonObject manifestBeside(const QString &path)
{
    QFile file(manifestOf(path));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(longestManifest)).object()
                                          : QJsonObject();
}

/// Beside a new file without one, that of an older file would tell what is not so; one of somebody else stays.
void removeOldManifest(const QString &path)
{
    const QJsonObject manifest = manifestBeside(path);
    const QStringList ours{QStringLiteral("format"), QStringLiteral("rows"),   QStringLiteral("columns"),
                           QStringLiteral("bytes"),  QStringLiteral("sha256"), QStringLiteral("written")};
    if (manifest.value(QLatin1String("file")).toString() == QFileInfo(path).fileName() &&
        std::ranges::all_of(ours, [&](const QString &key) { return manifest.contains(key); }))
        QFile::remove(manifestOf(path));
}

} // namespace

QString manifestOf(const QString &path) { return path + QStringLiteral(".manifest.json"); }

bool isPlainCsv(const QString &path)
{
    const QJsonObject manifest = manifestBeside(path);
    // Of another length it has been changed since, perhaps by a spreadsheet.
    return manifest.value(csvKey).toString() == plainCsv &&
           manifest.value(QStringLiteral("bytes")).toInteger() == QFileInfo(path).size();
}

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ExportFormat::Json:
        return QStringLiteral("json");
    case ExportFormat::JsonLines:
        break;
    }
    return QStringLiteral("jsonl");
}

std::optional<ExportFormat> formatOf(const QString &fileName)
{
    const QString suffix = fileName.section(QLatin1Char('.'), -1).toLower();
    for (const ExportFormat format :
         {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json, ExportFormat::JsonLines}) {
        if (suffix == suffixOf(format))
            return format;
    }
    return std::nullopt;
}

Result<ExportSummary> writeExport(const TableSource &source, const ExportOptions &options, const QString &path,
                                  const std::function<void(qint64)> &progress, std::stop_token stop)
{
    AtomicFile file(path, options.existing);
    if (Result<Done> opened = file.open(); !opened)
        return std::unexpected(opened.error());
    ExportSummary summary;
    summary.path = file.path();
    summary.columns = int(source.columns.size());
    Result<bool> complete = false;
    const auto fileOk = [&] { return file.ok(); };
    if (options.format == ExportFormat::Xlsx) {
        XlsxWriter writer(file.temporaryPath(), options.sheetName, options.rowsOfSheet.value_or(XlsxWriter::maxRows));
        writer.setNotes(options.notes);
        complete = pump(writer, source, [&] { return writer.ok(); }, summary.rows, progress, stop);
        if (stop.stop_requested())
            return stopped();
        if (!complete)
            return std::unexpected(complete.error());
        if (Result<Done> finished = writer.finish(file.path()); !finished)
            return std::unexpected(finished.error());
        summary.cutCells = writer.cutCells();
        summary.sheets = writer.sheets();
    } else if (options.format == ExportFormat::Csv) {
        CsvWriter writer(file, options.csv);
        complete = pump(writer, source, fileOk, summary.rows, progress, stop);
        writer.finish();
    } else {
        const JsonWriter::Style json = options.prettyJson ? JsonWriter::Style::Pretty : JsonWriter::Style::Compact;
        JsonWriter writer(file, options.format == ExportFormat::JsonLines ? JsonWriter::Style::Lines : json);
        complete = pump(writer, source, fileOk, summary.rows, progress, stop);
        writer.finish();
    }
    if (stop.stop_requested())
        return stopped();
    if (!complete)
        return std::unexpected(complete.error());
    if (Result<Done> ready = file.prepare(); !ready)
        return std::unexpected(ready.error());
    summary.bytes = file.bytes();
    std::optional<AtomicFile> manifest;
    if (options.manifest) {
        manifest.emplace(manifestOf(file.path()), options.existing);
        if (Result<Done> opened = manifest->open(); !opened)
            return std::unexpected(opened.error());
        manifest->write(manifestText(*options.manifest, source, summary, options, file.temporaryPath()));
        if (Result<Done> ready = manifest->prepare(); !ready)
            return std::unexpected(ready.error());
        summary.manifestPath = manifest->path();
    }
    if (stop.stop_requested())
        return stopped();
    if (Result<Done> done = file.commit(); !done)
        return std::unexpected(done.error());
    if (manifest) {
        if (Result<Done> done = manifest->commit(); !done)
            return std::unexpected(done.error());
    } else {
        removeOldManifest(file.path());
    }
    return summary;
}

} // namespace imdesk
