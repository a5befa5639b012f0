// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/historyhour.h"

#include <QAbstractTableModel>
#include <QMap>

#include <functional>

namespace imdesk {

/// A calendar of hours: a row a Beijing day, newest first, a column an hour. A state is told by a sign, in words, and
/// by a role for its colour.
class HistoryHoursModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Role { StateRole = Qt::UserRole + 1, HourRole };

    explicit HistoryHoursModel(QObject *parent = nullptr);

    /// All hours of the days shown, of both logs.
    void setHours(const QList<HistoryHour> &hours);
    void setKind(ChatKind kind);
    ChatKind kind() const { return m_kind; }
    HistoryHour hour(const QModelIndex &index) const;
    QModelIndex indexOf(const HourKey &key) const;
    /// Of the log shown.
    int count(HistoryHour::State state) const;
    QList<HistoryHour> hours() const { return m_hours.values(); }
    void setTimeText(std::function<QString(qint64)> text) { m_time = std::move(text); }
    void retranslate();

    static QString sign(HistoryHour::State state);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  private:
    HourKey keyOf(const QModelIndex &index) const;
    QString about(const HistoryHour &hour) const;

    QMap<HourKey, HistoryHour> m_hours;
    ChatKind m_kind = ChatKind::C2C;
    QDate m_first, m_last;
    std::function<QString(qint64)> m_time;
};

} // namespace imdesk
