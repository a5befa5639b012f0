// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace imdesk {

/// One call as a program outside would make it. Holds no UserSig: every text it becomes reads USERSIG from the
/// environment.
struct CallSnippet
{
    QUrl base; ///< scheme, host and port
    quint32 sdkAppId = 0;
    QString admin;
    QString path;
    QJsonObject body;
    quint32 random = 0;
};

QString asCurl(const CallSnippet &call);
/// A whole program with net/http.
QString asGo(const CallSnippet &call);
/// A whole program with urllib.
QString asPython(const CallSnippet &call);
/// The key comes from where imdeskctl looks for it.
QString asImdeskctl(const CallSnippet &call);

/// One word of a POSIX shell.
QString shellQuoted(const QString &text);
/// A string literal between double quotes that Go and Python read alike: everything unseen is written as \u or \U.
QString literal(const QString &text);

} // namespace imdesk
