// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/usersigcheck.h"

#include "core/base/jsonvalue.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include <zlib.h>

namespace imdesk::sim {

namespace {

constexpr qsizetype largestClaims = 64 * 1024;  ///< bytes unpacked; hostile ones unpack to any size
constexpr qint64 largestTime = qint64(1) << 40; ///< sums of two cannot overflow
constexpr qsizetype base64Unit = 4;             ///< characters for three bytes

/// The value of a character in the outer base64, -1 for one that is not in it.
int outerDigit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '*' ? 62 : c == '-' ? 63 : -1;
}

std::optional<QByteArray> outerDecoded(const QByteArray &text)
{
    if (text.isEmpty() || text.size() % base64Unit != 0)
        return std::nullopt;
    const qsizetype padding = text.endsWith("__") ? 2 : text.endsWith('_') ? 1 : 0;
    QByteArray out;
    out.reserve(text.size() / base64Unit * 3);
    quint32 bits = 0;
    int held = 0;
    for (const char c : QByteArrayView(text).chopped(padding)) {
        const int digit = outerDigit(c);
        if (digit < 0)
            return std::nullopt;
        bits = (bits << 6) | quint32(digit);
        held += 6;
        if (held >= 8) {
            held -= 8;
            out.append(char((bits >> held) & 0xFFU));
        }
    }
    return out;
}

/// What a zlib stream (RFC 1950) holds, which must fill all of `packed`.
std::optional<QByteArray> inflatedClaims(const QByteArray &packed)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    QByteArray out(largestClaims, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int result = inflate(&stream, Z_FINISH);
    const bool isWhole = result == Z_STREAM_END && stream.avail_in == 0;
    out.truncate(qsizetype(stream.total_out));
    inflateEnd(&stream);
    if (!isWhole)
        return std::nullopt;
    return out;
}

/// A whole number from 0 on, which makers in some languages write as text; -1 for all else.
qint64 claimedNumber(const QJsonObject &json, const char *name)
{
    return wholeNumber(json.value(QLatin1String(name))).value_or(-1);
}

} // namespace

std::optional<UserSigClaims> takeApart(const QByteArray &userSig)
{
    const auto packed = outerDecoded(userSig);
    const auto plain = packed ? inflatedClaims(*packed) : std::nullopt;
    if (!plain)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(*plain).object();
    UserSigClaims claims;
    claims.identifier = json.value(QLatin1String("TLS.identifier")).toString();
    claims.sdkAppId = claimedNumber(json, "TLS.sdkappid");
    claims.time = claimedNumber(json, "TLS.time");
    claims.expire = claimedNumber(json, "TLS.expire");
    claims.signature = json.value(QLatin1String("TLS.sig")).toString().toLatin1();
    claims.userBuf = json.value(QLatin1String("TLS.userbuf")).toString().toLatin1();
    const bool isVersion2 = json.value(QLatin1String("TLS.ver")).toString() == QLatin1String("2.0");
    const auto isTime = [](qint64 seconds) { return seconds >= 0 && seconds <= largestTime; };
    if (!isVersion2 || claims.sdkAppId < 0 || !isTime(claims.time) || !isTime(claims.expire) ||
        claims.signature.isEmpty())
        return std::nullopt;
    return claims;
}

bool isSignedWith(const QByteArray &key, const UserSigClaims &claims)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    const auto addLine = [&code](const char *name, const QByteArray &value) {
        code.addData(name, qsizetype(qstrlen(name)));
        code.addData(":", 1);
        code.addData(value);
        code.addData("\n", 1);
    };
    addLine("TLS.identifier", claims.identifier.toUtf8());
    addLine("TLS.sdkappid", QByteArray::number(claims.sdkAppId));
    addLine("TLS.time", QByteArray::number(claims.time));
    addLine("TLS.expire", QByteArray::number(claims.expire));
    if (!claims.userBuf.isEmpty())
        addLine("TLS.userbuf", claims.userBuf);
    return code.result().toBase64() == claims.signature;
}

} // namespace imdesk::sim
