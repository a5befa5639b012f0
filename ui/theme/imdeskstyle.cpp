// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/imdeskstyle.h"

#include "ui/theme/buttonrole.h"
#include "ui/theme/fieldstate.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

namespace imdesk {

namespace {

const char roleProperty[] = "imdeskButtonRole";
const char stateProperty[] = "imdeskFieldState";

bool isInput(const QWidget *widget)
{
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return !plain->isReadOnly();
    if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
        return !rich->isReadOnly();
    return false;
}

QColor frameColour(const Theme &theme, FieldState state, bool active)
{
    switch (state) {
    case FieldState::Valid:
        return theme.ok;
    case FieldState::Invalid:
        return theme.bad;
    case FieldState::Plain:
        break;
    }
    return active ? theme.accent : theme.inputBorder;
}

void paintCheckMark(QPainter *painter, const QRectF &box, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal w = box.width();
    QPainterPath path(box.topLeft() + QPointF(w * 0.25, w * 0.53));
    path.lineTo(box.topLeft() + QPointF(w * 0.43, w * 0.70));
    path.lineTo(box.topLeft() + QPointF(w * 0.76, w * 0.32));
    painter->drawPath(path);
    painter->restore();
}

} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty(roleProperty, static_cast<int>(role));
    button->update();
}

ButtonRole buttonRole(const QAbstractButton *button)
{
    return button ? static_cast<ButtonRole>(button->property(roleProperty).toInt()) : ButtonRole::Normal;
}

void setFieldState(QWidget *field, FieldState state)
{
    field->setProperty(stateProperty, static_cast<int>(state));
    field->update();
}

FieldState fieldState(const QWidget *field)
{
    return field ? static_cast<FieldState>(field->property(stateProperty).toInt()) : FieldState::Plain;
}

ImdeskStyle::ImdeskStyle(bool compact) : QProxyStyle(QStringLiteral("Fusion")), m_compact(compact) {}

int ImdeskStyle::rowHeight(const QWidget *widget)
{
    const auto *style = qobject_cast<const ImdeskStyle *>(widget->style());
    return style && style->m_compact ? Theme::compactRowHeight : Theme::rowHeight;
}

namespace {

/// Whether the wheel changes what it says.
bool turnsWithWheel(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QTabBar *>(widget);
}

} // namespace

bool ImdeskStyle::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = event->type() == QEvent::Wheel ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // whatever is around it scrolls
    return true;
}

void ImdeskStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

void ImdeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (turnsWithWheel(widget)) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus); // or the wheel would give it the focus first
        widget->installEventFilter(this);
    }
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    // Tips show what strangers wrote: none is markup, whatever it looks like.
    if (auto *tip = qobject_cast<QLabel *>(widget); tip && tip->inherits("QTipLabel"))
        tip->setTextFormat(Qt::PlainText);
}

void ImdeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = option->state & State_Enabled;
    const bool focus = option->state & State_HasFocus;
    const QRectF rect = option->rect;
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_FrameDefaultButton:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_FrameTabWidget:
    case PE_PanelItemViewRow:
    case PE_FrameDockWidget:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            const bool active = focus && enabled;
            const FieldState state = enabled ? fieldState(widget) : FieldState::Plain;
            // Where the colour says something else, the focus is told by the width alone.
            const qreal width = !active ? 1.0 : state == FieldState::Plain ? 1.5 : 2.0;
            paintRounded(painter, rect, Theme::radius, enabled ? theme.surface : theme.window,
                         frameColour(theme, state, active), width);
        }
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame: {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        if (!area) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        const bool lit = focus || area->hasFocus();
        const QColor fill = area->viewport()->palette().color(area->viewport()->backgroundRole());
        paintRounded(painter, rect, Theme::radius, fill,
                     lit               ? theme.accent
                     : isInput(widget) ? theme.inputBorder
                                       : theme.border,
                     lit && isInput(widget) ? 1.5 : 1.0);
        return;
    }
    case PE_PanelScrollAreaCorner:
        // Between two scroll bars the view goes on.
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
            painter->fillRect(option->rect, area->viewport()->palette().color(area->viewport()->backgroundRole()));
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        painter->fillRect(option->rect, theme.surface);
        painter->setPen(theme.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.toolTipBase());
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const qreal side = qMin(rect.width(), rect.height());
        const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
        const bool on = option->state & (State_On | State_NoChange);
        const QColor mark = enabled ? theme.accent : theme.inputBorder;
        paintRounded(painter, box, 4, on ? mark : theme.surface, on ? mark : theme.inputBorder, 1.25);
        if (option->state & State_On) {
            paintCheckMark(painter, box, theme.onAccent);
        } else if (option->state & State_NoChange) {
            painter->fillRect(QRectF(box.left() + side * 0.25, box.center().y() - 1, side * 0.5, 2), theme.onAccent);
        }
        return;
    }
    case PE_IndicatorRadioButton: {
        const bool on = option->state & State_On;
        const QColor mark = enabled ? theme.accent : theme.inputBorder;
        const QRectF box = rect.adjusted(0.5, 0.5, -0.5, -0.5);
        paintRounded(painter, box, box.width() / 2, on ? mark : theme.surface, on ? mark : theme.inputBorder, 1.25);
        if (on)
            paintRounded(painter, QRectF(box.center() - QPointF(3.5, 3.5), QSizeF(7, 7)), 3.5, theme.onAccent);
        return;
    }
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paintChevron(painter, QRectF(header->rect.right() - 10, header->rect.center().y() - 6, 12, 12), theme.muted,
                         header->sortIndicator & QStyleOptionHeader::SortUp ? 180 : 0);
        return;
    case PE_IndicatorArrowDown:
        paintChevron(painter, rect, enabled ? theme.muted : theme.border);
        return;
    case PE_IndicatorArrowUp:
        paintChevron(painter, rect, enabled ? theme.muted : theme.border, 180);
        return;
    case PE_IndicatorArrowRight:
        paintChevron(painter, rect, enabled ? theme.muted : theme.border, 270);
        return;
    case PE_IndicatorArrowLeft:
        paintChevron(painter, rect, enabled ? theme.muted : theme.border, 90);
        return;
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        const auto *table = qobject_cast<const QTableView *>(widget);
        if (item && item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
        if (option->state & State_Selected)
            painter->fillRect(option->rect, enabled ? theme.soft : theme.sunken);
        else if (enabled && (option->state & State_MouseOver))
            painter->fillRect(option->rect, theme.hover);
        if (table) {
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.border);
        }
        return;
    }
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            // Only what keys have chosen gets the ring; the selection shows the rest.
            if (option->state & State_KeyboardFocusChange)
                paintRounded(painter, rect.adjusted(1, 1, -1, -2), 4, QColor(), theme.accent, 1.25);
        } else {
            paintRounded(painter, rect.adjusted(-1, -1, 1, 1), 4, QColor(), theme.accent, 1.25);
        }
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.border);
        return;
    case PE_FrameGroupBox:
        paintRounded(painter, rect, Theme::cardRadius, QColor(), theme.border);
        return;
    case PE_Widget:
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ImdeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        drawButtonPanel(option, painter, widget);
        return;
    case CE_PushButtonLabel:
        drawButtonLabel(option, painter, widget);
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, theme.surface);
        if (option->state & State_MouseOver)
            painter->fillRect(option->rect, theme.hover);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.border);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.border);
        return;
    case CE_HeaderLabel:
        drawHeaderLabel(option, painter, widget);
        return;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy(*tab);
            const bool selected = tab->state & State_Selected;
            copy.palette.setColor(QPalette::WindowText, selected ? theme.text : theme.muted);
            copy.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        paintRounded(painter, option->rect, option->rect.height() / 2.0, theme.isDark() ? theme.border : theme.sunken);
        return;
    case CE_ProgressBarContents:
        drawProgress(option, painter);
        return;
    case CE_ProgressBarLabel:
        return;
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return;
    case CE_MenuBarItem:
        drawMenuBarItem(option, painter);
        return;
    case CE_MenuBarEmptyArea:
    case CE_MenuEmptyArea:
        return;
    case CE_Splitter: {
        const QPointF middle = QRectF(option->rect).center();
        const bool upright = option->state & State_Horizontal;
        const QRectF grip = upright ? QRectF(middle.x() - 1.5, middle.y() - 12, 3, 24)
                                    : QRectF(middle.x() - 12, middle.y() - 1.5, 24, 3);
        paintRounded(painter, grip, 1.5, option->state & State_MouseOver ? theme.muted : theme.border);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace imdesk
