// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace imdesk {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(plainLabel(Theme::Font::Body, this)),
      m_what(plainLabel(Theme::Font::Strong, this)),
      m_todo(plainLabel(Theme::Font::Body, this, true)),
      m_button(new QPushButton(this))
{
    m_what->setObjectName(QStringLiteral("emptyWhat"));
    m_todo->setObjectName(QStringLiteral("emptyTodo"));
    m_button->setObjectName(QStringLiteral("emptyButton"));
    setButtonRole(m_button, ButtonRole::Accent);
    for (QLabel *label : {m_icon, m_what, m_todo})
        label->setAlignment(Qt::AlignCenter);
    m_what->setWordWrap(true);
    m_todo->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::gap);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(4);
    column->addWidget(m_what);
    column->addWidget(m_todo);
    column->addSpacing(Theme::gap);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

void EmptyState::setContent(const QString &iconName, const QString &what, const QString &todo, const QString &button)
{
    m_iconName = iconName;
    m_what->setText(what);
    m_todo->setText(todo);
    m_todo->setVisible(!todo.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    recolour();
}

void EmptyState::setScrolls()
{
    auto *content = new QWidget;
    content->setLayout(layout()); // with all that is in it
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

QString EmptyState::what() const { return m_what->text(); }

void EmptyState::recolour()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(iconPixmap(m_iconName, Theme::of(this).muted, 40, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace imdesk
