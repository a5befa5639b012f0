// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/callbacks/event.h"
#include "core/callbacks/receiveroptions.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

class QLocalSocket;

namespace imdesk {

/// What a console and a headless listener say to each other: one JSON object a line, both ways. The listener greets
/// with "hello"; the console proves that it knows the secret, is shown that the listener does, and then asks.
///
/// - listener: {"hello":"imdesk-listener","version":1,"nonce":N,"secret":true}
/// - console: {"op":"hello","version":1,"nonce":M,"proof":P}, answered {"ok":true,"proof":Q}
/// - console: {"op":"watch","rows":50000,"after":17,"log":L}, answered {"push":"begin","after":17,"last":20,"log":L}
/// and
///   {"push":"events","events":[...]} from then on, as are {"push":"remarks",...}, {"push":"rules","base":H,...},
///   {"push":"status","now":T,...}, {"push":"explained",...} and {"push":"problem",...}; "now" is the time by which the
///   listener tells when its events came, "budget" how long its answers take, "targets" how those it forwards to do.
///   Without "after", or where "log" is another one by now, it begins with the newest rows; a log that is replaced
///   meanwhile begins with another "begin"
/// - console: {"op":"event","id":1,"seq":17,"log":L}, answered {"id":1,"event":{...}}
/// - console: {"op":"set-rules","id":2,"base":H,"rules":[...]}, answered {"id":2,"ok":true}
/// - console: {"op":"remark","id":3,"seq":17,"log":L,"mark":true,"note":"..."}, answered {"id":3,"ok":true}
/// - console: {"op":"search","id":4,"filter":"...","beyond":17}, answered with the page before that number; with
///   "oldest_first":true the one behind it
/// - console: {"op":"rehearse","id":5,"rules":[...],"newest":10000}, answered with the report
/// - console: {"op":"ledger","id":6}, answered with the times of listening and the numbers that are no holes
/// - console: {"op":"backfill","id":7,"events":[...]}, answered after the commit {"id":7,"ok":true,"stored":2,"of":2};
///   with "error" for "ok" unless all were stored. A listener of an older program says "ok" before it knows
/// - console: {"op":"explain","id":8,...}, answered {"id":8,"ok":true}
///
/// Whatever has an "id" is answered with the same one, or with "error". "log" tells one log from another, for all of
/// them count their events from 1, and "base" the list of rules that new ones are to replace; what names one that is no
/// longer there is refused. Older programs leave both out, and are served as they always were.
namespace attach {

inline constexpr int version = 1;
inline constexpr qsizetype minSecretBytes = 16;
inline constexpr qsizetype greetingLine = 4 << 10;  ///< longest line before the proof
inline constexpr qsizetype consoleLine = 4 << 20;   ///< longest line of a console: its rules
inline constexpr qsizetype listenerLine = 24 << 20; ///< longest line of a listener: one event with its body
inline constexpr qsizetype bodyLimit = 16 << 20;    ///< a longer body stays where it is

enum class Role { Console, Listener };

/// Shows that one knows the secret to whoever knows it too. The certificate the connection is encrypted with goes into
/// it, so that nobody in between can pass it on.
QByteArray proof(Role role, const QByteArray &secret, const QByteArray &listenerNonce, const QByteArray &consoleNonce,
                 const QByteArray &certificateDigest);
QByteArray freshNonce();
/// Whether this user, or root, is at the other end: the system says so, once there is a connection.
bool isOwnUser(const QLocalSocket &socket);

QJsonObject eventOut(const CallbackEvent &event, bool withBody);
CallbackEvent eventIn(const QJsonObject &object);
QJsonObject problemOut(const ReceiverProblem &problem);
ReceiverProblem problemIn(const QJsonObject &object);

QByteArray line(const QJsonObject &object);

/// Cuts a stream into lines of a bounded length.
class LineCutter
{
  public:
    explicit LineCutter(qsizetype limit) : m_limit(limit) {}
    void setLimit(qsizetype limit) { m_limit = limit; }
    void add(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next whole line as an object, empty for none yet; an error for a line that is too long or is no object.
    Result<std::optional<QJsonObject>> next();

  private:
    qsizetype m_limit;
    QByteArray m_buffer;
    qsizetype m_searched = 0;
};

} // namespace attach

} // namespace imdesk
