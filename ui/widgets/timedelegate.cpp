// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timedelegate.h"

#include "ui/widgets/displayzone.h"

#include <QAbstractItemView>

namespace imdesk {

TimeDelegate::TimeDelegate(const DisplayZone &zone, int role, Format format, QObject *parent)
    : QStyledItemDelegate(parent), m_zone(zone), m_role(role), m_format(format)
{
    if (auto *view = qobject_cast<QAbstractItemView *>(parent))
        connect(&zone, &DisplayZone::changed, view->viewport(), qOverload<>(&QWidget::update));
}

qint64 TimeDelegate::moment(const QModelIndex &index) const
{
    const QVariant value = index.data(m_role);
    return value.userType() == QMetaType::QDateTime ? value.toDateTime().toMSecsSinceEpoch() : value.toLongLong();
}

void TimeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const qint64 ms = moment(index);
    option->text = m_format == Format::Time ? m_zone.timeBare(ms) : m_zone.dateTimeBare(ms);
}

} // namespace imdesk
