// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/callbackhub.h"

#include "core/callbacks/requestquery.h"
#include "core/callbacks/rulerehearsal.h"
#include "core/callbacks/storenotes.h"
#include "core/callbacks/storesearch.h"

#include <QPointer>

#include <algorithm>
#include <limits>
#include <ranges>

namespace imdesk {

namespace {

constexpr int tickMs = 500;
constexpr qint64 rateWindowMs = 60'000;
constexpr qint64 shortestPauseMs = 5'000; // a restart of the receiver is no gap
constexpr qint64 contextPatienceMs = 400; // somebody waits, and the reader serves others too
constexpr int appIdEvents = 50;           // rows out of a history have no query that tells

} // namespace

CallbackHub::CallbackHub(const Clock &clock, QObject *parent, qsizetype keepRows)
    : QObject(parent), m_clock(clock), m_log(keepRows), m_mailbox([](std::vector<std::function<void()>> letters) {
          for (const auto &letter : letters)
              letter();
      })
{
    m_uptime.start();
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &CallbackHub::tick);
}

CallbackHub::~CallbackHub() = default;

void CallbackHub::openStore(const StoreOptions &options)
{
    if (m_loader)
        return;
    m_storeOptions = options;
    if (m_attach)
        return; // it opens when the console comes back to it
    m_storeState = StoreState::Opening;
    m_loader = std::make_unique<EventLoader>(options, m_log, m_clock.nowMs(),
                                             [this](EventLoader::Opened opened) { onOpened(std::move(opened)); });
    m_tick.start();
    tick();
    Q_EMIT storeChanged();
}

void CallbackHub::onOpened(EventLoader::Opened opened)
{
    m_store = std::move(opened.store);
    if (m_store) {
        m_storeState = StoreState::Open;
        // It owes from last time, even where nothing new comes.
        m_forwarder = std::make_unique<EventForwarder>(m_storeOptions.path, m_answers->targets, m_clock);
        connect(m_forwarder.get(), &EventForwarder::problem, this, &CallbackHub::note);
        if (m_isForwardKnown)
            m_forwarder->setTargets(m_forward, m_options.token, m_store->lastSeq());
        if (const auto warning = m_storeWatch.opened(opened.excess, m_storeOptions.path, m_clock.nowMs()))
            note(*warning);
    } else {
        m_storeError = *opened.error;
        m_storeState =
            opened.readable && EventStore::isLockedError(m_storeError) ? StoreState::Foreign : StoreState::Failed;
    }
    Q_EMIT storeChanged();
    readExplained();
    if (m_state == State::Starting)
        launch();
}

void CallbackHub::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void CallbackHub::failWith(const ApiError &error)
{
    m_error = error;
    setState(State::Failed);
}

void CallbackHub::forgetLog()
{
    m_log.clear();
    m_log.setRemarks(std::make_shared<const EventRemarks>());
    m_watch.forgetExplained();
    Q_EMIT remarksChanged();
}

void CallbackHub::attach(const AttachTarget &target)
{
    if (m_state == State::Failed)
        setState(State::Off);
    if (m_state != State::Off)
        return;
    if (!m_attach)
        m_ownRules = m_rules;
    m_attach.reset();
    m_forwarder.reset();
    m_loader.reset();
    m_store.reset();
    forgetLog();
    m_rules.clear();
    m_storeState = StoreState::Remote;
    m_attach = std::make_unique<AttachClient>(target, m_log);
    connect(m_attach.get(), &AttachClient::stateChanged, this, &CallbackHub::attachChanged);
    connect(m_attach.get(), &AttachClient::stateChanged, this, [this] {
        if (m_attach->state() == AttachClient::State::Attached)
            readExplained();
    });
    connect(m_attach.get(), &AttachClient::remarksChanged, this, &CallbackHub::remarksChanged);
    connect(m_attach.get(), &AttachClient::logReplaced, this, &CallbackHub::onLogReplaced);
    connect(m_attach.get(), &AttachClient::figuresChanged, this, &CallbackHub::countsChanged);
    connect(m_attach.get(), &AttachClient::problemFound, this, &CallbackHub::note);
    connect(m_attach.get(), &AttachClient::explained, this, &CallbackHub::learnExplained);
    connect(m_attach.get(), &AttachClient::rulesChanged, this, [this] {
        m_rules = m_attach->rules();
        Q_EMIT rulesChanged();
    });
    Q_EMIT storeChanged();
    Q_EMIT attachChanged();
}

