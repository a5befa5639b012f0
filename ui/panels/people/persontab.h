// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/requestscope.h"
#include "ui/panels/people/peopleparts.h"
#include "ui/widgets/panel.h"

#include <QWidget>

namespace imdesk {

/// One tab of a person's page. It asks nothing before begin(), which comes when the tab is seen.
class PersonTab : public QWidget
{
    Q_OBJECT

  public:
    PersonTab(const PeopleParts &parts, QWidget *parent) : QWidget(parent), m_parts(parts) {}

    virtual QString title() const = 0;
    /// Another person: what was shown is dropped.
    virtual void setAccount(const QString &account)
    {
        m_account = account;
        m_scope.cancelAll();
    }
    QString account() const { return m_account; }
    virtual void begin() = 0;
    virtual void refresh() = 0;
    virtual void retranslate() = 0;
    /// What would be lost if the person were left now, in words; empty when nothing.
    virtual QString unsaved() const { return {}; }

  Q_SIGNALS:
    void statusMessage(const QString &text);
    void inspect(const imdesk::Inspection &what);
    void navigate(const imdesk::ObjectRef &target);
    void navigateTo(const QString &panelId, const QVariant &argument);

  protected:
    PeopleParts m_parts;
    QString m_account;
    RequestScope m_scope;
};

} // namespace imdesk
