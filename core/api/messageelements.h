// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"

// The content of every kind of message element, as tables that forms and lists can use. What a table does not name
// stays in `others`, so an element that is read and written again loses nothing.

namespace imdesk::api {

struct TextContent
{
    QString text;
    QJsonObject others;
};
struct LocationContent
{
    QString desc;
    double latitude = 0, longitude = 0;
    QJsonObject others;
};
struct FaceContent
{
    int index = 0; ///< defined by the app
    std::optional<QString> data;
    QJsonObject others;
};
/// At most one in a message.
struct CustomContent
{
    QString data;
    std::optional<QString> desc, ext, sound; ///< for the push only
    QJsonObject others;
};

/// The only way media sent by a server are fetched: straight from their address.
inline constexpr int directDownload = 2;

struct SoundContent
{
    QString url, uuid;
    std::optional<qint64> size, second; ///< bytes, seconds
    int downloadFlag = directDownload;
    QJsonObject others;
};
struct ImageVariant
{
    int type = 1; ///< 1 original, 2 large, 3 thumbnail
    std::optional<qint64> size;
    qint64 width = 0, height = 0; ///< pixels
    QString url;
    QJsonObject others;
};
struct ImageContent
{
    QString uuid;
    int format = 1; ///< 1 JPG, 2 GIF, 3 PNG, 4 BMP, 255 other
    QList<ImageVariant> images;
    QJsonObject others;
};
struct FileContent
{
    QString url, uuid;
    std::optional<qint64> size;
    std::optional<QString> name;
    int downloadFlag = directDownload;
    QJsonObject others;
};
struct VideoContent
{
    QString videoUrl, videoUuid;
    std::optional<qint64> videoSize, videoSecond;
    std::optional<QString> videoFormat;
    int videoDownloadFlag = directDownload;
    QString thumbUrl, thumbUuid;
    std::optional<qint64> thumbSize;
    qint64 thumbWidth = 0, thumbHeight = 0;
    std::optional<QString> thumbFormat;
    int thumbDownloadFlag = directDownload;
    QJsonObject others;
};
/// A message within a merged one; of a group or between two.
struct RelayedMessage
{
    QString from;
    std::optional<QString> to, groupId;
    std::optional<qint64> seq, random, time;
    QList<MsgElement> body;
    std::optional<QString> cloudData;
    QJsonObject others;
};
/// Several messages forwarded as one: in it up to 12 KB, else by the key of the stored list.
struct RelayContent
{
    QString title;
    qint64 number = 0;
    std::optional<QString> compatibleText;
    QStringList digest;
    QList<RelayedMessage> messages;
    std::optional<QString> listKey;
    QJsonObject others;
};

/// MsgType of a content.
template <class T>
inline constexpr const char *elementType = nullptr;
template <>
inline constexpr const char *elementType<TextContent> = "TIMTextElem";
template <>
inline constexpr const char *elementType<LocationContent> = "TIMLocationElem";
template <>
inline constexpr const char *elementType<FaceContent> = "TIMFaceElem";
template <>
inline constexpr const char *elementType<CustomContent> = "TIMCustomElem";
template <>
inline constexpr const char *elementType<SoundContent> = "TIMSoundElem";
template <>
inline constexpr const char *elementType<ImageContent> = "TIMImageElem";
template <>
inline constexpr const char *elementType<FileContent> = "TIMFileElem";
template <>
inline constexpr const char *elementType<VideoContent> = "TIMVideoFileElem";
template <>
inline constexpr const char *elementType<RelayContent> = "TIMRelayElem";

/// Every documented MsgType, in the order a form offers them.
QStringList elementTypes();
/// The content's field table of a MsgType; empty for an unknown one.
QList<FieldShape> elementFields(const QString &type);
/// Null when the content fits its type's table; else what is wrong. An unknown type fits.
std::optional<ApiError> elementProblem(const MsgElement &element);

/// One plain line for lists: the text, or the kind with what tells it apart. Nothing in it can reorder or hide.
QString elementSummary(const MsgElement &element);
/// The elements' lines one after the other, cut after `limit` code points.
QString messageSummary(const QList<MsgElement> &body, qsizetype limit = 200);

/// Bytes as the size limit counts them: the fields of every element, and the custom data.
qsizetype messageBytes(const QList<MsgElement> &body, const QString &cloudData = {});
/// The limit: current documents say 12 KB, those of one-to-one sends still 8000 bytes.
inline constexpr qsizetype groupMessageLimit = 12 << 10;
inline constexpr qsizetype privateMessageLimit = 8'000;

} // namespace imdesk::api

