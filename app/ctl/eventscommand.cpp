// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctl.h"
#include "app/ctl/eventoutput.h"

#include "core/callbacks/eventjson.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/filter.h"

#include <QFileInfo>

#include <limits>

namespace imdesk {

namespace {

constexpr int eventsPage = 500;

struct EventsRun
{
    Ctl &ctl;
    EventReader reader;
    FilterMatcher matcher;
    CommandNames names;
    qint64 after = 0;
    qint64 last = 0; ///< where to stop: what is written meanwhile is not ours
    qint64 wanted = 0;
    qint64 printed = 0;

    /// One page a turn, so that an interrupt is heard between them.
    void page(const std::shared_ptr<EventsRun> &self)
    {
        const auto events = reader.after(after, eventsPage, EventReader::Body::With);
        if (!events) {
            ctl.fail(events.error());
            return;
        }
        for (const CallbackEvent &event : *events) {
            if (event.seq > last)
                break;
            after = event.seq;
            if (!matcher.matches(LogRow(event, names)))
                continue;
            if (ctl.json())
                ctl.print(eventToJson(event));
            else
                ctl.print(eventWords(event));
            if (wanted > 0 && ++printed >= wanted) {
                ctl.end(ExitCode::Done);
                return;
            }
        }
        if (events->empty() || after >= last) {
            ctl.end(ExitCode::Done);
            return;
        }
        QMetaObject::invokeMethod(&ctl, [self] { self->page(self); }, Qt::QueuedConnection);
    }
};

void runEventsList(Ctl &ctl)
{
    const QString path = ctl.parser.value(QStringLiteral("store"));
    if (path.isEmpty()) {
        ctl.usage(Ctl::tr("events list needs --store FILE."));
        return;
    }
    if (!QFileInfo::exists(path)) {
        ctl.fail(makeError(ApiError::Kind::Storage, Ctl::tr("There is no event log at %1.").arg(path)));
        return;
    }
    const QString text = ctl.parser.value(QStringLiteral("filter"));
    const auto filter = Filter::parse(text);
    if (!filter) {
        ctl.warn(text);
        ctl.warn(QString(filter.error().position, QLatin1Char(' ')) + QLatin1Char('^'));
        ctl.usage(Ctl::tr("The filter is not valid: %1").arg(filter.error().message));
        return;
    }
    const auto limit = ctl.number(QStringLiteral("limit"), 0, std::numeric_limits<qint64>::max());
    if (!limit)
        return;
    auto reader = EventReader::open(path);
    if (!reader) {
        ctl.fail(reader.error());
        return;
    }
    const auto last = reader->lastSeq();
    if (!last) {
        ctl.fail(last.error());
        return;
    }
    auto run = std::shared_ptr<EventsRun>(
        new EventsRun{ctl, std::move(*reader), FilterMatcher(*filter), {}, 0, *last, *limit, 0});
    run->page(run);
}

} // namespace

CtlCommand eventsListCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("events list");
    command.summary = Ctl::tr("Print stored callback events, oldest first; also while a listener writes them.");
    command.options = [](QCommandLineParser &parser) {
        parser.addOption(
            {QStringLiteral("store"), Ctl::tr("The event log that listen or imdesk writes."), QStringLiteral("FILE")});
        parser.addOption(
            {QStringLiteral("filter"),
             Ctl::tr("Only events that match, for example: cmd = after-group-message and text ~ \"https?\""),
             QStringLiteral("F")});
        parser.addOption({QStringLiteral("limit"), Ctl::tr("At most this many (default: all)."), QStringLiteral("N"),
                          QStringLiteral("0")});
    };
    command.run = runEventsList;
    return command;
}

} // namespace imdesk
