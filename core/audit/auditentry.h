// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace imdesk {

/// One line of the audit as it is kept. A write has two: what was about to be sent, and what became of it; so a program
/// that dies in between leaves a note too. Holds no text of a message and no secret, only hashes of them.
struct AuditEntry
{
    /// write: a call that changes something; read: a private conversation opened; refused: stopped here, nothing sent;
    /// result: the end of the entry `of`; guard: a change of what is protected; chain: what the file noticed about
    /// itself. Only when read: damaged, an entry that cannot be understood.
    QString kind;
    qint64 timeMs = 0; ///< Unix time
    QString osUser, operatorName, host, program;
    QString profile; ///< its name
    QString app;     ///< Profile::appName(); of older versions without the port
    QString command; ///< service/command
    QStringList objects;
    qint64 objectCount = 0; ///< may be more than are named
    QJsonObject request;    ///< without words of messages
    QString bodyHash;       ///< SHA-256 of the whole request, hex
    QJsonObject before;     ///< what was read before, in the reading command's own form, and `notAllRead`
    QString reason;
    QString job;                    ///< the bulk job that made the call
    QString snapshot, snapshotHash; ///< the file with what was ended for good

    /// The entry that is taken back, all of it, once this write is done: the last call of its undo says so.
    qint64 undoes = 0;
    QList<qint64> undoesAll = {};  ///< instead, where a call of a job does that for several
    QList<qint64> undoesPart = {}; ///< entries of which it takes back a part

    /// In `before`: that it holds a part of what there was, in words.
    static constexpr QLatin1String notAllRead{"NotAllRead"};
    /// Whether `before` was too large for the entry, which keeps its hash instead.
    bool beforeIsHash() const { return isHash(before); }
    /// Whether what stands here is the hash of something larger.
    static bool isHash(const QJsonObject &json);

    // Of a result.
    qint64 of = 0;
    QString result; ///< "done", "failed", "unknown", "cancelled", "refused"
    int code = 0;
    QString message, requestId;
    QJsonObject reply; ///< without words of messages
    QJsonObject after; ///< what `before` has become, where request and reply tell; not in entries of older versions

    qint64 apartMs = 0;          ///< how far the service's clock was ahead of this computer's, from two seconds on
    QJsonObject wordHashes = {}; ///< of a message that was changed: of each field that was set the hash, by its name
};
template <>
FieldTable fieldsOf<AuditEntry>();

/// An entry with its number and, for a call, its end. Without an end the program was stopped in between, or the call is
/// still under way: its outcome is unknown.
struct AuditRecord
{
    qint64 seq = 0;
    AuditEntry entry;
    std::optional<AuditEntry> end;
    qint64 undoneBy = 0;       ///< the entry that took it back, and was not taken back itself
    qint64 partlyUndoneBy = 0; ///< the newest that took back a part, where not all of it is taken back

    bool isDamaged() const { return entry.kind == QLatin1String("damaged"); }
    /// Whether the call may have changed something: carried out, or nobody knows.
    bool mayBeDone() const;

    /// "done", "partly", "failed", "unknown", "cancelled", "refused", "open" (no end yet), or empty for what has no
    /// end. A call that was answered may have been refused for some of its items, or for all: the answer says so.
    QString outcome() const;
    /// The same of the call itself, whatever became of its items.
    QString callOutcome() const;
    /// One object for a program: entry and end in one.
    QJsonObject toJson() const;
};

} // namespace imdesk
