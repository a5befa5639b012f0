// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/textdecoder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
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

/// Of a file, to tell its encoding by, and then part by part.
constexpr qint64 sampleBytes = 256 * 1024;
/// So many letters beyond ASCII that are right in UTF-8 are no accident of another encoding.
constexpr qsizetype fewLetters = 16;

const auto noHandle = std::bit_cast<iconv_t>(std::intptr_t(-1)); // what iconv_open gives for failure

/// Of text without a mark that holds zero bytes: which wide encoding they come from. Empty where they are too few or
/// too mixed, for then they are damage.
QByteArray wideEncodingOf(const QByteArray &sample)
{
    qsizetype zeros[4] = {};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 4] += sample[i] == 0;
    const qsizetype even = zeros[0] + zeros[2], odd = zeros[1] + zeros[3];
    // In files for jobs at least every fourth character is a letter, a digit or a separator.
    if (8 * (even + odd) < sample.size() || sample.isEmpty())
        return {};
    const qsizetype quarter = sample.size() / 4;
    if (zeros[3] == quarter && 2 * zeros[2] > quarter && 2 * zeros[0] < quarter)
        return "UTF-32LE";
    if (zeros[0] >= quarter && 2 * zeros[1] > quarter && 2 * zeros[3] < quarter)
        return "UTF-32BE";
    // U+4E00, a common one, has its zero on the other side.
    if (odd >= 4 * even)
        return "UTF-16LE";
    return even >= 4 * odd ? "UTF-16BE" : QByteArray();
}

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
    if (sample.startsWith(QByteArray("\xFF\xFE\0\0", 4))) { // before UTF-16, whose mark it begins with
        mark = 4;
        return "UTF-32LE";
    }
    if (sample.startsWith(QByteArray("\0\0\xFE\xFF", 4))) {
        mark = 4;
        return "UTF-32BE";
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
    if (const QByteArray wide = wideEncodingOf(sample); !wide.isEmpty())
        return wide;
    // Stateful, so a character that the sample cuts is no error.
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(sample);
    return utf8.hasError() || text.contains(QChar::ReplacementCharacter) ? "GB18030" : "UTF-8";
}

QByteArray TextDecoder::detect(QIODevice &file, qsizetype &mark, bool *either)
{
    if (either)
        *either = false;
    QByteArray part = file.read(sampleBytes);
    QByteArray found = detect(part, mark);
    if (found != "UTF-8" || mark > 0)
        return found;
    QStringDecoder utf8(QStringDecoder::Utf8);
    qsizetype letters = 0;
    bool pairsOnly = true;
    for (bool ended = false; !ended;) {
        ended = part.isEmpty();
        // After the last part: a character that is cut there is none.
        const QString text = utf8(ended ? QByteArray("\n") : part);
        const qsizetype wrong = utf8.hasError() ? text.indexOf(QChar::ReplacementCharacter) : -1;
        const auto end = wrong < 0 ? text.cend() : text.cbegin() + wrong;
        letters += std::count_if(text.cbegin(), end, [](QChar c) { return c.unicode() > 0x7f; });
        pairsOnly = pairsOnly && std::all_of(text.cbegin(), end, [](QChar c) { return c.unicode() <= 0x7ff; });
        if (utf8.hasError())
            return letters < fewLetters ? "GB18030" : "UTF-8";
        if (!ended)
            part = file.read(sampleBytes);
    }
    if (either)
        *either = pairsOnly && letters > 0;
    return "UTF-8";
}

Result<QString> TextDecoder::textOf(const QByteArray &bytes)
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    qsizetype mark = 0;
    Result<TextDecoder> decoder = make(detect(file, mark));
    if (!decoder)
        return std::unexpected(decoder.error());
    return decoder->decode(bytes.mid(mark), true);
}

} // namespace imdesk
