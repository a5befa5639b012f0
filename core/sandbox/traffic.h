// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/service.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <vector>

namespace imdesk::sim {

/// Made-up people who use the app: they sign in and out, chat, make, join, fill and leave groups, befriend and block
/// each other. Acts only on people and groups of the made-up world, keeps its size, and within 60 steps fires every one
/// of the 18 basic callbacks.
class Traffic : public QObject
{
    Q_OBJECT

  public:
    explicit Traffic(Service &service);

    /// Events a second on average, 0 = off. A step fires none, one or several, some only once an answer is there; while
    /// callbacks are off it counts for one.
    void setRate(double perSecond);
    void step();

  private:
    enum class Card : quint8 {
        SignIn,
        SignOut,
        Lose,
        GroupChat,
        PrivateChat,
        Create,
        Apply,
        Invite,
        Leave,
        Kick,
        Fill,
        Disband,
        Edit,
        Befriend,
        Ask,
        Answer,
        Unfriend,
        Block,
        Unblock
    };
    void tick();
    /// The events sent since it was asked last.
    double newlySent();
    void shuffle();
    void parkUnblocking();
    void play(Card card);

    AccountIndex anybody();
    /// Somebody for whom `fits` holds, among some tries; nobody when there is none.
    template <class Fits>
    AccountIndex somebody(Fits fits);
    template <class Fits>
    GroupIndex someGroup(Fits fits);
    AccountIndex outsider(GroupIndex index);
    AccountIndex ordinaryMember(GroupIndex index);
    QString address();
    Origin originOf(AccountIndex who);

    void changeState(Card card);
    /// False where a device came and another one went for it.
    bool changeDevices(Card card);
    /// One of those that somebody online is signed in on.
    Platform deviceOf(AccountIndex who);
    void groupChat();
    void privateChat();
    void create();
    void apply();
    void invite();
    void leave(bool kicked);
    void fill();
    void disband();
    void edit();
    void befriend(bool needsConfirming);
    void answerRequests();
    void unfriend();
    void blockSomebody();
    void unblockSomebody();

    Service &m_service;
    Random m_random;
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_rate = 0;
    double m_due = 0;     ///< events; below 0 when more were sent than are due so far
    qint64 m_counted = 0; ///< events sent that m_due knows of
    std::vector<Card> m_deck;
    std::vector<AccountIndex> m_people;
    std::vector<GroupIndex> m_groups;
    std::deque<GroupIndex> m_made;
    std::deque<std::pair<AccountIndex, AccountIndex>> m_blocked, m_asked; ///< who did it, and to whom
    quint32 m_ordinal = 0;
};

} // namespace imdesk::sim
