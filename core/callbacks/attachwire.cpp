// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/attachwire.h"

#include "core/callbacks/replaymark.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <sys/socket.h>
#include <unistd.h>

namespace imdesk::attach {

namespace {

struct WireText
{
    Q_DECLARE_TR_FUNCTIONS(WireText)
};

template <class Member>
struct Column
{
    QLatin1String key;
    Member CallbackEvent::*member;
};

const auto &textColumns()
{
    static const std::array columns{
        Column<QString>{QLatin1String("command"), &CallbackEvent::command},
        Column<QString>{QLatin1String("from"), &CallbackEvent::sender},
        Column<QString>{QLatin1String("to"), &CallbackEvent::receivers},
        Column<QString>{QLatin1String("group"), &CallbackEvent::group},
        Column<QString>{QLatin1String("text"), &CallbackEvent::text},
        Column<QString>{QLatin1String("detail"), &CallbackEvent::detail},
        Column<QString>{QLatin1String("ip"), &CallbackEvent::ip},
        Column<QString>{QLatin1String("platform"), &CallbackEvent::platform},
        Column<QString>{QLatin1String("answer_text"), &CallbackEvent::answerText},
        Column<QString>{QLatin1String("rule"), &CallbackEvent::rule},
        Column<QString>{QLatin1String("note"), &CallbackEvent::note},
    };
    return columns;
}

const auto &byteColumns()
{
    static const std::array columns{
        Column<QByteArray>{QLatin1String("answer_more"), &CallbackEvent::answerMore},
        Column<QByteArray>{QLatin1String("query"), &CallbackEvent::query},
        Column<QByteArray>{QLatin1String("body"), &CallbackEvent::body},
        Column<QByteArray>{QLatin1String("handling"), &CallbackEvent::handling},
    };
    return columns;
}

} // namespace

QByteArray proof(Role role, const QByteArray &secret, const QByteArray &listenerNonce, const QByteArray &consoleNonce,
                 const QByteArray &certificateDigest)
{
    const QByteArray message = QByteArray("imdesk attach 1\n") + (role == Role::Console ? "console\n" : "listener\n") +
                               listenerNonce + '\n' + consoleNonce + '\n' + certificateDigest.toHex();
    return QMessageAuthenticationCode::hash(message, secret, QCryptographicHash::Sha256).toHex();
}

QByteArray freshNonce()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words)).toHex();
}

bool isOwnUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t length = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0 &&
           (peer.uid == ::geteuid() || peer.uid == 0);
}

QJsonObject eventOut(const CallbackEvent &event, bool withBody)
{
    QJsonObject out{{QStringLiteral("seq"), event.seq},
                    {QStringLiteral("at"), event.receivedAt},
                    {QStringLiteral("request_time"), event.requestTime},
                    {QStringLiteral("sign"), int(event.sign)},
                    {QStringLiteral("http"), event.httpStatus},
                    {QStringLiteral("code"), event.answerCode},
                    {QStringLiteral("ms"), event.answeredInMs}};
    if (event.copyOf != 0)
        out.insert(QStringLiteral("copy_of"), event.copyOf);
    if (event.origin != EventOrigin::Received)
        out.insert(QStringLiteral("origin"), int(event.origin));
    if (isReplay(event))
        out.insert(QStringLiteral("replay"), true);
    for (const auto &column : textColumns()) {
        if (!(event.*column.member).isEmpty())
            out.insert(column.key, event.*column.member);
    }
    for (const auto &column : byteColumns()) {
        if (withBody || column.member == &CallbackEvent::answerMore)
            out.insert(column.key, QString::fromLatin1((event.*column.member).toBase64()));
    }
    return out;
}

CallbackEvent eventIn(const QJsonObject &object)
{
    CallbackEvent event;
    event.seq = object[QLatin1String("seq")].toInteger();
    event.receivedAt = object[QLatin1String("at")].toInteger();
    event.requestTime = object[QLatin1String("request_time")].toInteger();
    event.sign = SignState(std::clamp(object[QLatin1String("sign")].toInt(), 0, int(SignState::Drifted)));
    event.httpStatus = object[QLatin1String("http")].toInt();
    event.answerCode = object[QLatin1String("code")].toInt();
    event.answeredInMs = object[QLatin1String("ms")].toInt(-1);
    event.copyOf = object[QLatin1String("copy_of")].toInteger();
    event.origin = EventOrigin(std::clamp(object[QLatin1String("origin")].toInt(), 0, int(EventOrigin::Backfilled)));
    event.replay = object[QLatin1String("replay")].toBool();
    for (const auto &column : textColumns())
        event.*column.member = object[column.key].toString();
    for (const auto &column : byteColumns())
        event.*column.member = QByteArray::fromBase64(object[column.key].toString().toLatin1());
    return event;
}

QJsonObject problemOut(const ReceiverProblem &problem)
{
    return {{QStringLiteral("push"), QStringLiteral("problem")},
            {QStringLiteral("kind"), int(problem.kind)},
            {QStringLiteral("at"), problem.at},
            {QStringLiteral("words"), problem.words},
            {QStringLiteral("peer"), problem.peer}};
}

ReceiverProblem problemIn(const QJsonObject &object)
{
    return {ReceiverProblem::Kind(object[QLatin1String("kind")].toInt()), object[QLatin1String("at")].toInteger(),
            object[QLatin1String("words")].toString(), object[QLatin1String("peer")].toString()};
}

QByteArray line(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

Result<std::optional<QJsonObject>> LineCutter::next()
{
    const qsizetype end = m_buffer.indexOf('\n', m_searched);
    if (end > m_limit || (end < 0 && m_buffer.size() > m_limit))
        return fail(ApiError::Kind::Decode, WireText::tr("The other side sent a line that is too long."));
    if (end < 0) {
        m_searched = m_buffer.size();
        return std::optional<QJsonObject>();
    }
    const QJsonDocument document = QJsonDocument::fromJson(m_buffer.first(end));
    m_buffer.remove(0, end + 1);
    m_searched = 0;
    if (!document.isObject())
        return fail(ApiError::Kind::Decode, WireText::tr("The other side sent something that is no JSON object."));
    return std::optional<QJsonObject>(document.object());
}

} // namespace imdesk::attach