void CallbackHub::onLogReplaced()
{
    m_watch.forgetExplained();
    readExplained();
    note(
        {ReceiverProblem::Kind::Attach, m_clock.nowMs(),
         tr("The listener has another event log now, or lost the newest part of its own. What was shown before is gone "
            "from the window; its events are shown from here on."),
         m_attach->target().place()});
    Q_EMIT logReplaced();
}

void CallbackHub::detach()
{
    if (!m_attach)
        return;
    m_attach.reset();
    forgetLog();
    m_rules = m_ownRules;
    m_storeState = StoreState::None;
    if (!m_storeOptions.path.isEmpty())
        openStore(m_storeOptions);
    Q_EMIT rulesChanged();
    Q_EMIT attachChanged();
}

void CallbackHub::setRules(const QList<ReplyRule> &rules)
{
    if (m_attach) {
        m_attach->setRules(rules, [this](const Result<Done> &done) {
            if (!done)
                note({ReceiverProblem::Kind::Attach, m_clock.nowMs(),
                      tr("The listener did not take the reply rules: %1").arg(done.error().message),
                      m_attach->target().place()});
        });
        return;
    }
    m_rules = rules;
    if (m_receiver)
        m_receiver->setRules(rules);
}

void CallbackHub::sendRules(const QList<ReplyRule> &rules, const QString &base, QObject *context,
                            const std::function<void(const Result<Done> &)> &reply)
{
    if (!m_attach)
        return;
    m_attach->setRules(
        rules,
        [context = QPointer(context), reply](const Result<Done> &done) {
            if (context)
                reply(done);
        },
        base);
}

void CallbackHub::setForward(const ForwardList &forward)
{
    m_isForwardKnown = true;
    m_forward = forward;
    if (m_forwarder)
        m_forwarder->setTargets(forward, m_options.token, m_store->lastSeq());
    if (m_receiver)
        m_receiver->setForward(forward);
    Q_EMIT forwardChanged();
}

void CallbackHub::note(const ReceiverProblem &problem)
{
    m_problems.append(problem);
    if (m_problems.size() > problemsKept)
        m_problems.removeFirst();
    Q_EMIT problemFound(problem);
}

QHash<QString, RuleUse> CallbackHub::ruleUses() const
{
    if (m_attach)
        return m_attach->figures().rules;
    QHash<QString, RuleUse> out = m_rulesBefore;
    if (!m_receiver)
        return out;
    const QHash<QString, RuleUse> now = m_receiver->counters().rules();
    for (auto it = now.begin(); it != now.end(); ++it) {
        RuleUse &sum = out[it.key()];
        sum.hits += it->hits;
        sum.microseconds += it->microseconds;
        sum.slowest = qMax(sum.slowest, it->slowest);
    }
    return out;
}

BudgetFigures CallbackHub::budget() const
{
    return m_attach ? m_attach->figures().budget : m_answers->budget.figures(m_clock.nowMs());
}

CallbackHub::Counts CallbackHub::counts() const
{
    if (m_attach) {
        const AttachClient::Figures &figures = m_attach->figures();
        return {figures.requests,  figures.stored,      figures.rejected,   figures.badBodies,
                figures.perMinute, figures.connections, figures.trimmedRows};
    }
    Counts out = m_before;
    if (m_receiver) {
        const ReceiverCounters &counters = m_receiver->counters();
        out.requests += counters.requests;
        out.stored += counters.stored;
        out.rejected += counters.rejected();
        out.badBodies += counters.badBodies;
        out.connections = counters.connections;
    }
    out.perMinute = m_samples.empty() ? 0 : out.requests - m_samples.front().second;
    out.trimmedRows = m_store ? m_store->trimmedRows() : 0;
    return out;
}

void CallbackHub::lookAtStore()
{
    const auto news = m_store ? m_storeWatch.news(*m_store, m_clock.nowMs()) : std::nullopt;
    if (news)
        note(*news);
}

void CallbackHub::tick()
{
    const qint64 now = m_uptime.elapsed();
    m_samples.emplace_back(now, counts().requests);
    while (m_samples.front().first < now - rateWindowMs)
        m_samples.pop_front();
    const Counts current = counts();
    if (current != m_told) {
        m_told = current;
        Q_EMIT countsChanged();
    }
    lookAtStore();
    if (m_storeState == StoreState::Foreign && m_loader)
        m_loader->follow();
}

