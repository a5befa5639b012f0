// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace imdesk {

/// Asks for the name of a view; one that is taken is replaced.
class StatisticsViewDialog : public QDialog
{
    Q_OBJECT

  public:
    StatisticsViewDialog(const QStringList &taken, QWidget *parent);

  Q_SIGNALS:
    void named(const QString &name);

  private:
    QLineEdit *m_name;
};

} // namespace imdesk
