// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagefill.h"

#include <QWidget>

namespace imdesk {

void fillPage(QWidget *part, int leastHeight)
{
    QSizePolicy policy = part->sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Ignored);
    part->setSizePolicy(policy);
    part->setMinimumHeight(leastHeight);
}

} // namespace imdesk
