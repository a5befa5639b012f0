// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/requestscope.h"
#include "core/models/grouptable.h"
#include "core/services/groupservice.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <functional>

namespace imdesk {

/// Known groups whose ID or name holds the text (letters of ASCII in either case), at most `limit`; those that begin
/// with it first.
QList<GroupRow> searchGroups(const GroupTable &table, const QString &text, int limit);

/// The groups chosen as receivers, in order, with the name, type and size that the service tells of each. All of an
/// app's 200,000 may be chosen: they are chosen at once, their rows follow in turns, and what is told of them is
/// counted as it comes.
class NotificationReceivers : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column { Name, Id, Type, Members, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        ProblemRole,                 ///< bool: the service does not know the group
        ColumnIdRole = 0x0100 + 0x40 ///< of headerData: a stable word for the column
    };

    /// What is known of a group elsewhere; null for nothing.
    using Known = std::function<const GroupRow *(const QString &id)>;
    static constexpr int callsAtOnce = 3;
    static constexpr int rowsATurn = 4'000;
    static constexpr int tellMs = 100;

    explicit NotificationReceivers(GroupService &service, QObject *parent = nullptr);

    /// What is known need not be asked.
    void setKnown(Known known) { m_known = std::move(known); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Adds the groups that are not there yet, gives their number, and asks the service for what is not known of them.
    int add(const QStringList &ids);
    /// What is known already, so that nothing need be asked.
    void add(const GroupRow &row);
    void remove(const QList<int> &rows);
    void remove(const QStringList &ids);
    void setIds(const QStringList &ids);
    /// Asks once more for what was not told.
    void lookAgain();

    /// All that are chosen, also those whose rows are still to come.
    const QStringList &ids() const { return m_ids; }
    int count() const { return int(m_ids.size()); }
    const GroupRow &row(int row) const { return m_rows.at(row); }
    QString nameOf(const QString &id) const;
    bool isLooking() const { return m_flying > 0 || m_ask.isActive() || isAsking() || m_rows.size() < m_ids.size(); }
    /// Live rooms and the like, which take notifications to everyone only.
    int everyoneOnly() const { return m_counts.everyoneOnly; }
    int notFound() const { return m_counts.notFound; }
    /// Members of the groups whose size is known, and the number of groups whose size is not.
    qint64 knownMembers() const { return m_counts.members; }
    int unknownSizes() const { return count() - m_counts.sized; }
    /// Groups that may be live rooms for all that is known.
    int unknownTypes() const { return count() - m_counts.typed; }
    void textsChanged();

  Q_SIGNALS:
    /// The set of groups is another one.
    void chosenChanged();
    /// More is known of them: at most every `tellMs`, and once all is known that can be.
    void detailsChanged();
    /// What became known, at once.
    void learnt(const QList<imdesk::GroupRow> &rows);
    void lookupFailed(const imdesk::ApiError &error);

  private:
    struct Counts
    {
        int everyoneOnly = 0, notFound = 0;
        int sized = 0, typed = 0; ///< those that were not found among them, for they need neither
        qint64 members = 0;
    };
    void ask();
    void forgetCalls();
    bool isAsking() const { return m_askFrom < m_toAsk.size() || !m_alone.isEmpty(); }
    QStringList nextToAsk();
    void take(const Result<api::GroupInfoReply> &reply, const QStringList &ids);
    void keep(const QList<api::GroupInfo> &infos);
    void put(int row, const GroupRow &group);
    const GroupRow *knownRow(const QString &id) const;
    bool choose(const QString &id);
    void fill();
    void count(const GroupRow &row, int by);
    void reindex();
    void tell();

    GroupService &m_service;
    Known m_known;
    QStringList m_ids;
    QList<GroupRow> m_rows; ///< of the first of them
    QHash<QString, int> m_index;
    Counts m_counts;
    QStringList m_toAsk;
    qsizetype m_askFrom = 0; ///< those before are asked for
    QStringList m_alone;     ///< asked for one by one, for together they failed
    QTimer m_fill, m_ask, m_tell;
    bool m_hasNews = false; ///< that detailsChanged() has not told
    int m_flying = 0;
    int m_calls = 0;
    quint64 m_turn = 0; ///< what was asked before it was raised is no longer waited for
    RequestScope m_scope;
};

} // namespace imdesk
