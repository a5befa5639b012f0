// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/memberactions.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/models/groupwords.h"
#include "ui/dialogs/confirmdeed.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/disbandquestion.h"
#include "ui/panels/groups/memberdialogs.h"
#include "ui/panels/groups/memberfieldsdialog.h"
#include "ui/panels/groups/writereport.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QWidget>

namespace imdesk {

namespace {

constexpr qint64 mutePresets[] = {600, 3600, 86'400, 7 * 86'400};

} // namespace

MemberActions::MemberActions(const GroupTools &tools, WriteReport &report, QWidget *parent)
    : QObject(parent),
      m_tools(tools),
      m_report(report),
      m_window(parent),
      m_add(make("memberAdd", QStringLiteral("plus"))),
      m_remove(make("memberRemove", QStringLiteral("trash"))),
      m_mute(make("memberMute", QStringLiteral("mute"))),
      m_lift(make("memberLift", QStringLiteral("undo"))),
      m_role(make("memberRole", QStringLiteral("shield"))),
      m_card(make("memberCard", QStringLiteral("edit"))),
      m_fields(make("memberFields", QStringLiteral("table"))),
      m_unread(make("memberUnread", QStringLiteral("inbox"))),
      m_owner(make("memberOwner", QStringLiteral("key"))),
      m_muteMenu(new QMenu(parent)),
      m_roleMenu(new QMenu(parent)),
      m_admin(m_roleMenu->addAction(QString())),
      m_member(m_roleMenu->addAction(QString()))
{
    m_muteMenu->setObjectName(QStringLiteral("muteMenu"));
    m_mute->setMenu(m_muteMenu);
    m_role->setMenu(m_roleMenu);
    m_remove->setShortcut(QKeySequence::Delete);
    m_card->setShortcut(QKeySequence(Qt::Key_F2));
    for (QAction *action : {m_remove, m_card})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_add, &QAction::triggered, this, &MemberActions::askToAdd);
    connect(m_remove, &QAction::triggered, this, &MemberActions::askToRemove);
    connect(m_lift, &QAction::triggered, this, &MemberActions::liftMutes);
    connect(m_card, &QAction::triggered, this, &MemberActions::askForCard);
    connect(m_fields, &QAction::triggered, this, &MemberActions::askForFields);
    connect(m_unread, &QAction::triggered, this, &MemberActions::askForUnread);
    connect(m_owner, &QAction::triggered, this, [this] { transfer(m_chosen.first().account); });
    connect(m_admin, &QAction::triggered, this, [this] { giveRole(QStringLiteral("Admin")); });
    connect(m_member, &QAction::triggered, this, [this] { giveRole(QStringLiteral("Member")); });
    retranslate();
}

QAction *MemberActions::make(const char *name, const QString &iconName)
{
    auto *action = new QAction(icon(iconName), {}, this);
    action->setObjectName(QLatin1String(name));
    return action;
}

void MemberActions::fillMute()
{
    m_muteMenu->clear();
    const QString names[] = {tr("10 minutes"), tr("1 hour"), tr("1 day"), tr("7 days")};
    for (int i = 0; i < 4; ++i)
        m_muteMenu->addAction(names[i], this, [this, i] { muteFor(mutePresets[i]); });
    m_muteMenu->addAction(tr("Own time…"), this, &MemberActions::askToMute);
    m_muteMenu->addAction(tr("For ever"), this, [this] { muteFor(api::muteForEver); });
    m_muteMenu->addSeparator();
    m_muteMenu->addAction(tr("Lift the mute"), this, &MemberActions::liftMutes);
}

void MemberActions::retranslate()
{
    m_add->setText(tr("Add members…"));
    m_remove->setText(tr("Remove…"));
    m_mute->setText(tr("Mute"));
    m_lift->setText(tr("Lift the mute"));
    m_role->setText(tr("Role"));
    m_card->setText(tr("Name card…"));
    m_fields->setText(tr("Fields…"));
    m_unread->setText(tr("Unread count…"));
    m_owner->setText(tr("Make owner…"));
    m_admin->setText(tr("Make admin"));
    m_member->setText(tr("Make ordinary member"));
    fillMute();
    showState();
}

