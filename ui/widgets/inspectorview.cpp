// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inspectorview.h"

#include "core/base/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/keyvalueview.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace imdesk {

InspectorView::InspectorView(QWidget *parent)
    : QWidget(parent),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_title(plainLabel(Theme::Font::CardTitle, this)),
      m_subtitle(plainLabel(Theme::Font::Caption, this, true)),
      m_tabs(new QTabWidget(this)),
      m_details(new KeyValueView(this)),
      m_raw(new JsonView(this))
{
    m_title->setObjectName(QStringLiteral("inspectorTitle"));
    m_subtitle->setObjectName(QStringLiteral("inspectorSubtitle"));
    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    m_details->setObjectName(QStringLiteral("inspectorFields"));
    m_raw->setObjectName(QStringLiteral("inspectorRaw"));
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    for (QLabel *label : {m_title, m_subtitle}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_details->setIds([this] { return m_what.ids + idsIn(m_what.raw); });
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_details, QString());
    auto *rawPage = new QWidget(this);
    auto *rawColumn = new QVBoxLayout(rawPage);
    rawColumn->setContentsMargins(0, Theme::gapWide, 0, 0);
    rawColumn->addWidget(m_raw);
    m_tabs->addTab(rawPage, QString());
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(4);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    retranslate();
}

void InspectorView::setInspection(const Inspection &what)
{
    m_what = what;
    if (what.title.isEmpty()) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_title->setText(visibleText(what.title, 200));
    m_subtitle->setText(visibleText(what.subtitle, 300));
    m_subtitle->setVisible(!what.subtitle.isEmpty());
    m_details->setFields(what.fields);
    if (what.raw.isUndefined())
        m_raw->setText(what.rawText);
    else
        m_raw->setJson(what.raw);
    m_stack->setCurrentIndex(1);
}

void InspectorView::retranslate()
{
    m_tabs->setTabText(0, tr("Details"));
    m_tabs->setTabText(1, tr("Raw JSON"));
    m_tabs->tabBar()->setAccessibleName(tr("Views of the selected item"));
    m_empty->setContent(QStringLiteral("inspector"), tr("Nothing is selected"),
                        tr("Select a row to see its fields and the raw JSON here."));
    setAccessibleName(tr("Inspector"));
}

void InspectorView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace imdesk
