// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/apierror.h"
#include "core/base/namedid.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace imdesk {

/// What became of one of many: a receiver of a message, a line of an import.
struct MessageDelivery
{
    enum class State {
        Waiting,
        Sent,
        Failed,  ///< refused, nothing was done
        Unknown, ///< no answer came: it may have been done all the same
        NotTried ///< cancelled, or given up because every one would fail in the same way
    };
    QString id;         ///< account, group, or the line's number
    QString what;       ///< a line about it where the ID says too little
    QList<NamedId> ids; ///< who it goes to; of a line also who it is from
    State state = State::Waiting;
    ApiError error;
    qint64 atMs = 0;         ///< Unix time of the answer
    QString number;          ///< MsgKey or MsgSeq, where one is told
    qint64 maybeSinceMs = 0; ///< when the first try began that had no answer; 0 = each had one, or its time is not told
};

struct DeliverySummary
{
    qsizetype all = 0, sent = 0, failed = 0, unknown = 0, notTried = 0;
    qsizetype open() const { return all - sent - failed - unknown - notTried; }
    qsizetype missed() const { return failed + unknown + notTried; }
};
DeliverySummary summaryOf(const QList<MessageDelivery> &deliveries);

} // namespace imdesk

Q_DECLARE_METATYPE(imdesk::DeliverySummary)
