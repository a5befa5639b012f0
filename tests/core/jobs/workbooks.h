// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace imdesk::testing {

/// A workbook with this sheet and, where there are some, these shared texts and styles.
inline QByteArray workbook(const QByteArray &sheet, const QByteArray &texts, const QByteArray &styles = {},
                           const QByteArray &hiddenSheet = {})
{
    QByteArray zip, directory;
    quint16 count = 0;
    const auto number = [](QByteArray &out, quint32 value, int bytes) {
        for (; bytes > 0; --bytes, value >>= 8)
            out += char(value & 0xff);
    };
    const auto add = [&](const QByteArray &name, const QByteArray &content) {
        // qCompress frames what a ZIP file holds: four bytes of length and two of a header before it, a checksum
        // behind.
        const QByteArray packed = qCompress(content, 9).mid(6).chopped(4);
        QByteArray sizes;
        number(sizes, 0, 4);
        number(sizes, quint32(packed.size()), 4);
        number(sizes, quint32(content.size()), 4);
        number(sizes, quint32(name.size()), 2);
        number(sizes, 0, 2);
        const QByteArray method("\x14\0\0\0\x08\0\0\0\0\0", 10);
        directory += QByteArray("PK\1\2\x14\0", 6) + method + sizes + QByteArray(10, 0);
        number(directory, quint32(zip.size()), 4);
        directory += name;
        zip += "PK\3\4" + method + sizes + name + packed;
        ++count;
    };
    const QByteArray hidden =
        hiddenSheet.isEmpty() ? QByteArray() : "<sheet name=\"Hidden\" state=\"hidden\" r:id=\"rId2\"/>";
    add("xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets>" + hidden + "<sheet name=\"S\" r:id=\"rId1\"/></sheets></workbook>");
    add("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                                      "<Relationship Id=\"rId2\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
    if (!hiddenSheet.isEmpty())
        add("xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + hiddenSheet + "</sheetData></worksheet>");
    if (!texts.isEmpty())
        add("xl/sharedStrings.xml", "<sst>" + texts + "</sst>");
    if (!styles.isEmpty())
        add("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
    add("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>");
    QByteArray end("PK\5\6\0\0\0\0", 8);
    number(end, count, 2);
    number(end, count, 2);
    number(end, quint32(directory.size()), 4);
    number(end, quint32(zip.size()), 4);
    number(end, 0, 2);
    return zip + directory + end;
}

} // namespace imdesk::testing
