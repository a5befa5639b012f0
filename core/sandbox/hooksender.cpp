// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/hooksender.h"

#include "core/sandbox/httpparser.h"
#include "core/sandbox/takenbytes.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QPointer>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace imdesk::sim {

namespace {

constexpr int hookLinks = 64;
constexpr std::size_t hookQueue = 2'000;
constexpr qsizetype hookAnswerLimit = 1 << 20;

} // namespace

struct HookSender::Job
{
    QByteArray command, body, origin; ///< the last is its part of the query
    Then then;
    bool isBefore = false;
    bool done = false;
    bool guarded = false;
    QPointer<QObject> carrier; ///< the link that has it
};

/// One kept-alive connection to the receiver, with at most one event on it.
class HookSender::Link : public QObject
{
  public:
    Link(HookSender &sender, const QUrl &url)
        : QObject(&sender), m_sender(sender), m_url(url), m_parser(HttpParser::Kind::Response, hookAnswerLimit)
    {
        const bool secure = url.scheme() == QLatin1String("https");
        const auto port = quint16(url.port(secure ? 443 : 80));
        if (secure) {
            auto *socket = new QSslSocket(this);
            m_socket = socket;
            connect(socket, &QSslSocket::encrypted, this, &Link::write);
            socket->connectToHostEncrypted(url.host(), port);
        } else {
            m_socket = new QTcpSocket(this);
            connect(m_socket, &QTcpSocket::connected, this, &Link::write);
            m_socket->connectToHost(url.host(), port);
        }
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(m_socket, &QTcpSocket::readyRead, this, &Link::read);
        connect(m_socket, &QTcpSocket::disconnected, this, [this] { end(); });
        connect(m_socket, &QTcpSocket::errorOccurred, this, [this] { end(); });
    }

    ~Link() override { m_socket->disconnect(this); }

    bool isFree() const { return !m_job && m_open && m_url == m_sender.m_url; }
    bool carries(const JobPtr &job) const { return m_job == job; }

    void take(const JobPtr &job)
    {
        m_job = job;
        job->carrier = this;
        m_parser.reset();
        m_sender.guard(job);
        if (m_ready)
            write();
    }

    /// Ends the connection; the event on it has failed unless it may go over a fresh one.
    void end()
    {
        if (!std::exchange(m_open, false))
            return;
        const JobPtr job = std::exchange(m_job, nullptr);
        const bool usable = m_parser.finish() == HttpParser::State::Done;
        const bool arrived = !m_takenBefore || m_taken.count() != m_takenBefore;
        m_taken.close();
        m_socket->abort();
        m_sender.remove(this);
        if (!job || job->done)
            return;
        if (usable)
            settle(job);
        else if (m_answered > 0 && m_parser.idle() && !arrived)
            m_sender.m_queue.push_front(job); // the receiver had closed an idle connection
        else
            m_sender.finish(job, {}, false);
        m_sender.pump();
    }

  private:
    void write()
    {
        m_ready = true;
        if (!m_job)
            return;
        m_taken.watch(m_socket->socketDescriptor());
        m_takenBefore = m_taken.count();
        m_socket->write(m_sender.head(*m_job) + m_job->body);
    }

    void read()
    {
        m_input += m_socket->readAll();
        const HttpParser::State state = m_parser.feed(m_input);
        if (state == HttpParser::State::Failed) {
            end();
            return;
        }
        if (state != HttpParser::State::Done || !m_job)
            return;
        const JobPtr job = std::exchange(m_job, nullptr);
        ++m_answered;
        const bool close = m_parser.wantsClose();
        settle(job);
        if (close || m_url != m_sender.m_url)
            end();
        else
            m_sender.pump();
    }

    void settle(const JobPtr &job)
    {
        const QJsonDocument document = QJsonDocument::fromJson(m_parser.body());
        m_sender.finish(job, document.object(), m_parser.status() == 200 && document.isObject());
    }

    HookSender &m_sender;
    const QUrl m_url;
    QTcpSocket *m_socket = nullptr;
    HttpParser m_parser;
    QByteArray m_input;
    JobPtr m_job;
    TakenBytes m_taken;
    std::optional<quint64> m_takenBefore; ///< when the event was written
    int m_answered = 0;
    bool m_ready = false;
    bool m_open = true;
};

HookSender::HookSender(const Clock &clock, quint32 sdkAppId) : m_clock(clock), m_sdkAppId(sdkAppId) {}

