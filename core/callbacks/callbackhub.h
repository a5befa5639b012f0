// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/answerwatch.h"
#include "core/callbacks/attachclient.h"
#include "core/callbacks/backfilldesk.h"
#include "core/callbacks/eventforwarder.h"
#include "core/callbacks/eventloader.h"
#include "core/callbacks/eventlog.h"
#include "core/callbacks/eventwatch.h"
#include "core/callbacks/filter.h"
#include "core/callbacks/holecheck.h"
#include "core/callbacks/httpreceiver.h"
#include "core/callbacks/owncalls.h"
#include "core/callbacks/storewatch.h"

#include <QElapsedTimer>
#include <QList>
#include <QTimer>

#include <deque>

namespace imdesk {

class RuleRehearsal;
class StoreSearch;

/// A time in which nobody listened; `until` is 0 while it lasts.
struct ListeningPause
{
    qint64 from = 0, until = 0;
};

/// All of callbacks for one app: the store, the log in memory, the receiver, what they counted and what went wrong.
/// Lives in the main thread; everything that waits runs elsewhere.
class CallbackHub : public QObject
{
    Q_OBJECT

  public:
    enum class State { Off, Starting, Listening, Stopping, Failed };
    enum class StoreState {
        None, ///< openStore() was not called yet
        Opening,
        Open,
        Foreign, ///< another process writes it; shown and followed, but nothing can be received here
        Remote,  ///< a listener elsewhere has it, and this console is attached to that
        Failed
    };
    struct Counts
    {
        qint64 requests = 0, stored = 0, rejected = 0, badBodies = 0, perMinute = 0, connections = 0;
        qint64 trimmedRows = 0; ///< dropped from the store by its limits
        friend bool operator==(const Counts &, const Counts &) = default;
    };
    static constexpr qsizetype problemsKept = 200;

    /// The clock must outlive the hub. So many of the newest rows are in memory.
    explicit CallbackHub(const Clock &clock, QObject *parent = nullptr, qsizetype keepRows = EventLog::defaultRows);
    /// Gives requests in flight a moment, then commits what is queued.
    ~CallbackHub() override;

    /// Opens the log of an app and shows what is in it. Once a hub.
    void openStore(const StoreOptions &options);
    /// What start() will use. Where it listens with something else, it ends in order and starts anew: true then.
    bool configure(const ReceiverOptions &options);
    const ReceiverOptions &options() const { return m_options; }
    /// Asks these reply rules from now on, also while listening. Attached, it sends them; trouble comes as a problem.
    void setRules(const QList<ReplyRule> &rules);
    /// Attached: sends rules that were made from the list of that base (AttachClient::rulesBase()); the listener
    /// refuses them where it has another list by now. `reply` runs later unless `context` has died or there was a
    /// detach().
    void sendRules(const QList<ReplyRule> &rules, const QString &base, QObject *context,
                   const std::function<void(const Result<Done> &)> &reply);
    const QList<ReplyRule> &rules() const { return m_rules; }
    /// How often each rule decided since the start, by its id.
    QHash<QString, RuleUse> ruleUses() const;
    /// Asks these targets and passes events on to them from now on, also while the receiver is off.
    void setForward(const ForwardList &forward);
    const ForwardList &forward() const { return m_forward; }
    TargetFigures targetFigures(const QString &id) const { return m_answers->targets->of(id); }
    /// How long answers take: here, or at the listener this console is attached to.
    BudgetFigures budget() const;
    /// Starts to listen, as soon as the store is open; tries to open it again where that failed before.
    void start();
    void stop();
    /// Whether what lies in the place of the log could not even be read as one: beginAnew() leads on.
    bool canBeginAnew() const;
    /// Sets that file aside under another name, which is given, and begins a new log in its place. What can be read by
    /// now, or is written by another program, stays and is opened; the name is empty then.
    Result<QString> beginAnew();

    /// Shows the log of a listener elsewhere instead of the own one, whose receiver must be off; rules set from now on
    /// are those of that listener.
    void attach(const AttachTarget &target);
    /// Back to the own log.
    void detach();
    /// The connection to a listener; null while not attached.
    const AttachClient *attached() const { return m_attach.get(); }

    State state() const { return m_state; }
    /// While listening: where the service must send to.
    QUrl url() const { return m_url; }
    /// Why it failed, in State::Failed.
    const ApiError &error() const { return m_error; }
    StoreState storeState() const { return m_storeState; }
    const ApiError &storeError() const { return m_storeError; }
    QString storePath() const { return m_storeOptions.path; }
    /// Whether the newest rows of the store are all in the log.
    bool isLoaded() const { return m_attach ? m_attach->isLoaded() : m_loader && m_loader->isDone(); }
    EventLog &log() { return m_log; }
    Counts counts() const;
    const QList<ReceiverProblem> &problems() const { return m_problems; }

