// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"
#include "core/callbacks/forwardtarget.h"
#include "core/callbacks/replaymark.h"
#include "core/net/transport.h"

#include <array>

namespace imdesk {

/// A callback as a backend gets it.
struct TargetRequest
{
    QUrl url;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

/// What a callback is made of, wherever it was kept.
struct CallbackParts
{
    QByteArray query; ///< without Sign
    QByteArray body;
    QStringList headers; ///< "Name: value"
};

/// The callback for an address, with Sign and RequestTime of this moment; without a token neither is sent.
TargetRequest signedRequest(const QUrl &address, const CallbackParts &parts, const QByteArray &token,
                            qint64 nowSeconds);
/// The callback as the service sent it. Sign is not kept, but follows from our token and the kept RequestTime.
TargetRequest keptRequest(const QUrl &address, const CallbackParts &parts, const QByteArray &ownToken);
/// Whichever the target wants, marked as forwarded to it.
TargetRequest requestFor(const ForwardTarget &target, const CallbackParts &parts, const QByteArray &ownToken,
                         qint64 nowSeconds);

/// Names the forward targets that a receiver passes such a callback on to, by id or name, percent-encoded, with commas
/// between; without it none. It is not passed on itself.
inline constexpr char passOnHeader[] = "X-Imdesk-Pass-On";
QByteArray passOnValue(const QStringList &targets);
/// Whether a header tells where a callback came from or may go to: kept with it, however long the others are.
bool isMarkHeader(QByteArrayView name);
bool isPassOnHeader(QByteArrayView name);
/// Whether a callback with these headers may go to the target: replays only where the person who sent them named it.
bool mayPassOn(const ForwardTarget &target, const QStringList &headers);

/// Whether this program has forwarded a callback with these headers to the target before: it leads back here.
bool cameThrough(const ForwardTarget &target, const QStringList &headers);
/// That, for people.
QString loopWords(const ForwardTarget &target);

/// Whether a header of a request is passed on: not those of the connection, and no credentials.
bool isHeaderKept(QByteArrayView name);

/// An answer of a backend, understood.
struct TargetReply
{
    bool usable = false;
    QString outcome; ///< answered, garbage, refused, failed, slow
    int status = 0;
    int code = 0;
    QString info;
    QJsonObject more;     ///< further fields
    QString words;        ///< what was wrong
    bool unheard = false; ///< nobody listens at the address
};
TargetReply replyOf(const std::expected<HttpAnswer, TransportFailure> &outcome, int timeoutMs);

/// The connections to one backend. Lives in the thread it was made in.
class TargetLine
{
  public:
    using Handler = std::function<void(const TargetReply &reply)>;
    /// An answer is a few fields and a message of 12 KB at most.
    static constexpr qint64 maxReplyBytes = 256 * 1024;

    explicit TargetLine(ForwardTarget target) : m_target(std::move(target)) {}
    const ForwardTarget &target() const { return m_target; }
    int inFlight() const { return *m_inFlight; }
    /// The handler is called once, never inside this call, and not at all once the line is gone.
    void post(const TargetRequest &request, int timeoutMs, Handler handler);

  private:
    /// One takes six connections at a time, which a hanging backend would use up.
    static constexpr int transports = 4;
    ForwardTarget m_target;
    std::shared_ptr<int> m_inFlight = std::make_shared<int>(0);
    std::array<std::unique_ptr<Transport>, transports> m_transports;
    int m_next = 0;
};

} // namespace imdesk
