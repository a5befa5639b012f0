// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventstore.h"
#include "core/callbacks/filterrow.h"
#include "core/callbacks/holefinder.h"

namespace imdesk {

/// What staff has to say about one event.
struct EventRemark
{
    static constexpr qsizetype longestNote = 2'000;

    qint64 seq = 0;
    bool marked = false;
    QString note;
    friend bool operator==(const EventRemark &, const EventRemark &) = default;
};

/// The remarks with one changed; a remark without mark and note takes the old one away.
EventRemarksPtr withRemarks(const EventRemarks &before, const QList<EventRemark> &changed);

/// Errands that keep in the store what people and look-ups add to events.
EventStore::Errand keepRemark(const EventRemark &remark, qint64 at);
EventStore::Errand keepExplained(const SequenceHole &hole, const QString &words);
/// The errand if the log is the one of that identity (EventReader::identity()) when it comes to it; numbers of events
/// mean others elsewhere. An empty one is any.
EventStore::Errand inLog(const QByteArray &identity, EventStore::Errand errand);

} // namespace imdesk
