// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/jobs/sourcereader.h"

#include <limits>
#include <utility>

namespace imdesk {

namespace {

/// So often it is looked whether the rows are still wanted.
constexpr qint64 rowsBetweenLooks = 1024;

TableFileOptions optionsOf(const JobFile &file)
{
    TableFileOptions options;
    options.encoding = file.encoding;
    options.separator = file.separator.isEmpty() ? QChar() : file.separator.at(0);
    options.sheet = file.sheet;
    return options;
}

} // namespace

SourceReader::SourceReader(std::unique_ptr<TableFile> table, bool keepsAll)
    : m_table(std::move(table)), m_keepsAll(keepsAll)
{
}

Result<SourceReader> SourceReader::ofFile(const QString &path, const JobFile &how)
{
    const QString stamp = TableFile::stamp(path);
    const Result<QStringList> sheets = TableFile::sheets(path);
    if (!sheets)
        return std::unexpected(sheets.error());
    Result<std::unique_ptr<TableFile>> table = TableFile::open(path, optionsOf(how));
    if (!table)
        return std::unexpected(table.error());
    SourceReader reader(std::move(*table), false);
    reader.m_seen.sheets = *sheets;
    reader.m_seen.sheet = reader.m_table->sheet();
    reader.m_seen.kind = reader.m_table->kind();
    reader.m_seen.guessed = reader.m_table->isGuess();
    reader.m_seen.either = reader.m_table->isEither();
    reader.m_seen.stamp = stamp;
    return reader;
}

Result<SourceReader> SourceReader::ofText(const QString &text, const JobFile &how)
{
    Result<std::unique_ptr<TableFile>> table = TableFile::ofText(text, optionsOf(how));
    if (!table)
        return std::unexpected(table.error());
    return SourceReader(std::move(*table), true);
}

SourceRows SourceReader::allOf(const QString &text, const JobFile &how, const Wanted &wanted)
{
    Result<SourceReader> reader = ofText(text, how);
    if (!reader) {
        SourceRows none;
        none.trouble = reader.error();
        return none;
    }
    reader->read(std::numeric_limits<qint64>::max(), wanted);
    return reader->seen();
}

void SourceReader::read(qint64 most, const Wanted &wanted)
{
    while (!m_seen.whole && !m_seen.trouble && m_count < most) {
        if (wanted && m_count % rowsBetweenLooks == 0 && !wanted())
            return;
        const Result<std::optional<QStringList>> row = m_table->next();
        if (!row)
            m_seen.trouble = row.error();
        else if (!*row)
            m_seen.whole = true;
        else
            take(**row);
    }
}

void SourceReader::take(const QStringList &row)
{
    ++m_count;
    if (m_count == 1)
        m_seen.firstHidden = m_table->isHidden();
    else
        m_seen.hidden += m_table->isHidden();
    if (m_seen.first.size() <= previewRows)
        m_seen.first << row;
    if (m_keepsAll)
        m_seen.all << row;
    while (m_seen.filled.size() < row.size())
        m_seen.filled << false;
    for (qsizetype c = 0; c < row.size(); ++c) {
        if (!m_seen.filled.at(c) && !row.at(c).trimmed().isEmpty())
            m_seen.filled[c] = true;
    }
}

} // namespace imdesk
