// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/groupkindlookup.h"

#include "core/api/groupplace.h"

#include <QPointer>

namespace imdesk {

GroupKindLookup::GroupKindLookup(GroupService &service, GroupDirectory &directory, GroupKinds &kinds, QObject *parent)
    : QObject(parent), m_directory(directory), m_kinds(kinds), m_hydrator(service)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        // By then the directory has told what it knows.
        m_directory.whenIdle([guard = QPointer<GroupKindLookup>(this)] {
            if (guard && !guard->m_rest.isActive())
                guard->ask();
        });
    });
    connect(&m_hydrator, &GroupHydrator::arrived, this, &GroupKindLookup::take);
}

void GroupKindLookup::setNamed(const QObject *form, const QStringList &ids)
{
    if (ids.isEmpty())
        m_forms.remove(form);
    else
        m_forms.insert(form, ids);
    QStringList groups;
    for (const QStringList &named : std::as_const(m_forms)) {
        for (const QString &id : named)
            groups << api::groupPlace(id).groupId;
    }
    groups.sort(); // whatever the order of the forms is now
    groups.removeDuplicates();
    if (groups == m_named)
        return;
    m_named = groups;
    const QSet<QString> named(groups.begin(), groups.end());
    m_answered.intersect(named);
    m_anew.intersect(named);
    m_hydrator.cancel();
    for (const QString &group : std::as_const(m_named))
        (void)m_kinds.of(group); // asks the directory
    m_rest.start();
}

void GroupKindLookup::askAnew(const QString &id)
{
    const QString group = api::groupPlace(id).groupId;
    if (!m_named.contains(group))
        return;
    m_anew.insert(group);
    m_rest.start();
}

void GroupKindLookup::ask()
{
    QStringList open;
    for (const QString &group : std::as_const(m_named)) {
        if (m_anew.contains(group) || (!m_answered.contains(group) && m_kinds.of(group) == GroupKind::Unknown))
            open << group;
    }
    m_hydrator.setCustomKeys(m_directory.customKeys());
    m_hydrator.setBackground([open](int count) mutable {
        const QStringList some = open.mid(0, count);
        open.remove(0, some.size());
        return some;
    });
}

void GroupKindLookup::take(const QList<api::GroupInfo> &infos)
{
    QList<api::GroupInfo> found;
    for (const api::GroupInfo &info : infos) {
        m_answered.insert(info.groupId);
        m_anew.remove(info.groupId);
        if (info.errorCode == 0)
            found << info;
    }
    if (!found.isEmpty())
        m_directory.keep(found);
}

} // namespace imdesk
