// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/receiveroptions.h"

namespace imdesk {

bool ReceiverOptions::listensAs(const ReceiverOptions &other) const
{
    return address == other.address && port == other.port && morePorts == other.morePorts &&
           descriptors == other.descriptors && tls == other.tls && allowed.text() == other.allowed.text() &&
           path == other.path && sdkAppId == other.sdkAppId && token == other.token && limits == other.limits &&
           refusal == other.refusal;
}

} // namespace imdesk
