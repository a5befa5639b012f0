// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/messagespanel.h"

#include "ui/panels/messages/composepage.h"
#include "ui/panels/messages/historypage.h"
#include "ui/panels/messages/importpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonaction.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace imdesk {

MessagesPanel::MessagesPanel(const MessagesParts &parts, QWidget *parent)
    : Panel(parent),
      m_profile(parts.profile),
      m_header(new PageHeader(this)),
      m_tabs(new QTabWidget(this)),
      m_history(new HistoryPage(parts)),
      m_compose(new ComposePage(parts)),
      m_import(new ImportPage(parts)),
      m_sendAction(new QAction(this))
{
    setObjectName(QStringLiteral("messagesPanel"));
    m_header->setObjectName(QStringLiteral("messagesHeader"));
    m_tabs->setObjectName(QStringLiteral("messagesTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_history, QString());
    m_tabs->addTab(m_compose, QString());
    m_tabs->addTab(m_import, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    for (QPushButton *deed : m_history->deeds())
        m_deeds << actionFor(deed, this);
    m_sendAction->setObjectName(QStringLiteral("messagesSendAction"));
    m_sendAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_sendAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_sendAction);
    connect(m_sendAction, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_compose);
        m_compose->sendButton()->click();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &MessagesPanel::enterTab);
    connect(m_compose, &ComposePage::statusMessage, this, &Panel::statusMessage);
    connect(m_import, &ImportPage::statusMessage, this, &Panel::statusMessage);
    connect(m_history, &HistoryPage::inspect, this, &Panel::inspect);
    connect(m_history, &HistoryPage::statusMessage, this, &Panel::statusMessage);
    MessagesPanel::retranslate();
}

void MessagesPanel::enterTab()
{
    QWidget *page = m_tabs->currentWidget();
    if (m_entered.contains(page) || m_tabs->tabBar()->hasFocus())
        return; // later the focus goes where it was, and by the keys of the tabs it stays there
    m_entered.insert(page);
    if (page == m_compose)
        m_compose->focusFirst();
    else if (page == m_import)
        m_import->focusFirst();
}

void MessagesPanel::open(const ObjectRef &target)
{
    if (target.kind == ObjectRef::Kind::Group)
        m_history->show(Conversation::ofGroup(target.id));
}

void MessagesPanel::openWith(const QVariant &argument)
{
    const QVariantMap map = argument.toMap();
    for (const bool groups : {false, true}) {
        const QStringList ids =
            map.value(groups ? QStringLiteral("groups") : QStringLiteral("receivers")).toStringList();
        if (ids.isEmpty())
            continue;
        m_compose->address(ids, groups);
        m_tabs->setCurrentWidget(m_compose);
        m_compose->focusContent();
        return;
    }
    const QString group = map.value(QStringLiteral("group")).toString();
    const Conversation conversation = group.isEmpty() ? Conversation::pair(map.value(QStringLiteral("self")).toString(),
                                                                           map.value(QStringLiteral("peer")).toString())
                                                      : Conversation::ofGroup(group);
    m_tabs->setCurrentWidget(m_history);
    if (conversation.isValid())
        m_history->show(conversation);
}

void MessagesPanel::refresh() { m_history->refresh(); }

void MessagesPanel::focusFilter()
{
    m_tabs->setCurrentWidget(m_history);
    m_history->focusFilter();
}

void MessagesPanel::exportView() { m_history->exportView(); }

void MessagesPanel::retranslate()
{
    m_header->setTitle(title());
    m_header->setCaption(tr("What people wrote to each other and in groups, read back page by page."));
    m_tabs->setTabText(0, tr("History"));
    m_tabs->setTabText(1, tr("Write"));
    m_tabs->setTabText(2, tr("Import"));
    m_history->retranslate();
    m_compose->retranslate();
    m_import->retranslate();
    m_sendAction->setText(tr("Send the message"));
    const QList<QPushButton *> deeds = m_history->deeds();
    for (qsizetype at = 0; at < m_deeds.size(); ++at)
        m_deeds[at]->setText(deeds[at]->text());
}

} // namespace imdesk
