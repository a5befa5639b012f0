// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/whytool.h"

#include "app/appservices.h"
#include "core/callbacks/callbackhub.h"
#include "core/models/rememberedrefusals.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmenus.h"

#include <QAction>

namespace imdesk {

WhyTool::WhyTool(AppServices &services, ApiClient &client, CallbackHub &hub, const Profile &profile,
                 const DisplayZone &zone, MainWindow &window)
    : m_services(services), m_profile(profile), m_zone(zone), m_window(window), m_blockers(client)
{
    m_blockers.setRefusalLookup([&hub](const MessageQuestion &question) { return lastRefusal(hub.log(), question); });
    QAction *action = window.menus()->addTool(QStringLiteral("why"), QStringLiteral("help"), "imdesk::WhyTool",
                                              QT_TRANSLATE_NOOP("imdesk::WhyTool", "&Why can't A message B? …"));
    connect(action, &QAction::triggered, this, [this] { ask({}); });
}

WhyTool::~WhyTool() { delete m_dialog; }

void WhyTool::ask(const MessageQuestion &question)
{
    if (!m_dialog) {
        m_dialog = new WhyDialog(m_blockers, m_services.errors, m_profile, m_zone, *m_services.dialogs, &m_window);
        connect(m_dialog, &WhyDialog::eventRequested, this, &WhyTool::showEvent);
    }
    m_dialog->ask(question);
}

void WhyTool::showEvent(qint64 seq)
{
    m_window.showPanel(QStringLiteral("callbacks"));
    if (Panel *panel = m_window.panel(QStringLiteral("callbacks")))
        panel->open({ObjectRef::Kind::Event, QString::number(seq)});
}

} // namespace imdesk
