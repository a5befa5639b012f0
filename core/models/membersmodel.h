// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/requestscope.h"
#include "core/directory/grouprow.h"
#include "core/models/membertable.h"
#include "core/models/pagedmodel.h"
#include "core/services/groupservice.h"

#include <QElapsedTimer>
#include <QSet>

namespace imdesk {

/// Members of one group, paged in while the view scrolls or all at once; or its muted accounts. Filter and sort work on
/// what is loaded: isPartial() says when that is not everybody.
class MembersModel : public PagedModel
{
    Q_OBJECT

  public:
    enum Role { NumberRole = Qt::UserRole, AccountRole, ColumnIdRole = 0x0100 + 0x40 };
    enum class Source { Members, Muted };
    enum class State {
        Idle, ///< may go on
        Loading,
        Complete, ///< the service has told all it tells
        Failed    ///< the last page failed: retry() asks for it again
    };

    explicit MembersModel(GroupService &service, QObject *parent = nullptr);
    ~MembersModel() override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QByteArray keyOf(int record) const override;
    int recordOf(const QByteArray &key) const override { return m_table.find(key); }
    /// Only in the order of the service and without a filter: else a page may add nothing that is seen.
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Forgets everything; nothing is asked until start() or loadAll(), however much a view would like to.
    void setGroup(const QString &id, GroupKind kind, Source source = Source::Members);
    QString groupId() const { return m_group; }
    /// The number that the group's next message gets; nothing where that is not known or the type counts no unread
    /// ones.
    void setNextMessage(std::optional<qint64> number);
    /// Asks for the first page; from then on the view may fetch more.
    void start();
    bool isStarted() const { return m_started; }
    void loadAll();
    /// Stops; what is loaded stays, and loading may go on later.
    void cancel();
    void retry();
    /// Forgets what is loaded and, if it was begun, begins anew.
    void reload();
    /// Asks again for these members alone; where they cannot be asked for by name, reloads.
    void reread(const QStringList &accounts);

    /// Owner and admins are few, so the service is asked for all of them at once, however far the list is loaded.
    void setFilter(const QString &text, std::optional<MemberRole> role, bool mutedOnly);
    /// What the filter finds is all there is in the group, not only among those loaded.
    bool isFilterWhole() const { return !isPartial() || (m_query.role && m_wholeRoles.contains(*m_query.role)); }
    const MemberQuery &query() const { return m_query; }
    /// Rows on the screen: their nicknames are fetched, and the next page when the end is near.
    void lookAt(int firstRow, int lastRow);

    State state() const { return m_state; }
    bool isLoadingAll() const { return m_loadAll; }
    const ApiError &error() const { return m_error; }
    int loaded() const { return m_table.size(); }
    /// Members of the group as the service counts them, -1 before the first page.
    qint64 total() const { return m_total; }
    bool isPartial() const { return m_state != State::Complete; }
    /// Seconds until all are loaded at the pace so far, -1 when nothing is known.
    int secondsLeft() const;
    /// Nicknames cannot be had: why.
    const std::optional<ApiError> &nickError() const { return m_nickError; }
    const MemberTable &table() const { return m_table; }
    QString accountAt(int row) const;
    /// How a moment in Unix seconds is written, and the zone's name for the headings.
    void setTimeText(std::function<QString(qint64)> text, const QString &zone);
    void textsChanged();

  Q_SIGNALS:
    void progressChanged();

  protected:
    OrderJob orderJob() const override;
    bool isPlain() const override { return !m_query.isFilter() && !m_query.sort; }
    int recordCount() const override { return m_table.size(); }

  private:
    void ask();
    void askRole();
    void askRole(MemberRole role, api::MemberPages pages);
    void askMuted();
    void take(const Result<api::MemberQueryReply> &reply);
    void askNicks();
    void becomes(State state);
    QString muteText(qint64 until) const;

    GroupService &m_service;
    RequestScope m_scope;
    MemberTable m_table;
    MemberQuery m_query;
    std::function<QString(qint64)> m_time;
    QString m_zone = QStringLiteral("UTC");
    QString m_group;
    GroupKind m_kind = GroupKind::Unknown;
    Source m_source = Source::Members;
    State m_state = State::Idle;
    api::MemberPages m_pages;
    QSet<MemberRole> m_wholeRoles; ///< everybody of these is loaded
    qint64 m_total = -1;
    ApiError m_error;
    bool m_started = false;
    bool m_loadAll = false;
    QElapsedTimer m_pace;
    qint64 m_busyMs = 0;
    int m_lookFirst = 0, m_lookLast = -1;
    bool m_nicksAsked = false;
    std::optional<ApiError> m_nickError;
};

} // namespace imdesk
