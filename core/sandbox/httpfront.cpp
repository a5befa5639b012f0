// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/httpfront.h"

#include "core/base/logging.h"
#include "core/sandbox/httpparser.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <utility>

namespace imdesk::sim {

namespace {

constexpr qsizetype frontBodyLimit = qsizetype(8) << 20;
constexpr qint64 frontReadBuffer = 1 << 20;
constexpr int frontLinks = 512;
constexpr int frontPipeline = 16;
constexpr int frontSlowMs = 10'000;
constexpr int frontAgainMs = 250;
constexpr char frontTlsRecord = 0x16; ///< what a TLS handshake begins with, and no request

struct FrontText
{
    Q_DECLARE_TR_FUNCTIONS(FrontText)
};

/// A client whose base URL ends in a slash sends two at the front, after which a host would stand.
QByteArray frontTarget(const QByteArray &target)
{
    qsizetype slashes = 0;
    while (slashes < target.size() && target[slashes] == '/')
        ++slashes;
    return slashes > 1 ? target.mid(slashes - 1) : target;
}

QByteArray frontReason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 206:
        return "Partial Content";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 416:
        return "Range Not Satisfiable";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    default:
        return "Error";
    }
}

QByteArray frontHead(const HttpAnswer &answer, bool close, const QByteArray &dateLine)
{
    return "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + frontReason(answer.status) +
           "\r\nContent-Type: " + answer.contentType + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) +
           (answer.contentRange.isEmpty() ? QByteArray() : "\r\nContent-Range: " + answer.contentRange) + dateLine +
           "\r\nAccess-Control-Allow-Origin: *\r\nAccess-Control-Allow-Headers: X-Requested-With\r\n"
           "Access-Control-Allow-Methods: POST\r\nConnection: " +
           (close ? "close" : "keep-alive") + "\r\n\r\n";
}

} // namespace

