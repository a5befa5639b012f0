// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/peopleparts.h"

#include "core/base/sentences.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/workingbutton.h"

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

QString PeopleParts::planProblem(const QString &what) const
{
    const int code = refusals->codeOf(what);
    if (code == 0)
        return {};
    if (refusals->isOfPlan(what))
        return joinSentences(
            {PeopleWords::tr("Conversation groups and all marks but custom ones need the Ultimate plan, and by its "
                             "profile this app has a plan below it."),
             PeopleWords::tr("When the plan has changed, say so in Settings, Profiles.")});
    const QString reason =
        what == PlanRefusals::deleteAccounts
            ? PeopleWords::tr("The service does not let this app delete accounts (code %1): deleting is switched on in "
                              "its console.")
            : PeopleWords::tr("The plan of this app holds no conversation groups and no marks but custom ones (code "
                              "%1).");
    return joinSentences(
        {reason.arg(code), PeopleWords::tr("When the plan or the switch has changed, refresh to try again.")});
}

QString PeopleParts::deleteProblem() const
{
    const QString problem = writeProblem();
    return problem.isEmpty() ? planProblem(PlanRefusals::deleteAccounts) : problem;
}

void PeopleParts::tryRefusedAgain() const
{
    for (const QLatin1String what : {PlanRefusals::deleteAccounts, PlanRefusals::contactGroups}) {
        if (!refusals->isOfPlan(what)) // which changes where the profile says it
            refusals->forget(what);
    }
}

void allow(QPushButton *button, bool possible, const QString &why, bool works)
{
    setWorking(button, works, possible);
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
