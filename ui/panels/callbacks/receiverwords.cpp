// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/receiverwords.h"

#include "core/base/plaintext.h"
#include "ui/panels/callbacks/budgetwords.h"

#include <QCoreApplication>

namespace imdesk {

namespace {

struct ReceiverWords
{
    Q_DECLARE_TR_FUNCTIONS(ReceiverWords)
};

constexpr qsizetype placeLimit = 120;

} // namespace

ReceiverWord receiverWord(const CallbackHub &hub)
{
    if (const AttachClient *listener = hub.attached()) {
        switch (listener->state()) {
        case AttachClient::State::Connecting:
            return {ChipKind::Info, ReceiverWords::tr("Attaching")};
        case AttachClient::State::Attached:
            return {ChipKind::Ok, ReceiverWords::tr("Attached")};
        case AttachClient::State::Interrupted:
            return {ChipKind::Warn, ReceiverWords::tr("Interrupted")};
        case AttachClient::State::Failed:
            return {ChipKind::Bad, ReceiverWords::tr("Failed")};
        }
    }
    switch (hub.state()) {
    case CallbackHub::State::Off:
        return {ChipKind::Neutral, ReceiverWords::tr("Off")};
    case CallbackHub::State::Starting:
        return {ChipKind::Info, ReceiverWords::tr("Starting")};
    case CallbackHub::State::Listening:
        return {ChipKind::Ok, ReceiverWords::tr("Listening")};
    case CallbackHub::State::Stopping:
        return {ChipKind::Info, ReceiverWords::tr("Stopping")};
    case CallbackHub::State::Failed:
        return {ChipKind::Bad, ReceiverWords::tr("Failed")};
    }
    return {};
}

QString receiverPlace(const ReceiverOptions &options)
{
    const QString address = options.address.toString();
    return options.port == 0 ? address : QStringLiteral("%1:%2").arg(address).arg(options.port);
}

QString receiverCaption(const CallbackHub &hub)
{
    const CallbackHub::Counts counts = hub.counts();
    const QString lastMinute = ReceiverWords::tr("%Ln request(s) in the last minute", nullptr, int(counts.perMinute));
    const QString budget = budgetCaption(hub.budget());
    QStringList parts;
    if (const AttachClient *listener = hub.attached()) {
        parts << ReceiverWords::tr("Listener at %1").arg(visibleText(listener->target().place(), placeLimit));
        if (!listener->figures().url.isEmpty())
            parts << visibleText(listener->figures().url, placeLimit);
        parts << lastMinute;
        if (!budget.isEmpty())
            parts << budget;
    } else if (hub.state() == CallbackHub::State::Listening) {
        parts << hub.url().toString();
        parts << (hub.options().token.isEmpty() ? ReceiverWords::tr("Sign is not checked")
                                                : ReceiverWords::tr("Sign is checked"));
        parts << lastMinute;
        if (!budget.isEmpty())
            parts << budget;
    } else if (hub.storeState() == CallbackHub::StoreState::Foreign) {
        parts << ReceiverWords::tr(
            "This log is held by another imdesk or imdeskctl; what it receives is shown here as it grows");
    } else {
        parts << ReceiverWords::tr("The receiver is off: nothing is taken, what came before is shown");
    }
    if (counts.rejected > 0)
        parts << ReceiverWords::tr("%Ln turned away", nullptr, int(counts.rejected));
    if (counts.badBodies > 0)
        parts << ReceiverWords::tr("%Ln not understood", nullptr, int(counts.badBodies));
    if (counts.trimmedRows > 0)
        parts << ReceiverWords::tr("the oldest %Ln row(s) were dropped to stay within the limit", nullptr,
                                   int(counts.trimmedRows));
    return parts.join(QStringLiteral(" \u00B7 "));
}

} // namespace imdesk
