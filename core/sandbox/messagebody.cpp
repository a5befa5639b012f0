// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messagebody.h"

#include "core/base/jsonvalue.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace imdesk::sim {

namespace {

enum class Shape : quint8 { Text, Integer, Number, DirectDownload, List };

struct ElementField
{
    const char *name = nullptr;
    Shape shape = Shape::Text;
};

struct ElementKind
{
    const char *name;
    std::array<ElementField, 8> needed;
};

constexpr ElementKind elementKinds[] = {
    {"TIMTextElem", {{{"Text", Shape::Text}}}},
    {"TIMLocationElem", {{{"Desc", Shape::Text}, {"Latitude", Shape::Number}, {"Longitude", Shape::Number}}}},
    {"TIMFaceElem", {{{"Index", Shape::Integer}}}},
    {"TIMCustomElem", {{{"Data", Shape::Text}}}},
    {"TIMSoundElem", {{{"Url", Shape::Text}, {"UUID", Shape::Text}, {"Download_Flag", Shape::DirectDownload}}}},
    {"TIMImageElem", {{{"UUID", Shape::Text}, {"ImageFormat", Shape::Integer}, {"ImageInfoArray", Shape::List}}}},
    {"TIMFileElem", {{{"Url", Shape::Text}, {"UUID", Shape::Text}, {"Download_Flag", Shape::DirectDownload}}}},
    {"TIMVideoFileElem",
     {{{"VideoUrl", Shape::Text},
       {"VideoUUID", Shape::Text},
       {"VideoDownloadFlag", Shape::DirectDownload},
       {"ThumbUrl", Shape::Text},
       {"ThumbUUID", Shape::Text},
       {"ThumbWidth", Shape::Integer},
       {"ThumbHeight", Shape::Integer},
       {"ThumbDownloadFlag", Shape::DirectDownload}}}},
};

bool hasShape(const QJsonValue &value, Shape shape)
{
    switch (shape) {
    case Shape::Text:
        return value.isString();
    case Shape::Number:
        return value.isDouble();
    case Shape::Integer:
        return value.isDouble() && wholeNumber(value);
    case Shape::DirectDownload:
        return value.isDouble() && value.toInt() == 2;
    case Shape::List:
        return value.isArray() && !value.toArray().isEmpty();
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

} // namespace

QString messageBodyProblem(const QJsonArray &body)
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
            if (field.name && !hasShape(content.value(QLatin1String(field.name)), field.shape))
                return QStringLiteral("MsgContent.%1 of %2 is missing or of the wrong type")
                    .arg(QLatin1String(field.name), type);
        }
    }
    return customs > 1 ? QStringLiteral("at most one TIMCustomElem is allowed in a message") : QString();
}

qsizetype messageBytes(const QJsonArray &body, const QString &customData)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact).size() + customData.toUtf8().size();
}

} // namespace imdesk::sim
