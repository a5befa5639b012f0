// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/httpreceiver.h"

#include "core/base/logging.h"
#include "core/base/plaintext.h"
#include "core/callbacks/answermaker.h"
#include "core/callbacks/commandtable.h"
#include "core/callbacks/connectionguard.h"
#include "core/callbacks/httpanswer.h"
#include "core/callbacks/receivercheck.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

namespace imdesk {

namespace {

struct ReceiverStateText
{
    Q_DECLARE_TR_FUNCTIONS(ReceiverStateText)
};

constexpr int stopCheckMs = 10;
constexpr int problemsPerSecond = 20;
constexpr qint64 sameAnswerTroubleMs = 10'000; // told once within it
constexpr qsizetype answerTroublesKept = 100;
constexpr qsizetype fewOfAll = 2;         // under one in so many connections
constexpr qsizetype headersLimit = 4'096; // of those kept with an event
constexpr char jsonType[] = "application/json";

QString listenErrorWords(const QTcpServer &server, const ReceiverOptions &options, quint16 port)
{
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return ReceiverStateText::tr("Port %1 is in use by another program. Choose another port, or end that program.")
            .arg(port);
    case QAbstractSocket::SocketAccessError:
        return ReceiverStateText::tr("This user may not listen on port %1. Choose a port above 1023.").arg(port);
    case QAbstractSocket::SocketAddressNotAvailableError:
        return ReceiverStateText::tr("This computer has no address %1.").arg(options.address.toString());
    default:
        return server.errorString();
    }
}

} // namespace

/// Lives on the receiver's thread.
class HttpReceiver::Worker : public QObject
{
  public:
    Worker(const ReceiverOptions &options, EventStore &store, const Clock &clock, ReceiverCounters &counters,
           HttpReceiver &owner)
        : m_options(options),
          m_store(store),
          m_clock(clock),
          m_counters(counters),
          m_owner(owner),
          m_outcomes([this](std::vector<CommitOutcome> outcomes) { settle(outcomes); }),
          m_outbox(std::make_shared<CommitOutbox>(&m_outcomes)),
          m_watch(options.watch ? options.watch : std::make_shared<AnswerWatch>()),
          m_answers(options, *m_watch, clock, counters,
                    [this](const ReceiverProblem &problem, const QString &peer) { report(problem, peer); })
    {
        m_problemWindow.start();
    }

    ~Worker() override { m_outbox->close(); }

    bool listen()
    {
        m_shares = std::make_shared<GuardShares>();
        m_shares->limits = m_options.limits;
        m_shares->allowed = m_options.allowed;
        if (!m_options.tls.isEmpty()) {
            Result<QSslConfiguration> tls = serverTls(m_options.tls);
            if (!tls)
                return failed(tls.error());
            m_shares->tls = std::move(*tls);
        }
        for (const int descriptor : m_options.descriptors) {
            auto guard = std::make_unique<ConnectionGuard>(m_shares);
            if (!guard->setSocketDescriptor(descriptor)) {
                return failed(makeError(ApiError::Kind::Port,
                                        ReceiverStateText::tr("The socket handed over by the service manager cannot be "
                                                              "listened on: %1")
                                            .arg(guard->errorString())));
            }
            take(std::move(guard));
        }
        const QList<quint16> ports =
            m_options.descriptors.isEmpty() ? QList<quint16>{m_options.port} + m_options.morePorts : QList<quint16>();
        for (const quint16 port : ports) {
            // Named twice, a port is ours already; any free one is another each time.
            if (port != 0 &&
                std::ranges::any_of(m_guards, [port](const auto &own) { return own->serverPort() == port; }))
                continue;
            auto guard = std::make_unique<ConnectionGuard>(m_shares);
            if (!guard->listen(m_options.address, port))
                return failed(makeError(ApiError::Kind::Port, listenErrorWords(*guard, m_options, port)));
            take(std::move(guard));
        }
        QList<QUrl> urls;
        for (const auto &guard : m_guards)
            urls << urlOf(*guard);
        m_store.setListening(true);
        m_owner.m_mailbox->post([owner = &m_owner, urls] { Q_EMIT owner->listening(urls.first(), urls); });
        return true;
    }

    void setRules(const QList<ReplyRule> &rules) { m_answers.setRules(rules); }
    void setForward(const ForwardList &forward) { m_answers.setForward(forward); }

