// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace imdesk {

/// A file that is there whole or not at all: written under a temporary name in its own folder, flushed to the disk and
/// renamed. What is not committed is removed, so a failure or a cancel leaves no half file and no lost older one.
class AtomicFile
{
  public:
    enum class Existing { Replace, Refuse };

    explicit AtomicFile(const QString &path, Existing existing = Existing::Replace);
    ~AtomicFile();
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    Result<Done> open();
    /// Buffered; trouble is kept and told by commit(), so writers need not ask after each row.
    void write(QByteArrayView bytes);
    bool ok() const { return m_trouble.isEmpty(); }
    /// Where to write for a library that wants a file name. It is there, empty, after open().
    QString temporaryPath() const { return m_file.fileName(); }
    qint64 bytes() const { return m_bytes; }
    /// Flushes, syncs and renames. The size is told by bytes() afterwards.
    Result<Done> commit();
    /// Everything but the renaming, so that several files can be made ready before the first one appears.
    Result<Done> prepare();
    void discard();

    QString path() const { return m_path; }
    /// The sentence for an errno value met at this path. Public for its test.
    static QString explain(int errorNumber, const QString &path);

  private:
    void flush();
    std::unexpected<ApiError> giveUp();

    QString m_path;
    Existing m_existing;
    QFile m_file;
    QByteArray m_buffer;
    QString m_trouble;
    qint64 m_bytes = 0;
    bool m_prepared = false;
};

} // namespace imdesk
