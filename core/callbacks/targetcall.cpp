// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/targetcall.h"

#include "core/callbacks/callbacksign.h"
#include "core/callbacks/eventdecoder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <limits>

namespace imdesk {

namespace {

struct TargetCallText
{
    Q_DECLARE_TR_FUNCTIONS(TargetCallText)
};

// Tells what a forwarded callback has come through.
constexpr char forwardedHeader[] = "X-Imdesk-Forwarded";

bool isForwarded(QByteArrayView name) { return name.compare(forwardedHeader, Qt::CaseInsensitive) == 0; }

/// Nobody else writes the same, so that what carries it has come round.
QByteArray markOf(const ForwardTarget &target)
{
    static const QByteArray ours = QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    constexpr qsizetype length = 16;
    return QCryptographicHash::hash(ours + target.id.toUtf8(), QCryptographicHash::Sha256).toHex().first(length);
}

QByteArray withoutRequestTime(const QByteArray &query)
{
    QByteArrayList kept;
    for (const QByteArray &part : withoutSign(query).split('&')) {
        if (!part.startsWith("RequestTime=") && !part.isEmpty())
            kept << part;
    }
    return kept.join('&');
}

QUrl addressWith(QUrl address, const QByteArray &query)
{
    const QString own = address.query(QUrl::FullyEncoded);
    const QString more = QString::fromUtf8(query);
    address.setQuery(own.isEmpty() ? more : own + QLatin1Char('&') + more);
    return address;
}

TargetRequest requestOf(const QUrl &address, const QByteArray &query, const CallbackParts &parts)
{
    TargetRequest out{addressWith(address, query), parts.body, {}};
    for (const QString &line : parts.headers) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        // A log of an older program may hold what would begin a header of its own over there.
        const bool isPlain = std::ranges::none_of(line, [](QChar c) { return c < u' ' && c != u'\t'; });
        const QByteArray name = line.left(colon).trimmed().toLatin1();
        if (colon > 0 && isPlain && isHeaderKept(name))
            out.headers.append({name, line.mid(colon + 1).trimmed().toUtf8()});
    }
    return out;
}

} // namespace

QByteArray passOnValue(const QStringList &targets)
{
    QByteArrayList out;
    for (const QString &target : targets)
        out << QUrl::toPercentEncoding(target);
    return out.join(',');
}

bool isMarkHeader(QByteArrayView name) { return isForwarded(name) || isReplayHeader(name) || isPassOnHeader(name); }

bool isPassOnHeader(QByteArrayView name) { return name.compare(passOnHeader, Qt::CaseInsensitive) == 0; }

bool mayPassOn(const ForwardTarget &target, const QStringList &headers)
{
    if (!isReplay(headers))
        return true;
    const QStringList named =
        headerValues(headers, QLatin1String(passOnHeader)).join(QLatin1Char(',')).split(QLatin1Char(','));
    return std::ranges::any_of(named, [&target](const QString &one) {
        const QString name = QUrl::fromPercentEncoding(one.trimmed().toLatin1());
        return !name.isEmpty() && (name == target.id || name == target.name);
    });
}

bool cameThrough(const ForwardTarget &target, const QStringList &headers)
{
    return std::ranges::any_of(headers, [&target](const QString &line) {
        return line.startsWith(QLatin1String(forwardedHeader), Qt::CaseInsensitive) &&
               line.contains(QLatin1String(markOf(target)));
    });
}

QString loopWords(const ForwardTarget &target)
{
    return TargetCallText::tr("\u201C%1\u201D leads back to this receiver; what has come round is not passed on again.")
        .arg(target.name);
}

bool isHeaderKept(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 17> dropped{"host",
                                                            "connection",
                                                            "content-length",
                                                            "transfer-encoding",
                                                            "accept-encoding",
                                                            "keep-alive",
                                                            "te",
                                                            "trailer",
                                                            "upgrade",
                                                            "expect",
                                                            "cookie",
                                                            "authorization",
                                                            "set-cookie",
                                                            "proxy-authorization",
                                                            "proxy-connection",
                                                            "proxy-authenticate",
                                                            "content-encoding"};
    return !name.isEmpty() && std::ranges::none_of(dropped, [name](QByteArrayView other) {
        return other.size() == name.size() && other.compare(name, Qt::CaseInsensitive) == 0;
    });
}

