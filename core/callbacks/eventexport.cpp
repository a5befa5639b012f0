// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventexport.h"

#include "core/callbacks/eventjson.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/eventsentence.h"
#include "core/exporting/atomicfile.h"
#include "core/exporting/csvwriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <optional>
#include <span>

namespace imdesk {

namespace {

struct EventExportText
{
    Q_DECLARE_TR_FUNCTIONS(EventExportText)
};

constexpr std::size_t exportSlice = 256;
constexpr qint64 denseFactor = 4; // rows read in vain for one wanted, before single look-ups are cheaper
constexpr qint64 progressGapMs = 100;

QList<ExportColumn> exportColumns()
{
    const auto column = [](const char *key, QString title) {
        return ExportColumn{QLatin1String(key), std::move(title), 16};
    };
    return {column("seq", EventExportText::tr("No.")),
            column("received_at", EventExportText::tr("Received (UTC)")),
            column("event", EventExportText::tr("Event")),
            column("command", EventExportText::tr("Command")),
            column("from", EventExportText::tr("From")),
            column("to", EventExportText::tr("To")),
            column("group", EventExportText::tr("Group")),
            column("text", EventExportText::tr("Text")),
            column("detail", EventExportText::tr("Kind")),
            column("ip", EventExportText::tr("Client address")),
            column("platform", EventExportText::tr("Platform")),
            column("sign", EventExportText::tr("Sign")),
            column("http_status", EventExportText::tr("HTTP status")),
            column("answer_code", EventExportText::tr("Answer code")),
            column("answer_text", EventExportText::tr("Answer text")),
            column("answered_ms", EventExportText::tr("Answered in ms")),
            column("note", EventExportText::tr("Note")),
            column("body", EventExportText::tr("Body"))};
}

QList<Cell> cellsOf(const CallbackEvent &event)
{
    const auto list = [](const QString &lines) {
        return IdText{QString(lines).replace(QLatin1Char('\n'), QLatin1String(", "))};
    };
    return {event.seq,
            QDateTime::fromMSecsSinceEpoch(event.receivedAt, Qt::UTC).toString(Qt::ISODateWithMs),
            eventSentence(event),
            event.command,
            list(event.sender),
            list(event.receivers),
            IdText{event.group},
            event.text,
            event.detail,
            event.ip,
            event.platform,
            signWord(event.sign),
            qint64(event.httpStatus),
            qint64(event.answerCode),
            event.answerText,
            event.answeredInMs < 0 ? Cell() : Cell(qint64(event.answeredInMs)),
            event.note,
            QString::fromUtf8(event.body)};
}

Result<std::vector<CallbackEvent>> readWanted(EventReader &reader, std::span<const qint64> wanted)
{
    const qint64 width = wanted.back() - wanted.front() + 1;
    std::vector<CallbackEvent> events;
    if (width <= denseFactor * qint64(wanted.size())) {
        Result<std::vector<CallbackEvent>> all = reader.after(wanted.front() - 1, int(width), EventReader::Body::With);
        if (!all)
            return all;
        for (CallbackEvent &event : *all) {
            if (std::binary_search(wanted.begin(), wanted.end(), event.seq))
                events.push_back(std::move(event));
        }
        return events;
    }
    for (const qint64 seq : wanted) {
        Result<std::optional<CallbackEvent>> event = reader.event(seq);
        if (!event)
            return std::unexpected(event.error());
        if (*event)
            events.push_back(std::move(**event));
    }
    return events;
}

} // namespace

Result<EventExportSummary> EventExport::write(const EventExportOptions &options,
                                              const std::function<void(qint64)> &progress, const std::stop_token &stop)
{
    Result<EventReader> reader = EventReader::open(options.storePath);
    if (!reader)
        return std::unexpected(reader.error());
    AtomicFile file(options.path);
    if (const Result<Done> opened = file.open(); !opened)
        return std::unexpected(opened.error());
    CsvOptions csvOptions;
    csvOptions.byteOrderMark = options.byteOrderMark;
    std::optional<CsvWriter> csv;
    if (options.format == EventExportOptions::Format::Csv) {
        csv.emplace(file, csvOptions);
        csv->begin(exportColumns());
    }
    EventExportSummary summary;
    std::span<const qint64> rest(options.seqs);
    while (!rest.empty()) {
        if (stop.stop_requested())
            return fail(ApiError::Kind::Cancelled, EventExportText::tr("Saving was cancelled. No file was written."));
        const std::span<const qint64> slice = rest.first(std::min(exportSlice, rest.size()));
        rest = rest.subspan(slice.size());
        const Result<std::vector<CallbackEvent>> events = readWanted(*reader, slice);
        if (!events)
            return std::unexpected(events.error());
        for (const CallbackEvent &event : *events) {
            if (csv)
                csv->row(cellsOf(event));
            else
                file.write(eventLine(event));
        }
        summary.rows += qint64(events->size());
        summary.missing += qint64(slice.size() - events->size());
        if (progress)
            progress(summary.rows + summary.missing);
        if (!file.ok())
            break;
    }
    if (csv)
        csv->finish();
    if (const Result<Done> committed = file.commit(); !committed)
        return std::unexpected(committed.error());
    summary.bytes = file.bytes();
    summary.path = options.path;
    return summary;
}

EventExport::EventExport(QObject *parent)
    : QObject(parent), m_mailbox([](std::vector<Letter> letters) {
          for (const Letter &letter : letters)
              letter();
      })
{
}

EventExport::~EventExport() = default;

void EventExport::start(EventExportOptions options)
{
    if (m_running)
        return;
    m_running = true;
    m_thread = std::jthread([this, options = std::move(options)](const std::stop_token &stop) {
        QElapsedTimer told;
        told.start();
        const qint64 total = qint64(options.seqs.size());
        const auto progress = [&](qint64 rows) {
            if (told.elapsed() < progressGapMs)
                return;
            told.restart();
            m_mailbox.post([this, rows, total] { Q_EMIT progressed(rows, total); });
        };
        const Result<EventExportSummary> result = write(options, progress, stop);
        m_mailbox.post([this, result] {
            m_running = false;
            Q_EMIT finished(result);
        });
    });
}

} // namespace imdesk
