// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/draftstore.h"

#include "core/base/savefile.h"
#include "core/directory/workthread.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QUuid>

#include <csignal>
#include <limits>
#include <stop_token>
#include <sys/types.h>
#include <utility>

namespace imdesk {

template <>
FieldTable fieldsOf<Draft>()
{
    return {field("id", &Draft::id, Need::Required),
            field("groups", &Draft::groups),
            field("named", &Draft::named),
            field("members", &Draft::members),
            field("text", &Draft::text),
            field("asMessage", &Draft::asMessage),
            field("unanswered", &Draft::unanswered),
            field("sending", &Draft::sending),
            field("process", &Draft::process),
            rest(&Draft::others)};
}

namespace {
constexpr qint64 maxDraftBytes = 16 * 1024 * 1024;

QString programOf(qint64 process) { return QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(process)); }

/// Whether another program like this one runs under that ID, which something else may have got since.
bool isOtherAlive(qint64 process)
{
    const qint64 own = QCoreApplication::applicationPid();
    return process > 0 && process <= std::numeric_limits<pid_t>::max() && process != own &&
           ::kill(pid_t(process), 0) == 0 && programOf(process) == programOf(own);
}

/// Digest of the file as it is now; empty where there is none.
QByteArray draftDigest(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.read(maxDraftBytes + 1), QCryptographicHash::Sha256);
}

} // namespace

DraftStore::DraftStore(const QString &folder, const QString &name, QObject *parent)
    : QObject(parent), m_file(folder + QLatin1Char('/') + name + QStringLiteral(".json"))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftStore::flushBehind);
}

DraftStore::~DraftStore()
{
    m_timer.stop();
    waitForThread();
    if (m_pending)
        (void)writeNow(); // the window is gone: nobody is left to tell
}

Draft DraftStore::fresh()
{
    Draft draft;
    draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return draft;
}

Result<std::optional<Draft>> DraftStore::restore()
{
    // Whatever is there and is not given back here is not this one's to write over.
    m_known = QByteArray();
    m_standing = Standing::Nothing;
    QFile file(m_file);
    m_unread = file.exists();
    if (!m_unread)
        return std::optional<Draft>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Storage, tr("The draft %1 cannot be read: %2").arg(m_file, file.errorString()));
    QString why;
    if (file.size() > maxDraftBytes) {
        why = tr("it is too large");
    } else {
        QJsonParseError parsed;
        const QByteArray bytes = file.readAll();
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
        Result<Draft> draft = decode<Draft>(document.object());
        if (parsed.error == QJsonParseError::NoError && document.isObject() && draft && !draft->id.isEmpty()) {
            m_unread = false;
            if (draft->sending && isOtherAlive(draft->process))
                return std::optional<Draft>();
            m_known = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            note(*draft);
            return std::optional(std::move(*draft));
        }
        why = parsed.error != QJsonParseError::NoError ? parsed.errorString()
              : !draft                                 ? draft.error().message
                                                       : tr("it is no draft");
    }
    file.close();
    const QString aside = m_file + QStringLiteral(".damaged-") +
                          QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    if (!QFile::rename(m_file, aside))
        return fail(ApiError::Kind::Storage,
                    tr("The draft %1 is damaged (%2) and cannot be put aside.").arg(m_file, why));
    m_unread = false;
    return fail(ApiError::Kind::Storage, tr("The draft was damaged (%1). It was put aside as %2.").arg(why, aside));
}

void DraftStore::note(const Draft &draft)
{
    const bool maybeSent = draft.sending || !draft.unanswered.isEmpty();
    m_standing = draft.isEmpty() ? Standing::Nothing : maybeSent ? Standing::MaybeSent : Standing::Written;
}

void DraftStore::keep(const Draft &draft)
{
    note(draft);
    m_pending = draft;
    ++m_turn;
    // Not started anew by every key, so that someone who never pauses is saved too.
    if (!m_timer.isActive())
        m_timer.start();
}

Result<Done> DraftStore::flush()
{
    m_timer.stop();
    waitForThread();
    if (!m_pending)
        return Done{};
    const Result<Done> result = writeNow();
    Q_EMIT saved(result);
    return result;
}

void DraftStore::flushBehind()
{
    if (m_written) {
        m_timer.start(); // one after the other, and nobody waits for it
        return;
    }
    if (!m_pending || m_pending->groups.size() <= fewGroups) {
        (void)flush();
        return;
    }
    m_timer.stop();
    if (!m_thread)
        m_thread = std::make_unique<WorkThread>();
    m_written = std::make_shared<Written>();
    m_writtenTurn = m_turn;
    m_thread->post([this, written = m_written, path = m_file, draft = *m_pending, known = m_known](std::stop_token) {
        *written = write(path, draft, known);
        return [this, written] {
            if (written == m_written)
                Q_EMIT saved(take(*std::exchange(m_written, nullptr), m_writtenTurn));
        };
    });
}

void DraftStore::waitForThread()
{
    m_thread.reset(); // ends what it was given
    if (const auto written = std::exchange(m_written, nullptr))
        (void)take(*written, m_writtenTurn);
}

Result<Done> DraftStore::writeNow()
{
    const quint64 turn = m_turn;
    return take(write(m_file, *m_pending, m_known), turn);
}

Result<Done> DraftStore::take(const Written &written, quint64 turn)
{
    m_failed = !written.result;
    if (written.result) {
        m_known = written.known;
        // Nothing was written where an empty draft has left alone what could not be read.
        m_unread = m_unread && written.known == QByteArray() && QFile::exists(m_file);
        if (turn == m_turn)
            m_pending.reset();
    } else if (m_unread && written.result.error().kind == ApiError::Kind::Busy) {
        return fail(ApiError::Kind::Busy, tr("The draft %1 could not be read, and is kept. What is written here is in "
                                             "memory alone, until that file is gone.")
                                              .arg(m_file));
    }
    return written.result;
}

DraftStore::Written DraftStore::write(const QString &path, Draft draft, const std::optional<QByteArray> &known)
{
    draft.process = draft.sending ? QCoreApplication::applicationPid() : 0;
    if (known) {
        const QByteArray now = draftDigest(path);
        // One that cannot be read is not the own one either.
        if (now.isEmpty() ? QFile::exists(path) : now != *known) {
            if (draft.isEmpty())
                return {Done{}, known}; // nothing is lost
            return {fail(ApiError::Kind::Busy,
                         tr("Another imdesk has written the draft of this profile meanwhile, and that one is kept. "
                            "What is written here is in memory alone, until the other draft is sent or cleared.")),
                    known};
        }
    }
    if (draft.isEmpty()) {
        if (QFile::exists(path) && !QFile::remove(path))
            return {fail(ApiError::Kind::Storage, tr("The draft %1 cannot be removed.").arg(path)), known};
        return {Done{}, known ? std::optional(QByteArray()) : std::nullopt};
    }
    const QByteArray bytes = QJsonDocument(encode(draft)).toJson();
    if (const auto why = saveForOwner(path, bytes))
        return {fail(ApiError::Kind::Storage, tr("The draft %1 cannot be written: %2").arg(path, *why)), known};
    return {Done{}, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

} // namespace imdesk
