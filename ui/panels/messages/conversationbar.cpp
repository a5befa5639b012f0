// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/conversationbar.h"

#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace imdesk {

ConversationBar::ConversationBar(const DisplayZone &zone, QWidget *parent)
    : QWidget(parent),
      m_zone(zone),
      m_kind(new QComboBox(this)),
      m_self(new QLineEdit(this)),
      m_peer(new QLineEdit(this)),
      m_group(new QLineEdit(this)),
      m_with(plainLabel(Theme::Font::Body, this, true)),
      m_show(new QPushButton(this)),
      m_jump(new QPushButton(this)),
      m_newest(new QPushButton(this)),
      m_dayLabel(plainLabel(Theme::Font::Body, this, true)),
      m_day(new QDateEdit(this))
{
    m_kind->setObjectName(QStringLiteral("historyKind"));
    m_self->setObjectName(QStringLiteral("historySelf"));
    m_peer->setObjectName(QStringLiteral("historyPeer"));
    m_group->setObjectName(QStringLiteral("historyGroup"));
    m_show->setObjectName(QStringLiteral("historyShow"));
    m_jump->setObjectName(QStringLiteral("historyJump"));
    m_newest->setObjectName(QStringLiteral("historyNewest"));
    m_day->setObjectName(QStringLiteral("historyDay"));
    m_kind->addItems({QString(), QString()});
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setDate(m_zone.convert(QDateTime::currentMSecsSinceEpoch()).date());
    setButtonRole(m_show, ButtonRole::Accent);
    m_dayLabel->setBuddy(m_day);
    for (QLineEdit *field : {m_self, m_peer, m_group}) {
        field->setMinimumWidth(110);
        connect(field, &QLineEdit::returnPressed, m_show, &QPushButton::click);
        connect(field, &QLineEdit::textChanged, this, &ConversationBar::present);
        setIdMenu(field, [group = field == m_group] { return group ? NamedId::Kind::Group : NamedId::Kind::Account; });
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(m_kind);
    row->addWidget(m_self, 2);
    row->addWidget(m_with);
    row->addWidget(m_peer, 2);
    row->addWidget(m_group, 4);
    row->addWidget(m_show);
    row->addSpacing(Theme::gapWide);
    row->addWidget(m_dayLabel);
    row->addWidget(m_day);
    row->addWidget(m_jump);
    row->addWidget(m_newest);
    row->addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConversationBar::showKind);
    connect(m_show, &QPushButton::clicked, this, &ConversationBar::openRequested);
    connect(m_newest, &QPushButton::clicked, this, &ConversationBar::newestRequested);
    connect(m_jump, &QPushButton::clicked, this, [this] {
        // The day ends where the day of the shown zone ends.
        QDateTime next = m_zone.convert(0);
        next.setDate(m_day->date().addDays(1));
        next.setTime(QTime(0, 0));
        Q_EMIT dayRequested(next.toSecsSinceEpoch() - 1);
    });
    retranslate();
    showKind();
    setOpen(false);
}

void ConversationBar::showKind()
{
    const bool group = m_kind->currentIndex() == 1;
    m_group->setVisible(group);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_self, m_with, m_peer})
        widget->setVisible(!group);
    present();
}

void ConversationBar::setObstacle(std::function<QString(const Conversation &)> obstacle)
{
    m_obstacle = std::move(obstacle);
    present();
}

QString ConversationBar::obstacle() const
{
    const Conversation now = conversation();
    return m_obstacle && now.isValid() ? m_obstacle(now) : QString();
}

void ConversationBar::present()
{
    const QString why = obstacle();
    m_show->setEnabled(conversation().isValid() && why.isEmpty());
    m_show->setToolTip(why);
    m_show->setAccessibleDescription(why);
    Q_EMIT conversationNamed();
}

Conversation ConversationBar::conversation() const
{
    return m_kind->currentIndex() == 1 ? Conversation::ofGroup(m_group->text().trimmed())
                                       : Conversation::pair(m_self->text().trimmed(), m_peer->text().trimmed());
}

void ConversationBar::setConversation(const Conversation &conversation)
{
    m_kind->setCurrentIndex(conversation.isGroup() ? 1 : 0);
    if (conversation.isGroup()) {
        m_group->setText(conversation.group);
    } else {
        m_self->setText(conversation.self);
        m_peer->setText(conversation.peer);
    }
}

void ConversationBar::focusFirst() { (m_kind->currentIndex() == 1 ? m_group : m_self)->setFocus(); }

void ConversationBar::setOpen(bool open)
{
    m_jump->setEnabled(open);
    m_newest->setEnabled(open);
}

void ConversationBar::retranslate()
{
    m_kind->setItemText(0, tr("Two people"));
    m_kind->setItemText(1, tr("Group"));
    m_kind->setAccessibleName(tr("Whose history"));
    m_self->setPlaceholderText(tr("Account"));
    m_self->setAccessibleName(tr("Account whose view is read"));
    m_self->setToolTip(tr("The service keeps one view a side; it is read as this account sees it."));
    m_peer->setPlaceholderText(tr("Other account"));
    m_peer->setAccessibleName(tr("The other account"));
    m_group->setPlaceholderText(tr("Group ID"));
    m_group->setAccessibleName(tr("Group ID"));
    m_with->setText(tr("with"));
    m_show->setText(tr("Show"));
    m_dayLabel->setText(tr("Day"));
    m_day->setAccessibleName(tr("Day to jump to"));
    m_jump->setText(tr("Jump"));
    m_newest->setText(tr("Newest"));
}

} // namespace imdesk
