// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctl.h"
#include "app/ctl/eventoutput.h"

#include "core/callbacks/eventjson.h"
#include "core/callbacks/eventsearch.h"
#include "core/callbacks/repeatfinder.h"

#include <QFileInfo>

#include <algorithm>
#include <deque>

namespace imdesk {

namespace {

constexpr std::size_t eventsPage = 500;

struct EventsRun
{
    Ctl &ctl;
    EventSearch search;
    qint64 wanted = 0;  ///< 0 for all
    bool folds = false; ///< what the service sent again is left out behind its first
    qint64 printed = 0;
    qint64 folded = 0;
    std::deque<qint64> newest = {}; ///< numbers that were printed, ascending

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
            // One whose first was not asked for stands for itself.
            if (folds && event.copyOf != 0 && std::ranges::binary_search(newest, event.copyOf)) {
                ++folded;
                continue;
            }
            if (ctl.hasTable())
                ctl.print(eventToJson(event));
            else if (ctl.json())
                ctl.print(QString::fromUtf8(eventLine(event)).chopped(1)); // print() has a line feed of its own
            else
                ctl.print(eventWords(event));
            ++printed;
            if (folds)
                newest.push_back(event.seq);
            if (newest.size() > RepeatFinder::remembered)
                newest.pop_front();
        }
        if (found->finished || (wanted > 0 && printed >= wanted)) {
            if (search.gaveUp() > 0)
                ctl.warn(Ctl::tr("The regular expression gave up on %n event(s).", nullptr, int(search.gaveUp())));
            if (folded > 0)
                ctl.warn(Ctl::tr("%n event(s) that the service sent again are left out; --repeats prints them.",
                                 nullptr, int(folded)));
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
    const auto limit = ctl.limit();
    if (!limit)
        return;
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
    // Programs have copy_of in each object.
    const bool folds = !ctl.json() && !filter->asksCopies() && !ctl.parser.isSet(QStringLiteral("repeats"));
    const std::shared_ptr<EventsRun> run(new EventsRun{ctl, std::move(*search), *limit, folds});
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
        parser.addOption({QStringLiteral("limit"), Ctl::tr("At most this many (default: all)."), QStringLiteral("N")});
        parser.addOption({QStringLiteral("repeats"),
                          Ctl::tr("Also what the service sent again, which is left out behind its first otherwise; "
                                  "--json always has it, with copy_of.")});
    };
    command.run = runEventsList;
    command.examples = {QStringLiteral("imdeskctl events list --store events.db --limit 20"),
                        QStringLiteral("imdeskctl events list --store events.db --filter 'cmd = after-group-message "
                                       "and text ~ \"https?://\"' --json")};
    return command;
}

} // namespace imdesk
