// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace imdesk {

/// Turns bytes of any encoding of the C library (GB18030 among them, which Qt does not read) into text, part by part.
class TextDecoder
{
  public:
    static Result<TextDecoder> make(const QByteArray &encoding);
    TextDecoder(TextDecoder &&other) noexcept;
    TextDecoder &operator=(TextDecoder &&) = delete;
    ~TextDecoder();

    /// The text of the bytes; a character that is cut at the end waits for the next part. Bytes that stand for nothing
    /// are an error, for a job must not run on wrong names.
    Result<QString> decode(const QByteArray &bytes, bool last);

    /// By byte order mark, else UTF-16 or UTF-32 where zero bytes stand as in one, else UTF-8 where the sample is valid
    /// UTF-8, else GB18030. `mark` = bytes to leave out.
    static QByteArray detect(const QByteArray &sample, qsizetype &mark);
    /// The same of a file, which is read to its end where its beginning says nothing against UTF-8: the first name in
    /// GB18030 may stand late. One that is UTF-8 up to bytes that are not stays UTF-8, for it is damaged.
    /// `either`, where wanted: what was taken for UTF-8 may be GB18030 as well, for all its letters beyond ASCII are
    /// pairs of bytes that are a Chinese character there.
    static QByteArray detect(QIODevice &file, qsizetype &mark, bool *either = nullptr);
    /// The text of a whole file that a person chose, in the encoding that detect() finds.
    static Result<QString> textOf(const QByteArray &bytes);

  private:
    explicit TextDecoder(void *handle) : m_handle(handle) {}
    void *m_handle;
    QByteArray m_rest;
};

} // namespace imdesk
