// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/audit/guarddialog.h"

#include "core/base/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace imdesk {

namespace {

constexpr int usualMinutes = 15;
constexpr int longestMinutes = 24 * 60;

} // namespace

GuardDialog::GuardDialog(const Profile &profile, const AppGuard &guard, qint64 nowMs, const DisplayZone &zone,
                         QWidget *parent)
    : FormDialog(profile, QStringLiteral("guardDialog"), parent),
      m_guard(guard),
      m_unlocked(nowMs < guard.unlockedUntilMs),
      m_rules(new PlainEdit),
      m_readOnly(new QCheckBox(tr("Refuse every change of this app"), this)),
      m_unlock(new QCheckBox(this)),
      m_minutes(new QSpinBox(this)),
      m_reason(new QLineEdit)
{
    setTexts(tr("Safety rules"),
             m_unlocked
                 ? tr("Unlocked until %1: %2")
                       .arg(zone.dateTime(guard.unlockedUntilMs), visibleText(guard.unlockReason, 120))
                 : tr("They hold for the window, imdeskctl and running jobs on this computer. What they refuse is "
                      "never sent."),
             tr("Save rules"));
    m_rules->setPlainText(textOf(guard.rules));
    m_rules->setTabChangesFocus(true);
    m_rules->setPlaceholderText(QStringLiteral("admin*\ncs-night destroy_group"));
    m_rules->setFixedHeight(110);
    addRow(m_rules, "guardRules", tr("Protected people and groups"),
           tr("One a line: an ID or a pattern with * and ?, then, if not all, the commands it is kept from."));
    m_readOnly->setObjectName(QStringLiteral("guardReadOnly"));
    m_readOnly->setChecked(guard.readOnly || profile.readOnly);
    m_readOnly->setEnabled(!profile.readOnly); // then the profile says it
    m_unlock->setObjectName(QStringLiteral("guardUnlock"));
    m_unlock->setText(m_unlocked ? tr("End the unlock now") : tr("Lift all of it for"));
    m_minutes->setObjectName(QStringLiteral("guardMinutes"));
    m_minutes->setAccessibleName(tr("Minutes of the unlock"));
    m_minutes->setRange(1, longestMinutes);
    m_minutes->setValue(usualMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setVisible(!m_unlocked);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_unlock);
    line->addWidget(m_minutes);
    line->addStretch(1);
    body()->addWidget(m_readOnly);
    body()->addLayout(line);
    addRow(m_reason, "guardReason", tr("Reason"), tr("Stands in the audit; an unlock needs one."));
    body()->addStretch();
    connect(m_unlock, &QCheckBox::toggled, this, &GuardDialog::adapt);
    connect(m_reason, &QLineEdit::textChanged, this, &GuardDialog::adapt);
    adapt();
    resize(540, 580);
}

void GuardDialog::adapt()
{
    const bool unlocks = m_unlock->isChecked() && !m_unlocked;
    m_minutes->setEnabled(unlocks);
    setReady(!unlocks || !reason().isEmpty());
}

QString GuardDialog::reason() const { return m_reason->text().trimmed(); }

AppGuard GuardDialog::guard(qint64 nowMs) const
{
    AppGuard out = m_guard;
    out.rules = rulesOf(m_rules->toPlainText());
    if (m_readOnly->isEnabled())
        out.readOnly = m_readOnly->isChecked();
    if (m_unlock->isChecked()) {
        out.unlockedUntilMs = m_unlocked ? 0 : nowMs + m_minutes->value() * 60'000LL;
        out.unlockReason = m_unlocked ? QString() : reason();
    }
    return out;
}

QList<ProtectRule> GuardDialog::rulesOf(const QString &text)
{
    QList<ProtectRule> rules;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        if (words.size() == 1)
            rules << ProtectRule{QStringLiteral("*"), words.first()};
        for (const QString &verbs : words.mid(1))
            rules << ProtectRule{verbs, words.first()};
    }
    return rules;
}

QString GuardDialog::textOf(const QList<ProtectRule> &rules)
{
    QStringList lines;
    for (const ProtectRule &rule : rules)
        lines << (rule.verbs == QLatin1String("*") ? rule.ids : rule.ids + QLatin1Char(' ') + rule.verbs);
    return lines.join(QLatin1Char('\n'));
}

} // namespace imdesk
