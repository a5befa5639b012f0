// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/pagings.h"
#include "core/services/itemrun.h"

namespace imdesk {

/// Marks to be changed alike in many conversations.
struct MarkChange
{
    QList<int> set, clear;         ///< numbers of standard marks
    std::optional<QString> custom; ///< empty takes it away

    bool isEmpty() const { return set.isEmpty() && clear.isEmpty() && !custom; }
};

/// The groups and marks one account gives its conversations. Conversations are named by keys as clients write them:
/// C2Calice, GROUPnight. Every future is a root.
class ContactGroupService
{
  public:
    static constexpr int groupsAtMost = 20;                ///< of one account (51010)
    static constexpr qsizetype conversationsAtMost = 1000; ///< of one account with groups or marks (51008)
    static constexpr int nameBytes = 32, customBytes = 256;
    static constexpr qsizetype perCall = 100; ///< mark_contact takes no more; for groups none is documented

    explicit ContactGroupService(ApiClient &client) : m_client(client) {}

    static QString keyOf(int type, const QString &id);
    static api::ContactName nameOf(const QString &key);

    /// The conversations that carry a group or a mark, and in each answer groups.
    static api::MarkedConversationPages marked(const QString &owner)
    {
        return api::MarkedConversationPages({owner, 0});
    }
    ApiClient &client() const { return m_client; }
    /// Makes a group of 1 to `perCall` conversations.
    QFuture<Result<api::ContactGroupCreateReply>> createGroup(const QString &owner, const QString &name,
                                                              const QStringList &keys);
    static QList<ItemOutcome> outcomesOf(const api::ContactGroupCreateReply &reply);
    QFuture<Result<api::ContactGroupUpdateReply>> renameGroup(const QString &owner, const QString &name,
                                                              const QString &newName);
    QFuture<Result<api::ContactGroupDeleteReply>> removeGroup(const QString &owner, const QString &name);

    /// The runs; `run` is idle before. Their items are keys.
    static void startRegroup(ItemRun &run, const QString &owner, const QString &name, const QStringList &keys,
                             bool into);
    static void startMark(ItemRun &run, const QString &owner, const QStringList &keys, const MarkChange &change);
    /// Takes conversations off the list of the owner; `clearHistory` clears what he sees of the one-to-one ones too.
    static void startRemove(ItemRun &run, const QString &owner, const QStringList &keys, bool clearHistory);

  private:
    ApiClient &m_client;
};

} // namespace imdesk
