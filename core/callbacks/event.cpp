// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/event.h"

#include "core/callbacks/replyform.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace imdesk {

namespace {

constexpr QLatin1String targetVerdicts("ResultItem");
constexpr QLatin1String refusedMembers("RefusedMembers_Account");

/// By ErrorCode alone. Where a verdict stands for each target it says that the backend failed, and the service goes on.
AnswerRefusal refusalBy(const QString &command, int code)
{
    const ReplyForm *form = replyFormOf(command);
    return {form && form->perTarget ? 0 : code, 0};
}

} // namespace

AnswerRefusal refusalOf(const QString &command, int code, const QJsonObject &more)
{
    if (code != 0)
        return refusalBy(command, code);
    AnswerRefusal out;
    const QJsonArray items = more.value(targetVerdicts).toArray();
    int first = 0;
    for (const auto &item : items) {
        const int result = item.toObject().value(QLatin1String("ResultCode")).toInt();
        out.people += result != 0 ? 1 : 0;
        first = first != 0 ? first : result;
    }
    if (out.people > 0 && out.people == items.size())
        return {first, 0};
    out.people += int(more.value(refusedMembers).toArray().size());
    return out;
}

AnswerRefusal refusalOf(const CallbackEvent &event)
{
    // Few answers name anybody, and every event of the log is asked.
    if (event.answerCode != 0)
        return refusalBy(event.command, event.answerCode);
    const QByteArray &more = event.answerMore;
    if (!more.contains(targetVerdicts.data()) && !more.contains(refusedMembers.data()))
        return {};
    return refusalOf(event.command, 0, QJsonDocument::fromJson(more).object());
}

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

qsizetype CallbackEvent::weight() const
{
    qsizetype units = 0;
    for (const QString *text :
         {&command, &sender, &receivers, &group, &this->text, &detail, &ip, &platform, &answerText, &rule, &note})
        units += text->size();
    return qsizetype(sizeof(CallbackEvent)) + 2 * units + query.size() + body.size() + answerMore.size() +
           handling.size();
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

QStringList allSignWords()
{
    QStringList out;
    for (int state = 0; state <= int(SignState::Drifted); ++state)
        out << signWord(SignState(state));
    return out;
}

} // namespace imdesk
