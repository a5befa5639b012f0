// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmdeed.h"

#include "core/net/apiclient.h"

#include <QPointer>

#include <memory>

namespace imdesk {

void confirmDeed(Dialogs &dialogs, QWidget *parent, Confirmation question, ApiClient &client,
                 std::function<void()> deed)
{
    const auto why = std::make_shared<QString>();
    question.takeReason = [why](const QString &reason) { *why = reason; };
    dialogs.confirm(parent, question, [why, deed = std::move(deed), client = QPointer<ApiClient>(&client)](bool yes) {
        if (yes && client)
            client->because(*why, deed);
    });
}

} // namespace imdesk