TargetRequest signedRequest(const QUrl &address, const CallbackParts &parts, const QByteArray &token, qint64 nowSeconds)
{
    QByteArray query = withoutRequestTime(parts.query);
    if (!token.isEmpty()) {
        const QByteArray time = QByteArray::number(nowSeconds);
        query += (query.isEmpty() ? "Sign=" : "&Sign=") + callbackSign(token, time) + "&RequestTime=" + time;
    }
    return requestOf(address, query, parts);
}

TargetRequest keptRequest(const QUrl &address, const CallbackParts &parts, const QByteArray &ownToken)
{
    QByteArray query = withoutSign(parts.query);
    const QByteArray time = RequestQuery(query).bytes("RequestTime");
    if (!ownToken.isEmpty() && !time.isEmpty())
        query += "&Sign=" + callbackSign(ownToken, time);
    return requestOf(address, query, parts);
}

TargetRequest requestFor(const ForwardTarget &target, const CallbackParts &parts, const QByteArray &ownToken,
                         qint64 nowSeconds)
{
    const QUrl address(target.url, QUrl::StrictMode);
    TargetRequest request = target.signsAnew() ? signedRequest(address, parts, target.token, nowSeconds)
                                               : keptRequest(address, parts, ownToken);
    QByteArray marks = markOf(target);
    for (const auto &[name, value] : request.headers) {
        if (isForwarded(name))
            marks += ", " + value;
    }
    request.headers.removeIf(
        [](const auto &header) { return isForwarded(header.first) || isPassOnHeader(header.first); });
    request.headers.append({forwardedHeader, marks});
    return request;
}

TargetReply replyOf(const std::expected<HttpAnswer, TransportFailure> &outcome, int timeoutMs)
{
    TargetReply reply;
    if (!outcome) {
        const ApiError &error = outcome.error().error;
        const bool slow = error.kind == ApiError::Kind::Timeout;
        reply.outcome = slow                                   ? QStringLiteral("slow")
                        : error.kind == ApiError::Kind::Decode ? QStringLiteral("garbage")
                                                               : QStringLiteral("failed");
        reply.unheard = outcome.error().refused;
        reply.words = slow ? TargetCallText::tr("no answer in %1 ms").arg(timeoutMs) : error.message;
        return reply;
    }
    reply.status = outcome->status;
    if (outcome->status != 200) {
        reply.outcome = QStringLiteral("refused");
        reply.words = TargetCallText::tr("HTTP %1 instead of 200").arg(outcome->status);
        return reply;
    }
    reply.outcome = QStringLiteral("garbage");
    const QJsonDocument document = QJsonDocument::fromJson(outcome->body);
    QJsonObject fields = document.object();
    const QJsonValue code = fields.take(QStringLiteral("ErrorCode"));
    if (!document.isObject() || !code.isDouble()) {
        reply.words = document.isObject() ? TargetCallText::tr("an answer without a numeric ErrorCode")
                                          : TargetCallText::tr("an answer that is no JSON object");
        return reply;
    }
    const qint64 whole = code.toInteger(std::numeric_limits<qint64>::max());
    // Taken for 0 it would allow what the target refuses.
    if (whole != qint64(int(whole))) {
        reply.words = TargetCallText::tr("an answer whose ErrorCode is no whole number of 32 bits");
        return reply;
    }
    reply.usable = true;
    reply.outcome = QStringLiteral("answered");
    reply.code = int(whole);
    reply.info = fields.take(QStringLiteral("ErrorInfo")).toString();
    if (fields.value(QStringLiteral("ActionStatus")) == QLatin1String("OK"))
        fields.remove(QStringLiteral("ActionStatus"));
    reply.more = fields;
    return reply;
}

void TargetLine::post(const TargetRequest &request, int timeoutMs, Handler handler)
{
    std::unique_ptr<Transport> &transport = m_transports[std::size_t(m_next)];
    m_next = (m_next + 1) % transports;
    if (!transport)
        transport = std::make_unique<Transport>();
    PostOptions options;
    options.timeoutMs = timeoutMs;
    options.maxAnswerBytes = maxReplyBytes;
    options.headers = request.headers;
    options.mayRepeat = true;
    ++*m_inFlight;
    transport->post(request.url, request.body, options,
                    [inFlight = m_inFlight, timeoutMs,
                     handler = std::move(handler)](const std::expected<HttpAnswer, TransportFailure> &outcome) {
                        --*inFlight;
                        handler(replyOf(outcome, timeoutMs));
                    });
}

} // namespace imdesk
