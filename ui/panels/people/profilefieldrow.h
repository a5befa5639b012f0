// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/profilefields.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace imdesk {

class ByteCounter;
class FormRow;

/// One profile field with the editor its kind asks for: text with a byte counter, list, date that may be left open,
/// number, check mark. A
/// value that does not fit its kind is shown as it came and stays so until somebody changes it.
class ProfileFieldRow : public QWidget
{
    Q_OBJECT

  public:
    explicit ProfileFieldRow(const ProfileField &field, QWidget *parent = nullptr);

    const ProfileField &field() const { return m_field; }
    /// Undefined = not set.
    void setValue(const QJsonValue &value);
    QJsonValue value() const;
    /// As if somebody had typed it.
    void edit(const QJsonValue &value);
    bool hasProblem() const;
    void retranslate();

  Q_SIGNALS:
    void edited();
    /// A custom field is to be asked for no longer.
    void dropRequested(const QString &tag);

  private:
    QWidget *makeEditor();
    QWidget *makeDate();
    void showDate(const QDate &date);
    void onEdited();
    void check();
    void fillChoices();

    ProfileField m_field;
    QJsonValue m_value{QJsonValue::Undefined};
    bool m_touched = false;
    bool m_setting = false;
    QLineEdit *m_line = nullptr;
    QComboBox *m_choice = nullptr;
    QDateEdit *m_date = nullptr;
    QCheckBox *m_dateSet = nullptr;
    QCheckBox *m_flag = nullptr;
    QPushButton *m_drop = nullptr;
    ByteCounter *m_bytes = nullptr;
    FormRow *m_row;
};

} // namespace imdesk
