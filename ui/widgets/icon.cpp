// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace imdesk {

namespace {

QString iconPath(const QString &name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

QPixmap renderIcon(const QString &name, const QColor &colour, const QSize &pixels)
{
    const QString key = QStringLiteral("imdesk-icon/%1/%2/%3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(iconPath(name));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    const int side = qMin(pixels.width(), pixels.height());
    renderer.render(&painter, QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor roleColour(IconRole role, const Theme &theme)
{
    switch (role) {
    case IconRole::Text:
        return theme.text;
    case IconRole::Muted:
        return theme.muted;
    case IconRole::Accent:
        return theme.accent;
    case IconRole::OnAccent:
        return theme.onAccent;
    case IconRole::Ok:
        return theme.ok;
    case IconRole::Warn:
        return theme.warn;
    case IconRole::Bad:
        return theme.bad;
    }
    return theme.text;
}

class LineIconEngine : public QIconEngine
{
  public:
    LineIconEngine(QString name, IconRole role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap pixmap = renderIcon(m_name, colour(mode), rect.size() * ratio);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }
    // Asked with device pixels already multiplied in: the caller sets the ratio.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return renderIcon(m_name, colour(mode), size);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return renderIcon(m_name, colour(mode), size);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(24, 24)}; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(iconPath(m_name)); }
    QString key() const override { return QStringLiteral("imdesk-line"); }
    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_role); }

  private:
    QColor colour(QIcon::Mode mode) const
    {
        const Theme &theme = Theme::of(QGuiApplication::palette());
        if (mode != QIcon::Disabled)
            return roleColour(m_role, theme);
        // A disabled button has no accent under its icon any more.
        QColor out = roleColour(m_role == IconRole::OnAccent ? IconRole::Text : m_role, theme);
        out.setAlphaF(0.45f);
        return out;
    }

    QString m_name;
    IconRole m_role;
};

} // namespace

QIcon icon(const QString &name, IconRole role) { return QIcon(new LineIconEngine(name, role)); }

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = renderIcon(name, colour, QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

bool iconExists(const QString &name) { return QFile::exists(iconPath(name)); }

} // namespace imdesk
