// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/messageblockers.h"
#include "ui/dialogs/whydialog.h"

#include <QPointer>

namespace imdesk {

struct AppServices;
class CallbackHub;
class DisplayZone;
class MainWindow;

/// "Why can't A message B?" of one session: the action in menu and palette, the dialog, and the look into the callback
/// log. Must die before the window.
class WhyTool : public QObject
{
    Q_OBJECT

  public:
    WhyTool(AppServices &services, ApiClient &client, CallbackHub &hub, const Profile &profile, const DisplayZone &zone,
            MainWindow &window);
    ~WhyTool() override;

    /// Opens the dialog; checks at once when both sides are named.
    void ask(const MessageQuestion &question);
    WhyDialog *dialog() const { return m_dialog; }

  private:
    void showEvent(qint64 seq);

    AppServices &m_services;
    const Profile &m_profile;
    const DisplayZone &m_zone;
    MainWindow &m_window;
    MessageBlockers m_blockers;
    QPointer<WhyDialog> m_dialog;
};

} // namespace imdesk
