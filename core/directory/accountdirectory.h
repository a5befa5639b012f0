// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/directory/accountstore.h"
#include "core/directory/workthread.h"

#include <memory>

namespace imdesk {

/// Whom this computer knows of an app: the service has no list of accounts, so they are gathered from what was typed,
/// from groups and from callbacks. Kept in one SQLite file, used on a thread of its own; every call returns at once and
/// every answer comes in the owner's thread. Trouble with the file is told by troubled() and costs the list, never the
/// session.
class AccountDirectory : public QObject
{
    Q_OBJECT

  public:
    static constexpr int firstChunk = 200, chunk = 4000;
    static constexpr int staffNoteLetters = 500;

    /// `path` is the file of the profile; its folder is made when needed.
    AccountDirectory(const QString &path, const Clock &clock, QObject *parent = nullptr);
    ~AccountDirectory() override;

    /// Tells all kept rows through rowsLoaded(), then loaded().
    void load();
    /// Gives the IDs that became known last, the newest first, at most `limit`.
    void newest(int limit, const std::function<void(const QStringList &ids)> &then);
    /// Takes knowledge from anywhere; noted() follows before this returns.
    void note(const QList<AccountNote> &notes);
    /// The same for IDs alone.
    void noteIds(const QStringList &ids, AccountSource source);
    /// Keeps what staff note of accounts; an empty text takes it away. They are in the list from then on.
    void setStaffNote(const QStringList &ids, const QString &text);
    /// Takes groups accounts were seen in; noted() tells the numbers when they are kept.
    void noteGroups(const QList<AccountGroups> &seen);
    /// Drops accounts from the list on this computer, with what is noted of them; the service is not asked.
    void forget(const QStringList &ids);
    /// Names of the custom profile fields people have asked for in this app (without their prefix).
    QStringList customFields() const { return m_customFields; }
    void setCustomFields(const QStringList &names);
    /// Runs `then` when all that was asked before is done.
    void whenIdle(const std::function<void()> &then);
    const Clock &clock() const { return m_clock; }

  Q_SIGNALS:
    void rowsLoaded(const QList<imdesk::AccountRow> &rows);
    void loaded();
    void noted(const QList<imdesk::AccountNote> &notes);
    void forgotten(const QStringList &ids);
    void customFieldsChanged();
    void troubled(const imdesk::CacheTrouble &trouble);

  private:
    struct Side; ///< what lives on the worker's side

    template <class Work>
    void write(Work work);

    const Clock &m_clock;
    QStringList m_customFields;
    std::shared_ptr<Side> m_side;
    std::unique_ptr<WorkThread> m_thread; ///< last, so that it ends before what its jobs use
};

} // namespace imdesk
