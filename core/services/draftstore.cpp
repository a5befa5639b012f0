// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/draftstore.h"

#include "core/base/savefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QUuid>

#include <csignal>
#include <limits>
#include <sys/types.h>

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

} // namespace

DraftStore::DraftStore(const QString &folder, const QString &name, QObject *parent)
    : QObject(parent), m_file(folder + QLatin1Char('/') + name + QStringLiteral(".json"))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftStore::flush);
}

DraftStore::~DraftStore()
{
    m_timer.stop();
    if (m_pending)
        (void)write(); // the window is gone: nobody is left to tell
}

Draft DraftStore::fresh()
{
    Draft draft;
    draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return draft;
}

QByteArray DraftStore::onDisk() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.read(maxDraftBytes + 1), QCryptographicHash::Sha256);
}

Result<std::optional<Draft>> DraftStore::restore()
{
    m_known.reset();
    QFile file(m_file);
    if (!file.exists()) {
        m_known = QByteArray();
        return std::optional<Draft>();
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Storage, tr("The draft %1 cannot be read: %2").arg(m_file, file.errorString()));
    QString why;
    if (file.size() > maxDraftBytes) {
        why = tr("it is too large");
    } else {
        QJsonParseError parsed;
        const QByteArray bytes = file.readAll();
        m_known = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
        Result<Draft> draft = decode<Draft>(document.object());
        if (parsed.error == QJsonParseError::NoError && document.isObject() && draft && !draft->id.isEmpty()) {
            if (draft->sending && isOtherAlive(draft->process)) {
                m_known = QByteArray(); // so that it is not written over
                return std::optional<Draft>();
            }
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
    m_known = QByteArray();
    return fail(ApiError::Kind::Storage, tr("The draft was damaged (%1). It was put aside as %2.").arg(why, aside));
}

void DraftStore::keep(const Draft &draft)
{
    m_pending = draft;
    // Not started anew by every key, so that someone who never pauses is saved too.
    if (!m_timer.isActive())
        m_timer.start();
}

Result<Done> DraftStore::flush()
{
    m_timer.stop();
    if (!m_pending)
        return Done{};
    const Result<Done> result = write();
    Q_EMIT saved(result);
    return result;
}

Result<Done> DraftStore::write()
{
    Draft draft = *m_pending;
    draft.process = draft.sending ? QCoreApplication::applicationPid() : 0;
    if (m_known) {
        const QByteArray now = onDisk();
        // One that cannot be read is not the own one either.
        if (now.isEmpty() ? QFile::exists(m_file) : now != *m_known) {
            if (draft.isEmpty()) {
                m_pending.reset(); // nothing is lost
                return Done{};
            }
            return fail(ApiError::Kind::Busy,
                        tr("Another imdesk has written the draft of this profile meanwhile, and that one is kept. "
                           "What is written here is in memory alone, until the other draft is sent or cleared."));
        }
    }
    if (draft.isEmpty()) {
        if (QFile::exists(m_file) && !QFile::remove(m_file))
            return fail(ApiError::Kind::Storage, tr("The draft %1 cannot be removed.").arg(m_file));
        m_known = m_known ? std::optional(QByteArray()) : std::nullopt;
        m_pending.reset();
        return Done{};
    }
    const QByteArray bytes = QJsonDocument(encode(draft)).toJson();
    if (const auto why = saveForOwner(m_file, bytes))
        return fail(ApiError::Kind::Storage, tr("The draft %1 cannot be written: %2").arg(m_file, *why));
    m_known = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    m_pending.reset();
    return Done{};
}

} // namespace imdesk
