// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>

class QWidget;

namespace imdesk {

/// Everything the look is made of. Palette, style, delegates and charts take their colours and sizes from here only.
struct Theme
{
    enum class Scheme { Light, Dark };
    enum class Font { Body, Caption, Strong, CardTitle, PageTitle, Figure, Mono };

    // Sizes in device-independent pixels, multiples of 4 where they are distances.
    static constexpr int pageMargin = 20;
    static constexpr int cardPadding = 16;
    static constexpr int gap = 8;
    static constexpr int gapWide = 12;
    static constexpr int cellPadding = 12;
    static constexpr int radius = 6;
    static constexpr int cardRadius = 8;
    static constexpr int controlHeight = 34;
    static constexpr int rowHeight = 36;
    static constexpr int compactRowHeight = 30;
    static constexpr int iconSize = 18;
    static constexpr int navWidth = 200;
    static constexpr int navFoldedWidth = 56;
    static constexpr int navItemHeight = 34;

    Scheme scheme = Scheme::Light;
    QColor window;      ///< behind everything
    QColor surface;     ///< cards, tables, fields
    QColor sunken;      ///< navigation, code
    QColor border;      ///< of cards and rows: decoration only
    QColor inputBorder; ///< of fields: at least 3:1 on the surface
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent; ///< text on a filled accent button
    QColor soft;     ///< selection
    QColor hover;    ///< a shade weaker than the selection
    QColor ok;
    QColor warn;
    QColor bad;

    static const Theme &light();
    static const Theme &dark();
    static const Theme &of(Scheme scheme) { return scheme == Scheme::Dark ? dark() : light(); }
    /// The theme that made this palette, told by its window colour.
    static const Theme &of(const QPalette &palette);
    static const Theme &of(const QWidget *widget);

    bool isDark() const { return scheme == Scheme::Dark; }
    QPalette palette() const;
    /// 14 % of the colour on the surface: back of a chip or of a message.
    QColor tint(const QColor &colour) const;
    /// The colour made strong enough to be read on its own tint (4.5:1).
    QColor onTint(const QColor &colour) const;
    /// Colours of chart series, told apart by colour-blind people as well as lines allow; first is the accent.
    QList<QColor> series() const;

    /// A font of the look; pixel sizes, no hinting.
    static QFont font(Font role);
    /// No font here can show Chinese: say so.
    static bool lacksChinese();
    /// WCAG contrast ratio, 1 to 21.
    static double contrast(const QColor &a, const QColor &b);
};

} // namespace imdesk
