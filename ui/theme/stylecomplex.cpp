// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/imdeskstyle.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

namespace imdesk {

void ImdeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawComboBox(option, painter, widget);
        return;
    case CC_SpinBox:
        drawSpinBox(option, painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(option, painter, widget);
        return;
    case CC_ToolButton:
        drawToolButton(option, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void ImdeskStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = option->state & State_Enabled;
    const bool focus = enabled && (option->state & (State_HasFocus | State_On));
    const bool over = enabled && (option->state & State_MouseOver);
    paintRounded(painter, option->rect, Theme::radius,
                 !enabled ? theme.window
                 : over   ? theme.hover
                          : theme.surface,
                 focus ? theme.accent : theme.inputBorder, focus ? 1.5 : 1.0);
    paintChevron(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                 enabled ? theme.muted : theme.border);
}

void ImdeskStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return;
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = option->state & State_Enabled;
    const bool focus = enabled && (option->state & State_HasFocus);
    if (spin->frame)
        paintRounded(painter, option->rect, Theme::radius, enabled ? theme.surface : theme.window,
                     focus ? theme.accent : theme.inputBorder, focus ? 1.5 : 1.0);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto &[sub, flag, angle] : {std::tuple(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, 180),
                                           std::tuple(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 0)}) {
        const QRect r = subControlRect(CC_SpinBox, option, sub, widget);
        const bool can = enabled && (spin->stepEnabled & flag);
        if (can && (option->activeSubControls & sub) && (option->state & State_MouseOver))
            paintRounded(painter, QRectF(r).adjusted(1, 1, -1, -1), 3, theme.soft);
        paintChevron(painter, r, can ? theme.muted : theme.border, angle);
    }
}

void ImdeskStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    const Theme &theme = Theme::of(option->palette);
    QRectF thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool lit = (option->state & State_MouseOver) || (option->activeSubControls & SC_ScrollBarSlider);
    if (slider->orientation == Qt::Vertical)
        thumb.adjust(3, 2, -3, -2);
    else
        thumb.adjust(2, 3, -2, -3);
    QColor colour = theme.muted;
    colour.setAlphaF(lit ? 0.85f : 0.45f);
    paintRounded(painter, thumb, 3, colour);
}

QRect ImdeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                  const QWidget *widget) const
{
    const QRect r = option->rect;
    if (control == CC_ComboBox) {
        if (sub == SC_ComboBoxArrow)
            return visualRect(option->direction, r, QRect(r.right() - 28, r.top(), 28, r.height()));
        if (sub == SC_ComboBoxEditField)
            return visualRect(option->direction, r, r.adjusted(10, 2, -28, -2));
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        const int half = r.height() / 2;
        if (sub == SC_SpinBoxUp)
            return bare ? QRect() : visualRect(option->direction, r, QRect(r.right() - 25, r.top() + 2, 24, half - 2));
        if (sub == SC_SpinBoxDown)
            return bare ? QRect()
                        : visualRect(option->direction, r, QRect(r.right() - 25, r.top() + half, 24, half - 2));
        if (sub == SC_SpinBoxEditField)
            return visualRect(option->direction, r, r.adjusted(8, 2, bare ? -8 : -28, -2));
    }
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider)
            return {};
        const bool upright = slider->orientation == Qt::Vertical;
        const int length = upright ? r.height() : r.width();
        const qint64 range = qint64(slider->maximum) - slider->minimum;
        int thumb = length;
        if (range > 0)
            thumb = int(qBound(qint64(qMin(32, length)), qint64(length) * slider->pageStep / (range + slider->pageStep),
                               qint64(length)));
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                  length - thumb, slider->upsideDown);
        const auto part = [&](int from, int size) {
            return upright ? QRect(r.left(), r.top() + from, r.width(), size)
                           : QRect(r.left() + from, r.top(), size, r.height());
        };
        switch (sub) {
        case SC_ScrollBarSlider:
            return part(start, thumb);
        case SC_ScrollBarGroove:
            return r;
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + thumb, length - start - thumb);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect ImdeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(8, 1, -8, -1);
        return QProxyStyle::subElementRect(element, option, widget);
    }
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove:
        return option->rect;
    case SE_ProgressBarLabel:
        return {};
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize ImdeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            return out;
        const int textWidth = option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
        const int iconWidth = button->icon.isNull() ? 0 : button->iconSize.width() + (button->text.isEmpty() ? 0 : 6);
        const int menuWidth = button->features & QStyleOptionButton::HasMenu ? 18 : 0;
        return QSize(qMax(textWidth + iconWidth + menuWidth + 28, button->text.isEmpty() ? 34 : 64),
                     Theme::controlHeight);
    }
    case CT_ToolButton: {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool words =
            tool && !tool->text.isEmpty() && (tool->toolButtonStyle != Qt::ToolButtonIconOnly || tool->icon.isNull());
        if (!tool || !words)
            return QSize(qMax(30, size.width() + 12), qMax(30, qMin(size.height() + 12, Theme::controlHeight)));
        const int textWidth = option->fontMetrics.size(Qt::TextShowMnemonic, tool->text).width();
        const int iconWidth =
            tool->icon.isNull() || tool->toolButtonStyle == Qt::ToolButtonTextOnly ? 0 : tool->iconSize.width() + 6;
        const int menuWidth = tool->features & QStyleOptionToolButton::HasMenu ? 18 : 0;
        return QSize(textWidth + iconWidth + menuWidth + 20, 30);
    }
    case CT_ComboBox:
        return QSize(size.width() + 48, Theme::controlHeight);
    case CT_LineEdit:
        return QSize(out.width() + 8, qMax(size.height() + 8, Theme::controlHeight));
    case CT_SpinBox:
        return QSize(size.width() + 44, Theme::controlHeight);
    case CT_HeaderSection:
        return QSize(out.width() + 2 * (Theme::cellPadding - 4) + 4, Theme::rowHeight);
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return QSize(out.width(), 9);
        // Size hint of Fusion, plus our wider icon column and room between text and shortcut.
        return QSize(out.width() + 36, 30);
    }
    case CT_MenuBarItem:
        return QSize(size.width() + 20, 30);
    case CT_TabBarTab:
        return QSize(out.width() + 8, 36);
    case CT_ItemViewItem:
        // Lists under a combo box and trees are as airy as tables.
        if (qobject_cast<const QListView *>(widget) || qobject_cast<const QTreeView *>(widget))
            out.setHeight(qMax(out.height(), 30));
        return out;
    default:
        return out;
    }
}

int ImdeskStyle::itemMargin(const QWidget *widget) const
{
    if (qobject_cast<const QTableView *>(widget))
        return Theme::cellPadding - 1;
    return qobject_cast<const QAbstractItemView *>(widget) ? 7 : 3;
}

int ImdeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QMenu *>(widget) ? 1 : 2;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_MenuBarPanelWidth:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_SplitterWidth:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
        return Theme::iconSize;
    case PM_FocusFrameHMargin:
        return itemMargin(widget);
    case PM_HeaderMargin:
        return 4;
    case PM_HeaderMarkSize:
        return 12;
    case PM_TabBarTabHSpace:
        return 24;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ImdeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_MenuBar_AltKeyNavigation:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout; // what is done stands last, as in our other dialogs
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace imdesk
