// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/items.h"
#include "app/ctl/timewords.h"

#include "core/api/grouphistory.h"
#include "core/api/messageelements.h"
#include "core/api/messages.h"
#include "core/api/privatemessages.h"
#include "core/base/plaintext.h"
#include "core/services/recallrun.h"

#include <QJsonArray>

#include <limits>
#include <ranges>

namespace imdesk {

namespace {

constexpr int recalledFlag = 8;        ///< of MsgFlagBits
constexpr int recalledPlaceholder = 2; ///< of IsPlaceMsg
constexpr qint64 privatePage = 100;
constexpr qint64 groupPage = 20; ///< most that group_msg_get_simple gives

/// Which part of a history is wanted.
struct HistoryWish
{
    QStringList peers; ///< two accounts, or none
    QString group;
    qint64 from = 0, to = 0; ///< Unix seconds, both included
    qint64 limit = 0;        ///< 0 = all
};

struct HistoryLine
{
    QString from, to, group, key;
    qint64 seq = 0, random = 0, time = 0;
    QString state = QStringLiteral("kept"); ///< kept | recalled | gone
    QList<api::MsgElement> body;
};

void printHistoryLine(Ctl &ctl, const HistoryLine &line)
{
    const QString text = api::messageSummary(line.body);
    if (!ctl.json()) {
        const QString what = line.state == QLatin1String("kept")       ? text
                             : line.state == QLatin1String("recalled") ? Ctl::tr("(recalled) %1").arg(text)
                                                                       : Ctl::tr("(deleted or expired)");
        ctl.print(QStringLiteral("%1  %2  %3: %4")
                      .arg(timeText(line.time),
                           line.group.isEmpty() ? visibleText(line.key) : QString::number(line.seq),
                           visibleText(line.from), what.trimmed()));
        return;
    }
    QJsonObject json{{QStringLiteral("from"), line.from},     {QStringLiteral("seq"), line.seq},
                     {QStringLiteral("random"), line.random}, {QStringLiteral("time"), line.time},
                     {QStringLiteral("state"), line.state},   {QStringLiteral("text"), text}};
    if (line.group.isEmpty()) {
        json.insert(QStringLiteral("to"), line.to);
        json.insert(QStringLiteral("key"), line.key);
    } else {
        json.insert(QStringLiteral("group"), line.group);
    }
    QJsonArray body;
    for (const api::MsgElement &element : line.body)
        body.append(encode(element));
    json.insert(QStringLiteral("body"), body);
    ctl.print(json);
}

/// Walks a history backwards, page by page, and prints it oldest first.
struct HistoryRun
{
    Ctl &ctl;
    Connection &connection;
    HistoryWish wish;
    QList<HistoryLine> lines; ///< newest first

    bool enough() const { return wish.limit > 0 && lines.size() >= wish.limit; }
    bool wanted(qint64 time) const { return time >= wish.from && time <= wish.to; }

    void finish()
    {
        if (wish.limit > 0 && lines.size() > wish.limit)
            lines.resize(wish.limit);
        for (const auto &line : std::views::reverse(std::as_const(lines)))
            printHistoryLine(ctl, line);
        ctl.end(ExitCode::Done);
    }

    void privatePageFrom(qint64 maxTime, const QString &lastKey, const std::shared_ptr<HistoryRun> &self)
    {
        api::PrivateHistory request;
        request.operatorAccount = wish.peers[0];
        request.peer = wish.peers[1];
        request.count = wish.limit > 0 ? std::min(privatePage, wish.limit) : privatePage;
        request.minTime = wish.from;
        request.maxTime = maxTime;
        if (!lastKey.isEmpty())
            request.lastKey = lastKey;
        whenDone(connection.client->call(api::privateHistory, request), &ctl,
                 [self, lastKey](const Result<api::PrivateHistoryReply> &reply) {
                     if (!reply) {
                         self->ctl.fail(reply.error());
                         return;
                     }
                     for (const api::PrivateHistoryMsg &message : std::views::reverse(reply->messages))
                         self->take(message);
                     if (reply->complete == 1 || reply->messages.isEmpty() || reply->lastKey == lastKey ||
                         self->enough())
                         self->finish();
                     else
                         self->privatePageFrom(reply->lastTime, reply->lastKey, self);
                 });
    }

    void take(const api::PrivateHistoryMsg &message)
    {
        HistoryLine line;
        line.from = message.from;
        line.to = message.to;
        line.key = message.key;
        line.seq = message.seq;
        line.random = message.random;
        line.time = message.time;
        line.body = message.body;
        if (message.flags & recalledFlag)
            line.state = QStringLiteral("recalled");
        if (wanted(line.time))
            lines << line;
    }