HookSender::~HookSender()
{
    m_queue.clear();
    qDeleteAll(std::exchange(m_links, {}));
}

void HookSender::setUrl(const QUrl &url)
{
    if (url == m_url)
        return;
    const QList<Link *> links = m_links;
    for (Link *link : links) {
        if (link->isFree())
            link->end();
    }
    m_url = url;
    if (!isOn()) {
        const std::deque<JobPtr> waiting = std::exchange(m_queue, {});
        for (const JobPtr &job : waiting)
            finish(job, {}, false);
    }
}

HookSender::JobPtr HookSender::makeJob(const QString &command, QJsonObject body, const Origin &origin) const
{
    auto job = std::make_shared<Job>();
    body.insert(QStringLiteral("CallbackCommand"), command);
    job->body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    job->command = command.toLatin1();
    if (!origin.platform.isEmpty())
        job->origin = "&ClientIP=" + QUrl::toPercentEncoding(origin.ip) +
                      "&OptPlatform=" + QUrl::toPercentEncoding(origin.platform);
    return job;
}

QByteArray HookSender::head(const Job &job) const
{
    QByteArray path = m_url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    QByteArray query = "SdkAppid=" + QByteArray::number(m_sdkAppId) + "&CallbackCommand=" + job.command +
                       "&contenttype=json" + job.origin;
    // Signed when it leaves: a receiver refuses what is older than a minute, however long it waited here.
    if (!m_token.isEmpty()) {
        const QByteArray time = QByteArray::number(m_clock.nowSeconds());
        query += "&Sign=" + QCryptographicHash::hash(m_token + time, QCryptographicHash::Sha256).toHex() +
                 "&RequestTime=" + time;
    }
    return "POST " + path + '?' + query + " HTTP/1.1\r\nHost: " + m_url.authority(QUrl::FullyEncoded).toLatin1() +
           "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(job.body.size()) +
           "\r\nConnection: keep-alive\r\n\r\n";
}

void HookSender::count(const Origin &origin)
{
    m_sentFromApps += origin.platform == QLatin1String("RESTAPI") ? 0 : 1;
    Q_EMIT sent();
}

void HookSender::before(const QString &command, QJsonObject body, const Origin &origin, Then then)
{
    if (!isOn()) {
        then({});
        return;
    }
    const JobPtr job = makeJob(command, std::move(body), origin);
    job->isBefore = true;
    job->then = std::move(then);
    // Somebody waits for it: ahead of what has happened already.
    m_queue.insert(std::find_if(m_queue.begin(), m_queue.end(), [](const JobPtr &other) { return !other->isBefore; }),
                   job);
    count(origin);
    pump();
}

void HookSender::after(const QString &command, QJsonObject body, const Origin &origin)
{
    if (!isOn())
        return;
    count(origin);
    if (m_queue.size() >= hookQueue) {
        Q_EMIT lost();
        return;
    }
    m_queue.push_back(makeJob(command, std::move(body), origin));
    pump();
}

void HookSender::guard(const JobPtr &job)
{
    if (std::exchange(job->guarded, true))
        return;
    QTimer::singleShot(m_limitMs, Qt::PreciseTimer, this, [this, job] {
        if (job->done)
            return;
        const QPointer<QObject> carrier = job->carrier;
        finish(job, {}, false);
        auto *link = static_cast<Link *>(carrier.data());
        if (link && link->carries(job))
            link->end();
    });
}

void HookSender::pump()
{
    while (!m_queue.empty()) {
        if (m_queue.front()->done) {
            m_queue.pop_front();
            continue;
        }
        Link *free = nullptr;
        for (Link *link : std::as_const(m_links)) {
            if (link->isFree())
                free = link;
        }
        if (!free && m_links.size() < hookLinks) {
            free = new Link(*this, m_url);
            m_links.append(free);
        }
        if (!free)
            return;
        const JobPtr job = m_queue.front();
        m_queue.pop_front();
        free->take(job);
    }
}

void HookSender::finish(const JobPtr &job, const QJsonObject &answer, bool usable)
{
    if (std::exchange(job->done, true))
        return;
    if (usable)
        Q_EMIT answered();
    else
        Q_EMIT lost();
    if (const Then then = std::exchange(job->then, nullptr))
        then(usable ? answer : QJsonObject());
}

void HookSender::remove(Link *link)
{
    m_links.removeOne(link);
    link->deleteLater();
}

} // namespace imdesk::sim