void CallbackHub::fetch(qint64 seq, QObject *context,
                        const std::function<void(Result<std::optional<CallbackEvent>>)> &reply)
{
    const auto answer = [context = QPointer(context), reply](Result<std::optional<CallbackEvent>> event) {
        if (context)
            reply(std::move(event));
    };
    if (m_attach)
        m_attach->fetch(seq, answer);
    else if (m_loader)
        m_loader->fetch(seq, [this, answer, context = QPointer(context)](Result<std::optional<CallbackEvent>> event) {
            if (context && m_store && event && *event)
                m_store->fillAnswer(**event);
            answer(std::move(event));
        });
}

void CallbackHub::tellKept(const Result<Done> &done)
{
    if (!done)
        Q_EMIT remarkFailed(done.error());
}

void CallbackHub::runErrand(EventStore::Errand errand)
{
    if (!m_store)
        return;
    m_store->run(std::move(errand),
                 [this](const Result<Done> &done) { m_mailbox.post([this, done] { tellKept(done); }); });
}

bool CallbackHub::canRemark() const
{
    return m_attach ? m_attach->state() == AttachClient::State::Attached : bool(m_store);
}

void CallbackHub::remark(qint64 seq, bool marked, const QString &note)
{
    if (seq <= 0)
        return;
    if (!canRemark()) {
        tellKept(fail(ApiError::Kind::Storage, m_attach ? tr("The listener is away: mark and note were not kept.")
                                                        : tr("There is no event log to keep mark and note in.")));
        return;
    }
    const EventRemark remark{seq, marked, note};
    if (m_attach) {
        m_attach->remark(remark, [this](const Result<Done> &done) { tellKept(done); });
        return;
    }
    m_log.setRemarks(withRemarks(*m_log.remarks(), {remark}));
    runErrand(keepRemark(remark, m_clock.nowMs()));
    Q_EMIT remarksChanged();
}

void CallbackHub::backfill(const QList<CallbackEvent> &events, QObject *context,
                           const std::function<void(const Result<Done> &)> &reply)
{
    const auto answer = [context = QPointer(context), reply](const Result<Done> &done) {
        if (context)
            reply(done);
    };
    if (events.isEmpty())
        answer(Done{});
    else if (m_attach)
        m_attach->backfill(events, answer);
    else if (!m_store)
        answer(m_storeError.message.isEmpty()
                   ? fail(ApiError::Kind::Storage, tr("There is no event log to keep callbacks in."))
                   : std::unexpected(m_storeError));
    else
        m_backfill.put(*m_store, events, [this, answer](const BackfillDesk::Count &count) {
            answer(count.done(m_store ? m_store->lastFailure() : QString()));
        });
}

void CallbackHub::explain(const SequenceHole &hole, const QString &words)
{
    m_watch.closeHole(hole.group, hole.first, hole.last);
    if (m_attach)
        m_attach->explain(hole, words, [this](const Result<Done> &done) { tellKept(done); });
    else
        runErrand(keepExplained(hole, words));
}

void CallbackHub::learnExplained(const std::vector<SequenceHole> &explained)
{
    for (const SequenceHole &known : explained)
        m_watch.knowExplained(known);
}

void CallbackHub::readExplained()
{
    if (m_attach) {
        m_attach->readLedger([this](const Result<GapLedger> &ledger) {
            if (ledger)
                learnExplained(ledger->explained);
        });
        return;
    }
    if (!m_loader)
        return;
    m_loader->read([this](Result<EventReader> &reader) {
        const auto explained = reader ? reader->explained() : std::unexpected(reader.error());
        if (explained)
            m_mailbox.post([this, numbers = *explained] { learnExplained(numbers); });
    });
}

std::vector<ListeningPause> CallbackHub::pausesOf(const std::vector<std::pair<qint64, qint64>> &heard) const
{
    std::vector<ListeningPause> pauses;
    const qint64 now = nowMs();
    qint64 until = 0;
    for (const auto &[from, end] : heard) {
        // Noted by a clock that was ahead, until it was set: nobody knows when that was.
        if (from > now)
            continue;
        if (until != 0 && from - until > shortestPauseMs)
            pauses.push_back({until, from});
        until = qMax(until, qMin(end, now));
    }
    const bool on = m_state == State::Listening || m_state == State::Starting || m_attach;
    if (!on && until != 0 && m_storeState != StoreState::Foreign)
        pauses.push_back({until, 0});
    return pauses;
}

qint64 CallbackHub::nowMs() const
{
    return (m_attach ? m_attach->listenerNow() : std::nullopt).value_or(m_clock.nowMs());
}

