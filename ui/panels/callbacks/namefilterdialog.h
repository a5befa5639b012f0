// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/filterbook.h"

#include <QDialog>
#include <QKeySequence>

#include <functional>

class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace imdesk {

/// Asks for the name of a filter, whether the rows it keeps are painted, and for keys that set it.
class NameFilterDialog : public QDialog
{
    Q_OBJECT

  public:
    /// Who has the keys already, apart from the filter of that name; empty for nobody.
    using KeyOwner = std::function<QString(const QKeySequence &keys, const QString &name)>;

    /// `taken`: names of filters that are there already; one of them is replaced.
    NameFilterDialog(const QString &filterText, KeyOwner ownerOf, QStringList taken, QWidget *parent = nullptr);

  Q_SIGNALS:
    void named(const imdesk::NamedFilter &filter);

  private:
    void adapt();

    QString m_text;
    KeyOwner m_ownerOf;
    QStringList m_taken;
    QLineEdit *m_name;
    QComboBox *m_colour;
    QKeySequenceEdit *m_keys;
    QLabel *m_conflict;
    QPushButton *m_keep = nullptr;
};

} // namespace imdesk
