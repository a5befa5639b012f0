// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/groupkinds.h"
#include "core/services/grouphydrator.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace imdesk {

/// Asks the service for the types of groups that a form names and the directory does not know: once the typing rests,
/// behind all other calls, and without a word where that fails. What the answers tell is kept in the directory, from
/// where GroupKinds hears it.
class GroupKindLookup : public QObject
{
    Q_OBJECT

  public:
    GroupKindLookup(GroupService &service, GroupDirectory &directory, GroupKinds &kinds, QObject *parent = nullptr);

    /// The groups and topics that a form names now. What it named before is asked for no more.
    void setNamed(const QObject *form, const QStringList &ids);

  private:
    static constexpr int restMs = 500;
    void ask();
    void take(const QList<api::GroupInfo> &infos);

    GroupDirectory &m_directory;
    GroupKinds &m_kinds;
    QHash<const QObject *, QStringList> m_forms; ///< what each names; never looked into
    QStringList m_named;                         ///< by any of them
    QSet<QString> m_answered;                    ///< of them, also those that there are not
    QTimer m_rest;
    GroupHydrator m_hydrator;
};

} // namespace imdesk
