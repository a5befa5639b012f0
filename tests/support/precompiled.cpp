// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Empty on purpose: headers that many programs read once have to belong to some source.
