// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace imdesk {

class WorkThread;

/// A notification that is being written, as it stands in the form.
struct Draft
{
    QString id; ///< made new for every notification
    QStringList groups;
    bool named = false; ///< to named members
    QString members;    ///< as typed
    QString text;
    bool asMessage = false;
    QStringList unanswered; ///< of the groups, those that may have got it: their sending has had no answer
    QJsonObject others;     ///< what a newer version has written
    bool sending = false;   ///< it is on its way: restored so, the program ended meanwhile
    qint64 process = 0;     ///< on disk, the program that sends it; 0 = not known

    bool isEmpty() const { return groups.isEmpty() && members.isEmpty() && text.isEmpty(); }
    friend bool operator==(const Draft &, const Draft &) = default;
};

template <>
FieldTable fieldsOf<Draft>();

/// Keeps one draft in a JSON file: written at most two seconds after a change, whole or not at all, and on destruction.
/// What another program has written there since is left as it is and told; the own draft then is in memory alone, until
/// the other one is gone. A draft that another running program is sending is no draft to restore.
class DraftStore : public QObject
{
    Q_OBJECT

  public:
    static constexpr int delayMs = 2000;
    static constexpr qsizetype fewGroups = 5'000; ///< up to so many are written without a thread

    /// `folder` is made when something is written.
    DraftStore(const QString &folder, const QString &name, QObject *parent = nullptr);
    ~DraftStore() override;

    /// A draft with a new id.
    static Draft fresh();

    /// The draft on disk, nothing when there is none. A file that cannot be read is put aside under another name, told
    /// in the error, and never overwritten.
    Result<std::optional<Draft>> restore();
    /// Notes a change; it is on disk within two seconds. An empty draft takes the file away.
    void keep(const Draft &draft);
    /// Writes now what keep() has noted.
    Result<Done> flush();
    /// The same, but a draft of many groups is written on a thread of its own; saved() tells.
    void flushBehind();
    QString file() const { return m_file; }
    /// What was restored or kept last, for those who tell of it. The draft of another program is none of this one's.
    enum class Standing { Nothing, Written, MaybeSent };
    Standing standing() const { return m_standing; }
    /// Whether what was kept last is on no disk, for it could not be written there.
    bool isInMemoryAlone() const { return m_failed && m_pending && !m_pending->isEmpty(); }

  Q_SIGNALS:
    /// Every attempt to write: Done or why it failed. After a failure the next change tries again.
    void saved(const imdesk::Result<imdesk::Done> &result);

  private:
    /// What became of an attempt to write.
    struct Written
    {
        Result<Done> result = Done{};
        std::optional<QByteArray> known;
    };
    static Written write(const QString &path, Draft draft, const std::optional<QByteArray> &known);
    Result<Done> writeNow();
    Result<Done> take(const Written &written, quint64 turn);
    void note(const Draft &draft);
    void waitForThread();

    QString m_file;
    std::optional<Draft> m_pending;
    Standing m_standing = Standing::Nothing;
    bool m_failed = false; ///< the last attempt to write
    quint64 m_turn = 0;    ///< of what is pending
    /// What the thread writes, and of which turn that is.
    std::shared_ptr<Written> m_written;
    quint64 m_writtenTurn = 0;
    std::unique_ptr<WorkThread> m_thread;
    std::optional<QByteArray> m_known; ///< digest of the file as it was left or found; empty for none
    bool m_unread = false;             ///< there was a file that could neither be read nor put aside
    QTimer m_timer;
};

} // namespace imdesk
