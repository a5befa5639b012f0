// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/logplace.h"

#include "core/base/logging.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace imdesk::logplace {

namespace {

constexpr int placeNames = 1'000;
constexpr qint64 asideDays = 7; // for so long what was put aside is news to whoever starts the program

/// The name under which what is left of a log is kept.
QString goneName(const QString &path, int number)
{
    return QStringLiteral("%1.gone-%2").arg(path, QString::number(number));
}

} // namespace

QString realPath(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isSymLink())
        return path;
    const QString real = file.canonicalFilePath();
    return real.isEmpty() ? file.symLinkTarget() : real;
}

void clear(const QString &path)
{
    const QString log = path + QLatin1String("-wal");
    bool isFree = QFileInfo(log).size() == 0;
    if (isFree)
        QFile::remove(log);
    for (int i = 1; i < placeNames && !isFree; ++i) {
        const QString kept = goneName(path, i) + QLatin1String("-wal");
        isFree = QFile::rename(log, kept);
        if (isFree)
            qCWarning(logCallbacks, "there is no event log %ls; what another one of that name left is kept as %ls",
                      qUtf16Printable(path), qUtf16Printable(kept));
    }
    QFile::remove(path + QLatin1String("-shm"));
}

QString putAside(const QString &path)
{
    const QLatin1String logEnd("-wal");
    for (int i = 1; i < placeNames; ++i) {
        const QString kept = goneName(path, i);
        if (QFile::exists(kept) || QFile::exists(kept + logEnd))
            continue;
        if (!QFile::rename(path, kept))
            break;
        // Else it is kept when the next log is begun.
        if (!QFile::rename(path + logEnd, kept + logEnd))
            qCWarning(logCallbacks, "the write-ahead log of %ls stays where it is", qUtf16Printable(kept));
        return kept;
    }
    return {};
}

QString setAside(const QString &path)
{
    QString kept = path + QLatin1String(".unread-") +
                   QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    if (QFile::exists(kept) || !QFile::rename(path, kept))
        return {};
    const QLatin1String logEnd("-wal");
    if (QFile::exists(path + logEnd) && !QFile::rename(path + logEnd, kept + logEnd))
        qCWarning(logCallbacks, "the write-ahead log of %ls stays where it is", qUtf16Printable(kept));
    return kept;
}

QString freshlyAside(const QString &path)
{
    QString found;
    QDateTime newest = QDateTime::currentDateTimeUtc().addDays(-asideDays);
    for (int i = 1; i < placeNames; ++i) {
        const QString name = goneName(path, i);
        const QFileInfo kept(name);
        if (!kept.exists() && !QFile::exists(name + QLatin1String("-wal")))
            break;
        // Another name has left the time of the last writing as it was.
        const QDateTime at = kept.metadataChangeTime();
        if (!kept.isFile() || at <= newest)
            continue;
        newest = at;
        found = name;
    }
    return found;
}

} // namespace imdesk::logplace
