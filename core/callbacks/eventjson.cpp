// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

namespace imdesk {

namespace {

void putBody(QJsonObject &out, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject()) {
        out.insert(QStringLiteral("body"), document.object());
        return;
    }
    if (document.isArray()) {
        out.insert(QStringLiteral("body"), document.array());
        return;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(body);
    if (utf8.hasError())
        out.insert(QStringLiteral("body_base64"), QString::fromLatin1(body.toBase64()));
    else
        out.insert(QStringLiteral("body_text"), text);
}

} // namespace

QJsonObject eventToJson(const CallbackEvent &event)
{
    QJsonObject out{
        {QStringLiteral("seq"), event.seq},
        {QStringLiteral("received_at"),
         QDateTime::fromMSecsSinceEpoch(event.receivedAt, Qt::UTC).toString(Qt::ISODateWithMs)},
        {QStringLiteral("command"), event.command},
        {QStringLiteral("from"), QString(event.sender).replace(QLatin1Char('\n'), QLatin1String(", "))},
        {QStringLiteral("to"), QJsonArray::fromStringList(event.receiverList())},
        {QStringLiteral("group"), event.group},
        {QStringLiteral("text"), event.text},
        {QStringLiteral("detail"), event.detail},
        {QStringLiteral("ip"), event.ip},
        {QStringLiteral("platform"), event.platform},
        {QStringLiteral("sign"), signWord(event.sign)},
        {QStringLiteral("http_status"), event.httpStatus},
        {QStringLiteral("answer_code"), event.answerCode},
        {QStringLiteral("answer_text"), event.answerText},
        {QStringLiteral("query"), QString::fromUtf8(event.query)},
    };
    if (!event.answerMore.isEmpty())
        out.insert(QStringLiteral("answer_more"), QJsonDocument::fromJson(event.answerMore).object());
    if (!event.rule.isEmpty())
        out.insert(QStringLiteral("rule"), event.rule);
    if (!event.handling.isEmpty())
        out.insert(QStringLiteral("handling"), QJsonDocument::fromJson(event.handling).object());
    if (event.requestTime != 0)
        out.insert(QStringLiteral("request_time"), event.requestTime);
    if (event.answeredInMs >= 0)
        out.insert(QStringLiteral("answered_ms"), event.answeredInMs);
    if (!event.note.isEmpty())
        out.insert(QStringLiteral("note"), event.note);
    if (event.copyOf != 0)
        out.insert(QStringLiteral("copy_of"), event.copyOf);
    if (event.origin == EventOrigin::Backfilled) {
        out.insert(QStringLiteral("backfilled"), true);
        for (const QString &answer : {QStringLiteral("http_status"), QStringLiteral("answer_code"),
                                      QStringLiteral("answer_text"), QStringLiteral("sign")})
            out.remove(answer); // there was no request
    }
    putBody(out, event.body);
    return out;
}

QByteArray eventLine(const CallbackEvent &event)
{
    return QJsonDocument(eventToJson(event)).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace imdesk
