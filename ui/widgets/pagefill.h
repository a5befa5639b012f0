// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace imdesk {

/// The part of a section that takes what its other parts leave, at least so many pixels. It scrolls for itself, so what
/// it would like to have must not make the whole section scroll.
void fillPage(QWidget *part, int leastHeight);

} // namespace imdesk
