// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/messageelements.h"

#include "core/base/plaintext.h"

#include <QCoreApplication>
#include <QVariant>

namespace imdesk {

template <>
FieldTable fieldsOf<api::TextContent>()
{
    return {field("Text", &api::TextContent::text, Need::Required), rest(&api::TextContent::others)};
}

template <>
FieldTable fieldsOf<api::LocationContent>()
{
    return {field("Desc", &api::LocationContent::desc, Need::Required),
            field("Latitude", &api::LocationContent::latitude, Need::Required),
            field("Longitude", &api::LocationContent::longitude, Need::Required), rest(&api::LocationContent::others)};
}

template <>
FieldTable fieldsOf<api::FaceContent>()
{
    return {field("Index", &api::FaceContent::index, Need::Required), field("Data", &api::FaceContent::data),
            rest(&api::FaceContent::others)};
}

template <>
FieldTable fieldsOf<api::CustomContent>()
{
    return {field("Data", &api::CustomContent::data, Need::Required), field("Desc", &api::CustomContent::desc),
            field("Ext", &api::CustomContent::ext), field("Sound", &api::CustomContent::sound),
            rest(&api::CustomContent::others)};
}

template <>
FieldTable fieldsOf<api::SoundContent>()
{
    return {field("Url", &api::SoundContent::url, Need::Required),
            field("UUID", &api::SoundContent::uuid, Need::Required),
            field("Size", &api::SoundContent::size),
            field("Second", &api::SoundContent::second),
            field("Download_Flag", &api::SoundContent::downloadFlag, Need::Required),
            rest(&api::SoundContent::others)};
}

template <>
FieldTable fieldsOf<api::ImageVariant>()
{
    return {field("Type", &api::ImageVariant::type, Need::Required),
            field("Size", &api::ImageVariant::size),
            field("Width", &api::ImageVariant::width, Need::Required),
            field("Height", &api::ImageVariant::height, Need::Required),
            field("URL", &api::ImageVariant::url, Need::Required),
            rest(&api::ImageVariant::others)};
}

template <>
FieldTable fieldsOf<api::ImageContent>()
{
    return {field("UUID", &api::ImageContent::uuid, Need::Required),
            field("ImageFormat", &api::ImageContent::format, Need::Required),
            field("ImageInfoArray", &api::ImageContent::images, Need::Required), rest(&api::ImageContent::others)};
}

template <>
FieldTable fieldsOf<api::FileContent>()
{
    return {field("Url", &api::FileContent::url, Need::Required),
            field("UUID", &api::FileContent::uuid, Need::Required),
            field("FileSize", &api::FileContent::size),
            field("FileName", &api::FileContent::name),
            field("Download_Flag", &api::FileContent::downloadFlag, Need::Required),
            rest(&api::FileContent::others)};
}

template <>
FieldTable fieldsOf<api::VideoContent>()
{
    return {field("VideoUrl", &api::VideoContent::videoUrl, Need::Required),
            field("VideoUUID", &api::VideoContent::videoUuid, Need::Required),
            field("VideoSize", &api::VideoContent::videoSize),
            field("VideoSecond", &api::VideoContent::videoSecond),
            field("VideoFormat", &api::VideoContent::videoFormat),
            field("VideoDownloadFlag", &api::VideoContent::videoDownloadFlag, Need::Required),
            field("ThumbUrl", &api::VideoContent::thumbUrl, Need::Required),
            field("ThumbUUID", &api::VideoContent::thumbUuid, Need::Required),
            field("ThumbSize", &api::VideoContent::thumbSize),
            field("ThumbWidth", &api::VideoContent::thumbWidth, Need::Required),
            field("ThumbHeight", &api::VideoContent::thumbHeight, Need::Required),
            field("ThumbFormat", &api::VideoContent::thumbFormat),
            field("ThumbDownloadFlag", &api::VideoContent::thumbDownloadFlag, Need::Required),
            rest(&api::VideoContent::others)};
}

template <>
FieldTable fieldsOf<api::RelayedMessage>()
{
    return {field("From_Account", &api::RelayedMessage::from, Need::Required),
            field("To_Account", &api::RelayedMessage::to),
            field("GroupId", &api::RelayedMessage::groupId),
            field("MsgSeq", &api::RelayedMessage::seq),
            field("MsgRandom", &api::RelayedMessage::random),
            field("MsgTimeStamp", &api::RelayedMessage::time),
            field("MsgBody", &api::RelayedMessage::body, Need::Required),
            field("CloudCustomData", &api::RelayedMessage::cloudData),
            rest(&api::RelayedMessage::others)};
}

template <>
FieldTable fieldsOf<api::RelayContent>()
{
    return {field("Title", &api::RelayContent::title, Need::Required),
            field("MsgNum", &api::RelayContent::number, Need::Required),
            field("CompatibleText", &api::RelayContent::compatibleText),
            field("AbstractList", &api::RelayContent::digest, Need::Required),
            field("MsgList", &api::RelayContent::messages),
            field("JsonMsgKey", &api::RelayContent::listKey),
            rest(&api::RelayContent::others)};
}

} // namespace imdesk