void MemberActions::setGroup(const GroupTarget &group)
{
    m_group = group;
    showState();
}

void MemberActions::setChosen(const QList<MemberBefore> &chosen)
{
    m_chosen = chosen;
    showState();
}

QStringList MemberActions::accounts() const
{
    QStringList all;
    for (const MemberBefore &member : m_chosen)
        all << member.account;
    return all;
}

void MemberActions::showState()
{
    const qsizetype count = m_chosen.size();
    const bool onlyOwner = count == 1 && m_chosen.first().role == QLatin1String("Owner");
    const auto set = [this](QAction *action, GroupAct act, const QString &missing) {
        const Verdict verdict = m_tools.writes.rules().verdict(m_group.kind, act);
        const QString why = !verdict.allowed ? verdict.sentence() : missing;
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? action->text() : why);
        action->setStatusTip(why);
    };
    const QString none = count == 0 ? tr("Choose members first.") : QString();
    const QString one = count != 1 ? tr("Choose one member.") : QString();
    const QString ownerStays =
        onlyOwner ? tr("The owner stays as long as the group is his. Transfer it first.") : QString();
    set(m_add, GroupAct::AddMembers, {});
    set(m_remove, GroupAct::RemoveMembers, none.isEmpty() ? ownerStays : none);
    set(m_mute, GroupAct::MuteMembers, none);
    set(m_lift, GroupAct::MuteMembers, none);
    set(m_role, GroupAct::Admins, none.isEmpty() ? ownerStays : none);
    set(m_card, GroupAct::NameCard, one);
    set(m_fields, GroupAct::NameCard, one);
    set(m_unread, GroupAct::Unread, one);
    set(m_owner, GroupAct::Transfer, !one.isEmpty() ? one : onlyOwner ? tr("This is the owner already.") : QString());
}

QString MemberActions::refusals(bool ofMutes) const
{
    QStringList all;
    const QList<GroupAct> acts = ofMutes ? QList{GroupAct::MuteMembers}
                                         : QList{GroupAct::AddMembers, GroupAct::RemoveMembers, GroupAct::MuteMembers,
                                                 GroupAct::Admins,     GroupAct::NameCard,      GroupAct::Unread};
    for (const GroupAct act : acts) {
        const Verdict verdict = m_tools.writes.rules().verdict(m_group.kind, act);
        if (m_group.kind != GroupKind::Unknown && !verdict.allowed && !all.contains(verdict.sentence()))
            all << verdict.sentence();
    }
    return joinSentences(all);
}

void MemberActions::confirmed(const QString &title, const QString &effect, const QString &verb,
                              const QStringList &accounts, const std::function<void()> &go)
{
    const Profile &profile = m_tools.writes.rules().profile();
    if (accounts.size() <= 1 && profile.level != SafetyLevel::Production) {
        go();
        return;
    }
    Confirmation question;
    question.title = title;
    question.effect = effect;
    question.details = accounts;
    question.verb = verb;
    question.keep = tr("Keep as it is");
    question.level = profile.level;
    question.profileName = profile.name;
    confirmDeed(m_tools.dialogs, m_window, question, m_tools.writes.client(),
                [guard = QPointer<MemberActions>(this), go] {
                    if (guard)
                        go();
                });
}

