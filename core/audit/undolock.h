// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apiclient.h"
#include "core/storage/placelocks.h"

#include <optional>

namespace imdesk {

/// Keeps windows, jobs and other programs from taking back the same entries of an audit meanwhile: of two that begin at
/// one moment neither would find anything of the other in it.
class UndoLock
{
  public:
    /// The client outlives it. Where its calls are noted in no audit nothing is locked.
    explicit UndoLock(ApiClient &client) : m_client(client) {}
    /// An error of kind Usage tells the entry that somebody else is at.
    Result<PlaceLocks::Hold> take(const QList<qint64> &entries);

  private:
    ApiClient &m_client;
    std::optional<PlaceLocks> m_places;
};

} // namespace imdesk
