// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/snapshotstore.h"

#include "core/base/clockmemory.h"
#include "core/base/savefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace imdesk {

namespace {

struct SnapshotStoreText
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotStoreText)
};

const QString nameFormat = QStringLiteral("yyyyMMdd-HHmmss");
constexpr qsizetype hashPart = 12;
constexpr QLatin1String undroppedEnding(".undropped"); ///< beside the folder, in which nothing may be written

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// What is kept of the clock, beside the snapshots it is about.
ClockMemory memoryFrom(const QString &path)
{
    QFile file(path);
    const QList<QByteArray> parts =
        file.open(QIODevice::ReadOnly) ? file.read(64).trimmed().split(' ') : QList<QByteArray>();
    return {parts.value(0).toLongLong(), parts.value(1).toLongLong()};
}

} // namespace

Result<SnapshotFile> SnapshotStore::save(const QJsonObject &content, qint64 nowMs, const Seal &seal) const
{
    const QByteArray bytes = seal.seal(QJsonDocument(content).toJson(QJsonDocument::Compact));
    SnapshotFile made;
    made.sha256 = hashOf(bytes);
    made.name = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(nameFormat) + QLatin1Char('-') +
                made.sha256.left(hashPart) +
                (seal.hasKey() ? QLatin1String(SnapshotFile::sealedEnding) : QLatin1String(".json"));
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = m_folder + QLatin1Char('/') + made.name;
    if (const auto why = saveForOwner(path, bytes))
        return fail(ApiError::Kind::Storage, QStringLiteral("%1: %2").arg(path, *why));
    return made;
}

Result<QJsonObject> SnapshotStore::read(const SnapshotFile &wanted, const Seal &seal) const
{
    QFile file(m_folder + QLatin1Char('/') + QFileInfo(wanted.name).fileName());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Storage,
                    SnapshotStoreText::tr("The snapshot %1 is no longer kept.").arg(wanted.name));
    const QByteArray bytes = file.readAll();
    if (hashOf(bytes) != wanted.sha256)
        return fail(ApiError::Kind::Storage,
                    SnapshotStoreText::tr("The snapshot %1 is not as it was written.").arg(wanted.name));
    Result<QByteArray> plain = seal.open(bytes);
    if (!plain) {
        plain.error().message =
            SnapshotStoreText::tr("The snapshot %1 cannot be read. %2").arg(wanted.name, plain.error().message);
        return std::unexpected(plain.error());
    }
    return QJsonDocument::fromJson(*plain).object();
}

QStringList SnapshotStore::outdated(int keepDays, qint64 nowMs, std::optional<qint64> serviceMs) const
{
    if (keepDays <= 0 || !QFileInfo::exists(m_folder))
        return {};
    const QString memoryPath = m_folder + QStringLiteral("/.clock");
    const ClockMemory before = memoryFrom(memoryPath);
    ClockMemory memory = before;
    const std::optional<qint64> time =
        memory.timeToDrop(nowMs / 1000, serviceMs ? std::optional(*serviceMs / 1000) : std::nullopt);
    // Not at every start: nothing is finer than days here.
    if (memory.jumped != before.jumped || qAbs(memory.seen - before.seen) >= 3'600)
        (void)saveForOwner(memoryPath,
                           QByteArray::number(memory.seen) + ' ' + QByteArray::number(memory.jumped) + '\n');
    if (!time)
        return {};
    const QDateTime oldest = QDateTime::fromSecsSinceEpoch(*time, Qt::UTC).addDays(-keepDays);
    QStringList out;
    const QStringList names = QDir(m_folder).entryList(
        {QStringLiteral("*.json"), QLatin1Char('*') + QLatin1String(SnapshotFile::sealedEnding)}, QDir::Files);
    for (const QString &name : names) {
        QDateTime time = QDateTime::fromString(name.left(nameFormat.size()), nameFormat);
        time.setTimeSpec(Qt::UTC);
        if (time.isValid() && time < oldest)
            out << name;
    }
    return out;
}

int SnapshotStore::drop(const QStringList &names) const
{
    return int(std::ranges::count_if(
        names, [this](const QString &name) { return QFile::remove(m_folder + QLatin1Char('/') + name); }));
}

QStringList SnapshotStore::stillThere(const QStringList &names) const
{
    QStringList out;
    for (const QString &name : names) {
        if (QFileInfo::exists(m_folder + QLatin1Char('/') + name))
            out << name;
    }
    return out;
}

bool SnapshotStore::wereInVain(const QStringList &names, qint64 nowMs) const
{
    QFile file(m_folder + undroppedEnding);
    const QList<QByteArray> parts =
        file.open(QIODevice::ReadOnly) ? file.read(128).trimmed().split(' ') : QList<QByteArray>();
    return parts.size() == 2 && parts[0] == hashOf(names.join(QLatin1Char('\n')).toUtf8()).toLatin1() &&
           qAbs(nowMs - parts[1].toLongLong()) < ClockMemory::secondsADay * 1000;
}

void SnapshotStore::noteInVain(const QStringList &names, qint64 nowMs) const
{
    (void)saveForOwner(m_folder + undroppedEnding, hashOf(names.join(QLatin1Char('\n')).toUtf8()).toLatin1() + ' ' +
                                                       QByteArray::number(nowMs) + '\n');
}

} // namespace imdesk
