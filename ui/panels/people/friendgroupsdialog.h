// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/namedid.h"
#include "core/base/requestscope.h"
#include "ui/panels/people/peopleparts.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace imdesk {

class BusyBar;
class CountedLine;
class FormRow;
class MessageBar;

/// The friend groups of a person: who is in each, making one, deleting one.
class FriendGroupsDialog : public QDialog
{
    Q_OBJECT

  public:
    /// `chosen` friends can be put into a group that is made.
    FriendGroupsDialog(const PeopleParts &parts, const QString &owner, const QStringList &chosen, QWidget *parent);

  Q_SIGNALS:
    void changed();

  private:
    void read();
    void make();
    void remove();
    void present();
    void onReply(const std::optional<ApiError> &error, const QString &sentence, const QString &details = {});
    QString currentName() const;

    PeopleParts m_parts;
    QString m_owner;
    QStringList m_chosen;
    QTableView *m_table;
    QStandardItemModel *m_rows;
    QHash<QString, QList<NamedId>> m_who; ///< by the group's name
    QHash<QString, int> m_count;          ///< as the service counts or names them; by the group's name
    MessageBar *m_message;
    BusyBar *m_busy;
    CountedLine *m_name;
    FormRow *m_nameRow;
    QCheckBox *m_withChosen;
    QPushButton *m_make, *m_remove, *m_close;
    bool m_calling = false;
    RequestScope m_scope; ///< last: cancelled first
};

} // namespace imdesk
