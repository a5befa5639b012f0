// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/answertrace.h"

#include <QJsonDocument>

namespace imdesk {

template <>
FieldTable fieldsOf<TargetAnswer>()
{
    return {field("target", &TargetAnswer::target), field("outcome", &TargetAnswer::outcome),
            field("ms", &TargetAnswer::ms),         field("status", &TargetAnswer::status),
            field("code", &TargetAnswer::code),     field("won", &TargetAnswer::won),
            field("words", &TargetAnswer::words)};
}

template <>
FieldTable fieldsOf<AnswerTrace>()
{
    return {field("rules_us", &AnswerTrace::rulesUs),         field("forward_ms", &AnswerTrace::forwardMs),
            field("cut_off", &AnswerTrace::cutOff),           field("gave_up", &AnswerTrace::gaveUp),
            field("safe_default", &AnswerTrace::safeDefault), field("targets", &AnswerTrace::targets),
            field("headers", &AnswerTrace::headers),          rest(&AnswerTrace::others)};
}

QByteArray AnswerTrace::toBytes() const
{
    return isEmpty() ? QByteArray() : QJsonDocument(encode(*this)).toJson(QJsonDocument::Compact);
}

AnswerTrace AnswerTrace::fromBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    return decode<AnswerTrace>(QJsonDocument::fromJson(bytes).object()).value_or(AnswerTrace());
}

} // namespace imdesk
