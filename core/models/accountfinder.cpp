// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/accountfinder.h"

#include "core/models/groupquery.h"

#include <QElapsedTimer>

namespace imdesk {

namespace {

constexpr int stepMs = 8;
constexpr int recordsBetweenLooks = 256; // at the clock

} // namespace

AccountFinder::AccountFinder(AccountsModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] {
        goOn();
        if (isSearching())
            return;
        m_through = true;
        Q_EMIT changed();
    });
    // Its records are others now.
    connect(&model, &AccountsModel::loaded, this, [this] {
        m_next.stop();
        m_through = false;
        Q_EMIT changed();
    });
}

QList<AccountRow> AccountFinder::search(const QString &words, int limit)
{
    const bool same = words == m_words && limit == m_limit;
    if (same && (isSearching() || m_through)) {
        m_through = false; // asked once more, it may have changed
        return m_found;
    }
    m_words = words;
    m_limit = limit;
    m_query.words = GroupQuery::wordsOf(words);
    m_below = m_model.table().size();
    m_through = false;
    m_found = m_model.table().exactly(words);
    goOn();
    return m_found;
}

void AccountFinder::goOn()
{
    QElapsedTimer clock;
    clock.start();
    do {
        m_below = m_model.table().searchDown(m_query, m_below, recordsBetweenLooks, m_limit, m_found);
    } while (m_below > 0 && clock.elapsed() < stepMs);
    if (m_below > 0)
        m_next.start(0);
    else
        m_next.stop();
}

} // namespace imdesk
