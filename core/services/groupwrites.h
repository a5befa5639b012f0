// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/grouptransfer.h"
#include "core/base/requestscope.h"
#include "core/directory/groupdirectory.h"
#include "core/services/groupprofile.h"
#include "core/services/grouprules.h"
#include "core/services/groupservice.h"
#include "core/services/itemrun.h"

#include <QHash>
#include <QPointer>
#include <QPromise>

#include <memory>

namespace imdesk {

/// A member as the list tells it.
struct MemberBefore
{
    QString account, role, nameCard;
    qint64 muteUntil = 0; ///< Unix seconds, 0 = not muted
    QList<api::CustomItem> custom;
    QString msgFlag;              ///< empty = not told
    std::optional<qint64> unread; ///< messages behind the last one read, where both are told
};

/// The writing calls about groups and their members. Each write is followed by the cache and by a signal for what is
/// open. A write under way is not given up when what started it is closed: its outcome would be unknown.
class GroupWrites : public QObject
{
    Q_OBJECT

  public:
    static constexpr int addedPerCall = 20;    ///< add_group_member and import_group_member, where none is catalogued
    static constexpr int removedPerCall = 100; ///< delete_group_member
    static constexpr int mutedPerCall = 500;   ///< forbid_send_msg

    GroupWrites(ApiClient &client, GroupService &service, GroupDirectory &directory, QObject *parent = nullptr);
    ~GroupWrites() override;

    GroupRules &rules() { return m_rules; }
    ApiClient &client() const { return m_client; }
    /// Unix seconds by the service's clock.
    qint64 serviceNow() const { return m_service.serviceNow(); }
    void setProfile(const Profile &profile) { m_rules.setProfile(profile); }
    void setRefusals(std::shared_ptr<PlanRefusals> refusals) { m_rules.setRefusals(std::move(refusals)); }

    /// Gives the ID of the new group.
    QFuture<Result<QString>> create(const api::CreateGroup &request);
    /// Which of them are no accounts of the app: a refusal does not always tell.
    QFuture<Result<QStringList>> unknownAmong(const QStringList &accounts);
    QFuture<Result<Done>> modify(const api::ModifyGroup &request, const Noted &noted = {});
    /// Cannot be undone.
    QFuture<Result<Done>> disband(const QString &groupId);
    QFuture<Result<Done>> transfer(const QString &groupId, const QString &newOwner, const Noted &noted = {});
    /// Role, name card, receive option or custom fields of one member.
    QFuture<Result<Done>> modifyMember(const api::ModifyMember &request, const Noted &noted = {});
    /// The member as the service knows it now, with the custom fields named: what a write is about to replace.
    QFuture<Result<api::NamedMembersReply>> memberNow(const QString &groupId, const QString &account,
                                                      const QStringList &customKeys);
    QFuture<Result<Done>> setUnread(const QString &groupId, const QString &account, qint64 number);

    // For any number of accounts: the run begins in the next turn of the event loop and deletes itself after
    // finished().
    ItemRun *add(const QString &groupId, const QStringList &accounts, bool silent);
    /// No notices and no callbacks; `role` is empty or Admin, `joinTime` Unix seconds or nothing.
    ItemRun *import(const QString &groupId, const QStringList &accounts, const QString &role,
                    std::optional<qint64> joinTime, std::optional<qint64> unread);
    /// The reason is told to who is removed, and noted down.
    ItemRun *remove(const QString &groupId, const QStringList &accounts, bool silent, const QString &reason);
    /// `seconds` from now; 0 lifts, api::muteForEver stays.
    ItemRun *mute(const QString &groupId, const QStringList &accounts, qint64 seconds);
    ItemRun *setRole(const QString &groupId, const QStringList &accounts, const QString &role);

    /// Takes back what was done to a group and its members, as the audit does, and tells what came back and what did
    /// not.
    QFuture<Result<TakenBack>> takeBack(const QString &groupId, const QList<qint64> &entries,
                                        const UndoFollow &follow = {});

    /// Asks for the group and tells groupRead() and the cache.
    void reread(const QString &groupId);
    /// The service has carried out a write of this console, whoever asked for it: the cache and what is open learn of
    /// groups that were ended or made, and of members that were muted or banned.
    void hearWrite(const imdesk::WrittenCall &call);

  Q_SIGNALS:
    /// The service's word on a group that was written to.
    void groupRead(const imdesk::api::GroupInfo &info);
    void groupGone(const QString &groupId);
    /// Who is in the group has changed.
    void membersChanged(const QString &groupId);
    /// Who is banned from the group has changed.
    void bansChanged(const QString &groupId);
    /// Something about these members has changed.
    void membersTouched(const QString &groupId, const QStringList &accounts);

  private:
    enum class Touch { Members, Fields };

    template <class Reply, class Value>
    QFuture<Result<Value>> follow(QFuture<Result<Reply>> call, std::function<Value(const Reply &)> value,
                                  std::function<void(const Value *)> after);
    /// Asks about accounts, call after call, and adds to those found before.
    void askUnknown(const QStringList &accounts, const QStringList &found,
                    const std::shared_ptr<QPromise<Result<QStringList>>> &promise);
    template <HasTable Request, HasTable Reply>
    ItemRun *run(const QString &groupId, const Endpoint<Request, Reply> &endpoint, const QStringList &accounts,
                 const ItemRun::Cut &cut, std::function<Request(const QStringList &)> make,
                 std::function<QList<ItemOutcome>(const QStringList &, const Reply &)> read, Touch touch);
    void tellTaken(const QString &groupId, const TakenBack &taken);
    qsizetype perCall(const char *command, const char *list, int fallback) const;

    ApiClient &m_client;
    GroupService &m_service;
    GroupDirectory &m_directory;
    GroupRules m_rules;
    QStringList m_takingBack;              ///< groups, once for each undo under way
    QHash<QString, QStringList> m_mutedBy; ///< by such a group: whom its undo has muted or unmuted
    RequestScope m_scope;
};

} // namespace imdesk
