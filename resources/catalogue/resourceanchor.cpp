// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A library needs a source file; the content is in the JSON files beside it.
namespace imdesk {
void catalogueResourceAnchor() {}
} // namespace imdesk
