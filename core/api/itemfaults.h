// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace imdesk {

/// What an answer that is OK as a whole tells of its items.
struct ItemFaults
{
    bool failed = false;  ///< of some it says that they were not done
    bool waiting = false; ///< of some that somebody has to agree first: a friend (30539), an invited member
    bool done = false;    ///< of some that they were done; lists that name failures alone say it of none
    qsizetype named = 0;  ///< how many stand in the longest list that names failures alone
};

/// Looks at the lists of results that the service's commands answer with.
ItemFaults itemFaults(const QJsonObject &reply);

} // namespace imdesk
