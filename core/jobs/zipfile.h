// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QHash>
#include <QIODevice>
#include <QPair>

#include <memory>

namespace imdesk {

/// One member of a ZIP file as it is unpacked: sequential, in constant memory. One that unpacks to more than anybody
/// can mean ends early, and trouble() says why.
class ZipMember : public QIODevice
{
  public:
    /// What is read from here on belongs together, such as one row: of that only so much is given.
    void beginPart() { m_part = 0; }
    const QString &trouble() const { return m_trouble; }
    /// How many of its packed bytes were read so far, and how many there are.
    virtual QPair<qint64, qint64> packedRead() const = 0;

  protected:
    /// Counts what was just unpacked; false once it is too much.
    bool admit(qint64 bytes, qint64 packed);
    QString m_trouble;

  private:
    qint64 m_part = 0, m_unpacked = 0;
};

/// The directory of a ZIP file, whose members can be read as streams. No encryption, no parts on several disks.
class ZipFile
{
  public:
    static Result<ZipFile> open(const QString &path);
    bool has(const QString &name) const { return m_members.contains(name); }
    /// Null when it is not there.
    std::unique_ptr<ZipMember> member(const QString &name) const;

  private:
    struct Member
    {
        qint64 header = 0, packed = 0;
        int method = 0;
    };
    QString m_path;
    QHash<QString, Member> m_members;
};

} // namespace imdesk
