// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/tableoutput.h"

#include "app/ctl/ctl.h"
#include "app/ctl/timewords.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

#include <stop_token>
#include <unistd.h>

namespace imdesk {

namespace {

/// To somebody who waits before a terminal.
constexpr qint64 tellEveryMs = 2000;
constexpr const char *standInVariable = "IMDESK_STAND_IN_KEY";

/// 64 hexadecimal digits out of the environment; a fresh key without.
Result<QByteArray> standInKeyFor(Ctl &ctl)
{
    const QByteArray text = qgetenv(standInVariable);
    if (text.isEmpty()) {
        ctl.warn(Ctl::tr("The stand-ins hold for this file only. Set %1 to 64 hexadecimal digits to get the same ones "
                         "each time.")
                     .arg(QLatin1String(standInVariable)));
        return StandIns::newKey();
    }
    QByteArray key = QByteArray::fromHex(text);
    if (key.size() != StandIns::keyLength || key.toHex() != text.toLower())
        return fail(ApiError::Kind::Usage,
                    Ctl::tr("%1 has to be 64 hexadecimal digits.").arg(QLatin1String(standInVariable)));
    return key;
}

/// Which rows were asked for: the arguments and options as they were given, and the range of time they mean.
QJsonObject factsOfQuery(const Ctl &ctl, const QString &command)
{
    // How the file looks, who signs and why say nothing about which rows are in it; the filter stands by itself.
    static const QStringList besides{
        QStringLiteral("output"), QStringLiteral("columns"),         QStringLiteral("zone"),
        QStringLiteral("redact"), QStringLiteral("no-bom"),          QStringLiteral("plain-csv"),
        QStringLiteral("json"),   QStringLiteral("verbose"),         QStringLiteral("why"),
        QStringLiteral("admin"),  QStringLiteral("secret-key-file"), QStringLiteral("filter")};
    const QCommandLineParser &parser = ctl.parser;
    QJsonObject query, range;
    if (const QStringList words = parser.positionalArguments().mid(command.count(QLatin1Char(' ')) + 1);
        !words.isEmpty())
        query.insert(QStringLiteral("arguments"), QJsonArray::fromStringList(words));
    const QStringList names = parser.optionNames();
    for (const QString &name : names) {
        if (besides.contains(name))
            continue;
        const QStringList values = parser.values(name);
        if (values.isEmpty())
            query.insert(name, true);
        else if (values.size() == 1)
            query.insert(name, values.first());
        else
            query.insert(name, QJsonArray::fromStringList(values));
        const bool begins = name == QLatin1String("from");
        if (!values.isEmpty() && (begins || name == QLatin1String("to") || name == QLatin1String("until"))) {
            if (const Result<qint64> time = timeFrom(values.last(), ctl.clock.nowSeconds()))
                range.insert(begins ? QStringLiteral("from") : QStringLiteral("to"), timeText(*time));
        }
    }
    QJsonObject facts{{QStringLiteral("command"), command}};
    if (!query.isEmpty())
        facts.insert(QStringLiteral("query"), query);
    if (!range.isEmpty())
        facts.insert(QStringLiteral("range"), range);
    return facts;
}

/// What every row of a list holds, so that an empty one has its columns too.
QStringList columnsOf(const Ctl &ctl, const QString &command)
{
    const bool ofGroup = ctl.parser.optionNames().contains(QStringLiteral("group"));
    const char *keys = "";
    if (command == QLatin1String("muted") && ofGroup)
        keys = "id,muted_until";
    else if (command == QLatin1String("friends list"))
        keys = "fields,id";
    else if (command == QLatin1String("blacklist list"))
        keys = "id,since";
    else if (command == QLatin1String("groups list"))
        keys = "GroupId";
    else if (command == QLatin1String("groups members"))
        keys = "JoinTime,LastSendMsgTime,Member_Account,MsgFlag,MsgSeq,MuteUntil,NameCard,Role";
    else if (command == QLatin1String("members list"))
        keys = "id,joined,last_spoke,muted_until,name_card,role";
    else if (command == QLatin1String("accounts check") || command == QLatin1String("accounts state"))
        keys = "id,state,status";
    else if (command == QLatin1String("history"))
        keys = ofGroup ? "body,from,group,random,seq,state,text,time" : "body,from,key,random,seq,state,text,time,to";
    return QString::fromLatin1(keys).split(QLatin1Char(','), Qt::SkipEmptyParts);
}

} // namespace

bool TableOutput::fits(const QString &command)
{
    static const QStringList rows{
        QStringLiteral("groups list"),    QStringLiteral("groups show"),    QStringLiteral("groups members"),
        QStringLiteral("members list"),   QStringLiteral("friends list"),   QStringLiteral("blacklist list"),
        QStringLiteral("accounts check"), QStringLiteral("accounts state"), QStringLiteral("profile show"),
        QStringLiteral("history"),        QStringLiteral("events list"),    QStringLiteral("muted")};
    return rows.contains(command);
}

void TableOutput::addOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("output"),
                      Ctl::tr("Write the rows into this file; its ending chooses the format: .csv, .xlsx, .json or "
                              ".jsonl. A manifest is written beside it."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("columns"), Ctl::tr("Only these columns, in this order, separated by commas."),
                      QStringLiteral("NAMES")});
    parser.addOption({QStringLiteral("zone"),
                      Ctl::tr("Zone of times in the file, such as Asia/Shanghai (default: UTC)."),
                      QStringLiteral("ZONE")});
    parser.addOption({QStringLiteral("redact"),
                      Ctl::tr("What names people: none (default), stand-ins (the same for the same person), drop."),
                      QStringLiteral("HOW"), QStringLiteral("none")});
    addCsvOptions(parser);
}

