// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace imdesk::api {

/// Where messages of a group stand: the group, or one topic of a community. The ID of a topic begins with the one of
/// its community (<GroupId>@TOPIC#_...), so whoever has it can say both.
struct GroupPlace
{
    QString groupId;
    std::optional<QString> topicId;
};

inline GroupPlace groupPlace(const QString &id)
{
    const qsizetype mark = id.indexOf(QLatin1String("@TOPIC#_"));
    return mark > 0 ? GroupPlace{id.first(mark), id} : GroupPlace{id, {}};
}

inline QString topicIdOf(const QString &groupId, const QString &own)
{
    return groupId + QLatin1String("@TOPIC#_") + own;
}

/// Communities page their members by a string, which the first call must send empty; their IDs alone begin like this.
inline bool isCommunityId(const QString &id) { return id.startsWith(QLatin1String("@TGS#_")); }

} // namespace imdesk::api
