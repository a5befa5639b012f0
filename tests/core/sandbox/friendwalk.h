// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walk.h"

#include <QMap>
#include <QSet>

namespace imdesk {

using namespace Qt::StringLiterals;

/// Random friendships and blocks, and beside them what the published documents say of them. What they leave open is not
/// walked.
class FriendWalk : public Walk
{
  public:
    using Walk::Walk;

    void step()
    {
        ++m_step;
        const quint32 dice = m_random.below(100);
        const QString one = somebody();
        const QString other = somebody();
        if (one == other)
            return;
        if (dice < 8)
            setAllow(one);
        else if (dice < 48)
            befriend(one, other);
        else if (dice < 62)
            unfriend(one, other);
        else if (dice < 65)
            unfriendAll(one);
        else if (dice < 75)
            block(one, other);
        else if (dice < 82)
            unblock(one, other);
        else if (dice < 90)
            compareFriends(one);
        else
            comparePair(one, other);
    }

    void compareAll()
    {
        for (const QString &one : std::as_const(m_people)) {
            compareFriends(one);
            comparePair(one, somebody());
        }
    }

  private:
    using Pair = QPair<QString, QString>;

    /// From the first to the second; a friendship on both sides is two of them.
    QSet<Pair> m_friends, m_blocked;
    QMap<QString, QString> m_allow;

    bool isFriend(const QString &one, const QString &other) const { return m_friends.contains({one, other}); }
    bool isBlocked(const QString &one, const QString &other) const { return m_blocked.contains({one, other}); }

    int itemCode(const char *path, const QJsonObject &body)
    {
        const QJsonValue items = call(path, body, 0).value(QLatin1String("ResultItem"));
        return firstOf(items).value(QLatin1String("ResultCode")).toInt(-1);
    }

    void setAllow(const QString &one)
    {
        static const QString types[] = {u"AllowType_Type_AllowAny"_s, u"AllowType_Type_NeedConfirm"_s,
                                        u"AllowType_Type_DenyAny"_s};
        const QString type = m_random.chance(60) ? types[0] : m_random.pick(types);
        m_allow[one] = type;
        call("profile/portrait_set",
             {{u"From_Account"_s, one},
              {u"ProfileItem"_s,
               QJsonArray{QJsonObject{{u"Tag"_s, u"Tag_Profile_IM_AllowType"_s}, {u"Value"_s, type}}}}},
             0);
    }

    void befriend(const QString &one, const QString &other)
    {
        // Not told: adding a friend again, and what outweighs what when several things stand in the way.
        if (!m_allow.contains(other) || isFriend(one, other) || isFriend(other, one) ||
            (isBlocked(one, other) && isBlocked(other, one)))
            return;
        const bool both = m_random.chance(70);
        const bool blocked = isBlocked(one, other) || isBlocked(other, one);
        const QString allow = m_allow.value(other);
        const bool open = allow == QLatin1String("AllowType_Type_AllowAny");
        if (blocked && !open)
            return;
        int code = 0;
        if (blocked)
            code = isBlocked(one, other) ? 30515 : 30525;
        else if (both && !open)
            code = allow == QLatin1String("AllowType_Type_DenyAny") ? 30516 : 30539;
        const bool force = code != 30515 && code != 30525 && m_random.chance(20);
        if (force)
            code = 0;
        QJsonObject body{{u"From_Account"_s, one},
                         {u"AddFriendItem"_s, QJsonArray{QJsonObject{{u"To_Account"_s, other},
                                                                     {u"AddSource"_s, u"AddSource_Type_Walk"_s}}}},
                         {u"AddType"_s, both ? u"Add_Type_Both"_s : u"Add_Type_Single"_s}};
        if (force)
            body.insert(u"ForceAddFlags"_s, 1);
        same(u"friend_add "_s + one + u" "_s + other, itemCode("sns/friend_add", body), code);
        if (code != 0)
            return;
        m_friends.insert({one, other});
        if (both)
            m_friends.insert({other, one});
    }

    void unfriend(const QString &one, const QString &other)
    {
        const bool both = m_random.chance(60);
        if (both && isFriend(other, one) && !isFriend(one, other))
            return;
        same(u"friend_delete "_s + one + u" "_s + other,
             itemCode("sns/friend_delete", {{u"From_Account"_s, one},
                                            {u"To_Account"_s, QJsonArray{other}},
                                            {u"DeleteType"_s, both ? u"Delete_Type_Both"_s : u"Delete_Type_Single"_s}}),
             isFriend(one, other) ? 0 : 31704);
        m_friends.remove({one, other});
        if (both)
            m_friends.remove({other, one});
    }

