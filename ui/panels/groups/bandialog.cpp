// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/bandialog.h"

#include "core/base/plaintext.h"
#include "core/services/groupextras.h"
#include "core/services/notificationids.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainedit.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace imdesk {

BanDialog::BanDialog(const Profile &profile, const QString &groupName, const DisplayZone &zone,
                     std::function<qint64()> now, QWidget *parent)
    : TimeSpanDialog(profile, tr("Ban accounts from %1").arg(visibleText(groupName, 60)),
                     tr("They leave the group, get none of its messages and cannot come back until the ban ends or is "
                        "lifted. Lifting does not bring them back by itself."),
                     {}, zone, std::move(now), parent),
      m_who(new PlainEdit),
      m_why(new QLineEdit),
      m_whoRow(new FormRow(m_who, this)),
      m_whyRow(new FormRow(m_why, this))
{
    m_who->setObjectName(QStringLiteral("banAccounts"));
    m_who->setTabChangesFocus(true);
    m_who->setFixedHeight(72);
    m_whoRow->setLabel(tr("Accounts"));
    m_why->setObjectName(QStringLiteral("banReason"));
    m_whyRow->setLabel(tr("Reason"));
    body()->insertWidget(0, m_whoRow);
    body()->insertWidget(body()->count() - 1, m_whyRow); // what fills the rest stays last
    setRole(ButtonRole::Danger);
    connect(m_who, &QPlainTextEdit::textChanged, this, &BanDialog::checkFields);
    connect(m_why, &QLineEdit::textChanged, this, &BanDialog::checkFields);
    checkFields();
    m_who->setFocus();
    resizeWithin(this, {480, 560});
}

QStringList BanDialog::accounts() const { return readAccountIds(typedText(m_who)).ids; }
QString BanDialog::reason() const { return m_why->text().trimmed(); }

void BanDialog::checkFields()
{
    const IdList list = readAccountIds(typedText(m_who));
    const int count = static_cast<int>(list.ids.size());
    QString help =
        count == 0 ? tr("One account a line, or parted by commas or blanks; an ID that holds some stands in quotes.")
                   : tr("%Ln account(s)", nullptr, count);
    if (list.duplicates > 0)
        help += QStringLiteral(" · ") + tr("%Ln named twice", nullptr, list.duplicates);
    m_whoRow->setHelp(help);
    m_whoRow->setProblem(list.invalid.isEmpty() ? QString()
                                                : tr("Not an account: %1").arg(visibleText(list.invalid.first(), 40)));
    const auto bytes = utf8Bytes(reason());
    m_whyRow->setHelp(tr("%1 of %2 bytes").arg(bytes).arg(GroupExtras::banReasonBytes));
    const bool wasLong = !m_whyRow->problem().isEmpty();
    m_whyRow->setProblem(bytes > GroupExtras::banReasonBytes ? tr("At most %1 bytes.").arg(GroupExtras::banReasonBytes)
                                                             : QString());
    if (!wasLong && !m_whyRow->problem().isEmpty())
        bringIntoView(m_whyRow);
    doButton()->setText(tr("Ban %Ln account(s)", nullptr, count));
    const QString who = count == 0 ? tr("Name at least one account.") : QString();
    setProblem(!m_whoRow->problem().isEmpty() ? m_whoRow->problem() : !who.isEmpty() ? who : m_whyRow->problem());
}

} // namespace imdesk
