// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"

#include <QByteArrayView>
#include <QHash>

#include <array>
#include <mutex>

namespace imdesk {

/// A command as rows share it, with the spellings a filter looks at.
struct CommandName
{
    QString name;
    QByteArray folded; ///< case-folded UTF-8
    QByteArray alias;  ///< after-group-message
};
using CommandNamePtr = std::shared_ptr<const CommandName>;

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

/// The columns of an event that a filter or a table needs, packed into one block of UTF-8 (some 400 bytes a row); the
/// body stays in the store. Immutable once made, so any thread may read it.
class LogRow
{
  public:
    enum Field : quint8 { Sender, Receivers, Group, Text, Ip, Platform, Detail, Note };
    static constexpr std::size_t fieldCount = 8;

    LogRow(const CallbackEvent &event, CommandNames &names);

    qint64 seq() const { return m_seq; }
    const CommandNamePtr &command() const { return m_command; }
    QByteArrayView field(Field field) const { return part(0, m_ends, field); }
    QByteArrayView folded(Field field) const { return part(m_foldedAt, m_foldedEnds, field); }
    /// All folded columns with a separator nobody can type between them.
    QByteArrayView foldedAll() const { return QByteArrayView(m_bytes).sliced(m_foldedAt); }
    qsizetype weight() const { return qsizetype(sizeof(LogRow)) + m_bytes.size() + 64; }
    /// The event again, without body and query, texts cut at the limits of the decoder.
    CallbackEvent toEvent() const;

  private:
    using Ends = std::array<quint16, fieldCount>;
    QByteArrayView part(qsizetype from, const Ends &ends, Field field) const;

    qint64 m_seq;
    qint64 m_receivedAt;
    CommandNamePtr m_command;
    QByteArray m_bytes;
    quint32 m_foldedAt = 0;
    Ends m_ends{};
    Ends m_foldedEnds{};
    qint32 m_answerCode;
    qint32 m_answeredInMs;
    quint16 m_httpStatus;
    SignState m_sign;
};

/// Text as filters compare it: case-folded UTF-8.
QByteArray foldedText(const QString &text);

} // namespace imdesk
