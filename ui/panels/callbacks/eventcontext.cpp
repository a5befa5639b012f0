// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/eventcontext.h"

#include "core/base/plaintext.h"
#include "core/callbacks/eventsentence.h"
#include "ui/panels/callbacks/eventconditions.h"
#include "ui/widgets/displayzone.h"

#include <QCoreApplication>

namespace imdesk {

namespace {

struct ContextText
{
    Q_DECLARE_TR_FUNCTIONS(ContextText)
};

constexpr int contextEvents = 20;
constexpr qsizetype contextWords = 60;
constexpr qsizetype rowsForEffects = 5'000;
constexpr int effectsShown = 10;

InspectionFields fieldsFor(const std::vector<CallbackEvent> &events, const DisplayZone &zone, const QString &heading,
                           const QString &words)
{
    InspectionFields fields;
    if (!events.empty())
        fields.append({heading, words});
    for (const CallbackEvent &event : events)
        fields.append({zone.dateTimeBare(event.receivedAt), eventSentence(event)});
    return fields;
}

void readOne(CallbackHub &hub, const DisplayZone &zone, qint64 seq, const QString &heading, const QString &condition,
             QObject *context, const std::function<void(const InspectionFields &)> &reply)
{
    const auto filter = Filter::parse(condition);
    if (!filter) {
        reply({});
        return;
    }
    const auto readAfter = [&hub, &zone, seq, heading, filter = *filter, context,
                            reply](const InspectionFields &before) {
        hub.readBeside(seq, CallbackHub::Side::After, filter, contextEvents, context,
                       [&zone, heading, reply, before](const std::vector<CallbackEvent> &events) {
                           const QString title =
                               ContextText::tr("%Ln event(s) after this one", nullptr, int(events.size()));
                           reply(before + fieldsFor(events, zone, heading, title));
                       });
    };
    hub.readBeside(seq, CallbackHub::Side::Before, *filter, contextEvents, context,
                   [&zone, heading, readAfter](const std::vector<CallbackEvent> &events) {
                       readAfter(
                           fieldsFor(events, zone, heading,
                                     ContextText::tr("%Ln event(s) before this one", nullptr, int(events.size()))));
                   });
}

} // namespace

void addCause(Inspection &shown, const CallbackEvent &event, const OwnCalls &calls, const EventLog &log,
              const DisplayZone &zone)
{
    const OwnCall *cause = calls.causeOf(event);
    if (!cause)
        return;
    shown.fields.append({ContextText::tr("Probably caused by"),
                         ContextText::tr("our call %1 at %2").arg(cause->command, zone.dateTime(cause->startedAtMs))});
    if (!cause->requestId.isEmpty())
        shown.fields.append({ContextText::tr("Request of the call"), visibleText(cause->requestId)});
    int effects = 0;
    for (const EventLog::Row &row : log.olderThan(std::numeric_limits<qint64>::max(), rowsForEffects)) {
        // Cheap tests first: most rows are not of that moment.
        if (row->seq() == event.seq || row->receivedAt() < cause->startedAtMs ||
            !cause->events.contains(row->command()->name))
            continue;
        const CallbackEvent other = row->toEvent();
        if (calls.causeOf(other) != cause)
            continue;
        if (++effects > effectsShown)
            break;
        shown.fields.append({ContextText::tr("Probably caused too"), eventSentence(other)});
    }
}

void readContext(CallbackHub &hub, const DisplayZone &zone, const CallbackEvent &event, QObject *context,
                 const std::function<void(const InspectionFields &)> &reply)
{
    const QString person = (event.sender.isEmpty() ? event.receivers : event.sender).section(QLatin1Char('\n'), 0, 0);
    const auto readGroup = [&hub, &zone, context, reply, seq = event.seq,
                            group = event.group](const InspectionFields &before) {
        if (group.isEmpty()) {
            reply(before);
            return;
        }
        readOne(hub, zone, seq, ContextText::tr("Group %1").arg(visibleText(group, contextWords)),
                QStringLiteral("group = ") + Filter::quoted(group), context,
                [before, reply](const InspectionFields &fields) { reply(before + fields); });
    };
    if (person.isEmpty()) {
        readGroup({});
        return;
    }
    readOne(hub, zone, event.seq, visibleText(person, contextWords), personCondition(person), context, readGroup);
}

} // namespace imdesk
