// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/requestscope.h"
#include "core/services/groupservice.h"

namespace imdesk {

/// Walks through all group IDs of the app, page by page, and tells each page as it comes. About one page of 10,000 IDs
/// a second, for the service allows no more.
class GroupListing : public QObject
{
    Q_OBJECT

  public:
    explicit GroupListing(GroupService &service, QObject *parent = nullptr) : QObject(parent), m_service(service) {}

    /// Begins anew; a `type` (wire name) narrows it. One that runs is left without a word.
    void start(const QString &type = {});
    /// Stops; finished() follows with Kind::Cancelled before this returns.
    void cancel();
    bool isRunning() const { return m_running; }
    qint64 seen() const { return m_pages.seen(); }
    /// TotalCount of the last page, -1 before the first.
    qint64 total() const { return m_pages.total(); }

  Q_SIGNALS:
    void pageArrived(const QStringList &ids);
    /// The number of IDs, or why it ended before the last page.
    void finished(const imdesk::Result<qint64> &result);

  private:
    void ask();
    void end(const Result<qint64> &result);

    GroupService &m_service;
    RequestScope m_scope;
    api::GroupIdPages m_pages;
    bool m_running = false;
};

} // namespace imdesk
