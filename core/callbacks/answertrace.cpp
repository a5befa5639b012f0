// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/answertrace.h"

#include <QJsonDocument>

namespace imdesk {

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
