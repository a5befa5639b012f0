// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbox.h"

#include "ui/theme/fieldstate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace imdesk {

namespace {

/// One line that ends with an ellipsis where it has no room; its text stays whole for whoever asks.
class CutLine : public QLabel
{
  public:
    using QLabel::QLabel;

  protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
    }
};

} // namespace

FilterBox::FilterBox(QWidget *parent)
    : QWidget(parent),
      m_field(new SearchField(this)),
      m_icon(plainLabel(Theme::Font::Caption, this)),
      m_words(new CutLine(this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(Theme::font(Theme::Font::Caption));
    m_field->setObjectName(QStringLiteral("filterField"));
    m_words->setObjectName(QStringLiteral("filterWords"));
    m_field->setFont(Theme::font(Theme::Font::Mono));
    m_icon->setFixedSize(14, 14);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *hint = new QHBoxLayout;
    hint->setSpacing(6);
    hint->setContentsMargins(2, 0, 2, 0);
    hint->addWidget(m_icon);
    hint->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addLayout(hint);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &FilterBox::textEdited);
    connect(m_field, &SearchField::searchChanged, this, &FilterBox::filterChanged);
    setNeutral();
}

QString FilterBox::text() const { return m_field->text(); }

void FilterBox::setText(const QString &text)
{
    m_field->setText(text);
    Q_EMIT m_field->returnPressed();
}

void FilterBox::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
    m_field->setAccessibleName(text);
}

void FilterBox::setNeutral(const QString &words) { present(State::Neutral, words); }

void FilterBox::setValid(const QString &words) { present(State::Valid, words); }

void FilterBox::setInvalid(const QString &words, qsizetype at, const QString &more)
{
    const QString text = m_field->text();
    const qsizetype place = qBound<qsizetype>(0, at, text.size());
    // The caret as a mark in a short piece of the text, readable without seeing where the cursor is.
    const QString before = place > 12 ? QStringLiteral("…") + text.mid(place - 12, 12) : text.left(place);
    const QString piece = before + QStringLiteral("▸") + text.mid(place, 12);
    // The place first: words that are too long for the line lose their end.
    const QString what = tr("At character %1 (%2): %3").arg(QString::number(place + 1), piece, words);
    present(State::Invalid, more.isEmpty() ? what : what + QStringLiteral(" \u00B7 ") + more);
}

QLineEdit *FilterBox::lineEdit() const { return m_field; }

void FilterBox::focusIn()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBox::present(State state, const QString &words)
{
    m_state = state;
    m_words->setText(words);
    m_words->setToolTip(words);
    m_field->setAccessibleDescription(words);
    setFieldState(m_field, state == State::Valid     ? FieldState::Valid
                           : state == State::Invalid ? FieldState::Invalid
                                                     : FieldState::Plain);
    recolour();
}

void FilterBox::recolour()
{
    const Theme &theme = Theme::of(this);
    const QColor colour = m_state == State::Valid ? theme.ok : m_state == State::Invalid ? theme.bad : theme.muted;
    setLabelColour(m_words, colour);
    const QString name = m_state == State::Valid     ? QStringLiteral("ok")
                         : m_state == State::Invalid ? QStringLiteral("error")
                                                     : QStringLiteral("filter");
    m_icon->setPixmap(iconPixmap(name, colour, 14, devicePixelRatioF()));
}

void FilterBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace imdesk
