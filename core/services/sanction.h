// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/itemrun.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace imdesk {

/// A mute or a ban that runs, as far as this console knows.
struct Sanction
{
    enum class Kind {
        Private, ///< in all one-to-one chats
        Groups,  ///< in all groups; a clock of its own
        InGroup, ///< in one group
        Ban      ///< kept out of one group
    };
    static constexpr qint64 forEver = 4294967295; ///< as a time and as a duration
    static constexpr qint64 notAsked = -1;

    QString account;
    Kind kind = Kind::Private;
    QString group;       ///< of InGroup and Ban
    qint64 setUntil = 0; ///< what was set here, Unix seconds; 0 = set elsewhere
    QString by;          ///< who set it here
    qint64 setAt = 0;
    qint64 serverUntil = notAsked; ///< what the service said last; 0 = not muted, not banned
    qint64 askedAt = 0;

    /// The service's word where it is known.
    qint64 until() const { return serverUntil == notAsked ? setUntil : serverUntil; }
    bool isEndless() const { return until() >= forEver; }
    bool isRunning(qint64 now) const { return until() > now; }
    /// The service does not say what was set here; some seconds pass between the two clocks.
    bool disagrees() const;
    /// In one group, not everywhere.
    bool isOfGroup() const { return kind == Kind::InGroup || kind == Kind::Ban; }
    QString key() const;
    /// When one ends that is set now for so many seconds; 0 for none.
    static qint64 endOf(qint64 now, qint64 seconds)
    {
        return seconds >= forEver ? forEver : seconds <= 0 ? 0 : now + seconds;
    }
    friend bool operator==(const Sanction &, const Sanction &) = default;
};

/// Mutes some accounts or bans them from a group, or lifts that.
struct SanctionOrder
{
    QStringList accounts;
    bool privates = false, groups = false; ///< the two clocks of a global mute
    QString group;                         ///< or in this group
    qint64 seconds = 0;                    ///< from now; 0 lifts
    bool ban = false;                      ///< from the group, in place of a mute in it
    qint64 until = 0;                      ///< or this moment, Unix seconds: the board counts when it sends
    bool offersUndo = false;               ///< in the note of the window; who gives several has a note of their own
};

/// What came of one order: an outcome for each of its accounts.
struct SanctionAnswer
{
    SanctionOrder order;
    QList<ItemOutcome> outcomes;
};

/// What came of orders that were given together.
struct SanctionOutcome
{
    QList<SanctionAnswer> answers;
    QList<Sanction> before;     ///< as it was for those that were changed, as far as was known here
    QList<qint64> entries = {}; ///< under which its calls are noted down, which an undo takes back

    qsizetype told() const;
    qsizetype done() const;
    qsizetype missed() const { return told() - done(); }
    /// Accounts for which something was done, each once.
    QStringList doneAccounts() const;
    /// The first failure; what was only stopped counts where nothing else has failed.
    std::optional<ApiError> firstError() const;
};

} // namespace imdesk

Q_DECLARE_METATYPE(imdesk::SanctionOutcome)
