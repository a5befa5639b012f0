// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobcheck.h"

#include "core/exporting/exportfile.h"
#include "core/jobs/jobsource.h"
#include "core/jobs/opencalls.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <cmath>

namespace imdesk {

namespace {

struct JobCheckText
{
    Q_DECLARE_TR_FUNCTIONS(JobCheckText)
};

/// So much of a row's hash that a million rows never meet by chance.
quint64 hashOfRow(const QStringList &cells)
{
    const QByteArray hash = QCryptographicHash::hash(cells.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha1);
    quint64 out = 0;
    for (int i = 0; i < 8; ++i)
        out = out << 8 | static_cast<quint8>(hash[i]);
    return out;
}

bool writesFor(const JobVerb &verb, const Catalogue &catalogue)
{
    const CatalogueCommand *entry = catalogue.command(verb.command);
    return !entry || entry->access != CatalogueCommand::Access::Read;
}

} // namespace

QString JobCheck::rowName(qint64 row) const
{
    const qint64 line = lines.value(row, row);
    return line == row ? QString::number(row) : JobCheckText::tr("%1 (in the file %2)").arg(row).arg(line);
}

bool isRefused(const JobVerb &verb, const Catalogue &catalogue, const AppGuard &guard, bool readOnly, qint64 nowMs)
{
    return writesFor(verb, catalogue) && !guard.isUnlocked(nowMs) && (readOnly || guard.readOnly);
}

Result<JobCheck> checkPlan(const JobPlan &plan, const Catalogue &catalogue, Dialect dialect, const AppGuard &guard,
                           bool readOnly, qint64 nowMs, const JobCheckProgress &progress, std::stop_token stop)
{
    if (const QString problem = plan.problem(); !problem.isEmpty())
        return fail(ApiError::Kind::Usage, problem);
    const JobVerb &verb = *jobVerb(plan.verb);
    const CatalogueCommand *entry = catalogue.command(verb.command);
    const bool writes = writesFor(verb, catalogue);
    const bool locked = !guard.isUnlocked(nowMs);
    if (isRefused(verb, catalogue, guard, readOnly, nowMs))
        return fail(ApiError::Kind::Refused, JobCheckText::tr("The profile is read-only, so nothing would be sent."));
    Result<JobSource> source = JobSource::open(plan);
    if (!source)
        return std::unexpected(source.error());
    const QStringList &fields = source->fields();
    const QJsonObject forAll = plan.argumentTexts();
    JobCheck check;
    QHash<quint64, QPair<qint64, qint64>> firstOfHash; ///< row and line
    OpenCalls open;
    JobRow row;
    for (;;) {
        if (stop.stop_requested())
            return std::unexpected(makeError(ApiError::Kind::Cancelled, QString()));
        const Result<std::optional<QStringList>> cells = source->next();
        if (!cells)
            return std::unexpected(cells.error());
        if (!*cells)
            break;
        ++check.rows;
        if (progress && check.rows % rowsBetweenTells == 0) {
            const auto [done, total] = source->progress();
            progress(check.rows, done, total);
        }
        row.number = check.rows;
        row.values = forAll;
        row.misread = source->misread();
        const qint64 line = source->line();
        const auto tell = [&check](qint64 number, qint64 begins) {
            if (begins > 0)
                check.lines.insert(number, begins);
        };
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (!(*cells)->at(i).isEmpty())
                row.values.insert(fields[i], (*cells)->at(i));
        }
        for (const QString &field : source->trimmed()) {
            ++check.trims;
            if (check.trimmed.size() < toldProblems) {
                check.trimmed << QPair(row.number, field);
                tell(row.number, line);
            }
        }
        const quint64 hash = hashOfRow(**cells);
        if (const auto first = firstOfHash.constFind(hash); first == firstOfHash.constEnd()) {
            firstOfHash.insert(hash, QPair(row.number, line));
        } else {
            ++check.repeats;
            if (check.repeated.size() < toldProblems) {
                check.repeated << QPair(row.number, first->first);
                tell(row.number, line);
                tell(first->first, first->second);
            }
        }
        QString problem = verb.problem(row, catalogue, dialect);
        check.wrong += !problem.isEmpty();
        const JobVerb &step = verb.step(row);
        if (problem.isEmpty() && writes && locked) {
            if (const auto hit = GuardRules::hit(guard, step.command, JobVerb::objects(row))) {
                ++check.guarded;
                problem = JobCheckText::tr("%1 is protected by the rule \"%2\".").arg(hit->second, hit->first.ids);
            }
        }
        if (!problem.isEmpty()) {
            if (check.problems.size() < toldProblems) {
                check.problems << QPair(row.number, problem);
                tell(row.number, line);
            }
            continue;
        }
        ++check.good;
        const std::optional<QString> lane = verb.ordered ? std::optional(verb.laneOf(row)) : std::nullopt;
        check.calls += open.add(verb.keyOf(row), lane, step.rowsPerCall(catalogue)).size();
    }
    if (check.rows == 0)
        return fail(ApiError::Kind::Usage, JobCheckText::tr("There are no rows."));
    check.calls += open.closeAll().size();
    const double rate = qMax(0.1, (entry ? entry->callsPerSecond : 200) * plan.quotaPercent / 100.0);
    check.seconds = static_cast<qint64>(std::ceil(double(check.calls) / rate));
    check.notes = source->notes();
    return check;
}

Result<Done> writeJobTemplate(const JobVerb &verb, const QString &path)
{
    const auto format = formatOf(path);
    if (!format || (*format != ExportFormat::Csv && *format != ExportFormat::Xlsx))
        return fail(ApiError::Kind::Usage, JobCheckText::tr("A template is a .csv or .xlsx file."));
    QList<ExportColumn> columns;
    ExportOptions options;
    options.format = *format;
    // Never a row of its own, which would be carried out like those below it.
    for (const JobField &field : verb.fields) {
        const bool isId = field.kind == JobField::Kind::Id || field.kind == JobField::Kind::Group;
        columns << ExportColumn{field.name, field.name, 24, isId ? Holds::Person : Holds::Plain};
        options.notes << (field.required ? field.meaning()
                                         : JobCheckText::tr("%1 (may be left out)").arg(field.meaning()));
    }
    const Result<ExportSummary> written = writeExport(sourceOf(columns, {}), options, path);
    return written ? Result<Done>(Done{}) : std::unexpected(written.error());
}

} // namespace imdesk
