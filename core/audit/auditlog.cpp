// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditlog.h"

#include "core/audit/auditreader.h"
#include "core/settings/profile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
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

struct AuditLogText
{
    Q_DECLARE_TR_FUNCTIONS(UndoText)
};

/// Entries that a row takes back by itself. Those of a job are not looked up: that a job is taken back once is seen to
/// where the undo is made, and each look reads the file back to the entry.
QList<qint64> takenBackBy(const AuditEntry &entry)
{
    if (entry.kind != QLatin1String("write") || !entry.job.isEmpty())
        return {};
    QList<qint64> taken = entry.undoesPart;
    if (entry.undoes > 0)
        taken << entry.undoes;
    return taken;
}

std::optional<ApiError> alreadyTakenBack(const QString &path, const QList<qint64> &entries)
{
    const Result<QHash<qint64, AuditRecord>> found = AuditReader::some(path, entries);
    if (!found)
        return found.error();
    for (const AuditRecord &record : *found) {
        if (record.undoneBy > 0)
            return makeOvertaken(
                AuditLogText::tr("Entry %1 is taken back already, by entry %2.").arg(record.seq).arg(record.undoneBy));
    }
    return std::nullopt;
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
        QList<qint64> takesBack;
        Then then;
    };
    std::mutex mutex;
    std::deque<Waiting> waiting;
    std::optional<AuditChain> chain; ///< of the worker

    /// Adds rows in their order and tells of each what came of it: many at once, but by itself what may be barred.
    QList<Result<qint64>> add(const std::deque<Waiting> &rows, const QString &path)
    {
        QList<Result<qint64>> out;
        for (qsizetype from = 0; from < qsizetype(rows.size());) {
            const QList<qint64> takesBack = rows[from].takesBack;
            QList<QByteArray> contents{rows[from++].content};
            AuditChain::Bar bar;
            if (!takesBack.isEmpty()) {
                // Read back to the entries while others may write: in a long audit that takes its time.
                const Result<qint64> newest = AuditReader::newest(path);
                const std::optional<ApiError> before =
                    newest ? alreadyTakenBack(path, takesBack) : std::optional(newest.error());
                // Of two who take one entry back at once, the second hears of the first.
                bar = [&path, &takesBack, seen = newest.value_or(0), before] {
                    if (before)
                        return std::optional<ApiError>(before);
                    const Result<bool> since = AuditReader::anyUndoSince(path, seen);
                    if (!since)
                        return std::optional(since.error());
                    return *since ? alreadyTakenBack(path, takesBack) : std::nullopt;
                };
            } else {
                while (from < qsizetype(rows.size()) && rows[from].takesBack.isEmpty())
                    contents << rows[from++].content;
            }
            const Result<qint64> first = chain->append(contents, bar);
            for (qsizetype i = 0; i < contents.size(); ++i)
                out << (first ? Result<qint64>(*first + i) : first);
        }
        return out;
    }
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
        QList<qint64> takesBack = takenBackBy(entry);
        m_shared->waiting.push_back({m_stamp.packed(std::move(entry)), std::move(takesBack), std::move(then)});
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
        const QList<Result<qint64>> added = shared->add(batch, path);
        return [this, batch = std::move(batch), added] {
            qint64 last = 0;
            std::optional<ApiError> trouble;
            for (qsizetype i = 0; i < added.size(); ++i) {
                if (const Then &then = batch[size_t(i)].then)
                    then(added[i]);
                if (added[i])
                    last = *added[i];
                else if (added[i].error().kind != ApiError::Kind::Usage)
                    trouble = added[i].error();
            }
            if (last > 0)
                Q_EMIT appended(last);
            if (trouble)
                Q_EMIT troubled(*trouble);
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

void AuditLog::dropSnapshots(int keepDays, qint64 nowMs, std::optional<qint64> serviceMs, const Profile &profile)
{
    AuditEntry entry;
    entry.kind = QStringLiteral("write");
    entry.timeMs = nowMs;
    entry.profile = profile.name;
    entry.app = profile.appName();
    entry.command = QStringLiteral("snapshots/drop");
    // Here and now, for a program may end before the event loop comes round again.
    m_worker->post([this, keepDays, nowMs, serviceMs, entry, append = direct(),
                    store = SnapshotStore(snapshotFolder(m_path))](std::stop_token) mutable -> WorkThread::Outcome {
        const QStringList names = store.outdated(keepDays, nowMs, serviceMs);
        if (names.isEmpty() || store.wereInVain(names, nowMs))
            return {};
        entry.request = {{QStringLiteral("keep_days"), keepDays}, {QStringLiteral("files"), names.size()}};
        entry.bodyHash =
            QString::fromLatin1(QCryptographicHash::hash(QJsonDocument(entry.request).toJson(QJsonDocument::Compact),
                                                         QCryptographicHash::Sha256)
                                    .toHex());
        const Result<qint64> noted = append(entry);
        if (!noted)
            return [this, error = noted.error()] { Q_EMIT troubled(error); };
        const int dropped = store.drop(names);
        const QStringList left = store.stillThere(names); // another program may have dropped the rest
        if (!left.isEmpty())
            store.noteInVain(left, nowMs);
        AuditEntry end;
        end.kind = QStringLiteral("result");
        end.timeMs = nowMs;
        end.of = *noted;
        end.result = dropped > 0 || left.isEmpty() ? QStringLiteral("done") : QStringLiteral("failed");
        end.reply = {{QStringLiteral("files"), dropped}};
        const Result<qint64> last = append(end);
        return [this, seq = last.value_or(*noted)] { Q_EMIT appended(seq); };
    });
}

void AuditLog::inTurn(WorkThread::Job job) { m_worker->post(std::move(job)); }

void AuditLog::whenIdle(std::function<void()> then)
{
    m_worker->post([then = std::move(then)](std::stop_token) -> WorkThread::Outcome { return then; });
}

} // namespace imdesk
