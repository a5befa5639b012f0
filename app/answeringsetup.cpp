// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answeringsetup.h"

#include "app/appservices.h"
#include "core/api/muting.h"
#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/callbacks/callbackhub.h"
#include "ui/panels/callbacks/answertools.h"
#include "ui/panels/callbacks/callbackspanel.h"
#include "ui/shell/mainwindow.h"

#include <QLocale>

namespace imdesk {

namespace {
constexpr qsizetype targetNameShown = 60;
} // namespace

AnsweringSetup::AnsweringSetup(AppServices &services, ApiClient &client, CallbackHub &hub, const Profile &profile,
                               CallbacksPanel &panel, MainWindow &window, bool connected)
    : m_services(services), m_client(client), m_hub(hub), m_profile(profile)
{
    const ForwardTargetStore store(services.paths.profileData(profile.dataName()) +
                                   QStringLiteral("/forwardtargets.json"));
    CallbackDoctor::MuteCheck muteCheck;
    if (connected)
        muteCheck = [this](const QString &account, const auto &then) { askMute(account, then); };
    const auto keepToken = [this](const ForwardTarget &target) {
        if (target.token.isEmpty())
            m_services.vault.remove(tokenName(target));
        else
            m_services.vault.keep(tokenName(target), target.token, false);
    };
    // Asked also while the window goes, which this one does not live to see; the profile does.
    const auto level = [&profile] { return profile.level; };
    panel.setAnswering(
        {services.catalogue, services.clock, store.path(), keepToken, muteCheck, level, profile.isOfThisComputer()});
    const Result<ForwardList> list = store.load();
    if (!list) {
        window.reportProblem(list.error().message, {});
        return;
    }
    // What else a target may lack, such as a token, is known later; a filter that cannot be used stays so.
    for (const ForwardTarget &target : list->targets) {
        if (const QString problem = target.filterProblem(); target.on && !problem.isEmpty())
            window.reportProblem(tr("The forward target “%1” is not used: its filter is not valid")
                                     .arg(visibleText(target.name, targetNameShown)),
                                 problem);
    }
    readTokens(*list);
}

QString AnsweringSetup::tokenName(const ForwardTarget &target) const
{
    return m_profile.secretName() + QStringLiteral("/forward-token/") + target.id;
}

// The keychain answers when it likes; each target is of use as soon as its token is there.
void AnsweringSetup::readTokens(const ForwardList &list)
{
    m_hub.setForward(list);
    for (const ForwardTarget &target : list.targets) {
        if (!target.signsAnew())
            continue;
        whenDone(m_services.vault.read(tokenName(target)), this,
                 [this, id = target.id](const Result<QByteArray> &token) {
                     ForwardList known = m_hub.forward();
                     for (ForwardTarget &one : known.targets) {
                         if (one.id == id && token)
                             one.token = *token;
                     }
                     m_hub.setForward(known);
                 });
    }
}

void AnsweringSetup::askMute(const QString &account,
                             const std::function<void(const CallbackDoctor::MuteAnswer &)> &then)
{
    whenDone(m_client.call(api::getNoSpeaking, api::GetNoSpeaking{account}), this,
             [this, account, then](const Result<api::GetNoSpeakingReply> &reply) {
                 CallbackDoctor::MuteAnswer answer;
                 if (!reply) {
                     answer.missing = CallbackDoctor::isMissingAccount(reply.error());
                     answer.words = tr("Whether %1 is muted could not be asked: %2")
                                        .arg(account, m_services.errors.explain(reply.error(), QLocale().name()).title);
                 } else {
                     answer.known = true;
                     answer.muted = reply->c2cSeconds > 0 || reply->groupSeconds > 0;
                     answer.words =
                         answer.muted
                             ? tr("%1 is muted in the whole app.").arg(account)
                             : tr("%1 is not muted in the whole app; a mute in one group may still hold.").arg(account);
                 }
                 then(answer);
             });
}

} // namespace imdesk
