// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace imdesk {

/// Label above, field, and a line of help under it that turns into the problem when there is one. The label is the
/// field's buddy, gives it its accessible name and is grey where it is. The row takes no focus itself, nor hands it on:
/// it would be a stop of the Tab key of its own, before or after its field.
class FormRow : public QWidget
{
    Q_OBJECT

  public:
    /// Takes ownership of the field. `keys` is the part of it that takes them, where its focus proxy does not say so.
    explicit FormRow(QWidget *field, QWidget *parent = nullptr, QWidget *keys = nullptr);

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
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void showHint();
    void followField();
    QWidget *keys() const { return m_keys ? m_keys : m_field->focusProxy(); }

    QWidget *m_field;
    QWidget *m_keys;
    QLabel *m_label;
    QLabel *m_hint;
    QHBoxLayout *m_foot;
    QString m_help;
    QString m_problem;
};

} // namespace imdesk
