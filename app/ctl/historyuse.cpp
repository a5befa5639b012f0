// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/historyuse.h"

#include "app/ctl/archiveplace.h"
#include "app/ctl/timewords.h"

#include "core/base/whendone.h"

namespace imdesk {

std::optional<std::optional<ChatKind>> kindFrom(Ctl &ctl)
{
    using Kind = std::optional<ChatKind>;
    std::optional<Kind> kind;
    const QString type = ctl.parser.value(QStringLiteral("type")).toLower();
    if (!ctl.parser.isSet(QStringLiteral("type")))
        kind.emplace();
    else if (type == QLatin1String("c2c"))
        kind.emplace(ChatKind::C2C);
    else if (type == QLatin1String("group"))
        kind.emplace(ChatKind::Group);
    else
        ctl.usage(Ctl::tr("--type is c2c or group, not %1.").arg(type));
    return kind;
}

std::optional<qint64> momentFrom(Ctl &ctl, const QString &option, qint64 nowSeconds)
{
    if (!ctl.parser.isSet(option))
        return 0;
    const Result<qint64> time = timeFrom(ctl.parser.value(option), nowSeconds);
    if (time)
        return *time;
    ctl.usage(time.error().message);
    return std::nullopt;
}

QString whyOf(const Ctl &ctl) { return ctl.parser.value(QStringLiteral("why")); }

HistoryArchive *openHistory(Ctl &ctl, const Profile &profile)
{
    auto *archive = new HistoryArchive(historyFolder(ctl, profile), ctl.clock, &ctl);
    QObject::connect(archive, &HistoryArchive::putAside, &ctl, [&ctl](const QString &aside, int keptDays) {
        ctl.warn(Ctl::tr("The archive was damaged; it lies at %1 now, a new one is begun.").arg(aside));
        if (keptDays < 0)
            ctl.warn(Ctl::tr("How long messages are kept could not be read from it: until wiped, from now on. 'history "
                             "fetch --keep-days N' sets it again."));
    });
    return archive;
}

void withHistory(Ctl &ctl, const Profile &profile, std::function<void(HistoryArchive *)> then)
{
    HistoryArchive *archive = openHistory(ctl, profile);
    whenDone(archive->restore(), &ctl, [&ctl, archive, then = std::move(then)](const Result<qint64> &hours) {
        if (hours && *hours > 0)
            ctl.warn(
                Ctl::tr("%n hour(s) were taken in again from the message files that lie here.", nullptr, int(*hours)));
        then(archive); // trouble strikes whatever comes next, too, and is told then
    });
}

void tellLeftOver(Ctl &ctl, const HistoryWipe &wipe)
{
    if (wipe.damaged > 0 && !ctl.json())
        ctl.print(Ctl::tr("%n damaged archive(s) that had been put aside wiped, too.", nullptr, int(wipe.damaged)));
    if (wipe.lingers)
        ctl.warn(Ctl::tr("Another program is reading the archive: what was wiped may lie in its journal until the "
                         "archive is opened the next time."));
}

} // namespace imdesk