    void beginStop()
    {
        for (const auto &guard : m_guards)
            guard->close();
        m_store.setListening(false);
        m_stopSince.start();
        continueStop();
    }

  private:
    struct Owed
    {
        QPointer<GuardedConnection> connection;
        quint64 place = 0;
        QElapsedTimer since; ///< the whole request was there
        QString peer;
        QByteArray moreHeaders;

        void send(int status, const QByteArray &body)
        {
            if (connection)
                connection->answer(place, httpAnswer(status, jsonType, body, moreHeaders));
        }
    };
    bool failed(const ApiError &error)
    {
        m_owner.m_mailbox->post([owner = &m_owner, error] { Q_EMIT owner->failed(error); });
        return false;
    }

    void take(std::unique_ptr<ConnectionGuard> guard)
    {
        connect(guard.get(), &ConnectionGuard::requested, this, &Worker::onRequest);
        connect(guard.get(), &ConnectionGuard::refused, this, &Worker::onRefused);
        connect(guard.get(), &ConnectionGuard::forbidden, this, &Worker::onForbidden);
        connect(guard.get(), &ConnectionGuard::handshakeFailed, this, &Worker::onHandshakeFailed);
        m_guards.push_back(std::move(guard));
    }

    QUrl urlOf(const ConnectionGuard &guard) const
    {
        QUrl url;
        url.setScheme(m_shares->tls ? QStringLiteral("https") : QStringLiteral("http"));
        const QHostAddress address = guard.serverAddress();
        url.setHost(address == QHostAddress(QHostAddress::Any) || address == QHostAddress(QHostAddress::AnyIPv4)
                        ? QStringLiteral("0.0.0.0")
                        : address.toString());
        url.setPort(guard.serverPort());
        url.setPath(normalPath(m_options.path));
        return url;
    }

    void continueStop()
    {
        m_answers.endAll(); // no target is waited for
        for (const auto &guard : m_guards)
            guard->closeIdle();
        if ((m_owed.empty() && m_shares->connections == 0) || m_stopSince.hasExpired(m_shares->limits.stopMs)) {
            thread()->quit();
            return;
        }
        QTimer::singleShot(stopCheckMs, this, [this] { continueStop(); });
    }

    /// Whoever may write a message can bring it about again with each.
    bool isToldAnswerTrouble(const ReceiverProblem &problem)
    {
        QString words = problem.words;
        if (problem.kind == ReceiverProblem::Kind::NoVerdict)
            words.removeIf([](QChar c) { return c.isDigit(); }); // the times differ
        else if (problem.kind != ReceiverProblem::Kind::SlowRules)
            return false;
        if (m_answerTroubles.size() > answerTroublesKept)
            m_answerTroubles.clear();
        QElapsedTimer &told = m_answerTroubles[words];
        if (told.isValid() && !told.hasExpired(sameAnswerTroubleMs))
            return true;
        told.start();
        return false;
    }

