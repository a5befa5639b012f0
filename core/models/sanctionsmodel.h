// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sanctionboard.h"

#include <QAbstractTableModel>

#include <functional>

namespace imdesk {

/// The board of running mutes and bans: what ends first comes first, what never ends last.
class SanctionsModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column { Account, Kind, Where, EndsIn, EndsAt, By, ServerSays, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole + 1,
        SoonRole,                    ///< ends within the hour
        DisagreeRole,                ///< the service says something else than what was set here
        ColumnIdRole = 0x0100 + 0x40 ///< of headerData: a stable word for the column
    };
    static constexpr qint64 soonSeconds = 3600;

    explicit SanctionsModel(SanctionBoard &board, QObject *parent = nullptr);

    /// Rows whose account, group or setter holds all the words; only those ending within the hour.
    void setFilter(const QString &text, bool soonOnly);
    /// Only rows of this very account; empty = of all.
    void setAccount(const QString &account);
    bool isFiltered() const { return m_soonOnly || !m_words.isEmpty(); }
    const QList<Sanction> &rows() const { return m_rows; }
    const Sanction &sanction(int row) const { return m_rows.at(row); }
    int rowOf(const QString &key) const;
    qsizetype endingSoon() const;
    /// Time has gone on: countdowns anew, ended rows leave.
    void tick();
    /// A moment (Unix ms) in the zone of the window, and the name of that zone for the titles.
    void setTimeText(std::function<QString(qint64)> text, std::function<QString()> zone);
    void textsChanged();

    /// Longer than anybody lives with it: spanText() calls that "for ever", which is no span a sentence can hold.
    static bool isForEver(qint64 seconds) { return seconds >= Sanction::forEver / 2; }
    /// "3 d 4 h", "12 min 5 s", "for ever".
    static QString spanText(qint64 seconds);
    static QString kindText(Sanction::Kind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  private:
    void rebuild();
    bool isSoon(const Sanction &row) const;
    QString serverText(const Sanction &row) const;

    SanctionBoard &m_board;
    QList<Sanction> m_rows;
    QStringList m_words;
    QString m_account;
    bool m_soonOnly = false;
    std::function<QString(qint64)> m_time;
    std::function<QString()> m_zone = [] { return QStringLiteral("UTC"); };
};

} // namespace imdesk
