// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mutewalk.h"

#include <QMap>

namespace imdesk {

using namespace Qt::StringLiterals;

/// Random one-to-one messages, and beside them what the published documents say of history and unread counts. What they
/// leave open is not walked.
class LetterWalk : public MuteWalk
{
  public:
    using MuteWalk::MuteWalk;

    void step()
    {
        ++m_step;
        const quint32 dice = m_random.below(106);
        const QString one = somebody();
        const QString other = somebody();
        if (one == other)
            return;
        if (dice < 50)
            say(one, other);
        else if (dice < 58)
            sayAgain();
        else if (dice < 70)
            read(one, other);
        else if (dice < 78)
            recall();
        else if (dice < 86)
            advance(m_random.between(1, 90));
        else if (dice < 94)
            compareUnread(one);
        else if (dice < 100)
            compareHistory(one, other);
        else if (dice < 103)
            muteEverywhere(one);
        else
            compareMutes(one);
    }

    void compareAll()
    {
        for (const QString &one : std::as_const(m_people)) {
            compareUnread(one);
            compareHistory(one, somebody());
            compareMutes(one);
        }
    }

  private:
    using Pair = QPair<QString, QString>;
    struct Letter
    {
        QString from, to, key;
        qint64 seq = 0, random = 0, time = 0;
        bool senderKeeps = true, recalled = false;
    };

    QMap<Pair, qint64> m_unread; ///< reader and writer
    QList<Letter> m_letters;

    static QJsonObject bodyOf(const Letter &letter)
    {
        return {{u"From_Account"_s, letter.from},
                {u"To_Account"_s, letter.to},
                {u"MsgSeq"_s, letter.seq},
                {u"MsgRandom"_s, letter.random},
                {u"SyncOtherMachine"_s, letter.senderKeeps ? 1 : 2},
                {u"MsgBody"_s, QJsonArray{J({"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "hi"}})}}};
    }

    /// Neither friendship, blocks nor a mute keep a message of the admin's from arriving.
    void say(const QString &one, const QString &other)
    {
        Letter letter;
        letter.from = one;
        letter.to = other;
        letter.seq = m_step * 7'919LL % 1'000'003;
        letter.random = qint64(m_random.below(4'000'000'000U));
        letter.time = now();
        letter.senderKeeps = m_random.chance(80);
        QJsonObject body = bodyOf(letter);
        const bool counts = m_random.chance(85);
        if (!counts)
            body.insert(u"SendMsgControl"_s, QJsonArray{u"NoUnread"_s});
        const QJsonObject reply = call("openim/sendmsg", body, 0);
        letter.key = reply.value(QLatin1String("MsgKey")).toString();
        same(u"MsgTime"_s, reply.value(QLatin1String("MsgTime")).toInteger(), letter.time);
        if (counts)
            ++m_unread[{other, one}];
        m_letters.append(letter);
    }

    /// Sender, numbers and content alike within 120 s: it is the same message.
    void sayAgain()
    {
        if (m_letters.isEmpty() || now() - m_letters.last().time >= 119)
            return;
        call("openim/sendmsg", bodyOf(m_letters.last()), 0);
    }

    void read(const QString &one, const QString &other)
    {
        call("openim/admin_set_msg_read", {{u"Report_Account"_s, one}, {u"Peer_Account"_s, other}}, 0);
        m_unread.remove({one, other});
    }

    /// Only what was read, for what a recall does to the count is not told.
    void recall()
    {
        if (m_letters.isEmpty())
            return;
        Letter &letter = m_letters[qsizetype(m_random.below(quint32(m_letters.size())))];
        if (m_unread.value({letter.to, letter.from}) != 0)
            return;
        call("openim/admin_msgwithdraw",
             {{u"From_Account"_s, letter.from}, {u"To_Account"_s, letter.to}, {u"MsgKey"_s, letter.key}},
             letter.recalled ? 20023 : 0);
        letter.recalled = true;
    }

    void compareUnread(const QString &one)
    {
        qint64 all = 0;
        for (auto it = m_unread.cbegin(); it != m_unread.cend(); ++it)
            all += it.key().first == one ? it.value() : 0;
        same(one + u" unread"_s,
             call("openim/get_c2c_unread_msg_num", {{u"To_Account"_s, one}}, 0)
                 .value(QLatin1String("AllC2CUnreadMsgNum"))
                 .toInteger(-1),
             all);
        const QString other = somebody();
        if (other == one)
            return;
        const QJsonObject reply =
            call("openim/get_c2c_unread_msg_num", {{u"To_Account"_s, one}, {u"Peer_Account"_s, QJsonArray{other}}}, 0);
        same(one + u" unread of "_s + other,
             firstOf(reply.value(QLatin1String("C2CUnreadMsgNumList")))
                 .value(QLatin1String("C2CUnreadMsgNum"))
                 .toInteger(-1),
             m_unread.value({one, other}));
    }

    void compareHistory(const QString &one, const QString &other)
    {
        if (one == other)
            return;
        QStringList told;
        QJsonObject query{{u"Operator_Account"_s, one},
                          {u"Peer_Account"_s, other},
                          {u"MaxCnt"_s, 6},
                          {u"MinTime"_s, now() - 86'400},
                          {u"MaxTime"_s, now() + 1}};
        for (int pages = 0; pages < 200; ++pages) {
            const QJsonObject page = call("openim/admin_getroammsg", query, 0);
            QStringList rows;
            for (const auto &item : page.value(QLatin1String("MsgList")).toArray())
                rows << item.toObject().value(QLatin1String("MsgKey")).toString() +
                            u" %1"_s.arg(item.toObject().value(QLatin1String("MsgFlagBits")).toInt());
            same(u"MsgCnt"_s, page.value(QLatin1String("MsgCnt")).toInt(-1), int(rows.size()));
            told = rows + told;
            if (page.value(QLatin1String("Complete")).toInt() == 1 || rows.isEmpty())
                break;
            query.insert(u"MaxTime"_s, page.value(QLatin1String("LastMsgTime")));
            query.insert(u"LastMsgKey"_s, page.value(QLatin1String("LastMsgKey")));
        }
        QList<Letter> letters;
        for (const Letter &letter : std::as_const(m_letters)) {
            const bool mine = letter.from == one && letter.to == other && letter.senderKeeps;
            if (mine || (letter.from == other && letter.to == one))
                letters << letter;
        }
        std::sort(letters.begin(), letters.end(),
                  [](const Letter &a, const Letter &b) { return a.time != b.time ? a.time < b.time : a.seq < b.seq; });
        QStringList expected;
        for (const Letter &letter : std::as_const(letters))
            expected << letter.key + u" %1"_s.arg(letter.recalled ? 8 : 0);
        same(u"history of "_s + one + u" with "_s + other, told, expected);
    }
};

} // namespace imdesk
