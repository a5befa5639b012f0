// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the rules of an app are changed.
#include "core/audit/auditguard.h"

#include <QThread>
#include <QTimer>

namespace imdesk {

namespace {

/// Others hold the rules for as long as an entry takes to reach the disk. Nothing tells when a lock is let go, and a
/// look costs little: an open, a flock and a close, by those alone who change the rules.
constexpr int lockPauseMs = 20;
constexpr int mostLockTries = 500;

AuditEntry guardEntry(const Profile &profile, qint64 nowMs, const AppGuard &before, const AppGuard &guard,
                      const QString &reason)
{
    AuditEntry entry;
    entry.kind = QStringLiteral("guard");
    entry.timeMs = nowMs;
    entry.profile = profile.name;
    entry.app = profile.appName();
    entry.reason = reason;
    entry.request = encode(guard);
    entry.before = encode(before);
    return entry;
}

bool needsReason(const AppGuard &guard, qint64 nowMs)
{
    return nowMs < guard.unlockedUntilMs && guard.unlockReason.trimmed().isEmpty();
}

ApiError rulesNotNoted(ApiError error)
{
    error.message = AuditGuard::tr("The audit cannot be written, so the rules stay as they are: %1").arg(error.message);
    return error;
}

/// That the rules of an entry did not come about.
AuditEntry notSaved(qint64 of, qint64 nowMs, const ApiError &error)
{
    AuditEntry end;
    end.kind = QStringLiteral("result");
    end.timeMs = nowMs;
    end.of = of;
    end.result = QStringLiteral("failed");
    end.message = error.message;
    return end;
}

bool heldByAnother(const Result<FileLock> &lock) { return !lock && lock.error().kind == ApiError::Kind::Busy; }

ApiError notLocked(const GuardRules &rules, const Result<FileLock> &lock)
{
    return heldByAnother(lock)
               ? makeError(
                     ApiError::Kind::Storage,
                     AuditGuard::tr("The safety rules in %1 are being changed by another program, so they stay as "
                                    "they are. Try again.")
                         .arg(rules.file()))
               : lock.error();
}

/// Rules before and after a change.
struct EditedRules
{
    AppGuard before, after;
};

/// The rules as they stand now with a change; the caller holds their lock.
Result<EditedRules> editedRules(GuardRules &rules, const Profile &profile, qint64 nowMs, const GuardEdit &edit)
{
    const Result<AppGuard> guard = rules.fresh(profile.secretName());
    if (!guard)
        return std::unexpected(guard.error());
    EditedRules edited{*guard, *guard};
    if (const Result<Done> done = edit(edited.after); !done)
        return std::unexpected(done.error());
    if (edited.after.unlockedUntilMs != edited.before.unlockedUntilMs)
        edited.after.unlockedFromMs = edited.after.unlockedUntilMs > 0 ? nowMs : 0;
    if (needsReason(edited.after, nowMs))
        return fail(ApiError::Kind::Usage, AuditGuard::tr("Say why: an unlock needs a reason."));
    return edited;
}

/// A change of the rules for a thread that must not wait.
struct LaterChange
{
    AuditLog &log;
    GuardRules &rules;
    Profile profile;
    qint64 nowMs;
    GuardEdit edit;
    QString reason;
    std::function<void(const Result<Done> &)> then;
    int tries = 1;
};

void changeSoon(const std::shared_ptr<LaterChange> &change)
{
    Result<FileLock> taken = change->rules.lock();
    if (heldByAnother(taken) && change->tries < mostLockTries) {
        ++change->tries;
        QTimer::singleShot(lockPauseMs, &change->log, [change] { changeSoon(change); });
        return;
    }
    if (!taken) {
        change->then(std::unexpected(notLocked(change->rules, taken)));
        return;
    }
    const Result<EditedRules> edited = editedRules(change->rules, change->profile, change->nowMs, change->edit);
    if (!edited) {
        change->then(std::unexpected(edited.error()));
        return;
    }
    change->log.append(guardEntry(change->profile, change->nowMs, edited->before, edited->after, change->reason),
                       [change, guard = edited->after,
                        lock = std::make_shared<FileLock>(std::move(*taken))](const Result<qint64> &noted) mutable {
                           Result<Done> saved = Done{};
                           if (!noted)
                               saved = std::unexpected(rulesNotNoted(noted.error()));
                           else if (saved = change->rules.save(guard); !saved)
                               change->log.append(notSaved(*noted, change->nowMs, saved.error()));
                           lock.reset();
                           change->then(saved);
                       });
}

} // namespace

Result<AppGuard> AuditGuard::change(AuditLog &log, GuardRules &rules, const Profile &profile, qint64 nowMs,
                                    const GuardEdit &edit, const QString &reason)
{
    std::optional<Result<FileLock>> lock;
    lock.emplace(rules.lock());
    for (int tries = 1; heldByAnother(*lock) && tries < mostLockTries; ++tries) {
        QThread::msleep(lockPauseMs);
        lock.emplace(rules.lock());
    }
    if (!*lock)
        return std::unexpected(notLocked(rules, *lock));
    const Result<EditedRules> edited = editedRules(rules, profile, nowMs, edit);
    if (!edited)
        return std::unexpected(edited.error());
    // First noted down, then done: no lock is lifted that nobody can see was lifted.
    const auto append = log.direct();
    const Result<qint64> noted = append(guardEntry(profile, nowMs, edited->before, edited->after, reason));
    if (!noted)
        return std::unexpected(rulesNotNoted(noted.error()));
    if (const Result<Done> saved = rules.save(edited->after); !saved) {
        (void)append(notSaved(*noted, nowMs, saved.error()));
        return std::unexpected(saved.error());
    }
    return edited->after;
}

void AuditGuard::changeLater(AuditLog &log, GuardRules &rules, const Profile &profile, qint64 nowMs,
                             const GuardEdit &edit, const QString &reason,
                             std::function<void(const Result<Done> &)> then)
{
    const auto change =
        std::make_shared<LaterChange>(LaterChange{log, rules, profile, nowMs, edit, reason, std::move(then)});
    QTimer::singleShot(0, &log, [change] { changeSoon(change); });
}

Result<Done> AuditGuard::unlock(AuditLog &log, GuardRules &rules, const Profile &profile, qint64 nowMs, qint64 untilMs,
                                const QString &reason)
{
    const QString why = reason.trimmed();
    const Result<AppGuard> changed = change(
        log, rules, profile, nowMs,
        [untilMs, &why](AppGuard &guard) -> Result<Done> {
            guard.unlockedUntilMs = untilMs;
            guard.unlockReason = why;
            return Done{};
        },
        why);
    if (!changed)
        return std::unexpected(changed.error());
    return Done{};
}

} // namespace imdesk
