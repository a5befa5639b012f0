// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/receivercheck.h"

#include "core/base/plaintext.h"
#include "core/callbacks/callbacksign.h"
#include "core/callbacks/eventdecoder.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace imdesk {

namespace {

struct ReceiverText
{
    Q_DECLARE_TR_FUNCTIONS(ReceiverText)
};

constexpr qsizetype quotedLimit = 60;

CallbackVerdict refusal(int status, ReceiverProblem::Kind kind, QString words, std::atomic<qint64> &counter)
{
    ++counter;
    CallbackVerdict verdict;
    verdict.refuse = status;
    verdict.problem = ReceiverProblem{kind, 0, std::move(words), {}};
    return verdict;
}

/// A path that goes back up with dots is another one for whoever resolves it, such as a proxy in front.
bool hasDots(QStringView path)
{
    const QList<QStringView> segments = path.split(QLatin1Char('/'));
    return std::ranges::any_of(
        segments, [](QStringView segment) { return segment == QLatin1String(".") || segment == QLatin1String(".."); });
}

bool isBelow(const QString &path, const QString &prefix)
{
    if (prefix == QLatin1String("/"))
        return !hasDots(path);
    return path == prefix ||
           (path.startsWith(prefix + QLatin1Char('/')) && !hasDots(QStringView(path).sliced(prefix.size())));
}

struct TargetParts
{
    QByteArrayView path, query;
};

TargetParts cutAtQuery(QByteArrayView target)
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? TargetParts{target, {}} : TargetParts{target.first(mark), target.sliced(mark + 1)};
}

/// Path and query of a target, which a proxy may have written out as a whole address.
TargetParts partsOf(QByteArrayView target)
{
    const qsizetype scheme = target.indexOf("://");
    if (target.startsWith('/') || scheme < 0)
        return cutAtQuery(target);
    const QByteArray lower = target.first(scheme).toByteArray().toLower();
    if (lower != "http" && lower != "https")
        return cutAtQuery(target);
    constexpr qsizetype marks = 3; // "://"
    const auto from =
        std::find_if(target.begin() + scheme + marks, target.end(), [](char c) { return c == '/' || c == '?'; });
    TargetParts parts = cutAtQuery(target.sliced(from - target.begin()));
    if (parts.path.isEmpty())
        parts.path = "/";
    return parts;
}

QString shown(const QString &text) { return visibleText(text, quotedLimit); }

} // namespace

QString normalPath(const QString &path)
{
    QString out = path.startsWith(QLatin1Char('/')) ? path : QLatin1Char('/') + path;
    while (out.size() > 1 && out.endsWith(QLatin1Char('/')))
        out.chop(1);
    return out;
}

QByteArray refusalBody(int status, const QString &words)
{
    const QJsonObject answer{{QStringLiteral("ActionStatus"), QStringLiteral("FAIL")},
                             {QStringLiteral("ErrorInfo"), words},
                             {QStringLiteral("ErrorCode"), status}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

CallbackVerdict judgeRequest(const ReceiverOptions &options, const CallbackRequest &request, qint64 nowMs,
                             ReceiverCounters &counters)
{
    using Kind = ReceiverProblem::Kind;
    const TargetParts parts = partsOf(request.target);
    const QByteArray rawQuery = parts.query.toByteArray();
    const QString path =
        parts.path.contains('%') ? QUrl::fromPercentEncoding(parts.path.toByteArray()) : QString::fromUtf8(parts.path);
    if (!isBelow(path, normalPath(options.path))) {
        return refusal(404, Kind::WrongPath,
                       ReceiverText::tr("A request for %1 came, but callbacks are taken at %2.")
                           .arg(shown(path), normalPath(options.path)),
                       counters.wrongRequest);
    }
    if (request.method != "POST") {
        CallbackVerdict verdict = refusal(405, Kind::WrongMethod,
                                          ReceiverText::tr("A %1 request came, but callbacks are POST requests.")
                                              .arg(shown(QString::fromLatin1(request.method))),
                                          counters.wrongRequest);
        verdict.moreHeaders = "Allow: POST\r\n";
        return verdict;
    }
    if (!request.contentEncoding.isEmpty() && request.contentEncoding != "identity") {
        return refusal(415, Kind::WrongContent,
                       ReceiverText::tr("A body encoded as %1 came, but callbacks are plain JSON.")
                           .arg(shown(QString::fromLatin1(request.contentEncoding))),
                       counters.wrongRequest);
    }

    const RequestQuery query(rawQuery);
    const SignCheck sign = checkSign(options.token, query.bytes("Sign"), query.bytes("RequestTime"), nowMs / 1000);
    switch (sign.state) {
    case SignState::NotChecked:
    case SignState::Valid:
        break;
    case SignState::Missing:
        return refusal(
            401, Kind::MissingSign,
            ReceiverText::tr("A callback without Sign came. Switch webhook authentication on in the console of the "
                             "service, or remove the token here."),
            counters.wrongSign);
    case SignState::Wrong:
        return refusal(
            401, Kind::WrongSign,
            ReceiverText::tr("A callback came whose Sign was made with another token than the one set here."),
            counters.wrongSign);
    case SignState::Drifted:
        return refusal(
            401, Kind::ClockDrift,
            ReceiverText::tr("A callback came with the right token, but its time differs from this computer's clock by "
                             "%n second(s); at most one minute is accepted.",
                             nullptr, int(std::clamp<qint64>(qAbs(sign.driftSeconds), 0, 2'000'000'000))),
            counters.drifted);
    }
    if (options.sdkAppId != 0 && query.bytes("SdkAppid") != QByteArray::number(options.sdkAppId)) {
        return refusal(403, Kind::WrongApp,
                       query.bytes("SdkAppid").isEmpty()
                           ? ReceiverText::tr("A callback without SdkAppid came, but this receiver is for the app %1.")
                                 .arg(options.sdkAppId)
                           : ReceiverText::tr("A callback of the app %1 came, but this receiver is for %2.")
                                 .arg(shown(query.text("SdkAppid")))
                                 .arg(options.sdkAppId),
                       counters.wrongApp);
    }

    CallbackVerdict verdict;
    auto event = std::make_shared<CallbackEvent>();
    event->receivedAt = nowMs;
    event->sign = sign.state;
    event->query = withoutSign(rawQuery);
    event->body = request.body;
    const bool decoded = decodeEvent(query, *event);
    if (decoded && event->command.isEmpty())
        event->note = ReceiverText::tr("No CallbackCommand, neither in the URL nor in the body.");
    if (!decoded || event->command.isEmpty()) {
        // Kept all the same: a callback nobody can read is still a trace of something.
        ++counters.badBodies;
        event->httpStatus = 400;
        event->answerCode = 400;
        event->answerText = event->note;
        verdict.problem =
            ReceiverProblem{decoded ? Kind::NoCommand : Kind::BadBody,
                            0,
                            ReceiverText::tr("A callback could not be understood, but was kept: %1").arg(event->note),
                            {}};
    }
    verdict.event = std::move(event);
    return verdict;
}

} // namespace imdesk
