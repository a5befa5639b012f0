// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/remotelistmodel.h"

#include <QDateTime>

namespace imdesk {

RemoteListModel::RemoteListModel(QObject *parent)
    : QAbstractTableModel(parent), m_zone(QStringLiteral("UTC")), m_time([](qint64 seconds) {
          return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
      })
{
}

void RemoteListModel::setAccount(const QString &account)
{
    m_account = account;
    clear();
}

void RemoteListModel::setTimeText(std::function<QString(qint64)> text, const QString &zone)
{
    m_time = std::move(text);
    m_zone = zone;
    textsChanged();
}

QString RemoteListModel::moment(qint64 seconds) const { return seconds > 0 ? m_time(seconds) : QStringLiteral("—"); }

void RemoteListModel::become(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void RemoteListModel::clear()
{
    m_scope.cancelAll();
    beginResetModel();
    dropRows();
    endResetModel();
    m_started = false;
    m_total = -1;
    m_error = {};
    become(State::Idle);
}

void RemoteListModel::reload()
{
    clear();
    begin();
}

void RemoteListModel::begin()
{
    if (m_started)
        return;
    m_started = true;
    become(State::Loading);
    askPage();
}

void RemoteListModel::cancel()
{
    m_scope.cancel(pageKey());
    if (m_state == State::Loading)
        become(State::Idle);
}

void RemoteListModel::retry()
{
    if (m_state != State::Failed)
        return;
    become(State::Loading);
    askPage();
}

bool RemoteListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_started && m_state == State::Idle;
}

void RemoteListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    become(State::Loading);
    askPage();
}

void RemoteListModel::pageArrived(int added, bool complete, qint64 total, const std::function<void()> &append)
{
    if (m_state != State::Loading)
        return;
    m_total = total;
    if (added > 0) {
        beginInsertRows({}, count(), count() + added - 1);
        append();
        endInsertRows();
    }
    // An empty page would be asked for again and again.
    become(complete || added == 0 ? State::Complete : State::Idle);
}

void RemoteListModel::pageFailed(const ApiError &error)
{
    if (m_state != State::Loading)
        return;
    m_error = error;
    become(error.kind == ApiError::Kind::Cancelled ? State::Idle : State::Failed);
}

void RemoteListModel::textsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, columnCount() - 1));
}

} // namespace imdesk
