// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobrowpages.h"

#include "core/jobs/jobstore.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace imdesk {

namespace {

constexpr int pagesBusyMs = 5000;
constexpr qint64 rowsOfStretch = 256;

struct JobRowPagesText
{
    Q_DECLARE_TR_FUNCTIONS(JobRowPagesText)
};

/// The states in the journal, as a condition.
QByteArray conditionOf(JobRowsWish wish)
{
    switch (wish) {
    case JobRowsWish::Failed:
        return "state IN (2, 3, 6)";
    case JobRowsWish::Unknown:
        return "state = 4";
    case JobRowsWish::Done:
        return "state = 1";
    case JobRowsWish::All:
        break;
    }
    return "1";
}

std::optional<NamedId::Kind> namedKindOf(const JobField &field)
{
    if (field.kind == JobField::Kind::Id)
        return NamedId::Kind::Account;
    return field.kind == JobField::Kind::Group ? std::optional(NamedId::Kind::Group) : std::nullopt;
}

JobRowEnd endFrom(const sqlite::Statement &row)
{
    JobRowEnd end;
    end.number = row.integer(0);
    end.state = static_cast<JobState>(row.integer(1));
    end.code = static_cast<int>(row.integer(2));
    end.words = row.text(3).isEmpty() ? row.text(4) : row.text(3);
    end.requestId = row.text(5);
    // What a try before it said holds no more.
    if (end.state == JobState::Pending || end.state == JobState::Sent)
        end = JobRowEnd{end.number, {}, end.state, 0, {}, {}};
    return end;
}

} // namespace

QString jobRowsWord(JobRowsWish wish)
{
    switch (wish) {
    case JobRowsWish::Failed:
        return QStringLiteral("failed");
    case JobRowsWish::Unknown:
        return QStringLiteral("unknown");
    case JobRowsWish::Done:
        return QStringLiteral("done");
    case JobRowsWish::All:
        break;
    }
    return QStringLiteral("all");
}

std::optional<JobRowsWish> jobRowsFrom(const QString &word)
{
    for (const JobRowsWish wish : {JobRowsWish::Failed, JobRowsWish::Unknown, JobRowsWish::Done, JobRowsWish::All}) {
        if (jobRowsWord(wish) == word)
            return wish;
    }
    return std::nullopt;
}

Result<JobRowPages> JobRowPages::open(const QString &folder)
{
    const Result<JobInfo> info = JobStore::info(folder);
    if (!info)
        return std::unexpected(info.error());
    Result<sqlite::Connection> database =
        sqlite::Connection::open(JobStore::journalFile(folder), sqlite::Connection::Mode::ReadOnly, pagesBusyMs);
    if (!database)
        return std::unexpected(database.error());
    const Result<qint64> requests = database->number(JobStore::hasRequests);
    if (!requests)
        return std::unexpected(requests.error());
    JobRowPages pages(std::move(*database));
    pages.m_columns = "row, state, code, message, word, ";
    pages.m_columns += *requests > 0 ? "request" : "NULL";
    pages.m_count = info->counts.total;
    pages.m_fields = info->plan.fields().size();
    const JobVerb *verb = jobVerb(info->plan.verb);
    for (const JobField &field : verb ? verb->fields : QList<JobField>())
        pages.m_kinds << namedKindOf(field);
    pages.m_rows = std::make_unique<QFile>(JobStore::rowsFile(folder));
    if (!pages.m_rows->open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Storage, pages.m_rows->errorString());
    return pages;
}

Result<QByteArray> JobRowPages::line(qint64 number)
{
    const auto stretch = static_cast<qsizetype>((number - 1) / rowsOfStretch);
    const qint64 first = stretch * rowsOfStretch + 1;
    if (m_at > number || m_at < first) {
        const qsizetype known = qMin(stretch, m_places.size() - 1);
        if (!m_rows->seek(m_places[known]))
            return fail(ApiError::Kind::Storage, m_rows->errorString());
        m_at = known * rowsOfStretch + 1;
    }
    for (;;) {
        QByteArray read = m_rows->readLine();
        if (read.isEmpty())
            return fail(
                ApiError::Kind::Storage,
                JobRowPagesText::tr("The job has %1 rows, and only %2 can be read.").arg(m_count).arg(m_at - 1));
        ++m_at;
        if ((m_at - 1) % rowsOfStretch == 0 && (m_at - 1) / rowsOfStretch == m_places.size())
            m_places << m_rows->pos();
        if (m_at > number)
            return read;
    }
}

Result<Done> JobRowPages::fill(JobRowPage &page)
{
    for (JobRowEnd &row : page.rows) {
        const Result<QByteArray> text = line(row.number);
        if (!text)
            return std::unexpected(text.error());
        QStringList shown;
        QJsonArray values = QJsonDocument::fromJson(*text).array();
        if (values.last().isObject()) // why it was misread, which is no cell
            values.removeLast();
        // Fields that the verb has got since the rows were written come after its own of then, and before the tags.
        const qsizetype known = m_kinds.size() - (m_fields - values.size());
        for (qsizetype i = 0; i < values.size(); ++i) {
            const QString value = values.at(i).toString();
            if (value.isEmpty())
                continue;
            shown << value;
            if (const auto kind = i < qMin(known, m_kinds.size()) ? m_kinds.at(i) : std::nullopt;
                kind && !row.ids.contains(NamedId{*kind, value}))
                row.ids << NamedId{*kind, value};
        }
        row.what = shown.join(QStringLiteral("  "));
    }
    return Done{};
}

Result<JobRowPage> JobRowPages::read(JobRowsWish wish, qint64 from, qint64 most)
{
    JobRowPage page;
    const bool all = wish == JobRowsWish::All;
    const QByteArray condition = conditionOf(wish);
    page.total = m_count;
    if (!all) {
        const Result<qint64> count =
            m_database.number(QByteArray("SELECT count(*) FROM rows WHERE " + condition).constData());
        if (!count)
            return std::unexpected(count.error());
        page.total = *count;
    }
    // Of all rows the journal holds only those that were begun.
    const QByteArray select = "SELECT " + m_columns + " FROM rows WHERE " +
                              (all ? QByteArray("row > ? AND row <= ?") : condition + " ORDER BY row LIMIT ? OFFSET ?");
    Result<sqlite::Statement> rows = m_database.prepare(select.constData());
    if (!rows)
        return std::unexpected(rows.error());
    if (all)
        rows->bind(1, from).bind(2, from + most);
    else
        rows->bind(1, most).bind(2, from);
    QHash<qint64, JobRowEnd> found;
    const Result<Done> read = rows->each([&] {
        const JobRowEnd end = endFrom(*rows);
        if (all)
            found.insert(end.number, end);
        else
            page.rows << end;
    });
    if (!read)
        return std::unexpected(read.error());
    for (qint64 number = from + 1; all && number <= qMin(from + most, m_count); ++number) {
        JobRowEnd end = found.value(number);
        end.number = number;
        page.rows << end;
    }
    if (const Result<Done> done = fill(page); !done)
        return std::unexpected(done.error());
    return page;
}

} // namespace imdesk
