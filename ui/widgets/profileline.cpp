// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/profileline.h"

#include "core/base/plaintext.h"
#include "core/settings/profile.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/levelbadge.h"

#include <QHBoxLayout>
#include <QLabel>

namespace imdesk {

ProfileLine::ProfileLine(const Profile &profile, QWidget *parent)
    : QWidget(parent), m_badge(new LevelBadge(this)), m_name(plainLabel(Theme::Font::Body, this, true))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_badge);
    line->addWidget(m_name, 1);
    setProfile(profile);
}

void ProfileLine::setProfile(const Profile &profile)
{
    m_badge->setLevel(profile.level);
    m_name->setText(visibleText(profile.name, 80));
}

} // namespace imdesk
