// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobsource.h"

#include "core/exporting/exportfile.h"
#include "core/jobs/jobverb.h"

#include <QCoreApplication>

#include <algorithm>

namespace imdesk {

namespace {

struct JobSourceText
{
    Q_DECLARE_TR_FUNCTIONS(JobSourceText)
};

qsizetype columnNamed(const QStringList &header, const QString &name)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header[i].trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

} // namespace

QString JobSource::unmarked(const QString &cell)
{
    // A CSV file written for people marks IDs of digits, and what looks like a formula, with an apostrophe; it is
    // not part of them. Before anything else it is.
    qsizetype begin = 0;
    while (begin < cell.size() && cell.at(begin).isSpace())
        ++begin;
    qsizetype at = begin;
    while (at < cell.size() && cell.at(at) == QLatin1Char('\''))
        ++at;
    const bool mark =
        at > begin && at < cell.size() &&
        (cell.at(at).isDigit() || QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(cell.at(at)));
    return mark ? cell.left(begin) + cell.mid(begin + 1) : cell;
}

QString JobSource::valueOf(qsizetype field, const QString &cell, bool marked)
{
    if (cell.trimmed().isEmpty())
        return {};
    if (m_keepsBlanks.at(field)) // a blank that comes first keeps it from a spreadsheet without a mark
        return marked && !cell.front().isSpace() ? unmarked(cell) : cell;
    const QString whole = marked ? unmarked(cell) : cell;
    const QString value = whole.trimmed();
    if (value.size() != whole.size())
        m_trimmed << m_fields.at(field);
    return value;
}

Result<JobSource> JobSource::open(const JobPlan &plan)
{
    JobSource source;
    source.m_fields = plan.fields();
    const JobVerb *verb = jobVerb(plan.verb);
    for (const QString &name : std::as_const(source.m_fields))
        source.m_keepsBlanks << (verb && std::ranges::any_of(verb->fields, [&name](const JobField &field) {
                                     return field.name == name && field.kind == JobField::Kind::Message;
                                 }));
    if (!plan.file) {
        qint64 number = 0;
        for (const QJsonObject &row : plan.rows) {
            ++number;
            for (auto it = row.begin(); it != row.end(); ++it) {
                if (!source.m_fields.contains(it.key()))
                    return fail(ApiError::Kind::Usage,
                                JobSourceText::tr("A row has a field %1 that the verb does not take. It takes: %2.")
                                    .arg(it.key(), source.m_fields.join(QStringLiteral(", "))));
                if (!JobPlan::textOf(*it))
                    return fail(ApiError::Kind::Usage,
                                JobSourceText::tr("Row %1: %2 is neither a text nor a whole number.")
                                    .arg(number)
                                    .arg(it.key()));
            }
        }
        source.m_rows = plan.rows;
        if (plan.list) {
            source.m_ids = plan.list->ids;
            source.m_idPlace = source.m_fields.indexOf(plan.list->field);
        }
        return source;
    }
    const JobFile &file = *plan.file;
    TableFileOptions options;
    options.encoding = file.encoding;
    options.separator = file.separator.isEmpty() ? QChar() : file.separator.at(0);
    options.sheet = file.sheet;
    Result<std::unique_ptr<TableFile>> table = TableFile::open(file.path, options);
    if (!table)
        return std::unexpected(table.error());
    source.m_file = std::move(*table);
    // A workbook says itself what is a text, so that nothing in it is marked.
    source.m_marked = !TableFile::isWorkbook(file.path) && !file.plain && !isPlainCsv(file.path);
    if (const Result<Done> found = source.findColumns(plan); !found)
        return std::unexpected(found.error());
    return source;
}

Result<Done> JobSource::findColumns(const JobPlan &plan)
{
    const JobFile &file = *plan.file;
    const Result<std::optional<QStringList>> first = m_file->next();
    if (!first)
        return std::unexpected(first.error());
    if (!*first)
        return fail(ApiError::Kind::Usage, JobSourceText::tr("The file %1 is empty.").arg(file.path));
    if (file.header)
        m_header = **first;
    else
        m_first = **first;
    const qsizetype width = (*first)->size();
    for (const QString &key : file.columns.keys()) {
        if (!m_fields.contains(key))
            return fail(ApiError::Kind::Usage, JobSourceText::tr("The verb has no field %1. It takes: %2.")
                                                   .arg(key, m_fields.join(QStringLiteral(", "))));
    }
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QJsonValue wish = file.columns.value(m_fields[i]);
        qsizetype place = -1;
        if (wish.isDouble()) {
            place = wish.toInt() - 1;
            if (place < 0 || place >= width)
                return fail(ApiError::Kind::Usage,
                            JobSourceText::tr("The file has %1 columns, so there is no column %2.")
                                .arg(width)
                                .arg(wish.toInt()));
        } else if (wish.isString()) {
            place = columnNamed(m_header, wish.toString());
            if (place < 0)
                return fail(ApiError::Kind::Usage, JobSourceText::tr("The file has no column %1. It has: %2.")
                                                       .arg(wish.toString(), m_header.join(QStringLiteral(", "))));
        } else if (file.header) {
            place = columnNamed(m_header, m_fields[i]);
        } else if (file.columns.isEmpty() && i < width) {
            place = i;
        }
        m_places << place;
    }
    const JobVerb *verb = jobVerb(plan.verb);
    // Whoever chooses columns by their numbers has all of them before the eyes.
    const bool byNumber = std::ranges::any_of(file.columns, [](const QJsonValue &wish) { return wish.isDouble(); });
    for (qsizetype i = 0; verb && verb->profileTags && !byNumber && i < m_header.size(); ++i) {
        const QString name = m_header[i].trimmed();
        if (name.startsWith(QLatin1String("Tag_Profile_"), Qt::CaseInsensitive) && !m_places.contains(i))
            return fail(
                ApiError::Kind::Usage,
                JobSourceText::tr("The column %1 would not be written. Name it in \"columns\" under its tag, or "
                                  "take it out of the file.")
                    .arg(name));
    }
    for (qsizetype i = 0; verb && i < verb->fields.size(); ++i) {
        const JobField &field = verb->fields[i];
        if (field.required && m_places.value(i, -1) < 0 && !plan.arguments.contains(field.name))
            return fail(ApiError::Kind::Usage,
                        JobSourceText::tr("No column holds %1. Name one in \"columns\", or give it in \"arguments\". "
                                          "The file has: %2.")
                            .arg(field.name, m_header.join(QStringLiteral(", "))));
    }
    return Done{};
}

Result<std::optional<QStringList>> JobSource::next()
{
    QStringList out;
    m_trimmed.clear();
    if (m_idPlace >= 0) {
        if (m_at >= m_ids.size())
            return std::nullopt;
        out.resize(m_fields.size());
        out[m_idPlace] = m_ids[m_at++];
        return out;
    }
    if (!m_file) {
        if (m_at >= m_rows.size())
            return std::nullopt;
        const QJsonObject &row = m_rows[m_at++];
        for (qsizetype i = 0; i < m_fields.size(); ++i)
            out << valueOf(i, JobPlan::textOf(row.value(m_fields.at(i))).value_or(QString()), false);
        return out;
    }
    QStringList cells;
    if (m_first) {
        cells = *m_first;
        m_first.reset();
    } else {
        const Result<std::optional<QStringList>> row = m_file->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return std::nullopt;
        cells = **row;
    }
    for (qsizetype i = 0; i < m_places.size(); ++i)
        out << (m_places.at(i) < 0 ? QString() : valueOf(i, cells.value(m_places.at(i)), m_marked));
    return out;
}

} // namespace imdesk
