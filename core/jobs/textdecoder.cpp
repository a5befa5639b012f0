// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/textdecoder.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <bit>
#include <cerrno>
#include <cstdint>
#include <iconv.h>
#include <utility>

namespace imdesk {

namespace {

struct TextDecoderText
{
    Q_DECLARE_TR_FUNCTIONS(TextDecoderText)
};

const auto noHandle = std::bit_cast<iconv_t>(std::intptr_t(-1)); // what iconv_open gives for failure

} // namespace

Result<TextDecoder> TextDecoder::make(const QByteArray &encoding)
{
    void *handle = ::iconv_open("UTF-8", encoding.constData());
    if (handle == noHandle)
        return fail(ApiError::Kind::Usage,
                    TextDecoderText::tr("There is no encoding %1.").arg(QString::fromLatin1(encoding)));
    return TextDecoder(handle);
}

TextDecoder::TextDecoder(TextDecoder &&other) noexcept
    : m_handle(std::exchange(other.m_handle, noHandle)), m_rest(std::move(other.m_rest))
{
}

TextDecoder::~TextDecoder()
{
    if (m_handle != noHandle)
        ::iconv_close(m_handle);
}

Result<QString> TextDecoder::decode(const QByteArray &bytes, bool last)
{
    QByteArray in = m_rest + bytes;
    QByteArray out(in.size() * 3 + 16, Qt::Uninitialized); // a character of two bytes takes three in UTF-8
    char *from = in.data();
    char *to = out.data();
    auto fromLeft = static_cast<size_t>(in.size());
    auto toLeft = static_cast<size_t>(out.size());
    if (::iconv(m_handle, &from, &fromLeft, &to, &toLeft) == size_t(-1) && (errno != EINVAL || last))
        return fail(ApiError::Kind::Usage, TextDecoderText::tr("The file holds bytes that its encoding does not know. "
                                                               "Save it as UTF-8 or name its encoding."));
    // Some encodings hold a letter back until they know that no accent follows.
    if (last && ::iconv(m_handle, nullptr, nullptr, &to, &toLeft) == size_t(-1))
        return fail(ApiError::Kind::Usage, TextDecoderText::tr("The file holds bytes that its encoding does not know. "
                                                               "Save it as UTF-8 or name its encoding."));
    m_rest = in.right(static_cast<qsizetype>(fromLeft));
    out.truncate(out.size() - static_cast<qsizetype>(toLeft));
    return QString::fromUtf8(out);
}

QByteArray TextDecoder::detect(const QByteArray &sample, qsizetype &mark)
{
    mark = 0;
    if (sample.startsWith("\xEF\xBB\xBF")) {
        mark = 3;
        return "UTF-8";
    }
    if (sample.startsWith("\xFF\xFE")) {
        mark = 2;
        return "UTF-16LE";
    }
    if (sample.startsWith("\xFE\xFF")) {
        mark = 2;
        return "UTF-16BE";
    }
    if (sample.startsWith("\x84\x31\x95\x33")) {
        mark = 4;
        return "GB18030";
    }
    // Stateful, so a character that the sample cuts is no error.
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(sample);
    return utf8.hasError() || text.contains(QChar::ReplacementCharacter) ? "GB18030" : "UTF-8";
}

} // namespace imdesk