void MemberActions::askToAdd()
{
    auto *dialog = new AddMembersDialog(
        m_tools.writes.rules(), m_group.kind, m_group.title(), m_group.created, m_tools.zone,
        [writes = &m_tools.writes] { return writes->serviceNow(); }, m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, group = m_group] {
        const QStringList who = dialog->accounts();
        const bool imports = dialog->imports();
        ItemRun *run = imports
                           ? m_tools.writes.import(group.id, who, dialog->role(), dialog->joinTime(), dialog->unread())
                           : m_tools.writes.add(group.id, who, dialog->silent());
        dialog->accept();
        m_report.follow(
            {run}, imports ? tr("Importing") : tr("Adding"),
            [group](int count) {
                return tr("Added %Ln member(s) to %1.", nullptr, count).arg(visibleText(group.title(), 60));
            },
            wayBack(group.id, [](int count) { return tr("%Ln member(s) taken out again.", nullptr, count); }));
    });
    dialog->open();
}

void MemberActions::askToRemove()
{
    QStringList going;
    QStringList staying;
    for (const MemberBefore &member : std::as_const(m_chosen)) {
        if (member.role == QLatin1String("Owner")) {
            staying << member.account;
            continue;
        }
        going << member.account;
    }
    if (going.isEmpty())
        return;
    auto *dialog = new RemoveMembersDialog(m_tools.writes.rules().profile(), going, staying, m_group.title(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, going, group = m_group] {
        ItemRun *run = m_tools.writes.remove(group.id, going, dialog->silent(), dialog->reason());
        dialog->accept();
        m_report.follow(
            {run}, tr("Removing"),
            [group](int count) {
                return tr("Removed %Ln member(s) from %1.", nullptr, count).arg(visibleText(group.title(), 60));
            },
            wayBack(group.id, [group](int count) {
                return tr("%Ln member(s) are back in %1.", nullptr, count).arg(visibleText(group.title(), 60));
            }));
    });
    dialog->open();
}

QString MemberActions::untilWords(qint64 seconds, qint64 moment) const
{
    if (seconds >= api::muteForEver)
        return tr("for ever");
    const qint64 end = moment > 0 ? moment : m_tools.writes.serviceNow() + seconds;
    return tr("until %1").arg(m_tools.zone.dateTime(end * 1000));
}

void MemberActions::askToMute()
{
    const int count = static_cast<int>(m_chosen.size());
    auto *dialog = new TimeSpanDialog(
        m_tools.writes.rules().profile(), tr("Mute %Ln member(s)", nullptr, count),
        tr("In %1. A mute outlives leaving and joining again; it can be lifted at any "
           "time.")
            .arg(visibleText(m_group.title(), 60)),
        tr("Mute %Ln member(s)", nullptr, count), m_tools.zone,
        [writes = &m_tools.writes] { return writes->serviceNow(); }, m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const qint64 seconds = dialog->seconds();
        if (seconds <= 0) {
            dialog->check();
            return;
        }
        const qint64 moment = dialog->until();
        dialog->accept();
        muteFor(seconds, moment);
    });
    dialog->open();
}

std::function<void(const QStringList &, const QList<qint64> &)>
MemberActions::wayBack(const QString &group, const std::function<QString(int)> &words)
{
    return [this, group, words](const QStringList &, const QList<qint64> &entries) {
        m_report.takeBack(m_tools.writes, group, entries, words);
    };
}

std::function<void()> MemberActions::wayBack(const QString &group, const Noted &noted, const QString &words)
{
    return [this, group, noted, words] { m_report.takeBack(m_tools.writes, group, *noted, words); };
}

void MemberActions::muteFor(qint64 seconds, qint64 moment)
{
    const QStringList who = accounts();
    const int count = static_cast<int>(who.size());
    const GroupTarget group = m_group;
    const QString where = visibleText(group.title(), 60);
    confirmed(
        tr("Mute %Ln member(s) of %1", nullptr, count).arg(where),
        tr("They cannot write in %1 %2. Lifting it is possible at any time.").arg(where, untilWords(seconds, moment)),
        tr("Mute %Ln member(s)", nullptr, count), who, [this, who, group, seconds, moment, where] {
            // The question may have stood open for long.
            const qint64 lasts = moment > 0 ? moment - m_tools.writes.serviceNow() : seconds;
            if (lasts <= 0) {
                m_report.fail(
                    makeError(ApiError::Kind::Usage, tr("The chosen time is over. Choose one that is still to come.")));
                return;
            }
            const QString until = untilWords(seconds, moment);
            m_report.follow(
                {m_tools.writes.mute(group.id, who, lasts)}, tr("Muting"),
                [who, until, where](int done) {
                    return done == 1 && who.size() == 1
                               ? tr("Muted %1 in %2 %3.").arg(visibleText(who.first(), 40), where, until)
                               : tr("Muted %Ln member(s) in %1 %2.", nullptr, done).arg(where, until);
                },
                wayBack(group.id,
                        [](int count) { return tr("The mutes of %Ln member(s) are as before.", nullptr, count); }));
        });
}

