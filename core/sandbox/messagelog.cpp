// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messagelog.h"

#include "core/base/beijing.h"
#include "core/sandbox/gzip.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTime>

#include <algorithm>
#include <array>

namespace imdesk::sim {

namespace {

constexpr qint64 hourSeconds = 3'600;
constexpr qint64 logKeptHours = 7 * 24;
constexpr quint32 linkSeconds = 86'400;
constexpr qsizetype partBytes = 4 << 20; // packing one takes some tens of milliseconds
constexpr qint64 logBytesAtMost = 128 << 20;
constexpr qsizetype linksAtMost = 10'000;

QByteArray md5(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex(); }

QByteArray newToken()
{
    std::array<quint32, 5> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

} // namespace

qint64 MessageLog::hourOf(quint32 time) { return (qint64(time) + beijing::offsetSeconds) / hourSeconds; }

QString MessageLog::hourName(qint64 hour)
{
    const qint64 start = hour * hourSeconds - beijing::offsetSeconds;
    return beijing::compact(beijing::dayOf(start)) + QStringLiteral("%1").arg(hour % 24, 2, 10, QLatin1Char('0'));
}

qint64 MessageLog::hourFrom(const QString &name)
{
    const QDate day = name.size() == 10 ? beijing::fromCompact(name.left(8)) : QDate();
    bool ok = false;
    const uint hour = name.mid(8).toUInt(&ok);
    if (!day.isValid() || !ok || hour > 23 || !name.at(8).isDigit() || !name.at(9).isDigit() ||
        beijing::startOf(day) < 0)
        return -1;
    return (beijing::startOf(day) + beijing::offsetSeconds) / hourSeconds + hour;
}

void MessageLog::add(Chat chat, const QJsonObject &row, quint32 now)
{
    const Key key{hourOf(now), chat};
    if (key.first != m_currentHour) {
        for (auto &[other, hour] : m_hours) {
            if (other.first < key.first)
                pack(other, hour);
        }
        m_currentHour = key.first;
        forgetOld(now);
    }
    Hour &hour = m_hours[key];
    const QByteArray line = QJsonDocument(row).toJson(QJsonDocument::Compact) + ",\n";
    hour.open += line;
    m_bytes += line.size();
    if (hour.open.size() >= partBytes)
        pack(key, hour);
    while (m_bytes > logBytesAtMost && m_hours.size() > 1)
        forgetOld(quint32(std::max<qint64>(0, (m_hours.begin()->first.first + logKeptHours + 1) * hourSeconds -
                                                  beijing::offsetSeconds)));
}

void MessageLog::pack(const Key &key, Hour &hour)
{
    if (hour.open.isEmpty())
        return;
    // As published: an opening line, one message a line, each with a comma but the last, a closing line.
    QByteArray plain = "{\"SdkAppId\":" + QByteArray::number(m_sdkAppId) + ",\"ChatType\":\"" +
                       (key.second == Chat::C2C ? "C2C" : "Group") + "\",\"MsgTime\":\"" +
                       hourName(key.first).toLatin1() + "\",\"MsgList\":[\n";
    m_bytes -= hour.open.size();
    hour.open.chop(2);
    plain += hour.open + "\n]}\n";
    hour.open = QByteArray();
    File file;
    file.gzip = gzipped(plain);
    file.gzipMd5 = md5(file.gzip);
    file.plainMd5 = md5(plain);
    file.plainBytes = plain.size();
    m_bytes += file.gzip.size();
    hour.closed.push_back(std::move(file));
}

void MessageLog::forgetOld(quint32 now)
{
    const qint64 oldest = hourOf(now) - logKeptHours;
    while (!m_hours.empty() && m_hours.begin()->first.first < oldest) {
        const Hour &hour = m_hours.begin()->second;
        m_bytes -= hour.open.size();
        for (const File &file : hour.closed)
            m_bytes -= file.gzip.size();
        m_hours.erase(m_hours.begin());
    }
}

const std::vector<MessageLog::File> &MessageLog::files(Chat chat, qint64 hour, quint32 now)
{
    static const std::vector<File> none;
    const auto it = m_hours.find({hour, chat});
    if (it == m_hours.end() || stateOf(hour, now) != State::Ready)
        return none;
    pack(it->first, it->second);
    return it->second.closed;
}

MessageLog::State MessageLog::stateOf(qint64 hour, quint32 now)
{
    if (hour >= hourOf(now))
        return State::NotYet;
    return hour < hourOf(now) - logKeptHours ? State::Expired : State::Ready;
}

MessageLog::Link MessageLog::link(Chat chat, qint64 hour, std::size_t file, quint32 now)
{
    if (m_links.size() >= linksAtMost) {
        m_links.removeIf([now](const auto &entry) { return entry.value().expires <= now; });
        if (m_links.size() >= linksAtMost)
            m_links.clear();
    }
    const qint64 fileEnds = (hour + logKeptHours + 1) * hourSeconds - beijing::offsetSeconds;
    const Link link{newToken(), quint32(std::min<qint64>(qint64(now) + linkSeconds, fileEnds))};
    m_links.insert(link.token, {{hour, chat}, file, link.expires});
    return link;
}

const MessageLog::File *MessageLog::fileOf(const QByteArray &token, quint32 now, bool &known) const
{
    const auto target = m_links.constFind(token);
    known = target != m_links.constEnd();
    if (!known || target->expires <= now)
        return nullptr;
    const auto hour = m_hours.find(target->key);
    if (hour == m_hours.end() || target->file >= hour->second.closed.size())
        return nullptr;
    return &hour->second.closed[target->file];
}

} // namespace imdesk::sim
