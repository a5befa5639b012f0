// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/transport.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QLocale>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <QTimer>

#include <algorithm>

namespace imdesk {

namespace {

struct TransportText
{
    Q_DECLARE_TR_FUNCTIONS(TransportText)
};

/// What ended a reply early, when it was us.
enum class Ended { No, Timeout, Cancelled, TooLarge };
constexpr const char *endedProperty = "imdeskEnded";
constexpr const char *limitProperty = "imdeskLimit"; ///< bytes
constexpr const char *begunProperty = "imdeskBegun"; ///< the body is being sent

/// A body that can be read once. QNetworkAccessManager sends a request again by itself when the connection is closed
/// before an answer; a write would then be done twice. Without a body to rewind it gives up and tells. No QBuffer, for
/// of those it takes the bytes past their reset().
class OnceBody : public QIODevice
{
  public:
    explicit OnceBody(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool reset() override { return false; }
    qint64 size() const override { return m_bytes.size(); }

  protected:
    qint64 readData(char *to, qint64 length) override
    {
        const qint64 count = qMin(length, m_bytes.size() - pos());
        std::copy_n(m_bytes.constData() + pos(), count, to);
        // It is asked for once a connection is there to take it.
        if (parent())
            parent()->setProperty(begunProperty, true);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

  private:
    QByteArray m_bytes;
};

qint64 httpDateMs(const QByteArray &header)
{
    // Qt's RFC 2822 parser does not know the zone name GMT, which HTTP always writes.
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? date.toMSecsSinceEpoch() : 0;
}

TransportFailure failureOf(const QNetworkReply &reply)
{
    TransportFailure failure;
    switch (static_cast<Ended>(reply.property(endedProperty).toInt())) {
    case Ended::Timeout:
        failure.error = makeError(ApiError::Kind::Timeout, QString());
        return failure;
    case Ended::Cancelled:
        failure.error = makeError(ApiError::Kind::Cancelled, QString());
        if (!reply.property(begunProperty).toBool())
            failure.delivery = Delivery::NotSent;
        return failure;
    case Ended::TooLarge:
        failure.error = makeError(
            ApiError::Kind::Decode,
            reply.property(limitProperty).toLongLong() >= 1024 * 1024
                ? QStringLiteral("The answer is larger than %1 MB")
                      .arg(reply.property(limitProperty).toLongLong() / (1024 * 1024))
                : QStringLiteral("The answer is larger than %1 bytes").arg(reply.property(limitProperty).toLongLong()));
        return failure;
    case Ended::No:
        break;
    }
    QString text = reply.errorString();
    // Qt puts the whole URL into some texts, and the URL carries the UserSig.
    const QString url = reply.url().toString();
    text.replace(url, reply.url().host()).replace(reply.url().toString(QUrl::FullyEncoded), reply.url().host());
    if (text.contains(QLatin1String("usersig"), Qt::CaseInsensitive))
        text = QStringLiteral("The request failed");
    switch (reply.error()) {
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // closed too: it would have sent the body again, had it been let
        text = TransportText::tr("The connection was closed before the whole answer came.");
        break;
    default:
        if (text.isEmpty() || text == QLatin1String("Unknown error"))
            text = TransportText::tr("The connection failed before the whole answer came.");
        break;
    }
    failure.error = makeError(ApiError::Kind::Network, text);
    failure.refused = reply.error() == QNetworkReply::ConnectionRefusedError;
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        failure.delivery = Delivery::NotSent;
        break;
    default:
        break;
    }
    return failure;
}

/// Whether the answer that was read is all that was promised. Where it begins to come before the request is taken for
/// sent, Qt tells a connection that breaks in the midst of it as a request to be sent again, with the status of the
/// broken answer, or as no error at all.
bool isWhole(const QNetworkReply &reply, int status)
{
    // Of these the status is heeded; a redirection that would have the body again is told in that way as well.
    if (status >= 300)
        return true;
    if (reply.error() == QNetworkReply::ContentReSendError)
        return false;
    // The length is that of what was packed, which Qt has unpacked.
    return reply.hasRawHeader("Content-Encoding") ||
           reply.bytesAvailable() >= reply.header(QNetworkRequest::ContentLengthHeader).toLongLong();
}

} // namespace

Transport::Transport(QObject *parent) : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

Transport::~Transport() = default;

QPointer<QNetworkReply> Transport::post(const QUrl &url, const QByteArray &body, int timeoutMs, Handler handler)
{
    PostOptions options;
    options.timeoutMs = timeoutMs;
    options.maxAnswerBytes = maxAnswerBytes;
    return post(url, body, options, std::move(handler));
}

QPointer<QNetworkReply> Transport::post(const QUrl &url, const QByteArray &body, const PostOptions &options,
                                        Handler handler)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("imdesk/" IMDESK_VERSION));
    for (const auto &[name, value] : options.headers)
        request.setRawHeader(name, value);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QNetworkReply *reply = nullptr;
    if (options.mayRepeat) {
        reply = m_network.post(request, body);
        reply->setProperty(begunProperty, true); // nobody hears when it is
    } else {
        auto *content = new OnceBody(body);
        reply = m_network.post(request, content);
        content->setParent(reply);
    }

    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, reply, [reply] {
        reply->setProperty(endedProperty, int(Ended::Timeout));
        reply->abort();
    });
    timer->start(options.timeoutMs);
    const qint64 maxBytes = options.maxAnswerBytes;
    reply->setProperty(limitProperty, maxBytes);
    // Not downloadProgress: it is held back for up to 100 ms, in which a near server sends a lot.
    connect(reply, &QNetworkReply::readyRead, reply, [reply, maxBytes] {
        if (reply->bytesAvailable() > maxBytes && reply->isRunning()) {
            reply->setProperty(endedProperty, int(Ended::TooLarge));
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [reply, maxBytes, handler = std::move(handler)] {
        reply->deleteLater();
        // All of it may have come in one piece, the last.
        if (reply->bytesAvailable() > maxBytes)
            reply->setProperty(endedProperty, int(Ended::TooLarge));
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool endedByUs = reply->property(endedProperty).toInt() != int(Ended::No);
        // Content errors (4xx, 5xx) are answers, the rest of the errors are failures of the way.
        const bool answered =
            status != 0 && !endedByUs &&
            (reply->error() == QNetworkReply::NoError || reply->error() >= QNetworkReply::ContentAccessDenied) &&
            isWhole(*reply, status);
        if (!answered) {
            handler(std::unexpected(failureOf(*reply)));
            return;
        }
        HttpAnswer answer;
        answer.status = status;
        answer.body = reply->readAll();
        answer.serverTimeMs = httpDateMs(reply->rawHeader("Date"));
        handler(answer);
    });
    return reply;
}

void Transport::abort(const QPointer<QNetworkReply> &reply)
{
    if (!reply || reply->isFinished())
        return;
    reply->setProperty(endedProperty, int(Ended::Cancelled));
    reply->abort();
}

bool Transport::begun(const QPointer<QNetworkReply> &reply)
{
    return !reply || reply->property(begunProperty).toBool();
}

} // namespace imdesk
