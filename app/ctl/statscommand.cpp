// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/archiveplace.h"
#include "app/ctl/connection.h"
#include "app/ctl/tableoutput.h"
#include "app/ctl/timewords.h"

#include "core/archive/statisticsarchive.h"
#include "core/base/whendone.h"
#include "core/exporting/exportfile.h"
#include "core/services/statisticsexport.h"
#include "core/services/statisticsfields.h"
#include "core/services/statisticsservice.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace imdesk {

namespace {

constexpr qsizetype namedGaps = 20;

void addStatsOptions(QCommandLineParser &parser)
{
    addConnectionOptions(parser);
    parser.addOption({QStringLiteral("output"),
                      Ctl::tr("File to write; its ending chooses the format: .csv, .xlsx, .json or .jsonl."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("fields"),
                      Ctl::tr("Fields by their API names, separated by commas (default: all)."),
                      QStringLiteral("NAMES")});
    parser.addOption({QStringLiteral("api-names"), Ctl::tr("Use API names as headings.")});
    addArchiveOptions(parser);
    parser.addOption(
        {QStringLiteral("archive"),
         Ctl::tr("Read the archive made by 'stats archive', which goes back further; nothing is fetched.")});
    parser.addOption(
        {QStringLiteral("from"), Ctl::tr("First Beijing day, 2026-03-01; with --archive."), QStringLiteral("DAY")});
    parser.addOption({QStringLiteral("to"), Ctl::tr("Last Beijing day; with --archive."), QStringLiteral("DAY")});
    TableOutput::addCsvOptions(parser);
}

void writeStatistics(Ctl &ctl, const Result<Statistics> &statistics, const QString &path, ExportFormat format,
                     const StatisticsExport &wish)
{
    if (!statistics) {
        ctl.fail(statistics.error());
        return;
    }
    ExportOptions options;
    options.format = format;
    options.csv = TableOutput::csvOptions(ctl.parser);
    options.manifest = statisticsManifest(*statistics, wish);
    const Result<ExportSummary> written = writeExport(statisticsTable(*statistics, wish), options, path);
    if (!written) {
        ctl.fail(written.error());
        return;
    }
    const QString full = QFileInfo(written->path).absoluteFilePath();
    if (ctl.json()) {
        QJsonArray missing;
        for (const QDate day : statistics->missing())
            missing.append(day.toString(Qt::ISODate));
        ctl.print(QJsonObject{{QStringLiteral("path"), full},
                              {QStringLiteral("rows"), written->rows},
                              {QStringLiteral("columns"), written->columns},
                              {QStringLiteral("bytes"), written->bytes},
                              {QStringLiteral("missing"), missing}});
    } else {
        ctl.print(Ctl::tr("%1, %2: %3", "days, columns: file")
                      .arg(Ctl::tr("%n day(s)", nullptr, int(written->rows)),
                           Ctl::tr("%n column(s)", nullptr, int(written->columns)), full));
        const QList<QDate> gaps = statistics->missing();
        QStringList days;
        for (const QDate day : gaps.mid(0, namedGaps))
            days << day.toString(Qt::ISODate);
        if (gaps.size() > namedGaps)
            days << QStringLiteral("\u2026");
        if (!gaps.isEmpty())
            ctl.warn(
                Ctl::tr("%n day(s) are missing: %1", nullptr, int(gaps.size())).arg(days.join(QStringLiteral(", "))));
    }
    ctl.end(ExitCode::Done);
}

void exportArchive(Ctl &ctl, const QString &path, ExportFormat format, const StatisticsExport &wish)
{
    QDate range[2];
    const QString names[2] = {QStringLiteral("from"), QStringLiteral("to")};
    for (int i = 0; i < 2; ++i) {
        const QString text = ctl.parser.value(names[i]);
        range[i] = QDate::fromString(text, Qt::ISODate);
        if (ctl.parser.isSet(names[i]) && !range[i].isValid()) {
            ctl.usage(Ctl::tr("--%1 is a day such as 2026-03-01, not %2.").arg(names[i], text));
            return;
        }
    }
    if (range[0].isValid() && range[1].isValid() && range[0] > range[1]) {
        ctl.usage(laterThan(ctl, QStringLiteral("to")));
        return;
    }
    const Result<Profile> profile = profileFromOptions(ctl);
    if (!profile) {
        ctl.fail(profile.error());
        return;
    }
    const QString file = statisticsFile(ctl, *profile);
    if (!QFileInfo::exists(file)) {
        ctl.usage(Ctl::tr("There is no archive at %1 yet; 'imdeskctl stats archive' makes it.").arg(file));
        return;
    }
    auto *archive = new StatisticsArchive(file, ctl.clock, &ctl);
    whenDone(archive->read(range[0], range[1]), &ctl, [&ctl, path, format, wish](const Result<Statistics> &statistics) {
        writeStatistics(ctl, statistics, path, format, wish);
    });
}

} // namespace

CtlCommand statsExportCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("stats export");
    command.summary =
        Ctl::tr("Write the operational statistics of the last 30 Beijing days, or of the archive, to a file.");
    command.options = addStatsOptions;
    command.examples = {QStringLiteral("imdeskctl stats export --output month.csv --profile Shop-Test"),
                        QStringLiteral("imdeskctl stats export --archive --from 2026-03-01 --to 2026-03-31 --output "
                                       "march.xlsx --profile Shop-Test")};
    command.run = [](Ctl &ctl) {
        const QString path = ctl.parser.value(QStringLiteral("output"));
        const auto format = formatOf(path);
        if (path.isEmpty() || !format) {
            ctl.usage(Ctl::tr("stats export needs --output FILE with an ending of .csv, .xlsx, .json or .jsonl."));
            return;
        }
        StatisticsExport wish;
        wish.headings = ctl.parser.isSet(QStringLiteral("api-names")) ? StatisticsExport::Headings::ApiNames
                                                                      : StatisticsExport::Headings::Words;
        const Result<QStringList> wanted = ctl.names(QStringLiteral("fields"));
        if (!wanted) {
            ctl.usage(wanted.error().message);
            return;
        }
        for (const StatisticsField &known : statisticsFields())
            wish.keys << known.key;
        for (const QString &key : *wanted) {
            if (!wish.keys.contains(key)) {
                ctl.usage(Ctl::tr("There is no field %1. Known: %2.").arg(key, wish.keys.join(QStringLiteral(", "))));
                return;
            }
        }
        if (!wanted->isEmpty())
            wish.keys = *wanted;
        if (ctl.parser.isSet(QStringLiteral("archive"))) {
            exportArchive(ctl, path, *format, wish);
            return;
        }
        for (const char *option : {"from", "to"}) {
            if (ctl.parser.isSet(QLatin1String(option))) {
                ctl.usage(Ctl::tr("--%1 goes with --archive: the service itself gives its last 30 days as they are.")
                              .arg(QLatin1String(option)));
                return;
            }
        }
        connectThen(ctl, [&ctl, path, format = *format, wish](Connection &connection) {
            auto *service = new StatisticsService(*connection.client, ctl.clock, &ctl);
            whenDone(service->fetch(), &ctl, [&ctl, path, format, wish](const Result<Statistics> &statistics) {
                writeStatistics(ctl, statistics, path, format, wish);
            });
        });
    };
    return command;
}

} // namespace imdesk
