// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between states.
#include "core/audit/stateafter.h"
#include "core/audit/undoparts.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace imdesk {

using namespace undoparts;

namespace {

using namespace Qt::StringLiterals;

QString plain(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).chopped(1).mid(1);
}

/// A value as people read it: ends are kept in seconds of Unix time, 0 for none.
QString readable(const QString &way, const QString &value)
{
    if (value.isEmpty() || (way.endsWith("Until"_L1) && value == "0"_L1))
        return u"–"_s;
    bool isMoment = false;
    const qint64 seconds = value.toLongLong(&isMoment);
    if (!isMoment || !way.endsWith("Until"_L1))
        return value;
    return seconds >= forEver ? UndoText::tr("for ever")
                              : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

/// Fields by which the rows of lists are told apart.
constexpr QLatin1String rowNames[] = {
    "Member_Account"_L1, "To_Account"_L1, "ToGroupId"_L1, "Key"_L1, "key"_L1, "Tag"_L1,
    "GroupId"_L1,        "GroupName"_L1,  "TopicId"_L1};

/// Every value of a state by its way there; rows of lists go by their name rather than their place. `rows` hears the
/// name of the outermost row of each.
void spread(const QJsonValue &value, const QString &way, QMap<QString, QString> &out,
            QMap<QString, QString> *rows = nullptr, const QString &row = {})
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            spread(*it, way.isEmpty() ? it.key() : QString(way + u' ' + it.key()), out, rows, row);
        return;
    }
    const QJsonArray array = value.toArray();
    const bool ofRows = !array.isEmpty() && array.first().isObject();
    if (!ofRows) {
        out.insert(way, plain(value));
        if (rows)
            rows->insert(way, row);
        return;
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        QString name = QString::number(i + 1);
        for (const QLatin1String one : rowNames) {
            if (const QString told = array.at(i)[one].toString(); !told.isEmpty()) {
                name = told;
                break;
            }
        }
        spread(array.at(i), way + u' ' + name, out, rows, row.isEmpty() ? name : row);
    }
}

} // namespace

QStringList stateChanges(const QJsonObject &before, const QJsonObject &after)
{
    if (after.isEmpty())
        return {};
    QMap<QString, QString> was, is;
    spread(before, {}, was);
    spread(after, {}, is);
    QStringList lines;
    for (auto it = was.cbegin(); it != was.cend(); ++it) {
        if (is.value(it.key()) != *it)
            lines << u"%1: %2 → %3"_s.arg(it.key(), readable(it.key(), *it), readable(it.key(), is.value(it.key())));
    }
    for (auto it = is.cbegin(); it != is.cend(); ++it) {
        if (!was.contains(it.key()))
            lines << u"%1: – → %2"_s.arg(it.key(), readable(it.key(), *it));
    }
    return lines;
}

QList<Overwritten> overwritten(const QJsonObject &left, const QJsonObject &now, const QJsonObject &next, qint64 nowS,
                               qint64 slackS)
{
    QMap<QString, QString> was, is, will, rows;
    spread(left, {}, was);
    spread(now, {}, is, &rows);
    spread(next, {}, will, &rows);
    QMap<QString, QString> ways = is;
    ways.insert(will);
    // What is empty is left out of most answers, and so is what is over.
    const auto in = [nowS](const QMap<QString, QString> &state, const QString &way) {
        const QString value = state.value(way);
        const bool over = way.endsWith("Until"_L1) && value.toLongLong() <= nowS;
        return value == "[]"_L1 || over ? QString() : value;
    };
    const auto same = [slackS](const QString &way, const QString &one, const QString &two) {
        // The end of a mute is counted by two clocks.
        return one == two || (way.endsWith("Until"_L1) && !one.isEmpty() && !two.isEmpty() &&
                              qAbs(qMin(one.toLongLong(), forEver) - qMin(two.toLongLong(), forEver)) <= slackS);
    };
    QList<Overwritten> out;
    for (const QString &way : ways.keys()) {
        const QString before = in(was, way), present = in(is, way);
        const QString last = way.section(u' ', -1);
        const bool names = std::ranges::any_of(rowNames, [&last](QLatin1String name) { return name == last; });
        // A text that was left out of the audit compares with nothing.
        if (names || before == redactedMark || same(way, present, before) || same(way, present, in(will, way)))
            continue;
        out << Overwritten{rows.value(way), u"%1: %2 → %3"_s.arg(way, readable(way, before), readable(way, present))};
    }
    return out;
}

} // namespace imdesk
