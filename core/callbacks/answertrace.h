// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QByteArray>

namespace imdesk {

/// The service waits this long for the answer to a before-event and then goes ahead without it (doc 34354).
inline constexpr int answerBudgetMs = 2'000;
/// Kept free of it for the commit and the way back.
inline constexpr int answerReserveMs = 300;

/// What one forward target said to one before-event.
struct TargetAnswer
{
    QString target;  ///< its name
    QString outcome; ///< answered, garbage, refused, failed, slow, busy, resting, copied
    int ms = -1;     ///< until it was known
    int status = 0;  ///< HTTP
    int code = 0;    ///< ErrorCode it wanted
    bool won = false;
    QString words; ///< what was wrong, or will be with the service, for people
    friend bool operator==(const TargetAnswer &, const TargetAnswer &) = default;
};

/// How the answer to one event came about: kept with the event, shown as its budget.
struct AnswerTrace
{
    int rulesUs = -1;         ///< time of all reply rules; -1 where none was asked
    int forwardMs = -1;       ///< until the answers of targets were settled; -1 where none was asked
    QString cutOff;           ///< name of a rule that was not asked to its end, so that the event was allowed
    QStringList gaveUp;       ///< names of rules whose filter gave up on the event
    bool safeDefault = false; ///< allowed because nobody who was asked answered in time
    QList<TargetAnswer> targets;
    QStringList headers; ///< of the request, "Name: value", those worth passing on
    QJsonObject others;

    bool isEmpty() const
    {
        return rulesUs < 0 && forwardMs < 0 && cutOff.isEmpty() && gaveUp.isEmpty() && targets.isEmpty() &&
               headers.isEmpty();
    }
    /// Nothing gives empty bytes.
    QByteArray toBytes() const;
    static AnswerTrace fromBytes(const QByteArray &bytes);
    friend bool operator==(const AnswerTrace &, const AnswerTrace &) = default;
};

template <>
FieldTable fieldsOf<TargetAnswer>();
template <>
FieldTable fieldsOf<AnswerTrace>();

} // namespace imdesk
