// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"

#include "core/base/whendone.h"
#include "core/exporting/exportfile.h"
#include "core/services/statisticsexport.h"
#include "core/services/statisticsfields.h"
#include "core/services/statisticsservice.h"

#include <QFileInfo>
#include <QJsonObject>

namespace imdesk {

namespace {

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
    parser.addOption({QStringLiteral("no-bom"), Ctl::tr("Write CSV without a byte order mark.")});
}

} // namespace

CtlCommand statsExportCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("stats export");
    command.summary = Ctl::tr("Write the operational statistics of the last 30 Beijing days to a file.");
    command.options = addStatsOptions;
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
        const QStringList wanted =
            ctl.parser.value(QStringLiteral("fields")).split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const StatisticsField &known : statisticsFields())
            wish.keys << known.key;
        for (const QString &key : wanted) {
            if (!wish.keys.contains(key)) {
                ctl.usage(Ctl::tr("There is no field %1. Known: %2.").arg(key, wish.keys.join(QStringLiteral(", "))));
                return;
            }
        }
        if (!wanted.isEmpty())
            wish.keys = wanted;
        connectThen(ctl, [&ctl, path, format = *format, wish](Connection &connection) {
            auto *service = new StatisticsService(*connection.client, ctl.clock, &ctl);
            whenDone(service->fetch(), &ctl, [&ctl, path, format, wish](const Result<Statistics> &statistics) {
                if (!statistics) {
                    ctl.fail(statistics.error());
                    return;
                }
                ExportOptions options;
                options.format = format;
                options.csv.byteOrderMark = !ctl.parser.isSet(QStringLiteral("no-bom"));
                options.manifest = statisticsManifest(*statistics, wish);
                const Result<ExportSummary> written = writeExport(statisticsTable(*statistics, wish), options, path);
                if (!written) {
                    ctl.fail(written.error());
                    return;
                }
                const QString full = QFileInfo(written->path).absoluteFilePath();
                if (ctl.json()) {
                    ctl.print(QJsonObject{{QStringLiteral("path"), full},
                                          {QStringLiteral("rows"), written->rows},
                                          {QStringLiteral("columns"), written->columns},
                                          {QStringLiteral("bytes"), written->bytes}});
                } else {
                    ctl.print(Ctl::tr("%1 days, %2 columns: %3").arg(written->rows).arg(written->columns).arg(full));
                }
                ctl.end(ExitCode::Done);
            });
        });
    };
    return command;
}

} // namespace imdesk
