// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/historyfetcher.h"

#include "core/base/beijing.h"
#include "core/base/whendone.h"
#include "core/net/apiclient.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>

namespace imdesk {

namespace {

constexpr int againMs = 400; // doubled with every try
constexpr int httpServerTrouble = 500;
constexpr qsizetype filesAnHour = 1'000;

using State = HistoryHour::State;
using Problem = HistoryHour::Problem;

bool isMd5(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-fA-F]{32}$"));
    return form.match(text).hasMatch();
}

/// "2015-12-02 16:45:23" in Beijing; 0 for anything else.
qint64 expiryOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!time.isValid())
        return 0;
    time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch() - beijing::offsetSeconds;
}

} // namespace

HistoryFetcher::HistoryFetcher(ApiClient &client, HistoryArchive &archive, QObject *parent)
    : QObject(parent), m_client(client), m_archive(archive)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &HistoryFetcher::download);
    connect(&m_download, &FileDownload::finished, this, &HistoryFetcher::onDownloaded);
    connect(&m_download, &FileDownload::progressed, this, [this](qint64 bytes) {
        m_bytesOfFile = bytes;
        Q_EMIT progressed();
    });
}

HistoryFetcher::~HistoryFetcher()
{
    if (m_cancelled)
        *m_cancelled = true;
}

QList<HourKey> HistoryFetcher::wanted(const QList<HistoryHour> &hours, bool again)
{
    QList<HourKey> out;
    for (const HistoryHour &hour : hours) {
        if (hour.state == State::Missing || hour.state == State::Failed || (again && hour.state == State::Have))
            out << hour.key;
    }
    std::ranges::sort(
        out, [](const HourKey &a, const HourKey &b) { return std::pair(a.hour, a.kind) < std::pair(b.hour, b.kind); });
    return out;
}

void HistoryFetcher::start(const QList<HourKey> &hours)
{
    Q_ASSERT(!m_running);
    m_tally = {};
    m_tally.asked = hours.size();
    m_hours = hours;
    m_silent = 0;
    m_running = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    QMetaObject::invokeMethod(this, &HistoryFetcher::nextHour, Qt::QueuedConnection);
}

void HistoryFetcher::cancel()
{
    if (!m_running || m_tally.cancelled)
        return;
    m_tally.cancelled = true;
    *m_cancelled = true;
    if (m_phase == Phase::Downloading) {
        m_download.cancel(); // goes on in onDownloaded()
    } else if (m_phase == Phase::Asking || m_phase == Phase::Waiting) {
        m_scope.cancel(QStringLiteral("ask"));
        m_again.stop();
        fail(Problem::Cancelled);
    } // else the archive is at it and will say so
}

std::optional<qint64> HistoryFetcher::serviceSeconds() const
{
    const std::optional<qint64> ms = m_client.serviceTimeMs();
    return ms ? std::optional(*ms / 1000) : std::nullopt;
}

qint64 HistoryFetcher::serviceNow() const
{
    return m_archive.clock().nowSeconds() + m_client.clockDifferenceMs().value_or(0) / 1000;
}

void HistoryFetcher::nextHour()
{
    m_files.clear();
    m_file = 0;
    m_secondTry = false;
    m_bytesBefore = m_bytesOfFile = m_bytesInAll = 0;
    if (m_hours.isEmpty() || m_tally.cancelled || m_tally.trouble) {
        endRun();
        return;
    }
    m_key = m_hours.takeFirst();
    m_addresses = 0;
    Q_EMIT progressed();
    m_phase = Phase::Looking;
    whenDone(m_archive.hours(m_key.hour, m_key.hour, serviceNow()), this,
             [this](const Result<QList<HistoryHour>> &known) { onKnown(known); });
}

void HistoryFetcher::onKnown(const Result<QList<HistoryHour>> &known)
{
    if (!known) {
        m_tally.trouble = known.error();
        fail(Problem::Disk, known.error().message);
        return;
    }
    if (m_tally.cancelled) {
        fail(Problem::Cancelled);
        return;
    }
    m_beside = std::ranges::any_of(
        *known, [this](const HistoryHour &hour) { return hour.key == m_key && hour.state == State::Have; });
    ask(Then::FetchFiles);
}

void HistoryFetcher::ask(Then then)
{
    m_phase = Phase::Asking;
    const api::MessageLogQuery query{chatWord(m_key.kind), beijinghour::name(m_key.hour)};
    whenDone(
        m_scope.latest(QStringLiteral("ask"), m_client.call(api::messageLog, query, CallOptions{Priority::Background})),
        this, [this, then](const Result<api::MessageLogReply> &reply) { onAnswer(reply, then); });
}

