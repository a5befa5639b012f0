// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditguard.h"

#include "core/api/callredaction.h"
#include "core/api/requesttargets.h"
#include "core/audit/undo.h"
#include "core/audit/undocontacts.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace imdesk {

namespace {

/// Names of one entry; a longer list keeps its number and its hash.
constexpr qsizetype namedObjects = 1000;
/// Of a request, a reply and a state from before; what is larger is kept as its hash.
constexpr qsizetype largestJson = 256 * 1024;

QByteArray bytesOf(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

QString hexHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QJsonObject keepable(const QJsonObject &json)
{
    QJsonObject redacted = redactedRequest(json);
    const QByteArray bytes = bytesOf(redacted);
    if (bytes.size() <= largestJson)
        return redacted;
    return {{QStringLiteral("sha256"), hexHash(bytes)}, {QStringLiteral("bytes"), bytes.size()}};
}

/// What opens a private conversation to whoever sits here: the first page of one, and a whole hour of all.
bool opensPrivate(const CallFacts &facts)
{
    return (facts.path == QLatin1String("openim/admin_getroammsg") &&
            facts.body.value(QLatin1String("LastMsgKey")).toString().isEmpty()) ||
           facts.path == QLatin1String("open_msg_svc/get_history");
}

bool writes(const CallFacts &facts) { return facts.access != CatalogueCommand::Access::Read; }

} // namespace

AuditGuard &AuditGuard::install(ApiClient &client, AuditLog &log, GuardRules &rules, const Clock &clock)
{
    auto guard = std::unique_ptr<AuditGuard>(new AuditGuard(client, log, rules, clock));
    AuditGuard &installed = *guard;
    client.setWatch(std::move(guard));
    return installed;
}

bool AuditGuard::concerns(const CallFacts &facts) const { return writes(facts) || opensPrivate(facts); }

std::optional<ApiError> AuditGuard::refusal(const CallFacts &facts, const QStringList &objects, QString &reason)
{
    const Profile &profile = m_client.profile();
    const Result<AppGuard> guard = m_rules.of(profile.secretName());
    if (!guard)
        return guard.error();
    if (m_clock.nowMs() < guard->unlockedUntilMs) {
        if (reason.isEmpty())
            reason = guard->unlockReason;
        return std::nullopt;
    }
    if (!writes(facts))
        return std::nullopt;
    if (profile.readOnly || guard->readOnly)
        return makeError(ApiError::Kind::Refused, tr("The profile is read-only, so nothing was sent."));
    if (const auto hit = GuardRules::hit(*guard, facts.path, objects))
        return makeError(ApiError::Kind::Refused, tr("%1 is protected from %2 by the rule \"%3\", so nothing was sent.")
                                                      .arg(hit->second, facts.path, hit->first.ids));
    return std::nullopt;
}

void AuditGuard::before(const CallFacts &facts, Go go)
{
    const RequestTargets targets = requestTargets(facts.body);
    const Profile &profile = m_client.profile();
    AuditEntry entry;
    entry.kind = writes(facts) ? QStringLiteral("write") : QStringLiteral("read");
    entry.timeMs = m_clock.nowMs();
    entry.profile = profile.name;
    entry.app = profile.secretName();
    entry.command = facts.path;
    entry.objects = targets.lines.mid(0, namedObjects);
    entry.objectCount = targets.count;
    entry.request = keepable(facts.body);
    entry.bodyHash = hexHash(bytesOf(facts.body));
    entry.reason = facts.reason.isEmpty() ? m_reason : facts.reason;
    entry.job = facts.job;
    if (const auto refused = refusal(facts, targets.lines, entry.reason)) {
        entry.kind = QStringLiteral("refused");
        entry.result = QStringLiteral("refused");
        entry.message = refused->message;
        // Refused whether or not the refusal can be noted down.
        m_log.append(std::move(entry),
                     [go = std::move(go), error = *refused](const Result<qint64> &) { go(std::unexpected(error)); });
        return;
    }
    Held held{std::move(entry), std::move(go), facts.priority,
              facts.priority == Priority::Interactive && writes(facts) && hasInverse(facts.path)};
    // An older name of a command ends as much as its own.
    const CatalogueCommand *command = m_client.catalogue().command(facts.path);
    const QString path = command ? command->path : facts.path;
    const QList<SnapshotCall> undo =
        writes(facts) ? readsForUndo(path, facts.body) + contactundo::reads(path, facts.body) : QList<SnapshotCall>();
    const QList<SnapshotCall> last =
        writes(facts) ? readsBeforeEnd(path, facts.body, profile.admin) : QList<SnapshotCall>();
    if (undo.isEmpty() && last.isEmpty()) {
        note(std::move(held));
        return;
    }
    CallOptions options{facts.priority};
    options.reason = tr("State before %1").arg(facts.path);
    m_reader.read(undo, options, [this, last, held = std::move(held)](const QList<SnapshotReply> &read) mutable {
        QList<QJsonObject> replies;
        for (const SnapshotReply &page : read)
            replies << page.reply;
        if (const QJsonObject before = joined(replies); !before.isEmpty())
            held.entry.before = keepable(before);
        if (std::ranges::any_of(read, &SnapshotReply::cut))
            held.entry.before.insert(AuditEntry::notAllRead,
                                     tr("Only the first %n page(s) of the state before were read, and more followed.",
                                        nullptr, static_cast<int>(read.size())));
        if (last.isEmpty())
            note(std::move(held));
        else
            keepSnapshot(last, std::move(held));
    });
}

void AuditGuard::keepSnapshot(const QList<SnapshotCall> &calls, Held held)
{
    CallOptions options{held.priority};
    options.reason = tr("Snapshot before %1").arg(held.entry.command);
    m_reader.read(calls, options, [this, held = std::move(held)](const QList<SnapshotReply> &read) mutable {
        if (!m_seal) {
            saveSnapshot(read, Seal(), std::move(held));
            return;
        }
        m_seal->get([guard = QPointer<AuditGuard>(this), read, held = std::move(held)](const Result<Seal> &seal) {
            if (!guard)
                return;
            if (seal)
                guard->saveSnapshot(read, *seal, held);
            else
                refuse(held, seal.error());
        });
    });
}

void AuditGuard::refuse(const Held &held, ApiError error)
{
    error.message = tr("The snapshot cannot be kept, so nothing was sent: %1").arg(error.message);
    held.go(std::unexpected(error));
}

void AuditGuard::saveSnapshot(const QList<SnapshotReply> &read, const Seal &seal, Held held)
{
    QJsonArray pages;
    for (const SnapshotReply &page : read)
        pages << QJsonObject{{QStringLiteral("command"), page.call.path},
                             {QStringLiteral("request"), page.call.body},
                             {QStringLiteral("reply"), page.reply}};
    const AuditEntry &entry = held.entry;
    const QJsonObject content{{QStringLiteral("app"), entry.app},
                              {QStringLiteral("command"), entry.command},
                              {QStringLiteral("time"), entry.timeMs},
                              {QStringLiteral("body_sha256"), entry.bodyHash},
                              {QStringLiteral("read"), pages}};
    m_log.keep(content, entry.timeMs, seal,
               [guard = QPointer<AuditGuard>(this), held = std::move(held)](const Result<SnapshotFile> &kept) mutable {
                   if (!guard)
                       return;
                   if (!kept) {
                       refuse(held, kept.error());
                       return;
                   }
                   held.entry.snapshot = kept->name;
                   held.entry.snapshotHash = kept->sha256;
                   guard->note(std::move(held));
               });
}

void AuditGuard::note(Held held)
{
    const AuditEntry entry = held.entry;
    m_log.append(entry, [guard = QPointer<AuditGuard>(this), held = std::move(held)](const Result<qint64> &seq) {
        if (seq) {
            if (guard && held.followed)
                guard->m_followed.insert(*seq, held.entry);
            held.go(*seq);
            return;
        }
        ApiError error = seq.error();
        error.message = tr("The audit cannot be written, so nothing was sent: %1").arg(error.message);
        held.go(std::unexpected(error));
    });
}

void AuditGuard::after(qint64 ticket, const CallRecord &record, const QJsonObject &reply)
{
    AuditEntry end;
    end.kind = QStringLiteral("result");
    end.timeMs = m_clock.nowMs();
    end.of = ticket;
    end.requestId = record.requestId;
    end.code = record.error.code;
    end.message = record.error.message;
    end.reply = keepable(reply);
    end.result = record.ok                                        ? QStringLiteral("done")
                 : record.error.maybeDone                         ? QStringLiteral("unknown")
                 : record.error.kind == ApiError::Kind::Cancelled ? QStringLiteral("cancelled")
                                                                  : QStringLiteral("failed");
    m_log.append(end);
    if (m_followed.contains(ticket)) {
        const AuditEntry entry = m_followed.take(ticket);
        Q_EMIT ended({ticket, entry, end});
    }
}

AuditEntry AuditGuard::guardEntry(const Profile &profile, qint64 nowMs, const AppGuard &guard, const QString &reason)
{
    AuditEntry entry;
    entry.kind = QStringLiteral("guard");
    entry.timeMs = nowMs;
    entry.profile = profile.name;
    entry.app = guard.app;
    entry.reason = reason;
    entry.request = encode(guard);
    return entry;
}

Result<Done> AuditGuard::change(AuditLog &log, GuardRules &rules, const Profile &profile, qint64 nowMs,
                                const AppGuard &guard, const QString &reason)
{
    if (nowMs < guard.unlockedUntilMs && guard.unlockReason.trimmed().isEmpty())
        return fail(ApiError::Kind::Usage, tr("Say why: an unlock needs a reason."));
    const Result<Done> saved = rules.save(guard);
    if (saved)
        log.append(guardEntry(profile, nowMs, guard, reason));
    return saved;
}

Result<Done> AuditGuard::unlock(AuditLog &log, GuardRules &rules, const Profile &profile, qint64 nowMs, qint64 untilMs,
                                const QString &reason)
{
    Result<AppGuard> guard = rules.of(profile.secretName());
    if (!guard)
        return std::unexpected(guard.error());
    guard->unlockedUntilMs = untilMs;
    guard->unlockReason = reason.trimmed();
    return change(log, rules, profile, nowMs, *guard, guard->unlockReason);
}

} // namespace imdesk
