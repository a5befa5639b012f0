// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/logrow.h"

#include "core/callbacks/commandtable.h"
#include "core/callbacks/replaymark.h"

namespace imdesk {

namespace {

constexpr qsizetype sharedNames = 1'000;
// Offsets are 16 bits wide: 9 short columns and one long one stay below 64 KB.
constexpr qsizetype shortColumnBytes = 3'500;
constexpr qsizetype longColumnBytes = 30'000;

qsizetype columnBytes(FilterRow::Field field) { return field == FilterRow::Text ? longColumnBytes : shortColumnBytes; }

QByteArray cutUtf8(QByteArray utf8, qsizetype limit)
{
    if (utf8.size() <= limit)
        return utf8;
    while (limit > 0 && (static_cast<unsigned char>(utf8[limit]) & 0xC0) == 0x80)
        --limit;
    utf8.truncate(limit);
    return utf8;
}

/// ASCII and the CJK blocks from U+3000 to U+9FFF make up nearly every text and fold byte by byte.
bool foldsAlone(unsigned char c) { return c < 0xC0 || (c >= 0xE3 && c <= 0xE9); }
char foldedByte(unsigned char c) { return char(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c); }

} // namespace

QByteArray foldedText(const QString &text) { return text.toCaseFolded().toUtf8(); }

QByteArray foldedUtf8(QByteArrayView utf8)
{
    QByteArray out(utf8.size(), Qt::Uninitialized);
    char *to = out.data();
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (!foldsAlone(c))
            return foldedText(QString::fromUtf8(utf8));
        to[i] = foldedByte(c);
    }
    return out;
}

bool foldsTo(QByteArrayView utf8, QByteArrayView folded)
{
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (!foldsAlone(c))
            return foldedUtf8(utf8) == folded;
        if (i >= folded.size() || foldedByte(c) != folded[i])
            return false;
    }
    return utf8.size() == folded.size();
}

QByteArray rowColumn(QByteArray utf8, FilterRow::Field field)
{
    utf8.replace(rowSeparator, '?');
    return cutUtf8(std::move(utf8), columnBytes(field));
}

void appendFolded(QByteArray &out, QByteArrayView utf8, FilterRow::Field field)
{
    const qsizetype start = out.size();
    bool alone = utf8.size() <= columnBytes(field);
    if (alone) {
        out.resize(start + utf8.size());
        char *to = out.data() + start;
        for (qsizetype i = 0; i < utf8.size() && alone; ++i) {
            const auto c = static_cast<unsigned char>(utf8[i]);
            alone = foldsAlone(c);
            to[i] = char(c) == rowSeparator ? '?' : foldedByte(c);
        }
    }
    if (!alone) {
        out.truncate(start);
        out += rowColumn(foldedUtf8(utf8), field);
    }
}

QByteArrayView signField(SignState state)
{
    static const std::array<QByteArray, 5> words{
        signWord(SignState::NotChecked).toLatin1(), signWord(SignState::Valid).toLatin1(),
        signWord(SignState::Missing).toLatin1(), signWord(SignState::Wrong).toLatin1(),
        signWord(SignState::Drifted).toLatin1()};
    return words[std::size_t(state)];
}

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
      m_copyOf(event.copyOf),
      m_requestTime(event.requestTime),
      m_command(names.get(event.command)),
      m_body(event.body),
      m_refusal(refusalOf(event)),
      m_answerCode(event.answerCode),
      m_answeredInMs(event.answeredInMs),
      m_httpStatus(quint16(event.httpStatus)),
      m_sign(event.sign),
      m_origin(event.origin),
      m_isReplay(imdesk::isReplay(event))
{
    const std::array<const QString *, fieldCount> columns{&event.sender, &event.receivers, &event.group,  &event.text,
                                                          &event.ip,     &event.platform,  &event.detail, &event.note,
                                                          &event.rule,   &event.answerText};
    std::array<QByteArray, fieldCount> utf8;
    for (std::size_t i = 0; i < fieldCount; ++i)
        utf8[i] = columns[i]->isEmpty() ? QByteArray() : columns[i]->toUtf8();
    const auto pack = [&](Ends &ends, bool fold) {
        const qsizetype start = m_bytes.size();
        for (std::size_t i = 0; i < fieldCount; ++i) {
            if (fold)
                appendFolded(m_bytes, utf8[i], Field(i));
            else if (!utf8[i].isEmpty())
                m_bytes += rowColumn(utf8[i], Field(i));
            ends[i] = quint16(m_bytes.size() - start);
            m_bytes += rowSeparator;
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

QByteArrayView LogRow::field(Field field) const { return field == Sign ? signField(m_sign) : part(0, m_ends, field); }

QByteArrayView LogRow::folded(Field field) const
{
    return field == Sign ? signField(m_sign) : part(m_foldedAt, m_foldedEnds, field);
}

qint64 LogRow::number(Number number) const
{
    switch (number) {
    case Seq:
        return m_seq;
    case Received:
        return m_receivedAt;
    case Latency:
        return m_answeredInMs;
    case Answer:
        return m_answerCode;
    case Http:
        return m_httpStatus;
    case Size:
        return m_body.size();
    case CopyOf:
        return m_copyOf;
    case Origin:
        return qint64(m_origin);
    }
    return 0;
}

CallbackEvent LogRow::toEvent() const
{
    const auto text = [this](Field name) { return QString::fromUtf8(field(name)); };
    CallbackEvent event;
    event.seq = m_seq;
    event.receivedAt = m_receivedAt;
    event.command = m_command->name;
    event.sender = text(Sender);
    event.receivers = text(Receivers);
    event.group = text(Group);
    event.text = text(Text);
    event.ip = text(Ip);
    event.platform = text(Platform);
    event.detail = text(Detail);
    event.note = text(Problem);
    event.rule = text(Rule);
    event.answerText = text(AnswerText);
    event.requestTime = m_requestTime;
    event.answerCode = m_answerCode;
    event.answeredInMs = m_answeredInMs;
    event.httpStatus = m_httpStatus;
    event.sign = m_sign;
    event.copyOf = m_copyOf;
    event.origin = m_origin;
    event.replay = m_isReplay;
    return event;
}

} // namespace imdesk
