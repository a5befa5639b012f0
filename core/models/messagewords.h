// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/historymessage.h"
#include "core/services/messagedelivery.h"

#include <QList>
#include <QPair>
#include <QStringList>

#include <functional>

/// Words for people about messages, in the language of the program.
namespace imdesk::messagewords {

/// "Text", "Image"; an unknown MsgType as it came.
QString kind(const QString &msgType);
/// The kinds of a message's elements, each once.
QString kinds(const QList<api::MsgElement> &body);
QString state(HistoryMessage::State state);
/// One plain line: the content, or why there is none.
QString line(const HistoryMessage &message, qsizetype limit = 300);
/// "alice with bob", "group night".
QString where(const Conversation &conversation);
/// All there is to know of it as label and text; `time` makes the text of a moment in Unix seconds.
QList<QPair<QString, QString>> fields(const HistoryMessage &message, const std::function<QString(qint64)> &time);
QString deliveryState(MessageDelivery::State state);

} // namespace imdesk::messagewords
