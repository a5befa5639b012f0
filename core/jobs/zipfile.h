// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QHash>
#include <QIODevice>

#include <memory>

namespace imdesk {

/// The directory of a ZIP file, whose members can be read as streams. No encryption, no parts on several disks.
class ZipFile
{
  public:
    static Result<ZipFile> open(const QString &path);
    bool has(const QString &name) const { return m_members.contains(name); }
    /// The unpacked member, sequential, in constant memory; null when it is not there.
    std::unique_ptr<QIODevice> member(const QString &name) const;

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
