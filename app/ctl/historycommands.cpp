// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/items.h"
#include "app/ctl/timewords.h"

#include "core/api/messageelements.h"
#include "core/api/messages.h"
#include "core/base/plaintext.h"
#include "core/services/historyreader.h"
#include "core/services/recallrun.h"

#include <QJsonArray>

#include <limits>
#include <ranges>

namespace imdesk {

namespace {

/// Which part of a history is wanted.
struct HistoryWish
{
    Conversation where;
    qint64 from = 0; ///< Unix seconds, included
    std::optional<qint64> to;
    qint64 limit = 0; ///< 0 = all
};

QString stateName(HistoryMessage::State state)
{
    switch (state) {
    case HistoryMessage::State::Recalled:
        return QStringLiteral("recalled");
    case HistoryMessage::State::Placeholder:
        return QStringLiteral("gone");
    case HistoryMessage::State::System:
        return QStringLiteral("system");
    case HistoryMessage::State::Stored:
        break;
    }
    return QStringLiteral("kept");
}

void printMessage(Ctl &ctl, const Conversation &where, const HistoryMessage &message)
{
    if (!ctl.json()) {
        const QString text = api::messageSummary(message.body);
        const QString what = message.state == HistoryMessage::State::Recalled      ? Ctl::tr("(recalled) %1").arg(text)
                             : message.state == HistoryMessage::State::Placeholder ? Ctl::tr("(deleted or expired)")
                             : message.state == HistoryMessage::State::System
                                 ? Ctl::tr("(note of the service) %1").arg(text)
                                 : text;
        // Nobody has sent a note of the service.
        const QString from = message.from.isEmpty() ? QString() : visibleText(message.from) + QStringLiteral(": ");
        ctl.print(QStringLiteral("%1  %2  %3%4")
                      .arg(timeText(message.time),
                           where.isGroup() ? QString::number(message.seq) : visibleText(message.key), from,
                           what.trimmed()));
        return;
    }
    QJsonObject json{{QStringLiteral("from"), message.from},
                     {QStringLiteral("seq"), message.seq},
                     {QStringLiteral("random"), message.random},
                     {QStringLiteral("time"), message.time},
                     {QStringLiteral("state"), stateName(message.state)},
                     {QStringLiteral("text"), api::messageText(message.body)}};
    if (where.isGroup()) {
        json.insert(QStringLiteral("group"), where.group);
    } else {
        json.insert(QStringLiteral("to"), message.to);
        json.insert(QStringLiteral("key"), message.key);
    }
    QJsonArray body;
    for (const api::MsgElement &element : message.body)
        body.append(encode(element));
    json.insert(QStringLiteral("body"), body);
    ctl.print(json);
}

/// Reads a history backwards, page by page, and prints it oldest first.
class HistoryRun : public QObject
{
  public:
    HistoryRun(Ctl &ctl, Connection &connection, HistoryWish wish)
        : QObject(&ctl), m_ctl(ctl), m_wish(std::move(wish)), m_service(*connection.client), m_reader(m_service)
    {
        connect(&m_reader, &HistoryReader::pageArrived, this, &HistoryRun::take);
        connect(&m_reader, &HistoryReader::stateChanged, this, &HistoryRun::goOn);
        m_reader.open(m_wish.where, m_wish.to);
    }

  private:
    void take(const QList<HistoryMessage> &page)
    {
        for (const HistoryMessage &message : std::views::reverse(page)) {
            m_tooOld = m_tooOld || (message.time > 0 && message.time < m_wish.from);
            if (message.time >= m_wish.from && (!m_wish.to || message.time <= *m_wish.to))
                m_messages << message;
        }
    }
    void goOn()
    {
        if (m_reader.state() == HistoryReader::State::Failed) {
            m_ctl.fail(m_reader.error());
            return;
        }
        if (m_reader.isBusy())
            return;
        // One more tells that it is not all.
        const bool enough = m_wish.limit > 0 && m_messages.size() > m_wish.limit;
        if (!enough && !m_tooOld && m_reader.state() != HistoryReader::State::Complete) {
            m_reader.older();
            return;
        }
        if (enough) {
            m_messages.resize(m_wish.limit);
            m_ctl.addFacts({{QStringLiteral("cut"), true}});
            m_ctl.warn(Ctl::tr("These are the newest %1 messages; there are older ones. --limit takes another number, "
                               "0 = all there are.")
                           .arg(m_wish.limit));
        }
        for (const HistoryMessage &message : std::views::reverse(std::as_const(m_messages)))
            printMessage(m_ctl, m_wish.where, message);
        m_ctl.end(ExitCode::Done);
    }

