// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace imdesk {

/// Brings what gets the focus into view, in whatever it is scrolled, however the keyboard has led there: a scroll area
/// itself does so for Tab alone, not for a shortcut, a mnemonic or a section that opens. One is enough for the program.
class FocusInView : public QObject
{
  public:
    explicit FocusInView(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    static void bring(QWidget *part);
};

} // namespace imdesk
