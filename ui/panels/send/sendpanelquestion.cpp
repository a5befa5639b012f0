// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before something is sent, or sent again: to whom it goes, and what of that is not known.
#include "ui/panels/send/sendpanel.h"

#include "core/api/errortext.h"
#include "core/base/plaintext.h"
#include "core/settings/profile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/widgets/messagebar.h"

#include <QLocale>

namespace imdesk {

namespace {

constexpr qsizetype namesInQuestion = 5;
constexpr qsizetype groupsInQuestion = 500; ///< a text of 200,000 lines would hold up the window

} // namespace

QString SendPanel::effectOf(const Sending &what) const
{
    const QLocale locale;
    const int count = int(what.groups.size());
    QString groups = tr("%Ln group(s)", nullptr, count);
    QString effect;
    if (!what.named.isEmpty()) {
        QStringList names;
        for (const QString &name : what.named.mid(0, namesInQuestion))
            names << visibleText(name, 40);
        if (what.named.size() > namesInQuestion)
            names << QStringLiteral("…");
        effect = tr("Only %1 in %2 of %3 get this at once, as far as they are online. It cannot be recalled.")
                     .arg(tr("%Ln named member(s) (%1)", nullptr, int(what.named.size()))
                              .arg(names.join(QStringLiteral(", "))),
                          groups, m_parts.profile.name);
    } else {
        if (what.unknownSizes > 0)
            groups = tr("%1 (at least %2 members; %3)")
                         .arg(groups, locale.toString(what.members),
                              tr("%Ln group(s) of unknown size", nullptr, what.unknownSizes));
        else if (what.members > 0)
            groups = tr("%1 (%2 members)").arg(groups, locale.toString(what.members));
        effect = (what.asMessage ? tr("Everyone in %1 of %2 gets this as a stored message, and callbacks fire.")
                                 : tr("Who is online in %1 of %2 sees this at once. It cannot be recalled."))
                     .arg(groups, m_parts.profile.name);
    }
    const QString firstLine = visibleText(what.text.trimmed().section(QLatin1Char('\n'), 0, 0), 80);
    return effect + QLatin1Char('\n') + tr("First line: \u201C%1\u201D").arg(firstLine);
}

QStringList SendPanel::detailsOf(const Sending &what) const
{
    QStringList lines;
    for (const QString &name : what.named)
        lines << tr("Member %1").arg(visibleText(name));
    for (const QString &group : what.groups.mid(0, groupsInQuestion))
        lines << (what.named.isEmpty() ? group : tr("Group %1").arg(group));
    if (const qsizetype more = what.groups.size() - groupsInQuestion; more > 0)
        lines << tr("and %Ln more group(s)", nullptr, int(more));
    return lines;
}

void SendPanel::confirmThen(const Sending &what, bool always, const std::function<void()> &then)
{
    const Profile &profile = m_parts.profile;
    if (profile.level != SafetyLevel::Production && !always) {
        then();
        return;
    }
    Confirmation question;
    question.level = profile.level;
    question.profileName = profile.name;
    question.title = verb(int(what.groups.size()), what.asMessage);
    question.verb = question.title;
    question.keep = tr("Keep as draft");
    question.details = detailsOf(what);
    question.effect = effectOf(what);
    m_parts.dialogs.confirm(this, question, [then](bool yes) {
        if (yes)
            then();
    });
}

void SendPanel::retry(const QList<NotificationResult::State> &states, bool asMessage)
{
    Sending again;
    again.asMessage = asMessage;
    for (const NotificationResult &result : m_parts.notifications.results()) {
        if (!states.contains(result.state))
            continue;
        again.groups << result.groupId;
        const GroupRow known = m_noted.value(result.groupId);
        if (known.members != GroupRow::unknown)
            again.members += known.members;
        else if (!isGoneCode(result.error.code))
            ++again.unknownSizes;
    }
    const Notification &last = m_parts.notifications.notification();
    if (!asMessage)
        again.named = last.members;
    again.text = last.text; // not that of the form, which may have changed
    // Those who were not named would get it, too.
    const bool wider = asMessage && !last.members.isEmpty();
    confirmThen(again, wider, [this, states, asMessage] {
        m_message->clear();
        if (const Result<Done> result = m_parts.notifications.retry(states, asMessage); !result)
            m_message->showError(m_parts.errors.explain(result.error(), QLocale().name()));
    });
}

} // namespace imdesk
