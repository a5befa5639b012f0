// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace imdesk {

/// What the check of Sign and RequestTime said.
enum class SignState : quint8 {
    NotChecked, ///< no token is set
    Valid,
    Missing, ///< a token is set and the request carries no Sign or RequestTime
    Wrong,   ///< made with another token
    Drifted  ///< made with our token, but RequestTime is outside the window
};

/// How an event came into the store.
enum class EventOrigin : quint8 {
    Received,
    Backfilled ///< read from the history of a group, because the callback never came
};

/// One callback as it was received, decoded and answered. `receivers` holds one account a line.
struct CallbackEvent
{
    qint64 seq = 0;        ///< number in the store, ascending, never used twice; 0 until it is committed
    qint64 receivedAt = 0; ///< Unix milliseconds
    QString command;       ///< Group.CallbackAfterSendMsg
    QString sender;        ///< who acted, may be several lines
    QString receivers;     ///< whom it touched, one a line
    QString group;
    QString text;   ///< words of the message, a name or a notice: whatever a person would look for
    QString detail; ///< what kind of it: Login, Kicked, Invited ...
    QString ip;
    QString platform;
    qint64 requestTime = 0; ///< Unix seconds, 0 where the request has none
    SignState sign = SignState::NotChecked;
    QByteArray query; ///< URL query as received, without the value of Sign
    QByteArray body;  ///< untouched
    int httpStatus = 200;
    int answerCode = 0;    ///< ErrorCode of our answer
    QString answerText;    ///< ErrorInfo of our answer
    QByteArray answerMore; ///< further fields of our answer as a JSON object: MsgBody, RefusedMembers_Account ...
    QString rule;          ///< name of the reply rule that decided the answer, empty for none
    int answeredInMs = -1; ///< from the whole request to the commit that let the answer go; -1 unknown
    QString note;          ///< what was wrong with the request, empty when nothing
    qint64 copyOf = 0;     ///< number of the event this one repeats, 0 for none
    EventOrigin origin = EventOrigin::Received;
    QByteArray handling; ///< how the answer came about, see AnswerTrace; read with the body only
    bool replay = false; ///< a console sent it, not the service; known also where the handling was left behind

    /// Bytes that its texts and its body have, about.
    qsizetype weight() const;
    QStringList receiverList() const { return receivers.split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
    friend bool operator==(const CallbackEvent &, const CallbackEvent &) = default;
};

using EventPtr = std::shared_ptr<CallbackEvent>;

/// How an answer of ours refuses, its HTTP status aside.
struct AnswerRefusal
{
    int code = 0;   ///< of the whole act; 0 where it is allowed, if only for some
    int people = 0; ///< of several, how many are refused
    bool isAny() const { return code != 0 || people > 0; }
};
/// Out of ErrorCode and the further fields of the answer to a command: friend requests are refused in ResultItem, one a
/// target, and of those who are brought into a group some in RefusedMembers_Account.
AnswerRefusal refusalOf(const QString &command, int code, const QJsonObject &more);
AnswerRefusal refusalOf(const CallbackEvent &event);

/// The JSON the service gets for an event.
QByteArray answerBody(const CallbackEvent &event);

/// A stable English word for files and JSON: "not-checked", "valid", ...
QString signWord(SignState state);
/// All of them, in the order of SignState.
QStringList allSignWords();

} // namespace imdesk
