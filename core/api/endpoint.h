// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"
#include "core/base/json.h"

namespace imdesk {

/// One command of the service as one constant: its path, and the structs whose field tables say what goes out and what
/// comes back. Access, rate limit, callbacks and documentation are looked up in the catalogue by the path.
template <HasTable RequestType, HasTable ReplyType>
struct Endpoint
{
    using Request = RequestType;
    using Reply = ReplyType;
    const char *path; ///< service/command
    /// The request carries a key by which the service drops a second copy (Random, MsgSeq + MsgRandom), so a write with
    /// an unknown outcome may be sent again.
    bool dedupes = false;
};

/// A reply that says nothing beyond success.
struct EmptyReply
{
    QJsonObject others;
};
template <>
FieldTable fieldsOf<EmptyReply>();

} // namespace imdesk
