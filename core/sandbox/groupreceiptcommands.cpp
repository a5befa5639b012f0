// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"
#include "core/sandbox/groupflows.h"
#include "core/sandbox/groupjson.h"

namespace imdesk::sim {

namespace {

constexpr int mostAcknowledged = 50;
constexpr qint64 receiptRows = 200; ///< a larger Count is served as this
constexpr int noReceipt = 10062;

/// The group of a call about receipts; answers and gives noGroup where there is none or its type has none.
GroupIndex receiptGroup(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return noGroup;
    const GroupType type = service.world.groupAt(index).type;
    if (!isLive(type) && type != GroupType::Community)
        return index;
    call->fail(10007, QStringLiteral("this group type has no read receipts"));
    return noGroup;
}

/// The message, when its sender asked for receipts.
const GroupMessage *receiptMessage(const Group &group, qint64 seq)
{
    const GroupMessage *message = seq > 0 && seq < qint64(group.nextSeq) ? group.message(quint32(seq)) : nullptr;
    return message && message->needReceipt && !message->cleared ? message : nullptr;
}

bool hasRead(const std::vector<AccountIndex> &readers, AccountIndex who)
{
    return std::find(readers.begin(), readers.end(), who) != readers.end();
}

/// Members who have not acknowledged; the sender is no reader of the own message.
std::vector<AccountIndex> waitingFor(const Group &group, const GroupMessage &message,
                                     const std::vector<AccountIndex> &readers)
{
    std::vector<AccountIndex> out;
    for (const Member &member : group.members()) {
        if (member.account != message.sender && !hasRead(readers, member.account))
            out.push_back(member.account);
    }
    return out;
}

QJsonObject countsOf(const Service &service, GroupIndex index, const GroupMessage &message)
{
    const std::vector<AccountIndex> &readers = service.notes.readers(index, message.seq);
    return {{QStringLiteral("MsgSeq"), qint64(message.seq)},
            {QStringLiteral("ReadNum"), qint64(readers.size())},
            {QStringLiteral("UnreadNum"), qint64(waitingFor(service.world.groupAt(index), message, readers).size())}};
}

QList<qint64> seqsOf(const Call &call)
{
    QList<qint64> out;
    const QJsonArray list = call.body.value(QLatin1String("MsgSeqList")).toArray();
    for (const auto &item : list)
        out.append(item.toObject().value(QLatin1String("MsgSeq")).toInteger());
    return out;
}

void groupMsgReceipt(Service &service, const CallPtr &call)
{
    const GroupIndex index = receiptGroup(service, call);
    if (index == noGroup)
        return;
    const Group &group = service.world.groupAt(index);
    const AccountIndex reader = service.world.account(call->text(QLatin1String("From_Account")));
    if (reader == nobody || !group.find(reader)) {
        call->fail(reader == nobody ? 10004 : 10007, reader == nobody ? QStringLiteral("From_Account does not exist")
                                                                      : QStringLiteral("From_Account is not a member"));
        return;
    }
    const QList<qint64> seqs = seqsOf(*call);
    if (seqs.isEmpty() || seqs.size() > mostAcknowledged) {
        call->fail(10004, QStringLiteral("MsgSeqList takes 1 to %1 messages").arg(mostAcknowledged));
        return;
    }
    QJsonArray changed;
    for (const qint64 seq : seqs) {
        const GroupMessage *message = receiptMessage(group, seq);
        if (!message || message->sender == reader || !service.notes.addReader(index, quint32(seq), reader))
            continue;
        QJsonObject entry = countsOf(service, index, *message);
        entry.insert(QStringLiteral("ReadReceiptMembers"),
                     QJsonArray{QJsonObject{{QStringLiteral("Member_Account"), service.world.idOf(reader)}}});
        changed.append(entry);
    }
    if (!changed.isEmpty()) {
        QJsonObject event = groupEvent(service, group);
        event.insert(QStringLiteral("GroupMsgReceiptList"), changed);
        service.hooks.after(QStringLiteral("Group.CallbackAfterReadReceipt"), event,
                            {call->peer, QStringLiteral("RESTAPI"), call->admin});
    }
    call->ok();
}

void getGroupMsgReceipt(Service &service, const CallPtr &call)
{
    const GroupIndex index = receiptGroup(service, call);
    if (index == noGroup)
        return;
    const QList<qint64> seqs = seqsOf(*call);
    if (seqs.isEmpty()) {
        call->fail(10004, QStringLiteral("MsgSeqList is missing or empty"));
        return;
    }
    QJsonArray list;
    for (const qint64 seq : seqs) {
        const GroupMessage *message = receiptMessage(service.world.groupAt(index), seq);
        QJsonObject entry = message ? countsOf(service, index, *message) : QJsonObject{{QStringLiteral("MsgSeq"), seq}};
        entry.insert(QStringLiteral("Code"), message ? 0 : noReceipt);
        list.append(entry);
    }
    call->ok({{QStringLiteral("GroupMsgReceiptList"), list}});
}

void getGroupMsgReceiptDetail(Service &service, const CallPtr &call)
{
    const GroupIndex index = receiptGroup(service, call);
    if (index == noGroup)
        return;
    const Group &group = service.world.groupAt(index);
    const qint64 seq = call->number(QLatin1String("MsgSeq"));
    const qint64 filter = call->number(QLatin1String("Filter"), -1);
    const qint64 count = std::min(call->number(QLatin1String("Count")), receiptRows);
    const QString cursor = call->text(QLatin1String("Cursor"));
    bool cursorOk = true;
    const qint64 from = cursor.isEmpty() ? 0 : cursor.toUInt(&cursorOk);
    if ((filter != 0 && filter != 1) || count < 1 || !cursorOk) {
        call->fail(10004, QStringLiteral("Filter is 0 or 1, Count at least 1, Cursor one of the answer before"));
        return;
    }
    const GroupMessage *message = receiptMessage(group, seq);
    if (!message) {
        call->fail(noReceipt, QStringLiteral("there is no read receipt of this message"));
        return;
    }
    const std::vector<AccountIndex> &readers = service.notes.readers(index, message->seq);
    std::vector<AccountIndex> people = filter == 0 ? readers : waitingFor(group, *message, readers);
    // The cursor is an account's number, so that who joins or reads in between moves nobody else.
    std::sort(people.begin(), people.end());
    const QString name = filter == 0 ? QStringLiteral("Read_Account") : QStringLiteral("Unread_Account");
    QJsonArray rows;
    auto it = std::lower_bound(people.begin(), people.end(), AccountIndex(from));
    for (; it != people.end() && rows.size() < count; ++it)
        rows.append(QJsonObject{{name, service.world.idOf(*it)}});
    const bool finished = it == people.end();
    call->ok({{QStringLiteral("MsgSeq"), seq},
              {QStringLiteral("IsFinish"), finished ? 1 : 0},   // the samples' name
              {QStringLiteral("IsFinished"), finished ? 1 : 0}, // the field table's
              {QStringLiteral("Cursor"), finished ? QStringLiteral("0") : QString::number(*it)},
              {filter == 0 ? QStringLiteral("ReadList") : QStringLiteral("UnreadList"), rows}});
}

} // namespace

QList<CommandEntry> groupReceiptCommands()
{
    return {{"group_open_http_svc/group_msg_receipt", groupMsgReceipt},
            {"group_open_http_svc/get_group_msg_receipt", getGroupMsgReceipt},
            {"group_open_http_svc/get_group_msg_receipt_detail", getGroupMsgReceiptDetail}};
}

} // namespace imdesk::sim
