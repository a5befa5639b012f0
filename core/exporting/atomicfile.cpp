// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/atomicfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace imdesk {

namespace {

struct AtomicFileText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::AtomicFile)
};

constexpr qsizetype atomicFileBuffer = 1 << 16;

/// What the names of all unfinished files of this target begin with. A hash, for a name beside a long one may be too
/// long.
QString partPrefix(const QString &path)
{
    const QByteArray hash =
        QCryptographicHash::hash(QFileInfo(path).fileName().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral(".imdesk-%1-").arg(QString::fromLatin1(hash.first(12)));
}

/// Programs that were killed leave theirs behind. One that is still written to is younger.
void clearStaleParts(const QString &path)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const QStringList pattern{partPrefix(path) + QStringLiteral("*.part")};
    for (const QFileInfo &part : QFileInfo(path).absoluteDir().entryInfoList(pattern, QDir::Files | QDir::Hidden)) {
        if (part.lastModified() < yesterday)
            QFile::remove(part.filePath());
    }
}

bool syncToDisk([[maybe_unused]] const QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

// A rename is only lasting once the folder is on the disk. File systems that cannot sync a folder say so; the file
// itself is safe then, so that answer is not trouble.
void syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
#endif
}

} // namespace

AtomicFile::AtomicFile(const QString &path, Existing existing)
    : m_path(QFileInfo(path).absoluteFilePath()), m_existing(existing)
{
    // A link stays a link: what it points to is replaced.
    const QFileInfo info(m_path);
    if (info.isSymLink() && info.exists())
        m_path = info.canonicalFilePath();
}

AtomicFile::~AtomicFile() { discard(); }

QString AtomicFile::explain(int errorNumber, const QString &path)
{
    const QFileInfo info(path);
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    const QString name = QDir::toNativeSeparators(path);
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return AtomicFileText::tr("The disk that holds %1 is full.").arg(folder);
    case EFBIG:
        return AtomicFileText::tr("%1 would be larger than files may be there.").arg(name);
    case EACCES:
    case EPERM:
        return AtomicFileText::tr("There is no permission to write in the folder %1.").arg(folder);
    case EROFS:
        return AtomicFileText::tr("The folder %1 can only be read.").arg(folder);
    case ENOENT:
        return AtomicFileText::tr("The folder %1 does not exist (any more).").arg(folder);
    case ENOTDIR:
        return AtomicFileText::tr("%1 is not a folder.").arg(folder);
    case EISDIR:
        return AtomicFileText::tr("%1 is a folder.").arg(name);
    case ENAMETOOLONG:
        return AtomicFileText::tr("The file name is too long: %1").arg(name);
    case EIO:
        return AtomicFileText::tr("The disk that holds %1 reports an error.").arg(folder);
    default:
        return AtomicFileText::tr("%1 could not be written: %2").arg(name, qt_error_string(errorNumber));
    }
}

Result<Done> AtomicFile::open()
{
    const QFileInfo info(m_path);
    if (info.isDir())
        return fail(ApiError::Kind::Storage, explain(EISDIR, m_path));
    if (m_existing == Existing::Refuse && info.exists())
        return fail(ApiError::Kind::Storage,
                    AtomicFileText::tr("%1 is there already.").arg(QDir::toNativeSeparators(m_path)));
    const QFileInfo folder(info.absolutePath());
    if (!folder.exists())
        return fail(ApiError::Kind::Storage, explain(ENOENT, m_path));
    if (!folder.isDir())
        return fail(ApiError::Kind::Storage, explain(ENOTDIR, m_path));
    clearStaleParts(m_path);
    int lastError = 0;
    for (int attempt = 0; attempt < 8; ++attempt) {
        const QString mark = QString::number(QRandomGenerator::system()->generate(), 36);
        m_file.setFileName(info.absolutePath() + QLatin1Char('/') + partPrefix(m_path) + mark + QLatin1String(".part"));
        errno = 0;
        if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return Done{};
        lastError = errno;
        if (lastError != EEXIST)
            break;
    }
    // A folder that is there and says "no such file" to a new name takes no files at all (/proc does so).
    if (lastError == ENOENT && folder.isDir())
        lastError = EACCES;
    return fail(ApiError::Kind::Storage, explain(lastError, m_path));
}

void AtomicFile::write(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    if (m_buffer.size() >= atomicFileBuffer)
        flush();
}

void AtomicFile::flush()
{
    if (m_buffer.isEmpty())
        return;
    if (m_trouble.isEmpty()) {
        errno = 0;
        if (m_file.write(m_buffer) != m_buffer.size())
            m_trouble = explain(errno ? errno : EIO, m_path);
    }
    m_buffer.clear();
}

std::unexpected<ApiError> AtomicFile::giveUp()
{
    const QString trouble = m_trouble;
    discard();
    return fail(ApiError::Kind::Storage, trouble);
}

Result<Done> AtomicFile::prepare()
{
    flush();
    if (m_trouble.isEmpty() && !syncToDisk(m_file))
        m_trouble = explain(errno, m_path);
    if (!m_trouble.isEmpty())
        return giveUp();
    m_bytes = QFileInfo(m_file.fileName()).size();
    m_file.close();
    m_prepared = true;
    return Done{};
}

Result<Done> AtomicFile::commit()
{
    if (!m_prepared) {
        if (Result<Done> ready = prepare(); !ready)
            return ready;
    }
    if (m_existing == Existing::Refuse && QFileInfo::exists(m_path))
        m_trouble = AtomicFileText::tr("%1 is there already.").arg(QDir::toNativeSeparators(m_path));
    else if (std::rename(QFile::encodeName(m_file.fileName()).constData(), QFile::encodeName(m_path).constData()) != 0)
        m_trouble = explain(errno, m_path);
    if (!m_trouble.isEmpty())
        return giveUp();
    m_file.setFileName(QString());
    syncFolder(QFileInfo(m_path).absolutePath());
    return Done{};
}

void AtomicFile::discard()
{
    m_buffer.clear();
    if (m_file.fileName().isEmpty())
        return;
    m_file.close();
    QFile::remove(m_file.fileName());
    m_file.setFileName(QString());
}

} // namespace imdesk
