// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/group.h"
#include "core/sandbox/minutebudget.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <deque>
#include <vector>

namespace imdesk::sim {

/// A pair of a message's extension with the version that wrote it.
struct ExtensionPair
{
    QString value;
    quint32 seq = 0;
};

/// The key-value extension of a group message. Every change makes one new version, whatever number of pairs it touches.
struct MessageExtension
{
    QMap<QString, ExtensionPair> pairs;
    quint32 latest = 0;  ///< newest version
    quint32 cleared = 0; ///< pairs up to this version were cleared
    MinuteBudget changes;
};

/// What only few group messages have: who sent a read receipt, and extensions. Of the newest 20,000 such messages.
class MessageNotes
{
  public:
    /// Who acknowledged the message, in the order of doing so.
    const std::vector<AccountIndex> &readers(GroupIndex group, quint32 seq) const;
    /// False when the account had acknowledged it before.
    bool addReader(GroupIndex group, quint32 seq, AccountIndex reader);
    const MessageExtension *extension(GroupIndex group, quint32 seq) const;
    MessageExtension &extensionOf(GroupIndex group, quint32 seq) { return note(group, seq).extension; }

  private:
    struct Note
    {
        std::vector<AccountIndex> readers;
        MessageExtension extension;
    };
    static quint64 keyOf(GroupIndex group, quint32 seq) { return (quint64(group) << 32) | seq; }
    Note &note(GroupIndex group, quint32 seq);

    QHash<quint64, Note> m_notes;
    std::deque<quint64> m_order;
};

} // namespace imdesk::sim