void TableOutput::addCsvOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("no-bom"), Ctl::tr("Write CSV without a byte order mark.")});
    parser.addOption({QStringLiteral("plain-csv"),
                      Ctl::tr("Write CSV for programs: every value as it is, without a byte order mark. Without it CSV "
                              "is for Excel: an apostrophe stands before what a spreadsheet would change or run.")});
}

CsvOptions TableOutput::csvOptions(const QCommandLineParser &parser)
{
    CsvOptions csv;
    csv.plain = parser.isSet(QStringLiteral("plain-csv"));
    csv.byteOrderMark = !csv.plain && !parser.isSet(QStringLiteral("no-bom"));
    return csv;
}

std::unique_ptr<TableOutput> TableOutput::needed(Ctl &ctl, const QString &command)
{
    Result<std::unique_ptr<TableOutput>> out = fromOptions(ctl, command);
    if (out && *out)
        return std::move(*out);
    ctl.usage(out ? Ctl::tr("%1 needs --output FILE with an ending of .csv, .xlsx, .json or .jsonl.").arg(command)
                  : out.error().message);
    return nullptr;
}

Result<std::unique_ptr<TableOutput>> TableOutput::fromOptions(Ctl &ctl, const QString &command)
{
    const QCommandLineParser &parser = ctl.parser;
    const QString path = parser.value(QStringLiteral("output"));
    if (!parser.isSet(QStringLiteral("output"))) {
        for (const char *option : {"columns", "zone", "redact", "no-bom", "plain-csv"}) {
            if (parser.isSet(QLatin1String(option)))
                return fail(ApiError::Kind::Usage, Ctl::tr("--%1 goes with --output FILE.").arg(QLatin1String(option)));
        }
        return nullptr;
    }
    const auto format = formatOf(path);
    if (!format)
        return fail(ApiError::Kind::Usage, Ctl::tr("--output FILE needs an ending of .csv, .xlsx, .json or .jsonl."));
    auto out = std::make_unique<TableOutput>();
    out->m_ctl = &ctl;
    if (fits(command))
        out->m_rows.declare(columnsOf(ctl, command));
    out->m_path = path;
    out->m_options.format = *format;
    out->m_options.sheetName = command;
    out->m_options.csv = csvOptions(parser);
    const Result<QStringList> columns = ctl.names(QStringLiteral("columns"));
    if (!columns)
        return std::unexpected(columns.error());
    out->m_shape.columns = *columns;
    for (const QString &column : std::as_const(out->m_shape.columns)) {
        if (out->m_shape.columns.count(column) > 1)
            return fail(ApiError::Kind::Usage, Ctl::tr("--columns names %1 more than once.").arg(column));
    }
    if (parser.isSet(QStringLiteral("zone"))) {
        const QByteArray name = parser.value(QStringLiteral("zone")).toUtf8();
        if (!QTimeZone::isTimeZoneIdAvailable(name))
            return fail(ApiError::Kind::Usage, Ctl::tr("There is no time zone %1.").arg(QString::fromUtf8(name)));
        out->m_shape.zone = name == "UTC" ? QTimeZone::utc() : QTimeZone(name);
    }
    const auto redaction = redactionFrom(parser.value(QStringLiteral("redact")));
    if (!redaction)
        return fail(ApiError::Kind::Usage, Ctl::tr("--redact takes none, stand-ins or drop."));
    out->m_shape.redaction = *redaction;
    if (*redaction == Redaction::StandIns) {
        const Result<QByteArray> key = standInKeyFor(ctl);
        if (!key)
            return std::unexpected(key.error());
        out->m_shape.standInKey = *key;
    }
    out->addFacts(factsOfQuery(ctl, command));
    // Not every command has a filter.
    if (parser.optionNames().contains(QStringLiteral("filter")))
        out->addFacts({{QStringLiteral("filter"), parser.value(QStringLiteral("filter"))}});
    return out;
}

void TableOutput::addFacts(const QJsonObject &facts)
{
    QJsonObject all = m_options.manifest.value_or(QJsonObject());
    for (auto it = facts.begin(); it != facts.end(); ++it)
        all.insert(it.key(), it.value());
    m_options.manifest = shapedFacts(all, m_shape);
}

Result<ExportSummary> TableOutput::write(Result<TableSource> source)
{
    if (!source)
        return std::unexpected(source.error());
    QStringList known;
    for (const ExportColumn &column : source->columns)
        known << column.key;
    for (const QString &wanted : std::as_const(m_shape.columns)) {
        if (!known.isEmpty() && !known.contains(wanted))
            return fail(ApiError::Kind::Usage,
                        Ctl::tr("There is no column %1. There are: %2.").arg(wanted, known.join(QStringLiteral(", "))));
    }
    if (!source->columns.isEmpty() && shapedColumns(source->columns, m_shape).isEmpty())
        return fail(ApiError::Kind::Usage,
                    Ctl::tr("Every column names people, so that --redact drop leaves nothing to write."));
    Ctl::holdSignals();
    std::stop_source stop;
    QElapsedTimer told;
    told.start();
    return writeExport(
        shaped(std::move(*source), m_shape), m_options, m_path,
        [this, &stop, &told](qint64 rows) {
            if (Ctl::interrupted())
                stop.request_stop();
            if (told.elapsed() < tellEveryMs || ::isatty(STDERR_FILENO) == 0)
                return;
            told.restart();
            m_ctl->warn(Ctl::tr("%1 rows written").arg(rows));
        },
        stop.get_token());
}

} // namespace imdesk