    void unfriendAll(const QString &one)
    {
        // Who has him without being had back is not told of.
        const bool both = m_random.chance(50);
        for (const QString &other : std::as_const(m_people)) {
            if (both && isFriend(other, one) && !isFriend(one, other))
                return;
        }
        QJsonObject body{{u"From_Account"_s, one}};
        if (both || m_random.chance(50))
            body.insert(u"DeleteType"_s, both ? u"Delete_Type_Both"_s : u"Delete_Type_Single"_s);
        call("sns/friend_delete_all", body, 0);
        for (const QString &other : std::as_const(m_people)) {
            m_friends.remove({one, other});
            if (both)
                m_friends.remove({other, one});
        }
    }

    void block(const QString &one, const QString &other)
    {
        same(u"black_list_add "_s + one + u" "_s + other,
             itemCode("sns/black_list_add", {{u"From_Account"_s, one}, {u"To_Account"_s, QJsonArray{other}}}),
             isBlocked(one, other) ? 30001 : 0);
        m_blocked.insert({one, other});
        m_friends.remove({one, other});
        m_friends.remove({other, one});
    }

    void unblock(const QString &one, const QString &other)
    {
        if (!m_blocked.remove({one, other}))
            return;
        same(u"black_list_delete "_s + one + u" "_s + other,
             itemCode("sns/black_list_delete", {{u"From_Account"_s, one}, {u"To_Account"_s, QJsonArray{other}}}), 0);
    }

    static QString relation(const QString &head, const QString &none, bool there, bool back)
    {
        return head + (there && back ? u"BothWay"_s : there ? u"AWithB"_s : back ? u"BWithA"_s : none);
    }

    QString checked(const char *path, const char *list, const QString &type, const QString &one, const QString &other)
    {
        const QJsonObject reply =
            call(path, {{u"From_Account"_s, one}, {u"To_Account"_s, QJsonArray{other}}, {u"CheckType"_s, type}}, 0);
        return firstOf(reply.value(QLatin1String(list))).value(QLatin1String("Relation")).toString();
    }

    void comparePair(const QString &one, const QString &other)
    {
        if (one == other)
            return;
        const QString where = one + u" and "_s + other;
        same(where + u" friends"_s, checked("sns/friend_check", "InfoItem", u"CheckResult_Type_Both"_s, one, other),
             relation(u"CheckResult_Type_"_s, u"NoRelation"_s, isFriend(one, other), isFriend(other, one)));
        same(where + u" blocks"_s,
             checked("sns/black_list_check", "BlackListCheckItem", u"BlackCheckResult_Type_Both"_s, one, other),
             relation(u"BlackCheckResult_Type_"_s, u"NO"_s, isBlocked(one, other), isBlocked(other, one)));
    }

    QStringList having(const QSet<Pair> &pairs, const QString &one) const
    {
        QStringList out;
        for (const Pair &pair : pairs) {
            if (pair.first == one)
                out << pair.second;
        }
        out.sort();
        return out;
    }

    static void take(QStringList &out, const QJsonValue &items)
    {
        for (const auto &item : items.toArray())
            out << item.toObject().value(QLatin1String("To_Account")).toString();
    }

    void compareFriends(const QString &one)
    {
        QStringList friends;
        qint64 start = 0;
        for (int pages = 0; pages < 100; ++pages) {
            const QJsonObject page = call("sns/friend_get",
                                          {{u"From_Account"_s, one},
                                           {u"StartIndex"_s, start},
                                           {u"StandardSequence"_s, 0},
                                           {u"CustomSequence"_s, 0}},
                                          0);
            take(friends, page.value(QLatin1String("UserDataItem")));
            same(one + u" FriendNum"_s, page.value(QLatin1String("FriendNum")).toInt(-1),
                 int(having(m_friends, one).size()));
            if (page.value(QLatin1String("CompleteFlag")).toInt() != 0)
                break;
            start = page.value(QLatin1String("NextStartIndex")).toInteger();
        }
        friends.sort();
        same(one + u" friends"_s, friends, having(m_friends, one));
        QStringList blocked;
        start = 0;
        do {
            const QJsonObject page = call(
                "sns/black_list_get",
                {{u"From_Account"_s, one}, {u"StartIndex"_s, start}, {u"MaxLimited"_s, 3}, {u"LastSequence"_s, 0}}, 0);
            take(blocked, page.value(QLatin1String("BlackListItem")));
            start = page.value(QLatin1String("StartIndex")).toInteger();
        } while (start != 0);
        blocked.sort();
        same(one + u" blocks"_s, blocked, having(m_blocked, one));
    }
};

} // namespace imdesk
