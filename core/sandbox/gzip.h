// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace imdesk::sim {

/// The bytes as a gzip file (RFC 1952); empty when there is no memory for it.
QByteArray gzipped(const QByteArray &plain);

} // namespace imdesk::sim
