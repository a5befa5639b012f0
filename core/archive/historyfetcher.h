// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/grouphistory.h"
#include "core/archive/historyarchive.h"
#include "core/base/requestscope.h"
#include "core/net/filedownload.h"

#include <QTimer>

namespace imdesk {

class ApiClient;

/// What a run has brought.
struct HistoryTally
{
    qint64 asked = 0; ///< hours
    qint64 have = 0, empty = 0, notReady = 0, expired = 0, failed = 0;
    qint64 messages = 0;
    qint64 badRows = 0; ///< of the files that were fetched: rows that are no messages
    bool cancelled = false;
    std::optional<ApiError> trouble; ///< what ended it early: the service cannot be reached, the archive cannot be used

    qint64 done() const { return have + empty + notReady + expired + failed; }
};

/// Fetches hourly message files one after another: asks get_history for the addresses (doc 1650), downloads with resume
/// and renewed addresses, and has the archive check and take them in. What had come of a file stays for the next run,
/// also after the program was killed. An hour that is here is fetched anew beside its files, which give way only to
/// what is good.
class HistoryFetcher : public QObject
{
    Q_OBJECT

  public:
    static constexpr int triesAFile = 4;     ///< while the way fails
    static constexpr int addressesAFile = 3; ///< while they are refused
    static constexpr int failuresInARow = 3; ///< of the service itself; then it is not there
    /// An hour is made within an hour as a rule, later on heavy traffic; after so many "nothing" means no messages.
    static constexpr qint64 emptyAfterHours = 6;

    HistoryFetcher(ApiClient &client, HistoryArchive &archive, QObject *parent = nullptr);
    ~HistoryFetcher() override;

    /// The hours of a list that can be had and are not here yet, oldest first: they expire first. `again`: also those
    /// that are here.
    static QList<HourKey> wanted(const QList<HistoryHour> &hours, bool again = false);

    void start(const QList<HourKey> &hours);
    void cancel();
    bool isRunning() const { return m_running; }
    const HistoryTally &tally() const { return m_tally; }
    /// Unix seconds by the service's own clock, where it has told it.
    std::optional<qint64> serviceSeconds() const;
    /// The same, by the clock of this computer until the service has told it.
    qint64 serviceNow() const;
    /// The hour being fetched, and how many bytes of its files have come and are to come.
    HourKey current() const { return m_key; }
    qint64 bytesCome() const { return m_bytesBefore + m_bytesOfFile; }
    qint64 bytesInAll() const { return m_bytesInAll; }

  Q_SIGNALS:
    void progressed();
    void hourDone(const imdesk::HistoryHour &hour);
    void finished();

  private:
    enum class Then { FetchFiles, RenewAddress };
    enum class Phase { Idle, Looking, Asking, Downloading, Waiting, TakingIn };
    void nextHour();
    void onKnown(const Result<QList<HistoryHour>> &known);
    void ask(Then then);
    void onAnswer(const Result<api::MessageLogReply> &reply, Then then);
    void onRefused(const ApiError &error);
    void nextFile();
    void download();
    void onDownloaded(const Result<qint64> &result);
    void takeIn();
    void onTaken(const Result<HistoryHour> &hour);
    void fail(HistoryHour::Problem problem, const QString &detail = {});
    void endHour(HistoryHour hour);
    void endRun();
    QString pathOf(qsizetype file, bool part) const;

    ApiClient &m_client;
    HistoryArchive &m_archive;
    FileDownload m_download;
    QTimer m_again;
    QList<HourKey> m_hours;
    HourKey m_key;
    QList<api::MessageLogFile> m_files;
    qsizetype m_file = 0;
    int m_tries = 0, m_addresses = 0, m_silent = 0;
    bool m_beside = false;    ///< the hour is here: what comes stays a part until it is taken in
    bool m_secondTry = false; ///< of an hour whose file came with a wrong MD5
    qint64 m_bytesBefore = 0, m_bytesOfFile = 0, m_bytesInAll = 0;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    HistoryTally m_tally;
    bool m_running = false;
    Phase m_phase = Phase::Idle;
    RequestScope m_scope;
};

} // namespace imdesk
