// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/requestscope.h"
#include "core/services/personwrites.h"
#include "ui/panels/people/peopleparts.h"
#include "ui/widgets/panel.h"

#include <QWidget>

namespace imdesk {

/// One tab of a person's page. It asks nothing before begin().
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
        m_outdated = false;
        m_scope.cancelAll();
    }
    QString account() const { return m_account; }
    /// Comes whenever the tab is seen: asks what was not read yet, or anew what is old.
    virtual void begin() = 0;
    virtual void refresh() = 0;
    virtual void retranslate() = 0;
    /// What would be lost if the person were left now, in words; empty when nothing.
    virtual QString unsaved() const { return {}; }

    /// What it shows of the account.
    virtual PersonParts parts() const { return {}; }
    /// A write may have changed what it shows.
    void outdate() { m_outdated = true; }

  Q_SIGNALS:
    void statusMessage(const QString &text);
    void inspect(const imdesk::Inspection &what);
    void navigate(const imdesk::ObjectRef &target);
    void navigateTo(const QString &panelId, const QVariant &argument);

  protected:
    static constexpr qint64 freshSeconds = 60;
    /// Whether what was read at `readAt` (Unix seconds, 0 = not read) is to be read anew.
    bool isOld(qint64 readAt) const
    {
        return m_outdated || (readAt > 0 && m_parts.directory.clock().nowSeconds() - readAt > freshSeconds);
    }

    PeopleParts m_parts;
    QString m_account;
    bool m_outdated = false; ///< by a write since the last reading began
    RequestScope m_scope;
};

} // namespace imdesk
