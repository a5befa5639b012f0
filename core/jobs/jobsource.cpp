// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobsource.h"

#include "core/exporting/exportfile.h"
#include "core/exporting/spreadsheet.h"
#include "core/jobs/jobverb.h"

#include <QCoreApplication>

#include <algorithm>

namespace imdesk {

namespace {

struct JobSourceText
{
    Q_DECLARE_TR_FUNCTIONS(JobSourceText)
};

/// Of a number in a workbook; the digits behind them are zeros.
constexpr qsizetype exactDigits = 15;

bool isSameHeading(const QString &one, const QString &other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

qsizetype columnNamed(const QStringList &header, const QString &name)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (isSameHeading(header[i], name))
            return i;
    }
    return -1;
}

QString noColumn(qsizetype width, qsizetype number)
{
    return JobSourceText::tr("The file has %1 columns, so there is no column %2.").arg(width).arg(number);
}

/// A needed field that neither a row nor an argument gives: no row of the plan could be right.
QString neverGiven(const JobVerb &verb, const JobPlan &plan)
{
    if (plan.file || !plan.misread.isEmpty()) // what is wrong with each row is told of it
        return {};
    const QJsonObject forAll = plan.argumentTexts();
    for (const JobField &field : verb.fields) {
        if (!field.required || !forAll.value(field.name).toString().isEmpty() ||
            (plan.list && plan.list->field == field.name))
            continue;
        if (std::ranges::all_of(plan.rows, [&field](const QJsonObject &row) {
                return JobPlan::textOf(row.value(field.name)).value_or(QString()).isEmpty();
            }))
            return field.name;
    }
    return {};
}

bool isInteger(const QString &text)
{
    const QString digits = text.startsWith(QLatin1Char('-')) ? text.mid(1) : text;
    return !digits.isEmpty() && std::ranges::all_of(digits, [](QChar c) { return c.isDigit(); });
}

} // namespace

QString JobSource::unmarked(const QString &cell)
{
    // A CSV file written for people marks what a spreadsheet would change or run with an apostrophe; it is no part of
    // the value. Before anything else it is.
    qsizetype begin = 0;
    while (begin < cell.size() && cell.at(begin).isSpace())
        ++begin;
    return cell.left(begin) + spreadsheet::unmarked(cell.mid(begin));
}

QString JobSource::valueOf(qsizetype field, const QString &cell, bool marked)
{
    if (cell.trimmed().isEmpty())
        return {};
    const JobField *known = m_known.at(field);
    // A blank that comes first keeps it from a spreadsheet without a mark.
    if (known && known->kind == JobField::Kind::Message)
        return marked && !cell.front().isSpace() ? unmarked(cell) : cell;
    const QString whole = marked ? unmarked(cell) : cell;
    const QString value = whole.trimmed();
    if (value.size() != whole.size())
        m_trimmed << m_fields.at(field);
    return value;
}

QString JobSource::problemOfKind(qsizetype field, const QString &cell) const
{
    using Cell = TableFile::CellKind;
    const JobField *known = m_known.at(field);
    const JobField::Kind wanted = known ? known->kind : JobField::Kind::Text;
    const bool isId = wanted == JobField::Kind::Id || wanted == JobField::Kind::Group;
    const QString name = m_fields.at(field);
    switch (m_file->cellKind(m_places.at(field))) {
    case Cell::Moment:
        return JobSourceText::tr("%1 is a date or a time in the workbook, which would be sent as %2. Make its column "
                                 "one of text and enter the values anew.")
            .arg(name, cell);
    case Cell::Formula:
        return JobSourceText::tr("%1 is a formula without a stored value. Open and save the file in Excel, or enter "
                                 "the value itself.")
            .arg(name);
    case Cell::Error:
        return JobSourceText::tr("%1 is an error in the workbook: %2.").arg(name, cell);
    case Cell::Truth:
        if (wanted == JobField::Kind::Word) // one of which is 1
            return {};
        return JobSourceText::tr("%1 is TRUE or FALSE in the workbook, which would be sent as %2. Make its column one "
                                 "of text and enter the values anew.")
            .arg(name, cell);
    case Cell::Number:
    case Cell::Formatted:
        // That it was rounded is told of the value itself.
        if (!isId || cell.contains(QLatin1String("E+"), Qt::CaseInsensitive))
            return {};
        if (!isInteger(cell))
            return JobSourceText::tr("%1 is the number %2 in the workbook, which no ID is. Make its column one of text "
                                     "and enter the IDs anew.")
                .arg(name, cell);
        if (m_file->cellKind(m_places.at(field)) == Cell::Formatted)
            return JobSourceText::tr("%1 is the number %2 in the workbook, whose number format shows something else "
                                     "there, so that it is not known which ID is meant. Make its column one of text "
                                     "and enter the IDs anew.")
                .arg(name, cell);
        if (cell.size() > exactDigits)
            return JobSourceText::tr("%1 is the number %2 in the workbook, and of a number Excel keeps only the first "
                                     "%3 digits. Make its column one of text and enter the IDs anew.")
                .arg(name, cell, QString::number(exactDigits));
        return {};
    case Cell::Text:
        break;
    }
    return {};
}

