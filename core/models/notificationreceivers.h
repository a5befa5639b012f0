// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/requestscope.h"
#include "core/models/grouptable.h"
#include "core/services/groupservice.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace imdesk {

/// Known groups whose ID or name holds the text (letters of ASCII in either case), at most `limit`; those that begin
/// with it first.
QList<GroupRow> searchGroups(const GroupTable &table, const QString &text, int limit);

/// The groups chosen as receivers, in order, with the name, type and size that the service tells of each.
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

    explicit NotificationReceivers(GroupService &service, QObject *parent = nullptr);

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

    QStringList ids() const;
    const GroupRow &row(int row) const { return m_rows.at(row); }
    QString nameOf(const QString &id) const;
    bool isLooking() const { return m_asked > 0 || m_ask.isActive(); }
    /// Live rooms and the like, which take notifications to everyone only.
    int everyoneOnly() const;
    int notFound() const;
    /// Members of the groups whose size is known, and the number of groups whose size is not.
    qint64 knownMembers() const;
    int unknownSizes() const;
    void textsChanged();

  Q_SIGNALS:
    /// The set of groups is another one.
    void chosenChanged();
    /// More is known of them.
    void detailsChanged();
    void lookupFailed(const imdesk::ApiError &error);

  private:
    void ask();
    void take(const Result<api::GroupInfoReply> &reply, const QStringList &ids);
    void keep(const QList<api::GroupInfo> &infos);
    bool append(const GroupRow &row);
    void reindex();

    GroupService &m_service;
    QList<GroupRow> m_rows;
    QHash<QString, int> m_index;
    QStringList m_toAsk;
    QTimer m_ask;
    int m_asked = 0;
    int m_calls = 0;
    RequestScope m_scope;
};

} // namespace imdesk
