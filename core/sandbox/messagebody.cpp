// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messagebody.h"

#include "core/base/jsonvalue.h"

#include <QJsonObject>
#include <QVariant>

#include <algorithm>
#include <array>
#include <span>

namespace imdesk::sim {

namespace {

enum class Shape : quint8 { Text, Integer, Number, DirectDownload, Images, Texts };

/// A merged message may hold merged messages, so deep at most.
constexpr int deepestRelay = 100;

struct ElementField
{
    const char *name = nullptr;
    Shape shape = Shape::Text;
};

struct ElementKind
{
    const char *name;
    std::array<ElementField, 8> needed;
    std::array<ElementField, 5> optional; ///< of a shape where they are given
};

constexpr ElementKind elementKinds[] = {
    {"TIMTextElem", {{{"Text", Shape::Text}}}, {}},
    {"TIMLocationElem", {{{"Desc", Shape::Text}, {"Latitude", Shape::Number}, {"Longitude", Shape::Number}}}, {}},
    {"TIMFaceElem", {{{"Index", Shape::Integer}}}, {{{"Data", Shape::Text}}}},
    {"TIMCustomElem",
     {{{"Data", Shape::Text}}},
     {{{"Desc", Shape::Text}, {"Ext", Shape::Text}, {"Sound", Shape::Text}}}},
    {"TIMSoundElem",
     {{{"Url", Shape::Text}, {"UUID", Shape::Text}, {"Download_Flag", Shape::DirectDownload}}},
     {{{"Size", Shape::Integer}, {"Second", Shape::Integer}}}},
    {"TIMImageElem", {{{"UUID", Shape::Text}, {"ImageFormat", Shape::Integer}, {"ImageInfoArray", Shape::Images}}}, {}},
    {"TIMFileElem",
     {{{"Url", Shape::Text}, {"UUID", Shape::Text}, {"Download_Flag", Shape::DirectDownload}}},
     {{{"FileSize", Shape::Integer}, {"FileName", Shape::Text}}}},
    {"TIMVideoFileElem",
     {{{"VideoUrl", Shape::Text},
       {"VideoUUID", Shape::Text},
       {"VideoDownloadFlag", Shape::DirectDownload},
       {"ThumbUrl", Shape::Text},
       {"ThumbUUID", Shape::Text},
       {"ThumbWidth", Shape::Integer},
       {"ThumbHeight", Shape::Integer},
       {"ThumbDownloadFlag", Shape::DirectDownload}}},
     {{{"VideoSize", Shape::Integer},
       {"VideoSecond", Shape::Integer},
       {"VideoFormat", Shape::Text},
       {"ThumbSize", Shape::Integer},
       {"ThumbFormat", Shape::Text}}}},
    {"TIMRelayElem",
     {{{"Title", Shape::Text}, {"MsgNum", Shape::Integer}, {"AbstractList", Shape::Texts}}},
     {{{"CompatibleText", Shape::Text}, {"JsonMsgKey", Shape::Text}}}},
};

constexpr ElementField relayedFields[] = {{"To_Account", Shape::Text},      {"GroupId", Shape::Text},
                                          {"MsgSeq", Shape::Integer},       {"MsgRandom", Shape::Integer},
                                          {"MsgTimeStamp", Shape::Integer}, {"CloudCustomData", Shape::Text}};

bool isWhole(const QJsonValue &value) { return value.isDouble() && wholeNumber(value); }

/// Variants of a picture: kind, size in pixels and address, perhaps the size in bytes.
bool areImages(const QJsonValue &value)
{
    const QJsonArray images = value.toArray();
    return !images.isEmpty() && std::all_of(images.begin(), images.end(), [](const QJsonValue &item) {
        const QJsonObject image = item.toObject();
        const QJsonValue kind = image.value(QLatin1String("Type"));
        const QJsonValue bytes = image.value(QLatin1String("Size"));
        return isWhole(kind) && kind.toInt() >= 1 && kind.toInt() <= 3 &&
               isWhole(image.value(QLatin1String("Width"))) && isWhole(image.value(QLatin1String("Height"))) &&
               image.value(QLatin1String("URL")).isString() && (bytes.isUndefined() || isWhole(bytes));
    });
}

bool hasShape(const QJsonValue &value, Shape shape)
{
    switch (shape) {
    case Shape::Text:
        return value.isString();
    case Shape::Number:
        return value.isDouble();
    case Shape::Integer:
        return isWhole(value);
    case Shape::DirectDownload:
        return value.isDouble() && value.toInt() == 2;
    case Shape::Images:
        return areImages(value);
    case Shape::Texts: {
        const QJsonArray texts = value.toArray();
        return value.isArray() &&
               std::all_of(texts.begin(), texts.end(), [](const QJsonValue &item) { return item.isString(); });
    }
    }
    return false;
}

const ElementKind *elementKind(const QString &name)
{
    for (const ElementKind &kind : elementKinds) {
        if (name == QLatin1String(kind.name))
            return &kind;
    }
    return nullptr;
}

/// The first of the fields that is given in another shape than its own; null when there is none.
const char *misshapen(const QJsonObject &content, std::span<const ElementField> fields)
{
    for (const ElementField &field : fields) {
        const QJsonValue value = field.name ? content.value(QLatin1String(field.name)) : QJsonValue::Undefined;
        if (!value.isUndefined() && !hasShape(value, field.shape))
            return field.name;
    }
    return nullptr;
}

QString elementsProblem(const QJsonArray &body, int depth);

/// A merged message has its messages in it, or the key of their list where they are too long for that.
QString relayProblem(const QJsonObject &content, int depth)
{
    const QJsonValue messages = content.value(QLatin1String("MsgList"));
    if (!messages.isArray())
        return content.value(QLatin1String("JsonMsgKey")).isString()
                   ? QString()
                   : QStringLiteral("TIMRelayElem needs MsgList or JsonMsgKey");
    if (depth >= deepestRelay)
        return QStringLiteral("TIMRelayElem is nested more than %1 times").arg(deepestRelay);
    const QJsonArray list = messages.toArray();
    for (const auto &item : list) {
        const QJsonObject message = item.toObject();
        if (!message.value(QLatin1String("From_Account")).isString())
            return QStringLiteral("a message in TIMRelayElem has no From_Account");
        if (const char *name = misshapen(message, relayedFields))
            return QStringLiteral("%1 of a message in TIMRelayElem is of the wrong type").arg(QLatin1String(name));
        if (QString words = elementsProblem(message.value(QLatin1String("MsgBody")).toArray(), depth + 1);
            !words.isEmpty())
            return words;
    }
    return {};
}

QString elementsProblem(const QJsonArray &body, int depth)
{
    if (body.isEmpty())
        return QStringLiteral("MsgBody is empty");
    int customs = 0;
    for (const auto &item : body) {
        const QJsonObject element = item.toObject();
        const QString type = element.value(QLatin1String("MsgType")).toString();
        const ElementKind *kind = elementKind(type);
        if (!kind)
            return QStringLiteral("MsgType %1 is not supported").arg(type);
        customs += type == QLatin1String("TIMCustomElem") ? 1 : 0;
        const QJsonObject content = element.value(QLatin1String("MsgContent")).toObject();
        for (const ElementField &field : kind->needed) {
            const QJsonValue value = field.name ? content.value(QLatin1String(field.name)) : QJsonValue::Undefined;
            if (!field.name || hasShape(value, field.shape))
                continue;
            return (field.shape == Shape::DirectDownload && isWhole(value)
                        ? QStringLiteral("MsgContent.%1 of %2 must be 2")
                        : QStringLiteral("MsgContent.%1 of %2 is missing or of the wrong type"))
                .arg(QLatin1String(field.name), type);
        }
        if (const char *name = misshapen(content, kind->optional))
            return QStringLiteral("MsgContent.%1 of %2 is of the wrong type").arg(QLatin1String(name), type);
        if (type == QLatin1String("TIMRelayElem")) {
            if (QString words = relayProblem(content, depth); !words.isEmpty())
                return words;
        }
    }
    return customs > 1 ? QStringLiteral("at most one TIMCustomElem is allowed in a message") : QString();
}

qsizetype bytesOf(const QJsonValue &value)
{
    qsizetype sum = 0;
    if (value.isString())
        return value.toString().toUtf8().size();
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const auto &item : items)
            sum += bytesOf(item);
        return sum;
    }
    if (value.isObject()) {
        const QJsonObject fields = value.toObject();
        for (const auto &field : fields)
            sum += bytesOf(field);
        return sum;
    }
    return value.toVariant().toString().size(); // a number as it is written
}