/// One connection with the answers it is owed.
class HttpFront::Link : public QObject
{
  public:
    Link(HttpFront &front, QTcpSocket &socket)
        : QObject(&front), m_front(front), m_socket(socket), m_parser(HttpParser::Kind::Request, frontBodyLimit)
    {
        socket.setParent(this);
        socket.setReadBufferSize(frontReadBuffer);
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_slow.setSingleShot(true);
        m_slow.setInterval(frontSlowMs);
        connect(&m_slow, &QTimer::timeout, this, [this] { refuse(408); });
        connect(&socket, &QTcpSocket::readyRead, this, &Link::read);
        connect(&socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        ++front.m_links;
    }

    ~Link() override
    {
        // The socket's own farewell must not reach an object that is half gone.
        m_socket.disconnect(this);
        --m_front.m_links;
    }

  private:
    struct Slot
    {
        bool ready = false;
        bool close = false;
        bool headOnly = false; ///< the body would be read as the next answer
        HttpAnswer answer;
    };

    void read()
    {
        if (m_closing) {
            m_socket.readAll();
            return;
        }
        if (m_owed.size() >= frontPipeline)
            return;
        m_buffer += m_socket.readAll();
        if (!m_begun && m_buffer.startsWith(frontTlsRecord)) {
            // It waits for an answer that it could read, as long as it has patience.
            m_front.tellTls();
            close();
            return;
        }
        m_begun = m_begun || !m_buffer.isEmpty();
        parse();
    }

    void parse()
    {
        while (!m_closing && m_owed.size() < frontPipeline && !m_buffer.isEmpty()) {
            const HttpParser::State state = m_parser.feed(m_buffer);
            if (state == HttpParser::State::Failed) {
                refuse(m_parser.failure());
                return;
            }
            if (state != HttpParser::State::Done) {
                if (m_parser.headDone() && m_parser.expectsContinue() && !m_continued) {
                    m_continued = true;
                    m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
                }
                if (!m_slow.isActive())
                    m_slow.start();
                return;
            }
            m_slow.stop();
            m_continued = false;
            const HttpRequest request{m_parser.method(),         frontTarget(m_parser.target()),
                                      m_parser.body(),           m_socket.peerAddress().toString(),
                                      m_parser.header("origin"), m_parser.header("range")};
            m_owed.push_back({false, m_parser.wantsClose(), m_parser.method() == "HEAD", {}});
            const quint64 place = m_firstPlace + m_owed.size() - 1;
            m_parser.reset();
            m_front.m_handler(request, [guard = QPointer<Link>(this), place](HttpAnswer answer) {
                if (guard)
                    guard->answer(place, std::move(answer));
            });
        }
    }

    void answer(quint64 place, HttpAnswer answer)
    {
        if (place < m_firstPlace || place - m_firstPlace >= m_owed.size())
            return;
        Slot &slot = m_owed[place - m_firstPlace];
        slot.ready = true;
        slot.answer = std::move(answer);
        const bool wasFull = m_owed.size() >= frontPipeline;
        send();
        if (wasFull && !m_closing)
            QMetaObject::invokeMethod(this, [this] { read(); }, Qt::QueuedConnection);
    }

    void send()
    {
        while (!m_owed.empty() && m_owed.front().ready && !m_closing) {
            const Slot slot = std::move(m_owed.front());
            m_owed.pop_front();
            ++m_firstPlace;
            const HttpAnswer &answer = slot.answer;
            if (answer.end == HttpAnswer::End::CutOff) {
                close();
                return;
            }
            const qsizetype whole = slot.headOnly ? 0 : answer.body.size();
            const qsizetype size = answer.end == HttpAnswer::End::Truncated ? whole / 2 : whole;
            m_socket.write(frontHead(answer, slot.close, m_front.dateLine()) + answer.body.left(size));
            if (slot.close || answer.end == HttpAnswer::End::Truncated)
                close();
        }
    }

    void refuse(int status)
    {
        if (m_closing)
            return;
        HttpAnswer answer;
        answer.status = status;
        answer.contentType = "text/plain";
        answer.body = frontReason(status) + '\n';
        m_socket.write(frontHead(answer, true, m_front.dateLine()) + answer.body);
        close();
    }

    void close()
    {
        m_closing = true;
        m_owed.clear();
        m_socket.disconnectFromHost();
    }

    HttpFront &m_front;
    QTcpSocket &m_socket;
    HttpParser m_parser;
    QByteArray m_buffer;
    std::deque<Slot> m_owed;
    quint64 m_firstPlace = 0;
    QTimer m_slow;
    bool m_begun = false; ///< the first byte was seen
    bool m_continued = false;
    bool m_closing = false;
};

void HttpFront::tellTls()
{
    if (!std::exchange(m_toldTls, true))
        qCWarning(logSandbox, "a client speaks TLS, and this is plain HTTP: http://127.0.0.1:%d is the address",
                  int(serverPort()));
}

QByteArray HttpFront::dateLine()
{
    if (!m_nowMs)
        return {};
    const qint64 second = m_nowMs() / 1000;
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_dateLine = "\r\nDate: " + QLocale::c()
                                        .toString(QDateTime::fromSecsSinceEpoch(second, Qt::UTC),
                                                  QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                                        .toLatin1();
    }
    return m_dateLine;
}

HttpFront::HttpFront(Handler handler, QObject *parent) : QTcpServer(parent), m_handler(std::move(handler))
{
    // Out of file descriptors QTcpServer stops accepting for good; some of them come back.
    connect(this, &QTcpServer::acceptError, this,
            [this] { QTimer::singleShot(frontAgainMs, this, [this] { resumeAccepting(); }); });
}

HttpFront::~HttpFront()
{
    close();
    const QList<QObject *> links = children();
    for (QObject *child : links) {
        if (auto *link = dynamic_cast<Link *>(child))
            delete link;
    }
}

Result<Done> HttpFront::open(quint16 port)
{
    if (listen(QHostAddress(QHostAddress::LocalHost), port))
        return Done{};
    if (serverError() == QAbstractSocket::AddressInUseError)
        return fail(
            ApiError::Kind::Port,
            FrontText::tr("Port %1 is in use by another program. Choose another port, or end that program.").arg(port));
    if (serverError() == QAbstractSocket::SocketAccessError)
        return fail(ApiError::Kind::Port,
                    FrontText::tr("This user may not listen on port %1. Choose a port above 1023.").arg(port));
    return fail(ApiError::Kind::Port, errorString());
}

void HttpFront::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (m_links >= frontLinks) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->disconnectFromHost();
        return;
    }
    new Link(*this, *socket);
}

} // namespace imdesk::sim
