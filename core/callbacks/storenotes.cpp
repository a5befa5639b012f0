// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/storenotes.h"

namespace imdesk {

EventRemarksPtr withRemarks(const EventRemarks &before, const QList<EventRemark> &changed)
{
    auto out = std::make_shared<EventRemarks>(before);
    for (const EventRemark &remark : changed) {
        if (remark.marked)
            out->marks.insert(remark.seq);
        else
            out->marks.remove(remark.seq);
        if (remark.note.isEmpty())
            out->notes.remove(remark.seq);
        else
            out->notes.insert(remark.seq, remark.note);
    }
    return out;
}

EventStore::Errand keepRemark(const EventRemark &remark, qint64 at)
{
    return [remark, at](sqlite::Connection &connection) -> Result<Done> {
        const bool nothing = !remark.marked && remark.note.isEmpty();
        Result<sqlite::Statement> change =
            connection.prepare(nothing ? "DELETE FROM remark WHERE seq = ?"
                                       : "INSERT OR REPLACE INTO remark(seq, marked, words, at) VALUES(?, ?, ?, ?)");
        if (!change)
            return std::unexpected(change.error());
        change->bind(1, remark.seq);
        if (!nothing)
            change->bind(2, remark.marked ? 1 : 0).bind(3, remark.note).bind(4, at);
        return change->run();
    };
}

EventStore::Errand keepExplained(const SequenceHole &hole, const QString &words)
{
    return [hole, words](sqlite::Connection &connection) -> Result<Done> {
        Result<sqlite::Statement> insert =
            connection.prepare("INSERT OR REPLACE INTO explained(grp, first, last, words) VALUES(?, ?, ?, ?)");
        if (!insert)
            return std::unexpected(insert.error());
        return insert->bind(1, hole.group).bind(2, hole.first).bind(3, hole.last).bind(4, words).run();
    };
}

} // namespace imdesk
