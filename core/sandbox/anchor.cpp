// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
namespace imdesk {
void sandboxAnchor() {}
}
