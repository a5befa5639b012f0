// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/peopleparts.h"

#include "ui/widgets/icon.h"

#include <QCoreApplication>
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

} // namespace imdesk
