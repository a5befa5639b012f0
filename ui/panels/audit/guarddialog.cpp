// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/audit/guarddialog.h"

#include "core/base/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace imdesk {

namespace {

constexpr int usualMinutes = 15;
constexpr int longestMinutes = AppGuard::longestUnlockMs / 60'000;

/// A word of a line, and what is left of the line behind it. Inside quotes a blank belongs to the word, and two quotes
/// stand for one.
QString takeWord(QString &line)
{
    const QChar mark = QLatin1Char('"');
    QString word;
    qsizetype at = 1;
    if (line.startsWith(mark)) {
        while (at < line.size() && (line[at] != mark || (at + 1 < line.size() && line[at + 1] == mark))) {
            at += line[at] == mark ? 1 : 0;
            word += line[at++];
        }
    }
    // Where the quote that closes it is missing, or has no blank behind it, it is a sign like any other.
    if (line.startsWith(mark) && at < line.size() && (at + 1 == line.size() || line[at + 1].isSpace())) {
        line = line.mid(at + 1).trimmed();
        return word;
    }
    at = 0;
    while (at < line.size() && !line[at].isSpace())
        ++at;
    word = line.first(at);
    line = line.mid(at).trimmed();
    return word;
}

/// As takeWord() reads it.
QString asWord(const QString &text)
{
    const QChar mark = QLatin1Char('"');
    const bool parted = std::ranges::any_of(text, [](QChar c) { return c.isSpace(); });
    return parted || text.isEmpty() || text.startsWith(mark)
               ? mark + QString(text).replace(mark, QString(2, mark)) + mark
               : text;
}

} // namespace

GuardDialog::GuardDialog(const Profile &profile, const AppGuard &guard, qint64 nowMs, const DisplayZone &zone,
                         const QStringList &writes, QWidget *parent)
    : FormDialog(profile, QStringLiteral("guardDialog"), parent),
      m_guard(guard),
      m_writes(writes),
      m_unlocked(guard.isUnlocked(nowMs)),
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
           tr("One a line: an ID or a pattern with * and ?, in quotes where it has a blank, then, if not all, the "
              "commands "
              "it is kept from."));
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
    resizeWithin(this, {540, 580});
}

void GuardDialog::adapt()
{
    const bool unlocks = m_unlock->isChecked() && !m_unlocked;
    m_minutes->setEnabled(unlocks);
    setReady(!unlocks || !reason().isEmpty());
}

QString GuardDialog::reason() const { return m_reason->text().trimmed(); }

QString GuardDialog::wrongRule() const
{
    for (const ProtectRule &rule : rulesOf(typedText(m_rules))) {
        const bool known = m_guard.rules.contains(rule) || std::ranges::any_of(m_writes, [&rule](const QString &path) {
                               return GuardRules::covers(rule.verbs, path);
                           });
        if (!known)
            return tr("No command that changes anything is called %1, so nothing was saved. An ID with a blank stands "
                      "in quotes.")
                .arg(visibleText(rule.verbs, 60));
    }
    return {};
}

AppGuard GuardDialog::guard(qint64 nowMs) const
{
    AppGuard out = m_guard;
    out.rules = rulesOf(typedText(m_rules));
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
        QString left = line.trimmed();
        if (left.isEmpty())
            continue;
        const QString ids = takeWord(left);
        if (ids.trimmed().isEmpty())
            continue;
        if (left.isEmpty())
            rules << ProtectRule{QStringLiteral("*"), ids};
        while (!left.isEmpty()) {
            if (const QString verbs = takeWord(left); !verbs.trimmed().isEmpty())
                rules << ProtectRule{verbs, ids};
        }
    }
    return rules;
}

QString GuardDialog::textOf(const QList<ProtectRule> &rules)
{
    QStringList lines;
    for (const ProtectRule &rule : rules)
        lines << (rule.verbs == QLatin1String("*") ? asWord(rule.ids)
                                                   : asWord(rule.ids) + QLatin1Char(' ') + asWord(rule.verbs));
    return lines.join(QLatin1Char('\n'));
}

} // namespace imdesk
