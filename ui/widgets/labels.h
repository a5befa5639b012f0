// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

class QLabel;
class QWidget;

namespace imdesk {

/// A label that never takes what it shows for markup. `muted` follows the theme.
QLabel *plainLabel(Theme::Font font, QWidget *parent, bool muted = false);
/// Gives the label one colour of the theme now; call again in changeEvent(PaletteChange).
void setLabelColour(QLabel *label, const QColor &colour);
/// What strangers wrote, for a button, a tick, an entry of a menu or the label of a field: there one ampersand is not
/// shown but underlines the next letter.
QString literalText(QString text);

} // namespace imdesk
