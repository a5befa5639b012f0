// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace imdesk {

namespace {

constexpr int toastHeight = 44;
constexpr int toastWidths[] = {520, 400, 320}; ///< narrower where it would hide something
constexpr int toastEdge = 6;                   ///< from the foot of the parent

/// What of a widget can be seen, in its own coordinates: it may be scrolled within others.
QRect seenPart(const QWidget *widget)
{
    QRect seen = widget->rect();
    for (const QWidget *at = widget; !at->isWindow() && at->parentWidget(); at = at->parentWidget()) {
        const QWidget *around = at->parentWidget();
        seen &= QRect(widget->mapFrom(around, QPoint()), around->size());
    }
    return seen.isEmpty() ? widget->rect() : seen;
}

/// Where a part of it is seen, in the coordinates of `room`.
QRect seenIn(const QWidget *room, const QWidget *part)
{
    QRect seen(part->mapTo(room, QPoint()), part->size());
    for (const QWidget *at = part->parentWidget(); at && at != room; at = at->parentWidget())
        seen &= QRect(at->mapTo(room, QPoint()), at->size());
    return seen;
}

/// What a note would hide: things to press and type in, and lists.
struct NoteObstacles
{
    QList<QRect> hands, lists;

    NoteObstacles(const QWidget *room, const QWidget *note)
    {
        for (const QWidget *part : room->findChildren<QWidget *>()) {
            if (!part->isVisible() || part->isWindow() || part == note || note->isAncestorOf(part))
                continue;
            const bool hand = qobject_cast<const QAbstractButton *>(part) || qobject_cast<const QLineEdit *>(part) ||
                              qobject_cast<const QComboBox *>(part) || qobject_cast<const QAbstractSpinBox *>(part) ||
                              qobject_cast<const QTabBar *>(part);
            const bool list =
                qobject_cast<const QAbstractScrollArea *>(part) && !qobject_cast<const QScrollArea *>(part);
            if (const QRect seen = hand || list ? seenIn(room, part) : QRect(); !seen.isEmpty())
                (hand ? hands : lists) << seen;
        }
    }
};

/// The left end of a place in a strip that hides nothing, as near to the middle as can be.
std::optional<int> freePlace(const QRect &strip, QList<QRect> taken, int width)
{
    taken.removeIf([&strip](const QRect &one) { return !one.intersects(strip); });
    std::ranges::sort(taken, {}, [](const QRect &one) { return one.left(); });
    const int middle = strip.left() + (strip.width() - width) / 2;
    std::optional<int> best;
    const auto offer = [&](int from, int to) {
        if (to - from < width)
            return;
        const int at = std::clamp(middle, from, to - width);
        if (!best || std::abs(at - middle) < std::abs(*best - middle))
            best = at;
    };
    int from = strip.left();
    for (const QRect &one : std::as_const(taken)) {
        offer(from, one.left() - Theme::gap);
        from = std::max(from, one.right() + 1 + Theme::gap);
    }
    offer(from, strip.right() + 1);
    return best;
}

} // namespace

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
    if (QWidget *around = parentWidget()->isWindow() ? nullptr : parentWidget()->parentWidget())
        around->installEventFilter(this); // the viewport that scrolls it
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

QSize Toast::sizeFor(int width) const
{
    const int needed = m_label->fontMetrics().horizontalAdvance(m_label->text()) + 60 + (m_undo ? 100 : 0);
    const int used = std::min(width, needed);
    return {used, std::max(toastHeight, layout()->hasHeightForWidth() ? layout()->heightForWidth(used)
                                                                      : layout()->sizeHint().height())};
}

void Toast::place()
{
    const QRect room = seenPart(parentWidget());
    const NoteObstacles inWay(parentWidget(), this);
    const int most = room.width() - 32;
    const auto atFoot = [&room](const QSize &size) {
        return QRect(
            QPoint(room.left() + (room.width() - size.width()) / 2, room.bottom() + 1 - toastEdge - size.height()),
            size);
    };
    // Beside what stands at the foot, where there is room for it.
    for (const int width : toastWidths) {
        QRect at = atFoot(sizeFor(std::min(width, most)));
        const QRect strip(room.left() + 16, at.top(), most, at.height());
        if (const auto left = freePlace(strip, inWay.hands + inWay.lists, at.width())) {
            at.moveLeft(*left);
            setGeometry(at);
            return;
        }
    }
    // Else above it: what can be pressed stays to be pressed.
    const QRect foot = atFoot(sizeFor(std::min(toastWidths[0], most)));
    QRect at = foot;
    for (;;) {
        int top = at.bottom() + 1;
        for (const QRect &hand : inWay.hands) {
            if (hand.intersects(at))
                top = std::min(top, hand.top());
        }
        if (top > at.bottom())
            break;
        at.moveBottom(top - Theme::gap - 1);
        if (at.top() < room.center().y()) {
            at = foot;
            break;
        }
    }
    setGeometry(at);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && (watched == parentWidget() || watched == parentWidget()->parentWidget())) {
        switch (event->type()) {
        case QEvent::Resize:
        case QEvent::Move: // scrolled
            place();
            break;
        case QEvent::Show:
        case QEvent::LayoutRequest: // something comes or goes: its place is known later
            QTimer::singleShot(0, this, &Toast::place);
            break;
        default:
            break;
        }
    }
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
