// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditreader.h"

#include "core/api/itemfaults.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace imdesk {

namespace {

struct AuditReaderText
{
    Q_DECLARE_TR_FUNCTIONS(AuditReaderText)
};

Result<AuditEntry> entryOf(const QByteArray &content)
{
    return decode<AuditEntry>(QJsonDocument::fromJson(content).object());
}

bool holds(const QString &text, const QString &part)
{
    return part.isEmpty() || text.contains(part, Qt::CaseInsensitive);
}

/// Whether an answer tells of something that was not done, or not yet, though the call was carried out.
bool refusedSome(const QJsonObject &reply)
{
    const ItemFaults faults = itemFaults(reply);
    return faults.failed || faults.waiting;
}

/// The group, topic or permission group that a call has made under an ID of the service's own: only its answer names
/// it.
void nameMade(AuditRecord &record)
{
    if (record.entry.kind != QLatin1String("write") || record.callOutcome() != QLatin1String("done"))
        return;
    for (const QString &key :
         {QStringLiteral("GroupId"), QStringLiteral("TopicId"), QStringLiteral("PermissionGroupId")}) {
        const QString made = record.end->reply.value(key).toString();
        if (made.isEmpty() || record.entry.request.contains(key) || AuditEntry::isHash(record.entry.request))
            continue;
        record.entry.objects.prepend(key + QStringLiteral(": ") + made);
        record.entry.objectCount = qMax<qint64>(record.entry.objectCount, 1);
    }
}

QString compact(const QJsonObject &json)
{
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Cell timeCell(qint64 ms) { return ms == 0 ? Cell() : Cell(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)); }

} // namespace

bool AuditFilter::matches(const AuditRecord &record) const
{
    const AuditEntry &entry = record.entry;
    if (record.isDamaged()) // what it said is not known, so it may be what is looked for
        return kind.isEmpty() || kind == entry.kind;
    if (entry.timeMs < fromMs || entry.timeMs >= untilMs || !holds(entry.command, command) ||
        !holds(entry.profile, profile) || !holds(entry.operatorName, operatorName) ||
        (!outcome.isEmpty() && record.outcome() != outcome) || (!kind.isEmpty() && entry.kind != kind) ||
        (!job.isEmpty() && entry.job != job))
        return false;
    if (!object.isEmpty()) {
        const bool named = std::ranges::any_of(entry.objects, [this](const QString &line) {
            return line == object || line.endsWith(QStringLiteral(": ") + object);
        });
        if (!named)
            return false;
    }
    return text.isEmpty() || compact(record.toJson()).contains(text, Qt::CaseInsensitive);
}

QJsonObject AuditFilter::facts() const
{
    QJsonObject query, range;
    const std::pair<const char *, QString> asked[] = {
        {"kind", kind},       {"outcome", outcome}, {"command", command},      {"object", object},
        {"profile", profile}, {"job", job},         {"operator", operatorName}};
    for (const auto &[name, value] : asked) {
        if (!value.isEmpty())
            query.insert(QLatin1String(name), value);
    }
    const auto moment = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate); };
    if (fromMs > 0)
        range.insert(QStringLiteral("from"), moment(fromMs));
    if (untilMs < std::numeric_limits<qint64>::max())
        range.insert(QStringLiteral("to"), moment(untilMs));
    QJsonObject facts{{QStringLiteral("filter"), text}, {QStringLiteral("query"), query}};
    if (!range.isEmpty())
        facts.insert(QStringLiteral("range"), range);
    return facts;
}

Result<AuditReader> AuditReader::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(ApiError::Kind::Unreadable, AuditReaderText::tr("There is no audit at %1.").arg(path));
    Result<sqlite::Connection> database = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadOnly, 5000);
    if (!database)
        return std::unexpected(database.error());
    // Whoever writes first makes the file a moment before its table: there is nothing to read in between.
    bool isBlank = false;
    {
        Result<sqlite::Statement> tables = database->prepare("SELECT 1 FROM sqlite_master LIMIT 1");
        const Result<bool> any = tables ? tables->step() : Result<bool>(std::unexpected(tables.error()));
        if (!any)
            return std::unexpected(any.error());
        isBlank = !*any;
    }
    Result<sqlite::Statement> page =
        database->prepare(isBlank ? "SELECT 0, x'' WHERE 0 AND ?1 > ?2"
                                  : "SELECT seq, content FROM entries WHERE seq < ?1 ORDER BY seq DESC LIMIT ?2");
    if (!page)
        return std::unexpected(page.error());
    return AuditReader(std::move(*database), std::move(*page));
}

