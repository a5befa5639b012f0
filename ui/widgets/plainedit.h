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
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace imdesk
