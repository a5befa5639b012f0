// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventdecoder.h"

#include "core/base/plaintext.h"
#include "core/callbacks/commandtable.h"
#include "core/callbacks/jsontape.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QStringList>

#include <cmath>
#include <optional>
#include <span>
#include <vector>

namespace imdesk {

namespace {

struct DecoderText
{
    Q_DECLARE_TR_FUNCTIONS(DecoderText)
};

/// As people and filters know it: whole where it is, however it was written. Others, and what no whole number holds,
/// keep the digits they were sent with.
QString numberText(QByteArrayView source)
{
    bool isWhole = false;
    const qint64 whole = source.toLongLong(&isWhole);
    if (isWhole)
        return QString::number(whole);
    bool fits = false;
    const double value = source.toDouble(&fits);
    constexpr double wholeLimit = 9.2e18;
    return fits && std::abs(value) < wholeLimit && value == std::floor(value) ? QString::number(qint64(value))
                                                                              : QString::fromLatin1(source);
}

QString scalarText(const JsonTape::Value &value)
{
    switch (value.kind()) {
    case JsonTape::Kind::Text:
        return value.text();
    case JsonTape::Kind::Number:
        return numberText(value.source());
    case JsonTape::Kind::True:
        return QStringLiteral("true");
    case JsonTape::Kind::False:
        return QStringLiteral("false");
    case JsonTape::Kind::Object:
        return QString::fromUtf8(QJsonDocument::fromJson(value.source().toByteArray()).toJson(QJsonDocument::Compact));
    case JsonTape::Kind::Array:
    case JsonTape::Kind::Null:
    case JsonTape::Kind::Missing:
        break;
    }
    return {};
}

/// One path of a CommandRule, taken apart.
struct Path
{
    bool isWords = false;         ///< the words of MsgBody
    std::vector<QByteArray> keys; ///< from the body inwards; arrays on the way are entered
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
        out.keys.push_back(key.toUtf8());
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
/// Where it is null all are taken, also those that are named again.
void collect(const JsonTape::Value &value, std::span<const QByteArray> keys, QStringList &out, qsizetype *room)
{
    if (value.kind() == JsonTape::Kind::Array) {
        value.eachItem([&](const JsonTape::Value &item) {
            collect(item, keys, out, room);
            return !room || *room >= 0;
        });
        return;
    }
    if (keys.empty()) {
        const QString text = scalarText(value);
        if (!room) {
            out << text;
            return;
        }
        if (!text.isEmpty() && !out.contains(text)) {
            out << text;
            *room -= text.size();
        }
        --*room; // also for one that is named again, or a body of nothing else would take long
        return;
    }
    collect(value.member(keys.front()), keys.subspan(1), out, room);
}

/// The words of a message: the text of its elements, marks such as [image] for the others.
QString messageWords(const JsonTape::Value &msgBody)
{
    QStringList words;
    msgBody.eachItem([&words](const JsonTape::Value &element) {
        const QString type = element.member("MsgType").text();
        const JsonTape::Value content = element.member("MsgContent");
        const auto marked = [&content](QLatin1String mark, std::initializer_list<QByteArrayView> keys) {
            for (const QByteArrayView key : keys) {
                const QString value = scalarText(content.member(key));
                if (!value.isEmpty())
                    return QString(mark + QLatin1Char(' ') + value);
            }
            return QString(mark);
        };
        if (type == QLatin1String("TIMTextElem"))
            words << content.member("Text").text();
        else if (type == QLatin1String("TIMFaceElem"))
            words << marked(QLatin1String("[face]"), {"Data", "Index"});
        else if (type == QLatin1String("TIMLocationElem"))
            words << marked(QLatin1String("[location]"), {"Desc"});
        else if (type == QLatin1String("TIMCustomElem"))
            words << marked(QLatin1String("[custom]"), {"Desc", "Data"});
        else if (type == QLatin1String("TIMSoundElem"))
            words << QStringLiteral("[sound]");
        else if (type == QLatin1String("TIMImageElem"))
            words << QStringLiteral("[image]");
        else if (type == QLatin1String("TIMFileElem"))
            words << marked(QLatin1String("[file]"), {"FileName"});
        else if (type == QLatin1String("TIMVideoFileElem"))
            words << QStringLiteral("[video]");
        else if (type == QLatin1String("TIMRelayElem"))
            words << marked(QLatin1String("[forwarded]"), {"Title"});
        else if (!type.isEmpty())
            words << QLatin1Char('[') + type + QLatin1Char(']');
        return true;
    });
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

QStringList valuesAt(const JsonTape::Value &body, const Path &path, qsizetype *room)
{
    if (path.isWords) {
        const QString words = messageWords(body.member("MsgBody"));
        return words.isEmpty() ? QStringList() : QStringList{words};
    }
    QStringList out;
    collect(body.member(path.keys.front()), std::span(path.keys).subspan(1), out, room);
    if (!room) {
        out.removeAll(QString());
        out.removeDuplicates();
    }
    return out;
}

/// Without a limit the whole.
QString columnOf(const JsonTape::Value &body, const Column &column, QLatin1String separator,
                 std::optional<qsizetype> limit)
{
    for (const std::vector<Path> &alternative : column) {
        QStringList found;
        qsizetype room = limit.value_or(0);
        for (const Path &path : alternative)
            found += valuesAt(body, path, limit ? &room : nullptr);
        if (found.isEmpty())
            continue;
        const QString all = found.size() == 1 ? found.first() : found.join(separator);
        return limit ? cutText(all, *limit) : all;
    }
    return {};
}

} // namespace

bool decodeEvent(const RequestQuery &query, CallbackEvent &event)
{
    event.command = cutText(query.text("CallbackCommand"), eventColumnLimit);
    event.ip = cutText(query.text("ClientIP"), eventColumnLimit);
    event.platform = cutText(query.text("OptPlatform"), eventColumnLimit);
    event.requestTime = query.bytes("RequestTime").toLongLong();

    JsonTape tape;
    QByteArray plain; // the source of the tape where the body is not
    if (!tape.read(event.body)) {
        // The parser below takes it; by the letter of JSON it has to be escaped, and others read no farther.
        if (const qsizetype nul = event.body.indexOf('\0'); nul >= 0) {
            event.note =
                DecoderText::tr("The body is not JSON: %1 at byte %2.").arg(DecoderText::tr("a zero byte")).arg(nul);
            return false;
        }
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(event.body, &problem);
        if (document.isNull()) {
            event.note = event.body.trimmed().isEmpty() ? DecoderText::tr("The body is empty.")
                                                        : DecoderText::tr("The body is not JSON: %1 at byte %2.")
                                                              .arg(problem.errorString())
                                                              .arg(problem.offset);
            return false;
        }
        plain = document.toJson(QJsonDocument::Compact);
        tape.read(plain);
    }
    const JsonTape::Value body = tape.root();
    if (body.kind() != JsonTape::Kind::Object) {
        event.note = DecoderText::tr("The body is JSON, but not an object.");
        return false;
    }
    const QString inBody = cutText(body.member("CallbackCommand").text(), eventColumnLimit);
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

QString wholeTextOf(const QString &command, QByteArrayView body)
{
    JsonTape tape;
    QByteArray plain;
    if (!tape.read(body)) {
        if (body.contains('\0'))
            return {};
        plain = QJsonDocument::fromJson(body.toByteArray()).toJson(QJsonDocument::Compact);
        if (!tape.read(plain))
            return {};
    }
    return columnOf(tape.root(), planOf(ruleOf(command)).text, QLatin1String(" "), {});
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