void MemberActions::liftMutes()
{
    const QStringList who = accounts();
    const int count = static_cast<int>(who.size());
    const QString where = visibleText(m_group.title(), 60);
    confirmed(
        tr("Lift the mute of %Ln member(s)", nullptr, count), tr("They can write in %1 again at once.").arg(where),
        tr("Lift %Ln mute(s)", nullptr, count), who, [this, who, group = m_group, where] {
            m_report.follow(
                {m_tools.writes.mute(group.id, who, 0)}, tr("Lifting mutes"),
                [where](int done) { return tr("%Ln member(s) may write in %1 again.", nullptr, done).arg(where); },
                wayBack(group.id,
                        [](int count) { return tr("The mutes of %Ln member(s) are as before.", nullptr, count); }));
        });
}

void MemberActions::giveRole(const QString &role)
{
    QStringList who;
    for (const MemberBefore &member : std::as_const(m_chosen)) {
        if (member.role != QLatin1String("Owner") && member.role != role)
            who << member.account;
    }
    if (who.isEmpty()) {
        m_report.succeed(tr("Nothing to change: they have that role already."));
        return;
    }
    const int count = static_cast<int>(who.size());
    const QString where = visibleText(m_group.title(), 60);
    const QString word = groupwords::role(role);
    confirmed(tr("Change the role of %Ln member(s)", nullptr, count),
              role == QLatin1String("Admin")
                  ? tr("Admins of %1 can remove and mute members and change the group's profile.").arg(where)
                  : tr("They lose the rights of an admin in %1.").arg(where),
              tr("Change %Ln role(s)", nullptr, count), who, [this, who, role, word, group = m_group] {
                  m_report.follow(
                      {m_tools.writes.setRole(group.id, who, role)}, tr("Changing roles"),
                      [who, word](int done) {
                          return done == 1 && who.size() == 1
                                     ? tr("%1 now: %2.").arg(visibleText(who.first(), 40), word)
                                     : tr("%Ln member(s) now: %1.", nullptr, done).arg(word);
                      },
                      wayBack(group.id,
                              [](int count) { return tr("Roles of %Ln member(s) are as before.", nullptr, count); }));
              });
}

void MemberActions::askForCard()
{
    const MemberBefore member = m_chosen.value(0);
    auto *dialog = new LineDialog(m_tools.writes.rules().profile(), QStringLiteral("nameCardDialog"), tr("Name card"),
                                  member.nameCard, grouplimit::nameCard, m_window);
    dialog->setTexts(
        tr("Name card of %1").arg(visibleText(member.account, 40)),
        tr("The name %1 has in this group alone. Empty: the nickname is shown.").arg(visibleText(member.account, 40)),
        tr("Save name card"));
    connect(dialog, &FormDialog::submitted, this, [this, dialog, member, group = m_group] {
        api::ModifyMember request;
        request.groupId = group.id;
        request.account = member.account;
        request.nameCard = dialog->text();
        dialog->setBusy(tr("Saving"));
        const Noted noted = newNoted();
        const auto call = m_tools.writes.modifyMember(request, noted);
        const auto undo = wayBack(group.id, noted, tr("The name card is as before."));
        whenDone(call, this, [this, open = QPointer<LineDialog>(dialog), member, undo](const Result<Done> &result) {
            if (!result) {
                open ? open->showFailure(m_report.explain(result.error())) : m_report.fail(result.error());
                return;
            }
            if (open)
                open->accept();
            m_report.succeed(tr("Name card of %1 saved.").arg(visibleText(member.account, 40)), undo);
        });
    });
    dialog->open();
}

