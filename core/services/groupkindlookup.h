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
    /// The service refused something for the type of this group: what is known of it may be old or missing. Asks once
    /// more, while a form names it.
    void askAnew(const QString &id);

    static constexpr int notOfThisType = 10007; ///< the service's code for that, which it also has for other refusals

  private:
    static constexpr int restMs = 500;
    void ask();
    void take(const QList<api::GroupInfo> &infos);

    GroupDirectory &m_directory;
    GroupKinds &m_kinds;
    QHash<const QObject *, QStringList> m_forms; ///< what each names; never looked into
    QStringList m_named;                         ///< by any of them
    QSet<QString> m_answered;                    ///< of them, also those that there are not
    QSet<QString> m_anew;                        ///< of them, to be asked for whatever is known
    QTimer m_rest;
    GroupHydrator m_hydrator;
};

} // namespace imdesk
