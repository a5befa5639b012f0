// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/secrets/seal.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace imdesk {

/// A snapshot on disk, as the audit names it.
struct SnapshotFile
{
    QString name;
    QString sha256; ///< of the file, hex
    bool isSealed() const { return name.endsWith(QLatin1String(sealedEnding)); }
    static constexpr const char *sealedEnding = ".sealed";
    /// In a snapshot: the state before, where that is too large for the entry.
    static constexpr const char *before = "before";
};

/// Snapshots of what was ended for good, one file each, encrypted where there is a key and readable by the user of this
/// computer alone. They lie beside the audit, not in it, so that they can be dropped in time; the audit keeps their
/// hashes.
class SnapshotStore
{
  public:
    explicit SnapshotStore(QString folder) : m_folder(std::move(folder)) {}

    const QString &folder() const { return m_folder; }
    Result<SnapshotFile> save(const QJsonObject &content, qint64 nowMs, const Seal &seal = {}) const;
    /// Refused where the file is not the one that was written, or its key is missing.
    Result<QJsonObject> read(const SnapshotFile &file, const Seal &seal = {}) const;
    /// Names of files older than so many days, none for 0. The service's time, where it has told it, guards against a
    /// clock of this computer that stands wrong; see ClockMemory.
    QStringList outdated(int keepDays, qint64 nowMs, std::optional<qint64> serviceMs) const;
    /// Removes these; gives how many.
    int drop(const QStringList &names) const;
    /// Those of these that are still there, whoever has removed the others.
    QStringList stillThere(const QStringList &names) const;
    /// Whether the same could not be removed less than a day ago, as noteInVain() was told then.
    bool wereInVain(const QStringList &names, qint64 nowMs) const;
    void noteInVain(const QStringList &names, qint64 nowMs) const;
    /// Drops what is outdated.
    int prune(int keepDays, qint64 nowMs, std::optional<qint64> serviceMs) const
    {
        return drop(outdated(keepDays, nowMs, serviceMs));
    }

  private:
    QString m_folder;
};

} // namespace imdesk
