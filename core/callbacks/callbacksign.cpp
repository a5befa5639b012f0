// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/callbacksign.h"

#include "core/net/usersig.h"

#include <QCryptographicHash>

namespace imdesk {

QByteArray callbackSign(const QByteArray &token, const QByteArray &requestTime)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(token);
    hash.addData(requestTime);
    return hash.result().toHex();
}

SignCheck checkSign(const QByteArray &token, const QByteArray &sign, const QByteArray &requestTime, qint64 nowSeconds)
{
    SignCheck check;
    if (token.isEmpty())
        return check;
    if (sign.isEmpty() || requestTime.isEmpty()) {
        check.state = SignState::Missing;
        return check;
    }
    bool isNumber = false;
    const qint64 seconds = requestTime.toLongLong(&isNumber);
    if (!equalInConstantTime(callbackSign(token, requestTime), sign.toLower()) || !isNumber) {
        check.state = SignState::Wrong;
        return check;
    }
    // Whatever is beyond all clocks is as far as it is: differences must stay numbers.
    constexpr qint64 farAway = qint64(1) << 40;
    check.driftSeconds = nowSeconds - qBound(-farAway, seconds, farAway);
    check.state = qAbs(check.driftSeconds) <= signWindowSeconds ? SignState::Valid : SignState::Drifted;
    return check;
}

} // namespace imdesk
