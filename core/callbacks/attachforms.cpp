// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/attachforms.h"

#include "core/base/plaintext.h"
#include "core/callbacks/attachwire.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace imdesk::attach {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormText)
};

constexpr qsizetype targetTroubleLimit = 500;

qint64 number(const QJsonObject &object, const char *name) { return object[QLatin1String(name)].toInteger(); }

QJsonArray samplesOut(const QList<RehearsalReport::Sample> &samples)
{
    QJsonArray out;
    for (const RehearsalReport::Sample &sample : samples) {
        // The body is not shown, and may be long.
        out.append(QJsonObject{{QStringLiteral("event"), eventOut(sample.event, false)},
                               {QStringLiteral("rule"), sample.verdict.rule},
                               {QStringLiteral("code"), sample.verdict.code},
                               {QStringLiteral("info"), sample.verdict.info},
                               {QStringLiteral("more"), sample.verdict.more}});
    }
    return out;
}

QList<RehearsalReport::Sample> samplesIn(const QJsonArray &samples)
{
    QList<RehearsalReport::Sample> out;
    for (const QJsonValue value : samples) {
        const QJsonObject sample = value.toObject();
        ReplyVerdict verdict;
        verdict.rule = sample[QLatin1String("rule")].toInt(-1);
        verdict.code = sample[QLatin1String("code")].toInt();
        verdict.info = sample[QLatin1String("info")].toString();
        verdict.more = sample[QLatin1String("more")].toObject();
        out.append({eventIn(sample[QLatin1String("event")].toObject()), verdict});
    }
    return out;
}

QJsonObject partOut(const RehearsalReport::Part &part)
{
    return {{QStringLiteral("decided"), part.decided},
            {QStringLiteral("refused"), part.refused},
            {QStringLiteral("dropped"), part.dropped},
            {QStringLiteral("changed"), part.changed},
            {QStringLiteral("samples"), samplesOut(part.samples)},
            {QStringLiteral("missed"), part.missed},
            {QStringLiteral("missed_samples"), samplesOut(part.missedSamples)},
            {QStringLiteral("gave_up"), part.gaveUp}};
}

RehearsalReport::Part partIn(const QJsonObject &object)
{
    return {number(object, "decided"),
            number(object, "refused"),
            number(object, "dropped"),
            number(object, "changed"),
            samplesIn(object[QLatin1String("samples")].toArray()),
            number(object, "missed"),
            samplesIn(object[QLatin1String("missed_samples")].toArray()),
            number(object, "gave_up")};
}

} // namespace

QJsonObject filterOut(const Filter &filter)
{
    return {{QStringLiteral("filter"), filter.text()},
            {QStringLiteral("now"), filter.moment().nowMs},
            {QStringLiteral("zone"), QString::fromLatin1(filter.moment().zone.id())}};
}

Result<Filter> filterIn(const QJsonObject &object)
{
    FilterMoment moment{number(object, "now"), QTimeZone(object[QLatin1String("zone")].toString().toLatin1())};
    if (!moment.zone.isValid())
        moment.zone = QTimeZone::utc();
    auto filter = Filter::parse(object[QLatin1String("filter")].toString(), moment);
    if (!filter)
        return fail(ApiError::Kind::Usage, FormText::tr("The filter cannot be used: %1").arg(filter.error().message));
    return std::move(*filter);
}

QJsonObject pageOut(const SearchPage &page)
{
    QJsonArray events;
    for (const CallbackEvent &event : page.events)
        events.append(eventOut(event, !event.body.isEmpty() && event.body.size() <= bodyLimit));
    return {{QStringLiteral("events"), events},       {QStringLiteral("reached"), page.reached},
            {QStringLiteral("left"), page.left},      {QStringLiteral("total"), page.total},
            {QStringLiteral("gave_up"), page.gaveUp}, {QStringLiteral("finished"), page.finished}};
}

SearchPage pageIn(const QJsonObject &object)
{
    SearchPage page{{},
                    number(object, "reached"),
                    number(object, "left"),
                    number(object, "total"),
                    number(object, "gave_up"),
                    object[QLatin1String("finished")].toBool()};
    const QJsonArray events = object[QLatin1String("events")].toArray();
    page.events.reserve(std::size_t(events.size()));
    for (const QJsonValue event : events) {
        CallbackEvent one = eventIn(event.toObject());
        // Logs are searched by number: whatever does not ascend is not from a listener.
        if (page.events.empty() || one.seq > page.events.back().seq)
            page.events.push_back(std::move(one));
    }
    return page;
}

QJsonObject reportOut(const RehearsalReport &report)
{
    QJsonArray parts;
    for (const RehearsalReport::Part &part : report.rules)
        parts.append(partOut(part));
    return {{QStringLiteral("looked"), report.looked},
            {QStringLiteral("undecided"), report.undecided},
            {QStringLiteral("first_at"), report.firstAt},
            {QStringLiteral("last_at"), report.lastAt},
            {QStringLiteral("slowest_us"), report.slowestMicroseconds},
            {QStringLiteral("parts"), parts}};
}

