// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/conversationservice.h"
#include "core/services/itemrun.h"

#include <QHash>

namespace imdesk {

/// Keeps messages in a JSON Lines file of the profile before they are recalled or changed: the service restores none of
/// them. Readable by its owner alone.
class MessageCopies
{
  public:
    MessageCopies(QString file, const Clock &clock) : m_file(std::move(file)), m_clock(clock) {}

    /// Appends one line a message, on disk when it returns. `act` is "recall" or "modify".
    Result<Done> keep(const QString &act, const Conversation &where, const QList<HistoryMessage> &messages);
    QString file() const { return m_file; }

  private:
    QString m_file;
    const Clock &m_clock;
};

/// The call that takes messages of a group back by their numbers; an empty reason is left out.
api::RecallGroupMsg groupRecall(const QString &group, const QStringList &seqs, const QString &reason);
/// What became of each of them; `status` is the word for a recalled one.
QList<ItemOutcome> groupRecallOutcomes(const api::RecallGroupMsgReply &reply, const QString &status = {});

/// Recalls some messages of one conversation: ten a call in a group, one a call between two. Nothing is recalled
/// before its copy is on disk. ItemOutcome::id is the identity of a message.
class RecallRun : public QObject
{
    Q_OBJECT

  public:
    RecallRun(ConversationService &service, MessageCopies &copies, QObject *parent = nullptr);

    /// Refused when one is under way or the copies cannot be kept.
    Result<Done> start(const Conversation &where, const QList<HistoryMessage> &messages, const QString &reason = {});
    void cancel() { m_run.cancel(); }
    bool isRunning() const { return m_run.isRunning(); }
    qsizetype total() const { return m_run.total(); }
    qsizetype told() const { return m_run.told(); }
    qsizetype done() const { return m_run.done(); }
    const ApiError &firstError() const { return m_run.firstError(); }

  Q_SIGNALS:
    void arrived(const QList<imdesk::ItemOutcome> &outcomes);
    void finished();

  private:
    ConversationService &m_service;
    MessageCopies &m_copies;
    QHash<QString, HistoryMessage> m_messages;
    ItemRun m_run;
};

} // namespace imdesk
