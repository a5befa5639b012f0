// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace imdesk {

/// What the published documents say happens to groups, in as few words as possible and without a line of the sandbox's
/// code: the property test holds the sandbox against it. Refusals are the documented codes, 0 is success.
struct ModelMember
{
    QString account, role = QStringLiteral("Member");
    qint64 joined = 0;
    qint64 read = 0; ///< the last sequence number read
};

/// What stands at a number: somebody's message, or a tip, which is nobody's.
struct ModelMessage
{
    QString from;
    bool recalled = false;
    bool uncounted = false; ///< NoUnread
};

struct ModelGroup
{
    QString id, type, owner;
    qint64 created = 0, infoSeq = 1, next = 1, most = 2000;
    bool muteAll = false, active = true;
    QList<ModelMember> members; ///< in the order of joining
    QMap<QString, qint64> mutes, bans, counters;
    QMap<QString, QString> attributes;
    QMap<qint64, ModelMessage> messages;

    bool live() const { return type == QLatin1String("AVChatRoom"); }
    bool work() const { return type == QLatin1String("Private"); }
    /// Joining and leaving is told in the group, and what is told there is numbered.
    bool tips() const { return !live() && type != QLatin1String("ChatRoom") && active; }
    /// Meetings and live rooms keep no unread count.
    bool unread() const { return !live() && type != QLatin1String("ChatRoom"); }
    bool full() const { return !live() && members.size() >= most; }
    bool banned(const QString &who, qint64 now) const { return bans.value(who) > now; }
    bool muted(const QString &who, qint64 now) const { return mutes.value(who) > now; }
    ModelMember *find(const QString &who)
    {
        const auto it = std::find_if(members.begin(), members.end(), [&](const auto &m) { return m.account == who; });
        return it == members.end() ? nullptr : &*it;
    }
    void join(const QString &who, const QString &role, qint64 when)
    {
        members.append({who, role, when, next - 1});
        if (role == QLatin1String("Owner"))
            owner = who;
    }
    bool leave(const QString &who)
    {
        if (!find(who))
            return false;
        members.removeIf([&](const auto &m) { return m.account == who; });
        if (owner == who)
            owner.clear();
        return true;
    }
    void tell(bool silent)
    {
        if (!silent && tips())
            messages.insert(next++, {});
    }

    /// The results of add_group_member; a refusal of the whole call is `code`.
    QList<int> add(const QStringList &who, bool silent, qint64 now, int &code)
    {
        code = live() ? 10007 : 0;
        const bool somebodyNew =
            std::any_of(who.begin(), who.end(), [&](const QString &one) { return !find(one) && !banned(one, now); });
        if (code == 0 && somebodyNew && full())
            code = 10014;
        QList<int> results;
        bool any = false;
        for (const QString &one : who) {
            if (code != 0)
                break;
            const bool goes = !find(one) && !banned(one, now) && !full();
            results << (find(one) ? 2 : goes ? 1 : 0);
            if (goes)
                join(one, QStringLiteral("Member"), now);
            any = any || goes;
        }
        if (any)
            tell(silent);
        return results;
    }

    int remove(const QStringList &who, bool silent)
    {
        if (live())
            return 10004;
        bool any = false;
        for (const QString &one : who)
            any = leave(one) || any;
        if (any)
            tell(silent);
        return 0;
    }

    static qint64 end(qint64 now, qint64 seconds) { return seconds ? std::min<qint64>(4294967295, now + seconds) : 0; }

    int mute(const QStringList &who, qint64 seconds, qint64 now)
    {
        if (work())
            return 10007;
        for (const QString &one : who)
            mutes[one] = end(now, seconds);
        return 0;
    }

    /// By modify_group_member_info, which takes members alone, of a live room its owner.
    int muteMember(const QString &who, qint64 seconds, qint64 now)
    {
        const ModelMember *member = find(who);
        if (live() && !(member && member->role == QLatin1String("Owner")))
            return 10007;
        if (!member)
            return 10004;
        if (work() && seconds != 0)
            return 10007;
        mutes[who] = end(now, seconds);
        return 0;
    }

    int ban(const QStringList &who, qint64 seconds, qint64 now)
    {
        if (type == QLatin1String("Community") || (!owner.isEmpty() && who.contains(owner)))
            return 10007;
        for (const QString &one : who) {
            bans[one] = end(now, seconds);
            leave(one);
        }
        return 0;
    }

    int give(const QString &who)
    {
        if (live())
            return 10007;
        if (!find(who))
            return 10004;
        if (owner == who)
            return 0;
        if (ModelMember *old = find(owner))
            old->role = QStringLiteral("Member");
        find(who)->role = QStringLiteral("Owner");
        owner = who;
        ++infoSeq;
        return 0;
    }

    /// How a message is sent; what reaches only who is online is not stored, so it has no number.
    enum class Say { Plain, Uncounted, OnlineOnly };
    /// The app admin may always speak; who is not given is the admin.
    int say(const QString &who, bool mutedEverywhere, qint64 now, Say how = Say::Plain)
    {
        ModelMember *member = find(who);
        if (!who.isEmpty() &&
            (mutedEverywhere || muted(who, now) || (muteAll && (!member || member->role == QLatin1String("Member")))))
            return 10017;
        active = true;
        if (how == Say::OnlineOnly)
            return 0;
        if (member)
            member->read = next;
        messages.insert(next++, {who.isEmpty() ? QStringLiteral("administrator") : who, false, how == Say::Uncounted});
        return 0;
    }

    bool counts(qint64 seq) const { return !messages.value(seq).uncounted; }
    /// Uncounted messages leave nobody behind.
    qint64 readOf(const ModelMember &member) const
    {
        qint64 read = member.read;
        while (read + 1 < next && !counts(read + 1))
            ++read;
        return read;
    }
    void setUnread(ModelMember &member, qint64 number)
    {
        member.read = next - 1;
        for (qint64 left = number; left > 0 && member.read > 0; --member.read)
            left -= counts(member.read) ? 1 : 0;
    }
};

} // namespace imdesk
