// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventjson.h"

#include "core/callbacks/jsontape.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

namespace imdesk {

namespace {

/// Of what is no JSON.
void putBodyText(QJsonObject &out, const QByteArray &body)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(body);
    if (utf8.hasError())
        out.insert(QStringLiteral("body_base64"), QString::fromLatin1(body.toBase64()));
    else
        out.insert(QStringLiteral("body_text"), text);
}

void putBody(QJsonObject &out, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        out.insert(QStringLiteral("body"), document.object());
    else if (document.isArray())
        out.insert(QStringLiteral("body"), document.array());
    else
        putBodyText(out, body);
}

/// Leaves out the blanks between the values of a document.
QByteArray withoutBlanks(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size());
    bool isText = false;
    bool isEscaped = false;
    for (const char c : json) {
        if (!isText && (c == ' ' || c == '\t' || c == '\n' || c == '\r'))
            continue;
        out += c;
        if (c == '"' && !isEscaped)
            isText = !isText;
        isEscaped = isText && c == '\\' && !isEscaped;
    }
    return out;
}

/// All but the body.
QJsonObject fieldsOfEvent(const CallbackEvent &event)
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
    return out;
}

} // namespace

QJsonObject eventToJson(const CallbackEvent &event)
{
    QJsonObject out = fieldsOfEvent(event);
    putBody(out, event.body);
    return out;
}

QByteArray bodyOnOneLine(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull())
        return {};
    // It takes more than the letter of JSON allows, which other readers may not.
    JsonTape tape;
    return tape.read(body) ? withoutBlanks(body) : document.toJson(QJsonDocument::Compact);
}

QByteArray eventLine(const CallbackEvent &event)
{
    QJsonObject fields = fieldsOfEvent(event);
    const QByteArray body = bodyOnOneLine(event.body);
    if (body.isEmpty())
        putBodyText(fields, event.body);
    QByteArray line = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    if (!body.isEmpty()) {
        line.chop(1); // the bracket
        line += ",\"body\":" + body + '}';
    }
    return line + '\n';
}

} // namespace imdesk
