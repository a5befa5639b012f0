// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/nodialogs.h"
#include "ui/dialogs/dialogs.h"

#include <functional>

namespace imdesk {

} // namespace imdesk
