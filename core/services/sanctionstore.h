// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/directory/workthread.h"
#include "core/services/sanction.h"

#include <functional>
#include <memory>

namespace imdesk {

/// The mutes and bans set on this computer, by a window or by imdeskctl, in a small SQLite file on a thread of its own:
/// the service does not tell who set one, nor which accounts are muted at all. Every answer comes in the owner's
/// thread.
class SanctionStore : public QObject
{
    Q_OBJECT

  public:
    /// `path` is the file of the profile; its folder is made when needed.
    explicit SanctionStore(const QString &path, QObject *parent = nullptr);
    ~SanctionStore() override;

    void load(const std::function<void(const QList<Sanction> &)> &then);
    void keep(const QList<Sanction> &sanctions);
    void forget(const QStringList &keys);
    /// Runs `then` when all that was asked before is done.
    void whenIdle(const std::function<void()> &then);

  Q_SIGNALS:
    /// The file cannot be used: the board goes on, but forgets when the program ends.
    void troubled(const imdesk::ApiError &error);

  private:
    struct Side; ///< what lives on the worker's side
    template <class Work>
    void post(Work work);

    std::shared_ptr<Side> m_side;
    std::unique_ptr<WorkThread> m_worker;
};

} // namespace imdesk
