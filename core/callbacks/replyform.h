// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace imdesk {

/// What the service lets an answer to one before-event do (documents 34354 and 34520, and each event's page).
struct ReplyForm
{
    int plainRefusal = 1; ///< the code that refuses without an own number
    int firstOwnCode = 0; ///< range of codes that reach the client as they are; 0 where none is documented
    int lastOwnCode = 0;
    bool drop = false;      ///< ErrorCode 2: nothing is delivered and the sender is told it was
    bool text = false;      ///< MsgBody may be replaced
    bool members = false;   ///< RefusedMembers_Account refuses some of those who are brought in
    bool perTarget = false; ///< the verdict stands in ResultItem, one a target; ErrorCode decides nothing

    /// Whether a refusal may carry this code.
    bool allowsCode(int code) const
    {
        return (code == plainRefusal && !perTarget) ||
               (firstOwnCode != 0 && code >= firstOwnCode && code <= lastOwnCode);
    }
};

/// The form of a before-event's answer; null for every other command, whose answer is not heeded.
const ReplyForm *replyFormOf(const QString &command);
/// The commands whose answer is heeded, in the order of the documents.
QStringList heededCommands();

} // namespace imdesk