enum class PushShape : quint8 { Text, Switch, Importance, Number };

struct PushField
{
    const char *name;
    PushShape shape;
};

constexpr PushField pushFields[] = {
    {"PushFlag", PushShape::Switch}, {"Title", PushShape::Text}, {"Desc", PushShape::Text}, {"Ext", PushShape::Text}};
constexpr PushField androidFields[] = {{"Sound", PushShape::Text},
                                       {"PushStyle", PushShape::Number},
                                       {"HuaWeiChannelID", PushShape::Text},
                                       {"HuaWeiImportance", PushShape::Importance},
                                       {"HuaWeiCategory", PushShape::Text},
                                       {"HuaWeiImage", PushShape::Text},
                                       {"ExtAsHuaweiIntentParam", PushShape::Switch},
                                       {"HonorImage", PushShape::Text},
                                       {"HonorImportance", PushShape::Importance},
                                       {"GoogleImage", PushShape::Text},
                                       {"XiaoMiChannelID", PushShape::Text},
                                       {"OPPOChannelID", PushShape::Text},
                                       {"GoogleChannelID", PushShape::Text},
                                       {"VIVOClassification", PushShape::Switch}};
constexpr PushField apnsFields[] = {{"Sound", PushShape::Text}, {"BadgeMode", PushShape::Switch},
                                    {"Title", PushShape::Text}, {"SubTitle", PushShape::Text},
                                    {"Image", PushShape::Text}, {"MutableContent", PushShape::Switch}};

