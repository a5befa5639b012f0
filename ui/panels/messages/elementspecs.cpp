// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/elementspecs.h"

#include "core/api/messageelements.h"

#include <QCoreApplication>

namespace imdesk {

namespace {

struct ElementSpecs
{
    Q_DECLARE_TR_FUNCTIONS(ElementSpecs)
};

using SpecShape = ElementSpec::Shape;

ElementSpec spec(const char *key, SpecShape shape, const QString &label, bool required = false,
                 const QString &help = {})
{
    return {QString::fromLatin1(key), shape, label, required, help, {}};
}

QList<ElementSpec> imageSpecs()
{
    ElementSpec format = spec("ImageFormat", SpecShape::Choice, ElementSpecs::tr("Format"), true);
    format.choices = {{1, QStringLiteral("JPG")},
                      {2, QStringLiteral("GIF")},
                      {3, QStringLiteral("PNG")},
                      {4, QStringLiteral("BMP")},
                      {255, ElementSpecs::tr("other")}};
    return {spec("1.URL", SpecShape::Line, ElementSpecs::tr("Address of the picture"), true,
                 ElementSpecs::tr("The clients load it from here. It is never loaded by this program.")),
            spec("1.Width", SpecShape::Whole, ElementSpecs::tr("Width in pixels"), true),
            spec("1.Height", SpecShape::Whole, ElementSpecs::tr("Height in pixels"), true),
            spec("1.Size", SpecShape::Whole, ElementSpecs::tr("Size in bytes")),
            spec("2.URL", SpecShape::Line, ElementSpecs::tr("Address of the large picture"), false,
                 ElementSpecs::tr("Empty: the picture itself.")),
            spec("3.URL", SpecShape::Line, ElementSpecs::tr("Address of the thumbnail"), false,
                 ElementSpecs::tr("Empty: the picture itself.")),
            format,
            spec("UUID", SpecShape::Line, QStringLiteral("UUID"), true)};
}

QList<ElementSpec> locationSpecs()
{
    ElementSpec latitude = spec("Latitude", SpecShape::Real, ElementSpecs::tr("Latitude"), true);
    latitude.range = QPair(-90, 90);
    ElementSpec longitude = spec("Longitude", SpecShape::Real, ElementSpecs::tr("Longitude"), true);
    longitude.range = QPair(-180, 180);
    return {spec("Desc", SpecShape::Line, ElementSpecs::tr("Name of the place"), true), latitude, longitude};
}

QList<ElementSpec> videoSpecs()
{
    return {spec("VideoUrl", SpecShape::Line, ElementSpecs::tr("Address of the video"), true),
            spec("VideoSecond", SpecShape::Whole, ElementSpecs::tr("Seconds")),
            spec("VideoSize", SpecShape::Whole, ElementSpecs::tr("Size in bytes")),
            spec("VideoFormat", SpecShape::Line, ElementSpecs::tr("Format")),
            spec("ThumbUrl", SpecShape::Line, ElementSpecs::tr("Address of the thumbnail"), true),
            spec("ThumbWidth", SpecShape::Whole, ElementSpecs::tr("Width of the thumbnail"), true),
            spec("ThumbHeight", SpecShape::Whole, ElementSpecs::tr("Height of the thumbnail"), true),
            spec("VideoUUID", SpecShape::Line, ElementSpecs::tr("UUID of the video"), true),
            spec("ThumbUUID", SpecShape::Line, ElementSpecs::tr("UUID of the thumbnail"), true)};
}

} // namespace

QList<ElementSpec> elementSpecs(const QString &msgType)
{
    const auto is = [&msgType](const char *name) { return msgType == QLatin1String(name); };
    if (is(api::elementType<api::TextContent>))
        return {spec("Text", SpecShape::Lines, ElementSpecs::tr("Text"), true)};
    if (is(api::elementType<api::CustomContent>))
        return {spec("Data", SpecShape::Lines, ElementSpecs::tr("Data"), true,
                     ElementSpecs::tr("What the app's own clients understand, often JSON.")),
                spec("Desc", SpecShape::Line, ElementSpecs::tr("Text of the push")),
                spec("Ext", SpecShape::Line, ElementSpecs::tr("Extra of the push")),
                spec("Sound", SpecShape::Line, ElementSpecs::tr("Sound of the push"))};
    if (is(api::elementType<api::FaceContent>))
        return {spec("Index", SpecShape::Whole, ElementSpecs::tr("Number of the emoji"), true,
                     ElementSpecs::tr("Each app numbers its own.")),
                spec("Data", SpecShape::Line, ElementSpecs::tr("Data"))};
    if (is(api::elementType<api::LocationContent>))
        return locationSpecs();
    if (is(api::elementType<api::ImageContent>))
        return imageSpecs();
    if (is(api::elementType<api::FileContent>))
        return {spec("Url", SpecShape::Line, ElementSpecs::tr("Address of the file"), true),
                spec("FileName", SpecShape::Line, ElementSpecs::tr("File name")),
                spec("FileSize", SpecShape::Whole, ElementSpecs::tr("Size in bytes")),
                spec("UUID", SpecShape::Line, QStringLiteral("UUID"), true)};
    if (is(api::elementType<api::SoundContent>))
        return {spec("Url", SpecShape::Line, ElementSpecs::tr("Address of the recording"), true),
                spec("Second", SpecShape::Whole, ElementSpecs::tr("Seconds")),
                spec("Size", SpecShape::Whole, ElementSpecs::tr("Size in bytes")),
                spec("UUID", SpecShape::Line, QStringLiteral("UUID"), true)};
    if (is(api::elementType<api::VideoContent>))
        return videoSpecs();
    if (is(api::elementType<api::RelayContent>))
        return {spec("Title", SpecShape::Line, ElementSpecs::tr("Title"), true),
                spec("AbstractList", SpecShape::List, ElementSpecs::tr("Digest, one line a message"), true),
                spec("CompatibleText", SpecShape::Line, ElementSpecs::tr("Text for older clients")),
                spec("MsgList", SpecShape::Json, ElementSpecs::tr("Messages as JSON"), true,
                     ElementSpecs::tr("An array of messages with From_Account, MsgTimeStamp and MsgBody."))};
    return {};
}

} // namespace imdesk
