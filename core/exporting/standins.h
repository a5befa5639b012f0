// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"

#include <QJsonValue>

namespace imdesk {

/// Puts a stand-in for whoever or whatever an export must not name: the same one for the same thing each time, so that
/// rows of several files still belong together. Made with a secret key, for names can be guessed and tried.
class StandIns
{
  public:
    static constexpr qsizetype keyLength = 32;
    explicit StandIns(QByteArray key);

    /// "person-4KX9...", "group-...", "name-...", "address-..."; of a text only its length; nothing for nothing.
    QString of(Holds holds, const QString &text) const;
    Cell of(Holds holds, const Cell &cell) const;
    /// JSON of the service with every text replaced but those of fields known to hold no person and no words.
    QJsonValue of(const QJsonValue &json, const QString &field = {}) const;

    static QByteArray newKey();

  private:
    QByteArray m_key;
};

/// What a field of the service, or a column named like one, holds.
Holds holdsOf(const QString &field);

} // namespace imdesk
