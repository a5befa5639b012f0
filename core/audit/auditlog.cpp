// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditlog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

namespace imdesk {

namespace {

QString userOfComputer()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::getuid());
}

} // namespace

QByteArray AuditLog::Stamp::packed(AuditEntry entry) const
{
    entry.osUser = osUser;
    entry.operatorName = operatorName;
    entry.host = host;
    entry.program = program;
    // Half of an entry is empty; that need not be kept.
    QJsonObject json = encode(entry, Dialect::Current);
    for (auto it = json.begin(); it != json.end();) {
        const QJsonValue value = *it;
        const bool empty = value == QJsonValue(QString()) || value == QJsonValue(0) ||
                           value == QJsonValue(QJsonObject()) || value == QJsonValue(QJsonArray());
        it = empty ? json.erase(it) : std::next(it);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

struct AuditLog::Shared
{
    struct Waiting
    {
        QByteArray content;
        Then then;
    };
    std::mutex mutex;
    std::deque<Waiting> waiting;
    std::optional<AuditChain> chain; ///< of the worker
};

AuditLog::AuditLog(const QString &path, const QString &operatorName, QObject *parent)
    : QObject(parent),
      m_path(path),
      m_stamp{userOfComputer(), operatorName, QSysInfo::machineHostName(), QCoreApplication::applicationName()},
      m_shared(std::make_shared<Shared>()),
      m_worker(std::make_unique<WorkThread>())
{
    if (m_stamp.operatorName.isEmpty())
        m_stamp.operatorName = qEnvironmentVariable("IMDESK_OPERATOR", m_stamp.osUser);
}

AuditLog::~AuditLog() = default;

void AuditLog::append(AuditEntry entry, Then then)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->waiting.push_back({m_stamp.packed(std::move(entry)), std::move(then)});
    }
    m_worker->post([this, shared = m_shared, path = m_path](std::stop_token) -> WorkThread::Outcome {
        std::deque<Shared::Waiting> batch;
        {
            const std::lock_guard lock(shared->mutex);
            batch.swap(shared->waiting);
        }
        if (batch.empty())
            return {}; // an earlier job took them along
        if (!shared->chain) {
            Result<AuditChain> chain = AuditChain::open(path);
            if (!chain)
                return [this, batch = std::move(batch), error = chain.error()] {
                    for (const Shared::Waiting &one : batch) {
                        if (one.then)
                            one.then(std::unexpected(error));
                    }
                    Q_EMIT troubled(error);
                };
            shared->chain.emplace(std::move(*chain));
        }
        QList<QByteArray> contents;
        for (const Shared::Waiting &one : batch)
            contents << one.content;
        const Result<qint64> first = shared->chain->append(contents);
        return [this, batch = std::move(batch), first] {
            qint64 seq = first.value_or(0);
            for (const Shared::Waiting &one : batch) {
                if (one.then)
                    one.then(first ? Result<qint64>(seq) : first);
                ++seq;
            }
            if (first)
                Q_EMIT appended(seq - 1);
            else
                Q_EMIT troubled(first.error());
        };
    });
}

std::function<Result<qint64>(AuditEntry)> AuditLog::direct() const
{
    return [path = m_path, stamp = m_stamp](AuditEntry entry) -> Result<qint64> {
        Result<AuditChain> chain = AuditChain::open(path);
        return chain ? chain->append({stamp.packed(std::move(entry))}) : std::unexpected(chain.error());
    };
}

QString AuditLog::snapshotFolder(const QString &path)
{
    return QFileInfo(path).absolutePath() + QStringLiteral("/snapshots");
}

void AuditLog::keep(const QJsonObject &snapshot, qint64 nowMs, const Seal &seal,
                    std::function<void(const Result<SnapshotFile> &)> then)
{
    m_worker->post([snapshot, nowMs, seal, then = std::move(then),
                    store = SnapshotStore(snapshotFolder(m_path))](std::stop_token) -> WorkThread::Outcome {
        return [saved = store.save(snapshot, nowMs, seal), then] { then(saved); };
    });
}

void AuditLog::dropSnapshots(int keepDays, qint64 nowMs, std::optional<qint64> serviceMs)
{
    m_worker->post([keepDays, nowMs, serviceMs, store = SnapshotStore(snapshotFolder(m_path))](std::stop_token) {
        store.prune(keepDays, nowMs, serviceMs);
        return WorkThread::Outcome();
    });
}

void AuditLog::inTurn(WorkThread::Job job) { m_worker->post(std::move(job)); }

void AuditLog::whenIdle(std::function<void()> then)
{
    m_worker->post([then = std::move(then)](std::stop_token) -> WorkThread::Outcome { return then; });
}

} // namespace imdesk
