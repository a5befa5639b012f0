// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace imdesk {

/// Puts a file of these bytes in place of what is there, whole or not at all, also where the disk is full; its folder
/// is made when needed. Who may read it stays as it is. Where it fails, what the system says against it.
std::optional<QString> saveWhole(const QString &path, const QByteArray &bytes);
/// The same, to be read by its owner alone.
std::optional<QString> saveForOwner(const QString &path, const QByteArray &bytes);

} // namespace imdesk
