// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctl.h"
#include "app/ctl/eventoutput.h"

#include "core/callbacks/eventjson.h"
#include "core/callbacks/eventsearch.h"

#include <QFileInfo>

#include <limits>

namespace imdesk {

namespace {

constexpr std::size_t eventsPage = 500;

struct EventsRun
{
    Ctl &ctl;
    EventSearch search;
    qint64 wanted = 0; ///< 0 for all
    qint64 printed = 0;

    /// One step a turn, so that an interrupt is heard between them.
    void step(const std::shared_ptr<EventsRun> &self)
    {
        const auto found =
            search.step(wanted > 0 ? std::size_t(qMin<qint64>(wanted - printed, eventsPage)) : eventsPage);
        if (!found) {
            ctl.fail(found.error());
            return;
        }
        const auto events = search.reader().events(found->hits, EventReader::Body::With);
        if (!events) {
            ctl.fail(events.error());
            return;
        }
        for (const CallbackEvent &event : *events) {
            if (ctl.json())
                ctl.print(eventToJson(event));
            else
                ctl.print(eventWords(event));
            ++printed;
        }
        if (found->finished || (wanted > 0 && printed >= wanted)) {
            if (search.gaveUp() > 0)
                ctl.warn(Ctl::tr("The regular expression gave up on %n event(s).", nullptr, int(search.gaveUp())));
            ctl.end(ExitCode::Done);
            return;
        }
        QMetaObject::invokeMethod(&ctl, [self] { self->step(self); }, Qt::QueuedConnection);
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
        ctl.fail(makeError(ApiError::Kind::Unreadable, Ctl::tr("There is no event log at %1.").arg(path)));
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
    auto search = EventSearch::open(path);
    if (!search) {
        ctl.fail(search.error());
        return;
    }
    EventSearch::Options options;
    options.order = EventSearch::Order::OldestFirst;
    if (const auto started = search->start(*filter, options); !started) {
        ctl.fail(started.error());
        return;
    }
    const std::shared_ptr<EventsRun> run(new EventsRun{ctl, std::move(*search), *limit, 0});
    run->step(run);
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
