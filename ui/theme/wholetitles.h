// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;

namespace imdesk {

/// Titles of a few signs are drawn whole and without padding, in cells too narrow for any. A header's elide mode says
/// nothing of it: what Qt makes every header with is "never shortened".
void keepTitlesWhole(QHeaderView *header);
bool titlesAreWhole(const QHeaderView *header);

} // namespace imdesk
