// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/requestscope.h"
#include "core/directory/accountdirectory.h"
#include "core/models/accounttable.h"
#include "core/models/pagedmodel.h"
#include "core/services/accountservice.h"

namespace imdesk {

/// The known accounts of an app as a table. They are read when somebody looks at them, and dropped when nobody has for
/// a while and they are many: a job that imports a million must not fill a window that shows something else. What is
/// noted meanwhile is in the directory's file. Nicknames and the online state are asked for the rows on the screen
/// only.
class AccountsModel : public PagedModel
{
    Q_OBJECT

  public:
    enum Role {
        NumberRole = Qt::UserRole, ///< the value behind the text
        IdRole,
        OnlineRole, ///< "Online", "PushOnline", "Offline", empty = not known
        ColumnIdRole = 0x0100 + 0x40
    };
    /// Online states younger than this are not asked again while scrolling.
    static constexpr int stateAgeMs = 60'000;
    /// So long after the last look accounts are dropped, if there are more than these; fewer cost little and stay.
    static constexpr int dropAfterMs = 60'000, fewAccounts = 20'000;

    AccountsModel(AccountService &service, AccountDirectory &directory, QObject *parent = nullptr);
    ~AccountsModel() override;

    /// Somebody looks into the list now: it is read where it is not there, and stays for a while.
    void wanted();
    /// The same for as long as it is shown.
    void setShown(bool shown);
    /// Runs `then` when all accounts are there, at once where they are; not when `context` has gone by then.
    void whenLoaded(QObject *context, const std::function<void()> &then);
    bool isLoaded() const { return m_stage == Stage::Loaded; }
    /// Not even on its way.
    bool isAway() const { return m_stage == Stage::Away; }
    /// In place of dropAfterMs and fewAccounts.
    void setDropping(int afterMs, int few);
    void setQuery(const QString &text, AccountQuery::Which which);
    const AccountQuery &query() const { return m_query; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Rows on the screen: their nicknames and states are fetched.
    void lookAt(int firstRow, int lastRow);
    /// Asks for the states of what is on the screen anew.
    void refreshStates();
    /// While they are read again, those of before.
    AccountCounts counts() const { return m_countsBefore ? *m_countsBefore : m_table.counts(); }
    const AccountTable &table() const { return m_table; }
    AccountDirectory &directory() const { return m_directory; }
    AccountService &service() const { return m_service; }
    QString idAt(int row) const;
    int rowOfId(const QString &id) const { return rowOf(m_table.find(id)); }
    QByteArray keyOf(int record) const override;
    int recordOf(const QByteArray &key) const override { return m_table.find(QByteArrayView(key)); }
    /// The state as last asked, nothing when it was not.
    std::optional<api::OnlineState> stateOf(const QString &id) const;
    /// As OnlineRole tells it, without its devices.
    QString statusOf(int record) const;
    /// A state that was asked for elsewhere.
    void takeStates(const QList<api::OnlineState> &states);
    void forgetStates(const QStringList &ids);
    /// The mutes in all chats that are known, whoever asked for them: none is asked for here.
    void setMutes(const QHash<QByteArray, AccountMutes> &mutes);
    void setTimeText(std::function<QString(qint64)> text, const QString &zone);
    void textsChanged();

  Q_SIGNALS:
    void loaded();
    void countsChanged();
    /// Nicknames or states could not be had.
    void lookFailed(const imdesk::ApiError &error);

  protected:
    OrderJob orderJob() const override;
    bool isPlain() const override { return !m_query.isFilter() && !m_query.sort && m_table.forgotten() == 0; }
    int recordCount() const override { return m_table.size(); }

  private:
    struct SeenState
    {
        api::OnlineState state;
        qint64 at = 0; ///< Unix ms
    };
    enum class Stage { Away, Loading, Loaded };
    void onRows(const QList<AccountRow> &rows);
    void onLoaded();
    void onNoted(const QList<AccountNote> &notes);
    void onForgotten(const QStringList &ids);
    void waitForLooks();
    void drop();
    void askNicks();
    void askStates();
    void changed(const QList<int> &records, bool grown);
    QString standingText(const AccountRow &row) const;
    QString mutesText(const AccountMutes &mutes) const;

    AccountService &m_service;
    AccountDirectory &m_directory;
    AccountTable m_table;
    AccountQuery m_query;
    std::function<QString(qint64)> m_time;
    QString m_zone = QStringLiteral("UTC");
    QHash<int, SeenState> m_states;
    QSet<int> m_nicksAsked;
    bool m_askingNicks = false, m_askingStates = false, m_failed = false, m_shown = false;
    Stage m_stage = Stage::Away;
    QSet<QByteArray> m_forgottenMeanwhile; ///< while rows are read, among which they may be still
    std::optional<AccountCounts> m_countsBefore;
    int m_lookFirst = 0, m_lookLast = -1, m_few = fewAccounts;
    QTimer m_countsSoon, m_dropSoon;
    RequestScope m_scope; ///< last: cancelled first
};

} // namespace imdesk
