// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/archiveplace.h"
#include "app/ctl/connection.h"

#include "core/archive/statisticsarchive.h"
#include "core/base/whendone.h"
#include "core/services/statisticsservice.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace imdesk {

namespace {

QStringList dayTexts(const QList<QDate> &days)
{
    QStringList out;
    for (const QDate day : days)
        out << day.toString(Qt::ISODate);
    return out;
}

void tellMerge(Ctl &ctl, const QString &path, const StatisticsMerge &merge, const Statistics &whole)
{
    const QList<QDate> gaps = whole.missing();
    const QString first = whole.days.isEmpty() ? QString() : whole.days.first().day.toString(Qt::ISODate);
    const QString last = whole.days.isEmpty() ? QString() : whole.days.last().day.toString(Qt::ISODate);
    if (ctl.json()) {
        ctl.print(QJsonObject{{QStringLiteral("path"), path},
                              {QStringLiteral("added"), QJsonArray::fromStringList(dayTexts(merge.added))},
                              {QStringLiteral("completed"), QJsonArray::fromStringList(dayTexts(merge.completed))},
                              {QStringLiteral("changed"), merge.changed},
                              {QStringLiteral("kept"), merge.kept},
                              {QStringLiteral("first"), first},
                              {QStringLiteral("last"), last},
                              {QStringLiteral("days"), whole.days.size() - gaps.size()},
                              {QStringLiteral("gaps"), QJsonArray::fromStringList(dayTexts(gaps))}});
        return;
    }
    const auto list = [](const QStringList &texts) { return texts.join(QStringLiteral(", ")); };
    if (merge.added.isEmpty())
        ctl.print(Ctl::tr("No new days."));
    else
        ctl.print(Ctl::tr("%n new day(s): %1", nullptr, int(merge.added.size())).arg(list(dayTexts(merge.added))));
    if (!merge.completed.isEmpty())
        ctl.print(Ctl::tr("%n day(s) are final now: %1", nullptr, int(merge.completed.size()))
                      .arg(list(dayTexts(merge.completed))));
    if (merge.changed > 0)
        ctl.print(Ctl::tr("%n figure(s) of known days have changed.", nullptr, int(merge.changed)));
    if (merge.kept > 0)
        ctl.print(Ctl::tr("%n figure(s) of final days came back smaller or not at all; the archived ones stay.",
                          nullptr, int(merge.kept)));
    ctl.print(Ctl::tr("%1 to %2, %n day(s): %3", nullptr, int(whole.days.size() - gaps.size())).arg(first, last, path));
    if (!gaps.isEmpty())
        ctl.print(Ctl::tr("%n day(s) are missing: %1", nullptr, int(gaps.size())).arg(list(dayTexts(gaps))));
}

void archiveStatistics(Ctl &ctl)
{
    connectThen(ctl, [&ctl](Connection &connection) {
        const QString path = statisticsFile(ctl, connection.profile);
        auto *service = new StatisticsService(*connection.client, ctl.clock, &ctl);
        auto *archive = new StatisticsArchive(path, ctl.clock, &ctl);
        QObject::connect(archive, &StatisticsArchive::putAside, &ctl, [&ctl](const QString &aside) {
            ctl.warn(Ctl::tr("The archive was damaged; it lies at %1 now, a new one is begun.").arg(aside));
        });
        whenDone(service->fetch(), &ctl, [&ctl, archive, path](const Result<Statistics> &fetched) {
            if (!fetched) {
                ctl.fail(fetched.error());
                return;
            }
            whenDone(archive->merge(*fetched), &ctl, [&ctl, archive, path](const Result<StatisticsMerge> &merge) {
                if (!merge) {
                    ctl.fail(merge.error());
                    return;
                }
                whenDone(archive->read(), &ctl, [&ctl, path, merge = *merge](const Result<Statistics> &whole) {
                    if (!whole) {
                        ctl.fail(whole.error());
                        return;
                    }
                    tellMerge(ctl, path, merge, *whole);
                    ctl.end(ExitCode::Done);
                });
            });
        });
    });
}

} // namespace

CtlCommand statsArchiveCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("stats archive");
    command.summary = Ctl::tr("Fetch the daily figures and keep them; the service forgets them after 30 days.");
    command.options = [](QCommandLineParser &parser) {
        addConnectionOptions(parser);
        addArchiveOptions(parser);
    };
    command.run = archiveStatistics;
    command.examples = {QStringLiteral("imdeskctl stats archive --profile Shop-Test"),
                        QStringLiteral("imdeskctl stats archive --profile Shop-Test --data /srv/imdesk --json")};
    return command;
}

} // namespace imdesk
