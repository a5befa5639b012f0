// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/groupsmodel.h"

#include <QTimer>

namespace imdesk {

/// Finds the app's groups by a text for every form and for the palette, and sees to it that there is something to be
/// found: the cache is read, all IDs are listed once a session, and the names that are missing are fetched for as long
/// as somebody looks for one. All of it happens in the list that the Groups section shows, so nothing is asked twice.
class GroupFinder : public QObject
{
    Q_OBJECT

  public:
    /// So long after the last look missing names are still fetched.
    static constexpr int lookMs = 60'000;

    explicit GroupFinder(GroupsModel &model, QObject *parent = nullptr);

    /// Reads the cache, without a call.
    void load() { m_model.load(); }
    /// Names will be wanted: lists behind what people do, unless it was cancelled. `again`: also after a failure.
    void prepare(bool again = false);
    /// Known groups whose ID or name holds the text, at most `limit`; those that begin with it first. A text that is
    /// not empty fetches names that are missing.
    QList<GroupRow> search(const QString &text, int limit);
    bool knows(const QString &id) const { return m_model.table().find(id) >= 0; }
    /// Null for a group that is not known.
    const GroupRow *known(const QString &id) const;
    /// Why a group may not be found yet: "Names are being read: 40 of 300 known". Empty when all are known.
    QString lack() const;
    /// The profile leads to another app now: what is under way begins anew there, what was listed is listed again when
    /// somebody looks.
    void restart();

  Q_SIGNALS:
    /// More is known, or it is known how much is; at most a few times a second.
    void changed();

  private:
    void tellSoon();

    GroupsModel &m_model;
    QTimer m_look; ///< runs while somebody looks
    QTimer m_tell;
};

} // namespace imdesk
