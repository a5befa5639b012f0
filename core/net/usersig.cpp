// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/usersig.h"

#include "core/base/jsonvalue.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include <zlib.h>

namespace imdesk {

namespace {

constexpr qsizetype maxUserSigUnpacked = 64 * 1024;

QByteArray zlibPack(const QByteArray &plain)
{
    uLongf size = compressBound(static_cast<uLong>(plain.size()));
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(out.data()), &size, reinterpret_cast<const Bytef *>(plain.constData()),
              static_cast<uLong>(plain.size()), Z_BEST_COMPRESSION);
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

std::optional<QByteArray> zlibUnpack(const QByteArray &packed)
{
    QByteArray out(maxUserSigUnpacked, Qt::Uninitialized);
    auto size = static_cast<uLongf>(out.size());
    const int code = uncompress(reinterpret_cast<Bytef *>(out.data()), &size,
                                reinterpret_cast<const Bytef *>(packed.constData()), static_cast<uLong>(packed.size()));
    if (code != Z_OK)
        return std::nullopt;
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

QByteArray replaceEach(QByteArray text, const char (&from)[4], const char (&to)[4])
{
    for (char &c : text) {
        for (int i = 0; i < 3; ++i) {
            if (c == from[i]) {
                c = to[i];
                break;
            }
        }
    }
    return text;
}

} // namespace

QByteArray userSigHmac(const QByteArray &key, const UserSigContent &content)
{
    QByteArray text =
        "TLS.identifier:" + content.identifier.toUtf8() + "\nTLS.sdkappid:" + QByteArray::number(content.sdkAppId) +
        "\nTLS.time:" + QByteArray::number(content.time) + "\nTLS.expire:" + QByteArray::number(content.expire) + '\n';
    if (!content.userBuf.isEmpty())
        text += "TLS.userbuf:" + content.userBuf.toBase64() + '\n';
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64();
}

QByteArray makeUserSig(quint32 sdkAppId, const QByteArray &key, const QString &identifier, qint64 expireSeconds,
                       qint64 nowSeconds, const QByteArray &userBuf)
{
    UserSigContent content{identifier, sdkAppId, nowSeconds, expireSeconds, {}, userBuf};
    QJsonObject json{{QStringLiteral("TLS.ver"), QStringLiteral("2.0")},
                     {QStringLiteral("TLS.identifier"), identifier},
                     {QStringLiteral("TLS.sdkappid"), qint64(sdkAppId)},
                     {QStringLiteral("TLS.expire"), expireSeconds},
                     {QStringLiteral("TLS.time"), nowSeconds},
                     {QStringLiteral("TLS.sig"), QString::fromLatin1(userSigHmac(key, content))}};
    if (!userBuf.isEmpty())
        json.insert(QStringLiteral("TLS.userbuf"), QString::fromLatin1(userBuf.toBase64()));
    const QByteArray packed = zlibPack(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return replaceEach(packed.toBase64(), "+/=", "*-_");
}

Result<UserSigContent> readUserSig(const QByteArray &userSig)
{
    auto bad = [](const char *why) {
        return fail(ApiError::Kind::Usage, QStringLiteral("This is no UserSig: %1").arg(QLatin1String(why)));
    };
    const auto bytes =
        QByteArray::fromBase64Encoding(replaceEach(userSig, "*-_", "+/="), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.isEmpty())
        return bad("it does not decode");
    const auto plain = zlibUnpack(bytes.decoded);
    if (!plain)
        return bad("it does not unpack");
    const QJsonObject json = QJsonDocument::fromJson(*plain).object();
    const auto sdkAppId = wholeNumber(json.value(QLatin1String("TLS.sdkappid")));
    const auto time = wholeNumber(json.value(QLatin1String("TLS.time")));
    const auto expire = wholeNumber(json.value(QLatin1String("TLS.expire")));
    if (!sdkAppId || !time || !expire || !std::in_range<quint32>(*sdkAppId) || *time < 0 || *expire < 0 ||
        *expire > (qint64(1) << 40) || *time > (qint64(1) << 40))
        return bad("its content is not that of version 2.0");
    UserSigContent content;
    content.identifier = json.value(QLatin1String("TLS.identifier")).toString();
    content.sdkAppId = static_cast<quint32>(*sdkAppId);
    content.time = *time;
    content.expire = *expire;
    content.sig = json.value(QLatin1String("TLS.sig")).toString().toLatin1();
    content.userBuf = QByteArray::fromBase64(json.value(QLatin1String("TLS.userbuf")).toString().toLatin1());
    if (json.value(QLatin1String("TLS.ver")).toString() != QLatin1String("2.0") || content.sig.isEmpty())
        return bad("its content is not that of version 2.0");
    return content;
}

bool verifyUserSig(const QByteArray &key, const UserSigContent &content)
{
    return equalInConstantTime(userSigHmac(key, content), content.sig);
}

} // namespace imdesk