void AuditReader::readPage()
{
    constexpr qint64 mostRows = 256;
    m_page.bind(1, m_before).bind(2, m_pageRows);
    Result<bool> row = m_page.step();
    for (; row && *row; row = m_page.step())
        m_rows.push_back({m_page.integer(0), m_page.bytes(1)});
    if (!row)
        m_trouble = row.error();
    m_page.reset();
    m_atEnd = m_trouble || qint64(m_rows.size()) < m_pageRows;
    if (!m_rows.empty())
        m_before = m_rows.back().seq;
    m_pageRows = qMin(m_pageRows * 2, mostRows);
}

Result<std::optional<AuditReader::Row>> AuditReader::step()
{
    if (m_rows.empty() && !m_atEnd)
        readPage();
    if (m_rows.empty() && m_trouble)
        return std::unexpected(*m_trouble);
    if (m_rows.empty())
        return std::nullopt;
    Row row = std::move(m_rows.front());
    m_rows.pop_front();
    return row;
}

Result<std::optional<AuditRecord>> AuditReader::next(const AuditFilter &filter)
{
    for (;;) {
        const Result<std::optional<Row>> row = step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return std::nullopt;
        AuditRecord record;
        record.seq = (*row)->seq;
        Result<AuditEntry> entry = entryOf((*row)->content);
        if (entry) {
            record.entry = std::move(*entry);
        } else {
            record.entry.kind = QStringLiteral("damaged");
            record.entry.message = AuditReaderText::tr("The entry cannot be understood: %1").arg(entry.error().message);
        }
        if (record.entry.kind == QLatin1String("result")) {
            // Comes before what it ends, for it was written later.
            m_ends.insert(record.entry.of, record.entry);
            continue;
        }
        if (const auto it = m_ends.find(record.seq); it != m_ends.end()) {
            record.end = *it;
            m_ends.erase(it);
            nameMade(record);
        }
        record.undoneBy = m_undone.take(record.seq);
        record.partlyUndoneBy = m_partly.take(record.seq);
        if (record.undoneBy > 0)
            record.partlyUndoneBy = 0;
        if (record.mayBeDone())
            follow(record);
        if (filter.matches(record))
            return record;
    }
}

/// Notes for the older entries what this one took back of them.
void AuditReader::follow(const AuditRecord &record)
{
    QList<qint64> whole = record.entry.undoesAll;
    if (record.entry.undoes > 0)
        whole << record.entry.undoes;
    const bool cameAgain = record.undoneBy > 0;
    const bool partCameAgain = record.partlyUndoneBy > 0;
    const bool notAll = partCameAgain || (record.end && refusedSome(record.end->reply));
    for (const qint64 entry : std::as_const(whole)) {
        QHash<qint64, qint64> &told = notAll ? m_partly : m_undone;
        if (!cameAgain && !told.contains(entry))
            told.insert(entry, record.seq);
    }
    for (const qint64 entry : record.entry.undoesPart) {
        // Who took the rest back later did not take back what came again.
        if (const qint64 by = cameAgain || partCameAgain ? m_undone.take(entry) : 0;
            by > 0 && !m_partly.contains(entry))
            m_partly.insert(entry, by);
        if (!cameAgain && !m_partly.contains(entry))
            m_partly.insert(entry, record.seq);
    }
}

Result<QHash<qint64, AuditRecord>> AuditReader::some(const QString &path, const QList<qint64> &seqs,
                                                     std::stop_token stop)
{
    QHash<qint64, AuditRecord> found;
    if (seqs.isEmpty())
        return found;
    Result<AuditReader> reader = open(path);
    if (!reader)
        return std::unexpected(reader.error());
    const QSet<qint64> wanted(seqs.begin(), seqs.end());
    const qint64 lowest = *std::ranges::min_element(seqs);
    while (found.size() < wanted.size() && !stop.stop_requested()) {
        Result<std::optional<AuditRecord>> record = reader->next({});
        if (!record)
            return std::unexpected(record.error());
        if (!*record || (*record)->seq < lowest)
            break;
        if (wanted.contains((*record)->seq))
            found.insert((*record)->seq, **record);
    }
    return found;
}

Result<qint64> AuditReader::newest(const QString &path)
{
    Result<AuditReader> reader = open(path);
    if (!reader)
        return std::unexpected(reader.error());
    const Result<std::optional<Row>> row = reader->step();
    return row ? Result<qint64>(*row ? (*row)->seq : 0) : std::unexpected(row.error());
}

Result<bool> AuditReader::anyUndoSince(const QString &path, qint64 seq)
{
    Result<AuditReader> reader = open(path);
    if (!reader)
        return std::unexpected(reader.error());
    for (;;) {
        const Result<std::optional<Row>> row = reader->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row || (*row)->seq <= seq)
            return false;
        const Result<AuditEntry> entry = entryOf((*row)->content);
        // An undo that failed took nothing back.
        if (!entry || entry->undoes > 0 || !entry->undoesAll.isEmpty() || !entry->undoesPart.isEmpty() ||
            (entry->kind == QLatin1String("result") && entry->result != QLatin1String("done")))
            return true;
    }
}

