// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/items.h"
#include "app/ctl/timewords.h"

#include <QJsonObject>

#include <algorithm>

namespace imdesk {

namespace {

struct GuardDesk
{
    explicit GuardDesk(const Ctl &ctl) : audit(auditFile(ctl)), rules(guardFile(ctl)) {}
    AuditLog audit;
    GuardRules rules;
};

using Change = std::function<bool(Ctl &, const QStringList &, AppGuard &)>;

void printGuard(Ctl &ctl, const AppGuard &guard)
{
    if (ctl.json()) {
        ctl.print(encode(guard));
        return;
    }
    ctl.print(Ctl::tr("app: %1").arg(guard.app));
    ctl.print(guard.readOnly ? Ctl::tr("read-only: yes") : Ctl::tr("read-only: as the profile says"));
    if (guard.isUnlocked(ctl.clock.nowMs()))
        ctl.print(Ctl::tr("unlocked until %1: %2").arg(timeText(guard.unlockedUntilMs / 1000), guard.unlockReason));
    for (const ProtectRule &rule : guard.rules)
        ctl.print(Ctl::tr("protected: %1 from %2").arg(rule.ids, rule.verbs));
}

/// Changes the rules of the app that the options name, with an entry in the audit.
void changeGuard(Ctl &ctl, const QStringList &arguments, const Change &change)
{
    const Result<Profile> profile = profileFromOptions(ctl);
    if (!profile) {
        ctl.fail(profile.error());
        return;
    }
    GuardDesk desk(ctl);
    Result<AppGuard> guard = desk.rules.of(profile->secretName());
    if (!guard) {
        ctl.fail(guard.error());
        return;
    }
    const QString why = ctl.parser.value(QStringLiteral("why"));
    if (change) {
        bool told = false;
        guard = AuditGuard::change(
            desk.audit, desk.rules, *profile, ctl.clock.nowMs(),
            [&](AppGuard &now) -> Result<Done> {
                if (change(ctl, arguments, now))
                    return Done{};
                told = true;
                return fail(ApiError::Kind::Usage, QString());
            },
            why);
        if (!guard) {
            if (!told)
                ctl.fail(guard.error());
            return;
        }
    }
    printGuard(ctl, *guard);
    ctl.end(ExitCode::Done);
}

bool unlockFor(Ctl &ctl, const QStringList &, AppGuard &guard)
{
    const Result<qint64> seconds = durationFrom(ctl.parser.value(QStringLiteral("for")));
    const QString why = ctl.parser.value(QStringLiteral("why")).trimmed();
    constexpr qint64 longestUnlock = AppGuard::longestUnlockMs / 1000;
    if (!seconds || *seconds <= 0 || *seconds > longestUnlock) {
        ctl.usage(Ctl::tr("--for is a time up to 24h, such as 15m."));
        return false;
    }
    if (why.isEmpty()) {
        ctl.usage(Ctl::tr("Say why with --why TEXT: an unlock needs a reason."));
        return false;
    }
    guard.unlockedUntilMs = ctl.clock.nowMs() + *seconds * 1000;
    guard.unlockReason = why;
    return true;
}

/// Why such rules would protect nothing; empty where they may be set.
QString wrongRule(const Ctl &ctl, const QStringList &patterns, const QString &verbs)
{
    const auto blank = [](const QString &text) { return text.trimmed().isEmpty(); };
    if (patterns.isEmpty() || std::ranges::any_of(patterns, blank))
        return Ctl::tr("Name at least one ID or pattern, such as admin*.");
    // A command that is misspelt would be protected from nothing, and nobody would know.
    const bool known = std::ranges::any_of(ctl.catalogue.commands(), [&verbs](const CatalogueCommand &command) {
        const bool writes = command.access != CatalogueCommand::Access::Read;
        return writes && GuardRules::covers(verbs, command.path);
    });
    return known ? QString()
                 : Ctl::tr("No command that changes anything is called %1, so nothing was changed. imdeskctl commands "
                           "lists them.")
                       .arg(verbs.trimmed().isEmpty() ? QStringLiteral("\"\"") : verbs);
}

Verb guardVerb(const QString &name, const QString &arguments, const QString &summary, const QStringList &examples,
               const Change &change, const std::function<void(QCommandLineParser &)> &options = {})
{
    return {name,     arguments, summary,
            examples, options,   [change](Ctl &ctl, const QStringList &given) {
                changeGuard(ctl, given, change); }};
}

void addVerbsOption(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("from-verbs"),
                      Ctl::tr("Only from these commands, by pattern: destroy_group, im_open_login_svc/*."),
                      QStringLiteral("PATTERN"), QStringLiteral("*")});
}

} // namespace