void CallbackHub::readPauses(QObject *context, const std::function<void(const std::vector<ListeningPause> &)> &reply)
{
    const auto tellPauses = [this, context = QPointer(context),
                             reply](const std::vector<std::pair<qint64, qint64>> &heard) {
        if (context)
            reply(pausesOf(heard));
    };
    if (m_attach) {
        m_attach->readLedger([tellPauses](const Result<GapLedger> &ledger) {
            if (ledger)
                tellPauses(ledger->listened);
        });
        return;
    }
    if (!m_loader)
        return;
    m_loader->read([this, tellPauses](Result<EventReader> &reader) {
        const auto spans = reader ? reader->listened() : std::unexpected(reader.error());
        if (spans)
            m_mailbox.post([tellPauses, heard = *spans] { tellPauses(heard); });
    });
}

void CallbackHub::readSdkAppId(QObject *context, const std::function<void(quint32)> &reply)
{
    if (!m_loader)
        return;
    const auto tellApp = [context = QPointer(context), reply](quint32 sdkAppId) {
        if (context)
            reply(sdkAppId);
    };
    m_loader->read([this, tellApp](Result<EventReader> &reader) {
        if (!reader)
            return;
        const Result<std::vector<CallbackEvent>> events =
            reader->before(std::numeric_limits<qint64>::max(), appIdEvents, EventReader::Body::With);
        if (!events)
            return;
        for (const CallbackEvent &event : std::views::reverse(*events)) {
            const quint32 sdkAppId = RequestQuery(event.query).bytes("SdkAppid").toUInt();
            if (sdkAppId == 0)
                continue;
            m_mailbox.post([tellApp, sdkAppId] { tellApp(sdkAppId); });
            return;
        }
    });
}

void CallbackHub::search(StoreSearch &search, const Filter &filter, FoundBodies bodies)
{
    if (!m_attach) {
        search.start(storePath(), filter, bodies);
        return;
    }
    const auto pages = [listener = QPointer(m_attach.get()), filter, bodies](std::optional<qint64> beyond,
                                                                             const StoreSearch::PageReply &reply) {
        if (listener)
            listener->search(filter, beyond, PageLimits().events, reply, PageOrder::NewestFirst, bodies);
        else
            reply(fail(ApiError::Kind::Network, tr("This console is not attached to the listener any more.")));
    };
    search.start(pages, m_log.remarks());
}

void CallbackHub::rehearse(RuleRehearsal &rehearsal, const QList<ReplyRule> &rules, qint64 newest)
{
    if (m_attach)
        rehearsal.start(
            [this, rules, newest](const RuleRehearsal::Reply &reply) { m_attach->rehearse(rules, newest, reply); });
    else
        rehearsal.start(storePath(), rules, newest);
}

void CallbackHub::readExcess(const StoreOptions &limits, QObject *context,
                             const std::function<void(const LogExcess &)> &reply)
{
    const auto tellExcess = [context = QPointer(context), reply](const LogExcess &excess) {
        if (context)
            reply(excess);
    };
    if (!m_loader)
        return;
    m_loader->read([this, limits, tellExcess, nowMs = m_clock.nowMs()](Result<EventReader> &) {
        m_mailbox.post([tellExcess, excess = LogExcess::of(limits, nowMs)] { tellExcess(excess); });
    });
}

void CallbackHub::readBeside(qint64 seq, Side side, const Filter &filter, int count, QObject *context,
                             const std::function<void(const std::vector<CallbackEvent> &)> &reply)
{
    readPage(seq, side, filter, count, context, [seq, side, reply](const Result<SearchPage> &page) {
        std::vector<CallbackEvent> events = page ? page->events : std::vector<CallbackEvent>();
        // A listener of an older program knows the one side only.
        std::erase_if(events, [seq, side](const CallbackEvent &event) {
            return side == Side::After ? event.seq <= seq : event.seq >= seq;
        });
        reply(events);
    });
}

void CallbackHub::readPage(qint64 seq, Side side, const Filter &filter, int count, QObject *context,
                           const std::function<void(const Result<SearchPage> &)> &reply)
{
    const PageOrder order = side == Side::After ? PageOrder::OldestFirst : PageOrder::NewestFirst;
    const auto tellPage = [context = QPointer(context), reply](const Result<SearchPage> &page) {
        if (context)
            reply(page);
    };
    if (m_attach) {
        m_attach->search(filter, seq, count, tellPage, order);
        return;
    }
    if (!m_loader)
        return;
    m_loader->read([this, seq, filter, count, order, tellPage, path = storePath()](Result<EventReader> &) {
        const Result<SearchPage> page = findPage(path, filter, seq, {count, contextPatienceMs}, {}, order);
        m_mailbox.post([tellPage, page] { tellPage(page); });
    });
}

} // namespace imdesk
