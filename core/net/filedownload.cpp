// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/filedownload.h"

#include <QCoreApplication>
#include <QDir>
#include <QHostAddress>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace imdesk {

namespace {

struct DownloadText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::FileDownload)
};

constexpr int httpOk = 200, httpPartial = 206, httpBadRange = 416;
constexpr qint64 downloadBuffer = 1 << 20; // what may wait in memory while the disk is slow

/// The first byte told by "bytes 500-999/1000"; -1 for anything else.
qint64 firstOfContentRange(const QByteArray &header)
{
    if (!header.startsWith("bytes "))
        return -1;
    bool ok = false;
    const qint64 first = header.mid(6, header.indexOf('-') - 6).toLongLong(&ok);
    return ok ? first : -1;
}

} // namespace

FileDownload::FileDownload(QObject *parent) : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, [this] { stopWith(makeError(ApiError::Kind::Timeout, {})); });
}

FileDownload::~FileDownload()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply;
    }
}

Result<Done> FileDownload::checkUrl(const QUrl &url, bool mayBePlain)
{
    const bool loopback = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    const bool plain = url.scheme() == QLatin1String("http") && loopback && mayBePlain;
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        (url.scheme() != QLatin1String("https") && !plain))
        return fail(ApiError::Kind::Refused,
                    DownloadText::tr("The service gave an address that is not https; nothing was fetched from it."));
    return Done{};
}

void FileDownload::start(const Wish &wish)
{
    Q_ASSERT(!m_running);
    m_wish = wish;
    m_trouble.reset();
    m_headSeen = m_takes = false;
    m_running = true;
    const auto later = [this](const ApiError &error) {
        QMetaObject::invokeMethod(this, [this, error] { end(std::unexpected(error)); }, Qt::QueuedConnection);
    };
    if (const Result<Done> good = checkUrl(wish.url, wish.mayBePlain); !good) {
        later(good.error());
        return;
    }
    m_file.setFileName(wish.path);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append)) {
        later(makeError(ApiError::Kind::Storage,
                        QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(wish.path), m_file.errorString())));
        return;
    }
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_from = m_file.size();
    if (m_from > wish.bytes) {
        m_file.resize(0);
        m_from = 0;
    }
    if (m_from == wish.bytes && m_from > 0) {
        QMetaObject::invokeMethod(this, [this] { end(m_from); }, Qt::QueuedConnection);
        return;
    }
    QNetworkRequest request(wish.url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("imdesk/" IMDESK_VERSION));
    // A packed file is what is wanted, not a body packed once more.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (m_from > 0)
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_from) + '-');
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(downloadBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &FileDownload::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &FileDownload::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &FileDownload::onEnd);
    m_idle.start();
}

void FileDownload::cancel()
{
    if (m_running)
        stopWith(makeError(ApiError::Kind::Cancelled, {}));
}

void FileDownload::onHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_headSeen || status == 0)
        return;
    m_headSeen = true;
    m_takes = status == httpOk || status == httpPartial;
    if (!m_takes)
        return;
    // A server that does not know ranges sends all of it again.
    const bool goesOn = status == httpPartial && firstOfContentRange(m_reply->rawHeader("Content-Range")) == m_from;
    if (!goesOn && m_from > 0) {
        if (status == httpPartial)
            m_takes = false;
        m_file.resize(0);
        m_from = 0;
    }
}

void FileDownload::onBytes()
{
    onHead();
    m_idle.start();
    const QByteArray bytes = m_reply->readAll();
    if (!m_takes || m_trouble)
        return;
    if (m_file.size() + bytes.size() > m_wish.bytes) {
        stopWith(makeError(ApiError::Kind::Decode, DownloadText::tr("More came than the file is said to hold.")));
        return;
    }
    if (m_file.write(bytes) != bytes.size() || !m_file.flush()) {
        stopWith(makeError(ApiError::Kind::Storage,
                           QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(m_wish.path), m_file.errorString())));
        return;
    }
    Q_EMIT progressed(m_file.size());
}

void FileDownload::stopWith(const ApiError &error)
{
    if (!m_running || m_trouble)
        return;
    m_trouble = error;
    if (m_reply)
        m_reply->abort();
}

void FileDownload::onEnd()
{
    if (!m_trouble && m_reply->bytesAvailable() > 0)
        onBytes();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError code = m_reply->error();
    if (m_trouble) {
        end(std::unexpected(*m_trouble));
    } else if (status != 0 && !m_takes) {
        if (status == httpBadRange)
            m_file.resize(0);
        ApiError error = makeError(ApiError::Kind::Http, {});
        error.httpStatus = status;
        end(std::unexpected(error));
    } else if (code != QNetworkReply::NoError || m_file.size() < m_wish.bytes) {
        // The address is a ticket to the file: it is told to nobody, not even in an error.
        const QString words = code == QNetworkReply::NoError ? DownloadText::tr("The connection ended too early.")
                                                             : m_reply->errorString();
        end(fail(
            ApiError::Kind::Network,
            QString(words).replace(m_wish.url.toString(), m_wish.url.host()).replace(m_wish.url.path(), QString())));
    } else {
        end(m_file.size());
    }
}

void FileDownload::end(const Result<qint64> &result)
{
    m_idle.stop();
    m_file.close();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    m_running = false;
    Q_EMIT finished(result);
}

} // namespace imdesk
