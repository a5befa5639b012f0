// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/historyhour.h"

#include "core/base/beijing.h"

#include <QCoreApplication>

namespace imdesk {

namespace {

struct HourText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::HistoryHour)
};

constexpr qint64 secondsAnHour = 3'600;
constexpr int hoursADay = 24;

} // namespace

QString chatWord(ChatKind kind) { return kind == ChatKind::C2C ? QStringLiteral("C2C") : QStringLiteral("Group"); }

namespace beijinghour {

qint64 of(qint64 unixSeconds) { return (unixSeconds + beijing::offsetSeconds) / secondsAnHour; }

qint64 startOf(qint64 hour) { return hour * secondsAnHour - beijing::offsetSeconds; }

QDate dayOf(qint64 hour) { return beijing::dayOf(startOf(hour)); }

int ofDay(qint64 hour) { return int(hour % hoursADay); }

qint64 first(QDate day) { return of(beijing::startOf(day)); }

QString name(qint64 hour)
{
    return beijing::compact(dayOf(hour)) + QStringLiteral("%1").arg(ofDay(hour), 2, 10, QLatin1Char('0'));
}

qint64 fromName(const QString &name)
{
    const QDate day = name.size() == 10 ? beijing::fromCompact(name.left(8)) : QDate();
    bool ok = false;
    const int hour = name.mid(8).toInt(&ok);
    return day.isValid() && ok && hour >= 0 && hour < hoursADay ? first(day) + hour : -1;
}

} // namespace beijinghour

HistoryHour HistoryHour::seenAt(qint64 currentHour) const
{
    HistoryHour out = *this;
    if (state != State::Missing && state != State::Failed)
        return out;
    if (key.hour >= currentHour)
        out.state = State::NotYet;
    else if (key.hour < currentHour - historyKeptHours)
        out.state = State::Expired;
    return out;
}

QString stateWords(HistoryHour::State state)
{
    switch (state) {
    case HistoryHour::State::Missing:
        return HourText::tr("missing");
    case HistoryHour::State::Have:
        return HourText::tr("have");
    case HistoryHour::State::Empty:
        return HourText::tr("no messages");
    case HistoryHour::State::Expired:
        return HourText::tr("expired");
    case HistoryHour::State::Failed:
        return HourText::tr("failed");
    case HistoryHour::State::NotYet:
        break;
    }
    return HourText::tr("not over yet");
}

QString stateWord(HistoryHour::State state)
{
    switch (state) {
    case HistoryHour::State::Missing:
        return QStringLiteral("missing");
    case HistoryHour::State::Have:
        return QStringLiteral("have");
    case HistoryHour::State::Empty:
        return QStringLiteral("empty");
    case HistoryHour::State::Expired:
        return QStringLiteral("expired");
    case HistoryHour::State::Failed:
        return QStringLiteral("failed");
    case HistoryHour::State::NotYet:
        break;
    }
    return QStringLiteral("notYet");
}

QString problemWords(const HistoryHour &hour)
{
    switch (hour.problem) {
    case HistoryHour::Problem::None:
        return {};
    case HistoryHour::Problem::NotReady:
        return HourText::tr("The service has no file yet, or nothing was written. It is asked again later.");
    case HistoryHour::Problem::Network:
        return HourText::tr("The connection failed. What had come is kept; the next try goes on from there.");
    case HistoryHour::Problem::Service:
        return HourText::tr("The service refused.");
    case HistoryHour::Problem::Address:
        return HourText::tr("The address of the file was refused, also after it was renewed.");
    case HistoryHour::Problem::WrongSize:
        return HourText::tr(
            "The size of the file is not the one that the service says, or too large. Nothing was taken from it.");
    case HistoryHour::Problem::WrongGzipMd5:
        return HourText::tr("The MD5 of the packed file is wrong, also at a second try. Nothing was taken from it.");
    case HistoryHour::Problem::WrongFileMd5:
        return HourText::tr("The MD5 of the unpacked file is wrong. Nothing was taken from it.");
    case HistoryHour::Problem::BadGzip:
        return HourText::tr("The file cannot be unpacked. Nothing was taken from it.");
    case HistoryHour::Problem::BadContent:
        return HourText::tr("The file is not the message log of this hour. Nothing was taken from it.");
    case HistoryHour::Problem::Disk:
        return HourText::tr("The disk does not take it. Make room, then try again.");
    case HistoryHour::Problem::Cancelled:
        break;
    }
    return HourText::tr("Cancelled. What had come is kept.");
}

} // namespace imdesk
