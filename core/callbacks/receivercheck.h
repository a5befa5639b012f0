// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"
#include "core/callbacks/receiveroptions.h"

#include <QByteArrayView>

#include <optional>

namespace imdesk {

/// A request as the receiver judges it. What it only looks at belongs to the caller.
struct CallbackRequest
{
    QByteArrayView method;
    QByteArrayView target;      ///< path and query as sent
    QByteArray contentEncoding; ///< lower case, empty for none
    QByteArray body;
};

/// What is to be done with a request: an event to store (answered with its own httpStatus), or a refusal with a status.
struct CallbackVerdict
{
    EventPtr event;
    int refuse = 0;
    std::optional<ReceiverProblem> problem; ///< may come with an event that is stored nevertheless
    QByteArray moreHeaders;
};

/// Judges requests for one receiver: path, method, content, app, Sign, body. Counts what it refuses.
CallbackVerdict judgeRequest(const ReceiverOptions &options, const CallbackRequest &request, qint64 nowMs,
                             ReceiverCounters &counters);

/// The body of a refusal: a FAIL in the form of the service, so that its logs show why.
QByteArray refusalBody(int status, const QString &words);

/// A path with a slash in front and none behind; "/" stays.
QString normalPath(const QString &path);

} // namespace imdesk
