// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

namespace imdesk {

/// Codes by which a whole call about members of a group fails because of one account that the service does not know,
/// or that is in too many groups.
inline const QSet<int> oneBadAccount{10004, 10014, 10019, 10037};

} // namespace imdesk
