// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/httpreceiver.h"

#include "core/base/logging.h"
#include "core/callbacks/connectionguard.h"
#include "core/callbacks/receivercheck.h"
#include "core/callbacks/replyjudge.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHttpServer>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <unordered_map>

namespace imdesk {

namespace {

struct ReceiverStateText
{
    Q_DECLARE_TR_FUNCTIONS(ReceiverStateText)
};

constexpr int stopPatienceMs = 1'500;
constexpr int stopCheckMs = 10;
constexpr int problemsPerSecond = 20;
constexpr char jsonType[] = "application/json";

QString listenErrorWords(const QTcpServer &server, const ReceiverOptions &options)
{
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return ReceiverStateText::tr("Port %1 is in use by another program. Choose another port, or end that program.")
            .arg(options.port);
    case QAbstractSocket::SocketAccessError:
        return ReceiverStateText::tr("This user may not listen on port %1. Choose a port above 1023.")
            .arg(options.port);
    case QAbstractSocket::SocketAddressNotAvailableError:
        return ReceiverStateText::tr("This computer has no address %1.").arg(options.address.toString());
    default:
        return server.errorString();
    }
}

} // namespace

/// An answer that is owed. Qt 6.4 lets an answer that comes later only be written past the responder; newer versions
/// keep the connection waiting for a responder that was moved away.
class HttpReceiver::OwedAnswer
{
  public:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    OwedAnswer(const ConnectionGuard &guard, const QHttpServerRequest &, QHttpServerResponder &responder)
        : m_connection(guard.of(responder.socket()))
    {
        if (m_connection)
            m_place = m_connection->openAnswer();
    }

    void send(int status, const QByteArray &body, const QByteArray &moreHeaders)
    {
        if (m_connection)
            m_connection->answer(m_place, httpAnswer(status, jsonType, body, moreHeaders));
    }
#else
    OwedAnswer(const ConnectionGuard &guard, const QHttpServerRequest &request, QHttpServerResponder &responder)
        : m_connection(guard.from(request.remoteAddress(), request.remotePort())),
          m_responder(std::make_unique<QHttpServerResponder>(std::move(responder)))
    {
        if (m_connection)
            m_place = m_connection->openAnswer();
    }

    void send(int status, const QByteArray &body, const QByteArray &)
    {
        if (!m_connection)
            return;
        m_responder->write(body, QByteArray(jsonType), QHttpServerResponder::StatusCode(status));
        m_responder.reset();
        m_connection->answeredElsewhere(m_place);
    }
#endif
    GuardedConnection *connection() const { return m_connection; }

  private:
    QPointer<GuardedConnection> m_connection;
    quint64 m_place = 0;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    std::unique_ptr<QHttpServerResponder> m_responder;
#endif
};

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
          m_judge(std::make_unique<ReplyJudge>(options.rules))
    {
        m_problemWindow.start();
    }

    ~Worker() override { m_outbox->close(); }

    bool listen()
    {
        m_server = std::make_unique<QHttpServer>();
        auto guard = std::make_unique<ConnectionGuard>(m_options.limits);
        if (!guard->listen(m_options.address, m_options.port)) {
            const ApiError error = makeError(ApiError::Kind::Network, listenErrorWords(*guard, m_options));
            m_owner.m_mailbox->post([owner = &m_owner, error] { Q_EMIT owner->failed(error); });
            return false;
        }
        connect(guard.get(), &ConnectionGuard::refused, this, &Worker::onRefused);
        m_guard = guard.release(); // QHttpServer owns it from here on
        m_server->bind(m_guard);
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
        m_server->setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            onRequest(request, responder);
        });
#elif QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
        m_server->setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            onRequest(request, responder);
        });
#else
        m_server->setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            onRequest(request, responder);
        });
