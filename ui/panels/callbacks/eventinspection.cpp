// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/eventinspection.h"

#include "core/base/plaintext.h"
#include "core/callbacks/answertrace.h"
#include "core/callbacks/commandtable.h"
#include "core/callbacks/eventsentence.h"
#include "ui/panels/callbacks/budgetwords.h"
#include "ui/widgets/displayzone.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace imdesk {

namespace {

struct InspectionText
{
    Q_DECLARE_TR_FUNCTIONS(InspectionText)
};

constexpr qsizetype shownText = 4'000;

QString listText(const QString &lines)
{
    return visibleText(QString(lines).replace(QLatin1Char('\n'), QLatin1String(", ")), shownText);
}

QString timingText(const CallbackEvent &event)
{
    if (event.answeredInMs < 0)
        return InspectionText::tr("not known");
    return InspectionText::tr("%1 ms of %2 ms, after it was stored").arg(event.answeredInMs).arg(answerBudgetMs);
}

} // namespace

Inspection inspectionOf(const CallbackEvent &event, const DisplayZone &zone)
{
    Inspection out;
    out.title = eventSentence(event);
    out.subtitle = zone.dateTime(event.receivedAt);
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            out.fields.append({name, value});
    };
    add(InspectionText::tr("Command"), visibleText(event.command, shownText));
    add(InspectionText::tr("Name in filters"), aliasOf(event.command));
    if (!isKnownCommand(event.command))
        add(InspectionText::tr("Known"), InspectionText::tr("no, this command is not documented"));
    add(InspectionText::tr("From"), listText(event.sender));
    add(InspectionText::tr("To"), listText(event.receivers));
    add(InspectionText::tr("Group"), visibleText(event.group, shownText));
    add(InspectionText::tr("Text"), visibleText(event.text, shownText));
    add(InspectionText::tr("Kind"), visibleText(event.detail, shownText));
    add(InspectionText::tr("Client address"), visibleText(event.ip, shownText));
    add(InspectionText::tr("Platform"), visibleText(event.platform, shownText));
    add(InspectionText::tr("Note"), visibleText(event.note, shownText));
    add(InspectionText::tr("Received"), zone.dateTime(event.receivedAt));
    const bool received = event.origin == EventOrigin::Received;
    if (received)
        add(InspectionText::tr("Answered in"), timingText(event));
    for (const auto &[name, value] : budgetFields(event))
        add(name, value);
    add(InspectionText::tr("Answer"), answerWords(event));
    add(InspectionText::tr("Answer text"), visibleText(event.answerText, shownText));
    add(InspectionText::tr("Reply rule"), visibleText(event.rule, shownText));
    if (received)
        add(InspectionText::tr("Sign"), signWords(event.sign));
    if (event.requestTime > 0)
        add(InspectionText::tr("Signed at"), zone.dateTime(event.requestTime * 1000));
    add(InspectionText::tr("Number in the log"), QString::number(event.seq));
    if (!event.query.isEmpty())
        add(InspectionText::tr("URL query"), visibleText(QString::fromUtf8(event.query), shownText));
    if (!event.body.isEmpty()) {
        add(InspectionText::tr("Size of the body"), InspectionText::tr("%Ln byte(s)", nullptr, int(event.body.size())));
        const QJsonDocument document = QJsonDocument::fromJson(event.body);
        if (document.isObject())
            out.raw = document.object();
        else if (document.isArray())
            out.raw = document.array();
        else
            out.rawText = QString::fromUtf8(event.body);
    }
    return out;
}

} // namespace imdesk
