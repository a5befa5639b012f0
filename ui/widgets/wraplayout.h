// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace imdesk {

/// A row of buttons that goes on in a second row where the first has no room for all. What is lower than the others
/// stands in the middle of its row.
class WrapLayout : public QLayout
{
  public:
    enum class Side { Left, Right };
    explicit WrapLayout(Side side = Side::Left) : m_side(side) {}
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override
    {
        m_items << item;
        invalidate();
    }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// All in one row.
    QSize sizeHint() const override;
    /// One below the other.
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

  private:
    /// The height it takes; moves the items only if told so.
    int place(const QRect &rect, bool move) const;

    Side m_side;
    QList<QLayoutItem *> m_items;
};

} // namespace imdesk