Result<JobSource> JobSource::open(const JobPlan &plan)
{
    JobSource source;
    source.m_fields = plan.fields();
    // The table of verbs outlives every source.
    const JobVerb *verb = jobVerb(plan.verb);
    for (const QString &name : std::as_const(source.m_fields)) {
        const JobField *known = nullptr;
        for (qsizetype i = 0; verb && i < verb->fields.size(); ++i) {
            if (verb->fields[i].name == name)
                known = &verb->fields[i];
        }
        source.m_known << known;
    }
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
        if (const QString name = verb ? neverGiven(*verb, plan) : QString(); !name.isEmpty())
            return fail(ApiError::Kind::Usage,
                        JobSourceText::tr("%1 is needed, and neither a row nor \"arguments\" gives it.").arg(name));
        source.m_rows = plan.rows;
        source.m_misreadRows = plan.misread;
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
    source.m_path = file.path;
    source.m_stamp = TableFile::stamp(file.path);
    Result<std::unique_ptr<TableFile>> table = TableFile::open(file.path, options);
    if (!table)
        return std::unexpected(table.error());
    if (!file.stamp.isEmpty() && file.stamp != source.m_stamp)
        return fail(ApiError::Kind::Usage,
                    JobSourceText::tr("The file %1 has changed since it was looked at. Look at its columns again "
                                      "before anything is sent.")
                        .arg(file.path));
    source.m_file = std::move(*table);
    if (TableFile::isWorkbook(file.path) && file.sheet.isEmpty()) {
        const Result<QStringList> sheets = TableFile::sheets(file.path);
        if (sheets && sheets->size() > 1) {
            const QString read = source.m_file->sheet();
            source.m_notes << (read == sheets->first()
                                   ? JobSourceText::tr("The workbook has %1 sheets, and only the first one is read, "
                                                       "%2. To read another one, name it in \"sheet\".")
                                   : JobSourceText::tr("The workbook has %1 sheets, and only the first one that is "
                                                       "not hidden is read, %2. To read another one, name it in "
                                                       "\"sheet\"."))
                                  .arg(QString::number(sheets->size()), read);
        }
    }
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
    m_widest = width;
    for (const QString &key : file.columns.keys()) {
        if (!m_fields.contains(key))
            return fail(ApiError::Kind::Usage, JobSourceText::tr("The verb has no field %1. It takes: %2.")
                                                   .arg(key, m_fields.join(QStringLiteral(", "))));
        const QJsonValue wish = file.columns.value(key);
        if (!wish.isString() && !wish.isNull() && wholeNumber(wish).value_or(0) < 1)
            return fail(ApiError::Kind::Usage,
                        JobSourceText::tr("The column of %1 is named by its heading or its number from 1.").arg(key));
    }
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QJsonValue wish = file.columns.value(m_fields[i]);
        qsizetype place = -1;
        if (wish.isDouble()) {
            place = wish.toInt() - 1;
            if (place < 0)
                return fail(ApiError::Kind::Usage, noColumn(width, wish.toInt()));
        } else if (wish.isString()) {
            place = columnNamed(m_header, wish.toString());
            if (place < 0)
                return fail(ApiError::Kind::Usage, JobSourceText::tr("The file has no column %1. It has: %2.")
                                                       .arg(wish.toString(), m_header.join(QStringLiteral(", "))));
        } else if (file.header && !wish.isNull()) {
            place = columnNamed(m_header, m_fields[i]);
            // A tag of profiles is known by nothing else.
            if (const QString own = m_known[i] ? m_known[i]->serviceName() : QString(); place < 0 && !own.isEmpty())
                place = columnNamed(m_header, own);
        } else if (file.columns.isEmpty() && i < width) {
            place = i;
        }
        m_places << place;
    }
    const JobVerb *verb = jobVerb(plan.verb);
    // Whoever chooses columns by their numbers, or none of them, has all of them before the eyes.
    const bool byNumber =
        std::ranges::any_of(file.columns, [](const QJsonValue &wish) { return wish.isDouble() || wish.isNull(); });
    for (qsizetype i = 0; verb && verb->profileTags && !byNumber && i < m_header.size(); ++i) {
        const QString name = m_header[i].trimmed();
        if (name.startsWith(QLatin1String("Tag_Profile_"), Qt::CaseInsensitive) && !m_places.contains(i))
            return fail(
                ApiError::Kind::Usage,
                JobSourceText::tr("The column %1 would not be written. Name it in \"columns\" under its tag, or "
                                  "take it out of the file.")
                    .arg(name));
    }
    const QJsonObject forAll = plan.argumentTexts();
    for (qsizetype i = 0; verb && i < verb->fields.size(); ++i) {
        const JobField &field = verb->fields[i];
        if (field.required && m_places.value(i, -1) < 0 && forAll.value(field.name).toString().isEmpty())
            return fail(ApiError::Kind::Usage,
                        JobSourceText::tr("No column holds %1. Name one in \"columns\", or give it in \"arguments\". "
                                          "The file has: %2.")
                            .arg(field.name, m_header.join(QStringLiteral(", "))));
    }
    m_looksBeside = !byNumber;
    for (qsizetype i = 0; i < width; ++i)
        m_nameless << (!m_places.contains(i) && m_header.value(i).trimmed().isEmpty());
    noteColumns();
    return Done{};
}

