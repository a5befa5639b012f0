// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"

#include <QByteArray>

namespace imdesk {

class AtomicFile;

/// JSON in UTF-8: an array of objects (one a row, pretty or compact) or one object a line. Keys are the columns' keys
/// in column order; IDs are strings, dates ISO 8601 strings, what is not known is null.
class JsonWriter
{
  public:
    enum class Style { Pretty, Compact, Lines };

    JsonWriter(AtomicFile &file, Style style);
    void begin(const QList<ExportColumn> &columns);
    void row(const QList<Cell> &cells);
    void finish();

    static QByteArray value(const Cell &cell);

  private:
    AtomicFile &m_file;
    Style m_style;
    QList<QByteArray> m_keys;
    bool m_first = true;
};

} // namespace imdesk