#endif
        QUrl url;
        url.setScheme(QStringLiteral("http"));
        url.setHost(m_options.address == QHostAddress(QHostAddress::Any) ||
                            m_options.address == QHostAddress(QHostAddress::AnyIPv4)
                        ? QStringLiteral("0.0.0.0")
                        : m_options.address.toString());
        url.setPort(m_guard->serverPort());
        url.setPath(normalPath(m_options.path));
        m_store.setListening(true);
        m_owner.m_mailbox->post([owner = &m_owner, url] { Q_EMIT owner->listening(url); });
        return true;
    }

    void setRules(const QList<ReplyRule> &rules) { m_judge = std::make_unique<ReplyJudge>(rules); }

    void beginStop()
    {
        m_guard->close();
        m_store.setListening(false);
        m_stopSince.start();
        continueStop();
    }

  private:
    void continueStop()
    {
        m_guard->closeIdle();
        if ((m_owed.empty() && m_guard->connections() == 0) || m_stopSince.hasExpired(stopPatienceMs)) {
            thread()->quit();
            return;
        }
        QTimer::singleShot(stopCheckMs, this, [this] { continueStop(); });
    }

    void report(ReceiverProblem problem, const QString &peer)
    {
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

    void onRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
    {
        ++m_counters.requests;
        m_counters.connections = m_guard->connections();
        CallbackRequest plain;
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
        const GuardedConnection *connection = m_guard->of(responder.socket());
#else
        const GuardedConnection *connection = m_guard->from(request.remoteAddress(), request.remotePort());
#endif
        if (connection) {
            plain.method = connection->frame().method();
            plain.target = connection->frame().target();
            plain.contentEncoding = connection->frame().contentEncoding();
        }
        plain.body = request.body();
        plain.peer = request.remoteAddress().toString();
        OwedAnswer answer(*m_guard, request, responder);
        CallbackVerdict verdict = judgeRequest(m_options, plain, m_clock.nowMs(), m_counters);
        if (verdict.problem)
            report(*verdict.problem, plain.peer);
        if (!verdict.event) {
            answer.send(verdict.refuse,
                        refusalBody(verdict.refuse, verdict.problem ? verdict.problem->words : QString()),
                        verdict.moreHeaders);
            return;
        }
        judge(*verdict.event);
        const quint64 ticket = m_nextTicket++;
        if (!m_store.submit(std::move(verdict.event), ticket, m_outbox)) {
            ++m_counters.notStored;
            const QString words =
                ReceiverStateText::tr("Callbacks come faster than they can be stored; some were refused.");
            report({ReceiverProblem::Kind::Overloaded, 0, words, {}}, plain.peer);
            answer.send(503, refusalBody(503, words), {});
            return;
        }
        m_owed.emplace(ticket, std::move(answer));
    }

    /// Before the commit, so that the log holds what was answered.
    void judge(CallbackEvent &event)
    {
        QElapsedTimer timer;
        timer.start();
        const ReplyVerdict answer = m_judge->decide(event);
        if (answer.rule < 0)
            return;
        m_judge->apply(answer, event);
        m_counters.countRule(m_judge->rules().at(answer.rule).id, timer.nsecsElapsed() / 1'000);
    }

    void settle(const std::vector<CommitOutcome> &outcomes)
    {
        for (const CommitOutcome &outcome : outcomes) {
            auto owed = m_owed.find(outcome.ticket);
            if (owed == m_owed.end())
                continue;
            if (outcome.committed) {
                ++m_counters.stored;
                owed->second.send(outcome.event->httpStatus, answerBody(*outcome.event), {});
            } else {
                ++m_counters.notStored;
                const QString words =
                    ReceiverStateText::tr("A callback could not be stored and was not acknowledged: %1")
                        .arg(m_store.lastFailure());
                report({ReceiverProblem::Kind::NotStored, 0, words, {}}, {});
                owed->second.send(503, refusalBody(503, ReceiverStateText::tr("The event could not be stored.")), {});
            }
            m_owed.erase(owed);
        }
        m_counters.connections = m_guard->connections();
    }

    const ReceiverOptions m_options;
    EventStore &m_store;
    const Clock &m_clock;
    ReceiverCounters &m_counters;
    HttpReceiver &m_owner;
    Mailbox<CommitOutcome> m_outcomes;
    std::shared_ptr<CommitOutbox> m_outbox;
    std::unique_ptr<ReplyJudge> m_judge;
    std::unique_ptr<QHttpServer> m_server;
    ConnectionGuard *m_guard = nullptr;
    std::unordered_map<quint64, OwedAnswer> m_owed;
    quint64 m_nextTicket = 1;
    QElapsedTimer m_stopSince;
    QElapsedTimer m_problemWindow;
    int m_problemsNow = 0;
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

void HttpReceiver::stop() { m_thread->stop(); }

} // namespace imdesk
