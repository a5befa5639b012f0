// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/groupfinder.h"

#include "core/models/notificationreceivers.h"

#include <QLocale>

namespace imdesk {

namespace {
constexpr int finderTellMs = 300; ///< each time all who ask look through the whole list
} // namespace

GroupFinder::GroupFinder(GroupsModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    m_look.setSingleShot(true);
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, [this] { m_model.setNamesWanted(false); });
    m_tell.setSingleShot(true);
    m_tell.setInterval(finderTellMs);
    connect(&m_tell, &QTimer::timeout, this, &GroupFinder::changed);
    connect(&m_model, &GroupsModel::countsChanged, this, &GroupFinder::tellSoon);
    connect(&m_model, &GroupsModel::listingChanged, this, &GroupFinder::tellSoon);
}

void GroupFinder::tellSoon()
{
    if (!m_tell.isActive())
        m_tell.start();
}

void GroupFinder::prepare(bool again)
{
    const GroupsModel::Listing listing = m_model.listing();
    if (listing == GroupsModel::Listing::Never || (again && listing == GroupsModel::Listing::Failed))
        m_model.listOnce();
}

QList<GroupRow> GroupFinder::search(const QString &text, int limit)
{
    if (!text.trimmed().isEmpty()) {
        prepare();
        m_model.setNamesWanted(true);
        m_look.start();
    }
    return searchGroups(m_model.table(), text, limit);
}

const GroupRow *GroupFinder::known(const QString &id) const
{
    const int record = m_model.table().find(id);
    return record < 0 ? nullptr : &m_model.table().at(record);
}

QString GroupFinder::lack() const
{
    const QLocale locale;
    const GroupsModel::Counts counts = m_model.counts();
    if (m_model.isReading())
        return m_model.rowsCached() == 0
                   ? tr("Known groups are being read")
                   : tr("Known groups are being read: %1 of %2")
                         .arg(locale.toString(m_model.rowsRead()), locale.toString(m_model.rowsCached()));
    if (m_model.listing() == GroupsModel::Listing::Running)
        return counts.total < 0 ? tr("Groups are being listed")
                                : tr("Groups are being listed: %1 of %2")
                                      .arg(locale.toString(counts.listed), locale.toString(counts.total));
    QStringList parts;
    if (counts.listedAt == 0)
        parts << tr("Not all groups of the app are listed");
    if (counts.unread > 0) {
        const QString names =
            m_model.isFilling() ? tr("Names are being read: %1 of %2 known") : tr("Names are known of %1 of %2 groups");
        parts << names.arg(locale.toString(counts.detailed), locale.toString(counts.known));
    }
    return parts.join(QStringLiteral(" \u00B7 "));
}

void GroupFinder::restart()
{
    m_look.stop();
    m_model.setNamesWanted(false);
    m_model.outdate();
}

} // namespace imdesk