void JobSource::noteColumns()
{
    if (m_file->isGuess())
        m_notes << JobSourceText::tr("The file is not UTF-8 and has no byte order mark, so it is read as %1. Where "
                                     "names look wrong, name another encoding, such as BIG5.")
                       .arg(m_file->kind());
    if (m_file->isEither())
        m_notes << JobSourceText::tr("The file is read as UTF-8, but its bytes could be GB18030 as well. Where names "
                                     "look wrong, name that encoding.");
    if (!m_looksBeside)
        return;
    QStringList unused;
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        const QString name = m_header[i].trimmed();
        if (name.isEmpty() || m_places.contains(i))
            continue;
        const auto twin = std::ranges::find_if(
            m_places, [&](qsizetype place) { return place >= 0 && isSameHeading(m_header.value(place), name); });
        if (twin == m_places.end())
            unused << name;
        else
            m_notes << JobSourceText::tr("The heading %1 stands more than once: column %2 is read, column %3 is not.")
                           .arg(name, QString::number(*twin + 1), QString::number(i + 1));
    }
    if (!unused.isEmpty())
        m_notes << JobSourceText::tr("Nothing takes these columns: %1.").arg(unused.join(QStringLiteral(", ")));
}

QStringList JobSource::notes() const
{
    QStringList out = m_notes;
    if (m_beside > 0)
        out << JobSourceText::tr("Values in columns that have no heading and feed nothing are not read. Rows with such "
                                 "values: %1, the first is row %2.")
                   .arg(m_beside)
                   .arg(m_firstBeside);
    if (m_hidden > 0)
        out << JobSourceText::tr("Rows that the workbook hides, such as behind a filter, are carried out too. Hidden "
                                 "rows: %1, the first is row %2 of the sheet.")
                   .arg(m_hidden)
                   .arg(m_firstHidden);
    return out;
}

QPair<qint64, qint64> JobSource::progress() const
{
    if (m_file)
        return m_file->bytesRead();
    return {m_at, m_idPlace >= 0 ? m_ids.size() : m_rows.size()};
}

Result<std::optional<QStringList>> JobSource::next()
{
    QStringList out;
    m_trimmed.clear();
    m_misread.clear();
    if (m_idPlace >= 0) {
        if (m_at >= m_ids.size())
            return std::nullopt;
        out.resize(m_fields.size());
        out[m_idPlace] = valueOf(m_idPlace, m_ids[m_at++], false);
        return out;
    }
    if (m_file)
        return nextOfFile();
    if (m_at >= m_rows.size())
        return std::nullopt;
    m_misread = m_misreadRows.value(m_at);
    const QJsonObject &row = m_rows[m_at++];
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        out << valueOf(i, JobPlan::textOf(row.value(m_fields.at(i))).value_or(QString()), false);
    return out;
}

Result<std::optional<QStringList>> JobSource::nextOfFile()
{
    QStringList cells;
    if (m_first) {
        cells = *m_first;
        m_first.reset();
    } else {
        const Result<std::optional<QStringList>> row = m_file->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row) {
            // Rows of two states of a file are no list that anybody has made.
            if (TableFile::stamp(m_path) != m_stamp)
                return fail(ApiError::Kind::Usage,
                            JobSourceText::tr("The file %1 was changed while it was read.").arg(m_path));
            // A row that is shorter has nothing there, but a column that no row reaches is none.
            for (const qsizetype place : std::as_const(m_places)) {
                if (place >= m_widest)
                    return fail(ApiError::Kind::Usage, noColumn(m_widest, place + 1));
            }
            return std::nullopt;
        }
        cells = **row;
    }
    ++m_number;
    m_hidden += m_file->isHidden();
    if (m_file->isHidden() && m_firstHidden == 0)
        m_firstHidden = m_file->line();
    m_widest = qMax(m_widest, cells.size());
    QStringList out;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const QString cell = m_places.at(i) < 0 ? QString() : cells.value(m_places.at(i));
        const bool told = !cell.isEmpty() || m_file->cellKind(m_places.at(i)) == TableFile::CellKind::Formula;
        if (m_misread.isEmpty() && told)
            m_misread = problemOfKind(i, cell);
        out << valueOf(i, cell, m_marked);
    }
    bool beside = false;
    for (qsizetype i = 0; m_looksBeside && i < cells.size() && !beside; ++i)
        beside = m_nameless.value(i, true) && !cells.at(i).trimmed().isEmpty();
    m_beside += beside;
    if (beside && m_firstBeside == 0)
        m_firstBeside = m_number;
    return out;
}

} // namespace imdesk
