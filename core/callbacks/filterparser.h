// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/filter.h"

namespace imdesk {

/// Reads the text of a filter, which is not blank, into its tree. Relative times are counted from `moment`.
std::expected<std::unique_ptr<FilterNode>, FilterError> parseFilter(const QString &text, const FilterMoment &moment);

} // namespace imdesk
