// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/groups/extrapage.h"

namespace imdesk {

/// The attributes of a group, key by key: add, change, delete.
class AttributesPage : public ExtraPage
{
    Q_OBJECT

  public:
    AttributesPage(const GroupTools &tools, GroupExtras &extras, WriteReport &report, QWidget *parent);
    void retranslate() override;

  protected:
    void ask() override;
    void showActions() override;

  private:
    void edit(const QString &key, const QString &value, bool isNew);
    void remove();

    QMap<QString, QString> m_values;
    QAction *m_add, *m_edit, *m_delete;
};

/// The counters of a group: set, move by a step, delete.
class CountersPage : public ExtraPage
{
    Q_OBJECT

  public:
    CountersPage(const GroupTools &tools, GroupExtras &extras, WriteReport &report, QWidget *parent);
    void retranslate() override;

  protected:
    void ask() override;
    void showActions() override;

  private:
    void edit(const QString &key, bool isNew);
    void remove();

    QMap<QString, qint64> m_values;
    QAction *m_add, *m_change, *m_delete;
};

} // namespace imdesk
