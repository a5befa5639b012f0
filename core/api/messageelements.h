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
/// For files: the texts whole and as they were written, with their line breaks; other elements as in elementSummary().
QString messageText(const QList<MsgElement> &body);

/// Bytes as the size limit counts them: the fields of every element, and the custom data.
qsizetype messageBytes(const QList<MsgElement> &body, const QString &cloudData = {});
/// The limit: current documents say 12 KB, those of one-to-one sends still 8000 bytes.
inline constexpr qsizetype groupMessageLimit = 12 << 10;
inline constexpr qsizetype privateMessageLimit = 8'000;

} // namespace imdesk::api

namespace imdesk {

template <>
FieldTable fieldsOf<api::TextContent>();
template <>
FieldTable fieldsOf<api::LocationContent>();
template <>
FieldTable fieldsOf<api::FaceContent>();
template <>
FieldTable fieldsOf<api::CustomContent>();
template <>
FieldTable fieldsOf<api::SoundContent>();
template <>
FieldTable fieldsOf<api::ImageVariant>();
template <>
FieldTable fieldsOf<api::ImageContent>();
template <>
FieldTable fieldsOf<api::FileContent>();
template <>
FieldTable fieldsOf<api::VideoContent>();
template <>
FieldTable fieldsOf<api::RelayedMessage>();
template <>
FieldTable fieldsOf<api::RelayContent>();

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
