// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busybar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace imdesk {

namespace {
/// Words that have no room are cut: a line that is there for seconds must not widen the page.
constexpr int leastWordsWidth = 80;
} // namespace

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent),
      m_bar(new QProgressBar(this)),
      m_label(plainLabel(Theme::Font::Caption, this, true)),
      m_cancel(new QPushButton(this)),
      m_barTimer(new QTimer(this)),
      m_wordTimer(new QTimer(this))
{
    m_bar->setObjectName(QStringLiteral("busyProgress"));
    m_label->setObjectName(QStringLiteral("busyText"));
    m_cancel->setObjectName(QStringLiteral("busyCancel"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setMinimumWidth(80);
    m_label->setMinimumWidth(leastWordsWidth);
    m_bar->setRange(0, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gapWide);
    row->addWidget(m_bar, 1);
    row->addWidget(m_label);
    row->addWidget(m_cancel);
    m_barTimer->setSingleShot(true);
    m_wordTimer->setSingleShot(true);
    setDelays(1000, 2000);
    auto *motion = new QTimer(this);
    motion->setInterval(40);
    connect(m_barTimer, &QTimer::timeout, this, [this, motion] {
        show();
        m_bar->show();
        motion->start();
    });
    connect(m_wordTimer, &QTimer::timeout, this, [this] {
        m_label->show();
        m_cancel->setVisible(m_cancellable);
    });
    connect(motion, &QTimer::timeout, this, [this, motion] {
        if (!m_busy || m_bar->maximum() > 0)
            motion->stop();
        m_bar->update();
    });
    connect(m_cancel, &QPushButton::clicked, this, &BusyBar::cancelRequested);
    retranslate();
    hide();
}

void BusyBar::setDelays(int bar, int words)
{
    m_barTimer->setInterval(bar);
    m_wordTimer->setInterval(words);
}

void BusyBar::start(const QString &text, bool cancellable, Work work)
{
    m_cancellable = cancellable;
    m_work = work;
    setText(text);
    if (m_busy)
        return;
    m_busy = true;
    m_bar->setRange(0, 0);
    m_bar->hide();
    m_label->hide();
    m_cancel->hide();
    m_barTimer->start();
    m_wordTimer->start();
}

void BusyBar::setProgress(qint64 done, qint64 total)
{
    // QProgressBar counts in int: scale large totals to thousandths.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? int(qBound(qint64(0), done * 1000 / total, qint64(1000))) : 0);
}

void BusyBar::setText(const QString &text)
{
    m_text = text;
    showWords();
}

void BusyBar::setNote(const QString &note)
{
    m_note = note;
    showWords();
}

void BusyBar::showWords()
{
    const QString words = m_note.isEmpty() ? m_text : QStringLiteral("%1 · %2").arg(m_text, m_note);
    if (m_label->text() == words)
        return;
    m_label->setText(words);
    m_bar->setAccessibleName(words);
}

void BusyBar::finish()
{
    m_busy = false;
    setNote(QString());
    m_barTimer->stop();
    m_wordTimer->stop();
    // Left to itself, Qt passes the focus of Cancel on to the next button, which may be the one that runs it all.
    QWidget *top = window();
    if (qobject_cast<QDialog *>(top) && top->focusWidget() == m_cancel)
        top->setFocus(Qt::OtherFocusReason);
    hide();
}

void BusyBar::retranslate() { m_cancel->setText(tr("Cancel")); }

void BusyBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace imdesk
