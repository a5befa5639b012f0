// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <utility>

namespace imdesk {

/// What went wrong in a call or a local operation, as data. Sentences for people are made by ErrorText from the
/// error catalogue; `message` is the service's or the system's own text.
struct ApiError
{
    enum class Kind {
        Network,   ///< no answer was had: refused, unreachable, TLS, cut off
        Timeout,   ///< no answer in time; for a write the outcome is unknown
        Cancelled, ///< the caller gave up
        Http,      ///< an answer whose HTTP status is not 200
        Service,   ///< HTTP 200 with ErrorCode != 0
        Decode,    ///< an answer that cannot be understood, or one over the size limit
        Usage,     ///< the request is wrong before it is sent
        Refused,   ///< refused here by the profile's safety rules, nothing was sent
        Secret,    ///< what signs or unlocks is missing, no longer good or kept back: see SecretTrouble
        Storage,   ///< a file or a database on this computer
        Port,      ///< a port of this computer that cannot be listened on
        Busy,      ///< a file or a socket of this computer that another program holds
        Unreadable ///< a file of this computer that is missing, may not be read or holds something else
    };
    /// What it is about a secret, for Kind::Secret: each has a remedy of its own.
    enum class SecretTrouble {
        Keychain,   ///< the keychain did not give or take it
        NoKeychain, ///< no keychain answers on this computer
        NoKey,      ///< neither a secret key nor a UserSig was given
        Ended,      ///< the UserSig that was pasted has ended
        NotUserSig, ///< what was pasted as a UserSig is none
        Foreign,    ///< a UserSig of another app or another account
        NotKey,     ///< a UserSig in the place of the secret key
        SnapshotKey ///< the key of snapshots is missing, malformed or another one
    };
    Kind kind = Kind::Network;
    int code = 0; ///< the service's ErrorCode for Kind::Service, else 0
    int httpStatus = 0;
    QString message;        ///< untrusted when it comes from the service: show as plain text
    QString requestId;      ///< the service's RequestId, or our own id of the call
    QString command;        ///< service/command, empty for local trouble
    bool maybeDone = false; ///< a write that failed on the way: the service may have carried it out all the same
    QJsonObject reply;      ///< for Kind::Service all that was answered: a refusal may name its items
    SecretTrouble secret = SecretTrouble::Keychain; ///< for Kind::Secret
    bool overtaken = false; ///< for Kind::Usage: right in itself, but things have been changed meanwhile

    /// Whether the call was sent on to another address, which is not followed: it is signed for this one.
    bool isRedirect() const { return kind == Kind::Http && httpStatus >= 300 && httpStatus < 400; }

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/// Shorthand for trouble that needs only a kind and a text.
inline ApiError makeError(ApiError::Kind kind, QString message)
{
    ApiError error;
    error.kind = kind;
    error.message = std::move(message);
    return error;
}

/// The same where somebody else was quicker: what was asked for is done already, or stands otherwise by now.
inline ApiError makeOvertaken(QString message)
{
    ApiError error = makeError(ApiError::Kind::Usage, std::move(message));
    error.overtaken = true;
    return error;
}

/// The same for trouble about a secret.
inline ApiError makeSecretError(ApiError::SecretTrouble trouble, QString message)
{
    ApiError error = makeError(ApiError::Kind::Secret, std::move(message));
    error.secret = trouble;
    return error;
}

/// A stable English word for logs and JSON output: "network", "service", ...
QString kindName(ApiError::Kind kind);

} // namespace imdesk
