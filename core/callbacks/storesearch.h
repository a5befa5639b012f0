// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/apierror.h"
#include "core/callbacks/eventlog.h"
#include "core/callbacks/filter.h"
#include "core/callbacks/mailbox.h"
#include "core/callbacks/searchpage.h"

#include <QObject>

#include <stop_token>
#include <thread>

namespace imdesk {

/// Searches a whole event log on disk on a thread of its own and gathers what it finds, newest first, in a log of its
/// own that a table can show.
class StoreSearch : public QObject
{
    Q_OBJECT

  public:
    struct Progress
    {
        qint64 passed = 0, total = 0, found = 0;
        qint64 gaveUp = 0;
        bool running = false;
        bool full = false;    ///< stopped because no more can be shown
        bool stopped = false; ///< by stop()
    };
    static constexpr qsizetype keepFound = 200'000;

    explicit StoreSearch(QObject *parent = nullptr);
    ~StoreSearch() override;

    /// Begins anew; what was found before is dropped.
    void start(const QString &path, const Filter &filter, FoundBodies bodies = FoundBodies::WhereCut);
    /// The same where somebody else has the store and gives one page after the other.
    using PageReply = std::function<void(Result<SearchPage>)>;
    using Pages = std::function<void(std::optional<qint64> beyond, PageReply reply)>;
    void start(Pages pages, EventRemarksPtr remarks);
    /// What was found stays.
    void stop();
    EventLog &found() { return m_found; }
    const Progress &progress() const { return m_progress; }

  Q_SIGNALS:
    void progressChanged();
    void failed(const imdesk::ApiError &error);

  private:
    using Letter = std::function<void()>;
    void run(const QString &path, const Filter &filter, FoundBodies bodies, quint64 turn, const std::stop_token &stop);
    void tell(const Progress &progress, quint64 turn);
    void begin();
    void failWith(const ApiError &error);
    void askPage(const Pages &pages, std::optional<qint64> beyond);

    EventLog m_found{keepFound};
    Progress m_progress;
    quint64 m_turn = 0;
    Mailbox<Letter> m_mailbox;
    std::jthread m_thread;
};

} // namespace imdesk
