// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandbox.h"

#include "core/api/catalogue.h"
#include "core/sandbox/commands.h"
#include "core/sandbox/localpages.h"
#include "core/sandbox/service.h"
#include "core/sandbox/traffic.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QThread>

#include <condition_variable>
#include <mutex>

namespace imdesk {

namespace {

struct SandboxText
{
    Q_DECLARE_TR_FUNCTIONS(SandboxText)
};

QByteArray randomKey()
{
    QByteArray bytes;
    for (int i = 0; i < 4; ++i) {
        const quint64 part = QRandomGenerator::system()->generate64();
        bytes.append(reinterpret_cast<const char *>(&part), sizeof part);
    }
    return bytes.toHex();
}

} // namespace

/// What lives on the sandbox's thread.
class Sandbox::Core : public QObject
{
  public:
    Core(const SandboxOptions &options, SandboxClock &clock, const Clock &real, sim::LiveCounters &counters)
        : service(options, clock, real, m_catalogue, counters),
          traffic(service),
          front([this](const sim::HttpRequest &request, sim::HttpReply reply) {
              if (!m_pages.serve(request, reply))
                  service.handle(request, std::move(reply));
          }),
          m_pages(clock, real, service.log, [this] { return service.takeFault(QStringLiteral("msg_history")); })
    {
        front.setTime([&clock] { return clock.nowMs(); });
    }

  private:
    Catalogue m_catalogue;

  public:
    sim::Service service;
    sim::Traffic traffic;
    sim::HttpFront front;

  private:
    sim::LocalPages m_pages;
};

class Sandbox::Thread : public QThread
{
  public:
    Thread(const SandboxOptions &options, SandboxClock &clock, const Clock &real)
        : m_options(options), m_clock(clock), m_real(real)
    {
        setObjectName(QStringLiteral("sandbox"));
    }

    /// Waits until the sandbox listens or has failed.
    Result<Done> outcome()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_decided; });
        return m_outcome;
    }

    void post(std::function<void(Core &)> work)
    {
        const std::lock_guard lock(m_mutex);
        if (m_core)
            QMetaObject::invokeMethod(
                m_core, [core = m_core, work = std::move(work)] { work(*core); }, Qt::QueuedConnection);
        else if (!m_decided)
            m_early.push_back(std::move(work));
    }

    void end()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopWanted = true;
        }
        quit();
        wait();
    }

    std::function<void(Result<Done>)> onOutcome; ///< called on this thread
    sim::LiveCounters counters;
    std::atomic<quint16> port{0};
    QString bigGroup; ///< known with the outcome

  protected:
    void run() override
    {
        Core core(m_options, m_clock, m_real, counters);
        const Result<Done> opened = core.front.open(m_options.port);
        port = opened ? core.front.serverPort() : 0;
        bigGroup = core.service.world.bigGroup;
        core.service.baseUrl = "http://127.0.0.1:" + QByteArray::number(port.load());
        bool serve = false;
        std::vector<std::function<void(Core &)>> early;
        {
            const std::lock_guard lock(m_mutex);
            m_outcome = opened;
            m_decided = true;
            serve = opened.has_value() && !m_stopWanted;
            early.swap(m_early);
            if (serve)
                m_core = &core;
        }
        m_changed.notify_all();
        onOutcome(opened);
        if (!serve)
            return;
        for (const auto &work : early)
            work(core);
        core.traffic.setRate(m_options.trafficPerSecond);
        exec();
        port = 0;
        const std::lock_guard lock(m_mutex);
        m_core = nullptr;
    }

  private:
    const SandboxOptions m_options;
    SandboxClock &m_clock;
    const Clock &m_real;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Result<Done> m_outcome;
    bool m_decided = false;
    bool m_stopWanted = false;
    Core *m_core = nullptr;
    std::vector<std::function<void(Core &)>> m_early;
};

