// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/replaymark.h"

#include "core/callbacks/event.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace imdesk {

bool isReplayHeader(QByteArrayView name) { return name.compare(replayHeader, Qt::CaseInsensitive) == 0; }

QStringList headerValues(const QStringList &headers, QLatin1String name)
{
    QStringList out;
    for (const QString &line : headers) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (colon > 0 && QStringView(line).first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            out << line.sliced(colon + 1).trimmed();
    }
    return out;
}

bool isReplay(const QStringList &headers) { return !headerValues(headers, QLatin1String(replayHeader)).isEmpty(); }

bool isReplay(const CallbackEvent &event)
{
    if (event.replay)
        return true;
    // Few events are, and every one of the log is asked.
    if (!QLatin1String(event.handling).contains(QLatin1String(replayHeader), Qt::CaseInsensitive))
        return false;
    const QJsonArray kept = QJsonDocument::fromJson(event.handling).object().value(QLatin1String("headers")).toArray();
    QStringList headers;
    for (const auto &line : kept)
        headers << line.toString();
    return isReplay(headers);
}

} // namespace imdesk
