// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonrole.h"
#include "ui/theme/imdeskstyle.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/wholetitles.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace imdesk {

namespace {

const char wholeTitlesProperty[] = "imdeskWholeTitles";

struct ButtonColours
{
    QColor fill;
    QColor border;
    QColor text;
};

ButtonColours buttonColours(const QStyleOption *option, const QWidget *widget)
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool over = enabled && (option->state & QStyle::State_MouseOver);
    const bool down = enabled && (option->state & (QStyle::State_Sunken | QStyle::State_On));
    const bool focus = option->state & QStyle::State_HasFocus;
    const auto filled = [&](const QColor &colour, const QColor &text) {
        if (!enabled)
            return ButtonColours{theme.sunken, theme.border,
                                 option->palette.color(QPalette::Disabled, QPalette::ButtonText)};
        const QColor fill = down ? colour.darker(115) : over ? colour.darker(107) : colour;
        return ButtonColours{fill, focus ? theme.text : fill, text};
    };
    switch (buttonRole(qobject_cast<const QAbstractButton *>(widget))) {
    case ButtonRole::Accent:
        return filled(theme.accent, theme.onAccent);
    case ButtonRole::Danger:
        return filled(theme.bad, theme.isDark() ? theme.onAccent : QColor(Qt::white));
    case ButtonRole::Quiet:
        return {down   ? theme.soft
                : over ? theme.hover
                       : QColor(),
                focus ? theme.accent : QColor(),
                option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText)};
    case ButtonRole::Normal:
        break;
    }
    return {down      ? theme.soft
            : over    ? theme.hover
            : enabled ? theme.surface
                      : theme.window,
            focus ? theme.accent : theme.border,
            option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText)};
}

bool isFilled(const QWidget *widget)
{
    const ButtonRole role = buttonRole(qobject_cast<const QAbstractButton *>(widget));
    return role == ButtonRole::Accent || role == ButtonRole::Danger;
}

// On a filled button the icon has the colour of the words, whatever it was made for.
void paintTinted(QPainter *painter, const QIcon &icon, const QRect &place, const QColor &colour)
{
    QPixmap pixmap = icon.pixmap(place.size(), painter->device()->devicePixelRatioF());
    if (pixmap.isNull())
        return;
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(pixmap.rect(), colour);
    tint.end();
    const QSize drawn = pixmap.deviceIndependentSize().toSize();
    painter->drawPixmap(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, drawn, place).topLeft(), pixmap);
}

// A title stands as the cells under it do: numbers on the right.
Qt::Alignment headerAlignment(const QStyleOptionHeader &header, const QWidget *widget)
{
    const auto *view = qobject_cast<const QHeaderView *>(widget);
    if (view && view->orientation() == Qt::Horizontal && view->model() && view->model()->rowCount() > 0) {
        const QVariant cell = view->model()->index(0, header.section).data(Qt::TextAlignmentRole);
        if (cell.isValid())
            return Qt::Alignment(cell.toInt());
    }
    return header.textAlignment;
}

} // namespace

void keepTitlesWhole(QHeaderView *header)
{
    header->setProperty(wholeTitlesProperty, true);
    header->viewport()->update();
}

bool titlesAreWhole(const QHeaderView *header) { return header->property(wholeTitlesProperty).toBool(); }

void ImdeskStyle::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const ButtonColours colours = buttonColours(option, widget);
    const bool focus = option->state & State_HasFocus;
    if (colours.fill.isValid() || colours.border.isValid())
        paintRounded(painter, option->rect, Theme::radius, colours.fill, colours.border, focus ? 1.5 : 1.0);
}

void ImdeskStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const QColor colour = buttonColours(option, widget).text;
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic |
                      (styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? 0 : int(Qt::TextHideMnemonic));
    const bool menu = button->features & QStyleOptionButton::HasMenu;
    const int menuWidth = menu ? 18 : 0;
    const int iconWidth = button->icon.isNull() ? 0 : button->iconSize.width();
    const int between = iconWidth > 0 && !button->text.isEmpty() ? 6 : 0;
    const int textWidth = option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const int total = iconWidth + between + textWidth + menuWidth;
    const QRect inside = option->rect.adjusted(8, 0, -8, 0);
    int x = inside.left() + qMax(0, (inside.width() - total) / 2);
    if (iconWidth > 0) {
        const QRect place(x, option->rect.center().y() - button->iconSize.height() / 2 + 1, iconWidth,
                          button->iconSize.height());
        if (!(option->state & State_Enabled))
            button->icon.paint(painter, place, Qt::AlignCenter, QIcon::Disabled);
        else if (isFilled(widget))
            paintTinted(painter, button->icon, place, colour);
        else
            button->icon.paint(painter, place);
        x += iconWidth + between;
    }
    painter->setPen(colour);
    const int room = inside.right() + 1 - x - menuWidth;
    const QString text = textWidth > room
                             ? option->fontMetrics.elidedText(button->text, Qt::ElideRight, room, Qt::TextShowMnemonic)
                             : button->text;
    painter->drawText(QRect(x, option->rect.top(), room, option->rect.height()), flags | Qt::AlignLeft, text);
    if (menu)
        paintChevron(painter, QRectF(inside.right() - 13, option->rect.top(), 16, option->rect.height()), colour);
}

