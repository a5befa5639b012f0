// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/newgroupdialog.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/models/groupwords.h"
#include "core/services/grouprules.h"
#include "core/services/notificationids.h"
#include "ui/panels/groups/groupform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plainedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace imdesk {

NewGroupDialog::NewGroupDialog(const GroupRules &rules, QWidget *parent)
    : FormDialog(rules.profile(), QStringLiteral("newGroupDialog"), parent),
      m_rules(rules),
      m_type(new QComboBox),
      m_card(plainLabel(Theme::Font::Body, this)),
      m_limits(plainLabel(Theme::Font::Caption, this, true)),
      m_owner(new QLineEdit),
      m_id(new QLineEdit),
      m_members(new PlainEdit),
      m_topics(new QCheckBox(tr("With topics (cannot be added later)"), this)),
      m_form(new GroupForm(true, this))
{
    setTexts(tr("New group"), tr("The type cannot be changed afterwards."), tr("Create group"));
    for (const GroupKind kind : {GroupKind::Work, GroupKind::Public, GroupKind::Meeting, GroupKind::LiveRoom,
                                 GroupKind::Community, GroupKind::Broadcast})
        m_type->addItem(groupwords::kind(kind), static_cast<int>(kind));
    m_type->setCurrentIndex(1);
    m_card->setObjectName(QStringLiteral("newCard"));
    m_card->setWordWrap(true);
    m_limits->setObjectName(QStringLiteral("newLimits"));
    m_limits->setWordWrap(true);
    addRow(m_type, "newType", tr("Type"));
    auto *card = new Card(this);
    card->body()->addWidget(m_card);
    card->body()->addWidget(m_limits);
    body()->addWidget(card);
    m_topics->setObjectName(QStringLiteral("newTopics"));
    body()->addWidget(m_topics);
    m_idRow = addRow(m_id, "newId", tr("Group ID"));
    m_id->setPlaceholderText(tr("made by the service when empty"));
    m_ownerRow = addRow(m_owner, "newOwner", tr("Owner"));
    body()->addWidget(m_form);
    m_members->setTabChangesFocus(true);
    m_members->setFixedHeight(88);
    m_membersRow = addRow(m_members, "newMembers", tr("First members"));
    connect(m_type, &QComboBox::currentIndexChanged, this, &NewGroupDialog::takeKind);
    connect(m_id, &QLineEdit::textChanged, this, &NewGroupDialog::check);
    connect(m_owner, &QLineEdit::textChanged, this, &NewGroupDialog::check);
    connect(m_members, &QPlainTextEdit::textChanged, this, &NewGroupDialog::check);
    connect(m_form, &GroupForm::changed, this, &NewGroupDialog::check);
    connect(m_topics, &QCheckBox::toggled, m_form, &GroupForm::setTopics);
    m_form->setTopics(false);
    takeKind();
    m_type->setFocus();
    resizeWithin(this, {560, 680});
}

GroupKind NewGroupDialog::kind() const { return static_cast<GroupKind>(m_type->currentData().toInt()); }

void NewGroupDialog::takeKind()
{
    m_card->setText(groupwords::typeCard(kind(), m_rules.profile().notificationsClosed));
    // Documented, and nobody would guess it.
    const QString hidden =
        kind() == GroupKind::Work
            ? tr("Until the first message is written only the owner sees a new Work group; others do not find it in "
                 "their lists.")
            : QString();
    const Verdict making = m_rules.verdict(kind(), GroupAct::Create);
    m_limits->setText(
        joinSentences({making.allowed ? QString() : making.sentence(), GroupRules::limits(kind()), hidden}));
    m_form->setKind(kind());
    m_topics->setVisible(kind() == GroupKind::Community);
    m_owner->setEnabled(kind() != GroupKind::Broadcast);
    m_members->setEnabled(GroupRules::ofType(kind(), GroupAct::AddMembers).allowed);
    check();
}

