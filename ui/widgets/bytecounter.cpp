// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bytecounter.h"

#include "core/base/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLocale>

namespace imdesk {

ByteCounter::ByteCounter(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(Theme::font(Theme::Font::Caption));
    setObjectName(QStringLiteral("byteCounter"));
    retranslate();
}

void ByteCounter::setMaximum(qsizetype bytes)
{
    m_maximum = bytes;
    retranslate();
}

void ByteCounter::count(const QString &text) { setBytes(utf8Bytes(text)); }

void ByteCounter::setBytes(qsizetype bytes)
{
    m_bytes = bytes;
    retranslate();
}

void ByteCounter::retranslate()
{
    const QLocale locale;
    const QString text =
        isOver() ? tr("%1 of %2 bytes: %3 too many")
                       .arg(locale.toString(m_bytes), locale.toString(m_maximum), locale.toString(m_bytes - m_maximum))
                 : tr("%1 of %2 bytes").arg(locale.toString(m_bytes), locale.toString(m_maximum));
    QLabel::setText(text);
    const Theme &theme = Theme::of(this);
    setLabelColour(this, isOver() ? theme.bad : theme.muted);
}

void ByteCounter::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace imdesk