void ImdeskStyle::drawHeaderLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    const Theme &theme = Theme::of(option->palette);
    QFont font = painter->font();
    font.setBold(false);
    font.setWeight(QFont::Medium);
    painter->save();
    painter->setFont(font);
    painter->setPen(theme.muted);
    // The common style has already taken the header margin off, on all four sides.
    const int margin = pixelMetric(PM_HeaderMargin, option, widget);
    const int side = Theme::cellPadding - margin;
    const bool arrow = header->sortIndicator != QStyleOptionHeader::None;
    const auto *view = qobject_cast<const QHeaderView *>(widget);
    const bool whole = view && titlesAreWhole(view);
    const QRect rect = whole ? option->rect.adjusted(-margin, -margin, margin, margin)
                             : option->rect.adjusted(side, -margin, arrow ? -side - 12 : -side, margin);
    const QString text =
        whole ? header->text : QFontMetrics(font).elidedText(header->text, Qt::ElideRight, rect.width());
    painter->drawText(
        rect, int(headerAlignment(*header, widget) & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine,
        text);
    painter->restore();
}

void ImdeskStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const Theme &theme = Theme::of(option->palette);
    const QRect r = option->rect;
    if (option->state & State_Selected)
        paintRounded(painter, QRectF(r.left() + 4, r.bottom() - 1.5, r.width() - 8, 2.5), 1.25, theme.accent);
    else if (option->state & State_MouseOver)
        paintRounded(painter, QRectF(r).adjusted(2, 3, -2, -4), Theme::radius, theme.hover);
    if (option->state & State_HasFocus)
        paintRounded(painter, QRectF(r).adjusted(2, 3, -2, -4), Theme::radius, QColor(), theme.accent, 1.25);
}

void ImdeskStyle::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const Theme &theme = Theme::of(option->palette);
    QRectF r = option->rect;
    const qreal radius = r.height() / 2;
    if (bar->maximum <= bar->minimum) {
        const qreal phase = static_cast<qreal>(QDateTime::currentMSecsSinceEpoch() % 1400) / 1400.0;
        const qreal width = r.width() * 0.3;
        const qreal left = r.left() + (r.width() + width) * phase - width;
        r = QRectF(left, r.top(), width, r.height()).intersected(r);
    } else {
        const double share = double(bar->progress - bar->minimum) / double(bar->maximum - bar->minimum);
        r.setWidth(r.width() * qBound(0.0, share, 1.0));
    }
    if (r.width() > 0)
        paintRounded(painter, r, radius, theme.accent);
}

void ImdeskStyle::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const Theme &theme = Theme::of(option->palette);
    const QRect r = option->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(r.left() + 8, r.center().y(), r.width() - 16, 1), theme.border);
        return;
    }
    const bool enabled = option->state & State_Enabled;
    if ((option->state & State_Selected) && enabled)
        paintRounded(painter, QRectF(r).adjusted(4, 1, -4, -1), 4, theme.soft);
    const int column = 16 + 10 + 12;
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked) {
        QStyleOptionButton mark;
        mark.palette = option->palette;
        mark.state = State_Enabled | State_On;
        mark.rect = QRect(r.left() + 12, r.center().y() - 7, 16, 16);
        proxy()->drawPrimitive(item->checkType == QStyleOptionMenuItem::Exclusive ? PE_IndicatorRadioButton
                                                                                  : PE_IndicatorCheckBox,
                               &mark, painter, widget);
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter, QRect(r.left() + 12, r.center().y() - 8, 16, 16), Qt::AlignCenter,
                         enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter->setPen(option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    const QStringList parts = item->text.split(QLatin1Char('\t'));
    const QRect textRect = r.adjusted(column, 0, -28, 0);
    painter->setFont(item->font);
    painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      parts.value(0));
    if (parts.size() > 1) {
        painter->setPen(enabled ? theme.muted : option->palette.color(QPalette::Disabled, QPalette::Text));
        painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.at(1));
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        paintChevron(painter, QRectF(r.right() - 24, r.top(), 16, r.height()), theme.muted, 270);
}

void ImdeskStyle::drawMenuBarItem(const QStyleOption *option, QPainter *painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const Theme &theme = Theme::of(option->palette);
    painter->fillRect(option->rect, theme.window);
    if (option->state & (State_Selected | State_Sunken))
        paintRounded(painter, QRectF(option->rect).adjusted(1, 2, -1, -2), 4, theme.soft);
    painter->setPen(option->palette.color(option->state & State_Enabled ? QPalette::Active : QPalette::Disabled,
                                          QPalette::WindowText));
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
}

void ImdeskStyle::drawToolButton(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!tool)
        return;
    const bool flat = tool->state & State_AutoRaise;
    const bool lit = tool->state & (State_MouseOver | State_On | State_Sunken | State_HasFocus);
    const Theme &theme = Theme::of(option->palette);
    ButtonColours colours = buttonColours(option, widget);
    if (flat && !lit)
        colours = {QColor(), QColor(), colours.text};
    else if (flat)
        colours.border = tool->state & State_HasFocus ? theme.accent : QColor();
    if (colours.fill.isValid() || colours.border.isValid())
        paintRounded(painter, option->rect, Theme::radius, colours.fill, colours.border,
                     tool->state & State_HasFocus ? 1.5 : 1.0);
    QStyleOptionButton label;
    label.initFrom(widget);
    label.rect = option->rect;
    label.state = option->state;
    label.fontMetrics = option->fontMetrics;
    label.palette = option->palette;
    label.iconSize = tool->iconSize;
    if (tool->toolButtonStyle != Qt::ToolButtonTextOnly)
        label.icon = tool->icon;
    if (tool->toolButtonStyle != Qt::ToolButtonIconOnly || tool->icon.isNull())
        label.text = tool->text;
    if (tool->arrowType != Qt::NoArrow && tool->icon.isNull()) {
        paintChevron(painter, option->rect, colours.text, tool->arrowType == Qt::DownArrow ? 0 : 270);
        return;
    }
    if (tool->features & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup) &&
        tool->toolButtonStyle != Qt::ToolButtonIconOnly)
        label.features |= QStyleOptionButton::HasMenu;
    drawButtonLabel(&label, painter, widget);
}

} // namespace imdesk
