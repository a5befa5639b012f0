// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace imdesk {

/// Lets Shift+F10 open what the menu key opens, wherever the focus is: many keyboards have no menu key, and on X11 Qt
/// knows that one alone. One is enough for the program.
class MenuKeys : public QObject
{
  public:
    explicit MenuKeys(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace imdesk
