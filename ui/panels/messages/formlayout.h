// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QLabel;
class QScrollArea;
class QWidget;

namespace imdesk {

/// Lays out a page with a form: the message above, the parts of the form scrolling, below them the hint and the
/// buttons, which are always seen.
QScrollArea *layOutForm(QWidget *page, QWidget *message, const QList<QWidget *> &parts, QLabel *hint,
                        const QList<QWidget *> &buttons);

} // namespace imdesk
