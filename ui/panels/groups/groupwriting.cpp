// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/grouppage.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "ui/dialogs/confirmdeed.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/disbandquestion.h"
#include "ui/panels/groups/actionbutton.h"
#include "ui/panels/groups/attributespage.h"
#include "ui/panels/groups/banspage.h"
#include "ui/panels/groups/groupeditdialog.h"
#include "ui/panels/groups/groupform.h"
#include "ui/panels/groups/memberdialogs.h"
#include "ui/panels/groups/memberspage.h"
#include "ui/panels/groups/onlinepage.h"
#include "ui/panels/groups/topicspage.h"
#include "ui/panels/groups/writereport.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>

#include <utility>

namespace imdesk {

// What the page of a group does to the group; what it shows lies in grouppage.cpp.

void GroupPage::makeActions()
{
    const auto action = [this](const char *name, const char *iconName) {
        auto *made = new QAction(icon(QLatin1String(iconName)), {}, this);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_edit = action("groupEdit", "edit");
    m_muteAll = action("groupMuteAll", "mute");
    m_transfer = action("groupTransfer", "key");
    m_disband = action("groupDisband", "trash");
    m_write = action("groupWrite", "send");
    m_read = action("groupRead", "inbox");
    m_more = new QPushButton(icon(QStringLiteral("more")), {}, this);
    m_more->setObjectName(QStringLiteral("groupMore"));
    auto *menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    menu->addActions({m_write, m_read});
    menu->addSeparator();
    menu->addActions({m_muteAll, m_transfer, m_disband});
    m_more->setMenu(menu);
    m_header->addAction(actionButton(m_edit, this));
    m_header->addAction(m_more);
    m_report = new WriteReport(m_errors, m_writeBusy, m_writeMessage, this);
    m_memberActions = new MemberActions(m_tools, *m_report, m_members);
    m_mutedActions = new MemberActions(m_tools, *m_report, m_muted);
    m_members->setActions(m_memberActions);
    m_muted->setActions(m_mutedActions);
    connect(m_report, &WriteReport::toast, this, &GroupPage::toast);
    connect(m_report, &WriteReport::statusMessage, this, &GroupPage::statusMessage);
    connect(m_edit, &QAction::triggered, this, &GroupPage::askToEdit);
    connect(m_muteAll, &QAction::triggered, this,
            [this] { toggleMuteAll(m_tools.writes.rules().profile().level == SafetyLevel::Production); });
    connect(m_write, &QAction::triggered, this, [this] { Q_EMIT writeRequested(m_id); });
    connect(m_read, &QAction::triggered, this, [this] { Q_EMIT readRequested(m_id); });
    connect(m_transfer, &QAction::triggered, this, [this] { m_memberActions->transfer({}); });
    connect(m_disband, &QAction::triggered, this, &GroupPage::askToDisband);
    connect(&m_tools.writes, &GroupWrites::groupRead, this, &GroupPage::takeWritten);
    connect(&m_tools.writes, &GroupWrites::membersChanged, this, [this](const QString &id) {
        if (id != m_id)
            return;
        for (MembersPage *page : {m_members, m_muted})
            page->model().reload();
    });
    connect(&m_tools.writes, &GroupWrites::membersTouched, this, [this](const QString &id, const QStringList &who) {
        if (id != m_id)
            return;
        for (MembersPage *page : {m_members, m_muted})
            page->model().reread(who);
    });
}

void GroupPage::makeExtras()
{
    m_online = new OnlinePage(m_tools, m_extras, *m_report, m_tabs);
    m_bans = new BansPage(m_tools, m_extras, *m_report, m_tabs);
    m_topics = new TopicsPage(m_tools, m_extras, *m_report, m_tabs);
    connect(&m_tools.writes, &GroupWrites::bansChanged, m_bans, [this](const QString &id) {
        if (id == m_id)
            m_bans->readAgain();
    });
    connect(m_topics, &TopicsPage::writeRequested, this, &GroupPage::writeRequested);
    connect(m_topics, &TopicsPage::readRequested, this, &GroupPage::readRequested);
    m_extra = new QWidget(m_tabs);
    m_attributes = new AttributesPage(m_tools, m_extras, *m_report, m_extra);
    m_counters = new CountersPage(m_tools, m_extras, *m_report, m_extra);
    auto *row = new QHBoxLayout(m_extra);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gapWide);
    row->addWidget(m_attributes, 1);
    row->addWidget(m_counters, 1);
    m_attributes->standBeside(m_counters);
    m_tabs->addTab(m_online, QString());
    m_tabs->addTab(m_bans, QString());
    m_tabs->addTab(m_topics, QString());
    m_tabs->addTab(m_extra, QString());
}

QList<ExtraPage *> GroupPage::extraPages() const { return {m_online, m_bans, m_topics, m_attributes, m_counters}; }

GroupTarget GroupPage::target() const
{
    return {m_id, m_info.name, m_info.owner, groupKind(m_info.type), m_info.createTime.value_or(0)};
}

void GroupPage::showActions()
{
    const GroupKind kind = groupKind(m_info.type);
    const bool muted = m_info.muteAllMember == QLatin1String("On");
    m_muteAll->setText(muted ? tr("Let all members write") : tr("Mute all members"));
    const auto set = [&](QAction *action, GroupAct act) {
        const Verdict verdict = m_tools.writes.rules().verdict(kind, act);
        const QString why = m_gone             ? tr("The group no longer exists.")
                            : m_readAt == 0    ? tr("The group is not read yet.")
                            : !verdict.allowed ? verdict.sentence()
                                               : QString();
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? action->text() : why);
    };
    set(m_edit, GroupAct::EditProfile);
    set(m_muteAll, GroupAct::MuteAll);
    set(m_transfer, GroupAct::Transfer);
    set(m_disband, GroupAct::Disband);
    const bool stored = kind != GroupKind::LiveRoom && kind != GroupKind::Broadcast;
    const QString gone = m_gone ? tr("The group no longer exists.") : QString();
    m_read->setEnabled(stored && !m_gone);
    m_read->setToolTip(m_gone ? gone : stored ? m_read->text() : tr("The service stores no messages of this type."));
    m_write->setEnabled(!m_gone);
    m_write->setToolTip(m_gone ? gone : m_write->text());
    m_notify->setEnabled(!m_gone);
    m_notify->setToolTip(gone);
    Q_EMIT actionsChanged();
}

