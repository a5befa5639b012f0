// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/orderlist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/returnpress.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace imdesk {

OrderList::OrderList(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_list(new QListWidget(this)),
      m_add(button(name + QStringLiteral("Add"), QStringLiteral("plus"))),
      m_remove(button(name + QStringLiteral("Remove"), QStringLiteral("trash"))),
      m_up(button(name + QStringLiteral("Up"))),
      m_down(button(name + QStringLiteral("Down")))
{
    m_list->setObjectName(name + QStringLiteral("List"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *order = new QHBoxLayout;
    for (QPushButton *one : {m_add, m_remove, m_up, m_down})
        order->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_list, 1);
    column->addLayout(order);
    connect(m_add, &QPushButton::clicked, this, &OrderList::addWanted);
    connect(m_remove, &QPushButton::clicked, this, &OrderList::removeWanted);
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        adapt();
        Q_EMIT chosen();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        Q_EMIT switched(m_list->row(item), item->checkState() == Qt::Checked);
    });
    adapt();
}

QPushButton *OrderList::button(const QString &name, const QString &iconName)
{
    auto *made = new QPushButton(this);
    made->setObjectName(name);
    pressOnReturnInFocus(made);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    return made;
}

int OrderList::current() const { return m_list->currentRow(); }

void OrderList::setEntries(const QList<Entry> &entries, int current)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const auto &[name, on] : entries) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(entries.isEmpty() ? -1 : qBound(0, current, int(entries.size()) - 1));
    adapt();
}

void OrderList::setName(int row, const QString &name)
{
    const QSignalBlocker blocker(m_list);
    if (QListWidgetItem *item = m_list->item(row))
        item->setText(name);
}

void OrderList::adapt()
{
    const int row = current();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void OrderList::retranslate()
{
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
}

} // namespace imdesk
