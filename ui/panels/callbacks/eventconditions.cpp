// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/eventconditions.h"

#include "core/base/plaintext.h"
#include "core/callbacks/commandtable.h"
#include "core/callbacks/eventlogmodel.h"
#include "core/callbacks/filter.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>

namespace imdesk {

namespace {

struct ConditionText
{
    Q_DECLARE_TR_FUNCTIONS(ConditionText)
};

constexpr qsizetype conditionWords = 40;
constexpr qsizetype longestPattern = 60;
constexpr qint64 aroundMs = 150'000; // five minutes, half of them before

QString shown(const QString &text) { return literalText(visibleText(text, conditionWords)); }

void addPair(QList<EventCondition> &out, const QString &field, const QString &value, const QString &words)
{
    if (value.isEmpty())
        return;
    out.append({ConditionText::tr("Only %1").arg(shown(words)), QStringLiteral("%1 = %2").arg(field, value)});
    out.append({ConditionText::tr("Not %1").arg(shown(words)), QStringLiteral("%1 != %2").arg(field, value)});
}

} // namespace

QString personCondition(const QString &account)
{
    const QString value = Filter::quoted(account);
    return QStringLiteral("(from = %1 or to = %1)").arg(value);
}

QList<EventCondition> cellConditions(const CallbackEvent &event, int column)
{
    QList<EventCondition> out;
    switch (column) {
    case EventLogModel::Time: {
        const auto moment = [](qint64 ms) { return QString::number(qMax<qint64>(ms, 1'000'000'000'000)); };
        out.append({ConditionText::tr("Five minutes around it"),
                    QStringLiteral("time in {%1..%2}")
                        .arg(moment(event.receivedAt - aroundMs), moment(event.receivedAt + aroundMs))});
        out.append({ConditionText::tr("From here on"), QStringLiteral("time >= %1").arg(moment(event.receivedAt))});
        out.append({ConditionText::tr("Until here"), QStringLiteral("time <= %1").arg(moment(event.receivedAt))});
        break;
    }
    case EventLogModel::Answer: {
        if (event.origin == EventOrigin::Backfilled) {
            out.append({ConditionText::tr("Only what came from histories"), QStringLiteral("backfilled = yes")});
            out.append({ConditionText::tr("Only what was received"), QStringLiteral("backfilled = no")});
            break;
        }
        const QString code = QString::number(event.answerCode);
        addPair(out, QStringLiteral("answer"), code, ConditionText::tr("answer %1").arg(code));
        break;
    }
    case EventLogModel::Milliseconds:
        if (event.answeredInMs >= 0)
            out.append(
                {ConditionText::tr("As slow or slower"), QStringLiteral("latency >= %1").arg(event.answeredInMs)});
        break;
    case EventLogModel::People: {
        const QString person = event.sender.section(QLatin1Char('\n'), 0, 0);
        if (!person.isEmpty())
            addPair(out, QStringLiteral("from"), Filter::quoted(person), ConditionText::tr("from %1").arg(person));
        const QStringList receivers = event.receiverList();
        if (!receivers.isEmpty())
            addPair(out, QStringLiteral("to"), Filter::quoted(receivers.front()),
                    ConditionText::tr("to %1").arg(receivers.front()));
        break;
    }
    case EventLogModel::Group:
        addPair(out, QStringLiteral("group"), event.group.isEmpty() ? QString() : Filter::quoted(event.group),
                event.group);
        break;
    case EventLogModel::Text: {
        const QString piece = cutText(event.text, longestPattern).trimmed();
        if (!piece.isEmpty()) {
            out.append({ConditionText::tr("Only texts with “%1”").arg(shown(piece)),
                        QStringLiteral("text contains ") + Filter::quoted(piece)});
            out.append({ConditionText::tr("No texts with “%1”").arg(shown(piece)),
                        QStringLiteral("not text contains ") + Filter::quoted(piece)});
        }
        break;
    }
    default:
        if (event.replay) {
            out.append({ConditionText::tr("Only replays and samples"), QStringLiteral("replay = yes")});
            out.append({ConditionText::tr("No replays and samples"), QStringLiteral("replay = no")});
        }
        addPair(out, QStringLiteral("cmd"), aliasOf(event.command), aliasOf(event.command));
    }
    out.append({ConditionText::tr("Last 5 minutes"), QStringLiteral("last 5m")});
    return out;
}

} // namespace imdesk
