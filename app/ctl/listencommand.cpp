// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/eventprinter.h"
#include "app/ctl/forwardfile.h"
#include "app/ctl/listenattach.h"
#include "app/ctl/listenoptions.h"
#include "app/ctl/servicemanager.h"

#include "core/callbacks/budgetalarm.h"
#include "core/callbacks/eventforwarder.h"
#include "core/callbacks/httpreceiver.h"
#include "core/callbacks/replyrulestore.h"
#include "core/callbacks/storewatch.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>

namespace imdesk {

namespace {

constexpr int lookMs = 1'000;
constexpr qsizetype looksPerMinute = 60;
constexpr qint64 tightAgainMs = 15 * 60'000; // times that go to and fro at the limit are told once within it

/// Printer, store, forwarder, receiver and consoles in the order they must die: the receiver owes answers that the
/// store commits, and wakes the forwarder; what is committed last is printed, too.
class ListenRun : public QObject
{
  public:
    ListenRun(Ctl &ctl, const ListenPlan &plan) : QObject(&ctl), m_ctl(ctl), m_plan(plan) {}

    bool start(const AttachOptions &attachOptions, bool print)
    {
        const bool attachable = !attachOptions.socket.isEmpty() || attachOptions.port >= 0;
        EventStore::Observer observer;
        if (print || attachable) {
            // The writer's thread must not wait for a slow terminal or console.
            observer = [this, attachable](const std::vector<EventPtr> &events) {
                if (m_printer)
                    m_printer->committed(events);
                if (attachable)
                    QMetaObject::invokeMethod(this, &ListenRun::onCommitted, Qt::QueuedConnection);
            };
        }
        Result<std::unique_ptr<EventStore>> store = EventStore::open(m_plan.store, observer);
        if (!store) {
            m_ctl.fail(store.error());
            return false;
        }
        m_store = std::move(*store);
        if (print)
            m_printer = std::make_unique<EventPrinter>(m_plan.store.path, m_store->lastSeqAtOpen());
        m_plan.receiver.watch = std::make_shared<AnswerWatch>();
        m_forwarder = std::make_unique<EventForwarder>(m_plan.store.path, m_plan.receiver.watch->targets, m_ctl.clock);
        connect(m_forwarder.get(), &EventForwarder::problem, this, &ListenRun::warn);
        m_forwarder->setTargets(m_plan.receiver.forward, m_plan.receiver.token, m_store->lastSeqAtOpen());
        m_plan.receiver.committed = [this, forwarder = m_forwarder.get()] {
            forwarder->wake();
            if (m_watch.isUrgent(*m_store))
                QMetaObject::invokeMethod(this, &ListenRun::lookAtStore, Qt::QueuedConnection);
        };
        m_receiver = std::make_unique<HttpReceiver>(m_plan.receiver, *m_store, m_ctl.clock);
        if (attachable) {
            Result<std::unique_ptr<AttachServer>> attach = AttachServer::listen(
                attachOptions,
                {*m_store, m_ctl.clock, [this] { return status(); }, [this] { return m_plan.receiver.rules; },
                 [this](const QList<ReplyRule> &rules) { return setRules(rules); }});
            if (!attach) {
                m_ctl.fail(attach.error());
                return false;
            }
            m_attach = std::move(*attach);
        }
        connect(m_receiver.get(), &HttpReceiver::listening, this, &ListenRun::onListening);
        connect(m_receiver.get(), &HttpReceiver::failed, this, [this](const ApiError &error) { m_ctl.fail(error); });
        connect(m_receiver.get(), &HttpReceiver::stopped, this, &ListenRun::onStopped);
        connect(m_receiver.get(), &HttpReceiver::problem, this, &ListenRun::warn);
        connect(&m_look, &QTimer::timeout, this, &ListenRun::look);
        m_look.start(lookMs);
        if (const auto warning = m_watch.opened(*m_store, m_ctl.clock.nowMs()))
            warn(*warning);
        lookAtStore(); // a rescue is told at once: by the next start nothing in the log tells of it
        return true;
    }

    void stop()
    {
        notifyServiceManager("STOPPING=1");
        m_attach.reset();
        m_receiver->stop();
    }

  private:
    void onCommitted()
    {
        if (m_attach)
            m_attach->committed();
    }

    void onListening(const QUrl &url, const QList<QUrl> &all)
    {
        m_url = url;
        QJsonObject line = m_attach ? m_attach->place() : QJsonObject();
        line.insert(QStringLiteral("url"), url.toString());
        QStringList urls;
        for (const QUrl &one : all)
            urls << one.toString();
        if (urls.size() > 1)
            line.insert(QStringLiteral("urls"), QJsonArray::fromStringList(urls));
        m_ctl.print(line);
        if (m_ctl.hasLostOutput()) {
            stop(); // nobody knows where it listens
            return;
        }
        if (m_printer)
            m_printer->start();
        notifyServiceManager("READY=1\nSTATUS=Listening on " + urls.join(QLatin1String(", ")).toUtf8());
    }

    void onStopped()
    {
        lookAtStore(); // for what came since the last look
        m_ctl.end(ExitCode::Done);
    }