Sandbox::Sandbox(const SandboxOptions &options, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_ownClock(std::make_unique<SystemClock>()),
      m_clock(*m_ownClock),
      m_time(m_clock)
{
    prepare();
}

Sandbox::Sandbox(const SandboxOptions &options, const Clock &clock, QObject *parent)
    : QObject(parent), m_options(options), m_clock(clock), m_time(clock)
{
    prepare();
}

void Sandbox::prepare()
{
    if (m_options.secretKey.isEmpty())
        m_options.secretKey = randomKey();
    if (m_options.clockStartMs > 0)
        m_time.setTo(m_options.clockStartMs);
    if (m_options.clockRate != 1)
        m_time.setRate(m_options.clockRate);
    if (m_options.clockFrozen)
        m_time.setFrozen(true);
}

Sandbox::~Sandbox()
{
    if (m_thread)
        m_thread->end();
}

void Sandbox::begin()
{
    m_thread = std::make_unique<Thread>(m_options, m_time, m_clock);
    m_thread->onOutcome = [this, thread = m_thread.get()](const Result<Done> &outcome) {
        QMetaObject::invokeMethod(
            this,
            [this, thread, outcome] {
                if (m_thread.get() != thread)
                    return;
                if (outcome)
                    Q_EMIT started();
                else
                    Q_EMIT failed(outcome.error());
            },
            Qt::QueuedConnection);
    };
    m_thread->start();
}

Result<Done> Sandbox::start()
{
    if (isRunning())
        return Done{};
    if (const Result<Done> url =
            m_options.callbackUrl.isEmpty() ? Result<Done>(Done{}) : setCallbackUrl(m_options.callbackUrl);
        !url)
        return url;
    m_thread.reset();
    begin();
    const Result<Done> outcome = m_thread->outcome();
    if (!outcome) {
        m_thread->end();
        m_thread.reset();
    }
    return outcome;
}

void Sandbox::startAsync()
{
    if (isRunning())
        return;
    if (!m_options.callbackUrl.isEmpty()) {
        if (const Result<Done> url = setCallbackUrl(m_options.callbackUrl); !url) {
            QMetaObject::invokeMethod(
                this, [this, error = url.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
            return;
        }
    }
    if (m_thread)
        m_thread->end();
    begin();
}

void Sandbox::stop()
{
    if (!m_thread)
        return;
    m_thread->end();
    m_thread.reset();
    Q_EMIT stopped();
}

bool Sandbox::isRunning() const { return m_thread && m_thread->port != 0; }

QString Sandbox::bigGroup() const { return isRunning() ? m_thread->bigGroup : QString(); }

QUrl Sandbox::baseUrl() const
{
    if (!isRunning())
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_thread->port);
    return url;
}

QByteArray Sandbox::secretKey() const { return m_options.secretKey; }

void Sandbox::onThread(std::function<void(Core &)> work)
{
    if (m_thread)
        m_thread->post(std::move(work));
}

Result<Done> Sandbox::setCallbackUrl(const QUrl &url)
{
    if (!url.isEmpty()) {
        if (const Result<Done> checked = checkedCallbackUrl(url); !checked)
            return checked;
    }
    m_options.callbackUrl = url;
    onThread([url](Core &core) { core.service.hooks.setUrl(url); });
    return Done{};
}

void Sandbox::setCallbackToken(const QByteArray &token)
{
    m_options.callbackToken = token;
    onThread([token](Core &core) { core.service.hooks.setToken(token); });
}

void Sandbox::setTraffic(double perSecond)
{
    m_options.trafficPerSecond = perSecond;
    onThread([perSecond](Core &core) { core.traffic.setRate(perSecond); });
}

void Sandbox::setNotificationsClosed(bool closed)
{
    m_options.notificationsClosed = closed;
    onThread([closed](Core &core) { core.service.options.notificationsClosed = closed; });
}

void Sandbox::setClosedFeatures(const QStringList &words)
{
    m_options.closedFeatures = words;
    onThread([words](Core &core) { core.service.options.closedFeatures = words; });
}

void Sandbox::setConversationsPerPage(int number)
{
    m_options.conversationsPerPage = number;
    onThread([number](Core &core) { core.service.options.conversationsPerPage = number; });
}

void Sandbox::setEnforceRates(bool enforce)
{
    m_options.enforceRates = enforce;
    onThread([enforce](Core &core) { core.service.options.enforceRates = enforce; });
}

void Sandbox::setTakesCopies(bool takes)
{
    m_options.takesCopies = takes;
    onThread([takes](Core &core) { core.service.options.takesCopies = takes; });
}

void Sandbox::setFault(const QString &path, const SandboxFault &fault)
{
    onThread([path, fault](Core &core) { core.service.setFault(path, fault); });
}

void Sandbox::clearFaults()
{
    onThread([](Core &core) { core.service.clearFaults(); });
}

SandboxCounters Sandbox::counters() const
{
    if (!m_thread)
        return {};
    const sim::LiveCounters &live = m_thread->counters;
    return {live.requests, live.failedRequests, live.fired, live.answered, live.refused, live.lost, live.steps};
}

QList<QPair<QString, bool>> Sandbox::coverage(const Catalogue &catalogue)
{
    QList<QPair<QString, bool>> out;
    for (const CatalogueCommand &command : catalogue.commands())
        out.append({command.path, sim::handlerOf(command.path) != nullptr});
    return out;
}

bool Sandbox::onlyRefuses(const QString &path) { return sim::onlyRefuses(path); }

Result<Done> Sandbox::checkedCallbackUrl(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || (scheme != QLatin1String("http") && scheme != QLatin1String("https")) || url.host().isEmpty())
        return fail(ApiError::Kind::Usage, SandboxText::tr("A callback URL begins with http:// or https://."));
    if (url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return fail(ApiError::Kind::Usage,
                    SandboxText::tr("A callback URL has no query, fragment or user: the service adds its own query."));
    const QHostAddress address(url.host());
    if (url.host() != QLatin1String("localhost") && !address.isLoopback())
        return fail(
            ApiError::Kind::Usage,
            SandboxText::tr("The sandbox calls this computer only; %1 is another. Use 127.0.0.1.").arg(url.host()));
    return Done{};
}

} // namespace imdesk
