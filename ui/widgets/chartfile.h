// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/chartdata.h"

#include <QSize>

namespace imdesk {

struct Theme;

/// What stands over and under the charts of a picture.
struct ChartSheet
{
    QString title, note;
    QList<ChartData> charts; ///< one fills the picture, several stand in two columns
};

/// Writes charts as a picture, whole or not at all. `size` is that of a chart alone in device-independent pixels;
/// several are smaller and make the picture longer. The suffix of the path decides: .svg has text as text, .pdf is a
/// page of that size in the light theme, as paper is white; anything else is a PNG at twice the pixels. Gives the size
/// in bytes.
Result<qint64> saveCharts(const ChartSheet &sheet, const Theme &theme, const QSize &size, const QString &path);
/// One chart, with its own title and note.
inline Result<qint64> saveChart(const ChartData &data, const Theme &theme, const QSize &size, const QString &path)
{
    return saveCharts({data.title, data.note, {data}}, theme, size, path);
}

} // namespace imdesk
