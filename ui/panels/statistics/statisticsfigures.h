// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/statisticsdata.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace imdesk {

/// A day's figure beside that of the same weekday a week before: "+5.2 % (1,204 on Mon 16 Nov)"; says so when there is
/// nothing to compare with, or when the day is not final.
QString weekComparison(const Statistics &statistics, qsizetype day, qsizetype field);

/// The figures of the newest final day, large, each with its change against the same weekday last week.
class StatisticsFigures : public QWidget
{
    Q_OBJECT

  public:
    static constexpr int maxFigures = 4;

    explicit StatisticsFigures(QWidget *parent = nullptr);

    void show(const Statistics &statistics, const QStringList &keys);

  protected:
    void resizeEvent(QResizeEvent *event) override;

  private:
    void settle();
    struct Tile
    {
        QWidget *box = nullptr;
        QLabel *name = nullptr;
        QLabel *value = nullptr;
        QLabel *change = nullptr;
    };
    QLabel *m_day;
    QHBoxLayout *m_row;
    QList<Tile> m_tiles;
};

} // namespace imdesk
