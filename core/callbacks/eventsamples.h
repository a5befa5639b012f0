// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"
#include "core/callbacks/targetcall.h"

namespace imdesk {

/// Makes one callback of every documented command, as the service would send it now: from the documented example, else
/// from the documented fields, else from where the decoder looks for people, group and words.
class EventSamples
{
  public:
    /// The catalogue must outlive the samples.
    explicit EventSamples(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    QStringList commands() const { return m_catalogue.callbackCommands(); }
    /// Times, numbers and keys of messages are those of this moment, so that no two samples are the same event.
    QJsonObject body(const QString &command, qint64 nowMs) const;
    CallbackParts sample(const QString &command, quint32 sdkAppId, qint64 nowMs) const;

  private:
    const Catalogue &m_catalogue;
};

} // namespace imdesk
