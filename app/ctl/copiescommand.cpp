// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/archiveplace.h"
#include "app/ctl/items.h"

#include "core/archive/archivenote.h"
#include "core/base/plaintext.h"
#include "core/services/recallrun.h"

namespace imdesk {

namespace {

/// The pairs whose messages are among the copies.
QList<ArchivedTalk> pairsIn(const KeptMessages &kept)
{
    QList<ArchivedTalk> out;
    for (const QJsonObject &line : kept.lines) {
        if (line.contains(QLatin1String("GroupId")))
            continue;
        const QJsonValue message = line.value(QLatin1String("message"));
        const ArchivedTalk talk = ArchivedTalk::pair(message[QLatin1String("From_Account")].toString(),
                                                     message[QLatin1String("To_Account")].toString());
        if (!out.contains(talk))
            out << talk;
    }
    return out;
}

void showCopies(Ctl &ctl, const Profile &profile, const QString &file, const Result<Seal> &seal)
{
    const Result<KeptMessages> kept = seal ? MessageCopies::read(file, *seal) : std::unexpected(seal.error());
    if (!kept) {
        ctl.fail(kept.error());
        return;
    }
    if (const QList<ArchivedTalk> pairs = pairsIn(*kept); !pairs.isEmpty()) {
        const AuditEntry note =
            archivenote::copies(profile, ctl.clock.nowMs(), pairs, ctl.parser.value(QStringLiteral("why")));
        if (const Result<qint64> seq = AuditLog(auditFile(ctl)).direct()(note); !seq) {
            ctl.fail(archivenote::notNoted(seq.error()));
            return;
        }
    }
    for (const QJsonObject &line : kept->lines)
        ctl.print(line);
    for (const QString &trouble : kept->troubles)
        ctl.warn(visibleText(trouble));
    ctl.end(kept->troubles.isEmpty() ? ExitCode::Done : kept->lines.isEmpty() ? ExitCode::Local : ExitCode::Partly);
}

void readCopies(Ctl &ctl, const QStringList &)
{
    const Result<Profile> profile = profileFromOptions(ctl);
    if (!profile) {
        ctl.fail(profile.error());
        return;
    }
    const QString file = archiveFolder(ctl, *profile) + QStringLiteral("/message-copies.jsonl");
    auto *source = new SealSource(keychainFor(ctl, *profile), profile->secretName(), false, &ctl);
    source->get([&ctl, profile = *profile, file](const Result<Seal> &seal) { showCopies(ctl, profile, file, seal); });
}

} // namespace

CtlCommand historyCopiesCommand()
{
    return commandOf(
        {QStringLiteral("history copies"),
         {},
         Ctl::tr("Print as JSON what was kept of messages before they were recalled or changed in imdesk."),
         {QStringLiteral("--profile Shop-Test")},
         addArchiveOptions,
         readCopies});
}

} // namespace imdesk