void NewGroupDialog::check()
{
    const QString idProblem = GroupRules::idProblem(kind(), m_id->text());
    m_idRow->setProblem(idProblem);
    m_idRow->setHelp(kind() == GroupKind::Community ? tr("Begins with @TGS#_; printable ASCII, at most 48 bytes.")
                                                    : tr("Printable ASCII, at most 48 bytes."));
    const IdList owner = readAccountIds(m_owner->text());
    const bool ownerBad = m_owner->isEnabled() && (!owner.invalid.isEmpty() || owner.ids.size() > 1);
    m_ownerRow->setHelp(
        !m_owner->isEnabled()
            ? tr("A broadcast group has no owner and no admins: only an administrator of the app acts in it.")
        : kind() == GroupKind::LiveRoom
            ? tr("An account that exists; it must still come in through the SDK. Empty: a room without an owner.")
            : tr("An account that exists; it becomes a member. Empty: a group without an owner."));
    m_ownerRow->setProblem(ownerBad ? tr("One account of at most 32 bytes.") : QString());
    const Verdict adding = GroupRules::ofType(kind(), GroupAct::AddMembers);
    const IdList members = readAccountIds(typedText(m_members));
    QString problem;
    if (adding.allowed && !members.invalid.isEmpty())
        problem = tr("Not an account: %1").arg(members.invalid.first().left(40));
    else if (adding.allowed && members.ids.size() > grouplimit::firstMembers)
        problem = tr("At most %1 when a group is made; add the rest afterwards.").arg(grouplimit::firstMembers);
    m_membersRow->setProblem(problem);
    m_membersRow->setHelp(
        !adding.allowed ? adding.sentence()
        : members.ids.isEmpty()
            ? tr("One account a line, or parted by commas or blanks; an ID that holds some stands in quotes.")
            : tr("%Ln account(s)", nullptr, static_cast<int>(members.ids.size())));
    const Verdict making = m_rules.verdict(kind(), GroupAct::Create);
    const QString reasons[] = {
        making.allowed ? QString() : making.sentence(), idProblem, m_ownerRow->problem(), problem,
        m_form->isSound() || !m_form->problem().isEmpty() ? m_form->problem() : tr("Give the group a name.")};
    const auto *why = std::ranges::find_if(reasons, [](const QString &reason) { return !reason.isEmpty(); });
    doButton()->setToolTip(why == std::end(reasons) ? QString() : *why);
    setReady(making.allowed && idProblem.isEmpty() && !ownerBad && problem.isEmpty() && m_form->isSound());
}

void NewGroupDialog::showUnknown(const QStringList &accounts)
{
    const auto mark = [this, &accounts](FormRow *row, const QStringList &named) {
        QStringList unknown;
        for (const QString &account : named) {
            if (accounts.contains(account))
                unknown << account;
        }
        if (unknown.isEmpty())
            return;
        row->setProblem(tr("No account of this app: %1").arg(visibleText(unknown.join(QStringLiteral(", ")), 160)));
        bringIntoView(row);
    };
    mark(m_ownerRow, readAccountIds(m_owner->text()).ids);
    mark(m_membersRow, readAccountIds(typedText(m_members)).ids);
}

api::CreateGroup NewGroupDialog::request() const
{
    const GroupProfile profile = m_form->profile();
    const auto unlessEmpty = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    api::CreateGroup request;
    request.type = wireName(kind());
    request.groupId = unlessEmpty(m_id->text());
    if (m_owner->isEnabled())
        request.owner = unlessEmpty(readAccountIds(m_owner->text()).ids.value(0));
    request.name = profile.name;
    request.introduction = unlessEmpty(profile.introduction);
    request.notification = unlessEmpty(profile.notice);
    request.faceUrl = unlessEmpty(profile.picture);
    if (profile.maxMembers > 0)
        request.maxMemberCount = profile.maxMembers;
    request.applyJoinOption = unlessEmpty(profile.join);
    request.inviteJoinOption = unlessEmpty(profile.invite);
    for (auto it = profile.custom.cbegin(); it != profile.custom.cend(); ++it)
        request.custom.append({it.key(), it.value()});
    if (m_members->isEnabled()) {
        for (const QString &account : readAccountIds(typedText(m_members)).ids)
            request.members.append({account, {}, {}});
    }
    if (kind() == GroupKind::Community && m_topics->isChecked())
        request.supportTopic = 1;
    if (request.supportTopic && !profile.permission.isEmpty())
        request.others.insert(QStringLiteral("EnablePermission"), profile.permission.toInt());
    if (profile.permission == QLatin1String("1") && request.supportTopic && !profile.defaultPermission.isEmpty())
        request.others.insert(QStringLiteral("DefaultPermission"), profile.defaultPermission.toLongLong());
    return request;
}

} // namespace imdesk
