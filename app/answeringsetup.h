// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/callbackdoctor.h"
#include "core/callbacks/forwardtarget.h"
#include "core/net/apiclient.h"

#include <QHash>
#include <QObject>

namespace imdesk {

struct AppServices;
class CallbackHub;
class CallbacksPanel;
class MainWindow;

/// Brings the forward targets of a profile and their tokens to its hub, and gives the callbacks panel what its tools
/// need: where tokens are kept, and whether an account is muted. Must die before the window.
class AnsweringSetup : public QObject
{
    Q_OBJECT

  public:
    /// Without `connected` nobody can be asked about mutes.
    AnsweringSetup(AppServices &services, ApiClient &client, CallbackHub &hub, const Profile &profile,
                   CallbacksPanel &panel, MainWindow &window, bool connected);
    /// Looks once more for the tokens that were not to be had, as from a keychain that was locked.
    void readMissing();

  private:
    void readTokens(const ForwardList &list);
    void readToken(const ForwardTarget &target);
    void keepToken(const ForwardTarget &target);
    /// Of a target that is on and has no token: it is asked nothing, which must not go unseen.
    void missToken(const ForwardTarget &target, const QString &why);
    /// Those that have their token by now, or are not to be asked any more, lack nothing.
    void review();
    void showMissing();
    QString tokenName(const ForwardTarget &target) const;
    void askMute(const QString &account, const std::function<void(const CallbackDoctor::MuteAnswer &)> &then);

    AppServices &m_services;
    ApiClient &m_client;
    CallbackHub &m_hub;
    const Profile &m_profile;
    CallbacksPanel &m_panel;
    MainWindow &m_window;
    QHash<QString, QString> m_missing; ///< names of the targets that lack their token, by id
    QString m_missingTitle;            ///< of the card that tells so
};

} // namespace imdesk
