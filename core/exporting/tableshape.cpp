// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/tableshape.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace imdesk {

namespace {

bool namesNobody(const ExportColumn &column) { return column.holds == Holds::Plain || column.holds == Holds::Moment; }

// Places of the wanted columns among all of them.
QList<qsizetype> wantedColumns(const QList<ExportColumn> &columns, const TableShape &shape)
{
    QList<qsizetype> out;
    const auto take = [&](qsizetype at) {
        if (shape.redaction != Redaction::Drop || namesNobody(columns[at]))
            out << at;
    };
    if (shape.columns.isEmpty()) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            take(i);
        return out;
    }
    for (const QString &key : shape.columns) {
        const auto found =
            std::find_if(columns.begin(), columns.end(), [&](const ExportColumn &column) { return column.key == key; });
        if (found != columns.end())
            take(found - columns.begin());
    }
    return out;
}

QString zoneName(const QTimeZone &zone)
{
    return zone == QTimeZone::utc() ? QStringLiteral("UTC") : QString::fromUtf8(zone.id());
}

} // namespace

QString redactionWord(Redaction redaction)
{
    switch (redaction) {
    case Redaction::StandIns:
        return QStringLiteral("stand-ins");
    case Redaction::Drop:
        return QStringLiteral("drop");
    case Redaction::None:
        break;
    }
    return QStringLiteral("none");
}

std::optional<Redaction> redactionFrom(const QString &word)
{
    for (const Redaction redaction : {Redaction::None, Redaction::StandIns, Redaction::Drop}) {
        if (word == redactionWord(redaction))
            return redaction;
    }
    return std::nullopt;
}

bool holdsPeople(const QList<ExportColumn> &columns) { return !std::ranges::all_of(columns, namesNobody); }

QList<ExportColumn> shapedColumns(const QList<ExportColumn> &columns, const TableShape &shape)
{
    QList<ExportColumn> out;
    for (const qsizetype at : wantedColumns(columns, shape)) {
        ExportColumn column = columns[at];
        if (column.holds == Holds::Moment)
            column.title += QStringLiteral(" (%1)").arg(zoneName(shape.zone));
        if (shape.keyHeadings)
            column.title = column.key;
        out << column;
    }
    return out;
}

TableSource shaped(TableSource source, const TableShape &shape)
{
    const QList<qsizetype> wanted = wantedColumns(source.columns, shape);
    TableSource out;
    out.columns = shapedColumns(source.columns, shape);
    out.rowCount = source.rowCount;
    out.trouble = std::move(source.trouble);
    out.next = [wanted, columns = std::move(source.columns), next = std::move(source.next), zone = shape.zone,
                redact = shape.redaction == Redaction::StandIns, standIns = StandIns(shape.standInKey),
                all = QList<Cell>()](QList<Cell> &row) mutable {
        if (!next(all))
            return false;
        row.clear();
        for (const qsizetype at : std::as_const(wanted)) {
            const Cell cell = all.value(at);
            const auto *moment = std::get_if<QDateTime>(&cell);
            if (moment && moment->isValid() && columns[at].holds == Holds::Moment)
                row << (zone == QTimeZone::utc() ? moment->toUTC() : moment->toTimeZone(zone));
            else
                row << (redact ? standIns.of(columns[at].holds, cell) : cell);
        }
        return true;
    };
    return out;
}

QJsonObject shapedFacts(QJsonObject facts, const TableShape &shape)
{
    if (shape.redaction != Redaction::None) {
        // That there was something stays told, for without a filter the file would pass for the whole.
        const QString gone = QStringLiteral("(left out: redacted)");
        // A filter or the name of a conversation says who the rows are about.
        for (const char *personal : {"filter", "group", "account", "conversation", "selection"}) {
            const QString name = QLatin1String(personal);
            if (facts.contains(name) && facts.value(name) != QJsonValue(QString()))
                facts.insert(name, gone);
        }
        // Of what was asked for stays what can be no person's: switches, and words that the commands themselves know.
        static const QStringList kept{QStringLiteral("type"),     QStringLiteral("limit"),   QStringLiteral("outcome"),
                                      QStringLiteral("command"),  QStringLiteral("profile"), QStringLiteral("sdkappid"),
                                      QStringLiteral("base-url"), QStringLiteral("region"),  QStringLiteral("store"),
                                      QStringLiteral("role"),     QStringLiteral("which"),   QStringLiteral("kind")};
        QJsonObject query = facts.value(QLatin1String("query")).toObject();
        const QStringList names = query.keys();
        for (const QString &name : names) {
            if (!kept.contains(name) && !query.value(name).isBool())
                query.insert(name, gone);
        }
        if (!query.isEmpty())
            facts.insert(QStringLiteral("query"), query);
    }
    facts.insert(QStringLiteral("zone"), zoneName(shape.zone));
    facts.insert(QStringLiteral("redaction"), redactionWord(shape.redaction));
    return facts;
}

} // namespace imdesk
