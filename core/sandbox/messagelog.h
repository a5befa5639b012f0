// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <map>
#include <vector>

namespace imdesk::sim {

/// The hourly logs of messages behind get_history: per Beijing hour and kind of chat one or more gzip files. An hour is
/// packed when it is over and kept for seven days; in memory at most 128 MiB, the oldest hours go first.
class MessageLog
{
  public:
    enum class Chat : quint8 { C2C, Group };

    struct File
    {
        QByteArray gzip, gzipMd5, plainMd5; ///< MD5 in hex
        qint64 plainBytes = 0;
    };
    /// Where a file can be had, until when (Unix seconds).
    struct Link
    {
        QByteArray token;
        quint32 expires = 0;
    };
    enum class State { Ready, NotYet, Expired };

    explicit MessageLog(quint32 sdkAppId) : m_sdkAppId(sdkAppId) {}

    /// Hours since 1970 in Beijing.
    static qint64 hourOf(quint32 time);
    /// YYYYMMDDHH and back; -1 for anything else.
    static QString hourName(qint64 hour);
    static qint64 hourFrom(const QString &name);

    void add(Chat chat, const QJsonObject &row, quint32 now);
    /// The files of an hour that is over; none when nothing was said in it.
    const std::vector<File> &files(Chat chat, qint64 hour, quint32 now);
    static State stateOf(qint64 hour, quint32 now);
    /// A new address for a file; it dies a day later or with the file.
    Link link(Chat chat, qint64 hour, std::size_t file, quint32 now);
    /// The file behind an address; null when there is none. `known` tells an address that has expired from one that
    /// never was.
    const File *fileOf(const QByteArray &token, quint32 now, bool &known) const;

  private:
    using Key = std::pair<qint64, Chat>;
    struct Hour
    {
        QByteArray open; ///< rows, each with a comma and a line end
        std::vector<File> closed;
    };
    struct Target
    {
        Key key;
        std::size_t file = 0;
        quint32 expires = 0;
    };
    void pack(const Key &key, Hour &hour);
    void forgetOld(quint32 now);

    quint32 m_sdkAppId;
    std::map<Key, Hour> m_hours;
    QHash<QByteArray, Target> m_links;
    qint64 m_bytes = 0;
    qint64 m_currentHour = -1;
};

} // namespace imdesk::sim
