// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/guardrules.h"

#include "core/base/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonDocument>
#include <QRegularExpression>

#include <utility>

namespace imdesk {

template <>
FieldTable fieldsOf<ProtectRule>()
{
    return {field("verbs", &ProtectRule::verbs), field("ids", &ProtectRule::ids, Need::Required)};
}

template <>
FieldTable fieldsOf<AppGuard>()
{
    return {field("app", &AppGuard::app, Need::Required),   field("rules", &AppGuard::rules),
            field("readOnly", &AppGuard::readOnly),         field("unlockedUntil", &AppGuard::unlockedUntilMs),
            field("unlockReason", &AppGuard::unlockReason), field("unlockedFrom", &AppGuard::unlockedFromMs)};
}

namespace {

struct GuardRulesText
{
    Q_DECLARE_TR_FUNCTIONS(GuardRulesText)
};

/// The whole file.
struct GuardFile
{
    QList<AppGuard> apps;
};

/// * stands for any text, ? for one character, slashes included.
bool wild(const QString &pattern, const QString &text)
{
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(QLatin1String("\\*"), QLatin1String(".*")).replace(QLatin1String("\\?"), QLatin1String("."));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::DotMatchesEverythingOption)
        .match(text)
        .hasMatch();
}

} // namespace

template <>
FieldTable fieldsOf<GuardFile>()
{
    return {field("apps", &GuardFile::apps)};
}

Result<Done> GuardRules::load()
{
    const QFileInfo info(m_file);
    if (!info.exists()) {
        m_guards.clear();
        m_size = -1;
        return Done{};
    }
    if (m_size == info.size() && m_read == info.lastModified())
        return Done{};
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Storage, QStringLiteral("%1: %2").arg(m_file, file.errorString()));
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &trouble);
    Result<GuardFile> read = decode<GuardFile>(document.object());
    if (trouble.error != QJsonParseError::NoError || !read)
        return fail(ApiError::Kind::Storage,
                    GuardRulesText::tr("The safety rules in %1 cannot be understood, so nothing may be changed: %2")
                        .arg(m_file, read ? trouble.errorString() : read.error().message));
    m_guards = read->apps;
    m_read = info.lastModified();
    m_size = info.size();
    return Done{};
}

QString GuardRules::sameApp(const QString &app)
{
    const qsizetype at = app.indexOf(QLatin1Char('@'));
    QString host = app.mid(at + 1).toLower();
    while (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    if (QHostAddress(host).isLoopback())
        host = QStringLiteral("localhost");
    return app.left(at + 1) + host;
}

Result<AppGuard> GuardRules::of(const QString &app)
{
    if (const Result<Done> loaded = load(); !loaded)
        return std::unexpected(loaded.error());
    AppGuard all;
    bool any = false;
    for (const AppGuard &guard : std::as_const(m_guards)) {
        if (sameApp(guard.app) != sameApp(app))
            continue;
        if (!std::exchange(any, true)) {
            all = guard;
            continue;
        }
        // The strictest of both: what was locked under one name is not open under another.
        for (const ProtectRule &rule : guard.rules) {
            if (!all.rules.contains(rule))
                all.rules << rule;
        }
        all.readOnly = all.readOnly || guard.readOnly;
        all.unlockedFromMs = qMax(all.unlockedFromMs, guard.unlockedFromMs);
        if (guard.unlockedUntilMs < all.unlockedUntilMs) {
            all.unlockedUntilMs = guard.unlockedUntilMs;
            all.unlockReason = guard.unlockReason;
        }
    }
    all.app = app;
    return all;
}

Result<AppGuard> GuardRules::fresh(const QString &app)
{
    // Two changes within one tick of the file system's clock may leave the same size and time.
    m_size = -1;
    return of(app);
}

Result<FileLock> GuardRules::lock() const
{
    QDir().mkpath(QFileInfo(m_file).path());
    return FileLock::take(m_file + QStringLiteral(".lock"));
}

GuardEdit GuardRules::difference(const AppGuard &from, const AppGuard &to)
{
    return [from, to](AppGuard &guard) -> Result<Done> {
        guard.rules.removeIf(
            [&from, &to](const ProtectRule &rule) { return from.rules.contains(rule) && !to.rules.contains(rule); });
        for (const ProtectRule &rule : to.rules) {
            if (!from.rules.contains(rule) && !guard.rules.contains(rule))
                guard.rules << rule;
        }
        if (to.readOnly != from.readOnly)
            guard.readOnly = to.readOnly;
        if (to.unlockedUntilMs != from.unlockedUntilMs || to.unlockReason != from.unlockReason) {
            guard.unlockedUntilMs = to.unlockedUntilMs;
            guard.unlockReason = to.unlockReason;
        }
        return Done{};
    };
}

Result<Done> GuardRules::save(const AppGuard &guard)
{
    m_size = -1;
    if (const Result<Done> loaded = load(); !loaded)
        return loaded;
    QList<AppGuard> guards = m_guards;
    const QString app = sameApp(guard.app);
    guards.removeIf([&app](const AppGuard &old) { return sameApp(old.app) == app; });
    guards << guard;
    guards.last().app = app;
    if (const auto why = saveForOwner(m_file, QJsonDocument(encode(GuardFile{guards})).toJson()))
        return fail(ApiError::Kind::Storage, QStringLiteral("%1: %2").arg(m_file, *why));
    m_size = -1;
    return load();
}

bool GuardRules::covers(const QString &verbs, const QString &command)
{
    return wild(verbs, command) || wild(verbs, command.section(QLatin1Char('/'), -1));
}

std::optional<QPair<ProtectRule, QString>> GuardRules::hit(const AppGuard &guard, const QString &command,
                                                           const QStringList &objects)
{
    for (const ProtectRule &rule : guard.rules) {
        if (!covers(rule.verbs, command))
            continue;
        for (const QString &line : objects) {
            const QString id = line.section(QStringLiteral(": "), 1);
            if (wild(rule.ids, id))
                return QPair(rule, id);
        }
    }
    return std::nullopt;
}

} // namespace imdesk
