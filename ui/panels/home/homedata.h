// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace imdesk {

/// What the home page shows; pushed in by the owner, never fetched by the page.
struct HomeData
{
    struct Figure
    {
        QString id;   ///< name on the wire: "MsgNum"
        QString name; ///< in plain words, translated
        qint64 latest = 0;
        std::optional<qint64> weekBefore; ///< same weekday, a week earlier
    };

    bool connected = false;
    bool isSandbox = false;

    enum class Listener { Off, On, Failed, Attached };
    Listener listener = Listener::Off;
    QString listenerAddress; ///< "127.0.0.1:8443/imcallback"; when Attached, the place of the listener elsewhere
    QString listenerTrouble; ///< a sentence, when Failed
    qint64 eventsSinceStart = 0;
    qint64 refusedSinceStart = 0;
    double eventsPerMinute = 0;

    qint64 callsSinceStart = 0;
    qint64 errorsSinceStart = 0;
    QString lastError; ///< title of the last failed call

    int drafts = 0;
    bool draftMaybeSent = false; ///< its sending has had no answer
    QString draftFirstLine;

    QDate statisticsDay; ///< Beijing day; invalid = none known yet
    bool statisticsFinal = true;
    QList<Figure> figures;
};

} // namespace imdesk
