// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/messagesequence.h"

#include <QHash>
#include <QList>
#include <QString>

namespace imdesk::sim {

/// A topic of a community. Each numbers and keeps its messages for itself.
struct Topic : MessageSequence
{
    QString id, name, faceUrl, notification, introduction, customString;
    quint32 created = 0, lastMsg = 0;
    quint32 number = 0; ///< among all topics ever made, from 1 on; given by Topics
    bool muteAll = false;
    QHash<AccountIndex, quint32> mutes;    ///< the absolute end
    QHash<AccountIndex, quint32> readSeqs; ///< of who has read anything here
};

/// By what a group, or one topic of it, is known for ever: another one may get its id, never this.
QByteArray placeKey(GroupIndex group, const Topic *topic);

/// The topics of all communities, in the order of making.
class Topics
{
  public:
    const QList<Topic> &of(GroupIndex group) const
    {
        static const QList<Topic> none;
        const auto it = m_of.constFind(group);
        return it == m_of.constEnd() ? none : *it;
    }
    bool isTaken(GroupIndex group, const QString &id) const;
    void add(GroupIndex group, Topic topic);
    /// Null when there is none; valid until the next change.
    Topic *find(GroupIndex group, const QString &id);
    bool remove(GroupIndex group, const QString &id);
    void forget(GroupIndex group) { m_of.remove(group); }

  private:
    QHash<GroupIndex, QList<Topic>> m_of;
    quint32 m_made = 0;
};

} // namespace imdesk::sim