    void warn(const ReceiverProblem &problem)
    {
        m_ctl.warn(problem.peer.isEmpty() ? QStringLiteral("imdeskctl: %1").arg(problem.words)
                                          : QStringLiteral("imdeskctl: %1 (%2)").arg(problem.words, problem.peer));
        if (m_attach)
            m_attach->tell(problem);
    }

    void lookAtStore()
    {
        if (const auto news = m_watch.news(*m_store, m_ctl.clock.nowMs()))
            warn(*news);
    }

    void look()
    {
        lookAtStore();
        lookAtAnswers();
        m_requests << m_receiver->counters().requests.load();
        if (m_requests.size() > looksPerMinute)
            m_requests.removeFirst();
    }

    BudgetFigures budget() const { return m_plan.receiver.watch->budget.figures(m_ctl.clock.nowMs()); }

    /// Each answer that is too late is told by the receiver.
    void lookAtAnswers()
    {
        const BudgetFigures figures = budget();
        const bool tight = figures.isTight();
        if (tight && !m_isTight && (!m_tightTold.isValid() || m_tightTold.hasExpired(tightAgainMs))) {
            m_tightTold.start();
            warn({ReceiverProblem::Kind::NearlyLate, m_ctl.clock.nowMs(), BudgetAlarm::tight(figures).line(), {}});
        }
        m_isTight = tight;
    }

    QList<TargetReport> targets() const
    {
        QList<TargetReport> out;
        for (const ForwardTarget &target : m_plan.receiver.forward.targets) {
            if (target.on)
                out.append({target.name, m_plan.receiver.watch->targets->of(target.id)});
        }
        return out;
    }

    QJsonObject status() const
    {
        const ReceiverCounters &counters = m_receiver->counters();
        const qint64 before = m_requests.isEmpty() ? 0 : m_requests.first();
        return attachStatus(counters, m_url, counters.requests - before, m_store->trimmedRows(), budget(), targets());
    }

    Result<Done> setRules(const QList<ReplyRule> &rules)
    {
        // Without a file they last as long as the program does.
        if (!m_plan.rulesFile.isEmpty()) {
            if (const Result<Done> saved = ReplyRuleStore(m_plan.rulesFile).save(rules); !saved)
                return saved;
        }
        m_plan.receiver.rules = rules;
        m_receiver->setRules(rules);
        return Done{};
    }

    Ctl &m_ctl;
    ListenPlan m_plan;
    StoreWatch m_watch; // the receiver asks it, too
    std::unique_ptr<EventPrinter> m_printer;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<EventForwarder> m_forwarder;
    std::unique_ptr<HttpReceiver> m_receiver;
    std::unique_ptr<AttachServer> m_attach;
    QTimer m_look;
    QUrl m_url;
    QList<qint64> m_requests; ///< of the last minute, one a look
    bool m_isTight = false;
    QElapsedTimer m_tightTold;
};

void addListenOptions(QCommandLineParser &parser)
{
    addReceiverOptions(parser);
    addAttachOptions(parser);
    parser.addOption(
        {QStringLiteral("forward"),
         Ctl::tr("File with backends that get callbacks passed on, for example {\"targets\": [{\"name\": "
                 "\"moderation\", \"url\": \"https://im.example.com/cb\", \"filter\": \"cmd = "
                 "before-group-message\"}]}. More fields of a target: before, answers, after, sign (keep or "
                 "anew), token_env, timeout_ms, on, was (its former name, which events may still wait for); beside "
                 "targets: winner (rules or targets)."),
         QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("print"),
         Ctl::tr(
             "Also print every event as it is stored, one JSON object a line. Of those that were dropped from the log "
             "before anybody read them one line tells the numbers: {\"skipped\": {\"first\": 7, \"last\": 9}}.")});
}

void runListen(Ctl &ctl)
{
    auto plan = listenPlan(ctl);
    const auto attach = plan ? attachOptions(ctl) : std::nullopt;
    if (!attach)
        return;
    if (ctl.parser.isSet(QStringLiteral("forward"))) {
        const auto forward = forwardFrom(ctl, ctl.parser.value(QStringLiteral("forward")));
        if (!forward)
            return;
        plan->receiver.forward = *forward;
    }
    auto *run = new ListenRun(ctl, *plan);
    if (run->start(*attach, ctl.parser.isSet(QStringLiteral("print"))))
        ctl.onSignal([run] { run->stop(); });
}

} // namespace

CtlCommand listenCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("listen");
    command.summary =
        Ctl::tr("Receive callbacks into a file until it is interrupted; prints one JSON line when ready.");
    command.options = addListenOptions;
    command.run = runListen;
    command.examples = {
        QStringLiteral("imdeskctl listen --port 9000 --sdkappid 1400000000 --path /imcallback --store events.db"),
        QStringLiteral("imdeskctl listen --port 9000 --store events.db --rules rules.json --forward targets.json"),
        QStringLiteral("imdeskctl listen --port 9000 --store events.db --print")};
    return command;
}

} // namespace imdesk
