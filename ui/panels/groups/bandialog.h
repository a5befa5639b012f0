// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/groups/memberdialogs.h"

namespace imdesk {

/// Asks who is banned from a group, for how long and why. While typing it counts the accounts, and its button tells how
/// many would be hit.
class BanDialog : public TimeSpanDialog
{
    Q_OBJECT

  public:
    BanDialog(const Profile &profile, const QString &groupName, const DisplayZone &zone, std::function<qint64()> now,
              QWidget *parent);

    QStringList accounts() const;
    QString reason() const;

  private:
    void checkFields();

    QPlainTextEdit *m_who;
    QLineEdit *m_why;
    FormRow *m_whoRow, *m_whyRow;
};

} // namespace imdesk
