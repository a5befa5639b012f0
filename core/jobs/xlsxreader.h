// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/tablefile.h"
#include "core/jobs/zipfile.h"

#include <QList>
#include <QTemporaryFile>
#include <QXmlStreamReader>

namespace imdesk {

/// The rows of one sheet of a workbook as texts, read while they stream out of the file. The table of shared texts,
/// which may be as large as the sheet, is laid out in a temporary file; memory holds four bytes a text. Files made to
/// take all memory or all room are told, not read.
class XlsxReader : public TableFile
{
  public:
    static Result<std::unique_ptr<TableFile>> open(const QString &path, const QString &sheet);
    static Result<QStringList> sheets(const QString &path);
    Result<std::optional<QStringList>> next() override;
    QString kind() const override { return QStringLiteral("XLSX"); }
    CellKind cellKind(qsizetype column) const override { return m_kinds.value(column, CellKind::Text); }
    qint64 line() const override { return m_row; }
    bool isHidden() const override { return m_hidden; }
    QString sheet() const override { return m_sheet; }
    QPair<qint64, qint64> bytesRead() const override { return m_device->packedRead(); }

  private:
    explicit XlsxReader(ZipFile zip) : m_zip(std::move(zip)) {}
    Result<QString> sheetMember(const QString &sheet);
    Result<Done> readShared();
    Result<Done> readStyles();
    QString shared(qint64 index);
    Result<QStringList> readRow();
    /// `formula`: it is one whose value is not stored.
    QString readCell(const QString &type, bool &formula);
    CellKind kindOfCell(const QString &type, int style) const;

    ZipFile m_zip;
    QTemporaryFile m_texts;
    QList<quint32> m_offsets;
    QList<CellKind> m_styles; ///< by the style of a cell: what it shows a number as
    QList<CellKind> m_kinds;  ///< of the row read last
    std::unique_ptr<ZipMember> m_device;
    QXmlStreamReader m_xml;
    qint64 m_row = 0;      ///< the number of the row read last
    bool m_hidden = false; ///< that row is
    bool m_ended = false;
    QString m_sheet;
};

} // namespace imdesk
