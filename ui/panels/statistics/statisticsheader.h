// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace imdesk {

/// Column heads of the daily figures: the field in plain words, under it its name in the API.
class StatisticsHeader : public QHeaderView
{
    Q_OBJECT

  public:
    explicit StatisticsHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

  protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace imdesk
