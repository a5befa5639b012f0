// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventtable.h"

#include "core/callbacks/eventjson.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/eventsentence.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <optional>
#include <span>

namespace imdesk {

namespace {

struct EventTableText
{
    Q_DECLARE_TR_FUNCTIONS(EventTableText)
};

constexpr std::size_t eventSlice = 256;

QList<ExportColumn> eventColumns()
{
    const auto column = [](const char *key, QString title, Holds holds = Holds::Plain, int width = 16) {
        return ExportColumn{QLatin1String(key), std::move(title), width, holds};
    };
    return {column("seq", EventTableText::tr("No."), Holds::Plain, 10),
            column("received_at", EventTableText::tr("Received"), Holds::Moment, 24),
            column("event", EventTableText::tr("Event"), Holds::Text, 48),
            column("command", EventTableText::tr("Command"), Holds::Plain, 32),
            column("from", EventTableText::tr("From"), Holds::Person),
            column("to", EventTableText::tr("To"), Holds::Person),
            column("group", EventTableText::tr("Group"), Holds::Group, 22),
            column("text", EventTableText::tr("Text"), Holds::Text, 40),
            column("detail", EventTableText::tr("Kind")),
            column("ip", EventTableText::tr("Client address"), Holds::Address),
            column("platform", EventTableText::tr("Platform")),
            column("sign", EventTableText::tr("Sign")),
            column("http_status", EventTableText::tr("HTTP status")),
            column("answer_code", EventTableText::tr("Answer code")),
            column("answer_text", EventTableText::tr("Answer text"), Holds::Text),
            column("answer_more", EventTableText::tr("More of the answer"), Holds::Body),
            column("answered_ms", EventTableText::tr("Answered in ms")),
            column("rule", EventTableText::tr("Rule"), Holds::Text),
            column("handling", EventTableText::tr("Handling"), Holds::Body),
            column("note", EventTableText::tr("Note"), Holds::Text),
            column("copy_of", EventTableText::tr("Copy of")),
            column("backfilled", EventTableText::tr("Back-filled")),
            column("request_time", EventTableText::tr("Request time"), Holds::Moment, 22),
            column("query", EventTableText::tr("Query"), Holds::Text),
            column("body", EventTableText::tr("Body"), Holds::Body, 60),
            column("body_base64", EventTableText::tr("Body as Base64"), Holds::Text)};
}

Cell presentCell(const QString &text) { return text.isEmpty() ? Cell() : Cell(text); }

Cell jsonCell(const QByteArray &json) { return json.isEmpty() ? Cell() : Cell(RawJson{json}); }

QList<Cell> cellsOf(const CallbackEvent &event)
{
    Cell body, bytes;
    if (const QByteArray json = bodyOnOneLine(event.body); !json.isEmpty()) {
        body = RawJson{json};
    } else if (!event.body.isEmpty()) {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = utf8(event.body);
        if (utf8.hasError())
            bytes = QString::fromLatin1(event.body.toBase64());
        else
            body = text;
    }
    return {event.seq,
            QDateTime::fromMSecsSinceEpoch(event.receivedAt, Qt::UTC),
            eventSentence(event),
            event.command,
            event.sender.isEmpty() ? Cell() : Cell(event.sender.split(QLatin1Char('\n'))),
            event.receivers.isEmpty() ? Cell() : Cell(event.receiverList()),
            event.group.isEmpty() ? Cell() : Cell(IdText{event.group}),
            presentCell(event.text),
            presentCell(event.detail),
            presentCell(event.ip),
            presentCell(event.platform),
            signWord(event.sign),
            event.origin == EventOrigin::Backfilled ? Cell() : Cell(qint64(event.httpStatus)),
            event.origin == EventOrigin::Backfilled ? Cell() : Cell(qint64(event.answerCode)),
            presentCell(event.answerText),
            jsonCell(event.answerMore),
            event.answeredInMs < 0 ? Cell() : Cell(qint64(event.answeredInMs)),
            presentCell(event.rule),
            jsonCell(event.handling),
            presentCell(event.note),
            event.copyOf == 0 ? Cell() : Cell(event.copyOf),
            event.origin == EventOrigin::Backfilled,
            event.requestTime == 0 ? Cell() : Cell(QDateTime::fromSecsSinceEpoch(event.requestTime, Qt::UTC)),
            presentCell(QString::fromUtf8(event.query)),
            body,
            bytes};
}

} // namespace

TableSource eventTable(EventSlices slices, qint64 rowCount)
{
    struct Reading
    {
        EventSlices slices;
        std::vector<CallbackEvent> events;
        std::size_t at = 0;
        std::optional<ApiError> trouble;
    };
    TableSource source;
    source.columns = eventColumns();
    source.rowCount = rowCount;
    const auto reading = std::make_shared<Reading>(Reading{std::move(slices), {}, 0, {}});
    source.next = [reading](QList<Cell> &row) {
        if (reading->at == reading->events.size()) {
            Result<std::vector<CallbackEvent>> more = reading->slices();
            if (!more) {
                reading->trouble = more.error();
                return false;
            }
            reading->events = std::move(*more);
            reading->at = 0;
            if (reading->events.empty())
                return false;
        }
        row = cellsOf(reading->events[reading->at++]);
        return true;
    };
    source.trouble = [reading] { return reading->trouble; };
    return source;
}

TableSource eventTable(const QString &storePath, std::vector<qint64> seqs)
{
    struct Wanted
    {
        QString path;
        std::vector<qint64> seqs;
        std::size_t at = 0;
        std::optional<EventReader> reader;
    };
    const qint64 count = qint64(seqs.size());
    const auto wanted = std::make_shared<Wanted>(Wanted{storePath, std::move(seqs), 0, {}});
    return eventTable(
        [wanted]() -> Result<std::vector<CallbackEvent>> {
            if (!wanted->reader) {
                Result<EventReader> opened = EventReader::open(wanted->path);
                if (!opened)
                    return std::unexpected(opened.error());
                wanted->reader.emplace(std::move(*opened));
            }
            // A slice whose events have all left the log is not the end.
            while (wanted->at < wanted->seqs.size()) {
                const std::size_t count = std::min(eventSlice, wanted->seqs.size() - wanted->at);
                const std::span<const qint64> slice(wanted->seqs.data() + wanted->at, count);
                wanted->at += count;
                Result<std::vector<CallbackEvent>> events = wanted->reader->events(slice, EventReader::Body::With);
                if (!events || !events->empty())
                    return events;
            }
            return std::vector<CallbackEvent>();
        },
        count);
}

} // namespace imdesk
