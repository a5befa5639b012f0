// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventsamples.h"

#include "core/callbacks/commandtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUrl>

namespace imdesk {

namespace {

constexpr quint32 highestSeq = 1'000'000;

QJsonArray sampleMessage()
{
    return {
        QJsonObject{{QStringLiteral("MsgType"), QStringLiteral("TIMTextElem")},
                    {QStringLiteral("MsgContent"), QJsonObject{{QStringLiteral("Text"), QStringLiteral("sample")}}}}};
}

QJsonValue sampleValue(const QString &name, const QString &type, const QJsonArray &choices)
{
    if (!choices.isEmpty())
        return choices.first();
    if (name == QLatin1String("MsgBody"))
        return sampleMessage();
    if (type.contains(QLatin1String("integer")) || type.contains(QLatin1String("number")))
        return 1;
    if (type.contains(QLatin1String("boolean")))
        return true;
    if (name.startsWith(QLatin1String("To_")) || name.startsWith(QLatin1String("Member")))
        return QStringLiteral("bob");
    if (name.endsWith(QLatin1String("_Account")))
        return QStringLiteral("alice");
    if (name.compare(QLatin1String("GroupId"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("@TGS#sample");
    return QStringLiteral("sample");
}

/// Puts a value at a path such as List[].Name; what lies on the way is made.
void put(QJsonObject &into, const QString &path, const QJsonValue &value)
{
    const QString head = path.section(QLatin1Char('.'), 0, 0);
    const QString tail = path.section(QLatin1Char('.'), 1);
    const bool list = head.endsWith(QLatin1String("[]"));
    const QString name = list ? head.chopped(2) : head;
    if (tail.isEmpty()) {
        if (!into.contains(name))
            into.insert(name, list ? QJsonValue(QJsonArray{value}) : value);
        return;
    }
    QJsonObject inner = list ? into.value(name).toArray().first().toObject() : into.value(name).toObject();
    put(inner, tail, value);
    into.insert(name, list ? QJsonValue(QJsonArray{inner}) : QJsonValue(inner));
}

void putFields(QJsonObject &into, const QJsonArray &fields)
{
    for (const auto &entry : fields) {
        const QJsonObject field = entry.toObject();
        const QString path = field.value(QLatin1String("name")).toString();
        const QString type = field.value(QLatin1String("type")).toString();
        if (path.isEmpty())
            continue;
        if (type == QLatin1String("object") || type == QLatin1String("array<object>")) {
            put(into, path, QJsonObject());
            continue;
        }
        const QString name = path.section(QLatin1Char('.'), -1).remove(QLatin1String("[]"));
        const QJsonValue value = sampleValue(name, type, field.value(QLatin1String("enum")).toArray());
        const bool bareList = type.startsWith(QLatin1String("array")) && !path.endsWith(QLatin1String("[]"));
        put(into, path, bareList && !value.isArray() ? QJsonValue(QJsonArray{value}) : value);
    }
}

/// What the decoder looks for, where nothing is documented but the name.
void putColumns(QJsonObject &into, const CommandRule &rule)
{
    for (const char *column : {rule.sender, rule.receivers, rule.group, rule.text, rule.detail}) {
        const QString first = QString::fromLatin1(column).section(QLatin1Char('|'), 0, 0);
        const QStringList paths = first.split(QLatin1Char('+'), Qt::SkipEmptyParts);
        for (const QString &path : paths) {
            if (path == QLatin1String("@msg")) {
                into.insert(QStringLiteral("MsgBody"), sampleMessage());
                continue;
            }
            const QString name = path.section(QLatin1Char('.'), -1).remove(QLatin1String("[]"));
            put(into, path, sampleValue(name, QStringLiteral("string"), {}));
        }
    }
}

QJsonValue like(const QJsonValue &old, qint64 value)
{
    return old.isString() ? QJsonValue(QString::number(value)) : QJsonValue(value);
}

void refresh(QJsonObject &body, qint64 nowMs)
{
    QRandomGenerator &random = *QRandomGenerator::global();
    const qint64 seq = random.bounded(1U, highestSeq);
    const qint64 number = random.generate();
    const auto set = [&body](const char *name, qint64 value) {
        const auto at = body.find(QLatin1String(name));
        if (at != body.end())
            *at = like(*at, value);
    };
    set("EventTime", nowMs);
    set("MsgTime", nowMs / 1000);
    set("MsgTimestamp", nowMs / 1000);
    set("MsgSeq", seq);
    set("Random", number);
    set("MsgRandom", number);
    if (body.contains(QLatin1String("MsgKey")))
        body.insert(QStringLiteral("MsgKey"), QStringLiteral("%1_%2_%3").arg(seq).arg(number).arg(nowMs / 1000));
}

} // namespace

QJsonObject EventSamples::body(const QString &command, qint64 nowMs) const
{
    const QJsonObject facts = m_catalogue.callback(command);
    QJsonObject body = facts.value(QLatin1String("example")).toObject().value(QLatin1String("request")).toObject();
    if (body.isEmpty())
        putFields(body, facts.value(QLatin1String("body")).toArray());
    body.insert(QStringLiteral("CallbackCommand"), command);
    if (body.size() == 1)
        putColumns(body, *ruleOf(command));
    if (!body.contains(QLatin1String("EventTime")))
        body.insert(QStringLiteral("EventTime"), nowMs);
    refresh(body, nowMs);
    return body;
}

CallbackParts EventSamples::sample(const QString &command, quint32 sdkAppId, qint64 nowMs) const
{
    CallbackParts parts;
    parts.body = QJsonDocument(body(command, nowMs)).toJson(QJsonDocument::Compact);
    parts.query = "SdkAppid=" + QByteArray::number(sdkAppId) + "&CallbackCommand=" + QUrl::toPercentEncoding(command) +
                  "&contenttype=json&ClientIP=203.0.113.7&OptPlatform=RESTAPI";
    return parts;
}

} // namespace imdesk
