// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobstore.h"

namespace imdesk {

Result<Done> JobStore::readEntries()
{
    QFile file(rowsFile(m_info.folder));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Storage, file.errorString());
    Entries entries;
    QHash<qint64, qint64> parts;
    for (qint64 number = 1;; ++number) {
        const QByteArray line = file.readLine();
        if (line.isEmpty())
            break;
        const Result<JobRow> row = rowOf(number, line);
        if (!row)
            return std::unexpected(row.error());
        const qint64 entry = row->text(QLatin1String("entry")).toLongLong();
        if (entry <= 0)
            continue;
        entries.ofRow.insert(number, entry);
        entries.waiting[entry] << number;
        parts.insert(entry, row->text(QLatin1String("parts")).toLongLong());
    }
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        if (*it > entries.waiting.value(it.key()).size())
            entries.incomplete << it.key();
    }
    Result<sqlite::Statement> ended = m_database->prepare("SELECT row FROM rows WHERE state = 1");
    if (!ended)
        return std::unexpected(ended.error());
    const Result<Done> read = ended->each([&] {
        const qint64 number = ended->integer(0);
        entries.waiting[entries.ofRow.value(number)].remove(number);
    });
    if (!read)
        return std::unexpected(read.error());
    m_entries = std::move(entries);
    return Done{};
}

Result<QList<qint64>> JobStore::wholeEntries(const QList<JobRow> &rows)
{
    if (!m_entries) {
        if (const Result<Done> read = readEntries(); !read)
            return std::unexpected(read.error());
    }
    QHash<qint64, QSet<qint64>> here;
    for (const JobRow &row : rows) {
        if (const qint64 entry = m_entries->ofRow.value(row.number); entry > 0)
            here[entry] << row.number;
    }
    QList<qint64> whole;
    for (auto it = here.cbegin(); it != here.cend(); ++it) {
        if (!m_entries->incomplete.contains(it.key()) && it->contains(m_entries->waiting.value(it.key())))
            whole << it.key();
    }
    return whole;
}

} // namespace imdesk
