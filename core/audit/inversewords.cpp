// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the undo of each command gives back, in words; the undos themselves stand in undo.cpp.
#include "core/audit/snapshot.h"
#include "core/audit/undoparts.h"

#include <QHash>

namespace imdesk {

using namespace Qt::StringLiterals;
using namespace undoparts;

QString howItIsTakenBack(const QString &path)
{
    enum class Inverse {
        Values,
        Words,
        Mutes,
        AddedMembers,
        RemovedMembers,
        Owner,
        Bans,
        BansThatEnd,
        Imports,
        Names,
        AddedFriends,
        DeletedFriends,
        Blocked,
        Unblocked,
        Made,
        Deleted
    };
    static const QHash<QString, Inverse> table{
        {u"group_open_http_svc/modify_group_member_info"_s, Inverse::Values},
        {u"group_open_http_svc/modify_group_base_info"_s, Inverse::Values},
        {u"group_open_http_svc/set_group_attr"_s, Inverse::Values},
        {u"group_open_http_svc/modify_group_attr"_s, Inverse::Values},
        {u"group_open_http_svc/delete_group_attr"_s, Inverse::Values},
        {u"group_open_http_svc/clear_group_attr"_s, Inverse::Values},
        {u"group_open_http_svc/update_group_counter"_s, Inverse::Values},
        {u"group_open_http_svc/delete_group_counter"_s, Inverse::Values},
        {u"million_group_open_http_svc/modify_topic"_s, Inverse::Values},
        {u"group_open_avchatroom_http_svc/modify_admin"_s, Inverse::Values},
        {u"all_member_push/im_add_tag"_s, Inverse::Values},
        {u"all_member_push/im_remove_tag"_s, Inverse::Values},
        {u"all_member_push/im_remove_all_tags"_s, Inverse::Values},
        {u"all_member_push/im_set_attr"_s, Inverse::Values},
        {u"all_member_push/im_remove_attr"_s, Inverse::Values},
        {u"profile/portrait_set"_s, Inverse::Values},
        {u"sns/friend_update"_s, Inverse::Values},
        {u"recentcontact/update_contact_group"_s, Inverse::Values},
        {u"recentcontact/mark_contact"_s, Inverse::Values},
        {u"openim/modify_group_msg"_s, Inverse::Words},
        {u"openim/modify_c2c_msg"_s, Inverse::Words},
        {u"group_open_http_svc/forbid_send_msg"_s, Inverse::Mutes},
        {u"openconfigsvr/setnospeaking"_s, Inverse::Mutes},
        {u"group_open_http_svc/add_group_member"_s, Inverse::AddedMembers},
        {u"group_open_http_svc/import_group_member"_s, Inverse::AddedMembers},
        {u"group_open_http_svc/delete_group_member"_s, Inverse::RemovedMembers},
        {u"group_open_http_svc/change_group_owner"_s, Inverse::Owner},
        {u"group_open_http_svc/ban_group_member"_s, Inverse::Bans},
        {u"group_open_http_svc/unban_group_member"_s, Inverse::BansThatEnd},
        {u"im_open_login_svc/account_import"_s, Inverse::Imports},
        {u"im_open_login_svc/multiaccount_import"_s, Inverse::Imports},
        {u"all_member_push/im_set_attr_name"_s, Inverse::Names},
        {u"sns/friend_add"_s, Inverse::AddedFriends},
        {u"sns/friend_import"_s, Inverse::AddedFriends},
        {u"sns/friend_delete"_s, Inverse::DeletedFriends},
        {u"sns/friend_delete_all"_s, Inverse::DeletedFriends},
        {u"sns/black_list_add"_s, Inverse::Blocked},
        {u"sns/black_list_delete"_s, Inverse::Unblocked},
        {u"sns/group_add"_s, Inverse::Made},
        {u"recentcontact/create_contact_group"_s, Inverse::Made},
        {u"sns/group_delete"_s, Inverse::Deleted},
        {u"recentcontact/del_contact_group"_s, Inverse::Deleted},
    };
    const auto it = table.find(path);
    if (it == table.end())
        return {};
    switch (*it) {
    case Inverse::Values:
        return UndoText::tr("what it sets, adds or takes away is as before.");
    case Inverse::Words:
        return UndoText::tr("the words of before come back.");
    case Inverse::Mutes:
        return UndoText::tr("mutes of before come back with the time that is left, and no others.");
    case Inverse::AddedMembers:
        return UndoText::tr("who was added is removed; members of before stay.");
    case Inverse::RemovedMembers:
        return UndoText::tr("who was removed is added again, with role, name card and fields; the time of joining is "
                            "new.");
    case Inverse::Owner:
        return UndoText::tr("the owner of before gets the group back.");
    case Inverse::Bans:
        return UndoText::tr("bans of before come back with the time that is left; who was removed stays out.");
    case Inverse::BansThatEnd:
        return UndoText::tr("bans of before come back with the time that is left, without their reasons.");
    case Inverse::Imports:
        return UndoText::tr("nicknames and pictures of before come back; new accounts stay.");
    case Inverse::Names:
        return UndoText::tr("names of before come back; a name where there was none stays.");
    case Inverse::AddedFriends:
        return UndoText::tr("new friendships end; friends of before get back remark and groups.");
    case Inverse::DeletedFriends:
        return UndoText::tr("friends of before come back with remark and groups, on the lists of others for up to %1 "
                            "of them; the time of becoming friends is new.")
            .arg(listsOfOthersRead);
    case Inverse::Blocked:
        return UndoText::tr("who was blocked is unblocked, and friendships that ended come back, on the lists of "
                            "others with remark and groups for up to %1 of them.")
            .arg(listsOfOthersRead);
    case Inverse::Unblocked:
        return UndoText::tr("who was blocked before is blocked again.");
    case Inverse::Made:
        return UndoText::tr("the group that was made is deleted.");
    case Inverse::Deleted:
        return UndoText::tr("the group comes back with what was in it.");
    }
    return {};
}

} // namespace imdesk