bool hasPushShape(const QJsonValue &value, PushShape shape)
{
    switch (shape) {
    case PushShape::Text:
        return value.isString();
    case PushShape::Switch:
        return isWhole(value) && (value.toInt() == 0 || value.toInt() == 1);
    case PushShape::Importance:
        // Empty leaves the choice to the console.
        return value == QLatin1String("LOW") || value == QLatin1String("NORMAL") || value == QLatin1String("");
    case PushShape::Number:
        return isWhole(value);
    }
    return false;
}

QString pushPartProblem(const QString &where, const QJsonValue &part, std::span<const PushField> fields)
{
    if (part.isUndefined())
        return {};
    if (!part.isObject())
        return where + QStringLiteral(" must be an object");
    const QJsonObject object = part.toObject();
    for (const PushField &field : fields) {
        const QJsonValue value = object.value(QLatin1String(field.name));
        if (!value.isUndefined() && !hasPushShape(value, field.shape))
            return QStringLiteral("%1.%2 has a wrong type or value").arg(where, QLatin1String(field.name));
    }
    return {};
}

} // namespace

QString messageBodyProblem(const QJsonArray &body) { return elementsProblem(body, 0); }

QString pushInfoProblem(const QJsonValue &info)
{
    const QString name = QStringLiteral("OfflinePushInfo");
    QString words = pushPartProblem(name, info, pushFields);
    if (words.isEmpty())
        words = pushPartProblem(name + QStringLiteral(".AndroidInfo"),
                                info.toObject().value(QLatin1String("AndroidInfo")), androidFields);
    if (words.isEmpty())
        words = pushPartProblem(name + QStringLiteral(".ApnsInfo"), info.toObject().value(QLatin1String("ApnsInfo")),
                                apnsFields);
    return words;
}

qsizetype messageBytes(const QJsonArray &body, const QString &customData)
{
    qsizetype sum = customData.toUtf8().size();
    for (const auto &element : body)
        sum += bytesOf(element.toObject().value(QLatin1String("MsgContent")));
    return sum;
}

} // namespace imdesk::sim
