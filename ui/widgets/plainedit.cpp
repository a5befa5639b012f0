// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainedit.h"

#include <QMimeData>

namespace imdesk {

namespace {
bool holdsSomething(const QMimeData *source) { return source && !source->formats().isEmpty(); }
} // namespace

bool PlainEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return holdsSomething(source) && QPlainTextEdit::canInsertFromMimeData(source);
}

// Keys, menu, middle button and drop all come through here.
void PlainEdit::insertFromMimeData(const QMimeData *source)
{
    if (holdsSomething(source))
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace imdesk
