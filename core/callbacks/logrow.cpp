// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/logrow.h"

#include "core/callbacks/commandtable.h"

namespace imdesk {

namespace {

constexpr char columnSeparator = '\x1f';
constexpr qsizetype sharedNames = 1'000;
// Offsets are 16 bits wide: 7 short columns and one long one stay below 64 KB.
constexpr qsizetype shortColumnBytes = 4'000;
constexpr qsizetype longColumnBytes = 30'000;

QByteArray cutUtf8(QByteArray utf8, qsizetype limit)
{
    if (utf8.size() <= limit)
        return utf8;
    while (limit > 0 && (static_cast<unsigned char>(utf8[limit]) & 0xC0) == 0x80)
        --limit;
    utf8.truncate(limit);
    return utf8;
}

} // namespace

QByteArray foldedText(const QString &text) { return text.toCaseFolded().toUtf8(); }

CommandNamePtr CommandNames::get(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    if (const auto it = m_names.constFind(name); it != m_names.constEnd())
        return *it;
    auto made = std::make_shared<CommandName>();
    made->name = name;
    made->folded = foldedText(name);
    made->alias = aliasOf(name).toUtf8();
    if (m_names.size() < sharedNames)
        m_names.insert(name, made);
    return made;
}

LogRow::LogRow(const CallbackEvent &event, CommandNames &names)
    : m_seq(event.seq),
      m_receivedAt(event.receivedAt),
      m_command(names.get(event.command)),
      m_answerCode(event.answerCode),
      m_answeredInMs(event.answeredInMs),
      m_httpStatus(quint16(event.httpStatus)),
      m_sign(event.sign)
{
    const std::array<const QString *, fieldCount> columns{&event.sender, &event.receivers, &event.group,  &event.text,
                                                          &event.ip,     &event.platform,  &event.detail, &event.note};
    const auto pack = [&](Ends &ends, bool fold) {
        const qsizetype start = m_bytes.size();
        for (std::size_t i = 0; i < fieldCount; ++i) {
            const qsizetype limit = i == Text ? longColumnBytes : shortColumnBytes;
            QByteArray utf8 = fold ? foldedText(*columns[i]) : columns[i]->toUtf8();
            utf8.replace(columnSeparator, '?');
            m_bytes += cutUtf8(std::move(utf8), limit);
            ends[i] = quint16(m_bytes.size() - start);
            m_bytes += columnSeparator;
        }
    };
    pack(m_ends, false);
    m_foldedAt = quint32(m_bytes.size());
    pack(m_foldedEnds, true);
    m_bytes.squeeze();
}

QByteArrayView LogRow::part(qsizetype from, const Ends &ends, Field field) const
{
    const qsizetype begin = field == 0 ? 0 : ends[field - 1u] + 1;
    return QByteArrayView(m_bytes).sliced(from + begin, ends[field] - begin);
}

CallbackEvent LogRow::toEvent() const
{
    CallbackEvent event;
    event.seq = m_seq;
    event.receivedAt = m_receivedAt;
    event.command = m_command->name;
    event.sender = QString::fromUtf8(field(Sender));
    event.receivers = QString::fromUtf8(field(Receivers));
    event.group = QString::fromUtf8(field(Group));
    event.text = QString::fromUtf8(field(Text));
    event.ip = QString::fromUtf8(field(Ip));
    event.platform = QString::fromUtf8(field(Platform));
    event.detail = QString::fromUtf8(field(Detail));
    event.note = QString::fromUtf8(field(Note));
    event.answerCode = m_answerCode;
    event.answeredInMs = m_answeredInMs;
    event.httpStatus = m_httpStatus;
    event.sign = m_sign;
    return event;
}

} // namespace imdesk
