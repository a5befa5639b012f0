// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/historyhour.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace imdesk {

/// Whose messages: a pair without an order, or a group.
struct ArchivedTalk
{
    ChatKind kind = ChatKind::C2C;
    QString first, second; ///< of a pair, in the order of their IDs; of a group only `first`

    static ArchivedTalk pair(const QString &one, const QString &other)
    {
        return {ChatKind::C2C, qMin(one, other), qMax(one, other)};
    }
    static ArchivedTalk group(const QString &id) { return {ChatKind::Group, id, {}}; }
    bool isValid() const { return !first.isEmpty(); }
    friend bool operator==(const ArchivedTalk &, const ArchivedTalk &) = default;
};

/// One message out of an hourly file.
struct ArchivedMessage
{
    qint64 id = 0; ///< in this archive
    ArchivedTalk talk;
    QString from, to; ///< `to`: the other of a pair, or the group
    qint64 hour = 0;
    qint64 time = 0; ///< Unix seconds
    qint64 seq = 0, random = 0;
    QString text;    ///< all that can be read in it, as it came: show as plain text
    QJsonArray body; ///< MsgBody
};

/// What is looked for.
struct HistoryQuery
{
    QString text; ///< every word, anywhere, in any case; in quotes: as it stands. Empty: everything
    std::optional<ChatKind> kind;
    std::optional<ArchivedTalk> talk;
    qint64 from = 0, to = 0; ///< Unix seconds, `to` exclusive; 0: no limit

    /// The words and quoted texts, case-folded.
    QStringList words() const;
};

/// Where a search stopped, to go on from there. Default: at the newest hour.
struct HistoryCursor
{
    qint64 hour = 0, chunk = 0, place = 0;
    bool begun = false;
};

struct HistoryHits
{
    QList<ArchivedMessage> messages; ///< newest hour first
    HistoryCursor next;
    bool complete = false; ///< there are no more
};

} // namespace imdesk
