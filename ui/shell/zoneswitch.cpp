// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/zoneswitch.h"

#include "ui/theme/buttonrole.h"
#include "ui/widgets/displayzone.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace imdesk {

ZoneSwitch::ZoneSwitch(DisplayZone &zone, QWidget *parent)
    : QWidget(parent), m_zone(zone), m_group(new QButtonGroup(this)), m_round(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (DisplayZone::Mode mode : {DisplayZone::Mode::Local, DisplayZone::Mode::Utc, DisplayZone::Mode::Beijing}) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("zone-") + DisplayZone::word(mode));
        button->setCheckable(true);
        setButtonRole(button, ButtonRole::Quiet);
        m_group->addButton(button, int(mode));
        m_buttons << button;
        row->addWidget(button);
    }
    m_round->setObjectName(QStringLiteral("zone-round"));
    row->addWidget(m_round);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { m_zone.setMode(DisplayZone::Mode(id)); });
    connect(m_round, &QPushButton::clicked, this,
            [this] { m_zone.setMode(DisplayZone::Mode((int(m_zone.mode()) + 1) % 3)); });
    connect(&m_zone, &DisplayZone::changed, this, &ZoneSwitch::take);
    setNarrow(false);
    retranslate();
    take();
}

void ZoneSwitch::setNarrow(bool narrow)
{
    m_narrow = narrow;
    for (QPushButton *button : std::as_const(m_buttons))
        button->setVisible(!narrow);
    m_round->setVisible(narrow);
}

void ZoneSwitch::take()
{
    m_group->button(int(m_zone.mode()))->setChecked(true);
    m_round->setText(m_buttons.at(int(m_zone.mode()))->text());
    m_round->setAccessibleName(tr("Times in: %1. Press for the next zone.").arg(m_round->text()));
}

void ZoneSwitch::retranslate()
{
    m_buttons.at(0)->setText(tr("Local"));
    m_buttons.at(1)->setText(tr("UTC"));
    m_buttons.at(2)->setText(tr("Beijing"));
    m_buttons.at(0)->setToolTip(tr("Show times in the zone of this computer or of the profile"));
    m_buttons.at(1)->setToolTip(tr("Show times in UTC"));
    m_buttons.at(2)->setToolTip(tr("Show times in Beijing time, by which the service cuts its days"));
    setAccessibleName(tr("Zone of the times"));
    take();
}

void ZoneSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace imdesk
