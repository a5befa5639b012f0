// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/peopleparts.h"

#include "core/base/plaintext.h"
#include "ui/widgets/icon.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>

namespace imdesk {

namespace {

struct PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::PeopleWords)
};

} // namespace

Confirmation PeopleParts::question(const QString &title, const QString &effect, const QString &verb) const
{
    Confirmation question;
    question.title = title;
    question.effect = effect;
    question.verb = verb;
    question.level = accounts.profile().level;
    question.profileName = accounts.profile().name;
    return question;
}

QString PeopleParts::writeProblem() const
{
    return profile().readOnly ? PeopleWords::tr("The profile is read-only.") : QString();
}

void allow(QPushButton *button, bool possible, const QString &why)
{
    button->setEnabled(possible);
    button->setToolTip(possible ? QString() : why);
    button->setAccessibleDescription(button->toolTip());
}

QPushButton *peopleButton(QWidget *parent, const char *name, const QString &iconName, ButtonRole role)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName, role == ButtonRole::Accent ? IconRole::OnAccent : IconRole::Text));
    setButtonRole(made, role);
    return made;
}

QString failureLines(const QList<ItemOutcome> &outcomes, const ErrorText &errors, int limit)
{
    QStringList lines;
    qsizetype more = 0;
    for (const ItemOutcome &outcome : outcomes) {
        if (outcome.state == ItemOutcome::State::Done)
            continue;
        if (lines.size() >= limit) {
            ++more;
            continue;
        }
        QString why;
        if (outcome.state == ItemOutcome::State::NotTried)
            why = PeopleWords::tr("not tried");
        else if (outcome.state == ItemOutcome::State::Unknown)
            why = PeopleWords::tr("no answer; it may have been done");
        else if (outcome.error.code != 0)
            why = QStringLiteral("%1 %2")
                      .arg(outcome.error.code)
                      .arg(errors.explain(outcome.error, QLocale().name()).title);
        else
            why = outcome.error.message.isEmpty() ? PeopleWords::tr("refused; the service does not say why")
                                                  : visibleText(outcome.error.message, 200);
        lines << QStringLiteral("%1: %2").arg(visibleText(outcome.id, 60), why);
    }
    if (more > 0)
        lines << PeopleWords::tr("and %n more", nullptr, static_cast<int>(more));
    return lines.join(QLatin1Char('\n'));
}

} // namespace imdesk
