// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace imdesk {

/// The field for several lines that is used everywhere. Qt 6.4's own takes the first format of what is pasted or
/// dropped without looking whether there is one, and ends the program on an empty clipboard.
class PlainEdit : public QPlainTextEdit
{
    Q_OBJECT

  public:
    using QPlainTextEdit::QPlainTextEdit;

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

/// What was typed, as it was: toPlainText() makes a blank of a no-break space and a line's end of a line separator.
QString typedText(const QPlainTextEdit *edit);
/// The same of a field of JSON, where both are blanks unless they stand in a text: what is pasted from a page is often
/// indented with them.
QString typedJson(const QPlainTextEdit *edit);

} // namespace imdesk
