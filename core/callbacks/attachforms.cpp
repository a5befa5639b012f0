// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/attachforms.h"

#include "core/base/json.h"
#include "core/base/plaintext.h"
#include "core/callbacks/attachwire.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace imdesk {

// Of each the plain values; what has a form of its own is told beside the table.
template <>
FieldTable fieldsOf<ReplyVerdict>()
{
    return {field("rule", &ReplyVerdict::rule), field("code", &ReplyVerdict::code), field("info", &ReplyVerdict::info),
            field("more", &ReplyVerdict::more)};
}

template <>
FieldTable fieldsOf<RehearsalReport::Part>()
{
    using Part = RehearsalReport::Part;
    return {field("decided", &Part::decided), field("refused", &Part::refused), field("dropped", &Part::dropped),
            field("changed", &Part::changed), field("missed", &Part::missed),   field("gave_up", &Part::gaveUp)};
}

template <>
FieldTable fieldsOf<RehearsalReport>()
{
    return {field("looked", &RehearsalReport::looked), field("undecided", &RehearsalReport::undecided),
            field("first_at", &RehearsalReport::firstAt), field("last_at", &RehearsalReport::lastAt),
            field("slowest_us", &RehearsalReport::slowestMicroseconds)};
}

template <>
FieldTable fieldsOf<SearchPage>()
{
    return {field("reached", &SearchPage::reached), field("left", &SearchPage::left),
            field("total", &SearchPage::total), field("gave_up", &SearchPage::gaveUp),
            field("finished", &SearchPage::finished)};
}

template <>
FieldTable fieldsOf<BudgetFigures>()
{
    return {field("answers", &BudgetFigures::answers),
            field("p50_ms", &BudgetFigures::p50),
            field("p95_ms", &BudgetFigures::p95),
            field("p99_ms", &BudgetFigures::p99),
            field("slowest_ms", &BudgetFigures::slowest),
            field("late", &BudgetFigures::late),
            field("late_ms", &BudgetFigures::lateMs),
            field("late_at", &BudgetFigures::lateAt),
            field("late_command", &BudgetFigures::lateCommand)};
}

template <>
FieldTable fieldsOf<TargetFigures>()
{
    return {field("sent", &TargetFigures::sent),
            field("succeeded", &TargetFigures::succeeded),
            field("p95_ms", &TargetFigures::p95),
            field("waiting", &TargetFigures::queued),
            field("waiting_bytes", &TargetFigures::queuedBytes),
            field("given_up", &TargetFigures::givenUp),
            field("resting", &TargetFigures::resting),
            field("trouble", &TargetFigures::lastTrouble)};
}

namespace attach {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormText)
};

constexpr qsizetype targetTroubleLimit = 500;

qint64 number(const QJsonObject &object, const char *name) { return object[QLatin1String(name)].toInteger(); }

/// The other side may be of another version: what cannot be read as its type stays as if it were not there.
template <HasTable T>
T plainIn(const QJsonObject &object)
{
    static const FieldTable table = fieldsOf<T>();
    T out;
    JsonReader passedOver;
    table.read(object, &out, passedOver);
    return out;
}

QJsonArray samplesOut(const QList<RehearsalReport::Sample> &samples)
{
    QJsonArray out;
    for (const RehearsalReport::Sample &sample : samples) {
        QJsonObject one = encode(sample.verdict);
        one.insert(QStringLiteral("event"), eventOut(sample.event, false)); // the body is not shown, and may be long
        out.append(one);
    }
    return out;
}

QList<RehearsalReport::Sample> samplesIn(const QJsonArray &samples)
{
    QList<RehearsalReport::Sample> out;
    for (const QJsonValue value : samples) {
        const QJsonObject sample = value.toObject();
        out.append({eventIn(sample[QLatin1String("event")].toObject()), plainIn<ReplyVerdict>(sample)});
    }
    return out;
}

QJsonObject partOut(const RehearsalReport::Part &part)
{
    QJsonObject out = encode(part);
    out.insert(QStringLiteral("samples"), samplesOut(part.samples));
    out.insert(QStringLiteral("missed_samples"), samplesOut(part.missedSamples));
    return out;
}

RehearsalReport::Part partIn(const QJsonObject &object)
{
    auto part = plainIn<RehearsalReport::Part>(object);
    part.samples = samplesIn(object[QLatin1String("samples")].toArray());
    part.missedSamples = samplesIn(object[QLatin1String("missed_samples")].toArray());
    return part;
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
    QJsonObject out = encode(page);
    out.insert(QStringLiteral("events"), events);
    return out;
}

SearchPage pageIn(const QJsonObject &object)
{
    auto page = plainIn<SearchPage>(object);
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
    QJsonObject out = encode(report);
    out.insert(QStringLiteral("parts"), parts);
    return out;
}

RehearsalReport reportIn(const QJsonObject &object)
{
    auto report = plainIn<RehearsalReport>(object);
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

QJsonObject budgetOut(const BudgetFigures &figures) { return encode(figures); }

BudgetFigures budgetIn(const QJsonObject &object) { return plainIn<BudgetFigures>(object); }

QJsonArray targetsOut(const QList<TargetReport> &targets)
{
    QJsonArray out;
    for (TargetReport target : targets) {
        target.figures.lastTrouble = cutText(target.figures.lastTrouble, targetTroubleLimit);
        QJsonObject one = encode(target.figures);
        one.insert(QStringLiteral("name"), target.name);
        out.append(one);
    }
    return out;
}

QList<TargetReport> targetsIn(const QJsonArray &targets)
{
    QList<TargetReport> out;
    for (const QJsonValue value : targets) {
        const QJsonObject object = value.toObject();
        out.append({object[QLatin1String("name")].toString(), plainIn<TargetFigures>(object)});
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

} // namespace attach

} // namespace imdesk
