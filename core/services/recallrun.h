// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/sealsource.h"
#include "core/services/conversationservice.h"
#include "core/services/itemrun.h"

#include <QHash>

namespace imdesk {

/// What a file of copies holds, in the order it was kept.
struct KeptMessages
{
    QList<QJsonObject> lines; ///< "act", "at", "message", and "GroupId" of a group's
    QStringList troubles;     ///< of lines that cannot be read
};

/// Keeps messages in a file of the profile before they are recalled or changed: the service restores none of them. One
/// line a message, encrypted where there is a key, JSON else. Readable by its owner alone.
class MessageCopies
{
  public:
    MessageCopies(QString file, const Clock &clock) : m_file(std::move(file)), m_clock(clock) {}

    /// Where the key comes from; asked at once, so that it is known when it is needed. It outlives this object.
    void setSeal(SealSource *seal);
    /// Appends one line a message, on disk when it returns. `act` is "recall" or "modify".
    Result<Done> keep(const QString &act, const Conversation &where, const QList<HistoryMessage> &messages);
    /// Lines of older files, which are not encrypted, among them.
    static Result<KeptMessages> read(const QString &file, const Seal &seal);
    QString file() const { return m_file; }
    /// Whether what is kept now is encrypted.
    bool isSealed() const { return m_seal && m_seal->known() && *m_seal->known() && (*m_seal->known())->hasKey(); }

  private:
    QString m_file;
    const Clock &m_clock;
    SealSource *m_seal = nullptr;
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
    /// One of those it was started with, by its identity.
    HistoryMessage message(const QString &id) const { return m_messages.value(id); }

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
