// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <utility>

class QNetworkReply;

namespace imdesk {

/// One HTTP answer as it came.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    qint64 serverTimeMs = 0; ///< from the Date header, 0 when there is none (whole seconds)
};

/// Whether a request that failed may have reached the service.
enum class Delivery { NotSent, Unknown };

/// What a request may ask for beyond its address and body.
struct PostOptions
{
    int timeoutMs = 10'000;
    qint64 maxAnswerBytes = 16 * 1024 * 1024;
    /// Added to, or in place of, the usual ones.
    QList<std::pair<QByteArray, QByteArray>> headers;
    /// A receiver that may see a request twice gets it again by itself where an idle connection had just been closed.
    bool mayRepeat = false;
};

struct TransportFailure
{
    ApiError error;
    Delivery delivery = Delivery::Unknown;
    bool refused = false; ///< nobody listens at the address, which is known at once
};

/// Sends JSON bodies by HTTP POST: keep-alive, TLS always verified, no redirects, bounded answers, a time limit for the
/// whole exchange. Lives in the thread it was made in.
class Transport : public QObject
{
    Q_OBJECT
  public:
    using Handler = std::function<void(std::expected<HttpAnswer, TransportFailure>)>;
    /// Largest answer taken. The service caps group answers at 1 MB; the rest is room for what it does not document.
    static constexpr qint64 maxAnswerBytes = 16 * 1024 * 1024;

    explicit Transport(QObject *parent = nullptr);
    ~Transport() override;

    /// Starts a request; the handler is called once, never inside this call. Aborting the returned reply (abort())
    /// gives Kind::Cancelled.
    QPointer<QNetworkReply> post(const QUrl &url, const QByteArray &body, int timeoutMs, Handler handler);
    QPointer<QNetworkReply> post(const QUrl &url, const QByteArray &body, const PostOptions &options, Handler handler);
    static void abort(const QPointer<QNetworkReply> &reply);
    /// Whether any of the body may be on its way. A request that waits for a connection is sent by nobody yet, and
    /// aborting it leaves the service untouched.
    static bool begun(const QPointer<QNetworkReply> &reply);

  private:
    QNetworkAccessManager m_network;
};

} // namespace imdesk
