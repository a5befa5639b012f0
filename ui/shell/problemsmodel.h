// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace imdesk {

/// Trouble of the background, newest first, at most 500 rows. The same trouble again is one row with a count.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column { Time, Title, Details, ColumnCount };
    static constexpr int timeRole = Qt::UserRole; ///< milliseconds since 1970
    static constexpr qsizetype maxRows = 500;

    explicit ProblemsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    struct Row
    {
        qint64 at = 0;
        QString title, details;
        int count = 1;
        QString way; ///< what makes another one the same
    };
    const Row &row(int at) const { return m_rows.at(at); }
    /// `way` is how it failed, where details differ from one to the next; empty: the details must be the same. The row
    /// keeps the newest.
    void add(qint64 atMs, const QString &title, const QString &details, const QString &way = {});
    void clear();
    void retranslate();

  private:
    QList<Row> m_rows;
};

} // namespace imdesk
