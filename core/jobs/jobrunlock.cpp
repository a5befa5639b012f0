// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the processes of one computer agree on which of them has a job: each is asked by files in the folder of the job.
#include "core/jobs/jobrun.h"

#include <QFile>

#include <utility>

namespace imdesk {

namespace {

/// A run that holds the job says within this time whether it makes way for another that asks.
constexpr qint64 hearMs = 5000;
/// One that makes way has heard its last answers by then: a call is given up after ten seconds.
constexpr qint64 makeWayMs = 12'000;
/// So long it waits for answers to calls whose outcome can be found out without them.
constexpr int answersComeMs = 3000;
constexpr int askAgainMs = 100;
/// The answer to one that asks a run which goes on.
constexpr const char *goesOn = "running";

QString controlFile(const QString &folder) { return folder + QStringLiteral("/control"); }
QString makeWayFile(const QString &folder) { return folder + QStringLiteral("/makeway"); }

} // namespace

bool JobRun::askOther(const QString &folder, const QString &word)
{
    if (FileLock::take(folder + QStringLiteral("/lock")))
        return false; // nobody runs it
    QFile file(controlFile(folder));
    return file.open(QIODevice::WriteOnly) && file.write(word.toUtf8()) > 0;
}

void JobRun::listen()
{
    tellPace(); // also while nothing ends
    answerAsker();
    QFile file(controlFile(m_info.folder));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray word = file.readAll().trimmed();
    if (word.isEmpty())
        return; // whoever asks has not written it yet
    file.remove();
    if (word == "pause")
        pause();
    else if (word == "cancel")
        cancel();
}

void JobRun::answerAsker()
{
    QFile ask(makeWayFile(m_info.folder));
    if (!ask.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return;
    const bool answered = ask.readAll() == goesOn; // whoever asked has gone, or asks again
    if (m_progress.state == State::Paused) {
        ask.remove(); // which says yes
        if (!answered && !std::exchange(m_makingWay, true))
            m_giveUpTimer.start(answersComeMs);
    } else if (!answered && (m_progress.state == State::Running || m_progress.state == State::Resolving)) {
        ask.write(goesOn);
    }
}

bool JobRun::askForWay()
{
    const qint64 now = m_steady.elapsed();
    QFile ask(makeWayFile(m_info.folder));
    if (m_way == Way::NotAsked) {
        m_way = Way::Asked;
        m_wayUntil = now + hearMs;
        return ask.open(QIODevice::WriteOnly);
    }
    if (m_way == Way::Asked && !ask.exists()) {
        m_way = Way::Promised;
        m_wayUntil = now + makeWayMs;
        m_progress.waitsForOther = true;
        tellSoon();
    }
    if (m_way == Way::Asked && ask.open(QIODevice::ReadOnly) && ask.readAll() == goesOn)
        return false;
    return now < m_wayUntil;
}

void JobRun::takeLock()
{
    if (m_wish) {
        endUnstarted(*m_wish == State::Cancelling ? State::Cancelled : State::Paused);
        return;
    }
    const QString folder = m_info.folder;
    Result<FileLock> lock = FileLock::take(folder + QStringLiteral("/lock"));
    if (!lock && lock.error().kind == ApiError::Kind::Busy && askForWay()) {
        QTimer::singleShot(askAgainMs, this, [this] { takeLock(); });
        return;
    }
    QFile::remove(makeWayFile(folder));
    m_progress.waitsForOther = false;
    if (!lock) {
        const ApiError error = lock.error().kind == ApiError::Kind::Busy
                                   ? makeError(ApiError::Kind::Usage, tr("Another process runs this job."))
                                   : lock.error();
        QTimer::singleShot(0, this, [this, error] {
            m_starting = false;
            Q_EMIT finished(std::unexpected(error));
        });
        return;
    }
    m_lock.emplace(std::move(*lock));
    m_settled = m_steady.elapsed() + settleMs;
    QFile::remove(controlFile(folder));
    m_live = true;
    m_worker->post([this, folder, rows = m_rows, shared = m_shared](std::stop_token) -> WorkThread::Outcome {
        shared->store.reset();
        Result<JobStore> opened = JobStore::open(folder);
        Result<qint64> mine = opened ? Result<qint64>(opened->info().counts.left()) : std::unexpected(opened.error());
        if (mine && rows == Rows::SetBack)
            mine = opened->takeOnlySetBack();
        if (!mine)
            return [this, error = mine.error()] { onOpened(std::unexpected(error)); };
        shared->store.emplace(std::move(*opened));
        return [this, info = shared->store->info(), mine = *mine] {
            m_progress.ownLeft = mine;
            onOpened(info);
        };
    });
}

void JobRun::endUnstarted(State state)
{
    QFile::remove(makeWayFile(m_info.folder));
    m_starting = false;
    m_progress.waitsForOther = false;
    m_progress.state = state;
    m_worker->post([this, folder = m_info.folder](std::stop_token) -> WorkThread::Outcome {
        return [this, info = JobStore::info(folder)] {
            if (info) {
                m_info = *info;
                m_progress.counts = info->counts;
                m_progress.ownLeft = m_rows == Rows::All ? info->counts.left() : info->setBack + info->setBackUnknown;
            }
            Q_EMIT changed();
            Q_EMIT finished(Done{});
        };
    });
}

} // namespace imdesk
