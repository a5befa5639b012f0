// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wraplayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace imdesk {

namespace {

constexpr int leastTitleWidth = 140;

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent),
      m_title(plainLabel(Theme::Font::PageTitle, this)),
      m_caption(plainLabel(Theme::Font::Caption, this, true)),
      m_actions(new WrapLayout(WrapLayout::Side::Right))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_caption->setObjectName(QStringLiteral("pageCaption"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setMinimumWidth(leastTitleWidth);
    m_title->setWordWrap(true);
    m_caption->setWordWrap(true);
    m_caption->hide();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_caption);
    m_actions->setSpacing(Theme::gap);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gapWide);
    row->addLayout(texts, 1);
    row->addLayout(m_actions);
}

void PageHeader::setOneLine()
{
    m_oneLine = true;
    for (QLabel *label : {m_title, m_caption}) {
        label->setWordWrap(false);
        label->installEventFilter(this);
    }
    present(m_title, m_titleText);
    present(m_caption, m_captionText);
}

void PageHeader::setTitle(const QString &title)
{
    m_titleText = title;
    present(m_title, title);
}

void PageHeader::setCaption(const QString &caption)
{
    m_captionText = caption;
    present(m_caption, caption);
    m_caption->setVisible(!caption.isEmpty());
}

void PageHeader::present(QLabel *label, const QString &text) const
{
    if (!m_oneLine) {
        label->setText(text);
        return;
    }
    const QString shown = label->fontMetrics().elidedText(text, Qt::ElideRight, label->width());
    label->setText(shown);
    label->setAccessibleName(text);
    label->setToolTip(shown == text ? QString() : text);
}

bool PageHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        present(m_title, m_titleText);
        present(m_caption, m_captionText);
    }
    return QWidget::eventFilter(watched, event);
}

void PageHeader::addAction(QWidget *widget) { m_actions->addWidget(widget); }

} // namespace imdesk
