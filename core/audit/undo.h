// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditentry.h"
#include "core/audit/undolock.h"
#include "core/base/requestscope.h"
#include "core/net/apiclient.h"
#include "core/net/takenback.h"
#include "core/secrets/seal.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace imdesk {

struct LaterQuestion;
struct Overwritten;

/// One call of an undo.
struct UndoCall
{
    QString path;
    QJsonObject body;
    qint64 undoes = 0;     ///< the entry that is taken back once this call is done: set on the last one
    qint64 undoesPart = 0; ///< set on those before it
};

/// How to take back what an entry of the audit did: the calls in order, and what will not come back.
struct UndoPlan
{
    QList<UndoCall> calls;
    QStringList losses;
    QString nothing = {}; ///< why what the calls leave out stays, where there is a better reason than that it was so
};

/// Whether the effect of a write can be taken back by other calls at all. Every other command of the catalogue
/// states why not.
bool hasInverse(const QString &path);

/// Why a command of the catalogue that writes has none, as a sentence; empty for one that has, and for others.
QString whyNoInverse(const QString &path);
/// What the undo of a command that has one gives back, as the rest of a sentence; empty for others.
QString howItIsTakenBack(const QString &path);

/// The undo of an entry at a moment: a mute that was lifted comes back with the time that would be left by now.
/// Every field of the request that does not come back is named among the losses. Kind::Usage says why there is none: no
/// inverse, not done, taken back already, nothing known of the state before, or nothing was changed.
Result<UndoPlan> undoOf(const AuditRecord &record, qint64 nowMs);

/// Whether the state before has to be read out of the entry's snapshot first.
bool needsSnapshot(const AuditRecord &record);
/// Whether there is an undo to offer, as far as the entry itself tells; the error says why not.
Result<Done> undoOffered(const AuditRecord &record, qint64 nowMs);
/// The same entry with the state before out of its snapshot, where it lies there. Reads files in the calling thread.
Result<AuditRecord> withStateBefore(AuditRecord record, const QString &auditPath, const Seal &seal);
/// An entry as the audit holds it now, with the state before out of its snapshot where it lies there: what undoOf() is
/// to be asked about. Reads files in the calling thread.
Result<AuditRecord> recordForUndo(const QString &auditPath, qint64 seq, const Seal &seal);

/// Whether the answer of an entry tells that it has changed nothing: there is nothing to take back, and nothing is
/// lost.
bool changedNothing(const AuditRecord &record);

/// Sends the calls of an undo in their order, those about single members several at a time, each guarded and noted down
/// like any write. Goes on after a call that fails, as long as the next one may succeed; what several accounts share is
/// halved until the one that fails it stands alone. The entry counts as taken back only by a last call before which
/// nothing has failed. As long as it is at an entry nobody else can be.
class UndoRun : public QObject
{
    Q_OBJECT

  public:
    explicit UndoRun(ApiClient &client, QObject *parent = nullptr) : QObject(parent), m_client(client), m_lock(client)
    {
    }
    using Later = std::function<void(const Result<QStringList> &lines)>;
    /// Reads how things stand and tells which values somebody has changed after the entry that its undo would
    /// overwrite, a line each with what it has left and what is there now. None for commands that set no values, and
    /// where the entry does not tell how it has left them.
    void findLater(const AuditRecord &record, const UndoPlan &plan, const Later &then);
    using LaterRows = std::function<void(const Result<QList<Overwritten>> &found)>;
    /// The same of what was made ready before.
    void findLater(const LaterQuestion &question, const CallOptions &options, const LaterRows &then);
    /// `why` it is taken back goes into the entries behind the number of what is.
    void start(const UndoPlan &plan, qint64 seq, const QString &why = {});
    /// Between calls: those under way end, the rest is not tried.
    void cancel();
    bool isRunning() const { return m_running; }
    /// The moment to ask undoOf() about: ends of mutes are by the service's clock.
    qint64 nowMs() const { return m_client.serviceNowMs(); }
    /// What became of each account, without the losses of the plan; whole after finished().
    const TakenBack &outcome() const { return m_outcome; }
    /// Whether any call has brought anything back, be it that a later one about the same account failed.
    bool anyBack() const { return m_anyBack; }
    /// The trouble that the calls still waiting would have met as well.
    const std::optional<ApiError> &stoppedBy() const { return m_stoppedBy; }
    /// What a plan was to give back, missed for this reason.
    static QList<UndoItem> missedOf(const UndoPlan &plan, qint64 seq, const ApiError &error);
    /// Accounts in a plan, and calls without any: what progressed() counts.
    static qint64 weightOf(const UndoPlan &plan);

  Q_SIGNALS:
    /// Accounts, and calls without any.
    void progressed(qint64 done, qint64 total);
    /// `done` of the calls were carried out.
    void finished(qsizetype done, const imdesk::Result<imdesk::Done> &result);

  private:
    struct Piece
    {
        UndoCall call;
        bool isLast = false;
    };
    void pump();
    void send(const Piece &piece);
    void onReply(const Piece &piece, const QJsonObject &reply);
    void onFailure(const Piece &piece, const ApiError &error);
    void tell(const Piece &piece, const QString &account, const std::optional<ApiError> &error);
    void giveUp(const ApiError &error);
    void passed(qint64 weight);
    void end();

    ApiClient &m_client;
    UndoLock m_lock;
    PlaceLocks::Hold m_held; ///< of the entry under way
    qint64 m_seq = 0;
    QString m_reason;
    QList<Piece> m_waiting;
    QString m_path; ///< of what is under way
    int m_flying = 0;
    quint64 m_serial = 0;
    qsizetype m_done = 0;
    qint64 m_passed = 0, m_weight = 0;
    QList<UndoItem> m_items;
    QHash<QString, qsizetype> m_itemOf; ///< by place and account
    TakenBack m_outcome;
    std::optional<ApiError> m_stoppedBy;
    bool m_running = false, m_anyBack = false;
    RequestScope m_scope;
};

} // namespace imdesk
