// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace imdesk {

/// The reading call that tells how things stand before a write changes them.
struct SnapshotCall
{
    QString path;
    QJsonObject body;
};
/// Nothing for a write whose objects cannot be read in one call, or whose end needs no state from before.
std::optional<SnapshotCall> snapshotFor(const QString &path, const QJsonObject &body);

} // namespace imdesk
