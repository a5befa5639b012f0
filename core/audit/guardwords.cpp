// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/guardwords.h"

#include "core/audit/guardrules.h"

#include <QCoreApplication>

namespace imdesk {

namespace {

struct GuardWordsText
{
    Q_DECLARE_TR_FUNCTIONS(GuardWordsText)
};

constexpr qint64 secondMs = 1000, minuteMs = 60 * secondMs;

QString protection(const ProtectRule &rule)
{
    return rule.verbs == QLatin1String("*") ? GuardWordsText::tr("protected: %1").arg(rule.ids)
                                            : GuardWordsText::tr("protected: %1 from %2").arg(rule.ids, rule.verbs);
}

QString freedom(const ProtectRule &rule)
{
    return rule.verbs == QLatin1String("*")
               ? GuardWordsText::tr("no longer protected: %1").arg(rule.ids)
               : GuardWordsText::tr("no longer protected: %1 from %2").arg(rule.ids, rule.verbs);
}

} // namespace

QStringList guardChanges(const AuditEntry &entry)
{
    const Result<AppGuard> after = decode<AppGuard>(entry.request);
    if (entry.kind != QLatin1String("guard") || !after)
        return {};
    const AppGuard before = decode<AppGuard>(entry.before).value_or(AppGuard());
    QStringList lines;
    for (const ProtectRule &rule : after->rules) {
        if (!before.rules.contains(rule))
            lines << protection(rule);
    }
    for (const ProtectRule &rule : before.rules) {
        if (!after->rules.contains(rule))
            lines << freedom(rule);
    }
    if (after->readOnly != before.readOnly)
        lines << (after->readOnly ? GuardWordsText::tr("read-only") : GuardWordsText::tr("no longer read-only"));
    const qint64 left = after->unlockedUntilMs - entry.timeMs;
    if (left > 0 && after->unlockedUntilMs != before.unlockedUntilMs)
        lines << (left < minuteMs ? GuardWordsText::tr("unlocked for %1 s").arg((left + secondMs - 1) / secondMs)
                                  : GuardWordsText::tr("unlocked for %1 min").arg((left + minuteMs - 1) / minuteMs));
    else if (left <= 0 && before.unlockedUntilMs > entry.timeMs)
        lines << GuardWordsText::tr("unlock ended");
    return lines;
}

} // namespace imdesk
