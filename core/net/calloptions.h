// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/apierror.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>

namespace imdesk {

/// Takes the numbers under which the calls of one act are noted down in the audit, in their order.
using Noted = std::shared_ptr<QList<qint64>>;
inline Noted newNoted() { return std::make_shared<QList<qint64>>(); }

/// Who waits for a call: a person before the screen goes first.
enum class Priority { Interactive, Normal, Background };

struct CallOptions
{
    Priority priority = Priority::Interactive;
    int timeoutMs = 10'000;        ///< for one attempt
    QString reason = {};           ///< why it is done, for the audit
    QString job = {};              ///< the bulk job it is a part of, for the audit
    QList<qint64> undoes = {};     ///< entries of the audit that are taken back, all of each, once it is done
    QList<qint64> undoesPart = {}; ///< entries of which it takes back a part
    int sharePercent = 100;        ///< of the documented calls a second that the job may use, for all that it causes
    /// Takes the request ID, the service's or else our own, before the end is told: a reply need not hold one.
    std::shared_ptr<QString> requestId = {};
    Noted noted = {}; ///< takes the number of its entry before it leaves, where it is noted down
};

/// The options of a call of somebody who waits, noted down for later.
inline CallOptions notedIn(const Noted &noted)
{
    CallOptions options;
    options.noted = noted;
    return options;
}

/// One finished call as it is logged and listed. Holds no body, no signature and no key.
struct CallRecord
{
    qint64 startedAtMs = 0; ///< Unix time
    QString command;
    int elapsedMs = 0; ///< from submission to the last answer, waiting included
    int attempts = 0;
    bool ok = false;
    ApiError error; ///< when not ok
    QString requestId;
    bool write = false;
};

/// A write that the service has said yes to: what was asked of it and what it told. Not logged; it may hold anything.
struct WrittenCall
{
    QString command; ///< the catalogue's name of it
    QJsonObject body, reply;
    Priority priority = Priority::Interactive;
};

} // namespace imdesk