namespace imdesk::api {

namespace {

struct ElementText
{
    Q_DECLARE_TR_FUNCTIONS(ElementText)
};

constexpr qsizetype namesShown = 80;

/// Calls `use` with an empty content of the named type; false when the type is unknown.
template <class Use>
bool withContent(const QString &type, Use use)
{
    bool found = false;
    auto one = [&](auto content) {
        if (type == QLatin1String(elementType<decltype(content)>)) {
            found = true;
            use(content);
        }
    };
    one(TextContent{});
    one(ImageContent{});
    one(FileContent{});
    one(VideoContent{});
    one(SoundContent{});
    one(CustomContent{});
    one(LocationContent{});
    one(FaceContent{});
    one(RelayContent{});
    return found;
}

QString bracketed(const QString &kind, const QString &about)
{
    return about.isEmpty() ? QStringLiteral("[%1]").arg(kind)
                           : QStringLiteral("[%1] %2").arg(kind, visibleText(about, namesShown));
}

QString imageAbout(const QJsonObject &content)
{
    const QJsonObject image = content.value(QLatin1String("ImageInfoArray")).toArray().at(0).toObject();
    const qint64 width = image.value(QLatin1String("Width")).toInteger();
    const qint64 height = image.value(QLatin1String("Height")).toInteger();
    return width > 0 && height > 0 ? QStringLiteral("%1×%2").arg(width).arg(height) : QString();
}

QString secondsAbout(const QJsonValue &seconds)
{
    return seconds.isDouble() ? ElementText::tr("%1 s").arg(seconds.toInteger()) : QString();
}

QString customAbout(const QJsonObject &content)
{
    const QString desc = content.value(QLatin1String("Desc")).toString();
    return desc.isEmpty() ? content.value(QLatin1String("Data")).toString() : desc;
}

qsizetype fieldBytes(const QJsonValue &value)
{
    qsizetype sum = 0;
    switch (value.type()) {
    case QJsonValue::String:
        return utf8Bytes(value.toString());
    case QJsonValue::Array:
        for (const auto &item : value.toArray())
            sum += fieldBytes(item);
        return sum;
    case QJsonValue::Object:
        for (const auto &item : value.toObject())
            sum += fieldBytes(item);
        return sum;
    default:
        return value.toVariant().toString().size();
    }
}

} // namespace

QStringList elementTypes()
{
    static const QStringList types{
        QLatin1String(elementType<TextContent>),     QLatin1String(elementType<ImageContent>),
        QLatin1String(elementType<FileContent>),     QLatin1String(elementType<VideoContent>),
        QLatin1String(elementType<SoundContent>),    QLatin1String(elementType<CustomContent>),
        QLatin1String(elementType<LocationContent>), QLatin1String(elementType<FaceContent>),
        QLatin1String(elementType<RelayContent>)};
    return types;
}

QList<FieldShape> elementFields(const QString &type)
{
    QList<FieldShape> out;
    withContent(type, [&out](const auto &content) { out = describe<std::remove_cvref_t<decltype(content)>>(); });
    return out;
}

std::optional<ApiError> elementProblem(const MsgElement &element)
{
    std::optional<ApiError> out;
    withContent(element.type, [&](const auto &content) {
        const auto decoded = decode<std::remove_cvref_t<decltype(content)>>(element.content);
        if (!decoded)
            out = decoded.error();
    });
    return out;
}

QString elementSummary(const MsgElement &element)
{
    const QString &type = element.type;
    const QJsonObject &content = element.content;
    auto text = [&content](const char *name) { return content.value(QLatin1String(name)).toString(); };
    if (type == QLatin1String(elementType<TextContent>))
        return visibleText(text("Text"));
    if (type == QLatin1String(elementType<ImageContent>))
        return bracketed(ElementText::tr("Image"), imageAbout(content));
    if (type == QLatin1String(elementType<FileContent>))
        return bracketed(ElementText::tr("File"), text("FileName"));
    if (type == QLatin1String(elementType<VideoContent>))
        return bracketed(ElementText::tr("Video"), secondsAbout(content.value(QLatin1String("VideoSecond"))));
    if (type == QLatin1String(elementType<SoundContent>))
        return bracketed(ElementText::tr("Voice"), secondsAbout(content.value(QLatin1String("Second"))));
    if (type == QLatin1String(elementType<CustomContent>))
        return bracketed(ElementText::tr("Custom"), customAbout(content));
    if (type == QLatin1String(elementType<LocationContent>))
        return bracketed(ElementText::tr("Location"), text("Desc"));
    if (type == QLatin1String(elementType<FaceContent>))
        return bracketed(ElementText::tr("Emoji"), QString::number(content.value(QLatin1String("Index")).toInteger()));
    if (type == QLatin1String(elementType<RelayContent>))
        return bracketed(ElementText::tr("Merged messages"), text("Title"));
    return QStringLiteral("[%1]").arg(visibleText(type, namesShown));
}

QString messageSummary(const QList<MsgElement> &body, qsizetype limit)
{
    QStringList parts;
    for (const MsgElement &element : body)
        parts << elementSummary(element);
    return visibleText(parts.join(QLatin1Char(' ')), limit);
}

QString messageText(const QList<MsgElement> &body)
{
    QStringList parts;
    for (const MsgElement &element : body)
        parts << (element.type == QLatin1String(elementType<TextContent>)
                      ? element.content.value(QLatin1String("Text")).toString()
                      : elementSummary(element));
    return parts.join(QLatin1Char(' '));
}

qsizetype messageBytes(const QList<MsgElement> &body, const QString &cloudData)
{
    qsizetype sum = utf8Bytes(cloudData);
    for (const MsgElement &element : body)
        sum += fieldBytes(element.content);
    return sum;
}

} // namespace imdesk::api