void GroupPage::takeWritten(const api::GroupInfo &info)
{
    m_groups.take({info});
    if (info.groupId != m_id)
        return;
    if (info.errorCode == 0) {
        // What is known of custom fields stays when the answer could not name them.
        api::GroupInfo now = info;
        now.members.clear();
        QStringList told;
        for (const api::CustomItem &item : std::as_const(now.custom))
            told << item.key;
        for (const api::CustomItem &item : std::as_const(m_info.custom)) {
            if (!told.contains(item.key) && !m_groups.directory().customKeys().contains(item.key))
                now.custom << item;
        }
        m_info = now;
        m_readAt = m_groups.directory().clock().nowSeconds();
        m_fresh = true;
        if (std::exchange(m_gone, false)) // made anew with the same ID
            m_message->clear();
    } else if (isGoneCode(info.errorCode)) {
        m_gone = true;
    }
    present();
}

void GroupPage::askToEdit()
{
    auto *dialog = new GroupEditDialog(m_tools.writes.rules().profile(), m_info, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, group = target()] {
        const GroupProfile before = dialog->before();
        const GroupProfile after = dialog->after();
        const auto go = [this, open = QPointer<GroupEditDialog>(dialog), before, after, group] {
            if (open)
                open->setBusy(tr("Saving"));
            const Noted noted = newNoted();
            const auto call = m_tools.writes.modify(changeRequest(group.id, before, after), noted);
            whenDone(call, this, [this, open, before, after, group, noted](const Result<Done> &result) {
                if (!result) {
                    open ? open->showFailure(m_report->explain(result.error())) : m_report->fail(result.error());
                    return;
                }
                if (open)
                    open->accept();
                reportSaved(group.id, before, after, noted);
            });
        };
        const Profile &profile = m_tools.writes.rules().profile();
        if (profile.level != SafetyLevel::Production) {
            go();
            return;
        }
        Confirmation question;
        const int count = static_cast<int>(dialog->changes().size());
        question.title = tr("Change %n field(s) of %1", nullptr, count).arg(visibleText(group.title(), 60));
        question.effect = tr("Members see it at once. Undo in the note at the foot writes the old values back.");
        for (const FieldChange &change : dialog->changes())
            question.details << tr("%1: %2 → %3").arg(GroupForm::labelOf(change.field), change.before, change.after);
        question.verb = tr("Change %n field(s)", nullptr, count);
        question.keep = tr("Keep as it is");
        question.level = profile.level;
        question.profileName = profile.name;
        confirmDeed(m_tools.dialogs, dialog, question, m_tools.writes.client(), go);
    });
    dialog->open();
}