    void groupPageFrom(std::optional<qint64> seq, const std::shared_ptr<HistoryRun> &self)
    {
        api::GroupHistory request;
        request.groupId = wish.group;
        request.number = groupPage;
        request.seq = seq;
        request.withRecalled = 1;
        whenDone(connection.client->call(api::groupHistory, request), &ctl,
                 [self](const Result<api::GroupHistoryReply> &reply) {
                     if (!reply) {
                         self->ctl.fail(reply.error());
                         return;
                     }
                     QList<api::GroupHistoryMsg> page = reply->messages;
                     std::ranges::sort(page, std::ranges::greater(), &api::GroupHistoryMsg::seq);
                     for (const api::GroupHistoryMsg &message : page)
                         self->take(message);
                     const bool older = !page.isEmpty() && page.last().seq > 1 &&
                                        (page.last().time == 0 || page.last().time >= self->wish.from);
                     if (older && !self->enough())
                         self->groupPageFrom(page.last().seq - 1, self);
                     else
                         self->finish();
                 });
    }

    void take(const api::GroupHistoryMsg &message)
    {
        HistoryLine line;
        line.from = message.from;
        line.group = wish.group;
        line.seq = message.seq;
        line.random = message.random.value_or(0);
        line.time = message.time;
        line.body = message.body;
        if (message.isPlaceholder == recalledPlaceholder)
            line.state = QStringLiteral("recalled");
        else if (message.isPlaceholder != 0)
            line.state = QStringLiteral("gone");
        if (wanted(line.time))
            lines << line;
    }
};

/// --peer A B or --peer A --peer B, or --group G; nothing after the program was told to end.
std::optional<HistoryWish> conversation(Ctl &ctl, const QStringList &arguments)
{
    HistoryWish wish;
    wish.group = ctl.parser.value(QStringLiteral("group"));
    wish.peers = ctl.parser.values(QStringLiteral("peer"));
    if (!wish.peers.isEmpty())
        wish.peers << arguments;
    const bool two = wish.peers.size() == 2 && wish.group.isEmpty();
    const bool one = wish.peers.isEmpty() && !wish.group.isEmpty() && arguments.isEmpty();
    if (!two && !one) {
        ctl.usage(Ctl::tr("Say which conversation: --peer A B for two accounts, or --group GROUPID."));
        return std::nullopt;
    }
    return wish;
}

void showHistory(Ctl &ctl, const QStringList &arguments)
{
    auto wish = conversation(ctl, arguments);
    const auto limit = wish ? ctl.number(QStringLiteral("limit"), 0, std::numeric_limits<qint32>::max()) : std::nullopt;
    if (!limit)
        return;
    wish->limit = *limit;
    const qint64 now = ctl.clock.nowMs() / 1000;
    wish->to = now + 60; // the service's clock may be ahead of ours
    for (const auto &[option, out] :
         {std::pair(QStringLiteral("from"), &wish->from), std::pair(QStringLiteral("to"), &wish->to)}) {
        if (!ctl.parser.isSet(option))
            continue;
        const Result<qint64> time = timeFrom(ctl.parser.value(option), now);
        if (!time) {
            ctl.usage(time.error().message);
            return;
        }
        *out = *time;
    }
    connectThen(ctl, [&ctl, wish = *wish](Connection &connection) {
        const auto run = std::make_shared<HistoryRun>(HistoryRun{ctl, connection, wish, {}});
        if (wish.group.isEmpty())
            run->privatePageFrom(wish.to, {}, run);
        else
            run->groupPageFrom(std::nullopt, run);
    });
}

/// "12", "12,13" and "20-25".
Result<QStringList> sequences(const QStringList &values)
{
    constexpr qint64 most = 10'000;
    QStringList out;
    for (const QString &value : values) {
        for (const QString &part : value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            bool lowOk = false;
            bool highOk = false;
            const qint64 low = part.section(QLatin1Char('-'), 0, 0).toLongLong(&lowOk);
            const qint64 high = part.section(QLatin1Char('-'), -1).toLongLong(&highOk);
            if (!lowOk || !highOk || low < 1 || high < low || high - low >= most || part.count(QLatin1Char('-')) > 1)
                return fail(ApiError::Kind::Usage,
                            Ctl::tr("%1 is no message number: write 12, 12,13 or 20-25.").arg(part));
            for (qint64 seq = low; seq <= high; ++seq)
                out << QString::number(seq);
        }
    }
    out.removeDuplicates();
    return out;
}

void recallFromGroup(Ctl &ctl, const QString &group, const QStringList &seqs, const QString &reason)
{
    connectThen(ctl, [&ctl, group, seqs, reason](Connection &connection) {
        const ItemRun::Cut cut{
            itemsPerCall(ctl.catalogue, QLatin1String(api::recallGroupMsg.path), QStringLiteral("MsgSeqList"), 10),
            1,
            {}};
        runItems(
            ctl, connection, api::recallGroupMsg, seqs, cut,
            [group, reason](const QStringList &some) { return groupRecall(group, some, reason); },
            [](const QStringList &, const api::RecallGroupMsgReply &reply) {
                return groupRecallOutcomes(reply, QStringLiteral("recalled"));
            });
    });
}

void recallPrivate(Ctl &ctl, const QStringList &peers, const QStringList &keys)
{
    connectThen(ctl, [&ctl, peers, keys](Connection &connection) {
        runItems(
            ctl, connection, api::withdrawMsg, keys, {},
            [peers](const QStringList &some) { return api::WithdrawMsg{peers[0], peers[1], some.first()}; },
            [](const QStringList &some, const EmptyReply &) {
                return QList<ItemOutcome>{ItemOutcome::done(some.first(), QStringLiteral("recalled"))};
            });
    });
}

void recallMessages(Ctl &ctl, const QStringList &arguments)
{
    const auto which = conversation(ctl, arguments);
    if (!which)
        return;
    const Result<QStringList> seqs = sequences(ctl.parser.values(QStringLiteral("seq")));
    const QStringList keys = ctl.parser.values(QStringLiteral("key"));
    const bool inGroup = !which->group.isEmpty();
    if (!seqs) {
        ctl.usage(seqs.error().message);
        return;
    }
    const QStringList &items = inGroup ? *seqs : keys;
    if (items.isEmpty() || (inGroup ? keys : *seqs).size() > 0) {
        ctl.usage(Ctl::tr("Messages of a group are named by --seq, those of two accounts by --key."));
        return;
    }
    if (!confirmed(ctl, Ctl::tr("Recall %n message(s)?", nullptr, static_cast<int>(items.size()))))
        return;
    if (inGroup)
        recallFromGroup(ctl, which->group, items, ctl.parser.value(QStringLiteral("reason")));
    else
        recallPrivate(ctl, which->peers, items);
}

void addConversationOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("peer"),
                      Ctl::tr("One of two accounts; the other one follows. The first one's view is shown, and a recall "
                              "names the sender first."),
                      QStringLiteral("ID")});
    parser.addOption({QStringLiteral("group"), Ctl::tr("A group."), QStringLiteral("GROUPID")});
}

} // namespace

