// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace imdesk {

/// Label above, field, and a line of help under it that turns into the problem when there is one. The label is the
/// field's buddy and gives it its accessible name.
class FormRow : public QWidget
{
    Q_OBJECT

  public:
    /// Takes ownership of the field.
    explicit FormRow(QWidget *field, QWidget *parent = nullptr);

    /// `label` may hold a mnemonic (&Name).
    void setLabel(const QString &label);
    void setHelp(const QString &help);
    /// Empty: no problem.
    void setProblem(const QString &problem);
    QString problem() const { return m_problem; }
    /// At the end of the line of help, where it stays whatever that line says; takes ownership.
    void setCounter(QWidget *counter);
    QWidget *field() const { return m_field; }

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void showHint();

    QWidget *m_field;
    QLabel *m_label;
    QLabel *m_hint;
    QHBoxLayout *m_foot;
    QString m_help;
    QString m_problem;
};

} // namespace imdesk
