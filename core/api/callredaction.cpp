// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/callredaction.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace imdesk {

namespace {

/// Fields whose text people write to each other, or that a client shows with a message.
bool holdsWords(const QString &key)
{
    static const QSet<QString> keys{
        QStringLiteral("Text"),         QStringLiteral("Data"),        QStringLiteral("Desc"),
        QStringLiteral("Ext"),          QStringLiteral("Content"),     QStringLiteral("CloudCustomData"),
        QStringLiteral("Title"),        QStringLiteral("SubTitle"),    QStringLiteral("AddWording"),
        QStringLiteral("Reason"),       QStringLiteral("Description"), QStringLiteral("MsgContent"),
        QStringLiteral("ExtensionList")};
    return keys.contains(key);
}

bool holdsSecret(const QString &key)
{
    static const QRegularExpression names(
        QStringLiteral("usersig|secret|passw|token|credential|sdkkey|authorization|^sign$"),
        QRegularExpression::CaseInsensitiveOption);
    return names.match(key).hasMatch();
}

/// A UserSig is base64 of zlib data with its own three signs, a secret key 64 hex digits, wherever they were pasted.
bool looksSecret(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("eJ[A-Za-z0-9*_-]{60,}|(?<![0-9A-Fa-f])[0-9A-Fa-f]{64}(?![0-9A-Fa-f])"));
    return shape.match(text).hasMatch();
}

/// `shapes`: whether a text is judged by its shape too. `named`: its fields have names that somebody has given them,
/// and one that is called as a text of a message is none.
QJsonValue redacted(const QJsonValue &value, bool words, bool shapes, bool named = false)
{
    if (value.isString())
        return words || (shapes && looksSecret(value.toString())) ? QJsonValue(QString(redactedMark)) : value;
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            out.append(redacted(item, words, shapes));
        return out;
    }
    if (value.isObject()) {
        QJsonObject out;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            // In a message everything is what somebody said; around it only some fields are.
            out.insert(shapes && looksSecret(it.key()) ? QString(redactedMark) : it.key(),
                       redacted(it.value(), words || holdsSecret(it.key()) || (!named && holdsWords(it.key())), shapes,
                                it.key() == QLatin1String("Attrs")));
        }
        return out;
    }
    // Numbers and switches inside a message say nothing, apart from a secret that is one.
    return value;
}

} // namespace

QJsonObject redactedRequest(const QJsonObject &body) { return redacted(body, false, true).toObject(); }

QJsonObject redactedState(const QJsonObject &state) { return redacted(state, false, false).toObject(); }

} // namespace imdesk