    void report(ReceiverProblem problem, const QString &peer)
    {
        if (isToldAnswerTrouble(problem))
            return;
        // A flood of rubbish must not become a flood of messages; all of it is counted.
        if (m_problemWindow.hasExpired(1'000)) {
            m_problemWindow.restart();
            m_problemsNow = 0;
        }
        if (++m_problemsNow > problemsPerSecond)
            return;
        problem.at = m_clock.nowMs();
        problem.peer = peer;
        m_owner.m_mailbox->post([owner = &m_owner, problem] { Q_EMIT owner->problem(problem); });
    }

    void onRefused(int status, const QHostAddress &peer)
    {
        ++m_counters.refused;
        report(
            {ReceiverProblem::Kind::Refused,
             0,
             ReceiverStateText::tr("A connection was refused with HTTP %1: too large, too slow, too many or not HTTP.")
                 .arg(status),
             {}},
            peer.toString());
    }

    void onForbidden(const QHostAddress &peer)
    {
        ++m_counters.refused;
        report({ReceiverProblem::Kind::Forbidden,
                0,
                ReceiverStateText::tr("A connection came from an address that is not on the list of allowed ones."),
                {}},
               peer.toString());
    }

    void onHandshakeFailed(const QHostAddress &peer, const QString &words)
    {
        ++m_counters.refused;
        report({ReceiverProblem::Kind::Handshake,
                0,
                ReceiverStateText::tr("A connection could not be encrypted: %1").arg(words),
                {}},
               peer.toString());
    }

    void onRequest(GuardedConnection &connection)
    {
        ++m_counters.requests;
        m_counters.connections = m_shares->connections;
        QElapsedTimer since;
        since.start();
        const RequestFrame &request = connection.request();
        AnswerTrace trace;
        trace.headers = keptHeaders(request);
        const QByteArray connectionHeader = request.connectionHeader();
        const bool isHead = request.method() == "HEAD";
        CallbackVerdict verdict =
            judgeRequest(m_options, {request.method(), request.target(), request.contentEncoding(), request.body()},
                         m_clock.nowMs(), m_counters);
        const quint64 place = connection.openAnswer(); // of the request nothing is there any more
        if (verdict.problem)
            report(*verdict.problem, connection.peer());
        if (!verdict.event) {
            const QByteArray body = refusalBody(verdict.refuse, verdict.problem ? verdict.problem->words : QString());
            QByteArray answer = httpAnswer(verdict.refuse, jsonType, body, verdict.moreHeaders + connectionHeader);
            if (isHead)
                answer.chop(body.size()); // it would be read as the next answer
            connection.answer(place, answer);
            return;
        }
        const quint64 ticket = m_nextTicket++;
        m_owed.emplace(ticket, Owed{&connection, place, since, connection.peer(), connectionHeader});
        // Before the commit, so that the log holds what was answered.
        m_answers.make(std::move(verdict.event), std::move(trace), int(since.elapsed()), connection.peer(),
                       [this, ticket](EventPtr event) { finish(std::move(event), ticket); });
    }

    static QStringList keptHeaders(const RequestFrame &request)
    {
        QStringList out;
        qsizetype length = 0;
        for (const auto &[name, value] : request.headers()) {
            length += name.size() + value.size() + 2;
            // The plain type says nothing that the body does not.
            if ((length <= headersLimit || isMarkHeader(name)) && isHeaderKept(name) &&
                !(name.compare("content-type", Qt::CaseInsensitive) == 0 && value == QByteArrayView(jsonType)))
                out << QString::fromLatin1(name) + QLatin1String(": ") + QString::fromUtf8(value);
        }
        return out;
    }

    /// Whatever else this turn of the event loop brings goes into the store with it.
    void finish(EventPtr event, quint64 ticket)
    {
        m_ready.push_back({std::move(event), ticket});
        if (m_ready.size() > 1)
            return;
        if (m_shares->connections == 1)
            storeReady(); // nobody else is about to come
        else
            QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        // While others are about to come, a commit for a few costs more than it saves them: one more turn is theirs.
        if (!std::exchange(m_waited, true) && qsizetype(m_ready.size()) * fewOfAll < m_shares->connections) {
            QCoreApplication::postEvent(this, new QEvent(QEvent::User));
            return true;
        }
        m_waited = false;
        storeReady();
        return true;
    }

    void storeReady()
    {
        m_store.submitAll(std::exchange(m_ready, {}), m_outbox,
                          [this](const std::vector<CommitOutcome> &outcomes) { settle(outcomes); });
    }

    void refuseOverload(Owed &owed)
    {
        ++m_counters.notStored;
        const QString words =
            ReceiverStateText::tr("Callbacks come faster than they can be stored; some were refused.");
        report({ReceiverProblem::Kind::Overloaded, 0, words, {}}, owed.peer);
        owed.send(503, refusalBody(503, words));
    }

    void countAnswer(const CallbackEvent &event, const Owed &owed)
    {
        if (!isBeforeCommand(event.command))
            return;
        const int ms = int(owed.since.elapsed());
        m_watch->budget.add(event.command, ms, m_clock.nowMs());
        if (ms >= answerBudgetMs)
            report({ReceiverProblem::Kind::LateAnswer,
                    0,
                    ReceiverStateText::tr("An answer to %1 took %2 ms; the service waits 2,000 ms and went on without "
                                          "it.")
                        .arg(visibleText(event.command, 100))
                        .arg(ms),
                    {}},
                   owed.peer);
    }

    void settle(const std::vector<CommitOutcome> &outcomes)
    {
        bool stored = false;
        for (const CommitOutcome &outcome : outcomes) {
            auto owed = m_owed.find(outcome.ticket);
            if (owed == m_owed.end())
                continue;
            if (outcome.refused) {
                refuseOverload(owed->second);
            } else if (outcome.committed) {
                ++m_counters.stored;
                owed->second.send(outcome.event->httpStatus, answerBody(*outcome.event));
                countAnswer(*outcome.event, owed->second);
                stored = true;
            } else {
                ++m_counters.notStored;
                const QString words =
                    ReceiverStateText::tr("A callback could not be stored and was not acknowledged: %1")
                        .arg(m_store.lastFailure());
                report({ReceiverProblem::Kind::NotStored, 0, words, {}}, {});
                owed->second.send(503, refusalBody(503, ReceiverStateText::tr("The event could not be stored.")));
            }
            m_owed.erase(owed);
        }
        m_counters.connections = m_shares->connections;
        if (stored && m_options.committed)
            m_options.committed();
    }

    const ReceiverOptions m_options;
    EventStore &m_store;
    const Clock &m_clock;
    ReceiverCounters &m_counters;
    HttpReceiver &m_owner;
    Mailbox<CommitOutcome> m_outcomes;
    std::shared_ptr<CommitOutbox> m_outbox;
    std::shared_ptr<AnswerWatch> m_watch;
    std::shared_ptr<GuardShares> m_shares;
    std::vector<std::unique_ptr<ConnectionGuard>> m_guards; ///< one a port
    std::unordered_map<quint64, Owed> m_owed;
    std::vector<Submission> m_ready; ///< to be stored at the end of this turn of the event loop
    bool m_waited = false;           ///< a turn longer for what was ready then
    quint64 m_nextTicket = 1;
    QElapsedTimer m_stopSince;
    QElapsedTimer m_problemWindow;
    int m_problemsNow = 0;
    QHash<QString, QElapsedTimer> m_answerTroubles; ///< when each was told last
    AnswerMaker m_answers;                          ///< ends first: whom it still asks may tell of trouble
};

class HttpReceiver::Thread : public QThread
{
  public:
    Thread(const ReceiverOptions &options, EventStore &store, const Clock &clock, HttpReceiver &owner)
        : m_options(options), m_store(store), m_clock(clock), m_owner(owner)
    {
        setObjectName(QStringLiteral("callbacks"));
    }

