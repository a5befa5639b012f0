// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditguard.h"

#include "core/api/callredaction.h"
#include "core/api/grouphistory.h"
#include "core/api/requesttargets.h"
#include "core/audit/stateafter.h"
#include "core/audit/takeback.h"
#include "core/audit/undo.h"
#include "core/audit/undoreads.h"
#include "core/base/callfaults.h"
#include "core/base/sentences.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace imdesk {

namespace {

/// Names of one entry; a longer list keeps its number and its hash.
constexpr qsizetype namedObjects = 1000;
/// Of a request, a reply and a state from before; what is larger is kept as its hash, and the state apart.
constexpr qsizetype largestJson = 256 * 1024;
/// Ends of pages that are remembered, to tell reading on from opening.
constexpr qsizetype rememberedPages = 256;

constexpr qsizetype longestHour = 32;

QByteArray bytesOf(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

QString hexHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Or its hash, where it is too large for an entry.
QJsonObject keepable(const QJsonObject &json)
{
    const QByteArray bytes = bytesOf(json);
    if (bytes.size() <= largestJson)
        return json;
    return {{QStringLiteral("sha256"), hexHash(bytes)}, {QStringLiteral("bytes"), bytes.size()}};
}

/// An error by which the service says that an hour has no messages, or not yet: the reading itself has worked.
bool foundNothing(const CallRecord &record)
{
    return record.command == QLatin1String(api::messageLog.path) && record.error.kind == ApiError::Kind::Service &&
           record.error.code == api::noMessageLog;
}

bool readsConversation(const CallFacts &facts) { return facts.path == QLatin1String("openim/admin_getroammsg"); }

/// What opens a private conversation to whoever sits here: a page of one, and a whole hour of all.
bool opensPrivate(const CallFacts &facts)
{
    return readsConversation(facts) || facts.path == QLatin1String("open_msg_svc/get_history");
}

/// An hour of messages names nobody: it is known by itself.
void nameHour(AuditEntry &entry, const CallFacts &facts)
{
    for (const QString &key : {QStringLiteral("MsgTime"), QStringLiteral("ChatType")}) {
        const QString word = facts.body.value(key).toVariant().toString();
        if (facts.path == QLatin1String(api::messageLog.path) && !word.isEmpty())
            entry.objects << QStringLiteral("%1: %2").arg(key, word.left(longestHour));
    }
    entry.objectCount = entry.objects.isEmpty() ? 0 : 1;
}

/// Where a page of a conversation ended, with whose conversation it is; empty without an end.
QString pageEnd(const QJsonObject &request, const QString &key)
{
    const auto side = [&request](QLatin1String name, QLatin1String older) {
        return request.value(request.contains(name) ? name : older).toString();
    };
    return key.isEmpty() ? QString()
                         : side(QLatin1String("Operator_Account"), QLatin1String("From_Account")) + QChar(0x1f) +
                               side(QLatin1String("Peer_Account"), QLatin1String("To_Account")) + QChar(0x1f) + key;
}

/// The words of a failure, with the service's number.
QString causeOf(const ApiError &error)
{
    const QString words = error.message.isEmpty() ? kindName(error.kind) : error.message;
    return error.code == 0 ? words : QStringLiteral("%1 (%2)").arg(words).arg(error.code);
}

/// Says in the entry what of the state before is missing.
void noteGap(AuditEntry &entry, const QString &words)
{
    const QString told = entry.before.value(AuditEntry::notAllRead).toString();
    if (!told.contains(words))
        entry.before.insert(AuditEntry::notAllRead, joinSentences({told, words}));
}

/// Says so of a message that was looked for and found on neither side: its words are kept nowhere.
void noteMissing(AuditEntry &entry, const QList<SnapshotReply> &read)
{
    QStringList wanted, found;
    for (const SnapshotReply &page : read) {
        if (page.error && !tellsOfNothing(page.call, *page.error))
            return; // that is told
        (!page.error && holdsMessage(page.call, page.reply) ? found : wanted) << page.call.message;
    }
    for (const QString &key : std::as_const(wanted)) {
        if (!key.isEmpty() && !found.contains(key))
            noteGap(entry, AuditGuard::tr("The message %1 was found in the history of neither side, so its words are "
                                          "not kept.")
                               .arg(key));
    }
}

/// Whether the service refused one of many readings, which says nothing of the others.
bool isMissedAlone(const SnapshotReply &page)
{
    return page.call.aside && page.error && !tellsOfNothing(page.call, *page.error) &&
           page.error->kind == ApiError::Kind::Service && !hitsEveryItem(*page.error);
}

bool writes(const CallFacts &facts) { return facts.access != CatalogueCommand::Access::Read; }

} // namespace

AuditGuard &AuditGuard::install(ApiClient &client, AuditLog &log, GuardRules &rules, const Clock &clock)
{
    auto guard = std::unique_ptr<AuditGuard>(new AuditGuard(client, log, rules, clock));
    AuditGuard &installed = *guard;
    // By this it is found; the client gives it up before its children.
    installed.setParent(&client);
    client.setWatch(std::move(guard));
    return installed;
}

AuditGuard *AuditGuard::of(ApiClient &client)
{
    return client.findChild<AuditGuard *>(QString(), Qt::FindDirectChildrenOnly);
}

bool AuditGuard::goesOn(const CallFacts &facts) const
{
    const QString end = pageEnd(facts.body, facts.body.value(QLatin1String("LastMsgKey")).toString());
    return readsConversation(facts) && !end.isEmpty() && m_pages.contains(end);
}

void AuditGuard::rememberPage(const QJsonObject &request, const QJsonObject &reply)
{
    const QString end = pageEnd(request, reply.value(QLatin1String("LastMsgKey")).toString());
    if (end.isEmpty())
        return;
    m_pages.removeOne(end);
    m_pages << end;
    if (m_pages.size() > rememberedPages)
        m_pages.removeFirst();
}

bool AuditGuard::concerns(const CallFacts &facts) const { return writes(facts) || opensPrivate(facts); }

std::optional<ApiError> AuditGuard::refusal(const CallFacts &facts, const QStringList &objects, QString &reason)
{
    const Profile &profile = m_client.profile();
    const Result<AppGuard> guard = m_rules.of(profile.secretName());
    if (!guard)
        return guard.error();
    if (guard->isUnlocked(m_clock.nowMs())) {
        if (reason.isEmpty())
            reason = guard->unlockReason;
        return std::nullopt;
    }
    if (!writes(facts))
        return std::nullopt;
    if (profile.readOnly || guard->readOnly)
        return makeError(ApiError::Kind::Refused, tr("The profile is read-only, so nothing was sent."));
    if (const auto hit = GuardRules::hit(*guard, facts.path, objects))
        return makeError(ApiError::Kind::Refused, tr("%1 is protected from %2 by the rule \"%3\", so nothing was sent.")
                                                      .arg(hit->second, facts.path, hit->first.ids));
    return std::nullopt;
}

void AuditGuard::before(const CallFacts &facts, Go go)
{
    const RequestTargets targets = requestTargets(facts.body, facts.path);
    const Profile &profile = m_client.profile();
    AuditEntry entry;
    entry.kind = writes(facts) ? QStringLiteral("write") : QStringLiteral("read");
    entry.timeMs = m_clock.nowMs();
    entry.profile = profile.name;
    entry.app = profile.appName();
    entry.command = facts.path;
    entry.objects = targets.lines.mid(0, namedObjects);
    entry.objectCount = targets.count;
    if (entry.objects.isEmpty())
        nameHour(entry, facts);
    entry.request = keepable(redactedRequest(facts.body));
    entry.bodyHash = hexHash(bytesOf(facts.body));
    entry.reason = facts.reason.isEmpty() ? m_reason : facts.reason;
    entry.job = facts.job;
    if (writes(facts) && facts.undoes.size() == 1)
        entry.undoes = facts.undoes.first();
    else if (writes(facts))
        entry.undoesAll = facts.undoes;
    if (writes(facts))
        entry.undoesPart = facts.undoesPart;
    if (const auto refused = refusal(facts, targets.lines, entry.reason)) {
        entry.kind = QStringLiteral("refused");
        entry.result = QStringLiteral("refused");
        entry.message = refused->message;
        // Refused whether or not the refusal can be noted down.
        m_log.append(std::move(entry),
                     [go = std::move(go), error = *refused](const Result<qint64> &) { go(std::unexpected(error)); });
        return;
    }
    if (goesOn(facts)) { // whoever opened the conversation is noted
        m_opened.insert(--m_unnoted, facts.body);
        go(m_unnoted);
        return;
    }
    Held held{std::move(entry), std::move(go), facts.priority,
              facts.priority == Priority::Interactive && writes(facts) && hasInverse(facts.path)};
    held.sharePercent = facts.sharePercent;
    held.wanted = facts.wanted;
    if (readsConversation(facts))
        held.opened = facts.body;
    // An older name of a command ends as much as its own.
    const CatalogueCommand *command = m_client.catalogue().command(facts.path);
    const QString path = command ? command->path : facts.path;
    held.path = path;
    held.entry.wordHashes = wordHashes(path, facts.body);
    const QList<SnapshotCall> undo =
        writes(facts) ? readsBefore(path, facts.body, profile.admin) : QList<SnapshotCall>();
    const QList<SnapshotCall> last =
        writes(facts) ? readsBeforeEnd(path, facts.body, profile.admin) : QList<SnapshotCall>();
    if (undo.isEmpty() && last.isEmpty()) {
        note(std::move(held));
        return;
    }
    CallOptions options{facts.priority};
    options.reason = tr("State before %1").arg(facts.path);
    options.job = facts.job;
    options.sharePercent = facts.sharePercent;
    const std::function<bool()> wanted = held.wanted;
    m_reader.read(
        undo, options,
        [this, last, held = std::move(held)](const QList<SnapshotReply> &read) mutable {
            if (givenUp(read, held))
                return;
            takeBefore(read, held);
            if (last.isEmpty() && held.state.isEmpty())
                note(std::move(held));
            else
                keepSnapshot(last, std::move(held));
        },
        wanted);
}

bool AuditGuard::givenUp(const QList<SnapshotReply> &read, const Held &held)
{
    const bool cut = std::ranges::any_of(
        read, [](const SnapshotReply &page) { return page.error && page.error->kind == ApiError::Kind::Cancelled; });
    if (!cut && (!held.wanted || held.wanted()))
        return false;
    held.go(fail(ApiError::Kind::Cancelled, QString()));
    return true;
}

void AuditGuard::takeBefore(const QList<SnapshotReply> &read, Held &held) const
{
    QList<QJsonObject> replies;
    for (const SnapshotReply &page : read)
        replies << page.reply;
    const QJsonObject whole = joined(replies);
    const QJsonObject state = redactedState(whole);
    held.entry.before = keepable(state);
    if (bringsWordsBack(held.path) && state != whole)
        held.state = whole;
    else if (held.entry.beforeIsHash() && hasInverse(held.entry.command))
        held.state = state;
    // Of an account that does not exist yet there is no profile to read.
    const auto isGap = [](const SnapshotReply &page) {
        return page.error && !page.call.mayLack &&
               !(page.call.path == QLatin1String("profile/portrait_get") && tellsOfNothing(page.call, *page.error));
    };
    if (const auto failed = std::ranges::find_if(read, isGap); failed != read.end())
        held.entry.before.insert(AuditEntry::notAllRead,
                                 tr("%1 could not be read: %2").arg(failed->call.path, causeOf(*failed->error)));
    else if (std::ranges::any_of(read, [](const SnapshotReply &page) { return page.cut && !page.call.mayLack; }))
        held.entry.before.insert(AuditEntry::notAllRead,
                                 tr("Only the first %n page(s) of the state before were read, and more followed.",
                                    nullptr, static_cast<int>(read.size())));
    noteMissing(held.entry, read);
}

void AuditGuard::keepSnapshot(const QList<SnapshotCall> &calls, Held held)
{
    CallOptions options{held.priority};
    options.reason = tr("Snapshot before %1").arg(held.entry.command);
    options.job = held.entry.job;
    options.sharePercent = held.sharePercent;
    const std::function<bool()> wanted = held.wanted;
    const auto keep = [this, held = std::move(held)](const QList<SnapshotReply> &read) mutable {
        if (givenUp(read, held))
            return;
        const auto failed = std::ranges::find_if(read, [](const SnapshotReply &page) {
            return page.error && !tellsOfNothing(page.call, *page.error) && !isMissedAlone(page);
        });
        if (failed != read.end()) {
            ApiError error = *failed->error;
            error.message = tr("%1 could not be read: %2").arg(failed->call.path, causeOf(error));
            // Nobody is to take the time-out of a reading for one of the write.
            if (error.kind == ApiError::Kind::Timeout)
                error.kind = ApiError::Kind::Network;
            refuse(std::move(held), error);
            return;
        }
        if (!m_seal) {
            saveSnapshot(read, Seal(), std::move(held));
            return;
        }
        m_seal->get([guard = QPointer<AuditGuard>(this), read, held = std::move(held)](const Result<Seal> &seal) {
            if (!guard)
                return;
            if (seal)
                guard->saveSnapshot(read, *seal, held);
            else
                guard->refuse(held, seal.error());
        });
    };
    m_reader.read(calls, options, keep, wanted);
}

void AuditGuard::refuse(Held held, ApiError error)
{
    error.message = tr("The snapshot cannot be kept, so nothing was sent: %1").arg(error.message);
    AuditEntry entry = std::move(held.entry);
    entry.kind = QStringLiteral("refused");
    entry.result = QStringLiteral("refused");
    entry.message = error.message;
    entry.undoes = 0;
    entry.undoesAll.clear();
    entry.undoesPart.clear();
    m_log.append(std::move(entry),
                 [go = std::move(held.go), error](const Result<qint64> &) { go(std::unexpected(error)); });
}

void AuditGuard::saveSnapshot(const QList<SnapshotReply> &read, const Seal &seal, Held held)
{
    QJsonArray pages;
    for (const SnapshotReply &page : read) {
        QJsonObject one{{QStringLiteral("command"), page.call.path},
                        {QStringLiteral("request"), page.call.body},
                        {QStringLiteral("reply"), page.reply}};
        if (page.error)
            one.insert(QStringLiteral("error"), causeOf(*page.error));
        if (isMissedAlone(page))
            noteGap(held.entry, (page.call.body.contains(QLatin1String("TopicId"))
                                     ? tr("The snapshot holds only a part: %1 could not be read of every topic.")
                                     : tr("The snapshot holds only a part: %1 could not be read."))
                                    .arg(page.call.path));
        // Of one sender's messages no more are ended than were read.
        if (page.cut && page.call.sender.isEmpty()) {
            one.insert(QStringLiteral("more"), true);
            noteGap(held.entry,
                    tr("The snapshot holds only a part: %1 had more pages than are read.").arg(page.call.path));
        }
        pages << one;
    }
    noteMissing(held.entry, read);
    const AuditEntry &entry = held.entry;
    QJsonObject content{{QStringLiteral("app"), entry.app},
                        {QStringLiteral("command"), entry.command},
                        {QStringLiteral("time"), entry.timeMs},
                        {QStringLiteral("body_sha256"), entry.bodyHash},
                        {QStringLiteral("read"), pages}};
    if (!held.state.isEmpty())
        content.insert(QLatin1String(SnapshotFile::before), held.state);
    m_log.keep(content, entry.timeMs, seal,
               [guard = QPointer<AuditGuard>(this), held = std::move(held)](const Result<SnapshotFile> &kept) mutable {
                   if (!guard)
                       return;
                   if (!kept) {
                       guard->refuse(std::move(held), kept.error());
                       return;
                   }
                   held.entry.snapshot = kept->name;
                   held.entry.snapshotHash = kept->sha256;
                   guard->note(std::move(held));
               });
}

void AuditGuard::note(Held held)
{
    // Known at the latest since the state before was read; answers tell the time in whole seconds.
    constexpr qint64 clocksAgreeMs = 2000;
    if (const qint64 apart = m_client.clockDifferenceMs().value_or(0); qAbs(apart) >= clocksAgreeMs)
        held.entry.apartMs = apart;
    const AuditEntry entry = held.entry;
    m_log.append(entry, [guard = QPointer<AuditGuard>(this), held = std::move(held)](const Result<qint64> &seq) {
        if (seq) {
            if (guard && held.followed)
                guard->m_followed.insert(*seq, held.entry);
            if (guard && !held.entry.before.isEmpty())
                guard->m_changes.insert(*seq, {held.path, held.entry});
            if (guard && !held.opened.isEmpty())
                guard->m_opened.insert(*seq, held.opened);
            held.go(*seq);
            return;
        }
        ApiError error = seq.error();
        if (error.kind != ApiError::Kind::Usage)
            error.message = tr("The audit cannot be written, so nothing was sent: %1").arg(error.message);
        held.go(std::unexpected(error));
    });
}

void AuditGuard::after(qint64 ticket, const CallRecord &record, const QJsonObject &reply)
{
    if (m_opened.contains(ticket))
        rememberPage(m_opened.take(ticket), reply);
    if (ticket < 0)
        return; // it has no entry
    AuditEntry end;
    end.kind = QStringLiteral("result");
    end.timeMs = m_clock.nowMs();
    end.of = ticket;
    end.requestId = record.requestId;
    end.code = record.error.code;
    end.message = record.error.message;
    end.reply = keepable(redactedRequest(reply));
    end.result = record.ok || foundNothing(record)                ? QStringLiteral("done")
                 : record.error.maybeDone                         ? QStringLiteral("unknown")
                 : record.error.kind == ApiError::Kind::Cancelled ? QStringLiteral("cancelled")
                                                                  : QStringLiteral("failed");
    if (m_changes.contains(ticket)) {
        const Change change = m_changes.take(ticket);
        if (record.ok) // what ends by itself ends by the service's clock
            end.after = keepable(stateAfter(change.path, change.entry, end.reply, m_client.serviceNowMs() / 1000));
    }
    m_log.append(end);
    if (m_followed.contains(ticket)) {
        const AuditEntry entry = m_followed.take(ticket);
        Q_EMIT ended({ticket, entry, end});
    }
}

void AuditGuard::takeBack(const QList<qint64> &entries, const UndoFollow &follow, Taken then)
{
    auto *back = new TakeBack(m_client, m_log, m_seal, this);
    back->start(entries, follow, std::move(then));
}

} // namespace imdesk
