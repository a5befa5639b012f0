// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/groupplace.h"
#include "core/api/pagings.h"
#include "core/base/requestscope.h"
#include "core/base/whendone.h"
#include "core/directory/grouprow.h"
#include "core/net/apiclient.h"

#include <QObject>

#include <functional>
#include <optional>

namespace imdesk {

/// Who cannot reach whom: a person, or a group.
struct MessageQuestion
{
    QString sender;
    QString receiver; ///< one-to-one; empty where a group is asked about
    QString group;    ///< or a topic of a community

    friend bool operator==(const MessageQuestion &, const MessageQuestion &) = default;
};

/// One thing that stands in the way of a message, or may, or explains what people see.
struct Blocker
{
    enum class Effect {
        Blocks,   ///< the message does not arrive
        MayBlock, ///< it depends on a switch of the app that calls cannot read
        Informs,  ///< does not stop this message, but explains what people meet
        Unchecked ///< the service did not tell
    };
    QString what; ///< stable word: sender-missing, receiver-blocks-sender, ...
    Effect effect = Effect::Blocks;
    QString sentence;
    QString fix;      ///< stable word of what fix() can do; empty where nothing can be done from here
    QString fixText;  ///< for a button: verb and object
    qint64 event = 0; ///< number in the callback log, for callback-refused

    friend bool operator==(const Blocker &, const Blocker &) = default;
};

/// A refusal by the app's own callback server, as the local log remembers it.
struct RememberedRefusal
{
    qint64 event = 0;
    qint64 atMs = 0;
    int code = 0;
    QString rule; ///< name of the reply rule that decided, empty for none
};

/// Answers "Why can't A message B?": asks what the service knows and names what stops a message that A's own client
/// sends. Messages sent by the service's API pass blacklists and mutes, so a successful test by API proves nothing.
class MessageBlockers : public QObject
{
    Q_OBJECT

  public:
    /// Finds the last refusal of such a message in the local callback log; null where there is no log.
    using RefusalLookup = std::function<std::optional<RememberedRefusal>(const MessageQuestion &)>;

    explicit MessageBlockers(ApiClient &client, QObject *parent = nullptr) : QObject(parent), m_client(client) {}
    ApiClient &client() const { return m_client; }
    void setRefusalLookup(RefusalLookup lookup) { m_refusals = std::move(lookup); }
    /// A moment (Unix ms) with its zone, as the caller shows times; UTC unless told otherwise.
    void setTimeText(std::function<QString(qint64)> text) { m_timeText = std::move(text); }

    /// What is wrong with the question, Kind::Usage.
    static std::optional<ApiError> problem(const MessageQuestion &question);

    /// Starts anew; ends with finished() or failed().
    void check(const MessageQuestion &question);
    void cancel();
    bool isRunning() const { return m_running; }
    const MessageQuestion &question() const { return m_question; }
    /// In the order they should be mended; empty: nothing stands in the way.
    const QList<Blocker> &blockers() const { return m_found; }
    static bool isBlocked(const QList<Blocker> &blockers);

    /// Carries out the fix of a blocker of the last check; ends with fixed() or fixFailed().
    void fix(const Blocker &blocker);

  Q_SIGNALS:
    void finished(const QList<imdesk::Blocker> &blockers);
    void failed(const imdesk::ApiError &error);
    void fixed(const QString &what);
    void fixFailed(const QString &what, const imdesk::ApiError &error);

  private:
    using Step = void (MessageBlockers::*)();

    template <HasTable Request, HasTable Reply, class Take>
    void ask(const Endpoint<Request, Reply> &endpoint, const Request &request, const QString &topic, Take take);
    template <HasTable Request, HasTable Reply, class Verdict>
    void mend(const QString &what, const Endpoint<Request, Reply> &endpoint, const Request &request, Verdict verdict);
    bool mendPeople(const Blocker &blocker);
    bool mendGroup(const Blocker &blocker);
    void next();
    void end();
    void add(const QString &what, Blocker::Effect effect, const QString &sentence, const QString &fix = {},
             const QString &fixText = {});
    QString sender() const;
    QString receiver() const;
    QString group() const;
    QString topic() const;
    bool leads() const;
    bool isAppAdmin() const;
    QString time(qint64 ms) const;
    /// "until …" or "for ever".
    QString until(qint64 unixSeconds) const;
    void addGlobalMute(qint64 seconds, bool groupClock);

    void askAccounts();
    void askGlobalMute();
    void askBlacklists();
    void askFriendship();
    void askProfiles();
    void askGroup();
    void askMembership();
    void askLiveMembership();
    void askBan();
    void askBanPage(const api::BanPages &asked);
    void addBan(qint64 end);
    void askGroupMutes();
    void askMuteAll();
    void addMuteAll();
    void askTopic();
    void askRefusals();

    ApiClient &m_client;
    RefusalLookup m_refusals;
    std::function<QString(qint64)> m_timeText;
    MessageQuestion m_question;
    api::GroupPlace m_place; ///< of the question's group
    QList<Step> m_steps;
    QList<Blocker> m_found;
    GroupKind m_kind = GroupKind::Unknown; ///< of the question's group
    QString m_role;
    bool m_muteAll = false;
    bool m_friends = false;
    qint64 m_receiverSettings = 0; ///< of the receiver's profile; bits beside the lowest belong to the app
    bool m_running = false;
    RequestScope m_scope; ///< last: cancelled first
};

} // namespace imdesk

Q_DECLARE_METATYPE(imdesk::Blocker)
