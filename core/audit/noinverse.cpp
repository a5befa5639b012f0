// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that write and cannot be taken back, each with its reason; the others stand in undo.cpp.
#include "core/audit/undoparts.h"

#include <QHash>

namespace imdesk {

using namespace Qt::StringLiterals;
using namespace undoparts;

QString whyNoInverse(const QString &path)
{
    enum class Why {
        Sent,
        GoneOut,
        Removed,
        Made,
        Disbanded,
        Deleted,
        SignedOut,
        Read,
        Unread,
        Permissions,
        LiveMarks,
        Conversation,
        Extensions
    };
    static const QHash<QString, Why> reasons{
        {u"all_member_push/im_push"_s, Why::GoneOut},
        {u"group_open_http_svc/send_broadcast_msg"_s, Why::GoneOut},
        {u"group_open_http_svc/send_group_msg"_s, Why::Sent},
        {u"group_open_http_svc/send_group_system_notification"_s, Why::GoneOut},
        {u"group_open_http_svc/import_group_msg"_s, Why::Sent},
        {u"openim/batchsendmsg"_s, Why::Sent},
        {u"openim/importmsg"_s, Why::Sent},
        {u"openim/sendmsg"_s, Why::Sent},
        {u"group_open_http_svc/clear_group_msg"_s, Why::Removed},
        {u"group_open_http_svc/delete_group_msg_by_sender"_s, Why::Removed},
        {u"group_open_http_svc/group_msg_recall"_s, Why::Removed},
        {u"openim/admin_msgwithdraw"_s, Why::Removed},
        {u"group_open_http_svc/create_group"_s, Why::Made},
        {u"group_open_http_svc/create_permission_group"_s, Why::Made},
        {u"group_open_http_svc/import_group"_s, Why::Made},
        {u"group_open_http_svc/import_topic"_s, Why::Made},
        {u"million_group_open_http_svc/create_topic"_s, Why::Made},
        {u"group_open_http_svc/destroy_group"_s, Why::Disbanded},
        {u"million_group_open_http_svc/destroy_topic"_s, Why::Disbanded},
        {u"im_open_login_svc/account_delete"_s, Why::Deleted},
        {u"im_open_login_svc/kick"_s, Why::SignedOut},
        {u"group_open_http_svc/group_msg_receipt"_s, Why::Read},
        {u"openim/admin_set_msg_read"_s, Why::Read},
        {u"openim/c2c_msg_read_receipt"_s, Why::Read},
        {u"group_open_http_svc/set_unread_msg_num"_s, Why::Unread},
        {u"group_open_http_svc/add_permission_group_member"_s, Why::Permissions},
        {u"group_open_http_svc/delete_permission_group_member"_s, Why::Permissions},
        {u"group_open_avchatroom_http_svc/modify_user_info"_s, Why::LiveMarks},
        {u"recentcontact/delete"_s, Why::Conversation},
        {u"openim_msg_ext_http_svc/group_set_key_values"_s, Why::Extensions},
    };
    const auto it = reasons.find(path);
    if (it == reasons.end())
        return {};
    switch (*it) {
    case Why::Sent:
        return UndoText::tr("what was sent can only be recalled.");
    case Why::GoneOut:
        return UndoText::tr("it has gone out, and no history keeps it: there is nothing to recall.");
    case Why::Removed:
        return UndoText::tr("messages that are gone cannot be put back in their place.");
    case Why::Made:
        return UndoText::tr("others may have used by now what was made; it is ended by a deed of its own.");
    case Why::Disbanded:
        return UndoText::tr("its members and messages would not come back.");
    case Why::Deleted:
        return UndoText::tr("a deleted account cannot be made again as it was.");
    case Why::SignedOut:
        return UndoText::tr("people sign in again themselves.");
    case Why::Read:
        return UndoText::tr("what is marked as read cannot be marked as unread.");
    case Why::Unread:
        return UndoText::tr("the unread count of before cannot be asked for.");
    case Why::Permissions:
        return UndoText::tr("who was in the permission group before cannot be asked for.");
    case Why::LiveMarks:
        return UndoText::tr("the marks of before go with whoever leaves the room.");
    case Why::Conversation:
        return UndoText::tr("a conversation comes back only by a new message.");
    case Why::Extensions:
        return UndoText::tr("the audit keeps no words of messages, so the values of before are not in it.");
    }
    return {};
}

} // namespace imdesk
