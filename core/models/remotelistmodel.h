// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/apierror.h"
#include "core/base/requestscope.h"

#include <QAbstractTableModel>

#include <functional>

namespace imdesk {

/// A table about one account that the service tells page by page and in its own order: friends, blocked accounts,
/// groups. The next page is asked for when a view comes near the end. Derived classes know the call and keep the rows.
class RemoteListModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum class State {
        Idle, ///< may go on
        Loading,
        Complete, ///< the service has told all it tells
        Failed    ///< the last page failed: retry() asks for it again
    };
    enum Role { IdRole = Qt::UserRole, ColumnIdRole = 0x0100 + 0x40 };

    explicit RemoteListModel(QObject *parent = nullptr);

    /// Whose list it is; forgets the rows of the account before.
    void setAccount(const QString &account);
    QString account() const { return m_account; }
    /// A moment (Unix seconds) as text, and the zone for the headings.
    void setTimeText(std::function<QString(qint64)> text, const QString &zone);

    /// Forgets everything and asks for the first page.
    void reload();
    /// Asks for the first page unless that was done.
    void begin();
    /// Forgets everything; nothing is asked until begin().
    void clear();
    void cancel();
    void retry();
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }

    State state() const { return m_state; }
    bool isStarted() const { return m_started; }
    const ApiError &error() const { return m_error; }
    /// Rows there are at the service, -1 when it does not say.
    qint64 total() const { return m_total; }
    /// Headings and texts are made anew, after language or zone have changed.
    void textsChanged();

  Q_SIGNALS:
    void stateChanged();

  protected:
    /// Asks for the page behind what is there; ends in pageArrived() or pageFailed().
    virtual void askPage() = 0;
    virtual int count() const = 0;
    virtual void dropRows() = 0;
    /// Adds the rows of a page by `append`, which puts `added` of them behind the last one.
    void pageArrived(int added, bool complete, qint64 total, const std::function<void()> &append);
    void pageFailed(const ApiError &error);
    /// Key of the page's call.
    static QString pageKey() { return QStringLiteral("page"); }
    /// A moment, or a dash for none.
    QString moment(qint64 seconds) const;
    QString m_account;
    QString m_zone;
    RequestScope m_scope;

  private:
    void become(State state);
    std::function<QString(qint64)> m_time;
    State m_state = State::Idle;
    ApiError m_error;
    qint64 m_total = -1;
    bool m_started = false;
};

} // namespace imdesk
