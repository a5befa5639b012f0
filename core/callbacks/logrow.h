// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"
#include "core/callbacks/filterrow.h"

#include <array>
#include <mutex>

namespace imdesk {

/// Hands out one CommandName a command. Thread-safe. A stranger may invent names without end, so only the first
/// thousand are shared.
class CommandNames
{
  public:
    CommandNamePtr get(const QString &name);

  private:
    std::mutex m_mutex;
    QHash<QString, CommandNamePtr> m_names;
};

/// The columns of an event that a filter or a table needs, packed into one block of UTF-8 (some 400 bytes a row), and
/// the body as it came where the event carries one. Immutable once made, so any thread may read it.
class LogRow final : public FilterRow
{
  public:
    LogRow(const CallbackEvent &event, CommandNames &names);

    qint64 seq() const { return m_seq; }
    qint64 receivedAt() const { return m_receivedAt; }
    qint64 copyOf() const { return m_copyOf; }
    const CommandNamePtr &command() const override { return m_command; }
    QByteArrayView field(Field field) const override;
    QByteArrayView folded(Field field) const override;
    bool mayBeCut(Field column) const override { return field(column).size() > surelyWhole(column); }
    QByteArrayView foldedAll() const override { return QByteArrayView(m_bytes).sliced(m_foldedAt); }
    qint64 number(Number number) const override;
    QByteArrayView body() const override { return m_body; }
    const AnswerRefusal &refusal() const { return m_refusal; }
    bool isReplay() const override { return m_isReplay; }
    qsizetype weight() const { return qsizetype(sizeof(LogRow)) + m_bytes.size() + m_body.size() + 96; }
    /// The event again, without body, query and what else was answered, texts cut at the limits of the decoder.
    CallbackEvent toEvent() const;

  private:
    using Ends = std::array<quint16, fieldCount>;
    QByteArrayView part(qsizetype from, const Ends &ends, Field field) const;

    qint64 m_seq;
    qint64 m_receivedAt;
    qint64 m_copyOf;
    qint64 m_requestTime;
    CommandNamePtr m_command;
    QByteArray m_bytes;
    QByteArray m_body;
    quint32 m_foldedAt = 0;
    Ends m_ends{};
    Ends m_foldedEnds{};
    AnswerRefusal m_refusal;
    qint32 m_answerCode;
    qint32 m_answeredInMs;
    quint16 m_httpStatus;
    SignState m_sign;
    EventOrigin m_origin;
    bool m_isReplay;
};

/// Text as filters compare it: case-folded UTF-8.
QByteArray foldedText(const QString &text);
QByteArray foldedUtf8(QByteArrayView utf8);
/// Whether a text, folded, is `folded`.
bool foldsTo(QByteArrayView utf8, QByteArrayView folded);

/// A column as rows hold it, plain or folded: without the separator, cut at the limit of its place.
QByteArray rowColumn(QByteArray utf8, FilterRow::Field field);
/// rowColumn(foldedUtf8(utf8), field) behind what is there already, for whoever asks it of a million rows.
void appendFolded(QByteArray &out, QByteArrayView utf8, FilterRow::Field field);
/// The word of FilterRow::Sign.
QByteArrayView signField(SignState state);

} // namespace imdesk
