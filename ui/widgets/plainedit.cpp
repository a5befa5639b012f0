// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainedit.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>

namespace imdesk {

namespace {
bool holdsSomething(const QMimeData *source) { return source && !source->formats().isEmpty(); }
} // namespace

QString typedText(const QPlainTextEdit *edit)
{
    QString text = edit->document()->toRawText();
    for (QChar &c : text) {
        // These end a block of a document; the last two are those of its frames.
        if (c == QChar::ParagraphSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1))
            c = QLatin1Char('\n');
    }
    return text;
}

QString typedJson(const QPlainTextEdit *edit)
{
    QString text = typedText(edit);
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (quoted && c == QLatin1Char('\\'))
            ++at;
        else if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && (c == QChar::Nbsp || c == QChar::LineSeparator))
            text[at] = QLatin1Char(c == QChar::Nbsp ? ' ' : '\n');
    }
    return text;
}

void PlainEdit::keyPressEvent(QKeyEvent *event)
{
    // Shift+Return would put a line separator in, which is sent as it is.
    if (isReadOnly() || !event->matches(QKeySequence::InsertLineSeparator)) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    textCursor().insertBlock();
    ensureCursorVisible();
}

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
