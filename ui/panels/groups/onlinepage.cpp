// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/onlinepage.h"

#include "core/base/plaintext.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/idmenu.h"

#include <QAction>
#include <QLocale>
#include <QTableView>

namespace imdesk {

OnlinePage::OnlinePage(const GroupTools &tools, GroupExtras &extras, WriteReport &report, QWidget *parent)
    : ExtraPage(tools, extras, report, GroupAct::OnlineNow, QStringLiteral("online"), parent),
      m_members(new MemberActions(tools, report, this)),
      m_grant(makeAction("liveGrant", "shield")),
      m_revoke(makeAction("liveRevoke", "undo"))
{
    adoptAction(m_members->mute());
    adoptAction(m_members->lift());
    connect(m_grant, &QAction::triggered, this, [this] { grant(true); });
    connect(m_revoke, &QAction::triggered, this, [this] { grant(false); });
    retranslate();
    setWidths({220, 180, 190});
}

void OnlinePage::retranslate()
{
    m_grant->setText(tr("Make admin"));
    m_revoke->setText(tr("Take admin rights"));
    m_members->retranslate();
    setTexts({tr("Account"), tr("Nickname"), tr("Came in (%1)").arg(m_tools.zone.suffixNow()), tr("Role")},
             tr("People in the live room"), tr("Nobody is inside"),
             tr("The service counts about every 40 seconds; refresh to look again."));
    setFileColumns({{QStringLiteral("account"), tr("Account"), 24, Holds::Person},
                    {QStringLiteral("nick"), tr("Nickname"), 24, Holds::Name},
                    {QStringLiteral("joined"), tr("Came in"), 22, Holds::Moment},
                    {QStringLiteral("role"), tr("Role"), 10}});
    present();
}

void OnlinePage::ask()
{
    m_number = -1;
    const auto call = m_scope.latest(QStringLiteral("read"), m_extras.onlineNumber(m_group.id));
    whenDone(call, this, [this, id = m_group.id](const Result<api::OnlineNumberReply> &reply) {
        if (id != m_group.id)
            return;
        if (reply)
            m_number = reply->number;
        askMembers();
    });
}

void OnlinePage::askMembers()
{
    const auto call = m_scope.latest(QStringLiteral("members"), m_extras.liveMembers(m_group.id));
    whenDone(call, this, [this, id = m_group.id](const Result<QList<api::LiveMember>> &reply) {
        if (id != m_group.id)
            return;
        if (!reply) {
            showError(reply.error(), true);
            return;
        }
        m_inside = *reply;
        m_readAt = m_tools.clock.nowSeconds();
        const auto admins = m_scope.latest(QStringLiteral("admins"), m_extras.liveAdmins(m_group.id));
        whenDone(admins, this, [this, id](const Result<api::LiveAdminsReply> &told) {
            if (id != m_group.id)
                return;
            m_admins = told ? told->admins : QList<api::LiveAdmin>();
            m_adminsTold = told.has_value();
            if (told)
                m_tools.writes.rules().forget(GroupAct::LiveAdmins);
            else
                m_tools.writes.rules().learn(GroupAct::LiveAdmins, told.error());
            present();
        });
    });
}

void OnlinePage::present()
{
    if (m_readAt == 0)
        return;
    QSet<QString> admins;
    for (const api::LiveAdmin &admin : std::as_const(m_admins))
        admins.insert(admin.account);
    QList<QStringList> rows;
    QList<QList<Cell>> cells;
    QSet<QString> inside;
    for (const api::LiveMember &member : std::as_const(m_inside)) {
        inside.insert(member.account);
        rows << QStringList{member.account, member.nick, m_tools.zone.dateTimeBare(member.joinTime * 1000),
                            member.account == m_group.owner   ? tr("Owner")
                            : admins.contains(member.account) ? tr("Admin")
                                                              : QStringLiteral("—")};
        cells << QList<Cell>{idCell(member.account), textCell(member.nick), momentCell(member.joinTime),
                             member.account == m_group.owner   ? Cell(QStringLiteral("Owner"))
                             : admins.contains(member.account) ? Cell(QStringLiteral("Admin"))
                                                               : Cell()};
    }
    for (const api::LiveAdmin &admin : std::as_const(m_admins)) {
        if (inside.contains(admin.account))
            continue;
        rows << QStringList{admin.account, admin.nick, tr("not inside now"), tr("Admin")};
        cells << QList<Cell>{idCell(admin.account), textCell(admin.nick), Cell(), QStringLiteral("Admin")};
    }
    const QString as = tr("as of %1").arg(m_tools.zone.dateTime(m_readAt * 1000));
    QString count =
        m_number < 0
            ? tr("%Ln account(s) told", nullptr, static_cast<int>(m_inside.size()))
            : tr("%1 inside, %2 of them told").arg(QLocale().toString(m_number), QLocale().toString(m_inside.size()));
    count += QStringLiteral(" · ") + as + QStringLiteral(" · ") +
             tr("the service tells the latest %1 at most").arg(QLocale().toString(GroupExtras::liveMembersTold));
    showRows(rows, count, cells);
}

void OnlinePage::showActions()
{
    if (!m_revoke)
        return;
    const QStringList who = chosen();
    m_members->setGroup(m_group);
    QList<MemberBefore> members;
    for (const QString &account : who)
        members << MemberBefore{account, {}, {}, 0, {}, {}, {}};
    m_members->setChosen(members);
    const Verdict verdict = m_tools.writes.rules().verdict(m_group.kind, GroupAct::LiveAdmins);
    QString why = who.isEmpty() ? tr("Choose people first.") : QString();
    if (!verdict.allowed)
        why = verdict.sentence();
    QString grantWhy = why;
    const qsizetype fresh = chosenFor(true).size();
    if (grantWhy.isEmpty() && fresh == 0)
        grantWhy = tr("They are admins already.");
    else if (grantWhy.isEmpty() && m_admins.size() + fresh > GroupExtras::liveAdminsAtMost)
        grantWhy = tr("A live room has at most %1 admins. Take the rights of somebody first.")
                       .arg(GroupExtras::liveAdminsAtMost);
    m_grant->setEnabled(grantWhy.isEmpty());
    m_grant->setToolTip(grantWhy.isEmpty() ? m_grant->text() : grantWhy);
    m_revoke->setEnabled(why.isEmpty());
    m_revoke->setToolTip(why.isEmpty() ? m_revoke->text() : why);
}

void OnlinePage::addIdOf(QMenu *menu, int row)
{
    addAccountActions(menu, this, wireText(row, 0), m_group.id, m_group.kind);
}

QStringList OnlinePage::chosenFor(bool on) const
{
    QStringList who = chosen();
    if (m_adminsTold)
        who.removeIf([this, on](const QString &account) {
            return on == (std::ranges::find(m_admins, account, &api::LiveAdmin::account) != m_admins.end());
        });
    return who;
}

void OnlinePage::grant(bool on)
{
    const QStringList who = chosenFor(on);
    if (who.isEmpty()) {
        m_report.succeed(tr("None of them is an admin."));
        return;
    }
    const int count = static_cast<int>(who.size());
    const QString where = visibleText(m_group.title(), 60);
    Confirmation question;
    question.title = on ? tr("Make %n admin(s)", nullptr, count) : tr("Take the rights of %n admin(s)", nullptr, count);
    question.effect = on ? tr("Admins of %1 may mute people and speak while all are muted. They stay admins when they "
                              "leave, until it is taken back.")
                               .arg(where)
                         : tr("They stay in %1 as ordinary members.").arg(where);
    question.details = who;
    question.verb = question.title;
    confirmed(question, count > 1, [this, who, on, count, id = m_group.id] {
        write(m_extras.setLiveAdmin(id, who, on),
              on ? tr("%n admin(s) made.", nullptr, count) : tr("Rights of %n admin(s) taken.", nullptr, count),
              [this, who, on, count, id] {
                  write(m_extras.setLiveAdmin(id, who, !on), tr("%n role(s) are as before.", nullptr, count));
              });
    });
}

} // namespace imdesk
