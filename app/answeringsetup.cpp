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
#include "ui/widgets/messagebar.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace imdesk {

namespace {
constexpr qsizetype targetNameShown = 60;
} // namespace

AnsweringSetup::AnsweringSetup(AppServices &services, ApiClient &client, CallbackHub &hub, const Profile &profile,
                               CallbacksPanel &panel, MainWindow &window, bool connected)
    : m_services(services), m_client(client), m_hub(hub), m_profile(profile), m_panel(panel), m_window(window)
{
    const ForwardTargetStore store(services.paths.profileData(profile.dataName()) +
                                   QStringLiteral("/forwardtargets.json"));
    CallbackDoctor::MuteCheck muteCheck;
    if (connected)
        muteCheck = [this](const QString &account, const auto &then) { askMute(account, then); };
    const auto keep = [this](const ForwardTarget &target) { keepToken(target); };
    const auto askKeychain = [this](QObject *context, const std::function<void(KeychainState)> &then) {
        whenDone(m_services.vault.state(), context, then);
    };
    // Asked also while the window goes, which this one does not live to see; the profile does.
    const auto level = [&profile] { return profile.level; };
    panel.setAnswering({services.catalogue, services.clock, store.path(), keep, muteCheck, level,
                        profile.isOfThisComputer(), askKeychain});
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
    connect(&m_hub, &CallbackHub::forwardChanged, this, &AnsweringSetup::review);
    for (const ForwardTarget &target : list.targets) {
        if (target.signsAnew())
            readToken(target);
    }
}

void AnsweringSetup::readMissing()
{
    const ForwardList known = m_hub.forward();
    for (const ForwardTarget &target : known.targets) {
        if (m_missing.contains(target.id))
            readToken(target);
    }
}

void AnsweringSetup::readToken(const ForwardTarget &target)
{
    whenDone(m_services.vault.read(tokenName(target)), this, [this, id = target.id](const Result<QByteArray> &token) {
        ForwardList known = m_hub.forward();
        const auto one = std::ranges::find(known.targets, id, &ForwardTarget::id);
        // It may have been typed or taken off the list while the keychain was thinking.
        if (one == known.targets.end() || !one->token.isEmpty())
            return;
        if (token && !token->isEmpty()) {
            one->token = *token;
            m_hub.setForward(known);
        } else if (one->on && !m_missing.contains(id)) {
            missToken(*one, token ? QString() : token.error().message);
        }
    });
}

void AnsweringSetup::keepToken(const ForwardTarget &target)
{
    if (target.token.isEmpty()) {
        m_services.vault.remove(tokenName(target));
        return;
    }
    whenDone(m_services.vault.keep(tokenName(target), target.token, false), this,
             [this, name = visibleText(target.name, targetNameShown)](const Result<SecretVault::Place> &place) {
                 if (!place || *place != SecretVault::Place::Keychain)
                     m_window.showToast(
                         tr("No keychain took the token of “%1”: it is kept until the program ends.").arg(name));
             });
}

void AnsweringSetup::review()
{
    const auto mended = m_missing.removeIf([this](const QHash<QString, QString>::iterator &missing) {
        const QList<ForwardTarget> &targets = m_hub.forward().targets;
        const auto target = std::ranges::find(targets, missing.key(), &ForwardTarget::id);
        return target == targets.end() || !target->on || !target->signsAnew() || !target->token.isEmpty();
    });
    if (mended > 0)
        showMissing();
}

void AnsweringSetup::missToken(const ForwardTarget &target, const QString &why)
{
    const QString name = visibleText(target.name, targetNameShown);
    m_window.reportProblem(tr("The forward target “%1” is not asked: its token is not known here any more").arg(name),
                           why);
    m_missing.insert(target.id, name);
    showMissing();
}

void AnsweringSetup::showMissing()
{
    MessageBar *bar = m_window.messageBar();
    const bool isOurs = bar->isShowing() && bar->title() == m_missingTitle;
    if (m_missing.isEmpty()) {
        if (isOurs)
            bar->clear();
        return;
    }
    if (bar->isShowing() && !isOurs)
        return; // what is told there comes first; the problem is listed
    QStringList names = m_missing.values();
    names.sort();
    m_missingTitle = tr("%Ln forward target(s) lack their token", nullptr, int(names.size()));
    bar->showMessage(MessageBar::Kind::Warning, m_missingTitle,
                     tr("Not known here any more: %1. These backends are asked nothing, and what they would refuse is "
                        "allowed.")
                         .arg(QLocale().createSeparatedList(names)),
                     tr("Type the token again and apply the targets."));
    bar->addButton(tr("Forward targets…"), [this] {
        m_window.showPanel(m_panel.id());
        m_panel.openTargets();
    });
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
