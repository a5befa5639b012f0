// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/event.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace imdesk {

QByteArray answerBody(const CallbackEvent &event)
{
    if (event.httpStatus == 200 && event.answerCode == 0 && event.answerText.isEmpty() && event.answerMore.isEmpty())
        return QByteArrayLiteral("{\"ActionStatus\":\"OK\",\"ErrorInfo\":\"\",\"ErrorCode\":0}");
    // A refusal of a before-event keeps ActionStatus OK, as every documented one does; only a request that could not be
    // taken is a FAIL.
    QJsonObject answer{
        {QStringLiteral("ActionStatus"), event.httpStatus == 200 ? QStringLiteral("OK") : QStringLiteral("FAIL")},
        {QStringLiteral("ErrorInfo"), event.answerText},
        {QStringLiteral("ErrorCode"), event.answerCode}};
    const QJsonObject more = QJsonDocument::fromJson(event.answerMore).object();
    for (auto it = more.begin(); it != more.end(); ++it)
        answer.insert(it.key(), it.value());
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

QString signWord(SignState state)
{
    switch (state) {
    case SignState::NotChecked:
        return QStringLiteral("not-checked");
    case SignState::Valid:
        return QStringLiteral("valid");
    case SignState::Missing:
        return QStringLiteral("missing");
    case SignState::Wrong:
        return QStringLiteral("wrong");
    case SignState::Drifted:
        return QStringLiteral("drifted");
    }
    return {};
}

} // namespace imdesk
