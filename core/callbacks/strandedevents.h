// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace imdesk {

/// Events that wait to be passed on to a target that is none any more.
class StrandedEvents
{
  public:
    /// What is to be said of them; only what has changed since it was asked last. `waiting`: how many wait, by the ids
    /// of targets; `listed`: the names of all there are, by id and by former id.
    QStringList news(const QHash<QString, qint64> &waiting, const QHash<QString, QString> &listed);
    /// The name of a target that was listed once; else its id.
    QString nameOf(const QString &id) const { return m_names.value(id, id); }

  private:
    QSet<QString> m_told;
    QHash<QString, QString> m_names; ///< of all targets there ever were, by id
};

} // namespace imdesk
