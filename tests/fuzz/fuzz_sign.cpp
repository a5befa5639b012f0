// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/callbacksign.h"

#include <cstdint>
#include <cstdlib>

// The check of Sign and RequestTime: three lines, token, Sign, RequestTime. Only the sign of that very token and time
// passes, and only within the window.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace imdesk;
    constexpr qint64 now = 1'700'000'000;
    const QByteArrayList lines = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n');
    const QByteArray token = lines.value(0);
    const QByteArray sign = lines.value(1);
    const QByteArray time = lines.value(2);
    const SignCheck given = checkSign(token, sign, time, now);
    if (token.isEmpty() != (given.state == SignState::NotChecked))
        std::abort();
    if (token.isEmpty())
        return 0;
    const bool fits = sign.toLower() == callbackSign(token, time);
    const bool passes = given.state == SignState::Valid || given.state == SignState::Drifted;
    if (passes && !fits)
        std::abort();
    // And the right sign of a time that is a number is told apart from a wrong one.
    bool isNumber = false;
    const qint64 seconds = time.toLongLong(&isNumber);
    const bool inTime = isNumber && seconds >= now - signWindowSeconds && seconds <= now + signWindowSeconds;
    const SignState own = checkSign(token, callbackSign(token, time), time, now).state;
    if ((given.state == SignState::Valid && !inTime) || (own == SignState::Valid && !inTime))
        std::abort();
    if (!time.isEmpty() && isNumber && own != (inTime ? SignState::Valid : SignState::Drifted))
        std::abort();
    return 0;
}
