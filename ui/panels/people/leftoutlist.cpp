// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/leftoutlist.h"

#include "core/base/plaintext.h"

namespace imdesk {

LeftOutList::LeftOutList(const char *name, QWidget *parent) : PlainEdit(parent)
{
    constexpr int highest = 84; // a few rows; it scrolls
    setObjectName(QString::fromLatin1(name));
    setAccessibleName(tr("Left out"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFixedHeight(highest);
    hide();
}

void LeftOutList::setRows(const QList<LeftOut> &rows)
{
    QStringList lines;
    for (const LeftOut &row : rows)
        lines << tr("%1: %2").arg(visibleText(row.what, 60), row.why);
    const QString text = lines.join(QLatin1Char('\n'));
    if (text != toPlainText())
        setPlainText(text);
    setVisible(!rows.isEmpty());
}

} // namespace imdesk
