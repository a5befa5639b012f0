// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace imdesk {

class DisplayZone;

/// Shows a column of moments (a QDateTime, or milliseconds since 1970, under `role`) in the zone chosen now.
class TimeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    enum class Format { Time, DateTime };
    TimeDelegate(const DisplayZone &zone, int role, Format format, QObject *parent = nullptr);

    /// Milliseconds since 1970 UTC, 0 for none.
    qint64 moment(const QModelIndex &index) const;

  protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

  private:
    const DisplayZone &m_zone;
    int m_role;
    Format m_format;
};

} // namespace imdesk
