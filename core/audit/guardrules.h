// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/storage/filelock.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace imdesk {

/// What must not be touched: commands by pattern, IDs of people and groups by pattern (* and ?).
struct ProtectRule
{
    QString verbs = QStringLiteral("*"); ///< "destroy_group", "im_open_login_svc/*", "*"
    QString ids;
    friend bool operator==(const ProtectRule &, const ProtectRule &) = default;
};
template <>
FieldTable fieldsOf<ProtectRule>();

/// The safety of one app on this computer.
struct AppGuard
{
    QString app; ///< SDKAppID@host; in the file as sameApp() has it
    QList<ProtectRule> rules;
    bool readOnly = false;      ///< besides what the profile says
    qint64 unlockedUntilMs = 0; ///< Unix time; until then nothing is read-only or protected
    QString unlockReason;
    qint64 unlockedFromMs = 0; ///< when that was set; 0 in older files

    static constexpr qint64 longestUnlockMs = 24 * 3'600'000LL;
    /// Not by an end that no unlock can have, nor before it was set: then the clock was wrong, and is put right.
    bool isUnlocked(qint64 nowMs) const
    {
        return unlockedFromMs <= nowMs && nowMs < unlockedUntilMs && unlockedUntilMs - nowMs <= longestUnlockMs;
    }
};
template <>
FieldTable fieldsOf<AppGuard>();

/// A change of the rules of one app as they stand when it is made; an error leaves them so.
using GuardEdit = std::function<Result<Done>(AppGuard &)>;

/// The safety rules of all apps in one JSON file. Read anew when the file has changed, so that the window, imdeskctl
/// and running jobs heed the same rules at once.
class GuardRules
{
  public:
    explicit GuardRules(QString file) : m_file(std::move(file)) {}

    /// One name of an app for all spellings of its host: this computer by any of its names, capitals, a dot at the end.
    static QString sameApp(const QString &app);
    /// The rules of an app, standard ones when it has none. Those of older files, kept by spelling, count together. A
    /// file that cannot be read is an error: nothing may pass.
    Result<AppGuard> of(const QString &app);
    /// The same as the file has it now, for a change under lock().
    Result<AppGuard> fresh(const QString &app);
    Result<Done> save(const AppGuard &guard);
    /// Keeps every other window and program from changing the rules while it is held, so that no change is lost. Does
    /// not wait: Kind::Busy while another has it.
    Result<FileLock> lock() const;
    /// What was changed from one state to the other, as a change of any later state.
    static GuardEdit difference(const AppGuard &from, const AppGuard &to);
    const QString &file() const { return m_file; }

    /// Whether the commands that a rule names by pattern hold this one.
    static bool covers(const QString &verbs, const QString &command);
    /// The first rule that keeps the command off one of the objects ("GroupId: night"), with the object.
    static std::optional<QPair<ProtectRule, QString>> hit(const AppGuard &guard, const QString &command,
                                                          const QStringList &objects);

  private:
    Result<Done> load();
    QString m_file;
    QDateTime m_read;
    qint64 m_size = -1;
    QList<AppGuard> m_guards;
};

} // namespace imdesk
