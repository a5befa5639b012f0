// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace imdesk {

enum class IconRole { Text, Muted, Accent, OnAccent, Ok, Warn, Bad };

/// A line icon of resources/icons by name ("send", "group"); its colour is looked up in the application's palette each
/// time it is drawn, so it follows the theme.
QIcon icon(const QString &name, IconRole role = IconRole::Text);
/// The same in one fixed colour, for delegates. `size` in device-independent pixels.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);
bool iconExists(const QString &name);

} // namespace imdesk
