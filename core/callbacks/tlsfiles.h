// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSslConfiguration>
#include <QString>

namespace imdesk {

/// PEM files a listener speaks TLS with.
struct TlsFiles
{
    QString certificate; ///< with the certificates between it and the root behind it; empty for plain HTTP
    QString key;
    QString clientCa; ///< who signs the certificates of clients; empty asks clients for none

    bool isEmpty() const { return certificate.isEmpty() && key.isEmpty() && clientCa.isEmpty(); }
    friend bool operator==(const TlsFiles &, const TlsFiles &) = default;
};

/// What sockets of a server need; fails with the file that is missing or holds something else, and where certificate
/// and key do not belong together.
Result<QSslConfiguration> serverTls(const TlsFiles &files);

} // namespace imdesk
