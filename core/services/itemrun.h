// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/callfaults.h"
#include "core/base/requestscope.h"
#include "core/base/whendone.h"
#include "core/net/apiclient.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>

namespace imdesk {

/// What became of one of many items.
struct ItemOutcome
{
    enum class State {
        Done,
        Failed,  ///< refused, nothing was changed
        Unknown, ///< no answer came: it may have been carried out all the same
        NotTried ///< cancelled, or given up because every item would fail in the same way
    };
    QString id;
    State state = State::Done;
    ApiError error;      ///< of all but Done
    QString word;        ///< what the service says of the item, in its own term: Imported, Online, AWithB
    QJsonObject details; ///< the rest of what it says, in its own names

    static ItemOutcome done(const QString &id, const QString &word = {}, const QJsonObject &details = {})
    {
        return {id, State::Done, {}, word, details};
    }
    /// What an undo has not given back, for this reason.
    static ItemOutcome missed(const QString &id, const ApiError &error);
    /// By the code of the item within a call that succeeded: 0 is done.
    static ItemOutcome byCode(const QString &id, int code, const QString &message, const QString &word = {});
};

/// What became of an undo, by account; what names none is called by its place or its command.
QList<ItemOutcome> undoOutcomes(const TakenBack &taken);

/// The documented number of items in a list of a command's request; `fallback` where none is told.
qsizetype itemsPerCall(const Catalogue &catalogue, const QString &command, const QString &list, qsizetype fallback);

/// Takes any number of items through a command that takes some at a time, and tells each one's outcome as it comes. One
/// run at a time.
class ItemRun : public QObject
{
    Q_OBJECT

  public:
    /// How the items are cut into calls.
    struct Cut
    {
        qsizetype perCall = 1;
        int atOnce = 1; ///< calls under way; more than one only where the service does not mind
        /// Codes of a whole call that one bad item brings about: the call is halved until that item stands alone.
        QSet<int> halveOn;
        Priority priority = Priority::Normal; ///< Interactive: taking it back is offered
        /// The reply says something of every item, not of those alone that failed: silence about one is no success.
        bool answersEach = false;
    };

    explicit ItemRun(ApiClient &client, QObject *parent = nullptr)
        : QObject(parent), m_client(client), m_nextReason(client.reason())
    {
    }
    ~ItemRun() override { m_send = {}; }

    /// Why the next run is made, for the audit; else the reason of the deed within which it is made or started counts.
    void setReason(const QString &reason) { m_nextReason = reason; }
    /// `makeRequest` gives the request for some items, `readReply` their outcomes; items it does not name are done,
    /// or Unknown where the command answers each.
    template <HasTable Request, HasTable Reply>
    void start(const Endpoint<Request, Reply> &endpoint, const QStringList &items, const Cut &cut,
               std::function<Request(const QStringList &)> makeRequest,
               std::function<QList<ItemOutcome>(const QStringList &, const Reply &)> readReply)
    {
        begin(
            items, cut,
            [this, endpoint, makeRequest, readReply, priority = cut.priority](const QStringList &some, quint64 serial) {
                const QString key = QString::number(serial);
                CallOptions options;
                options.priority = priority;
                options.reason = m_reason;
                options.noted = m_noted;
                whenDone(m_scope.latest(key, m_client.call(endpoint, makeRequest(some), options)), this,
                         [this, key, some, readReply](const Result<Reply> &reply) {
                             m_scope.cancel(key); // finished: only forgotten
                             if (reply)
                                 onReply(some, readReply(some, *reply));
                             else
                                 onFailure(some, reply.error());
                         });
            });
    }
    /// Stops. Calls under way are Unknown, the rest NotTried; what is done stays done.
    void cancel();

    const Catalogue &catalogue() const { return m_client.catalogue(); }
    bool isRunning() const { return m_running; }
    qsizetype total() const { return m_total; }
    qsizetype done() const { return m_done; }
    qsizetype told() const { return m_told; } ///< items with an outcome
    const ApiError &firstError() const { return m_firstError; }
    /// Under which numbers the calls of the run are noted down, which ApiClient::takeBack() takes.
    QList<qint64> entries() const { return *m_noted; }

  Q_SIGNALS:
    void arrived(const QList<imdesk::ItemOutcome> &outcomes);
    void finished();

  private:
    using Send = std::function<void(const QStringList &, quint64 serial)>;

    void begin(const QStringList &items, const Cut &cut, Send send);
    void pump();
    void onReply(const QStringList &asked, QList<ItemOutcome> outcomes);
    void onFailure(const QStringList &asked, const ApiError &error);
    void tell(const QList<ItemOutcome> &outcomes);
    void giveUp(const ApiError &error);

    ApiClient &m_client;
    Send m_send;
    Cut m_cut;
    QList<QStringList> m_waiting;
    QList<QStringList> m_flying;
    qsizetype m_total = 0, m_done = 0, m_told = 0;
    ApiError m_firstError;
    quint64 m_serial = 0;
    QString m_nextReason; ///< told before the run begins
    QString m_reason;
    Noted m_noted = newNoted();
    bool m_running = false;
    bool m_failed = false;
    RequestScope m_scope; ///< last: cancelled first
};

} // namespace imdesk

Q_DECLARE_METATYPE(imdesk::ItemOutcome)