    void setRules(const QList<ReplyRule> &rules)
    {
        const std::lock_guard lock(m_mutex);
        m_options.rules = rules; // for a worker that is not made yet
        if (m_worker)
            QMetaObject::invokeMethod(
                m_worker, [worker = m_worker, rules] { worker->setRules(rules); }, Qt::QueuedConnection);
    }

    void setForward(const ForwardList &forward)
    {
        const std::lock_guard lock(m_mutex);
        m_options.forward = forward;
        if (m_worker)
            QMetaObject::invokeMethod(
                m_worker, [worker = m_worker, forward] { worker->setForward(forward); }, Qt::QueuedConnection);
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopWanted = true;
        if (m_worker)
            QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->beginStop(); }, Qt::QueuedConnection);
    }

  protected:
    void run() override
    {
        {
            Worker worker(m_options, m_store, m_clock, *m_owner.m_counters, m_owner);
            const bool listens = worker.listen();
            bool serve = false;
            {
                const std::lock_guard lock(m_mutex);
                serve = listens && !m_stopWanted;
                worker.setRules(m_options.rules); // they may have changed meanwhile
                worker.setForward(m_options.forward);
                if (serve)
                    m_worker = &worker;
            }
            if (serve)
                exec();
            const std::lock_guard lock(m_mutex);
            m_worker = nullptr;
        }
        m_owner.m_mailbox->post([owner = &m_owner] { Q_EMIT owner->stopped(); });
    }

  private:
    ReceiverOptions m_options;
    EventStore &m_store;
    const Clock &m_clock;
    HttpReceiver &m_owner;
    std::mutex m_mutex;
    Worker *m_worker = nullptr;
    bool m_stopWanted = false;
};

HttpReceiver::HttpReceiver(const ReceiverOptions &options, EventStore &store, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_counters(std::make_shared<ReceiverCounters>()),
      m_mailbox(std::make_unique<Mailbox<Letter>>([](std::vector<Letter> letters) {
          for (const Letter &letter : letters)
              letter();
      })),
      m_thread(std::make_unique<Thread>(options, store, clock, *this))
{
    m_thread->start();
}

HttpReceiver::~HttpReceiver()
{
    m_thread->stop();
    m_thread->wait();
}

void HttpReceiver::setRules(const QList<ReplyRule> &rules) { m_thread->setRules(rules); }

void HttpReceiver::setForward(const ForwardList &forward) { m_thread->setForward(forward); }

void HttpReceiver::stop() { m_thread->stop(); }

} // namespace imdesk