QList<CtlCommand> historyCommands()
{
    return {
        commandOf(
            {QStringLiteral("history"),
             Ctl::tr("--peer A B | --group GROUPID"),
             Ctl::tr("Print the messages of a conversation, oldest first."),
             {QStringLiteral("--peer alice bob --from 2h"),
              QStringLiteral("--group night --from 2026-03-01 --to 2026-03-02 --limit 0 --json")},
             [](QCommandLineParser &parser) {
                 addConversationOptions(parser);
                 parser.addOption({QStringLiteral("from"),
                                   Ctl::tr("Not older than this: 2026-03-01, 2026-03-01T09:00, 2026-03-01T01:00Z, "
                                           "Unix seconds, or an age such as 2h."),
                                   QStringLiteral("TIME")});
                 parser.addOption({QStringLiteral("to"), Ctl::tr("Not newer than this."), QStringLiteral("TIME")});
                 parser.addOption({QStringLiteral("limit"),
                                   Ctl::tr("The newest so many (default 100); 0 = all there are."), QStringLiteral("N"),
                                   QStringLiteral("100")});
             },
             showHistory}),
        commandOf({QStringLiteral("recall"),
                   Ctl::tr("--peer SENDER RECEIVER --key KEY | --group GROUPID --seq N"),
                   Ctl::tr("Recall messages, however old, from everybody's devices. This cannot be undone."),
                   {QStringLiteral("--group night --seq 12,13 --yes"),
                    QStringLiteral("--peer alice bob --key 1234_5678_1700000000 --yes")},
                   [](QCommandLineParser &parser) {
                       addConversationOptions(parser);
                       parser.addOption({QStringLiteral("key"),
                                         Ctl::tr("Key of a one-to-one message; may be repeated."),
                                         QStringLiteral("KEY")});
                       parser.addOption({QStringLiteral("seq"),
                                         Ctl::tr("Number of a group message: 12, 12,13 or 20-25; may be repeated."),
                                         QStringLiteral("N")});
                       parser.addOption({QStringLiteral("reason"), Ctl::tr("Why, for messages of a group."),
                                         QStringLiteral("TEXT")});
                       addYesOption(parser);
                   },
                   recallMessages}),
    };
}

} // namespace imdesk
