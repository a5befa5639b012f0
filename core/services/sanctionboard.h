// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/groupmembers.h"
#include "core/base/clock.h"
#include "core/services/banreader.h"
#include "core/services/itemrun.h"
#include "core/services/sanction.h"
#include "core/services/sanctionstore.h"

#include <QHash>
#include <QTimer>

#include <memory>

namespace imdesk {

/// Sets and lifts mutes and bans and knows the running ones: those set here, those of accounts that were asked for, and
/// those of groups whose lists were read. The service lists no globally muted accounts, so the board never claims to be
/// whole.
class SanctionBoard : public QObject
{
    Q_OBJECT

  public:
    static constexpr qsizetype perGroupCall = 500; ///< accounts of one forbid_send_msg
    static constexpr int asksAtOnce = 4;

    /// `operatorName` is noted as who has set a mute.
    SanctionBoard(ApiClient &client, SanctionStore &store, const Clock &clock, QString operatorName,
                  QObject *parent = nullptr);

    ApiClient &client() const { return m_client; }
    /// Reads what was set on this computer, by other programs too; `then` follows, also where it cannot be read.
    void load(const std::function<void()> &then = {});
    const QList<Sanction> &sanctions() const { return m_rows; }
    std::optional<Sanction> find(const QString &key) const;
    /// Unix seconds by the service's clock, by which sanctions end.
    qint64 serviceNow() const;

    /// What is wrong with an order, Kind::Usage.
    static std::optional<ApiError> problem(const SanctionOrder &order);
    /// Refused while one is under way or when it has a problem; applied() tells the end. All of its calls are noted
    /// down with the reason of the deed within which it is given.
    Result<Done> apply(const SanctionOrder &order) { return applyAll({order}); }
    /// Orders that belong together: one after the other, told and undone as one. Those alike go in one call.
    Result<Done> applyAll(const QList<SanctionOrder> &orders);
    /// Takes back what an order has changed, as the audit does, with the time that is left by now. applying() and
    /// applied() tell of it as of an order.
    Result<Done> undo(const SanctionOutcome &outcome);
    bool isApplying() const { return m_apply.isRunning() || !m_orders.isEmpty() || m_undoing; }
    /// An order is asking first what there is to restore.
    bool isLooking() const { return m_looking; }
    bool isUndoing() const { return m_undoing; }
    /// Stops: what was not sent yet stays as it is; of an undo the call under way ends first. applied() tells what
    /// became of each account.
    void cancelApplying();

    /// Asks the service about accounts (both clocks), groups (who is muted in them) and once more groups (who is banned
    /// from them). Refused while it asks.
    Result<Done> ask(const QStringList &accounts, const QStringList &groups, const QStringList &bannedFrom = {});
    void cancelAsking();
    bool isAsking() const { return m_askAccounts.isRunning() || m_askGroups.isRunning() || m_askBans.isRunning(); }
    /// The first thing that went wrong.
    const ApiError &askError() const { return m_askError; }
    /// Where some of many groups could not be read: a sentence that names them, for askError() is about one. Else
    /// empty.
    QString missedGroups() const;
    /// Accounts and groups the board knows something of.
    QStringList knownAccounts() const;
    QStringList knownGroups() const;
    QStringList knownBanGroups() const;

    /// The list of a group was read elsewhere: who is banned from it, who is muted in it.
    void hearBans(const QString &group, const QList<api::BannedMember> &banned);
    void hearMutes(const QString &group, const QList<api::MutedMember> &muted);
    /// What was told elsewhere of one account in a group or a topic: muted until then, Unix seconds; 0 = not muted.
    void hearMute(const QString &account, const QString &group, qint64 until);
    /// The service has carried out a write of this console, whoever asked for it: mutes, bans and their ends are taken
    /// over as set here.
    void hearWrite(const imdesk::WrittenCall &call);
    /// Accounts were muted or banned by this console for so many seconds; 0: that was lifted. changed() follows soon.
    void note(Sanction::Kind kind, const QString &group, const QStringList &accounts, qint64 seconds);

    /// Rows that have run out leave the board; gives whether any did.
    bool dropEnded();
    /// Takes rows off the board that the service does not know.
    void forget(const QStringList &keys);

  Q_SIGNALS:
    void changed();
    void applying(qint64 done, qint64 total);
    void applied(const imdesk::SanctionOutcome &outcome);
    void asked(qint64 done, qint64 total);
    void askingFinished();

  private:
    /// What other programs of this computer have set in the meantime comes with it, and what they have lifted goes.
    void readStore();
    void begin(const QList<SanctionOrder> &orders);
    void startOrder();
    void giveUp(const ApiError &error);
    void endApplying();
    void endUndo(const QList<SanctionOrder> &orders, const Result<TakenBack> &taken);
    void askAgain(const QList<SanctionOrder> &orders);
    void takeApplied(const QList<ItemOutcome> &outcomes);
    void onApplied();
    void heard(const QString &account, Sanction::Kind kind, const QString &group, qint64 until);
    void hearGroup(Sanction::Kind kind, const QString &group, const QList<QPair<QString, qint64>> &until);
    QStringList groupsWith(Sanction::Kind kind) const;
    void connectAsking();
    void takeAskedGroups(const QList<ItemOutcome> &outcomes);
    void tellSoon();
    void startAskingGroups();
    void startAskingBans();
    void endAsking();
    bool isKnown(const SanctionOrder &order) const;
    Sanction &noteSet(const QString &account, Sanction::Kind kind, const QString &group, qint64 seconds,
                      qint64 until = 0);
    void keep(const QList<Sanction> &rows);
    Sanction &rowFor(const QString &account, Sanction::Kind kind, const QString &group);
    /// The row as it is, or an empty one.
    Sanction rowOr(const QString &account, Sanction::Kind kind, const QString &group) const;
    static QList<Sanction::Kind> kindsOf(const SanctionOrder &order);
    static QList<SanctionOrder> merged(const QList<SanctionOrder> &orders);
    /// Counts the seconds to the moment an order names; says no where that has passed.
    std::optional<ApiError> countTime(SanctionOrder &order) const;

    ApiClient &m_client;
    SanctionStore &m_store;
    const Clock &m_clock;
    QString m_operator;
    QList<Sanction> m_rows;
    QHash<QString, qsizetype> m_rowOf;
    QList<SanctionOrder> m_orders; ///< the first is under way
    qint64 m_toApply = 0;          ///< accounts of all of them
    QString m_reason;              ///< why, for the audit
    SanctionOutcome m_outcome;
    QHash<QString, Sanction> m_before; ///< rows of the order under way, as they were when it was sent
    QTimer m_heard;                    ///< tells of what was noted; a job may note many in a moment
    QStringList m_groupsToAsk, m_bansToAsk;
    bool m_loaded = false;
    bool m_undoing = false;
    std::shared_ptr<bool> m_stopUndo; ///< of the undo under way
    bool m_looking = false;           ///< asked first, so that an undo restores what was there
    qint64 m_toAsk = 0, m_askedSoFar = 0;
    ApiError m_askError;
    QStringList m_missedGroups; ///< could not be asked about
    ItemRun m_apply, m_askAccounts, m_askGroups;
    BanReader m_askBans;
};

} // namespace imdesk
