// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/groupeditdialog.h"

#include "core/base/plaintext.h"
#include "core/directory/grouprow.h"
#include "ui/panels/groups/groupform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace imdesk {

GroupEditDialog::GroupEditDialog(const Profile &profile, const api::GroupInfo &info, QWidget *parent)
    : FormDialog(profile, QStringLiteral("groupEditDialog"), parent),
      m_before(GroupProfile::of(info)),
      m_form(new GroupForm(false, this)),
      m_count(plainLabel(Theme::Font::Strong, this)),
      m_changes(new QTableWidget(0, 3, this))
{
    setTexts(tr("Edit %1").arg(visibleText(info.name.isEmpty() ? info.groupId : info.name, 60)),
             tr("Only what you change is sent. Members see a new name, introduction, notice or picture at once."),
             tr("Save"));
    m_count->setObjectName(QStringLiteral("editCount"));
    m_count->setWordWrap(true);
    m_changes->setObjectName(QStringLiteral("editChanges"));
    m_changes->setAccessibleName(tr("What will change"));
    m_changes->setHorizontalHeaderLabels({tr("Field"), tr("Now"), tr("Then")});
    m_changes->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_changes->verticalHeader()->hide();
    m_changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_changes->setTabKeyNavigation(false);
    m_changes->setMinimumHeight(Theme::rowHeight * 2);
    m_changes->setMaximumHeight(120);
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    body()->addWidget(m_form);
    // Below the form that scrolls, so that it is always seen.
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 3, m_count);
    column->insertWidget(column->count() - 3, m_changes);
    m_form->setKind(groupKind(info.type));
    m_form->setProfile(m_before);
    connect(m_form, &GroupForm::changed, this, &GroupEditDialog::showChanges);
    showChanges();
    resizeWithin(this, {560, 680});
}

GroupProfile GroupEditDialog::after() const
{
    GroupProfile after = m_form->profile();
    // "As the service chooses" is no change of a group that has a rule already.
    if (after.join.isEmpty())
        after.join = m_before.join;
    if (after.invite.isEmpty())
        after.invite = m_before.invite;
    if (after.muteAll.isEmpty())
        after.muteAll = m_before.muteAll;
    if (after.history.isEmpty())
        after.history = m_before.history;
    if (after.permission.isEmpty())
        after.permission = m_before.permission;
    if (after.defaultPermission.isEmpty())
        after.defaultPermission = m_before.defaultPermission;
    if (after.maxMembers == 0)
        after.maxMembers = m_before.maxMembers;
    return after;
}

void GroupEditDialog::showChanges()
{
    const QList<FieldChange> list = changes();
    const QString count = list.isEmpty() ? tr("Nothing is changed yet.")
                                         : tr("%n field(s) will change", nullptr, static_cast<int>(list.size()));
    // The field may be scrolled out of sight.
    m_count->setText(m_form->isSound() ? count : tr("Cannot be saved. %1").arg(m_form->problem()));
    m_changes->setVisible(!list.isEmpty());
    m_changes->setRowCount(static_cast<int>(list.size()));
    for (int row = 0; row < list.size(); ++row) {
        const FieldChange &change = list[row];
        const auto cell = [](const QString &text) {
            return new QTableWidgetItem(text.isEmpty() ? tr("empty") : visibleText(text, 120));
        };
        m_changes->setItem(row, 0, new QTableWidgetItem(GroupForm::labelOf(change.field)));
        m_changes->setItem(row, 1, cell(change.before));
        m_changes->setItem(row, 2, cell(change.after));
    }
    setReady(m_form->isSound() && !list.isEmpty());
}

} // namespace imdesk
