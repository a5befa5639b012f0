// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/groupkinds.h"

#include "core/api/groupplace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace imdesk {

GroupKinds::GroupKinds(GroupDirectory &directory, QObject *parent) : QObject(parent), m_directory(directory)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(0);
    connect(&m_tell, &QTimer::timeout, this, &GroupKinds::learnt);
    connect(&m_directory, &GroupDirectory::kept, this, [this](const QList<api::GroupInfo> &infos) {
        for (const api::GroupInfo &info : infos) {
            if (m_kinds.contains(info.groupId))
                take(info.groupId, info.type);
        }
    });
}

GroupKind GroupKinds::of(const QString &id)
{
    const QString group = api::groupPlace(id).groupId;
    if (group.isEmpty())
        return GroupKind::Unknown;
    if (const auto asked = m_kinds.constFind(group); asked != m_kinds.constEnd())
        return *asked;
    m_kinds.insert(group, GroupKind::Unknown);
    m_directory.details(group, [self = QPointer<GroupKinds>(this), group](const std::optional<StoredDetails> &found) {
        // What was read from the service meanwhile is newer.
        if (!self || !found || self->m_kinds.value(group) != GroupKind::Unknown)
            return;
        self->take(group, QJsonDocument::fromJson(found->json).object().value(QLatin1String("Type")).toString());
    });
    return GroupKind::Unknown;
}

void GroupKinds::take(const QString &id, const QString &type)
{
    const GroupKind kind = groupKind(type);
    if (kind == GroupKind::Unknown || kind == m_kinds.value(id))
        return;
    m_kinds.insert(id, kind);
    m_tell.start();
}

} // namespace imdesk
