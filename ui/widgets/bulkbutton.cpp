// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bulkbutton.h"

#include "ui/widgets/icon.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>

namespace imdesk {

BulkButton::BulkButton(QWidget *parent) : QPushButton(parent)
{
    setIcon(imdesk::icon(QStringLiteral("jobs")));
    auto *menu = new QMenu(this);
    m_selected = menu->addAction(QString());
    m_selected->setObjectName(QStringLiteral("bulkSelected"));
    m_all = menu->addAction(QString());
    m_all->setObjectName(QStringLiteral("bulkAll"));
    menu->setToolTipsVisible(true);
    setMenu(menu);
    connect(m_selected, &QAction::triggered, this, [this] { Q_EMIT requested(false); });
    connect(m_all, &QAction::triggered, this, [this] { Q_EMIT requested(true); });
    retranslate();
}

void BulkButton::setCounts(int selected, int shown, bool filtered, const QString &whyNotAll)
{
    m_count = selected;
    m_shown = shown;
    m_filtered = filtered;
    m_whyNotAll = whyNotAll;
    retranslate();
}

void BulkButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void BulkButton::retranslate()
{
    const QLocale locale;
    setText(tr("Bulk job"));
    m_selected->setText(tr("On the %Ln selected…", nullptr, m_count));
    m_all->setText(m_filtered ? tr("On all %1 that match…").arg(locale.toString(m_shown))
                              : tr("On all %1…").arg(locale.toString(m_shown)));
    m_selected->setEnabled(m_count > 0);
    m_all->setEnabled(m_shown > 0 && m_whyNotAll.isEmpty());
    m_all->setToolTip(m_whyNotAll.isEmpty() ? m_all->text() : m_whyNotAll);
    setEnabled(m_shown > 0);
}

} // namespace imdesk
