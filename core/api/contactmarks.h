// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace imdesk::api::contactmark {

/// Numbers of the service's own standard marks of a conversation, as its list of meanings counts them. Whether SetMark
/// counts from 0 or 1 is not documented: taken as printed, and read back after each change.
inline constexpr int star = 1, unread = 2, folded = 3, hidden = 4;
/// Those of the app: the last 32 of 64.
inline constexpr int firstOfApp = 32, last = 63;

/// Numbers in a text of 0 and 1, ascending: it is a binary number in which mark n is bit n.
inline QList<int> numbersIn(const QString &bits)
{
    QList<int> numbers;
    for (qsizetype n = 0; n < bits.size(); ++n) {
        if (bits[bits.size() - 1 - n] == QLatin1Char('1'))
            numbers << static_cast<int>(n);
    }
    return numbers;
}

} // namespace imdesk::api::contactmark
