// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/banspage.h"

#include "core/base/plaintext.h"
#include "ui/panels/groups/bandialog.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/idmenu.h"

#include <QAction>
#include <QPushButton>

namespace imdesk {

BansPage::BansPage(const GroupTools &tools, GroupExtras &extras, WriteReport &report, QWidget *parent)
    : ExtraPage(tools, extras, report, GroupAct::Ban, QStringLiteral("bans"), parent),
      m_ban(makeAction("banAdd", "user-off")),
      m_lift(makeAction("banLift", "undo"))
{
    m_lift->setShortcut(QKeySequence::Delete);
    connect(m_ban, &QAction::triggered, this, &BansPage::askToBan);
    connect(m_lift, &QAction::triggered, this, &BansPage::lift);
    retranslate();
    setWidths({260});
}

void BansPage::retranslate()
{
    m_ban->setText(tr("Ban accounts…"));
    m_lift->setText(tr("Lift the ban"));
    setTexts({tr("Account"), tr("Banned until (%1)").arg(m_tools.zone.suffixNow())}, tr("Banned accounts"),
             tr("Nobody is banned"), tr("Who is banned cannot come in and gets no messages of the group."));
    setFileColumns({{QStringLiteral("account"), tr("Account"), 24, Holds::Person},
                    {QStringLiteral("until"), tr("Banned until"), 22, Holds::Moment}});
}

void BansPage::ask()
{
    // Of ordinary groups the older service lists no bans, which says nothing of the plan.
    const bool closes = m_group.kind == GroupKind::LiveRoom;
    hear(m_extras.bans(m_group.id), closes, [this](const QList<api::BannedMember> &banned) {
        Q_EMIT m_extras.bansRead(m_group.id, banned);
        QList<QStringList> rows;
        QList<QList<Cell>> cells;
        for (const api::BannedMember &member : banned) {
            rows << QStringList{member.account, member.until >= api::muteForEver
                                                    ? tr("for ever")
                                                    : m_tools.zone.dateTimeBare(member.until * 1000)};
            cells << QList<Cell>{idCell(member.account),
                                 member.until >= api::muteForEver ? Cell(Endless{}) : momentCell(member.until)};
        }
        showRows(rows, tr("%Ln account(s) banned", nullptr, static_cast<int>(rows.size())), cells);
    });
}

void BansPage::showActions()
{
    if (!m_lift)
        return;
    allow(m_ban, {});
    allow(m_lift, chosen().isEmpty() ? tr("Choose accounts first.") : QString());
}

// They are out of the group, so they can be muted elsewhere only.
void BansPage::addIdOf(QMenu *menu, int row) { addAccountActions(menu, this, wireText(row, 0)); }

void BansPage::after(ItemRun *run)
{
    connect(run, &ItemRun::finished, this, [this, id = m_group.id] {
        if (id == m_group.id)
            refresh();
    });
}

WriteReport::Undo BansPage::wayBack(const QString &group, const std::function<QString(int)> &words)
{
    return [this, group, words](const QStringList & /*done*/, const QList<qint64> &entries) {
        const auto ended = [this, extras = &m_extras, guard = QPointer<BansPage>(this), group] {
            // An older ban may be back: only the list tells, whichever page is open.
            whenDone(extras->bans(group), extras, [extras, group](const Result<QList<api::BannedMember>> &bans) {
                if (bans)
                    Q_EMIT extras->bansRead(group, *bans);
            });
            if (guard && group == m_group.id)
                refresh();
        };
        m_report.takeBack(m_tools.writes, group, entries, words, ended);
    };
}

void BansPage::askToBan()
{
    auto *dialog = new BanDialog(
        m_tools.writes.rules().profile(), m_group.title(), m_tools.zone,
        [writes = &m_tools.writes] { return writes->serviceNow(); }, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, group = m_group] {
        dialog->check(); // a moment may have passed since
        if (!dialog->doButton()->isEnabled())
            return;
        ItemRun *run = m_extras.ban(group.id, dialog->accounts(), dialog->seconds(), dialog->reason());
        dialog->accept();
        m_report.follow(
            {run}, tr("Banning"),
            [group](int count) {
                return tr("Banned %Ln account(s) from %1.", nullptr, count).arg(visibleText(group.title(), 60));
            },
            wayBack(group.id, [](int count) {
                return tr("The bans of %Ln account(s) are as before; who was inside must come back by himself.",
                          nullptr, count);
            }));
        after(run);
    });
    dialog->open();
}

void BansPage::lift()
{
    const QStringList who = chosen();
    Confirmation question;
    question.title = tr("Lift %Ln ban(s)", nullptr, static_cast<int>(who.size()));
    question.effect = tr("They may come into %1 again.").arg(visibleText(m_group.title(), 60));
    question.details = who;
    question.verb = question.title;
    confirmed(question, who.size() > 1, [this, who, group = m_group] {
        ItemRun *run = m_extras.unban(group.id, who);
        m_report.follow(
            {run}, tr("Lifting bans"), [](int count) { return tr("%Ln ban(s) lifted.", nullptr, count); },
            wayBack(group.id,
                    [](int count) { return tr("%Ln ban(s) are as before, without their reasons.", nullptr, count); }));
        after(run);
    });
}

} // namespace imdesk
