// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace imdesk {

Toast::Toast(QWidget *parent)
    : QFrame(parent),
      m_label(plainLabel(Theme::Font::Body, this)),
      m_button(new QPushButton(this)),
      m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    m_label->setObjectName(QStringLiteral("toastText"));
    m_button->setObjectName(QStringLiteral("toastUndo"));
    m_label->setWordWrap(true);
    m_button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where somebody works
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(Theme::gapWide);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_button->hasFocus())
            m_timer->start(1000);
        else
            hide();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto undo = std::move(m_undo);
        m_undo = {};
        hide();
        if (undo)
            undo();
    });
    parent->installEventFilter(this);
    retranslate();
    hide();
}

void Toast::present(const QString &text, const std::function<void()> &undo)
{
    if (QWidget *focus = window()->focusWidget(); focus && !isAncestorOf(focus))
        m_before = focus;
    if (!undo)
        giveFocusBack(); // its button goes
    m_undo = undo;
    m_label->setText(text);
    setAccessibleName(text);
    m_button->setVisible(bool(undo));
    place();
    show();
    raise();
    m_timer->start(m_duration);
}

QString Toast::text() const { return m_label->text(); }

void Toast::giveFocusBack()
{
    if (m_button->hasFocus() && m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
}

void Toast::hideEvent(QHideEvent *event)
{
    // Before Qt moves it to whatever comes next.
    if (!event->spontaneous())
        giveFocusBack();
    QFrame::hideEvent(event);
}

void Toast::place()
{
    const QSize room = parentWidget()->size();
    const int width = qMin(room.width() - 32, 520);
    const int textWidth = m_label->fontMetrics().horizontalAdvance(m_label->text()) + 60 + (m_undo ? 100 : 0);
    const int used = qMin(width, textWidth);
    resize(used,
           qMax(44, layout()->hasHeightForWidth() ? layout()->heightForWidth(used) : layout()->sizeHint().height()));
    move((room.width() - this->width()) / 2, room.height() - height() - 44);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::retranslate() { m_button->setText(tr("Undo")); }

void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintRounded(&painter, rect(), Theme::cardRadius, theme.surface, theme.inputBorder);
}

} // namespace imdesk
