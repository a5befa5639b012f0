// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogroom.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

namespace imdesk {

namespace {

/// Room for the frame that the desktop draws around a dialog.
constexpr QSize dialogFrame(8, 40);

/// Its lists and texts shrink before it scrolls: it asks for the least that its parts need, not for what they like.
class ScrolledParts : public QWidget
{
  public:
    using QWidget::QWidget;

    int heightForWidth(int width) const override
    {
        return layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(width) : -1;
    }
};

/// How wide the lines of words come out is known when they are shown.
class GrowAtShow : public QObject
{
  public:
    explicit GrowAtShow(QScrollArea *scroll) : QObject(scroll), m_scroll(scroll)
    {
        scroll->window()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && !event->spontaneous()) {
            growFor(m_scroll);
            m_opened = m_scroll->window()->size();
            QTimer::singleShot(0, this, &GrowAtShow::growForRest);
        }
        return QObject::eventFilter(watched, event);
    }

  private:
    // A scroll bar that is there takes room from the words, which then need more lines and keep it there.
    void growForRest()
    {
        QWidget *dialog = m_scroll->window();
        if (const int rest = m_scroll->verticalScrollBar()->maximum(); rest > 0 && dialog->size() == m_opened)
            resizeWithin(dialog, dialog->size() + QSize(0, rest));
    }

    QScrollArea *m_scroll;
    QSize m_opened;
};

} // namespace

QSize roomFor(const QWidget *dialog)
{
    const QWidget *parent = dialog->parentWidget();
    const QWidget *at = dialog->isVisible() || !parent ? dialog : parent->window();
    return at->screen()->availableSize() - dialogFrame;
}

void resizeWithin(QWidget *dialog, QSize wanted) { dialog->resize(wanted.boundedTo(roomFor(dialog))); }

QScrollArea *scrollParts(QVBoxLayout *column, int kept)
{
    auto *scroll = new QScrollArea(column->parentWidget());
    scroll->setObjectName(QStringLiteral("dialogParts"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new ScrolledParts(scroll);
    auto *parts = new QVBoxLayout(page);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(column->spacing());
    while (column->count() > kept) {
        const int stretch = column->stretch(0);
        QLayoutItem *item = column->takeAt(0);
        if (QWidget *part = item->widget()) {
            const Qt::Alignment place = item->alignment();
            delete item;
            parts->addWidget(part, stretch, place);
        } else if (QLayout *line = item->layout()) {
            parts->addLayout(line, stretch);
        } else {
            parts->addItem(item);
            parts->setStretch(parts->count() - 1, stretch);
        }
    }
    scroll->setWidget(page);
    column->insertWidget(0, scroll, 1);
    new GrowAtShow(scroll);
    return scroll;
}

void growFor(const QScrollArea *scroll)
{
    QWidget *dialog = scroll->window();
    const QWidget *page = scroll->widget();
    dialog->layout()->activate();
    const QSize shown = scroll->maximumViewportSize();
    const QSize least = page->minimumSizeHint();
    const int wide = qMax(shown.width(), least.width());
    const int high = qMax(least.height(), page->hasHeightForWidth() ? page->heightForWidth(wide) : 0);
    const QSize needed = dialog->size() + QSize(wide, high).expandedTo(shown) - shown;
    dialog->resize(needed.boundedTo(roomFor(dialog)).expandedTo(dialog->size()));
}

} // namespace imdesk