QList<CtlCommand> guardCommands()
{
    const Change protect = [](Ctl &ctl, const QStringList &patterns, AppGuard &guard) {
        const QString verbs = ctl.parser.value(QStringLiteral("from-verbs"));
        if (const QString wrong = wrongRule(ctl, patterns, verbs); !wrong.isEmpty()) {
            ctl.usage(wrong);
            return false;
        }
        for (const QString &pattern : patterns) {
            const ProtectRule rule{verbs, pattern};
            if (!guard.rules.contains(rule))
                guard.rules << rule;
        }
        return true;
    };
    const Change unprotect = [](Ctl &ctl, const QStringList &patterns, AppGuard &guard) {
        QStringList missing = patterns;
        for (const ProtectRule &rule : std::as_const(guard.rules))
            missing.removeAll(rule.ids);
        if (patterns.isEmpty() || !missing.isEmpty()) {
            ctl.usage(patterns.isEmpty()
                          ? Ctl::tr("Name at least one ID or pattern, such as admin*.")
                          : Ctl::tr("There is no rule for %1, so nothing was changed. guard show lists the rules.")
                                .arg(missing.join(QStringLiteral(", "))));
            return false;
        }
        guard.rules.removeIf([&patterns](const ProtectRule &rule) { return patterns.contains(rule.ids); });
        return true;
    };
    const Change readOnly = [](Ctl &ctl, const QStringList &words, AppGuard &guard) {
        if (words != QStringList{QStringLiteral("on")} && words != QStringList{QStringLiteral("off")}) {
            ctl.usage(Ctl::tr("Say on or off."));
            return false;
        }
        guard.readOnly = words.first() == QLatin1String("on");
        return true;
    };
    const Change lock = [](Ctl &, const QStringList &, AppGuard &guard) {
        guard.unlockedUntilMs = 0;
        guard.unlockReason.clear();
        return true;
    };
    return {
        commandOf(guardVerb(QStringLiteral("guard show"), {},
                            Ctl::tr("Say what of an app is read-only or protected on this computer."),
                            {QStringLiteral("--profile Shop-Test")}, {})),
        commandOf(guardVerb(QStringLiteral("guard protect"), Ctl::tr("PATTERN..."),
                            Ctl::tr("Refuse every change of people and groups whose ID fits a pattern."),
                            {QStringLiteral("'admin*' --profile Shop-Test"),
                             QStringLiteral("night --from-verbs destroy_group --profile Shop-Test")},
                            protect, addVerbsOption)),
        commandOf(guardVerb(QStringLiteral("guard unprotect"), Ctl::tr("PATTERN..."), Ctl::tr("Take such rules away."),
                            {QStringLiteral("'admin*' --profile Shop-Test")}, unprotect)),
        commandOf(
            guardVerb(QStringLiteral("guard readonly"), Ctl::tr("on|off"), Ctl::tr("Refuse every change of the app."),
                      {QStringLiteral("on --profile Shop-Test"), QStringLiteral("off --profile Shop-Test")}, readOnly)),
        commandOf(guardVerb(QStringLiteral("guard unlock"), {},
                            Ctl::tr("Lift what is read-only or protected for a while, with a reason."),
                            {QStringLiteral("--for 15m --why 'spam wave' --profile Shop-Test")}, unlockFor,
                            [](QCommandLineParser &parser) {
                                parser.addOption({QStringLiteral("for"), Ctl::tr("How long: 15m, 1h; up to 24h."),
                                                  QStringLiteral("TIME"), QStringLiteral("15m")});
                            })),
        commandOf(guardVerb(QStringLiteral("guard lock"), {}, Ctl::tr("End an unlock before its time."),
                            {QStringLiteral("--profile Shop-Test")}, lock))};
}

} // namespace imdesk
