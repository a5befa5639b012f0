// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventdecoder.h"

#include "core/callbacks/commandtable.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <span>
#include <vector>

namespace imdesk {

namespace {

struct DecoderText
{
    Q_DECLARE_TR_FUNCTIONS(DecoderText)
};

QString scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double: {
        const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
        return whole == std::numeric_limits<qint64>::min() ? QString::number(value.toDouble()) : QString::number(whole);
    }
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Array:
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

/// One path of a CommandRule, taken apart.
struct Path
{
    bool isWords = false;      ///< the words of MsgBody
    std::vector<QString> keys; ///< from the body inwards; arrays on the way are entered
};

/// One column of a CommandRule, taken apart: the first group of paths that gives anything is joined.
using Column = std::vector<std::vector<Path>>;

/// A CommandRule taken apart once, not with every event.
struct ColumnPlan
{
    Column sender, receivers, group, text, detail;
};

Path pathOf(QStringView text)
{
    if (text == QLatin1String("@msg"))
        return {true, {}};
    Path out;
    for (QStringView key : text.split(QLatin1Char('.'))) {
        if (key.endsWith(QLatin1String("[]")))
            key.chop(2);
        out.keys.push_back(key.toString());
    }
    return out;
}

Column planOf(const char *rule)
{
    Column out;
    const QString all = QLatin1String(rule);
    for (const QStringView alternative : QStringView(all).split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        out.emplace_back();
        for (const QStringView path : alternative.split(QLatin1Char('+')))
            out.back().push_back(pathOf(path));
    }
    return out;
}

const ColumnPlan &planOf(const CommandRule *rule)
{
    static const QHash<const CommandRule *, ColumnPlan> plans = [] {
        QHash<const CommandRule *, ColumnPlan> out;
        const auto add = [&out](const CommandRule &rule) {
            out.insert(&rule, {planOf(rule.sender), planOf(rule.receivers), planOf(rule.group), planOf(rule.text),
                               planOf(rule.detail)});
        };
        for (const CommandRule &documented : commandRules())
            add(documented);
        add(*ruleOf(QString()));
        return out;
    }();
    return *plans.constFind(rule);
}

/// `room` is what the column still takes: a list may name ten thousand people, and each is held against those before.
void collect(const QJsonValue &value, std::span<const QString> keys, QStringList &out, qsizetype &room)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (auto item = array.begin(); item != array.end() && room >= 0; ++item)
            collect(*item, keys, out, room);
        return;
    }
    if (keys.empty()) {
        const QString text = scalarText(value);
        if (!text.isEmpty() && !out.contains(text)) {
            out << text;
            room -= text.size() + 1;
        }
        return;
    }
    collect(value.toObject().value(keys.front()), keys.subspan(1), out, room);
}

QStringList valuesAt(const QJsonObject &body, const Path &path, qsizetype &room)
{
    if (path.isWords) {
        const QString words = messageWords(body.value(QLatin1String("MsgBody")));
        return words.isEmpty() ? QStringList() : QStringList{words};
    }
    QStringList out;
    collect(body.value(path.keys.front()), std::span(path.keys).subspan(1), out, room);
    return out;
}

QString columnOf(const QJsonObject &body, const Column &column, QLatin1String separator, qsizetype limit)
{
    for (const std::vector<Path> &alternative : column) {
        QStringList found;
        qsizetype room = limit;
        for (const Path &path : alternative)
            found += valuesAt(body, path, room);
        if (!found.isEmpty())
            return (found.size() == 1 ? found.first() : found.join(separator)).left(limit);
    }
    return {};
}

} // namespace

QString messageWords(const QJsonValue &msgBody)
{
    QStringList words;
    const QJsonArray elements = msgBody.toArray();
    for (const QJsonValue element : elements) {
        const QString type = element[QLatin1String("MsgType")].toString();
        const QJsonObject content = element[QLatin1String("MsgContent")].toObject();
        auto marked = [&](QLatin1String mark, std::initializer_list<QLatin1String> keys) {
            QString out = mark;
            for (const QLatin1String key : keys) {
                const QString value = scalarText(content.value(key));
                if (!value.isEmpty())
                    return QString(out + QLatin1Char(' ') + value);
            }
            return out;
        };
        if (type == QLatin1String("TIMTextElem"))
            words << content.value(QLatin1String("Text")).toString();
        else if (type == QLatin1String("TIMFaceElem"))
            words << marked(QLatin1String("[face]"), {QLatin1String("Data"), QLatin1String("Index")});
        else if (type == QLatin1String("TIMLocationElem"))
            words << marked(QLatin1String("[location]"), {QLatin1String("Desc")});
        else if (type == QLatin1String("TIMCustomElem"))
            words << marked(QLatin1String("[custom]"), {QLatin1String("Desc"), QLatin1String("Data")});
        else if (type == QLatin1String("TIMSoundElem"))
            words << QStringLiteral("[sound]");
        else if (type == QLatin1String("TIMImageElem"))
            words << QStringLiteral("[image]");
        else if (type == QLatin1String("TIMFileElem"))
            words << marked(QLatin1String("[file]"), {QLatin1String("FileName")});
        else if (type == QLatin1String("TIMVideoFileElem"))
            words << QStringLiteral("[video]");
        else if (type == QLatin1String("TIMRelayElem"))
            words << marked(QLatin1String("[forwarded]"), {QLatin1String("Title")});
        else if (!type.isEmpty())
            words << QLatin1Char('[') + type + QLatin1Char(']');
    }
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

bool decodeEvent(const RequestQuery &query, CallbackEvent &event)
{
    event.command = query.text("CallbackCommand").left(eventColumnLimit);
    event.ip = query.text("ClientIP").left(eventColumnLimit);
    event.platform = query.text("OptPlatform").left(eventColumnLimit);
    event.requestTime = query.bytes("RequestTime").toLongLong();

    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(event.body, &problem);
    if (!document.isObject()) {
        if (event.body.trimmed().isEmpty())
            event.note = DecoderText::tr("The body is empty.");
        else if (problem.error != QJsonParseError::NoError)
            event.note =
                DecoderText::tr("The body is not JSON: %1 at byte %2.").arg(problem.errorString()).arg(problem.offset);
        else
            event.note = DecoderText::tr("The body is JSON, but not an object.");
        return false;
    }
    const QJsonObject body = document.object();
    const QString inBody = body.value(QLatin1String("CallbackCommand")).toString().left(eventColumnLimit);
    if (event.command.isEmpty())
        event.command = inBody;
    else if (!inBody.isEmpty() && inBody != event.command)
        event.note = DecoderText::tr("The URL says %1, the body says %2.").arg(event.command, inBody);

    const ColumnPlan &plan = planOf(ruleOf(event.command));
    const QLatin1String line("\n");
    const QLatin1String space(" ");
    event.sender = columnOf(body, plan.sender, line, eventColumnLimit);
    event.receivers = columnOf(body, plan.receivers, line, eventColumnLimit);
    event.group = columnOf(body, plan.group, space, eventColumnLimit);
    event.text = columnOf(body, plan.text, space, eventTextLimit);
    event.detail = columnOf(body, plan.detail, space, eventColumnLimit);
    return true;
}

QByteArray withoutSign(const QByteArray &query)
{
    if (!query.contains("Sign="))
        return query;
    QByteArrayList kept;
    for (const QByteArray &part : query.split('&')) {
        if (!part.startsWith("Sign="))
            kept << part;
    }
    return kept.join('&');
}

} // namespace imdesk
