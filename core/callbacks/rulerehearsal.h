// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/callbacks/mailbox.h"
#include "core/callbacks/replyjudge.h"

#include <QObject>

#include <functional>
#include <stop_token>
#include <thread>

namespace imdesk {

/// What rules would have done to past events. Those that are off change nothing of what the others did; their parts
/// tell what each of them would have done if it alone had been switched on.
struct RehearsalReport
{
    struct Sample
    {
        CallbackEvent event; ///< as it was
        ReplyVerdict verdict;
        friend bool operator==(const Sample &, const Sample &) = default;
    };
    struct Part
    {
        qint64 decided = 0;
        qint64 refused = 0; ///< the whole act, or a friend request to everybody it is for
        qint64 dropped = 0;
        qint64 changed = 0;    ///< text replaced, or some of the people refused
        QList<Sample> samples; ///< the newest few
        qint64 missed = 0;     ///< matched, but the service does not take such an answer for them: they passed by
        QList<Sample> missedSamples = {};
        qint64 gaveUp = 0; ///< it could not be asked to its end about them
        friend bool operator==(const Part &, const Part &) = default;
    };
    qint64 looked = 0;    ///< before-events among the events read
    qint64 undecided = 0; ///< no rule that is on had anything to say
    qint64 firstAt = 0, lastAt = 0;
    qint64 slowestMicroseconds = 0;
    QList<Part> rules; ///< one a rule, in their order
    friend bool operator==(const RehearsalReport &, const RehearsalReport &) = default;
};

/// Asks rules about the newest events of a log without answering anybody, on a thread of its own.
class RuleRehearsal : public QObject
{
    Q_OBJECT

  public:
    static constexpr int samplesKept = 20;

    explicit RuleRehearsal(QObject *parent = nullptr);
    /// Cancels and waits for the slice being read.
    ~RuleRehearsal() override;

    /// A rehearsal that runs is cancelled first.
    void start(const QString &storePath, const QList<ReplyRule> &rules, qint64 newest);
    /// The same where somebody else has the log; `ask` hands the rules over and the report back.
    using Reply = std::function<void(const Result<RehearsalReport> &)>;
    void start(const std::function<void(const Reply &)> &ask);
    void cancel() { m_thread.request_stop(); }
    /// Cancels it, and what it has found is told to nobody.
    void forget();
    bool isRunning() const { return m_running; }

    /// The same in the calling thread.
    static Result<RehearsalReport> run(const QString &storePath, const QList<ReplyRule> &rules, qint64 newest,
                                       const std::stop_token &stop = {});

  Q_SIGNALS:
    void finished(const imdesk::Result<imdesk::RehearsalReport> &report);

  private:
    using Letter = std::function<void()>;
    quint64 begin();
    void finish(quint64 turn, const Result<RehearsalReport> &report);

    Mailbox<Letter> m_mailbox;
    bool m_running = false;
    quint64 m_turn = 0;
    std::jthread m_thread;
};

} // namespace imdesk
