// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/groupsmodel.h"

#include <utility>

namespace imdesk {

// What the list of groups fetches behind what people look at; what it shows lies in groupsmodel.cpp.

namespace {

constexpr int kindsPerTurn = 2000;

constexpr quint32 bitOf(GroupKind kind) { return quint32(1) << static_cast<quint8>(kind); }

} // namespace

void GroupsModel::setFillAll(bool on)
{
    m_fillAll = on;
    m_fillFailed = false;
    m_hydrator.setBackground({});
    fill();
    Q_EMIT countsChanged();
}

void GroupsModel::setNamesWanted(bool on)
{
    if (m_namesWanted == on)
        return;
    m_namesWanted = on;
    m_fillFailed = m_fillFailed && !on;
    m_hydrator.setBackground({});
    fill();
    Q_EMIT countsChanged();
}

void GroupsModel::retryDetails()
{
    m_fillFailed = false;
    lookAt(m_lookFirst, m_lookLast);
    fill();
}

void GroupsModel::setInFront(bool on)
{
    if (m_inFront == on)
        return;
    m_inFront = on;
    if (!on)
        m_kindListing.cancel(); // begun anew when it comes back: others wait for the same calls
    fill();
    if (on)
        Q_EMIT countsChanged();
}

void GroupsModel::stopLooking()
{
    m_stopped = true;
    m_kindListing.cancel();
    fill();
    Q_EMIT countsChanged();
}

bool GroupsModel::isLooking() const
{
    return m_kindListing.isRunning() || (isFilling() && (m_fillAll || looksForNames()));
}

bool GroupsModel::isKindListed() const { return (m_listedKinds & bitOf(m_query.kind)) != 0; }

bool GroupsModel::fillsByItself() const { return m_table.present() <= fillByItself && m_state == Listing::Complete; }

bool GroupsModel::looksForNames() const
{
    if (!m_inFront || m_stopped || m_query.words.isEmpty())
        return false;
    // Which groups are of the type comes first; those that are gone tell no names any more.
    return m_query.which == GroupQuery::Which::Present ||
           (m_query.which == GroupQuery::Which::OfKind && isKindListed());
}

void GroupsModel::listKind()
{
    // One at a time: the service allows a page a second. Where all details come anyway they tell the type.
    if (m_query.which != GroupQuery::Which::OfKind || isKindListed() || fillsByItself() || !m_inFront || m_stopped ||
        m_fillFailed || m_state == Listing::Running || isReading() || counts().unread == 0)
        return;
    const bool under = m_kindListing.isRunning() || !m_kindPending.isEmpty();
    if (under && m_kindAsked == m_query.kind)
        return;
    m_kindAsked = m_query.kind;
    m_kindPending.clear();
    m_kindComplete = false;
    m_kindListing.start(wireName(m_kindAsked));
}

void GroupsModel::takeKinds()
{
    const QStringList ids = m_kindPending.mid(0, kindsPerTurn);
    m_kindPending.remove(0, ids.size());
    QList<int> records;
    QList<GroupRow> fresh;
    for (const QString &id : ids) {
        if (const int record = m_table.find(id); record >= 0) {
            records << record;
        } else {
            fresh.append(GroupRow(id));
            fresh.last().kind = m_kindAsked;
        }
    }
    m_table.setKind(records, m_kindAsked);
    m_table.append(fresh);
    if (!fresh.isEmpty())
        recordsAppended();
    recordsChanged(records, false);
    reorderSoon(300);
    if (m_kindPending.isEmpty())
        endKind();
    Q_EMIT countsChanged();
}

void GroupsModel::onKindListed(const Result<qint64> &result)
{
    m_kindComplete = result.has_value();
    if (!result)
        m_kindPending.clear(); // what is asked again comes again
    if (m_kindPending.isEmpty())
        endKind();
    if (!result && result.error().kind != ApiError::Kind::Cancelled) {
        m_fillFailed = true;
        Q_EMIT detailsFailed(result.error());
    }
    Q_EMIT countsChanged();
}

void GroupsModel::forgetKinds()
{
    m_kindListing.cancel();
    m_kindPending.clear();
    m_kindComplete = false;
    m_listedKinds = 0;
}

void GroupsModel::endKind()
{
    if (!std::exchange(m_kindComplete, false))
        return;
    m_listedKinds |= bitOf(m_kindAsked);
    fill();
}

void GroupsModel::fill()
{
    listKind();
    const bool everything = m_fillAll || m_namesWanted || fillsByItself();
    const bool wanted = everything || looksForNames();
    const Counts now = counts();
    if (!wanted || now.unread == 0) {
        if (!wanted && m_hydrator.hasBackground())
            m_hydrator.setBackground({});
        return;
    }
    if (m_fillFailed || m_hydrator.hasBackground())
        return;
    m_fillFrom = 0;
    m_fillKind = everything ? GroupKind::Unknown : m_query.kind;
    m_hydrator.setBackground([this](int count) { return nextToFill(count); });
}

QStringList GroupsModel::nextToFill(int count)
{
    QStringList ids;
    for (; m_fillFrom < m_table.size() && ids.size() < count; ++m_fillFrom) {
        const GroupRow &row = m_table.at(m_fillFrom);
        if (row.fetchedAt == 0 && !row.gone && (m_fillKind == GroupKind::Unknown || row.kind == m_fillKind))
            ids << row.id();
    }
    return ids;
}

} // namespace imdesk