void GroupPage::reportSaved(const QString &id, const GroupProfile &before, const GroupProfile &after,
                            const Noted &noted)
{
    const QStringList lost = lostFields(before, after);
    QStringList labels;
    for (const QString &field : lost)
        labels << GroupForm::labelOf(field);
    const QString names = labels.join(QStringLiteral(", "));
    QString words = tr("Saved %1.").arg(visibleText(after.name, 60));
    if (!lost.isEmpty())
        words = joinSentences({words, tr("Undo cannot put back %1: the old value is not known.").arg(names)});
    if (lost.size() == changesOf(before, after).size()) {
        m_report->succeed(words);
        return;
    }
    m_report->succeed(words, [this, id, noted, name = visibleText(before.name, 60)] {
        m_report->takeBack(m_tools.writes, id, *noted, tr("%1 is as before.").arg(name));
    });
}

void GroupPage::askToMuteAll()
{
    m_muteAsked = true;
    if (m_fresh)
        muteAllIfAsked();
}

void GroupPage::muteAllIfAsked()
{
    if (!std::exchange(m_muteAsked, false))
        return;
    // Whoever came from elsewhere has not seen how things stand.
    if (m_muteAll->isEnabled())
        toggleMuteAll(true);
    else
        m_writeMessage->showMessage(MessageBar::Kind::Warning, tr("Nothing was changed"), m_muteAll->toolTip());
}

void GroupPage::toggleMuteAll(bool ask)
{
    const bool on = m_info.muteAllMember != QLatin1String("On");
    const GroupTarget group = target();
    const QString name = visibleText(group.title(), 60);
    const auto set = [this, group](bool muted, const Noted &noted) {
        api::ModifyGroup request;
        request.groupId = group.id;
        request.muteAllMember = muted ? QStringLiteral("On") : QStringLiteral("Off");
        return m_tools.writes.modify(request, noted);
    };
    const auto go = [this, on, name, set, id = group.id] {
        const Noted noted = newNoted();
        m_report->follow(set(on, noted), tr("Saving"),
                         on ? tr("Only owner and admins may write in %1 now.").arg(name)
                            : tr("All members may write in %1 again.").arg(name),
                         [this, id, noted, name] {
                             m_report->takeBack(m_tools.writes, id, *noted, tr("%1 is as before.").arg(name));
                         });
    };
    if (!ask) {
        go();
        return;
    }
    const Profile &profile = m_tools.writes.rules().profile();
    Confirmation question;
    question.title = m_muteAll->text();
    question.effect =
        on ? tr("Of the %Ln member(s) of %1 only owner and admins can still write. It can be lifted at any time.",
                nullptr, static_cast<int>(m_info.memberNum.value_or(0)))
                 .arg(name)
           : tr("All members of %1 can write again at once.").arg(name);
    question.verb = m_muteAll->text();
    question.keep = tr("Keep as it is");
    question.level = profile.level;
    question.profileName = profile.name;
    confirmDeed(m_tools.dialogs, this, question, m_tools.writes.client(), [guard = QPointer<GroupPage>(this), go] {
        if (guard)
            go();
    });
}

void GroupPage::askToDisband()
{
    const GroupTarget group = target();
    api::GroupInfo info = m_info;
    info.groupId = m_id;
    const Confirmation question = disbandQuestion(info, m_tools.writes.rules().profile());
    const auto go = [this, guard = QPointer<GroupPage>(this), group] {
        if (guard)
            m_report->follow(m_tools.writes.disband(group.id), tr("Disbanding"),
                             tr("%1 is disbanded.").arg(visibleText(group.title(), 60)));
    };
    confirmDeed(m_tools.dialogs, this, question, m_tools.writes.client(), go);
}

} // namespace imdesk
