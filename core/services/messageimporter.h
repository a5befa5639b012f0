// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deliveries.h"
#include "core/services/messageimport.h"

namespace imdesk {

/// Imports messages of the past and keeps one result a line: those between two people one a call, those of a group
/// seven a call, group after group, all in order of time. Nothing fires a callback.
class MessageImporter : public Deliveries
{
    Q_OBJECT

  public:
    static constexpr qsizetype groupPerCall = 7; ///< import_group_msg; a limits page still says 20

    MessageImporter(ApiClient &client, const Clock &clock, QObject *parent = nullptr);

    /// All calls are noted down with the reason of the deed within which this is asked for.
    /// `unread`: messages between two count as unread. Those of a group never do.
    Result<Done> import(const ImportPlan &plan, bool unread);
    /// Imports again what is not done.
    Result<Done> retry();
    void cancel() override;
    void clear();

  private:
    void start(const QStringList &ids);
    void next();
    void importPrivate(const QStringList &ids);
    void importGroup(const QString &group, const QStringList &ids);

    QHash<QString, ImportItem> m_items; ///< by the line's number as text
    QList<QStringList> m_runs;          ///< still to come: the people's, then one a group
    bool m_unread = false;
    ApiClient &m_client;
    QString m_reason; ///< why, for the audit; of all runs
    ItemRun m_run;
};

} // namespace imdesk
