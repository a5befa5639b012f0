// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>

class QDialog;

namespace imdesk {

/// The end of a dialog that does one thing: a button for it, in the accent, and Cancel, which rejects.
class DialogButtons : public QDialogButtonBox
{
    Q_OBJECT

  public:
    explicit DialogButtons(QDialog *dialog);

    QPushButton *doButton() const { return button(Ok); }

  protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    void retranslate();
};

} // namespace imdesk
