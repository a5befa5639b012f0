// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/contactgroupservice.h"
#include "ui/dialogs/formdialog.h"

class QCheckBox;
class QLineEdit;

namespace imdesk {

class CountedLine;

/// The marks of one conversation as they are.
struct ConversationMarks
{
    QList<int> numbers;
    QString custom;
};

/// Sets and clears the marks of one or several conversations. What differs between them stays as it is until it is
/// chosen.
class ConversationMarksDialog : public FormDialog
{
    Q_OBJECT

  public:
    /// `onlyCustom` says why the app can set no other marks; empty when it can.
    ConversationMarksDialog(const Profile &profile, const QString &owner, const QList<ConversationMarks> &now,
                            const QString &onlyCustom, QWidget *parent);

    /// Only what has been changed.
    MarkChange change() const;

  private:
    /// Numbers of the app's own marks that were typed; nothing where one is none.
    std::optional<QList<int>> typedNumbers() const;
    void check();

    QList<ConversationMarks> m_now;
    QList<QPair<int, QCheckBox *>> m_boxes;
    QLineEdit *m_numbers;
    FormRow *m_numbersRow;
    CountedLine *m_custom;
    FormRow *m_customRow;
    QString m_numbersBefore, m_customBefore;
};

} // namespace imdesk
