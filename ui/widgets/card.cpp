// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace imdesk {

Card::Card(QWidget *parent) : QFrame(parent), m_title(plainLabel(Theme::Font::CardTitle, this)), m_body(new QVBoxLayout)
{
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_title->hide();
    m_body->setSpacing(Theme::gapWide);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_title);
    column->addLayout(m_body, 1);
    setTight(false);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const { return m_title->text(); }

void Card::setTight(bool tight)
{
    const int margin = tight ? 2 : Theme::cardPadding;
    layout()->setContentsMargins(margin, margin, margin, margin);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintRounded(&painter, rect(), Theme::cardRadius, theme.surface, theme.border);
}

} // namespace imdesk
