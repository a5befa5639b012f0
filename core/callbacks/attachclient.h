// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/attachforms.h"
#include "core/callbacks/attachwire.h"
#include "core/callbacks/eventlog.h"
#include "core/callbacks/replyrule.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QIODevice;
class QJsonArray;

namespace imdesk {

/// Where a listener waits for consoles.
struct AttachTarget
{
    QString socket; ///< path of a local socket; empty takes host and port
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 0;
    QByteArray secret;
    QByteArray
        fingerprint;      ///< hex SHA-256 of the listener's certificate; empty trusts whoever proves to know the secret
    qint64 rows = 50'000; ///< of the newest ones, to begin with

    QString place() const { return socket.isEmpty() ? QStringLiteral("%1:%2").arg(host).arg(port) : socket; }
};

/// A console's end of the connection to a listener: fills a log with what is there and what comes, asks for whole
/// events and for what the listener finds in its store, sends rules and remarks, and comes back by itself after an
/// interruption.
class AttachClient : public QObject
{
    Q_OBJECT

  public:
    enum class State {
        Connecting,
        Attached,
        Interrupted, ///< was attached, tries again
        Failed       ///< was turned away or was never reached; does not try again
    };
    struct Figures
    {
        qint64 requests = 0, stored = 0, rejected = 0, badBodies = 0, perMinute = 0, connections = 0, trimmedRows = 0;
        QString url;
        QHash<QString, RuleUse> rules; ///< by their ids
        BudgetFigures budget;          ///< of its answers; none where it is of an older program
        QList<TargetReport> targets;   ///< those it forwards to, in its order
        friend bool operator==(const Figures &, const Figures &) = default;
    };
    /// Why it is Failed or Interrupted.
    enum class Trouble {
        Connection, ///< there is none, or it ended
        TurnedAway, ///< the listener, or the console itself, did not go on
        Secret      ///< the listener wants one, or another one
    };
    using EventReply = std::function<void(Result<std::optional<CallbackEvent>>)>;
    using DoneReply = std::function<void(Result<Done>)>;
    using PageReply = std::function<void(Result<SearchPage>)>;
    using ReportReply = std::function<void(Result<RehearsalReport>)>;
    using LedgerReply = std::function<void(Result<GapLedger>)>;

    /// The log must outlive the client.
    AttachClient(const AttachTarget &target, EventLog &log, QObject *parent = nullptr);
    ~AttachClient() override;

    State state() const { return m_state; }
    const ApiError &error() const { return m_error; }
    Trouble trouble() const { return m_trouble; }
    const AttachTarget &target() const { return m_target; }
    const Figures &figures() const { return m_figures; }
    const QList<ReplyRule> &rules() const { return m_rules; }
    /// What the listener calls this list of rules; empty where it is of an older program.
    const QString &rulesBase() const { return m_rulesBase; }
    /// What the clock of the listener says, Unix milliseconds; empty where it is of an older program.
    std::optional<qint64> listenerNow() const;
    /// Whether the rows that were there at the beginning are all in the log.
    bool isLoaded() const { return m_state == State::Attached && !m_awaitsBegin && m_log.lastSeq() >= m_lastAtBegin; }

    /// Replies are dropped with the client.
    void fetch(qint64 seq, EventReply reply);
    /// With the base of the list they were made from (rulesBase()) they are refused where there is another list by
    /// now; rules() is that one then.
    void setRules(const QList<ReplyRule> &rules, DoneReply reply, const QString &base = {});
    /// What is kept comes back as a remark of the log, here and at other consoles.
    void remark(const EventRemark &remark, DoneReply reply);
    /// A page of a search through the whole store of the listener.
    void search(const Filter &filter, std::optional<qint64> beyond, int limit, PageReply reply,
                PageOrder order = PageOrder::NewestFirst, FoundBodies bodies = FoundBodies::WhereCut);
    /// Tries rules on the newest events of the listener.
    void rehearse(const QList<ReplyRule> &rules, qint64 newest, ReportReply reply);
    void readLedger(LedgerReply reply);
    /// In pieces a listener takes, one after the other; an error unless it has stored all of them.
    void backfill(const QList<CallbackEvent> &events, DoneReply reply);
    void explain(const SequenceHole &hole, const QString &words, DoneReply reply);

  Q_SIGNALS:
    void stateChanged();
    void figuresChanged();
    /// The rules, or what the listener calls them.
    void rulesChanged();
    /// The listener has another log, or lost the newest part of its own: the log was cleared, and is filled from there.
    void logReplaced();
    /// The remarks in the log have changed.
    void remarksChanged();
    void problemFound(const imdesk::ReceiverProblem &problem);
    /// Numbers of a group are no hole any more, by whichever console.
    void explained(const std::vector<imdesk::SequenceHole> &holes);

  private:
    struct Backfill;
    using Reply = std::function<void(Result<QJsonObject>)>;

    void open();
    void onConnected();
    void onOpened();
    void onClosed(const QString &words);
    void read();
    void handle(const QJsonObject &object);
    void greet(const QJsonObject &hello);
    void watch();
    void begin(const QJsonObject &object);
    void takeEvents(const QJsonArray &page);
    void takeRules(const QJsonObject &object);
    QJsonObject ofLog(QJsonObject request) const;
    void push(const QString &kind, const QJsonObject &object);
    void takeRemarks(const QJsonObject &object);
    void ask(QJsonObject request, const Reply &reply);
    void askDone(QJsonObject request, DoneReply reply);
    void sendPiece(const std::shared_ptr<Backfill> &run);
    void send(const QJsonObject &object) { sendLine(attach::line(object)); }
    void sendLine(const QByteArray &line);
    void giveUp(const QString &words, Trouble trouble = Trouble::TurnedAway);
    void setState(State state);

    const AttachTarget m_target;
    EventLog &m_log;
    State m_state = State::Connecting;
    ApiError m_error;
    Trouble m_trouble = Trouble::Connection;
    Figures m_figures;
    std::optional<qint64> m_toldNow; ///< by the listener, when m_toldSince began
    QElapsedTimer m_toldSince;
    QList<ReplyRule> m_rules;
    QString m_rulesBase;
    std::unique_ptr<QIODevice> m_device;
    attach::LineCutter m_lines;
    QByteArray m_nonce, m_listenerNonce, m_certificateDigest;
    bool m_wasAttached = false;
    bool m_greeted = false;
    qint64 m_lastAtBegin = 0;
    QByteArray m_logId;         ///< of the listener's log, as far as it was ever told
    qint64 m_askedAfter = -1;   ///< with the last request to watch
    bool m_awaitsBegin = false; ///< until then, events are still those that were asked for before
    quint64 m_nextId = 1;
    QHash<quint64, Reply> m_asked;
    QTimer m_again;
    QTimer m_patience;
    QTimer m_more;
};

} // namespace imdesk
