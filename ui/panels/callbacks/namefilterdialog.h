// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/filterbook.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace imdesk {

/// Asks for the name of a filter, and whether the rows it keeps are painted.
class NameFilterDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit NameFilterDialog(const QString &filterText, QWidget *parent = nullptr);

  Q_SIGNALS:
    void named(const imdesk::NamedFilter &filter);

  private:
    QString m_text;
    QLineEdit *m_name;
    QComboBox *m_colour;
};

} // namespace imdesk