void HistoryFetcher::onAnswer(const Result<api::MessageLogReply> &reply, Then then)
{
    if (!reply) {
        onRefused(reply.error());
        return;
    }
    m_silent = 0;
    if (reply->files.isEmpty()) {
        onRefused([] {
            ApiError none = makeError(ApiError::Kind::Service, {});
            none.code = api::noMessageLog;
            return none;
        }());
        return;
    }
    qint64 sum = 0;
    for (const api::MessageLogFile &file : reply->files) {
        if (file.bytes < 0 || file.gzipBytes <= 0 || file.bytes > HistoryStore::largestFile ||
            file.gzipBytes > HistoryStore::largestFile || reply->files.size() > filesAnHour) {
            fail(Problem::WrongSize);
            return;
        }
        if (!isMd5(file.md5) || !isMd5(file.gzipMd5)) {
            fail(Problem::Service, QStringLiteral("MD5"));
            return;
        }
        sum += file.gzipBytes;
    }
    // A renewed list may have grown; what was fetched of it is found again by its MD5.
    m_files = reply->files;
    m_bytesInAll = sum;
    m_bytesBefore = m_bytesOfFile = 0;
    m_file = 0;
    if (then == Then::FetchFiles)
        m_tries = 0;
    nextFile();
}

void HistoryFetcher::onRefused(const ApiError &error)
{
    HistoryHour hour;
    hour.key = m_key;
    hour.fetchedAt = m_archive.clock().nowSeconds();
    if (error.kind == ApiError::Kind::Service && error.code == api::noMessageLog) {
        // One code for "no message" and "not made yet"; time tells them apart.
        const bool late = beijinghour::of(serviceNow()) - m_key.hour > emptyAfterHours;
        hour.state = late ? State::Empty : State::Missing;
        hour.problem = late ? Problem::None : Problem::NotReady;
        endHour(hour);
        return;
    }
    if (error.kind == ApiError::Kind::Service && error.code == api::messageLogExpired) {
        hour.state = State::Expired;
        endHour(hour);
        return;
    }
    const bool unreachable = error.kind == ApiError::Kind::Network || error.kind == ApiError::Kind::Timeout;
    // Codes of this command have four digits; all others (signature, rights, plan) strike the next hour too, and so
    // does an audit that cannot be written.
    const bool everyHour = error.kind == ApiError::Kind::Secret || error.kind == ApiError::Kind::Refused ||
                           error.kind == ApiError::Kind::Storage ||
                           (error.kind == ApiError::Kind::Service && error.code >= 10'000);
    if (everyHour || (unreachable && ++m_silent >= failuresInARow))
        m_tally.trouble = error;
    const QString code = error.code ? QStringLiteral("%1 ").arg(error.code) : QString();
    fail(unreachable                             ? Problem::Network
         : error.kind == ApiError::Kind::Storage ? Problem::Disk
                                                 : Problem::Service,
         code + error.message);
}

QString HistoryFetcher::pathOf(qsizetype file, bool part) const
{
    // The MD5 in the name: bytes of another file are never gone on with.
    return QStringLiteral("%1/%2-%3-%4-%5.gz%6")
        .arg(HistoryStore::filesOf(m_archive.folder()), chatWord(m_key.kind), beijinghour::name(m_key.hour))
        .arg(file + 1)
        .arg(m_files[file].gzipMd5.left(8).toLower(), part ? QStringLiteral(".part") : QString());
}

void HistoryFetcher::nextFile()
{
    while (m_file < m_files.size() && QFileInfo(pathOf(m_file, m_beside)).size() == m_files[m_file].gzipBytes) {
        m_bytesBefore += m_files[m_file].gzipBytes;
        ++m_file;
    }
    if (m_file >= m_files.size()) {
        takeIn();
        return;
    }
    download();
}

void HistoryFetcher::download()
{
    m_phase = Phase::Downloading;
    QDir().mkpath(HistoryStore::filesOf(m_archive.folder()));
    const Result<QUrl> service = m_client.profile().endpoint();
    FileDownload::Wish wish;
    wish.url = QUrl(m_files[m_file].url, QUrl::StrictMode);
    wish.path = pathOf(m_file, true);
    wish.bytes = m_files[m_file].gzipBytes;
    // A service on this computer speaks plain http; a real one never leads to one.
    wish.mayBePlain = service && service->scheme() == QLatin1String("http");
    m_download.start(wish);
}

void HistoryFetcher::onDownloaded(const Result<qint64> &result)
{
    if (m_tally.cancelled) {
        fail(Problem::Cancelled);
        return;
    }
    if (result) {
        if (!m_beside) {
            QFile::remove(pathOf(m_file, false));
            if (!QFile::rename(pathOf(m_file, true), pathOf(m_file, false))) {
                fail(Problem::Disk, QDir::toNativeSeparators(pathOf(m_file, false)));
                return;
            }
        }
        m_bytesOfFile = 0;
        m_tries = m_addresses = 0;
        nextFile();
        return;
    }
    const ApiError &error = result.error();
    const bool way = error.kind == ApiError::Kind::Network || error.kind == ApiError::Kind::Timeout ||
                     (error.kind == ApiError::Kind::Http && error.httpStatus >= httpServerTrouble);
    if (way && ++m_tries < triesAFile) {
        m_phase = Phase::Waiting;
        m_again.start(std::chrono::milliseconds(againMs << m_tries));
        return;
    }
    if (error.kind == ApiError::Kind::Http && !way && ++m_addresses <= addressesAFile) {
        ask(Then::RenewAddress);
        return;
    }
    const QString status = error.httpStatus ? QStringLiteral("HTTP %1 ").arg(error.httpStatus) : QString();
    fail(way                                     ? Problem::Network
         : error.kind == ApiError::Kind::Storage ? Problem::Disk
         : error.kind == ApiError::Kind::Decode  ? Problem::WrongSize
                                                 : Problem::Address,
         status + error.message);
}

void HistoryFetcher::takeIn()
{
    m_phase = Phase::TakingIn;
    QList<HistoryFile> files;
    for (qsizetype i = 0; i < m_files.size(); ++i)
        files << HistoryFile{pathOf(i, false),
                             m_files[i].gzipBytes,
                             m_files[i].bytes,
                             m_files[i].gzipMd5.toLatin1(),
                             m_files[i].md5.toLatin1(),
                             expiryOf(m_files[i].expires),
                             m_beside ? pathOf(i, true) : QString()};
    whenDone(m_archive.take(m_key, files, m_cancelled), this,
             [this](const Result<HistoryHour> &hour) { onTaken(hour); });
}

void HistoryFetcher::onTaken(const Result<HistoryHour> &taken)
{
    if (!taken) {
        m_tally.trouble = taken.error();
        fail(Problem::Disk, taken.error().message);
        return;
    }
    const HistoryHour &hour = *taken;
    const bool damaged = hour.problem == Problem::WrongGzipMd5 || hour.problem == Problem::BadGzip ||
                         hour.problem == Problem::WrongSize || hour.problem == Problem::WrongFileMd5 ||
                         hour.problem == Problem::BadContent;
    if (damaged) {
        for (qsizetype i = 0; i < m_files.size(); ++i)
            QFile::remove(pathOf(i, m_beside));
    }
    if (hour.problem == Problem::WrongGzipMd5 && !m_secondTry && !m_tally.cancelled) {
        // Damaged on the way: what the service has may be sound.
        m_secondTry = true;
        m_file = 0;
        ask(Then::FetchFiles);
        return;
    }
    endHour(hour);
}

void HistoryFetcher::fail(Problem problem, const QString &detail)
{
    HistoryHour hour;
    hour.key = m_key;
    hour.state = problem == Problem::Cancelled ? State::Missing : State::Failed;
    hour.problem = problem;
    hour.detail = detail;
    hour.fetchedAt = m_archive.clock().nowSeconds();
    endHour(hour);
}

void HistoryFetcher::endHour(HistoryHour hour)
{
    m_phase = Phase::Idle;
    if (hour.problem == Problem::Cancelled) {
        hour.state = State::Missing;
    } else if (hour.state == State::Have) {
        ++m_tally.have;
        m_tally.messages += hour.messages;
        m_tally.badRows += hour.badRows;
    } else if (hour.state == State::Empty) {
        ++m_tally.empty;
    } else if (hour.state == State::Expired) {
        ++m_tally.expired;
    } else if (hour.state == State::Missing) {
        ++m_tally.notReady;
    } else {
        ++m_tally.failed;
    }
    m_files.clear();
    if (hour.state == State::Have) {
        Q_EMIT hourDone(hour);
        nextHour();
        return;
    }
    whenDone(m_archive.note(hour), this, [this, hour](const Result<Done> &noted) {
        if (!noted && !m_tally.trouble)
            m_tally.trouble = noted.error();
        Q_EMIT hourDone(hour);
        nextHour();
    });
}

void HistoryFetcher::endRun()
{
    m_running = false;
    Q_EMIT progressed();
    Q_EMIT finished();
}

} // namespace imdesk
