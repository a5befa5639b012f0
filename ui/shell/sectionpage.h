// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

#include <QPointer>
#include <QScrollArea>

namespace imdesk {

/// Scrolls a section, and tells it how much room it has.
class SectionPage : public QScrollArea
{
  public:
    SectionPage(imdesk::Panel *panel, QWidget *parent) : QScrollArea(parent), m_panel(panel)
    {
        setObjectName(QStringLiteral("page-") + panel->id());
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setWidget(panel);
        viewport()->setAutoFillBackground(false);
        panel->setAutoFillBackground(false);
    }

  protected:
    void resizeEvent(QResizeEvent *event) override
    {
        if (m_panel)
            m_panel->adaptTo(maximumViewportSize());
        QScrollArea::resizeEvent(event);
    }

  private:
    QPointer<imdesk::Panel> m_panel; // QFrame has a Panel, too
};

} // namespace imdesk
