// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an undo would overwrite that was set after the entry.
#include "core/audit/undolater.h"

#include "core/api/callredaction.h"
#include "core/audit/snapshotreader.h"
#include "core/audit/undomessages.h"
#include "core/audit/undoparts.h"
#include "core/audit/undoreads.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <QTimer>

namespace imdesk {

using namespace undoparts;

namespace {

using namespace Qt::StringLiterals;

/// By two clocks that count whole seconds; and where it is not known how long the call took.
constexpr qint64 clockSlackS = 5, longestCallS = 60;

/// Commands whose undo puts values where others may have put some since.
bool setsValues(const QString &path)
{
    static const QSet<QString> paths{
        u"group_open_http_svc/modify_group_base_info"_s,
        u"group_open_http_svc/modify_group_member_info"_s,
        u"group_open_http_svc/delete_group_member"_s, // the owner, and the card and the fields of who came back
        u"group_open_http_svc/forbid_send_msg"_s,
        u"group_open_http_svc/ban_group_member"_s,
        u"group_open_http_svc/unban_group_member"_s,
        u"group_open_http_svc/change_group_owner"_s,
        u"group_open_http_svc/set_group_attr"_s,
        u"group_open_http_svc/modify_group_attr"_s,
        u"group_open_http_svc/delete_group_attr"_s,
        u"group_open_http_svc/clear_group_attr"_s,
        u"group_open_http_svc/update_group_counter"_s,
        u"group_open_http_svc/delete_group_counter"_s,
        u"million_group_open_http_svc/modify_topic"_s,
        u"openconfigsvr/setnospeaking"_s,
        u"profile/portrait_set"_s,
        u"im_open_login_svc/account_import"_s,
        u"im_open_login_svc/multiaccount_import"_s,
        u"all_member_push/im_set_attr"_s,
        u"all_member_push/im_remove_attr"_s,
        u"all_member_push/im_set_attr_name"_s,
        u"recentcontact/mark_contact"_s,
        u"sns/friend_import"_s, // of who was a friend before
        u"sns/friend_update"_s,
        u"sns/friend_delete"_s, // the remark and the fields of who was added again
        u"sns/friend_delete_all"_s,
        u"sns/black_list_add"_s,
    };
    return paths.contains(path);
}

/// Names as rows that say of each that it was done.
QJsonArray rowsOf(const QJsonArray &names, const QString &id, const QString &code, int good)
{
    QJsonArray rows;
    for (const auto &name : names)
        rows << QJsonObject{{id, name.isObject() ? name[id] : QJsonValue(name)}, {code, good}};
    return rows;
}

/// The answer where all is well, as far as the state after it depends on one.
QJsonObject goodReply(const QJsonObject &request, const QJsonObject &state)
{
    QJsonObject reply;
    if (request.value("Mode"_L1) == "Set"_L1)
        reply.insert(u"GroupCounter"_s, request.value("GroupCounter"_L1));
    for (const QLatin1String list : {"UpdateItem"_L1, "AddFriendItem"_L1, "To_Account"_L1}) {
        if (const QJsonArray friends = request.value(list).toArray(); !friends.isEmpty())
            reply.insert(u"ResultItem"_s, rowsOf(friends, u"To_Account"_s, u"ResultCode"_s, 0));
    }
    QJsonArray marked;
    for (const QJsonObject &item : objectsOf(request, "MarkItem"_L1))
        marked << QJsonObject{{u"ResultCode"_s, 0}, {u"ContactItem"_s, item.value("ContactItem"_L1)}};
    if (!marked.isEmpty())
        reply.insert(u"ResultItem"_s, marked);
    // Who is a member already is not added, and keeps what he has.
    QJsonArray fresh;
    const QList<QJsonObject> members = objectsOf(state, "MemberList"_L1);
    for (const auto &item : request.value("MemberList"_L1).toArray()) {
        const bool there = std::ranges::any_of(members, [&item](const QJsonObject &member) {
            return member.value("Member_Account"_L1) == item["Member_Account"_L1];
        });
        if (!there)
            fresh << item;
    }
    if (!fresh.isEmpty())
        reply.insert(u"MemberList"_s, rowsOf(fresh, u"Member_Account"_s, u"Result"_s, 1));
    return reply;
}

/// How an entry has left things; nothing where that is not known.
QJsonObject leftBy(const AuditRecord &record)
{
    const bool answered = record.end && record.end->result == "done"_L1;
    if (answered && !record.end->after.isEmpty() && !AuditEntry::isHash(record.end->after))
        return record.end->after;
    const QJsonObject reply = answered ? record.end->reply : goodReply(record.entry.request, record.entry.before);
    return stateAfter(record.entry.command, record.entry, reply, record.entry.timeMs / 1000);
}

/// Remarks that friend_add writes for who is a friend already.
QJsonObject withRemarks(const QJsonObject &body, const QJsonObject &state)
{
    QHash<QString, QJsonValue> remarks;
    for (const QJsonObject &item : objectsOf(body, "AddFriendItem"_L1)) {
        if (item.contains("Remark"_L1))
            remarks.insert(item.value("To_Account"_L1).toString(), item.value("Remark"_L1));
    }
    QJsonArray friends;
    for (const auto &value : state.value("UserDataItem"_L1).toArray()) {
        QJsonObject one = value.toObject();
        if (const auto remark = remarks.constFind(one.value("To_Account"_L1).toString());
            remark != remarks.constEnd()) {
            QJsonArray fields;
            for (const auto &field : one.value("ValueItem"_L1).toArray()) {
                if (field["Tag"_L1] != "Tag_SNS_IM_Remark"_L1)
                    fields << field;
            }
            fields << QJsonObject{{u"Tag"_s, u"Tag_SNS_IM_Remark"_s}, {u"Value"_s, *remark}};
            one.insert(u"ValueItem"_s, fields);
        }
        friends << one;
    }
    QJsonObject next = state;
    next.insert(u"UserDataItem"_s, friends);
    return next;
}

/// How things would stand after the calls of an undo.
QJsonObject stateWith(const UndoPlan &plan, const QJsonObject &now, qint64 nowS)
{
    QJsonObject state = now;
    for (const UndoCall &call : plan.calls) {
        AuditEntry entry;
        entry.before = state;
        entry.request = call.body;
        if (call.path == "sns/friend_add"_L1)
            state = withRemarks(call.body, state);
        else if (const QJsonObject next = stateAfter(call.path, entry, goodReply(call.body, state), nowS);
                 !next.isEmpty())
            state = next;
    }
    return state;
}

/// A state as it compares: rows of who is none, and what comes by itself with who joins, are no values that somebody
/// has set; marks are set and cleared one by one; and times that are left are counted to their ends.
QJsonObject comparable(const QString &path, const QJsonObject &state, qint64 atS)
{
    QJsonObject out = state;
    out.remove(listsOfOthers); // gone with the friendship
    if (path.startsWith("sns/friend_"_L1))
        out.remove("ResultItem"_L1); // which groups of friends there were
    const bool came = path == "group_open_http_svc/delete_group_member"_L1;
    QJsonArray members, contacts;
    for (const auto &value : state.value("MemberList"_L1).toArray()) {
        QJsonObject member = value.toObject();
        const QString role = member.value("Role"_L1).toString();
        if (came && role == "Member"_L1)
            member.remove(u"Role"_s);
        if (role != "NotMember"_L1)
            members << member;
    }
    for (const auto &value : state.value("ContactResultItem"_L1).toArray()) {
        QJsonObject contact = value.toObject();
        contact.remove(u"StandardMark"_s);
        contacts << contact;
    }
    if (!members.isEmpty() || state.contains("MemberList"_L1))
        out.insert(u"MemberList"_s, members);
    if (!contacts.isEmpty())
        out.insert(u"ContactResultItem"_s, contacts);
    for (const QString &kind : {u"C2CmsgNospeaking"_s, u"GroupmsgNospeaking"_s}) {
        if (!out.contains(kind + u"Time"_s))
            continue;
        const qint64 left = number(out.take(kind + u"Time"_s));
        out.insert(kind + u"Until"_s, left >= forEver ? forEver : left > 0 ? atS + left : 0);
    }
    return out;
}

/// Whom an import has made a friend goes again with it: what was set about him since stands in the way of nothing.
QJsonObject withoutMade(const LaterQuestion &question, const QJsonObject &state)
{
    if (question.path != "sns/friend_import"_L1)
        return state;
    QSet<QString> before;
    for (const QJsonObject &one : objectsOf(question.left, "UserDataItem"_L1))
        before.insert(one.value("To_Account"_L1).toString());
    QJsonArray friends;
    for (const QJsonObject &one : objectsOf(state, "UserDataItem"_L1)) {
        if (before.contains(one.value("To_Account"_L1).toString()))
            friends << one;
    }
    QJsonObject out = state;
    out.insert(u"UserDataItem"_s, friends);
    return out;
}

QJsonArray messagesOf(const QJsonObject &state)
{
    const QJsonArray ofGroup = state.value("RspMsgList"_L1).toArray();
    return ofGroup.isEmpty() ? state.value("MsgList"_L1).toArray() : ofGroup;
}

/// The same where each field has a hash of its own. The history of a group tells nothing of the app's own data.
bool hasOtherFields(const LaterQuestion &question, const QJsonObject &message)
{
    const QJsonObject next = question.plan.calls.first().body;
    const bool ofGroup = question.path == "openim/modify_group_msg"_L1;
    bool asBefore = true, asSet = true;
    for (const QString &key : question.wordHashes.keys()) {
        if (ofGroup && key != "MsgBody"_L1)
            continue;
        const QJsonValue told = message.contains(key) ? message.value(key) : QJsonValue(QString());
        asBefore = asBefore && told == next.value(key);
        asSet = asSet && messageundo::hashOf(key, told) == question.wordHashes.value(key).toString();
    }
    return !asBefore && !asSet;
}

/// Whether the words of a message are others than those that were set, and than those that would come back.
bool hasOtherWords(const LaterQuestion &question, const QJsonObject &message)
{
    if (!question.wordHashes.isEmpty())
        return hasOtherFields(question, message);
    QJsonObject set = question.request;
    bool asBefore = true;
    for (const QString &key : {u"MsgBody"_s, u"CloudCustomData"_s}) {
        if (!set.contains(key))
            continue;
        const QJsonValue told = message.contains(key) ? message.value(key) : QJsonValue(QString());
        set.insert(key, told);
        asBefore = asBefore && told == question.plan.calls.first().body.value(key);
    }
    const QByteArray bytes = QJsonDocument(set).toJson(QJsonDocument::Compact);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return !asBefore && hash != question.words;
}

QList<Overwritten> otherWords(const LaterQuestion &question, const QJsonObject &state)
{
    const QString key = question.request.contains("MsgKey"_L1) ? u"MsgKey"_s : u"MsgSeq"_s;
    const QString name = question.request.value(key).toVariant().toString();
    for (const auto &message : messagesOf(state)) {
        if (message[key].toVariant().toString() == name && hasOtherWords(question, message.toObject()))
            return {{name, UndoText::tr("The message %1 has other words by now.").arg(name)}};
    }
    return {};
}

} // namespace

std::optional<LaterQuestion> laterQuestion(const AuditRecord &record, const UndoPlan &plan)
{
    const AuditEntry &entry = record.entry;
    LaterQuestion out{entry.command, entry.request, {}, {}, plan};
    out.doneMs = record.end ? record.end->timeMs : entry.timeMs;
    out.slackS = clockSlackS + (record.end ? qAbs(record.end->timeMs - entry.timeMs) / 1000 : longestCallS);
    if (bringsWordsBack(entry.command)) {
        out.words = entry.bodyHash;
        out.wordHashes = entry.wordHashes;
    } else if (setsValues(entry.command)) {
        out.left = leftBy(record);
    }
    return plan.calls.isEmpty() || (out.left.isEmpty() && out.words.isEmpty()) ? std::nullopt : std::optional(out);
}

void UndoRun::findLater(const AuditRecord &record, const UndoPlan &plan, const Later &then)
{
    const std::optional<LaterQuestion> question = laterQuestion(record, plan);
    if (!question) {
        QTimer::singleShot(0, this, [then] { then(QStringList()); });
        return;
    }
    findLater(*question, {}, [then](const Result<QList<Overwritten>> &found) {
        if (!found) {
            then(std::unexpected(found.error()));
            return;
        }
        QStringList lines;
        for (const Overwritten &one : *found)
            lines << one.line;
        then(lines);
    });
}

void UndoRun::findLater(const LaterQuestion &question, const CallOptions &options, const LaterRows &then)
{
    auto *reader = new SnapshotReader(m_client);
    reader->setParent(this);
    const QList<SnapshotCall> calls = readsBefore(question.path, question.request, m_client.profile().admin);
    reader->read(calls, options, [this, reader, question, then](const QList<SnapshotReply> &pages) {
        reader->deleteLater();
        QList<QJsonObject> replies;
        for (const SnapshotReply &page : pages) {
            if (page.error && !page.call.mayLack && !tellsOfNothing(page.call, *page.error)) {
                then(std::unexpected(*page.error));
                return;
            }
            replies << page.reply;
        }
        const QJsonObject whole = joined(replies);
        if (!question.words.isEmpty()) {
            then(otherWords(question, whole));
            return;
        }
        const qint64 nowS = m_client.serviceNowMs() / 1000;
        const qint64 apartMs = m_client.clockDifferenceMs().value_or(0);
        const qint64 doneS = (question.doneMs + apartMs) / 1000;
        // Of an entry without an answer the ends are counted by the clock of this computer.
        const qint64 slackS = question.slackS + qAbs(apartMs) / 1000;
        const QJsonObject now = withoutMade(question, redactedState(whole));
        const QJsonObject there = comparable(question.path, now, nowS);
        QJsonObject base = now;
        if (there.contains("MemberList"_L1))
            base.insert(u"MemberList"_s, there.value("MemberList"_L1));
        then(overwritten(comparable(question.path, question.left, doneS), there,
                         comparable(question.path, stateWith(question.plan, base, nowS), nowS), nowS, slackS));
    });
}

} // namespace imdesk