RehearsalReport reportIn(const QJsonObject &object)
{
    RehearsalReport report{number(object, "looked"),  number(object, "undecided"),  number(object, "first_at"),
                           number(object, "last_at"), number(object, "slowest_us"), {}};
    const QJsonArray parts = object[QLatin1String("parts")].toArray();
    for (const QJsonValue part : parts)
        report.rules.append(partIn(part.toObject()));
    return report;
}

QJsonObject ledgerOut(const GapLedger &ledger)
{
    QJsonArray listened;
    for (const auto &[from, until] : ledger.listened)
        listened.append(QJsonArray{from, until});
    QJsonArray explained;
    for (const SequenceHole &hole : ledger.explained)
        explained.append(QJsonArray{hole.group, hole.first, hole.last});
    return {{QStringLiteral("listened"), listened}, {QStringLiteral("explained"), explained}};
}

GapLedger ledgerIn(const QJsonObject &object)
{
    GapLedger ledger;
    const QJsonArray listened = object[QLatin1String("listened")].toArray();
    for (const QJsonValue span : listened)
        ledger.listened.emplace_back(span[0].toInteger(), span[1].toInteger());
    const QJsonArray explained = object[QLatin1String("explained")].toArray();
    for (const QJsonValue hole : explained)
        ledger.explained.push_back({hole[0].toString(), hole[1].toInteger(), hole[2].toInteger(), 0, 0});
    return ledger;
}

QJsonObject remarkOut(const EventRemark &remark)
{
    QJsonObject out{{QStringLiteral("seq"), remark.seq}};
    if (remark.marked)
        out.insert(QStringLiteral("mark"), true);
    if (!remark.note.isEmpty())
        out.insert(QStringLiteral("note"), remark.note);
    return out;
}

EventRemark remarkIn(const QJsonObject &object)
{
    return {number(object, "seq"), object[QLatin1String("mark")].toBool(),
            cutText(object[QLatin1String("note")].toString(), EventRemark::longestNote)};
}

QJsonObject budgetOut(const BudgetFigures &figures)
{
    return {{QStringLiteral("answers"), figures.answers},
            {QStringLiteral("p50_ms"), figures.p50},
            {QStringLiteral("p95_ms"), figures.p95},
            {QStringLiteral("p99_ms"), figures.p99},
            {QStringLiteral("slowest_ms"), figures.slowest},
            {QStringLiteral("late"), figures.late},
            {QStringLiteral("late_ms"), figures.lateMs},
            {QStringLiteral("late_at"), figures.lateAt},
            {QStringLiteral("late_command"), figures.lateCommand}};
}

BudgetFigures budgetIn(const QJsonObject &object)
{
    const auto ms = [&object](const char *name) { return object[QLatin1String(name)].toInt(); };
    BudgetFigures figures;
    figures.answers = number(object, "answers");
    figures.p50 = ms("p50_ms");
    figures.p95 = ms("p95_ms");
    figures.p99 = ms("p99_ms");
    figures.slowest = ms("slowest_ms");
    figures.late = number(object, "late");
    figures.lateMs = ms("late_ms");
    figures.lateAt = number(object, "late_at");
    figures.lateCommand = object[QLatin1String("late_command")].toString();
    return figures;
}

QJsonArray targetsOut(const QList<TargetReport> &targets)
{
    QJsonArray out;
    for (const auto &[name, figures] : targets) {
        out.append(QJsonObject{{QStringLiteral("name"), name},
                               {QStringLiteral("sent"), figures.sent},
                               {QStringLiteral("succeeded"), figures.succeeded},
                               {QStringLiteral("p95_ms"), figures.p95},
                               {QStringLiteral("waiting"), figures.queued},
                               {QStringLiteral("waiting_bytes"), figures.queuedBytes},
                               {QStringLiteral("given_up"), figures.givenUp},
                               {QStringLiteral("resting"), figures.resting},
                               {QStringLiteral("trouble"), cutText(figures.lastTrouble, targetTroubleLimit)}});
    }
    return out;
}

QList<TargetReport> targetsIn(const QJsonArray &targets)
{
    QList<TargetReport> out;
    for (const QJsonValue value : targets) {
        const QJsonObject object = value.toObject();
        TargetReport target;
        target.name = object[QLatin1String("name")].toString();
        target.figures.sent = number(object, "sent");
        target.figures.succeeded = number(object, "succeeded");
        target.figures.p95 = object[QLatin1String("p95_ms")].toInt(-1);
        target.figures.queued = number(object, "waiting");
        target.figures.queuedBytes = number(object, "waiting_bytes");
        target.figures.givenUp = number(object, "given_up");
        target.figures.resting = object[QLatin1String("resting")].toBool();
        target.figures.lastTrouble = object[QLatin1String("trouble")].toString();
        out.append(target);
    }
    return out;
}

QString rulesBase(const QList<ReplyRule> &rules)
{
    const QByteArray bytes = QJsonDocument(encode(ReplyRuleList{rules})).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray logIn(const QJsonObject &object)
{
    return QByteArray::fromHex(object[QLatin1String("log")].toString().toLatin1());
}

QString logOut(const QByteArray &identity) { return QString::fromLatin1(identity.toHex()); }

} // namespace imdesk::attach
