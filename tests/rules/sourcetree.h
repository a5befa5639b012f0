// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

/// Reads the project's own sources for the rules that no compiler keeps.
namespace sourcetree {

inline QString root() { return QStringLiteral(IMDESK_SOURCE_DIR); }

/// Paths from the root of all C++ files under a folder.
inline QStringList files(const QString &folder)
{
    QStringList out;
    QDirIterator it(root() + QLatin1Char('/') + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        out << QDir(root()).relativeFilePath(it.next());
    out.sort();
    return out;
}

inline QString read(const QString &path)
{
    QFile file(QDir::isAbsolutePath(path) ? path : root() + QLatin1Char('/') + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the file names in its #include lines.
inline QStringList includes(const QString &path)
{
    QStringList out;
    const QStringList lines = read(path).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("#include ")))
            out << line.mid(9).remove(QLatin1Char('"')).remove(QLatin1Char('<')).remove(QLatin1Char('>')).trimmed();
    }
    return out;
}

} // namespace sourcetree
