// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/disbandquestion.h"

#include "core/base/plaintext.h"
#include "core/models/groupwords.h"

#include <QCoreApplication>

namespace imdesk {

namespace {
struct DisbandText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::DisbandText)
};
} // namespace

Confirmation disbandQuestion(const api::GroupInfo &group, const Profile &profile)
{
    Confirmation question;
    question.title =
        DisbandText::tr("Disband %1").arg(visibleText(group.name.isEmpty() ? group.groupId : group.name, 60));
    question.effect = group.memberNum
                          ? DisbandText::tr("The group ends for its %Ln member(s), who are told; its history can no "
                                            "longer be read. This cannot be undone.",
                                            nullptr, static_cast<int>(*group.memberNum))
                          : DisbandText::tr("The group ends for everybody in it. This cannot be undone.");
    question.details << DisbandText::tr("Group ID: %1").arg(visibleText(group.groupId));
    if (!group.name.isEmpty())
        question.details << DisbandText::tr("Name: %1").arg(visibleText(group.name));
    if (!group.type.isEmpty())
        question.details << DisbandText::tr("Type: %1").arg(groupwords::kind(groupKind(group.type)));
    if (!group.owner.isEmpty())
        question.details << DisbandText::tr("Owner: %1").arg(visibleText(group.owner));
    question.verb = DisbandText::tr("Disband group");
    question.keep = DisbandText::tr("Keep the group");
    const QString word = wordForGroup(group.groupId, group.name);
    // What is typed must be what is seen.
    question.typedWord =
        visibleText(word) == word && word.trimmed() == word && isTypeable(word) ? word : QStringLiteral("1");
    question.level = profile.level;
    question.profileName = profile.name;
    question.destructive = true;
    return question;
}

QString wordForGroup(const QString &id, const QString &name)
{
    const bool plain = visibleText(name) == name && name.trimmed() == name && !name.contains(QLatin1Char('&'));
    return plain && isTypeable(name) ? name : id;
}

} // namespace imdesk
