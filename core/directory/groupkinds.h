// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/groupdirectory.h"

#include <QHash>
#include <QTimer>

namespace imdesk {

/// The types of groups, each looked up in the directory when somebody asks for it.
class GroupKinds : public QObject
{
    Q_OBJECT

  public:
    explicit GroupKinds(GroupDirectory &directory, QObject *parent = nullptr);

    /// Of a group or a topic. Unknown where the directory does not tell, and until it has been asked: learnt() follows.
    GroupKind of(const QString &id);

  Q_SIGNALS:
    /// More is known of what was asked for.
    void learnt();

  private:
    void take(const QString &id, const QString &type);

    GroupDirectory &m_directory;
    QHash<QString, GroupKind> m_kinds; ///< of all that were asked for
    QTimer m_tell;                     ///< what comes together is told once
};

} // namespace imdesk
