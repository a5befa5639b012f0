// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivenote.h"

#include "core/api/requesttargets.h"
#include "core/archive/historystore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace imdesk::archivenote {

namespace {

using namespace Qt::StringLiterals;

/// People that one entry names; a longer list keeps its number.
constexpr qsizetype namedPeople = 1000;

struct ArchiveNoteText
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveNoteText)
};

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The fields of the command that reads a conversation from the service.
QJsonObject pairRequest(const ArchivedTalk &talk)
{
    return {{u"Operator_Account"_s, talk.first}, {u"Peer_Account"_s, talk.second}};
}

AuditEntry entryOf(const Profile &profile, qint64 nowMs, const QString &command, const QJsonObject &request,
                   const QString &reason)
{
    AuditEntry entry;
    entry.kind = u"read"_s;
    entry.timeMs = nowMs;
    entry.profile = profile.name;
    entry.app = profile.appName();
    entry.command = command;
    const RequestTargets targets = requestTargets(request);
    entry.objects = targets.lines;
    entry.objectCount = targets.count;
    entry.request = request;
    entry.bodyHash = hashOf(QJsonDocument(request).toJson(QJsonDocument::Compact));
    entry.reason = reason;
    // It lies on this computer: nothing is waited for.
    entry.result = u"done"_s;
    return entry;
}

void namePeople(AuditEntry &entry, const QList<ArchivedTalk> &talks)
{
    QStringList people;
    for (const ArchivedTalk &talk : talks)
        people << u"Peer_Account: "_s + talk.first << u"Peer_Account: "_s + talk.second;
    people.removeDuplicates();
    entry.objectCount = people.size();
    entry.objects = people.mid(0, namedPeople);
}

QJsonObject limitsOf(const HistoryQuery &query)
{
    QJsonObject request = query.talk ? pairRequest(*query.talk) : QJsonObject{{u"ChatType"_s, u"C2C"_s}};
    if (query.from > 0)
        request.insert(u"MinTime"_s, query.from);
    if (query.to > 0)
        request.insert(u"MaxTime"_s, query.to);
    if (!query.text.isEmpty())
        request.insert(u"words_sha256"_s, hashOf(query.text.toUtf8()));
    return request;
}

} // namespace

AuditEntry opened(const Profile &profile, qint64 nowMs, const ArchivedTalk &talk, const QString &reason)
{
    return entryOf(profile, nowMs, u"archive/open"_s, pairRequest(talk), reason);
}

AuditEntry searched(const Profile &profile, qint64 nowMs, const HistoryQuery &query, const QList<ArchivedTalk> &talks,
                    const QString &reason)
{
    AuditEntry entry = entryOf(profile, nowMs, u"archive/search"_s, limitsOf(query), reason);
    namePeople(entry, talks);
    return entry;
}

AuditEntry copies(const Profile &profile, qint64 nowMs, const QList<ArchivedTalk> &talks, const QString &reason)
{
    AuditEntry entry = entryOf(profile, nowMs, u"archive/copies"_s, {{u"ChatType"_s, u"C2C"_s}}, reason);
    namePeople(entry, talks);
    return entry;
}

AuditEntry exported(const Profile &profile, qint64 nowMs, const HistoryQuery &query, const QString &reason)
{
    return entryOf(profile, nowMs, u"archive/export"_s, limitsOf(query), reason);
}

AuditEntry wiping(const Profile &profile, qint64 nowMs, const QString &beforeHour, const QString &reason)
{
    const QJsonObject which =
        beforeHour.isEmpty() ? QJsonObject{{u"all"_s, true}} : QJsonObject{{u"before"_s, beforeHour}};
    AuditEntry entry = entryOf(profile, nowMs, u"archive/wipe"_s, which, reason);
    entry.kind = u"write"_s;
    entry.result.clear();
    return entry;
}

AuditEntry wiped(qint64 entry, qint64 nowMs, const Result<HistoryWipe> &wipe)
{
    AuditEntry end;
    end.kind = u"result"_s;
    end.timeMs = nowMs;
    end.of = entry;
    end.result = wipe ? u"done"_s : u"failed"_s;
    if (wipe)
        end.reply = {{u"hours"_s, wipe->hours},
                     {u"messages"_s, wipe->messages},
                     {u"files"_s, wipe->files},
                     {u"damaged"_s, wipe->damaged}};
    else
        end.message = wipe.error().message;
    return end;
}

bool holdsPrivate(const QJsonObject &snapshot)
{
    const QJsonArray pages = snapshot.value("read"_L1).toArray();
    return std::ranges::any_of(
        pages, [](const QJsonValue &page) { return page["command"_L1].toString() == "openim/admin_getroammsg"_L1; });
}

AuditEntry snapshotShown(const AuditEntry &kept, qint64 seq, qint64 nowMs, const QString &reason)
{
    AuditEntry entry;
    entry.kind = u"read"_s;
    entry.timeMs = nowMs;
    entry.profile = kept.profile;
    entry.app = kept.app;
    entry.command = u"archive/snapshot"_s;
    entry.objects = kept.objects;
    entry.objectCount = kept.objectCount;
    entry.request = {{u"entry"_s, seq}};
    entry.bodyHash = hashOf(QJsonDocument(entry.request).toJson(QJsonDocument::Compact));
    entry.reason = reason;
    entry.result = u"done"_s;
    return entry;
}

bool mayShowPrivate(const HistoryQuery &query)
{
    if (query.talk)
        return query.talk->kind == ChatKind::C2C;
    return query.kind.value_or(ChatKind::C2C) == ChatKind::C2C;
}

QList<ArchivedTalk> pairsOf(const QList<ArchivedMessage> &messages)
{
    QList<ArchivedTalk> out;
    for (const ArchivedMessage &message : messages) {
        if (message.talk.kind == ChatKind::C2C && !out.contains(message.talk))
            out << message.talk;
    }
    return out;
}

ApiError notNoted(const ApiError &error)
{
    ApiError out = error;
    out.message = ArchiveNoteText::tr("The audit cannot be written, so nothing is shown: %1").arg(error.message);
    return out;
}

ApiError notWiped(const ApiError &error)
{
    ApiError out = error;
    out.message = ArchiveNoteText::tr("The audit cannot be written, so nothing was wiped: %1").arg(error.message);
    return out;
}

TableSource noted(TableSource table, std::function<Result<qint64>()> note)
{
    struct State
    {
        TableSource table;
        std::function<Result<qint64>()> note;
        std::optional<ApiError> refused;
    };
    auto state = std::make_shared<State>(State{table, std::move(note), {}});
    table.next = [state](QList<Cell> &cells) {
        if (const auto write = std::exchange(state->note, {})) {
            if (const Result<qint64> seq = write(); !seq)
                state->refused = notNoted(seq.error());
        }
        return !state->refused && state->table.next(cells);
    };
    table.trouble = [state]() -> std::optional<ApiError> {
        if (state->refused)
            return state->refused;
        return state->table.trouble ? state->table.trouble() : std::nullopt;
    };
    return table;
}

} // namespace imdesk::archivenote