ApiError AuditReader::noEntry(qint64 seq)
{
    return makeError(ApiError::Kind::Usage, AuditReaderText::tr("The audit has no entry %1.").arg(seq));
}

Result<AuditRecord> AuditReader::one(const QString &path, qint64 seq)
{
    Result<AuditReader> reader = open(path);
    if (!reader)
        return std::unexpected(reader.error());
    for (;;) {
        const Result<std::optional<AuditRecord>> record = reader->next({});
        if (!record)
            return std::unexpected(record.error());
        if (!*record || (*record)->seq < seq)
            return std::unexpected(noEntry(seq));
        if ((*record)->seq == seq)
            return **record;
    }
}

Result<TableSource> auditTable(const QString &path, const AuditFilter &filter, const std::shared_ptr<qint64> &damaged)
{
    Result<AuditReader> reader = AuditReader::open(path);
    if (!reader)
        return std::unexpected(reader.error());
    TableSource table;
    table.columns = {{QStringLiteral("seq"), AuditReaderText::tr("Number"), 8},
                     {QStringLiteral("time"), AuditReaderText::tr("Time"), 24, Holds::Moment},
                     {QStringLiteral("kind"), AuditReaderText::tr("Kind"), 8},
                     {QStringLiteral("os_user"), AuditReaderText::tr("User"), 12, Holds::Name},
                     {QStringLiteral("operator"), AuditReaderText::tr("Operator"), 12, Holds::Name},
                     {QStringLiteral("host"), AuditReaderText::tr("Computer"), 14, Holds::Address},
                     {QStringLiteral("program"), AuditReaderText::tr("Program"), 10},
                     {QStringLiteral("profile"), AuditReaderText::tr("Profile"), 14},
                     {QStringLiteral("app"), AuditReaderText::tr("App"), 24},
                     {QStringLiteral("command"), AuditReaderText::tr("Command"), 36},
                     {QStringLiteral("objects"), AuditReaderText::tr("Objects"), 40, Holds::Text},
                     {QStringLiteral("object_count"), AuditReaderText::tr("Number of objects"), 8},
                     {QStringLiteral("reason"), AuditReaderText::tr("Reason"), 24, Holds::Text},
                     {QStringLiteral("job"), AuditReaderText::tr("Job"), 20},
                     {QStringLiteral("result"), AuditReaderText::tr("Result"), 10},
                     {QStringLiteral("code"), AuditReaderText::tr("Code"), 8},
                     {QStringLiteral("message"), AuditReaderText::tr("Message"), 24, Holds::Text},
                     {QStringLiteral("request_id"), AuditReaderText::tr("Request ID"), 20},
                     {QStringLiteral("request"), AuditReaderText::tr("Request"), 40, Holds::Body},
                     {QStringLiteral("before"), AuditReaderText::tr("Before"), 40, Holds::Body},
                     {QStringLiteral("reply"), AuditReaderText::tr("Reply"), 40, Holds::Body},
                     {QStringLiteral("snapshot"), AuditReaderText::tr("Snapshot"), 30},
                     {QStringLiteral("after"), AuditReaderText::tr("After"), 40, Holds::Body}};
    auto shared = std::make_shared<AuditReader>(std::move(*reader));
    auto trouble = std::make_shared<std::optional<ApiError>>();
    table.trouble = [trouble] { return *trouble; };
    table.next = [shared, filter, trouble, damaged](QList<Cell> &row) {
        const Result<std::optional<AuditRecord>> record = shared->next(filter);
        if (!record)
            *trouble = record.error();
        if (!record || !*record)
            return false;
        if (damaged && (*record)->isDamaged())
            ++*damaged;
        const AuditEntry &entry = (*record)->entry;
        const AuditEntry &end = (*record)->end ? *(*record)->end : entry;
        row = {(*record)->seq,
               timeCell(entry.timeMs),
               entry.kind,
               entry.osUser,
               entry.operatorName,
               entry.host,
               entry.program,
               entry.profile,
               IdText{entry.app},
               entry.command,
               entry.objects.join(QStringLiteral("; ")),
               entry.objectCount,
               entry.reason,
               IdText{entry.job},
               (*record)->outcome(),
               qint64(end.code),
               end.message,
               IdText{end.requestId},
               compact(entry.request),
               compact(entry.before),
               compact(end.reply),
               entry.snapshot,
               compact(end.after)};
        return true;
    };
    return table;
}

} // namespace imdesk
