// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/models/auditmodel.h"
#include "core/secrets/credentialstore.h"
#include "tests/core/services/messageworld.h"
#include "tests/support/auditparts.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/audit/auditpanel.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/displayzone.h"

namespace imdesk {

using namespace Qt::StringLiterals;

/// Answers as it was told, at once or when it is let, and remembers what was asked.
class TakingDialogs : public Dialogs
{
  public:
    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)> then) override
    {
        then(path);
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
    {
        asked << question;
        if (question.takeReason)
            question.takeReason(reason);
        if (holds)
            held = then;
        else
            then(yes);
    }
    bool yes = true, holds = false;
    QString path;   ///< where files go; empty: nowhere
    QString reason; ///< given wherever one is asked for
    std::function<void(bool)> held;
    QList<Confirmation> asked;
};

/// The Audit panel over the sandbox.
struct AuditBench : AuditParts
{
    AuditBench()
    {
        guard(*world.client, world.clock);
        theme.setChoice(ThemeController::Choice::Light);
        panel.resize(1100, 700);
        panel.show();
        panel.activated();
    }
    void rename(const QString &name)
    {
        world.raw(u"group_open_http_svc/modify_group_base_info"_s, {{u"GroupId"_s, u"night"_s}, {u"Name"_s, name}});
    }
    QString name()
    {
        return world.call(u"get_group_info"_s, {{u"GroupIdList"_s, QJsonArray{u"night"_s}}})
            .value(u"GroupInfo"_s)
            .toArray()
            .at(0)[u"Name"]
            .toString();
    }

    ThemeController theme;
    MessageWorld world;
    ErrorText errors{world.catalogue};
    DisplayZone zone;
    TakingDialogs dialogs;
    SessionStore keychain;
    UndoRun undo{*world.client};
    AuditPanel panel{AuditPanel::Parts{auditLog, auditRules, keychain, undo, world.profile, world.clock, errors, zone,
                                       dialogs, world.client->catalogue()}};
};

} // namespace imdesk
