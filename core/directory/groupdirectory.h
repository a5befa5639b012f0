// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/directory/groupstore.h"
#include "core/directory/workthread.h"

#include <functional>
#include <memory>

namespace imdesk {

/// Local knowledge of a profile's groups: which there are, since when, how fresh. A cache in one SQLite file, used on a
/// thread of its own; every call returns at once and every answer comes in the owner's thread. Trouble with the file is
/// told by troubled() and costs the cache, never the session.
class GroupDirectory : public QObject
{
    Q_OBJECT

  public:
    /// Rows in the first part that load() gives (a screenful), and in each further one.
    static constexpr int firstChunk = 200, chunk = 4000;

    /// `path` is the cache file of the profile; its folder is made when needed.
    GroupDirectory(const QString &path, const Clock &clock, QObject *parent = nullptr);
    ~GroupDirectory() override;

    /// Tells by found() what there is, all cached rows through rowsLoaded() in listing order, then loaded().
    void load();
    /// Begins a listing; IDs noted until finishListing() belong to it.
    void beginListing();
    void noteIds(const QStringList &ids);
    /// The listing is complete: what it has not named is marked as gone, and its time is the age of the cache.
    void finishListing();
    /// Keeps what a details call told, members left out.
    void keep(const QList<api::GroupInfo> &infos);
    /// The details of a group as last read; nothing when they are not known.
    void details(const QString &id, const std::function<void(std::optional<StoredDetails>)> &then);
    /// Keys of the custom fields seen in groups of this app: needed to ask for them by name.
    QStringList customKeys() const { return m_customKeys; }
    void learnCustomKeys(const QStringList &keys);
    /// Runs `then` when all that was asked before is done.
    void whenIdle(const std::function<void()> &then);
    const Clock &clock() const { return m_clock; }

  Q_SIGNALS:
    /// How much load() will give, before its first rows.
    void found(const imdesk::CacheFacts &facts);
    void rowsLoaded(const QList<imdesk::GroupRow> &rows);
    void loaded(const imdesk::CacheFacts &facts);
    /// Details have come, whoever asked for them.
    void kept(const QList<imdesk::api::GroupInfo> &infos);
    void troubled(const imdesk::CacheTrouble &trouble);

  private:
    struct Side; ///< what lives on the worker's side

    template <class Work>
    void write(Work work);

    const Clock &m_clock;
    QStringList m_customKeys;
    std::shared_ptr<Side> m_side;
    std::unique_ptr<WorkThread> m_thread; ///< last, so that it ends before what its jobs use
};

/// The details as kept on disk and shown raw: the group as the service told it, without its members.
QByteArray detailsJson(api::GroupInfo info);

} // namespace imdesk
