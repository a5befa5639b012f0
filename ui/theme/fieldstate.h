// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace imdesk {

/// What the frame of a field says of its text. Never alone: words beside the field say the same.
enum class FieldState { Plain, Valid, Invalid };

void setFieldState(QWidget *field, FieldState state);
FieldState fieldState(const QWidget *field);

} // namespace imdesk
