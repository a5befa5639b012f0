// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/groupstab.h"

#include "core/services/grouprules.h"
#include "ui/widgets/idmenu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

namespace imdesk {

GroupsTab::GroupsTab(const PeopleParts &parts, QWidget *parent)
    : GroupsTab(parts, new JoinedGroupsModel(parts.accounts), parent)
{
}

GroupsTab::GroupsTab(const PeopleParts &parts, JoinedGroupsModel *model, QWidget *parent)
    : RemoteListTab(parts, *model, QStringLiteral("personGroups"), parent), m_model(model)
{
    m_model->setParent(this);
    m_copy = deed("groupsCopy", QStringLiteral("copy"));
    m_history = deed("groupsHistory", QStringLiteral("inbox"));
    m_mute = deed("groupsMute", QStringLiteral("mute"));
    m_open = deed("groupsOpen", QStringLiteral("open"));
    view().setWidths({170, 160, 150, 110, 165, 90, 120, 165});
    view().setMenu([this](QMenu *menu, int row) {
        addGroupActions(menu, this, idAt(row), groupKind(m_model->groups()[row].type));
        menu->addSeparator();
        addDeeds(menu, {m_copy, m_open, m_history});
    });
    connect(&view(), &RemoteListView::rowActivated, this, [this] { open(); });
    connect(m_model, &RemoteListModel::stateChanged, this, [this] {
        if (m_model->state() != RemoteListModel::State::Complete || m_account.isEmpty())
            return;
        AccountGroups all{m_account, {}, true};
        for (const api::JoinedGroup &group : m_model->groups())
            all.groups << group.groupId;
        m_parts.directory.noteGroups({all});
    });
    connect(m_open, &QPushButton::clicked, this, &GroupsTab::open);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(chosenIds().join(QLatin1Char('\n')));
        Q_EMIT statusMessage(tr("%Ln group ID(s) copied", nullptr, static_cast<int>(chosenIds().size())));
    });
    connect(m_history, &QPushButton::clicked, this, [this] {
        Q_EMIT navigateTo(QStringLiteral("messages"), QVariantMap{{QStringLiteral("group"), chosenIds().value(0)}});
    });
    connect(m_mute, &QPushButton::clicked, this, [this] {
        Q_EMIT navigateTo(QStringLiteral("moderation"),
                          QVariantMap{{QStringLiteral("accounts"), QStringList{m_account}},
                                      {QStringLiteral("group"), chosenIds().value(0)}});
    });
    GroupsTab::retranslate();
}

void GroupsTab::open()
{
    if (view().currentRow() >= 0)
        Q_EMIT navigate({ObjectRef::Kind::Group, idAt(view().currentRow())});
}

void GroupsTab::present()
{
    if (!m_open)
        return;
    const QList<int> rows = view().chosenRows();
    const QString none = tr("Nothing is chosen in the table.");
    const QString several = tr("Choose one group.");
    const bool one = rows.size() == 1;
    allow(m_copy, !rows.isEmpty(), none);
    allow(m_history, one, rows.isEmpty() ? none : several);
    allow(m_open, one, rows.isEmpty() ? none : several);
    Verdict verdict;
    if (one)
        verdict = GroupRules(m_parts.profile(), m_parts.refusals)
                      .verdict(groupKind(m_model->groups()[rows.first()].type), GroupAct::MuteMembers);
    allow(m_mute, one && verdict.allowed, rows.isEmpty() ? none : one ? verdict.sentence() : several);
}

void GroupsTab::retranslate()
{
    m_copy->setText(tr("Copy group ID"));
    m_history->setText(tr("Messages"));
    m_mute->setText(tr("Mute there…"));
    m_open->setText(tr("Open group"));
    view().setListName(tr("Groups of the person"));
    view().setEmptyText(QStringLiteral("group"), tr("In no group"),
                        tr("The service knows of no group of this account."));
    m_model->textsChanged();
    present();
}

} // namespace imdesk
