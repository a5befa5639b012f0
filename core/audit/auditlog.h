// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditchain.h"
#include "core/audit/auditentry.h"
#include "core/audit/snapshotstore.h"
#include "core/directory/workthread.h"

#include <QObject>

#include <deque>
#include <memory>
#include <mutex>
#include <optional>

namespace imdesk {

struct Profile;

/// Adds entries to the audit file from a thread of its own, as many in one flush as have come up. What was handed in is
/// written before this object is gone. Fills in who and where.
class AuditLog : public QObject
{
    Q_OBJECT

  public:
    using Then = std::function<void(const Result<qint64> &seq)>;

    /// `operatorName` empty: IMDESK_OPERATOR, else the user of this computer.
    explicit AuditLog(const QString &path, const QString &operatorName = {}, QObject *parent = nullptr);
    ~AuditLog() override;

    const QString &path() const { return m_path; }
    const QString &operatorName() const { return m_stamp.operatorName; }
    /// `then` hears the entry's number once it is on the disk, in this object's thread.
    void append(AuditEntry entry, Then then = {});
    /// Adds an entry at once in the thread that calls it, whichever that is. Needs this object no longer.
    std::function<Result<qint64>(AuditEntry)> direct() const;
    /// Keeps a snapshot in the folder beside the audit.
    void keep(const QJsonObject &snapshot, qint64 nowMs, const Seal &seal,
              std::function<void(const Result<SnapshotFile> &)> then);
    /// Drops snapshots that are older than so many days, 0 none; noted down before and after, as done by the app of the
    /// profile. What cannot be noted stays.
    void dropSnapshots(int keepDays, qint64 nowMs, std::optional<qint64> serviceMs, const Profile &profile);
    static QString snapshotFolder(const QString &path);
    /// Runs a job in the thread that writes, when all that was handed in before is written.
    void inTurn(WorkThread::Job job);
    /// Runs `then` when all that was handed in before is written.
    void whenIdle(std::function<void()> then);

  Q_SIGNALS:
    void appended(qint64 lastSeq);
    void troubled(const imdesk::ApiError &error);

  private:
    struct Shared;
    /// Who and where, the same in every entry.
    struct Stamp
    {
        QString osUser, operatorName, host, program;
        QByteArray packed(AuditEntry entry) const;
    };

    QString m_path;
    Stamp m_stamp;
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<WorkThread> m_worker; ///< last: its jobs use the rest
};

} // namespace imdesk
