// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/callbacks/event.h"
#include "core/callbacks/mailbox.h"
#include "core/callbacks/targetcall.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <thread>

namespace imdesk {

/// One callback to be sent again, with what was answered to it before.
struct ReplayItem
{
    qint64 seq = 0; ///< in the log; 0 for one that never was there
    QString command;
    CallbackParts parts;
    bool hasAnswer = false;
    int code = 0;
    QString info;
    QJsonObject more;

    static ReplayItem of(const CallbackEvent &event);
    friend bool operator==(const ReplayItem &a, const ReplayItem &b) { return a.seq == b.seq; }
};

/// Where to and how fast.
struct ReplayPlan
{
    QUrl url;
    QByteArray token;      ///< Sign and RequestTime are made anew with it; empty sends neither
    quint32 sdkAppId = 0;  ///< put in place of the old one; 0 keeps it
    double perSecond = 10; ///< 0.1 to 100
    int timeoutMs = 5'000;
    QStringList passOn; ///< forward targets of a receiver at the address that may get them too, by id or name
};

/// One answer beside the one before.
struct ReplayResult
{
    ReplayItem item;
    TargetReply reply;
    int ms = 0;
    /// Code, words and further fields are what they were.
    bool isSame() const;
    friend bool operator==(const ReplayResult &, const ReplayResult &) { return false; }
};

struct ReplaySummary
{
    qint64 sent = 0, same = 0, different = 0, failed = 0;
    qint64 missing = 0; ///< asked for, but gone from the log
    bool cancelled = false;
    qint64 fresh = 0; ///< answered, with no answer before to compare with
    friend bool operator==(const ReplaySummary &, const ReplaySummary &) = default;
};

/// Sends callbacks again, signed with a fresh time, at a rate, with few under way. Reads those of a log page by page on
/// a thread of its own.
class EventReplay : public QObject
{
    Q_OBJECT

  public:
    static constexpr double slowestRate = 0.1, fastestRate = 100;
    static constexpr int maxUnderWay = 16;
    /// Tells a backend that this is a replay, and of which number in the log.
    static constexpr const char *marker = replayHeader;

    /// The clock must outlive the replay.
    explicit EventReplay(const Clock &clock, QObject *parent = nullptr);
    ~EventReplay() override;

    /// Ascending numbers of a log; does nothing while one is running.
    void start(const QString &storePath, std::vector<qint64> seqs, const ReplayPlan &plan);
    void start(const QList<ReplayItem> &items, const ReplayPlan &plan);
    /// What is under way is waited for no longer.
    void cancel();
    bool isRunning() const { return m_running; }
    /// The request that would be sent now.
    TargetRequest requestOf(const ReplayItem &item, const ReplayPlan &plan) const;

  Q_SIGNALS:
    void answered(const imdesk::ReplayResult &result);
    void progressed(qint64 done, qint64 total);
    void finished(const imdesk::ReplaySummary &summary);

  private:
    using Letter = std::function<void()>;
    void begin(const ReplayPlan &plan);
    void readMore();
    void tick();
    void take(const ReplayItem &item, const TargetReply &reply, int ms);
    void look();
    void dropLine();

    const Clock &m_clock;
    Mailbox<Letter> m_mailbox;
    ReplayPlan m_plan;
    QString m_storePath;
    std::vector<qint64> m_seqs;
    std::size_t m_nextSeq = 0;
    std::deque<ReplayItem> m_items;
    std::unique_ptr<TargetLine> m_line;
    QTimer m_tick;
    ReplaySummary m_summary;
    qint64 m_total = 0;
    int m_underWay = 0;
    bool m_reading = false;
    bool m_running = false;
    quint64 m_turn = 0;
    std::jthread m_reader;
};

} // namespace imdesk
