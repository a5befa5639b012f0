// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/storenotes.h"

#include <QCoreApplication>

#include <utility>

namespace imdesk {

namespace {

struct NotesText
{
    Q_DECLARE_TR_FUNCTIONS(NotesText)
};

Result<QByteArray> identityOf(sqlite::Connection &connection)
{
    Result<sqlite::Statement> query = connection.prepare("SELECT id FROM identity");
    const Result<bool> row = query ? query->step() : std::unexpected(query.error());
    if (!row)
        return std::unexpected(row.error());
    return *row ? query->bytes(0) : QByteArray();
}

} // namespace

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

EventStore::Errand inLog(const QByteArray &identity, EventStore::Errand errand)
{
    if (identity.isEmpty())
        return errand;
    return [identity, errand = std::move(errand)](sqlite::Connection &connection) -> Result<Done> {
        const Result<QByteArray> here = identityOf(connection);
        if (!here)
            return std::unexpected(here.error());
        if (*here != identity)
            return fail(ApiError::Kind::Usage,
                        NotesText::tr("There is another event log by now, and what was meant is not in it."));
        return errand(connection);
    };
}

} // namespace imdesk
