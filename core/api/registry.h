// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <functional>

namespace imdesk {

/// An endpoint with its types rubbed off: what the contract test holds against the catalogue.
struct EndpointInfo
{
    QString path;
    bool dedupes = false;
    QList<FieldShape> request, reply;
    std::function<Result<QJsonObject>(const QJsonObject &)> requestRoundTrip, replyRoundTrip; ///< decode, encode
};

/// Every endpoint the client has.
QList<EndpointInfo> allEndpoints();

} // namespace imdesk