void MemberActions::askForFields()
{
    const MemberBefore member = m_chosen.value(0);
    auto *dialog = new MemberFieldsDialog(m_tools.writes.rules().profile(), member, m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, group = m_group] {
        api::ModifyMember request = dialog->change();
        request.groupId = group.id;
        dialog->setBusy(tr("Saving"));
        QStringList keys;
        for (const api::CustomItem &item : std::as_const(request.custom))
            keys << item.key;
        // The list of members need not have told what is replaced: it is asked for just before.
        const auto call = m_tools.writes.memberNow(group.id, request.account, keys);
        whenDone(
            call, this,
            [this, open = QPointer<MemberFieldsDialog>(dialog), request](const Result<api::NamedMembersReply> &now) {
                const bool isKnown = now && now->members.size() == 1 &&
                                     MemberFieldsDialog::inverse(request, now->members.first()).has_value();
                saveFields(open, request, isKnown);
            });
    });
    dialog->open();
}

void MemberActions::saveFields(const QPointer<MemberFieldsDialog> &open, const api::ModifyMember &request, bool isKnown)
{
    const Noted noted = newNoted();
    const auto call = m_tools.writes.modifyMember(request, noted);
    const auto undo = wayBack(request.groupId, noted, tr("The fields are as before."));
    whenDone(call, this, [this, open, account = request.account, isKnown, undo](const Result<Done> &result) {
        if (!result) {
            open ? open->showFailure(m_report.explain(result.error())) : m_report.fail(result.error());
            return;
        }
        if (open)
            open->accept();
        const QString saved = tr("Fields of %1 saved.").arg(visibleText(account, 40));
        if (!isKnown) {
            m_report.succeed(
                joinSentences({saved, tr("This cannot be undone: what was there before could not be read.")}));
            return;
        }
        m_report.succeed(saved, undo);
    });
}

void MemberActions::askForUnread()
{
    const QString account = m_chosen.value(0).account;
    auto *dialog = new UnreadDialog(m_tools.writes.rules().profile(), account, m_group.title(),
                                    m_chosen.value(0).unread, m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, account, group = m_group] {
        const qint64 number = dialog->number();
        const auto call = m_tools.writes.setUnread(group.id, account, number);
        dialog->accept();
        m_report.follow(call, tr("Setting"),
                        tr("Unread count of %1 set to %2; to less where the group has fewer messages.")
                            .arg(visibleText(account, 40), QLocale().toString(number)));
    });
    dialog->open();
}

void MemberActions::transfer(const QString &account)
{
    auto *dialog = new TransferDialog(m_tools.writes.rules().profile(), m_group.kind,
                                      wordForGroup(m_group.id, m_group.name), m_group.owner, account, m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, group = m_group] {
        const QString to = dialog->newOwner();
        dialog->setBusy(tr("Transferring"));
        const Noted noted = newNoted();
        const auto call = m_tools.writes.transfer(group.id, to, noted);
        std::function<void()> undo;
        if (!group.owner.isEmpty())
            undo = wayBack(group.id, noted, tr("%1 owns the group again.").arg(visibleText(group.owner, 40)));
        whenDone(call, this,
                 [this, open = QPointer<TransferDialog>(dialog), group, to, undo](const Result<Done> &result) {
                     if (!result) {
                         open ? open->showFailure(m_report.explain(result.error())) : m_report.fail(result.error());
                         return;
                     }
                     if (open)
                         open->accept();
                     m_report.succeed(
                         tr("%1 belongs to %2 now.").arg(visibleText(group.title(), 60), visibleText(to, 40)), undo);
                 });
    });
    dialog->open();
}

} // namespace imdesk
