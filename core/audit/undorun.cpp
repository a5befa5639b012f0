// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditlog.h"
#include "core/audit/auditreader.h"
#include "core/audit/undo.h"
#include "core/audit/undoitems.h"
#include "core/audit/undoparts.h"
#include "core/base/callfaults.h"
#include "core/base/whendone.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace imdesk {

Result<AuditRecord> withStateBefore(AuditRecord record, const QString &auditPath, const Seal &seal)
{
    if (!needsSnapshot(record))
        return record;
    AuditEntry &entry = record.entry;
    const Result<QJsonObject> kept =
        SnapshotStore(AuditLog::snapshotFolder(auditPath)).read({entry.snapshot, entry.snapshotHash}, seal);
    if (!kept)
        return std::unexpected(kept.error());
    const QJsonValue part = entry.before.value(AuditEntry::notAllRead);
    entry.before = kept->value(QLatin1String(SnapshotFile::before)).toObject();
    if (part.isString())
        entry.before.insert(AuditEntry::notAllRead, part);
    return record;
}

Result<AuditRecord> recordForUndo(const QString &auditPath, qint64 seq, const Seal &seal)
{
    const Result<AuditRecord> record = AuditReader::one(auditPath, seq);
    return record ? withStateBefore(*record, auditPath, seal) : record;
}

namespace {

/// Of calls about one member each.
constexpr int callsAtOnce = 4;

QString ownerOf(const UndoCall &call) { return call.body.value(QLatin1String("From_Account")).toString(); }

QString keyOf(const UndoCall &call, const QString &owner, const QString &account)
{
    return undoitems::placeOf(call.body) + QLatin1Char('\n') + owner + QLatin1Char('\n') + account;
}

/// Whose list it is belongs to it: an undo may put somebody back onto those of several.
QString keyOf(const UndoCall &call, const QString &account) { return keyOf(call, ownerOf(call), account); }

/// What an earlier call must have given back: somebody himself, and for the list of the other one the friendship, which
/// is made from this side.
QStringList neededFor(const UndoCall &call, const QString &account)
{
    QStringList keys{keyOf(call, account)};
    if (call.path.startsWith(QLatin1String("sns/")))
        keys << keyOf(call, account, ownerOf(call));
    return keys;
}

qint64 accountsIn(const UndoCall &call) { return qMax<qint64>(1, undoitems::accountsOf(call.path, call.body).size()); }

/// The accounts of a call, or an empty one for a call without any.
QStringList namesOf(const UndoCall &call)
{
    const QStringList accounts = undoitems::accountsOf(call.path, call.body);
    return accounts.isEmpty() ? QStringList{QString()} : accounts;
}

/// Trouble that the next call would meet too. A refusal may come of a rule that protects one account alone.
bool stopsAll(const ApiError &error, const Profile &profile)
{
    if (error.kind == ApiError::Kind::Refused)
        return profile.readOnly;
    return hitsEveryItem(error) || error.kind == ApiError::Kind::Storage;
}

} // namespace

QList<UndoItem> UndoRun::missedOf(const UndoPlan &plan, qint64 seq, const ApiError &error)
{
    QList<UndoItem> out;
    QSet<QString> told;
    for (const UndoCall &call : plan.calls) {
        for (const QString &account : namesOf(call)) {
            const QString key = keyOf(call, account);
            if (!told.contains(key))
                out << UndoItem{seq, call.path, undoitems::placeOf(call.body), account, error};
            told.insert(key);
        }
    }
    return out;
}

qint64 UndoRun::weightOf(const UndoPlan &plan)
{
    qint64 weight = 0;
    for (const UndoCall &call : plan.calls)
        weight += accountsIn(call);
    return weight;
}

void UndoRun::start(const UndoPlan &plan, qint64 seq, const QString &why)
{
    Q_ASSERT(!m_running);
    m_seq = seq;
    m_reason = tr("Undo of entry %1").arg(seq);
    if (!why.isEmpty())
        m_reason += QStringLiteral(": ") + why;
    m_waiting.clear();
    for (const UndoCall &call : plan.calls)
        m_waiting << Piece{call, false};
    m_weight = weightOf(plan);
    if (!m_waiting.isEmpty())
        m_waiting.last().isLast = true;
    m_done = 0;
    m_passed = 0;
    m_items.clear();
    m_itemOf.clear();
    m_outcome = {};
    m_anyBack = false;
    m_stoppedBy.reset();
    m_running = true;
    if (Result<PlaceLocks::Hold> held = m_lock.take({seq}))
        m_held = std::move(*held);
    else
        giveUp(held.error());
    pump();
}

void UndoRun::cancel()
{
    if (!m_running || m_waiting.isEmpty())
        return;
    giveUp(makeError(ApiError::Kind::Cancelled, QString()));
    pump();
}

