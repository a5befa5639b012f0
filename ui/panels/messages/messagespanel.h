// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"
#include "ui/panels/messages/messagesparts.h"
#include "ui/widgets/panel.h"

#include <QSet>

class QTabWidget;

namespace imdesk {

class ComposePage;
class HistoryPage;
class ImportPage;
class PageHeader;

/// Messages between people and in groups: their history, sending, and importing those of the past. The argument of
/// navigateTo("messages", ...) is a map with "group", or "self" and "peer", for a history, or
/// "receivers": accounts to write to, or "groups".
class MessagesPanel : public Panel
{
    Q_OBJECT

  public:
    explicit MessagesPanel(const MessagesParts &parts, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("messages"); }
    QString title() const override { return tr("Messages"); }
    QString iconName() const override { return QStringLiteral("inbox"); }
    QKeySequence shortcut() const override { return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_4); }
    void open(const ObjectRef &target) override;
    void openWith(const QVariant &argument) override;
    void refresh() override;
    void focusFilter() override;
    void exportView() override;
    void retranslate() override;
    bool isReadOnly() const override { return m_profile.readOnly; }

    HistoryPage &history() const { return *m_history; }
    ComposePage &compose() const { return *m_compose; }

  private:
    void enterTab();

    const Profile &m_profile;
    PageHeader *m_header;
    QTabWidget *m_tabs;
    HistoryPage *m_history;
    ComposePage *m_compose;
    ImportPage *m_import;
    QAction *m_sendAction;
    QList<QAction *> m_deeds;
    QSet<QWidget *> m_entered; ///< pages that have been shown
};

} // namespace imdesk
