// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/eventoutput.h"

#include "core/callbacks/eventsentence.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace imdesk {

QJsonObject eventJson(const CallbackEvent &event)
{
    QJsonObject json{{QStringLiteral("seq"), event.seq},
                     {QStringLiteral("received_at"), QDateTime::fromMSecsSinceEpoch(event.receivedAt, Qt::UTC).toString(Qt::ISODateWithMs)},
                     {QStringLiteral("command"), event.command},
                     {QStringLiteral("from"), event.sender},
                     {QStringLiteral("to"), QJsonArray::fromStringList(event.receiverList())},
                     {QStringLiteral("group"), event.group},
                     {QStringLiteral("text"), event.text},
                     {QStringLiteral("ip"), event.ip},
                     {QStringLiteral("platform"), event.platform},
                     {QStringLiteral("sign"), signWord(event.sign)},
                     {QStringLiteral("http_status"), event.httpStatus},
                     {QStringLiteral("answer_code"), event.answerCode},
                     {QStringLiteral("answer_text"), event.answerText},
                     {QStringLiteral("answered_in_ms"), event.answeredInMs},
                     {QStringLiteral("query"), QString::fromUtf8(event.query)}};
    const QJsonDocument body = QJsonDocument::fromJson(event.body);
    if (body.isObject())
        json.insert(QStringLiteral("body"), body.object());
    else
        json.insert(QStringLiteral("raw_body"), QString::fromUtf8(event.body));
    if (!event.note.isEmpty())
        json.insert(QStringLiteral("note"), event.note);
    return json;
}

QString eventLine(const CallbackEvent &event)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(event.receivedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    return QStringLiteral("%1  %2  (%3)").arg(time, eventSentence(event), event.command);
}

} // namespace imdesk
