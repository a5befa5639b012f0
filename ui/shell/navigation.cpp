// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"

#include <QEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace imdesk {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int iconNameRole = Qt::UserRole + 2;
constexpr int shortcutRole = Qt::UserRole + 3;

class NavigationDelegate : public QStyledItemDelegate
{
  public:
    explicit NavigationDelegate(const Navigation *view)
        : QStyledItemDelegate(const_cast<Navigation *>(view)), m_view(view)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        const QRect box = option.rect.adjusted(0, 1, 0, -1);
        if (selected || (option.state & QStyle::State_MouseOver))
            paintRounded(painter, box, Theme::radius, selected ? theme.soft : theme.hover);
        if ((option.state & QStyle::State_HasFocus) && m_view->hasFocus())
            paintRounded(painter, box, Theme::radius, QColor(), theme.accent, 1.25);
        const QColor colour = selected ? theme.accent : theme.muted;
        const QPixmap pixmap = iconPixmap(index.data(iconNameRole).toString(), colour, Theme::iconSize,
                                          painter->device()->devicePixelRatioF());
        const int left = m_view->isFolded() ? box.center().x() - Theme::iconSize / 2 + 1 : box.left() + 10;
        painter->drawPixmap(left, box.center().y() - Theme::iconSize / 2 + 1, pixmap);
        if (m_view->isFolded())
            return;
        painter->setFont(Theme::font(selected ? Theme::Font::Strong : Theme::Font::Body));
        painter->setPen(theme.text);
        const QRect words = box.adjusted(10 + Theme::iconSize + 10, 0, -8, 0);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return QSize(40, Theme::navItemHeight + 2);
    }

  private:
    const Navigation *m_view;
};

} // namespace

Navigation::Navigation(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("navigation"));
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(10, 10, 10, 10);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(true);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(true);
    recolour();
    setFolded(false);
    retranslate();
}

void Navigation::addSection(const QString &id, const QString &title, const QString &iconName,
                            const QKeySequence &shortcut)
{
    auto *item = new QStandardItem;
    item->setData(id, idRole);
    item->setData(iconName, iconNameRole);
    item->setData(shortcut.toString(QKeySequence::NativeText), shortcutRole);
    m_setting = true;
    m_model->appendRow(item);
    m_setting = false;
    setTitle(id, title);
}

void Navigation::setTitle(const QString &id, const QString &title)
{
    QStandardItem *item = m_model->item(rowOf(id));
    if (!item)
        return;
    const QString keys = item->data(shortcutRole).toString();
    item->setText(title);
    item->setToolTip(keys.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, keys));
    item->setAccessibleText(title);
}

int Navigation::rowOf(const QString &id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(idRole).toString() == id)
            return row;
    }
    return -1;
}

void Navigation::setCurrent(const QString &id)
{
    m_setting = true;
    setCurrentIndex(m_model->index(rowOf(id), 0));
    m_setting = false;
}

QString Navigation::current() const { return currentIndex().data(idRole).toString(); }

void Navigation::setFolded(bool folded)
{
    m_folded = folded;
    setFixedWidth(folded ? Theme::navFoldedWidth : Theme::navWidth);
    viewport()->update();
}

void Navigation::showName(const QModelIndex &index)
{
    if (!m_folded || !index.isValid() || !hasFocus())
        return;
    const QRect box = visualRect(index);
    QToolTip::showText(viewport()->mapToGlobal(box.topRight()), index.data(Qt::ToolTipRole).toString(), this);
}

void Navigation::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    showName(current);
    if (!m_setting && current.isValid())
        Q_EMIT sectionChosen(current.data(idRole).toString());
}

void Navigation::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    showName(currentIndex());
}

void Navigation::recolour()
{
    QPalette colours = palette();
    const QColor sunken = Theme::of(this).sunken;
    if (colours.color(QPalette::Active, QPalette::Window) == sunken)
        return;
    for (QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        colours.setColor(group, QPalette::Window, sunken);
    setPalette(colours);
}

void Navigation::retranslate() { setAccessibleName(tr("Sections")); }

void Navigation::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace imdesk