    Ctl &m_ctl;
    HistoryWish m_wish;
    ConversationService m_service;
    HistoryReader m_reader;
    QList<HistoryMessage> m_messages; ///< newest first
    bool m_tooOld = false;
};

/// --peer A B or --peer A --peer B, or --group G; nothing after the program was told to end.
std::optional<Conversation> conversation(Ctl &ctl, const QStringList &arguments)
{
    const QString group = ctl.parser.value(QStringLiteral("group"));
    QStringList peers = ctl.parser.values(QStringLiteral("peer"));
    if (!peers.isEmpty())
        peers << arguments;
    if (peers.size() == 2 && group.isEmpty())
        return Conversation::pair(peers[0], peers[1]);
    if (peers.isEmpty() && !group.isEmpty() && arguments.isEmpty())
        return Conversation::ofGroup(group);
    ctl.usage(Ctl::tr("Say which conversation: --peer A B for two accounts, or --group GROUPID."));
    return std::nullopt;
}

void showHistory(Ctl &ctl, const QStringList &arguments)
{
    const auto where = conversation(ctl, arguments);
    const auto limit =
        where ? ctl.number(QStringLiteral("limit"), 0, std::numeric_limits<qint32>::max()) : std::nullopt;
    if (!limit)
        return;
    // A file is whole where nothing else is said.
    HistoryWish wish{*where, 0, {}, ctl.hasTable() && !ctl.parser.isSet(QStringLiteral("limit")) ? 0 : *limit};
    for (const char *option : {"from", "to"}) {
        if (!ctl.parser.isSet(QLatin1String(option)))
            continue;
        const Result<qint64> time = timeFrom(ctl.parser.value(QLatin1String(option)), ctl.clock.nowMs() / 1000);
        if (!time) {
            ctl.usage(time.error().message);
            return;
        }
        if (QLatin1String(option) == QLatin1String("from"))
            wish.from = *time;
        else
            wish.to = *time;
    }
    if (wish.to && wish.from > *wish.to) {
        ctl.usage(laterThan(ctl, QStringLiteral("to")));
        return;
    }
    connectThen(ctl, [&ctl, wish](Connection &connection) {
        // Where no end is given the newest message is meant, which this computer's clock may be behind.
        const auto read = [&ctl, &connection, wish](qint64) { new HistoryRun(ctl, connection, wish); };
        if (wish.to || wish.where.isGroup())
            read(0);
        else
            serviceTimeThen(ctl, connection, read);
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
            {},
            Priority::Normal,
            true};
        runItems(
            ctl, connection, api::recallGroupMsg, seqs, cut,
            [group, reason](const QStringList &some) { return groupRecall(group, some, reason); },
            [](const QStringList &, const api::RecallGroupMsgReply &reply) {
                return groupRecallOutcomes(reply, QStringLiteral("recalled"));
            });
    });
}

void recallPrivate(Ctl &ctl, const Conversation &pair, const QStringList &keys)
{
    connectThen(ctl, [&ctl, pair, keys](Connection &connection) {
        runItems(
            ctl, connection, api::withdrawMsg, keys, {},
            [pair](const QStringList &some) { return api::WithdrawMsg{pair.self, pair.peer, some.first()}; },
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
    const bool inGroup = which->isGroup();
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
        recallPrivate(ctl, *which, items);
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
                                   Ctl::tr("The newest so many (default 100, with --output all); 0 = all there are."),
                                   QStringLiteral("N"), QStringLiteral("100")});
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
