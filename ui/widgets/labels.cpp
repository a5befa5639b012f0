// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLabel>

namespace imdesk {

namespace {

// Keeps a muted label muted when the theme changes.
class MutedLabel : public QLabel
{
  public:
    explicit MutedLabel(QWidget *parent) : QLabel(parent) { recolourMuted(); }

  protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
            recolourMuted();
    }

  private:
    void recolourMuted() { setLabelColour(this, Theme::of(this).muted); }
};

} // namespace

QLabel *plainLabel(Theme::Font font, QWidget *parent, bool muted)
{
    QLabel *label = muted ? new MutedLabel(parent) : new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(font));
    return label;
}

void setLabelColour(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    if (palette.color(QPalette::Active, QPalette::WindowText) == colour)
        return;
    palette.setColor(QPalette::Active, QPalette::WindowText, colour);
    palette.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    label->setPalette(palette);
}

QString literalText(QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace imdesk
