// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/endpoint.h"

namespace imdesk {

template <>
FieldTable fieldsOf<EmptyReply>()
{
    return {rest(&EmptyReply::others)};
}

} // namespace imdesk