    EventWatch &watch() { return m_watch; }
    const HoleCheck &gaps() const { return m_gaps; }
    /// The time by which the events of the log came: of the listener where this console is attached to one.
    qint64 nowMs() const;
    OwnCalls &ownCalls() { return m_ownCalls; }
    /// Whether marks and notes can be kept: not while another process writes the log.
    bool canRemark() const;
    /// What staff adds to an event; nothing of it with an empty note and no mark.
    void remark(qint64 seq, bool marked, const QString &note);
    /// Puts messages found in a history into the log; the reply runs once all of them are there or some cannot be,
    /// unless `context` has died.
    void backfill(const QList<CallbackEvent> &events, QObject *context,
                  const std::function<void(const Result<Done> &)> &reply);
    /// These numbers of a group are no hole, and why.
    void explain(const SequenceHole &hole, const QString &words);
    /// Searches the whole history, here or at the listener.
    void search(StoreSearch &search, const Filter &filter, FoundBodies bodies = FoundBodies::WhereCut);
    /// Tries rules on the newest events, here or at the listener.
    void rehearse(RuleRehearsal &rehearsal, const QList<ReplyRule> &rules, qint64 newest);
    /// When nobody listened, oldest first; `reply` runs later unless `context` has died.
    void readPauses(QObject *context, const std::function<void(const std::vector<ListeningPause> &)> &reply);
    /// The app whose callbacks the log holds, by its newest events; no reply runs where none of them tells.
    void readSdkAppId(QObject *context, const std::function<void(quint32)> &reply);
    /// What the own log holds beyond other limits; `reply` runs later unless `context` has died, and not at all where
    /// the own log is not open.
    void readExcess(const StoreOptions &limits, QObject *context, const std::function<void(const LogExcess &)> &reply);
    enum class Side { Before, After };
    /// A page of the events next to a number that a filter keeps, as far as a moment of searching finds them.
    void readPage(qint64 seq, Side side, const Filter &filter, int count, QObject *context,
                  const std::function<void(const Result<SearchPage> &)> &reply);
    /// The events next to a number, before or after it, that a filter keeps, oldest first, as far as a moment of
    /// searching finds them.
    void readBeside(qint64 seq, Side side, const Filter &filter, int count, QObject *context,
                    const std::function<void(const std::vector<CallbackEvent> &)> &reply);
    /// Reads a whole event; `reply` runs later unless `context` has died. Empty when the store has dropped it.
    void fetch(qint64 seq, QObject *context, const std::function<void(Result<std::optional<CallbackEvent>>)> &reply);

  Q_SIGNALS:
    void stateChanged();
    void storeChanged();
    /// Marks or notes have changed.
    void remarksChanged();
    /// A mark or a note could not be kept.
    void remarkFailed(const imdesk::ApiError &error);
    /// The listener has another log: its rows and remarks take the place of those before.
    void logReplaced();
    /// The connection to a listener has changed, or there is one now, or none any more.
    void attachChanged();
    /// Somebody else has changed the rules.
    void rulesChanged();
    /// Other targets, or with other tokens.
    void forwardChanged();
    /// At most twice a second.
    void countsChanged();
    void problemFound(const imdesk::ReceiverProblem &problem);

  private:
    void onOpened(EventLoader::Opened opened);
    void launch();
    void setState(State state);
    void note(const ReceiverProblem &problem);
    void failWith(const ApiError &error);
    void tick();
    void lookAtStore();
    void readExplained();
    void runErrand(EventStore::Errand errand);
    void forgetLog();
    void onLogReplaced();
    void tellKept(const Result<Done> &done);
    void learnExplained(const std::vector<SequenceHole> &explained);
    std::vector<ListeningPause> pausesOf(const std::vector<std::pair<qint64, qint64>> &heard) const;

    const Clock &m_clock;
    EventLog m_log;
    EventWatch m_watch{m_log, [this] { return nowMs(); }};
    HoleCheck m_gaps{*this};
    OwnCalls m_ownCalls;
    StoreOptions m_storeOptions;
    ReceiverOptions m_options;
    State m_state = State::Off;
    bool m_startsAnew = false; ///< once it has stopped
    quint16 m_samePort = 0;    ///< where it starts anew with any free port
    StoreState m_storeState = StoreState::None;
    ApiError m_error, m_storeError;
    QUrl m_url;
    QList<ReceiverProblem> m_problems;
    Counts m_before; ///< of receivers that have ended
    QList<ReplyRule> m_rules;
    ForwardList m_forward;
    bool m_isForwardKnown = false; ///< before, there is no saying that nobody is a target
    std::shared_ptr<AnswerWatch> m_answers = std::make_shared<AnswerWatch>();
    QHash<QString, RuleUse> m_rulesBefore;
    Counts m_told;
    std::deque<std::pair<qint64, qint64>> m_samples; ///< moment in ms, requests until then
    QElapsedTimer m_uptime;
    QTimer m_tick;
    Mailbox<std::function<void()>> m_mailbox; ///< from the threads of store, loader and receiver
    StoreWatch m_storeWatch;
    BackfillDesk m_backfill;
    // In this order they end backwards: the receiver first, then forwarder and loader, then the store.
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<EventLoader> m_loader;
    std::unique_ptr<EventForwarder> m_forwarder;
    std::unique_ptr<HttpReceiver> m_receiver;
    std::unique_ptr<AttachClient> m_attach;
    QList<ReplyRule> m_ownRules; ///< while attached
};

} // namespace imdesk
