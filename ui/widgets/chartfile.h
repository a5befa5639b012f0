// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/chartdata.h"

#include <QSize>

namespace imdesk {

struct Theme;

/// Writes a chart as a picture of `size` device-independent pixels, whole or not at all: PNG at twice the pixels, SVG
/// with text as text. The suffix of the path decides; anything but .svg is a PNG. Gives the size in bytes.
Result<qint64> saveChart(const ChartData &data, const Theme &theme, const QSize &size, const QString &path);

} // namespace imdesk
