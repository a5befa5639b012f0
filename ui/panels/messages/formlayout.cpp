// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/formlayout.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pagefill.h"
#include "ui/widgets/taborder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace imdesk {

QScrollArea *layOutForm(QWidget *page, QWidget *message, const QList<QWidget *> &parts, QLabel *hint,
                        const QList<QWidget *> &buttons)
{
    auto *inside = new QWidget;
    inside->setAutoFillBackground(false);
    auto *form = new QVBoxLayout(inside);
    form->setContentsMargins(0, 0, Theme::gap, 0);
    form->setSpacing(Theme::gapWide);
    for (QWidget *part : parts)
        form->addWidget(part);
    form->addStretch();
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    fillPage(scroll);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::gap);
    // Its words must not make the form higher: a height that follows the width goes up through every page around it.
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    foot->addWidget(hint, 1);
    for (QWidget *button : buttons)
        foot->addWidget(button);
    auto *column = new PageColumn(page);
    column->setContentsMargins(0, Theme::gapWide, 0, 0);
    column->setSpacing(Theme::gapWide);
    column->addWidget(message);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    tabInto(page, page);
    return scroll;
}

} // namespace imdesk
