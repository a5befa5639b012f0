// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditlog.h"
#include "core/audit/guardrules.h"
#include "core/audit/snapshotreader.h"
#include "core/base/clock.h"
#include "core/net/apiclient.h"
#include "core/secrets/sealsource.h"

#include <QHash>
#include <QPointer>

namespace imdesk {

/// The safety and the memory of one client: refuses what the profile or the rules of its app forbid, and notes every
/// write and every opening of a private conversation before it leaves and after its answer. A call that cannot be noted
/// down is not sent. Keeps a snapshot of what a write ends for good, and of a state before that is too large for an
/// entry; what cannot be read first is not ended. The client owns it.
class AuditGuard : public QObject, public CallWatch
{
    Q_OBJECT

  public:
    /// Makes a guard for the client, which keeps it; the log, the rules and the clock outlive the client.
    static AuditGuard &install(ApiClient &client, AuditLog &log, GuardRules &rules, const Clock &clock);
    /// The guard of a client, where it has one.
    static AuditGuard *of(ApiClient &client);

    /// The file its calls are noted in.
    const QString &auditPath() const { return m_log.path(); }
    /// Why the next writes are done, where a call does not say itself.
    void setReason(const QString &reason) { m_reason = reason; }
    /// Where the key of snapshots comes from; without one they are kept as they are. It outlives the client.
    void setSeal(SealSource *seal) { m_seal = seal; }
    /// Lifts what is read-only or protected for a while. Noted down with the reason, which must be given.
    static Result<Done> unlock(AuditLog &log, GuardRules &rules, const Profile &profile, qint64 nowMs, qint64 untilMs,
                               const QString &reason);
    /// Changes the rules of an app as they stand now, noted down first, and tells what they are then. What cannot be
    /// noted down stays as it is. Waits a while for others that change them.
    static Result<AppGuard> change(AuditLog &log, GuardRules &rules, const Profile &profile, qint64 nowMs,
                                   const GuardEdit &edit, const QString &reason);
    /// The same for a thread that must not wait: `then` hears the outcome later; log and rules are there until
    /// it has.
    static void changeLater(AuditLog &log, GuardRules &rules, const Profile &profile, qint64 nowMs,
                            const GuardEdit &edit, const QString &reason,
                            std::function<void(const Result<Done> &)> then);

    bool concerns(const CallFacts &facts) const override;
    void before(const CallFacts &facts, Go go) override;
    void after(qint64 ticket, const CallRecord &record, const QJsonObject &reply) override;
    void takeBack(const QList<qint64> &entries, const UndoFollow &follow, Taken then) override;

  Q_SIGNALS:
    /// A write that somebody waited for and that has an inverse has come to its end.
    void ended(const imdesk::AuditRecord &record);

  private:
    AuditGuard(ApiClient &client, AuditLog &log, GuardRules &rules, const Clock &clock)
        : m_client(client), m_log(log), m_rules(rules), m_clock(clock), m_reader(client)
    {
    }
    std::optional<ApiError> refusal(const CallFacts &facts, const QStringList &objects, QString &reason);
    /// A call that is held until it is noted down.
    struct Held
    {
        AuditEntry entry;
        Go go;
        Priority priority = Priority::Interactive;
        bool followed = false;             ///< ended() is to tell of it
        QJsonObject state = {};            ///< from before, too large for the entry: it goes into a snapshot
        QJsonObject opened = {};           ///< the request, where it opens a private conversation
        int sharePercent = 100;            ///< of the documented calls a second, for what is read before
        QString path = {};                 ///< the catalogue's name of the command
        std::function<bool()> wanted = {}; ///< whether anybody still waits for it
    };
    /// Ends the waiting of a call that nobody wants any more, or whose readings were taken back: nothing has come about
    /// that could be noted down.
    static bool givenUp(const QList<SnapshotReply> &read, const Held &held);
    void takeBefore(const QList<SnapshotReply> &read, Held &held) const;
    void keepSnapshot(const QList<SnapshotCall> &calls, Held held);
    void saveSnapshot(const QList<SnapshotReply> &read, const Seal &seal, Held held);
    void refuse(Held held, ApiError error);
    void note(Held held);
    /// Whether a call reads on in a private conversation from where a page that was given here ended.
    bool goesOn(const CallFacts &facts) const;
    void rememberPage(const QJsonObject &request, const QJsonObject &reply);

    ApiClient &m_client;
    AuditLog &m_log;
    GuardRules &m_rules;
    const Clock &m_clock;
    QString m_reason;
    SealSource *m_seal = nullptr;
    /// A write whose state before was read.
    struct Change
    {
        QString path;
        AuditEntry entry;
    };
    QHash<qint64, AuditEntry> m_followed; ///< under way, by ticket
    QHash<qint64, Change> m_changes;      ///< under way, by ticket
    QStringList m_pages;                  ///< ends of pages of private conversations, the newest last
    QHash<qint64, QJsonObject> m_opened;  ///< readings of private conversations under way, by ticket
    qint64 m_unnoted = 0;                 ///< the last ticket of a call that has no entry, below zero
    SnapshotReader m_reader;
};

} // namespace imdesk
