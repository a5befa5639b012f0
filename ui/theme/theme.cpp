// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QWidget>

#include <cmath>

namespace imdesk {

namespace {

QColor mixed(const QColor &top, const QColor &below, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1.0 - share))); };
    return QColor(part(top.red(), below.red()), part(top.green(), below.green()), part(top.blue(), below.blue()));
}

double luminance(const QColor &colour)
{
    const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QStringList families()
{
    static const QStringList wanted = [] {
        const QStringList have = QFontDatabase::families();
        QStringList out;
        for (const QString &name :
             {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
              QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("DejaVu Sans")}) {
            if (have.contains(name))
                out << name;
        }
        return out;
    }();
    return wanted;
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = [] {
        Theme t;
        t.scheme = Scheme::Light;
        t.window = QColor(0xF4F5F7);
        t.surface = QColor(0xFFFFFF);
        t.sunken = QColor(0xEEF0F3);
        t.border = QColor(0xDFE3E8);
        t.inputBorder = QColor(0x868E99);
        t.text = QColor(0x1B1F24);
        t.muted = QColor(0x5B6470);
        t.accent = QColor(0x2563EB);
        t.onAccent = QColor(0xFFFFFF);
        t.soft = QColor(0xE4EDFD);
        t.hover = QColor(0xF1F5FC);
        t.ok = QColor(0x15803D);
        t.warn = QColor(0xB45309);
        t.bad = QColor(0xB91C1C);
        return t;
    }();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = [] {
        Theme t;
        t.scheme = Scheme::Dark;
        t.window = QColor(0x14171C);
        t.surface = QColor(0x1C2026);
        t.sunken = QColor(0x101318);
        t.border = QColor(0x30363F);
        t.inputBorder = QColor(0x6B7480);
        t.text = QColor(0xE6E9ED);
        t.muted = QColor(0x9AA3AF);
        t.accent = QColor(0x6EA8FE);
        t.onAccent = QColor(0x0B1220);
        t.soft = QColor(0x22324D);
        t.hover = QColor(0x232935);
        t.ok = QColor(0x4ADE80);
        t.warn = QColor(0xFBBF24);
        t.bad = QColor(0xF87171);
        return t;
    }();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::WindowText).lightness() >
                   palette.color(QPalette::Active, QPalette::Base).lightness()
               ? dark()
               : light();
}

const Theme &Theme::of(const QWidget *widget) { return of(widget->palette()); }

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, sunken);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, onAccent);
    p.setColor(QPalette::ToolTipBase, isDark() ? QColor(0x30363F) : QColor(0x1B1F24));
    p.setColor(QPalette::ToolTipText, QColor(0xF4F5F7));
    p.setColor(QPalette::Highlight, soft);
    p.setColor(QPalette::HighlightedText, text);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::Light, surface);
    p.setColor(QPalette::Midlight, sunken);
    p.setColor(QPalette::Mid, border);
    p.setColor(QPalette::Dark, border);
    p.setColor(QPalette::Shadow, border);
    const QColor faded = mixed(muted, surface, 0.65);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faded);
    p.setColor(QPalette::Disabled, QPalette::Highlight, sunken);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, faded);
    p.setColor(QPalette::Disabled, QPalette::Base, window);
    return p;
}

QColor Theme::tint(const QColor &colour) const { return mixed(colour, surface, 0.14); }

QColor Theme::onTint(const QColor &colour) const
{
    const QColor back = tint(colour);
    QColor out = colour;
    for (double share = 0.95; contrast(out, back) < 4.6 && share > 0.0; share -= 0.05)
        out = mixed(colour, text, share);
    return out;
}

QList<QColor> Theme::series() const
{
    if (isDark())
        return {accent,           QColor(0xFBBF24), QColor(0x4ADE80), QColor(0xF472B6),
                QColor(0xA78BFA), QColor(0x22D3EE), QColor(0xFB923C)};
    return {accent,           QColor(0xB45309), QColor(0x15803D), QColor(0xBE185D),
            QColor(0x7C3AED), QColor(0x0E7490), QColor(0x57534E)};
}

QFont Theme::font(Font role)
{
    QFont out;
    out.setFamilies(families());
    out.setHintingPreference(QFont::PreferNoHinting);
    switch (role) {
    case Font::Body:
        out.setPixelSize(13);
        break;
    case Font::Caption:
        out.setPixelSize(12);
        break;
    case Font::Strong:
        out.setPixelSize(13);
        out.setWeight(QFont::DemiBold);
        break;
    case Font::CardTitle:
        out.setPixelSize(15);
        out.setWeight(QFont::DemiBold);
        break;
    case Font::PageTitle:
        out.setPixelSize(20);
        out.setWeight(QFont::DemiBold);
        break;
    case Font::Figure:
        out.setPixelSize(18);
        out.setWeight(QFont::DemiBold);
        break;
    case Font::Mono: {
        QStringList mono{QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
                         QStringLiteral("Monospace")};
        out.setFamilies(mono + families());
        out.setStyleHint(QFont::Monospace);
        out.setPixelSize(12);
        break;
    }
    }
    return out;
}

bool Theme::lacksChinese() { return QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty(); }

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

} // namespace imdesk