void UndoRun::pump()
{
    while (m_running && !m_waiting.isEmpty()) {
        const UndoCall &next = m_waiting.first().call;
        // What comes later may need what came before; the last one has to know whether all of it went well.
        if (m_flying > 0 && (m_flying >= callsAtOnce || next.path != m_path || !undoitems::runsBeside(next.path) ||
                             m_waiting.first().isLast))
            return;
        Piece piece = m_waiting.takeFirst();
        const QStringList accounts = undoitems::accountsOf(piece.call.path, piece.call.body);
        QStringList left;
        for (const QString &account : accounts) {
            // Who did not come back in an earlier call has nothing that a later one could set.
            if (std::ranges::none_of(neededFor(piece.call, account), [this](const QString &key) {
                    const auto known = m_itemOf.constFind(key);
                    return known != m_itemOf.constEnd() && m_items.at(*known).error;
                }))
                left << account;
        }
        if (!accounts.isEmpty() && left.isEmpty()) {
            passed(accountsIn(piece.call));
            continue;
        }
        if (left.size() < accounts.size()) {
            passed(accounts.size() - left.size());
            piece.call.body = undoitems::about(piece.call.path, piece.call.body, left);
        }
        send(piece);
    }
    if (m_running && m_flying == 0)
        end();
}

void UndoRun::send(const Piece &piece)
{
    CallOptions options;
    options.reason = m_reason;
    const bool allWell = std::ranges::none_of(m_items, [](const UndoItem &item) { return item.error.has_value(); });
    (piece.isLast && allWell ? options.undoes : options.undoesPart) << m_seq;
    m_path = piece.call.path;
    ++m_flying;
    const QString key = QString::number(++m_serial);
    whenDone(m_scope.latest(key, m_client.callRaw(piece.call.path, piece.call.body, options)), this,
             [this, key, piece](const Result<QJsonObject> &reply) {
                 m_scope.cancel(key); // finished: only forgotten
                 --m_flying;
                 if (reply)
                     onReply(piece, *reply);
                 else
                     onFailure(piece, reply.error());
                 pump();
             });
}

void UndoRun::onReply(const Piece &piece, const QJsonObject &reply)
{
    ++m_done;
    const QHash<QString, ApiError> refused = undoitems::refusedIn(piece.call.path, reply);
    for (const QString &account : namesOf(piece.call)) {
        auto bad = refused.constFind(account);
        if (account.isEmpty())
            bad = refused.constBegin();
        tell(piece, account, bad == refused.constEnd() ? std::nullopt : std::optional(*bad));
    }
    passed(accountsIn(piece.call));
}

void UndoRun::onFailure(const Piece &piece, const ApiError &error)
{
    const QStringList names = namesOf(piece.call);
    if (names.size() > 1 && undoitems::oneMayBeBad(piece.call.path, error)) {
        const qsizetype half = names.size() / 2;
        for (const bool second : {true, false}) { // the first half ends up in front
            Piece some = piece;
            some.call.body =
                undoitems::about(piece.call.path, piece.call.body, second ? names.mid(half) : names.first(half));
            some.isLast = second && piece.isLast;
            m_waiting.prepend(some);
        }
        return;
    }
    // A refusal may name its items, of which some are done.
    QSet<QString> done;
    const QHash<QString, ApiError> refused = undoitems::refusedIn(piece.call.path, error.reply);
    for (const QJsonObject &item : undoparts::objectsOf(error.reply, QLatin1String("ResultItem"))) {
        const QString account = item.value(QLatin1String("To_Account")).toString();
        if (!refused.contains(account))
            done.insert(account);
    }
    for (const QString &account : names)
        tell(piece, account,
             !account.isEmpty() && done.contains(account) ? std::nullopt
                                                          : std::optional(refused.value(account, error)));
    passed(accountsIn(piece.call));
    // An address that never answered keeps silent for the rest too, and each try takes its time.
    if (stopsAll(error, m_client.profile()) || (error.kind == ApiError::Kind::Network && m_done == 0)) {
        m_stoppedBy = error;
        giveUp(error);
    }
}

void UndoRun::tell(const Piece &piece, const QString &account, const std::optional<ApiError> &error)
{
    m_anyBack |= !error;
    const QString key = keyOf(piece.call, account);
    const auto known = m_itemOf.constFind(key);
    if (known == m_itemOf.constEnd()) {
        m_itemOf.insert(key, m_items.size());
        m_items << UndoItem{m_seq, piece.call.path, undoitems::placeOf(piece.call.body), account, error};
    } else if (error && !m_items.at(*known).error) {
        m_items[*known].error = error;
    }
}

void UndoRun::giveUp(const ApiError &error)
{
    ApiError notSent = error; // whatever became of the call that told it
    notSent.maybeDone = false;
    for (const Piece &piece : std::exchange(m_waiting, {})) {
        for (const QString &account : namesOf(piece.call))
            tell(piece, account, notSent);
        passed(accountsIn(piece.call));
    }
}

void UndoRun::passed(qint64 weight)
{
    m_passed += weight;
    Q_EMIT progressed(m_passed, m_weight);
}

void UndoRun::end()
{
    m_running = false;
    m_held.reset(); // its calls stand in the audit, for whoever comes next
    for (const UndoItem &item : std::as_const(m_items))
        (item.error ? m_outcome.missed : m_outcome.undone) << item;
    const std::optional<ApiError> trouble = m_outcome.trouble();
    Q_EMIT finished(m_done, trouble ? Result<Done>(std::unexpected(*trouble)) : Result<Done>(Done{}));
}

} // namespace imdesk