namespace imdesk {

template <>
inline constexpr auto fieldsOf<api::TextContent> =
    std::tuple{field("Text", &api::TextContent::text, Need::Required), rest(&api::TextContent::others)};
template <>
inline constexpr auto fieldsOf<api::LocationContent> =
    std::tuple{field("Desc", &api::LocationContent::desc, Need::Required),
               field("Latitude", &api::LocationContent::latitude, Need::Required),
               field("Longitude", &api::LocationContent::longitude, Need::Required),
               rest(&api::LocationContent::others)};
template <>
inline constexpr auto fieldsOf<api::FaceContent> =
    std::tuple{field("Index", &api::FaceContent::index, Need::Required), field("Data", &api::FaceContent::data),
               rest(&api::FaceContent::others)};
template <>
inline constexpr auto fieldsOf<api::CustomContent> =
    std::tuple{field("Data", &api::CustomContent::data, Need::Required), field("Desc", &api::CustomContent::desc),
               field("Ext", &api::CustomContent::ext), field("Sound", &api::CustomContent::sound),
               rest(&api::CustomContent::others)};
template <>
inline constexpr auto fieldsOf<api::SoundContent> =
    std::tuple{field("Url", &api::SoundContent::url, Need::Required),
               field("UUID", &api::SoundContent::uuid, Need::Required),
               field("Size", &api::SoundContent::size),
               field("Second", &api::SoundContent::second),
               field("Download_Flag", &api::SoundContent::downloadFlag, Need::Required),
               rest(&api::SoundContent::others)};
template <>
inline constexpr auto fieldsOf<api::ImageVariant> =
    std::tuple{field("Type", &api::ImageVariant::type, Need::Required),
               field("Size", &api::ImageVariant::size),
               field("Width", &api::ImageVariant::width, Need::Required),
               field("Height", &api::ImageVariant::height, Need::Required),
               field("URL", &api::ImageVariant::url, Need::Required),
               rest(&api::ImageVariant::others)};
template <>
inline constexpr auto fieldsOf<api::ImageContent> =
    std::tuple{field("UUID", &api::ImageContent::uuid, Need::Required),
               field("ImageFormat", &api::ImageContent::format, Need::Required),
               field("ImageInfoArray", &api::ImageContent::images, Need::Required), rest(&api::ImageContent::others)};
template <>
inline constexpr auto fieldsOf<api::FileContent> =
    std::tuple{field("Url", &api::FileContent::url, Need::Required),
               field("UUID", &api::FileContent::uuid, Need::Required),
               field("FileSize", &api::FileContent::size),
               field("FileName", &api::FileContent::name),
               field("Download_Flag", &api::FileContent::downloadFlag, Need::Required),
               rest(&api::FileContent::others)};
template <>
inline constexpr auto fieldsOf<api::VideoContent> =
    std::tuple{field("VideoUrl", &api::VideoContent::videoUrl, Need::Required),
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
template <>
inline constexpr auto fieldsOf<api::RelayedMessage> =
    std::tuple{field("From_Account", &api::RelayedMessage::from, Need::Required),
               field("To_Account", &api::RelayedMessage::to),
               field("GroupId", &api::RelayedMessage::groupId),
               field("MsgSeq", &api::RelayedMessage::seq),
               field("MsgRandom", &api::RelayedMessage::random),
               field("MsgTimeStamp", &api::RelayedMessage::time),
               field("MsgBody", &api::RelayedMessage::body, Need::Required),
               field("CloudCustomData", &api::RelayedMessage::cloudData),
               rest(&api::RelayedMessage::others)};
template <>
inline constexpr auto fieldsOf<api::RelayContent> =
    std::tuple{field("Title", &api::RelayContent::title, Need::Required),
               field("MsgNum", &api::RelayContent::number, Need::Required),
               field("CompatibleText", &api::RelayContent::compatibleText),
               field("AbstractList", &api::RelayContent::digest, Need::Required),
               field("MsgList", &api::RelayContent::messages),
               field("JsonMsgKey", &api::RelayContent::listKey),
               rest(&api::RelayContent::others)};

} // namespace imdesk

namespace imdesk::api {

/// A content as the element that carries it.
template <class Content>
MsgElement elementOf(const Content &content)
{
    return {QLatin1String(elementType<Content>), encode(content), {}};
}

/// The content of an element; Kind::Decode when it is of another type or does not fit.
template <class Content>
Result<Content> contentOf(const MsgElement &element)
{
    if (element.type != QLatin1String(elementType<Content>))
        return std::unexpected(
            makeError(ApiError::Kind::Decode,
                      QStringLiteral("%1 is not %2").arg(element.type, QLatin1String(elementType<Content>))));
    return decode<Content>(element.content);
}

} // namespace imdesk::api
