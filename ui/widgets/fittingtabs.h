// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace imdesk {

/// Tabs that need the room of the one that is shown, not that of the highest.
class FittingTabs : public QTabWidget
{
    Q_OBJECT

  public:
    explicit FittingTabs(QWidget *parent);

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace imdesk
